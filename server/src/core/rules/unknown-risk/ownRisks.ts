import type { IsmsDocument } from '../../model/ismsDocument.js';
import { titleOf, topHeadingsIn } from '../../model/profile/topHeadings.js';

/**
 * Whether a document says that its risks are its own: an assessment of the impact on persons, whose
 * numbers may look like those of the register, or a project that keeps a list for itself. English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Japanese.
 */
export function hasOwnRisks({ chunks, parts }: IsmsDocument): boolean {
  const headings = chunks.map(({ chunk }) => topHeadingsIn(chunk));
  return (
    impactTitle.test(titleOf(parts[0]?.frontMatter, headings) ?? '') ||
    chunks.some(({ chunk: { text } }) => ownList.test(text))
  );
}

const impactTitle =
  /(?<!\p{L})(?:d?pia|dsfa|aipd|eipd|ripd|(?:data )?(?:protection|privacy) impact|datenschutz-?folgenabschätzung\p{L}*|(?:analyse|étude) d['’]impact (?:relative|sur) (?:à )?la (?:protection|vie)|evaluación de impacto (?:en|relativa|de|sobre) (?:a )?(?:la )?(?:protección|privacidad)|(?:relatório|avaliação) de impacto (?:à|sobre a|de|da) (?:proteção|privacidade)|valutazione d['’]impatto (?:sulla|della) (?:protezione|privacy)|gegevensbeschermingseffectbeoordeling)(?!\p{L})|(?:保護|プライバシー)(?:に関する)?影響評価/iu;

const ownList =
  /(?<!\p{L})(?:(?:its|an|their|our) own (?:list of risks|risk (?:list|register|log))|own numbers? for (?:its|their|the) risks|eigene[nsr]? (?:Risikoliste|Risikoregister|Liste (?:der|von) Risiken)|(?:sa|une|leur) propre (?:liste (?:de|des) risques)|son propre registre (?:de|des) risques|(?:su|una|un) propi[oa] (?:lista|registro) de (?:los )?riesgos|(?:lista|registro) de riesgos propi[oa]|(?:sua|uma|seu|um) (?:própri[oa] (?:lista|registo|registro) de riscos)|(?:lista|registo|registro) de riscos própri[oa]|(?:un|il|una|la)(?: suo| sua)? propri[oa] (?:elenco|registro|lista) (?:de[il] )?rischi|eigen (?:risicolijst|risicoregister|lijst (?:van|met) risico['’]s))(?!\p{L})|独自のリスク(?:一覧|登録簿|台帳|リスト)/iu;
