/**
 * Whether `label`, with an id right behind it, heads a list of controls that the document relies on:
 * "Zugehörige Maßnahmen", "Contrôles associés", "関連する管理策", "Bezug Anhang A".
 */
export function headsControls(label: string): boolean {
  return heading.test(label.trim());
}

const theStandard = String.raw`(?:iso(?:\/iec)? ?2700[12](?::\d{4})?|iso)`;
const annex = String.raw`(?:annex|anhang|annexe|anexo|allegato|bijlage)[ -]?a`;

/** Of each language: what stands before the controls, the word for them, and what stands behind. */
const languages: readonly string[] = [
  String.raw`(?:(?:related|applicable|relevant|associated|mapped|covered|implemented|applied|linked|supporting|addressed|corresponding|referenced|underlying) )?(?:security |${annex} |${theStandard} )?controls?(?: (?:covered|addressed|implemented|applied|referenced|satisfied|met|supported))?`,
  String.raw`(?:(?:zugehörige|verwandte|umgesetzte|relevante|anwendbare|betroffene|abgedeckte|verknüpfte|referenzierte|zugeordnete|angewandte|entsprechende|einschlägige)n? )?(?:sicherheits|referenz)?(?:ma(?:ß|ss)nahmen|kontrollen|controls)`,
  String.raw`(?:contrôles|controles|mesures)(?: de sécurité)?(?: (?:(?:associé|lié|applicable|concerné|couvert|appliqué|correspondant|connexe|rattaché|visé|apparenté|pertinent)e?s|mis(?:es)? en œuvre|de référence))?`,
  String.raw`(?:controles|medidas)(?: de seguridad)?(?: (?:(?:relacionad|asociad|vinculad|cubiert|implantad|implementad|aplicad)[oa]s|aplicables|correspondientes|pertinentes|de referencia))?`,
  String.raw`(?:controlos|controles|medidas)(?: de segurança)?(?: (?:(?:relacionad|associad|ligad|cobert|abrangid|implementad|aplicad)[oa]s|aplicáveis|correspondentes|pertinentes|de referência))?`,
  String.raw`(?:controlli|misure)(?: di sicurezza)?(?: (?:(?:collegat|correlat|associat|applicat|copert|attuat|relativ|richiamat)[ie]|applicabili|pertinenti|di riferimento))?`,
  String.raw`(?:(?:gerelateerde|verwante|toepasselijke|bijbehorende|relevante|gekoppelde|betrokken|geïmplementeerde|afgedekte|toegepaste) )?(?:\(?(?:beheers|beveiligings)\)?)?(?:maatregelen|controls)`,
  String.raw`(?:(?:関連|対応|該当|適用|参照|準拠)(?:する|した|の)?)?\s?(?:${theStandard}\s?)?管理策(?:番号)?`,
];

/** "Bezug Anhang A", "Annex A references", "Riferimenti all'Allegato A"; "Annex A" alone can head anything. */
const reference = String.raw`(?:bezug|verweise?|referenz(?:en)?|references?|mapping|référence[s]?|lien|referencias?|referências?|riferiment[io]|verwijzing(?:en)?)(?: (?:auf|zu|zum|to|à|avec|al|ao|con|naar))?(?: (?:den|l['’]|the|le))? ?(?:all['’] ?)?`;
const behindAnnex = String.raw`[ -](?:bezug|referenz(?:en)?|references?|mapping)`;
const toAnnex = String.raw`(?:${reference}${annex}(?:${behindAnnex})?|${annex}${behindAnnex})`;
const ofAnnex = String.raw`(?:(?:,? (?:of|from|aus|nach|gemäß|des|de l['’]|del|do|dell['’]|uit) ?)?(?:${annex}|${theStandard}))?`;

const heading = new RegExp(
  String.raw`^(?:(?:${languages.join('|')})(?:\s?\(?${ofAnnex}\)?)?|${toAnnex})$`,
  'iu',
);
