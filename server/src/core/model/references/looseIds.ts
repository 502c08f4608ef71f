import type { Anchor } from './anchors.js';
import { isControl } from './knownControls.js';
import type { WrittenReference } from './scanText.js';
import { idOf, type WrittenId } from './writtenId.js';

/**
 * What says that a loose id is a control: `certain`, another id that leaves no doubt, Annex A or one
 * of our standards; `word`, no more than that controls are spoken of.
 */
export type Support = 'certain' | 'word';

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
  const support = supportIn(text, found);
  return support ? found.map((one) => (isLoose(one.anchor) ? { ...one, support } : one)) : found;
}

function supportIn(text: string, found: readonly WrittenReference[]): Support | undefined {
  if (found.some(({ anchor }) => !isLoose(anchor)) || namesAnnex.test(text)) {
    return 'certain';
  }
  return saysControl.test(text) ? 'word' : undefined;
}
