import { hasAny, type Meanings } from './headerMeanings.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * "Control" beside "Control ID" or "No." heads titles; alone it heads the ids. "No." heads the ids
 * where only it can.
 */
export function controlRole(
  meaning: HeaderMeaning | undefined,
  index: number,
  meanings: Meanings,
): HeaderMeaning | undefined {
  if (meaning === 'controlName') {
    return controlNameRole(index, meanings);
  }
  if (meaning === 'riskId') {
    return meanings.includes('risks') ? undefined : 'risks';
  }
  if (meaning === 'controlMapping') {
    return hasAny(meanings, ['control', 'controlName']) ? undefined : 'control';
  }
  if (meaning === 'remarks') {
    return remarksRole(meanings);
  }
  return meaning === 'number' ? numberRole(index, meanings) : meaning;
}

/** Where controls are excluded and no column asks for the reason, it stands among the remarks. */
function remarksRole(meanings: Meanings): HeaderMeaning {
  const hasReasons = hasAny(meanings, ['justification', 'exclusionReason']);
  return meanings.includes('applicable') && !hasReasons ? 'exclusionReason' : 'remarks';
}

function controlNameRole(index: number, meanings: Meanings): HeaderMeaning | undefined {
  if (meanings.indexOf('controlName') !== index) {
    return undefined;
  }
  if (meanings.includes('title')) {
    return meanings.includes('control') ? undefined : 'control';
  }
  const number = meanings.indexOf('number');
  const hasOtherId = meanings.includes('control') || (number >= 0 && number < index);
  return hasOtherId ? 'title' : 'control';
}

function numberRole(index: number, meanings: Meanings): HeaderMeaning | undefined {
  const isOther = hasAny(meanings, ['control', 'clause', 'asset']);
  if (isOther || meanings.indexOf('number') !== index) {
    return undefined;
  }
  const hasTitle = meanings.includes('title');
  const name = meanings.indexOf('controlName');
  if (name >= 0) {
    return !hasTitle && index < name ? 'control' : undefined;
  }
  return hasTitle && hasAny(meanings, ['applicable', 'exclusionReason']) ? 'control' : undefined;
}
