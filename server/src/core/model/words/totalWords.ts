import { inAnyCase } from '../../base/inAnyCase.js';
import { bracketed, listed, normalised } from './normalise.js';

/** What a figure of a summary counts. */
export type Measure =
  'total' | 'applicable' | 'excluded' | 'implemented' | 'partial' | 'planned' | 'notImplemented';

/** "In scope", "selected" and "left out" are said of sites, too: they count beside a word for controls only. */
const labels: Readonly<Record<Measure, string>> = {
  total: `
    total, totals, total controls, controls, number of controls, annex a controls,
    annex a, anhang a, annexe a, anexo a, allegato a, bijlage a, 附属書A,
    controls of annex a, controls in annex a, controls from annex a, total annex a controls, mesures de l annexe a,
    controles del anexo a, controles do anexo a, controlos do anexo a, controlli dell allegato a, massnahmen aus anhang a,
    massnahmen des anhangs a, maatregelen van bijlage a, maatregelen uit bijlage a, 附属書Aの管理策, 附属書A管理策, 附属書Aの管理策数, 附属書A管理策数, 附属書Aの管理策の数, 附属書Aの管理策総数, 附属書Aの全管理策, 附属書Aの項目数, controls in total, total number of controls, controls total,
    all controls, total annex a, 合計, 総数, 項目数, 管理策数, gesamt, summe, massnahmen, massnahmen gesamt, controls gesamt,
    total des mesures, nombre de mesures, total de controles, controles en total, total de controlos,
    controles, controlos, controlli, mesures, maatregelen, 管理策, 管理策総数, 管理策の総数, 管理策の数, 全管理策, 全管理策数, 対象管理策, 対象管理策数, 管理策合計, 管理策の合計, 総管理策数,
    numero de controles, numero de controlos, numero de controles total, numero total de controles, numero total de controlos, numero total de mesures,
    nombre total de mesures, ensemble des mesures, total mesures, total controles, total controlos, todos los controles, todos os controles, todos os controlos,
    tutti i controlli, numero di controlli, numero totale di controlli, numero dei controlli, totale dei controlli, toutes les mesures,
    anzahl massnahmen, anzahl der massnahmen, anzahl controls, gesamtzahl, gesamtzahl der massnahmen, gesamtanzahl, alle massnahmen,
    totaal aantal maatregelen, alle maatregelen, totaal aantal, controlli totali, totale controlli, totaal, totaal maatregelen, aantal maatregelen`,
  applicable: `
    required controls, necessary controls, erforderlich, erforderliche massnahmen, notwendige massnahmen, mesures requises,
    mesures necessaires, controles requeridos, controles necesarios, controlli richiesti, controlli necessari, vereiste maatregelen,
    controls in scope, in scope controls, selected controls, controls selected, applicable, applicable controls, controls applicable, included, included controls,
    controls included, total applicable, 適用, anwendbar, anwendbare massnahmen, anwendbare controls,
    applicables, mesures applicables, mesures retenues, retenues, retenus, massnahmen ausgewahlt, ausgewahlte massnahmen,
    adoptados, controles adoptados, adotados, controles adotados, controlos adotados, adottati, controlli adottati, aplicables, controles aplicables, aplican, controles que aplican, controles que se aplican, controles incluidos,
    aplicaveis, controlos aplicaveis, controles aplicaveis, applicabili, controlli applicabili,
    van toepassing, toepasselijk, massnahmen die gelten, einbezogene massnahmen, mesures qui s appliquent,
    mesures incluses, controles que se aplicam, controlos que se aplicam, se aplicam, controles incluídos,
    controlli che si applicano, si applicano, controlli inclusi, maatregelen die van toepassing zijn,
    toepasselijke maatregelen, 適用する管理策, 適用管理策, 適用数, 適用管理策数, 適用管理策の数, 適用する管理策数, 適用する管理策の数, 適用とした管理策, 適用した管理策, 適用対象, 適用対象の管理策, 適用対象管理策, 適用件数, 適用項目, 適用項目数,
    apply, do apply, applies, that apply, controls that apply, controls which apply, gelten, gilt, treffen zu, zutreffend,
    finden anwendung, s appliquent, s applique, appliquees, mesures appliquees, se aplican, se aplica, aplica, aplicados,
    aplicadas, controles aplicados, se aplicam, aplicam se, aplicam, controlos aplicados, si applica, applicati,
    controlli applicati, gelden, geldt, toegepast, wel van toepassing, toegepaste maatregelen, 適用する, 適用します, 適用される管理策, 採用, 採用する`,
  excluded: `
    controls not required, nicht erforderlich, nicht erforderliche massnahmen,
    controls out of scope, out of scope controls, controls not selected, controls left out, left out controls, excluded, not applicable, excluded controls, not applicable controls, exclusions,
    controls excluded, controls not applicable, total excluded, 除外, 適用除外, 適用外, nicht anwendbar, ausgeschlossen,
    ausgeschlossene massnahmen, non applicables, exclues, mesures exclues, no aplicables, excluidos,
    controles excluidos, nao aplicaveis, non applicabili, esclusi, controlli esclusi,
    niet van toepassing, niet toepasselijk, uitgesloten, exclus, escluse, excluidas,
    ecartees, ecartes, mesures ecartees, non retenues, non retenus, mesures non retenues, abgewahlt, abgewahlte massnahmen,
    descartados, controles descartados, dispensados, controles dispensados, controlos dispensados, scartati, controlli scartati, controles excluidas, massnahmen die nicht gelten, mesures qui ne s appliquent pas,
    controles que no aplican, controles que no se aplican, no aplican, controles que não se aplicam,
    controlos que não se aplicam, não se aplicam, controles excluídos, controlos excluídos,
    controlli che non si applicano, non si applicano, maatregelen die niet van toepassing zijn,
    uitgesloten maatregelen, 除外する管理策, 除外管理策, 適用しない管理策, 除外数, 適用除外数, 除外管理策数, 適用除外管理策, 非適用, 除外管理策の数, 除外する管理策数, 除外する管理策の数, 除外とした管理策, 除外した管理策, 除外件数, 除外項目, 除外項目数, 適用除外件数, 適用対象外, 適用しない管理策数, 適用しない管理策の数, 適用外管理策, 適用外の管理策, 非適用管理策, 非適用の管理策, 不適用,
    do not apply, does not apply, don t apply, doesn t apply, that do not apply, controls that do not apply,
    controls which do not apply, controls that don t apply, not applied, not apply, gelten nicht, gilt nicht, treffen nicht zu, nicht zutreffend,
    finden keine anwendung, entfallen, entfällt, ne s appliquent pas, ne s applique pas, non appliquees, no se aplican,
    no se aplica, no aplica, no aplicados, no aplicadas, se excluyen, nao se aplica, nao aplicam, nao aplicados,
    nao aplicadas, excluem se, non si applica, non applicati, si escludono, gelden niet, geldt niet, vervallen, vallen af,
    niet toegepast, 適用しない, 適用しません, 不採用, 採用しない`,
  implemented: 'implemented, fully implemented, implemented controls, umgesetzt',
  partial: 'partially implemented, partly implemented, partial, teilweise umgesetzt',
  planned: 'planned, geplant',
  notImplemented: 'not implemented, not yet implemented, nicht umgesetzt',
};

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const besideJapanese =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]) | (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu;

/** The measure that each label names. */
const measures: ReadonlyMap<string, Measure> = new Map(
  (Object.keys(labels) as Measure[]).flatMap((measure) =>
    listed(labels[measure]).map((label) => [keyOf(label), measure] as const),
  ),
);

/** What the label of a figure counts, whatever its case and accents; absent where it counts nothing of a statement. */
export function measureOf(label: string): Measure | undefined {
  return measures.get(keyOf(label)) ?? measures.get(keyOf(label.replace(ofThem, '')));
}

/** "Davon anwendbar" counts what is applicable of the total above. */
const ofThem =
  /^\s*(?:davon|hiervon|of which|of these|thereof|dont|de (?:los|las) cuales|de ell[oa]s|d[oa]s quais|di cui|waarvan|うち|内、?)\s*:?\s*/iu;

/** Japanese can have a space beside letters and figures, `附属書A の管理策`, and needs none. */
function keyOf(label: string): string {
  const key = normalised(label);
  return key.includes(' ') && japanese.test(key) ? key.replaceAll(besideJapanese, '') : key;
}

/** Labels of how many cloud controls there are, in their normalised form: a total where they open a line of figures. */
export const cloudTotals: ReadonlySet<string> = new Set(
  listed(`
    cld controls, controls cld, cld massnahmen, massnahmen cld, mesures cld, controles cld, controlos cld, controlli cld,
    cld maatregelen, maatregelen cld, cld管理策`).map(normalised),
);

/** Whether nothing but a word for a summary stands in `before`, ahead of the first of several totals. */
export function opensSummary(before: string): boolean {
  return [normalised(before), bracketed(before)].every(
    (label) => label === '' || summaries.has(label),
  );
}

/** What opens a line of totals, in its normalised form: "Summary: Applicable: 88, excluded: 5". */
const summaries: ReadonlySet<string> = new Set(
  listed(`
    summary, summary of controls, summary of annex a, control summary, soa summary, total, totals,
    in total, overall, overview, statistics, figures, result, results, key figures, annex a,
    zusammenfassung, übersicht, überblick, gesamt, insgesamt, gesamtzahlen, summe, summen, statistik,
    auswertung, ergebnis, kennzahlen, anhang a,
    résumé, récapitulatif, synthèse, bilan, totaux, au total, annexe a,
    resumen, totales, en total, anexo a, resumo, síntese, totais, no total, em total,
    riepilogo, sintesi, totale, totali, in totale, allegato a,
    samenvatting, overzicht, totaal, totalen, in totaal, bijlage a,
    合計, 総計, 集計, 概要, まとめ, サマリー, 附属書A`).map(normalised),
);

/**
 * What is in scope or left out is said of sites, too, and of what an audit or a test looks at: such
 * words count beside the number of controls only, where nothing qualifies them.
 */
export const scopeMeasures: ReadonlyMap<string, Measure> = new Map([
  ['in scope', 'applicable'],
  ...listed(`
    out of scope, left out, weggelassen, ausgenommen, laissees de cote, hors perimetre, fuera, dejados fuera,
    de fora, deixados de fora, tralasciati, lasciati fuori, weggelaten`).map(
    (label) => [label, 'excluded'] as const,
  ),
]);

/** Whether `text` speaks of the figures of another version or of a part of the organisation. */
export function isOfOther(text: string): boolean {
  return tellsOfPast.test(text) || tellsOfPart.test(text);
}

/**
 * Words of older or wished figures; what begins with a version or a year is about that one. An edition or
 * issue may be today's, unless what it says is told in the past.
 */
export const tellsOfPast = inAnyCase(
  /\b(?:previous\w*|formerly|earlier|last (?:year|version|audit)|changed from|increase\w*|decrease\w*|former|bisher\w*|vorher\w*|früher\w*|vorversion|précédent\w*|anterior\w*|precedent\w*|vorig\w*|target|goal|example|template)\b|^[^\p{L}\p{N}]*(?:(?:in|en|im jahr|em|nel|dans|na|nella) )?(?:(?:the|der|la|de|a) |l['’])?(?:(?:issue|edition|ausgabe|fassung|édition|edición|edição|edizione|uitgave) (?:\d|(?:of|von|de|di|van) 20\d\d)(?=.{0,400}?(?<!\p{L})(?:were|was|had|waren|war|wurden|hatten?|étaient|était|avai(?:en)?t|furent|eran?|fueron|había[n]?|estaban|foram|eram|estavam|havia|erano|furono|avevamo|hadden)(?!\p{L})|.{0,60}[:：][\s*_]*$)|versi(?:on|one|e|ón)?\b|versão|v\s?\d|20\d\d(?!\d)|版|第\d+版)/u,
);

/** What looks at some of the controls only, and has a scope of its own. */
export const tellsOfSample = inAnyCase(
  /\b(?:audit\w*|sampl\w*|spot checks?|review\w*|test(?:s|ed|ing)?|pilot\w*|phases?|surveys?|questionnaires?|interviews?|trainings?)\b/u,
);

/** A company's parts have statements of their own. */
const tellsOfPart = inAnyCase(
  /\b(?:subsidiar(?:y|ies)|affiliate|branch|filial\w*|tochter\w*|niederlassung|standort|succursale|sucursal|dochter\w*|vestiging)\b|子会社|支社|支店/u,
);
