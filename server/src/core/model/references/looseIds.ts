import type { Anchor } from './anchors.js';
import { isControl } from './knownControls.js';
import type { WrittenReference } from './scanText.js';
import { idOf, type WrittenId } from './writtenId.js';

/**
 * What says that a loose id is a control: `certain`, another id that leaves no doubt, Annex A or one
 * of our standards; `word`, no more than that controls are spoken of; `cited`, a word right beside it
 * that says something is done as it asks.
 */
export type Support = 'certain' | 'word' | 'cited';

const namesAnnex = /\b(?:Annexe?|Anhangs?|Anexo|Allegato|Bijlage)\b|附属書|2700[12]|27017/;
const saysControl =
  /(?<!\p{L})(?:controls?|contr[oô]les?|controll[oi]|kontrollen?|ma(?:ß|ss)nahmen?|(?:beheers)?maatregel(?:en)?)(?!\p{L})|管理策/iu;

/** Whether ids with this anchor are written `A 5.15` or `A5.15`, as rooms and many things are. */
export function isLoose(anchor: Anchor): boolean {
  return anchor === 'spaced' || anchor === 'dotless';
}

/** Whether the number is one that a control has in some edition. */
export function isRealNumber({ numbers, wildcard }: WrittenId): boolean {
  return !wildcard && isControl(idOf('A', numbers));
}

/** `found` with what `text` says for the loose ids among them. */
export function withSupport(
  text: string,
  found: readonly WrittenReference[],
): readonly WrittenReference[] {
  if (!found.some(({ anchor }) => isLoose(anchor))) {
    return found;
  }
  const ofText = supportIn(text, found);
  return found.map((one) => {
    const support = isLoose(one.anchor) ? (ofText ?? supportBeside(text, one)) : undefined;
    return support ? { ...one, support } : one;
  });
}

function supportIn(text: string, found: readonly WrittenReference[]): Support | undefined {
  if (found.some(({ anchor }) => !isLoose(anchor)) || namesAnnex.test(text)) {
    return 'certain';
  }
  return saysControl.test(text) ? 'word' : undefined;
}

function supportBeside(text: string, { first, last }: WrittenReference): Support | undefined {
  const before = text.slice(Math.max(0, first.start - longestCiting), first.start);
  const { end } = last ?? first;
  const behind = text.slice(end, end + longestCiting);
  if (!citing.test(before) && !citingBehind.test(behind)) {
    return undefined;
  }
  return ofOther.test(behind) || ofOtherBefore.test(before) ? undefined : 'cited';
}

const longestCiting = 40;

/** "Protokolle gemäß A8.15": what one acts in accordance with is a rule, and no room. */
const citing =
  /(?<!\p{L})(?:according to|in (?:accordance|line|compliance|conformity) with|as (?:required|demanded|set out) (?:by|in)|required by|complian(?:t|ce) with|pursuant to|gem(?:äß|äss|\.)|laut|entsprechend|im sinne von|nach (?:maßgabe|massgabe) von|selon|conformément à|en application de|au titre de|según|conforme a|conforme|de acuerdo con|en cumplimiento de|de acordo com|em conformidade com|nos termos de|secondo|ai sensi di|in conformità (?:a|con)|come (?:previsto|richiesto) da|volgens|conform|overeenkomstig|in overeenstemming met)[\s*_([]{1,3}$/iu;
/** "A 6.4 of the staff handbook" is none of Annex A. */
const ofOther =
  /^[\s*_)\]]{1,3}(?:(?:of|der|des|(?:dies|unser|sein|ihr)e[rs]|du|del?|della|dello|van|von|do|da)\s|dell?['’])(?!(?:the |la |las |el |le |lo |de |der |den |l['’])?(?:annex|anhang|anexo|allegato|bijlage|iso|iec|din|norm|standard|est[áa]ndar|2700|soa|statement|erklärung|déclaration|declaraci[óo]n|declaração|dichiarazione|verklaring))\p{L}/iu;
/** The same in Japanese: 「就業規則のA 7.2に従う」. */
const ofOtherBefore = /(?<!規格|[附付]属書A?|管理策|適用宣言書)の[\s(（]?$/u;
const citingBehind = /^[\s*_)\]]{0,3}(?:に(?:従|基づ|準拠|則)|の(?:要求|要件)に)/u;
