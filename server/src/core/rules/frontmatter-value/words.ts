import { closest, distance } from 'fastest-levenshtein';
import {
  cloudRoles,
  documentKinds,
  documentStatuses,
  plainWord,
  roleNamed,
  statusNamed,
} from '../../model/frontMatterValues.js';
import type { Mistake } from './mistake.js';

/** `type` is a word of many tools, so only what is nearly one of our kinds is taken for a mistake. */
export function kindMistake(text: string, isOurs: boolean): Mistake | undefined {
  const near = isOurs ? undefined : nearly(text, documentKinds);
  return near === undefined
    ? undefined
    : {
        message: `"${text}" is no kind of document that is known, so nothing is checked that an auditor asks of a ${near}. Write ${near}.`,
        meant: [near],
      };
}

export function statusMistake(text: string, isOurs: boolean): Mistake | undefined {
  if (statusNamed(text)) {
    return undefined;
  }
  const near = nearly(text, documentStatuses);
  return near || isOurs
    ? {
        message: `"${text.slice(0, 60)}" does not say whether this document is in force, which is the first thing an auditor looks for (ISO/IEC 27001, 7.5.2). Write ${oneOf(documentStatuses)}.`,
        meant: near ? [near] : [],
      }
    : undefined;
}

export function roleMistake(text: string, isOurs: boolean): Mistake | undefined {
  return isOurs && !roleNamed(text)
    ? {
        message: `"${text.slice(0, 60)}" does not say on which side of a cloud service this document stands, so the guidance of ISO/IEC 27017 for that side is not asked for. Write csp (provider), csc (customer) or both.`,
        meant: oneNear(text, cloudRoles),
      }
    : undefined;
}

/** A version is a number, a date or the letter of a revision. */
export function versionMistake(text: string, isOurs: boolean): Mistake | undefined {
  return isOurs &&
    !/\p{N}/u.test(text) &&
    !/^(?:rev(?:ision)?\.? ?|v\.? ?)?\p{L}$/iu.test(text.trim())
    ? {
        message: `"${text.slice(0, 60)}" tells no version from the next, so an auditor cannot see which text was approved (ISO/IEC 27001, 7.5.3). Write a number, such as 1.0.`,
        meant: [],
      }
    : undefined;
}

const editionsOf27001 = ['2022', '2013'];
const editionsOf27017 = ['2015', '2026'];

/** `edition` is a word of other tools, too. */
export function editionMistake(text: string, isOurs: boolean): Mistake | undefined {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text) ?? [];
  const allowed = allowedYears(text);
  if (!isOurs || year === undefined || allowed === undefined || allowed.includes(year)) {
    return undefined;
  }
  const near = closest(year, allowed);
  return {
    message: `The edition of ${year} is not known here, so ids and titles of controls are checked by another. An auditor certifies to one edition. Write ${oneOf(allowed)}.`,
    meant: [text.replace(year, near)],
  };
}

/** A year by itself can be of either standard; of other standards nothing is said. */
function allowedYears(text: string): readonly string[] | undefined {
  if (/2700[12]/.test(text)) {
    return editionsOf27001;
  }
  if (text.includes('27017')) {
    return editionsOf27017;
  }
  return /^\s*\d{4}\s*$/.test(text) ? [...editionsOf27001, ...editionsOf27017] : undefined;
}

function oneNear(text: string, allowed: readonly string[]): readonly string[] {
  const near = nearly(text, allowed);
  return near === undefined ? [] : [near];
}

/** The one of `allowed` that differs from `text` by a typing error: one letter, in long words two. */
function nearly(text: string, allowed: readonly string[]): string | undefined {
  const word = plainWord(text);
  const near = closest(word, [...allowed]);
  const apart = distance(word, near);
  return word !== '' && apart <= (near.length > 6 ? 2 : 1) ? near : undefined;
}

function oneOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
