import { closest, distance } from 'fastest-levenshtein';
import type { Language } from '../../base/language.js';
import {
  cloudRoles,
  documentKinds,
  documentStatuses,
  plainWord,
  roleNamed,
  statusNamed,
  writtenStatuses,
} from '../../model/frontMatterValues.js';
import { messages } from './messages.js';
import type { Mistake } from './mistake.js';

/** `type` is a word of many tools, so only what is nearly one of our kinds is taken for a mistake. */
export function kindMistake(
  language: Language,
  text: string,
  isOurs: boolean,
): Mistake | undefined {
  const near = isOurs ? undefined : nearly(text, documentKinds);
  return near === undefined
    ? undefined
    : {
        message: messages.kind(language, text, near),
        meant: [near],
      };
}

export function statusMistake(
  language: Language,
  text: string,
  isOurs: boolean,
): Mistake | undefined {
  if (statusNamed(text)) {
    return undefined;
  }
  // In a header that may be another tool's, a word of another language is as well a word of its own.
  const near = nearly(text, documentStatuses) ?? (isOurs ? nearlyWritten(text) : undefined);
  return near || isOurs
    ? {
        message: messages.status(language, text, documentStatuses),
        meant: near ? [near] : [],
      }
    : undefined;
}

export function roleMistake(
  language: Language,
  text: string,
  isOurs: boolean,
): Mistake | undefined {
  return isOurs && !roleNamed(text)
    ? {
        message: messages.role(language, text),
        meant: oneNear(text, cloudRoles),
      }
    : undefined;
}

/** A version is a number, a date or the letter of a revision. */
export function versionMistake(
  language: Language,
  text: string,
  isOurs: boolean,
): Mistake | undefined {
  return isOurs &&
    !/\p{N}/u.test(text) &&
    !/^(?:rev(?:ision)?\.? ?|v\.? ?)?\p{L}$/iu.test(text.trim())
    ? {
        message: messages.version(language, text),
        meant: [],
      }
    : undefined;
}

const editionsOf27001 = ['2022', '2013'];
const editionsOf27017 = ['2015', '2026'];

/** `edition` is a word of other tools, too. */
export function editionMistake(
  language: Language,
  text: string,
  isOurs: boolean,
): Mistake | undefined {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text) ?? [];
  const allowed = allowedYears(text);
  if (!isOurs || year === undefined || allowed === undefined || allowed.includes(year)) {
    return undefined;
  }
  const near = closest(year, allowed);
  return {
    message: messages.edition(language, year, allowed),
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

/** The word for a status in the writer's own language that `text` misspells. */
function nearlyWritten(text: string): string | undefined {
  const long = plainWord(text).length > 4 ? writtenStatuses : [];
  return long.find((word) => word.length > 4 && distance(plainWord(text), plainWord(word)) === 1);
}

/** The one of `allowed` that differs from `text` by a typing error: one letter, in long words two. */
function nearly(text: string, allowed: readonly string[]): string | undefined {
  const word = plainWord(text);
  const near = closest(word, [...allowed]);
  const apart = distance(word, near);
  return word !== '' && apart <= (near.length > 6 ? 2 : 1) ? near : undefined;
}
