import { type InEachLanguage, type Texts, texts } from '../core/base/language.js';

/** Why a command could not be carried out: one line that says what is wrong and how to mend it. */
export interface Problem {
  readonly problem: Texts;
}

/** A problem from its wordings; the values are declared once, with the English one. */
export function problem<Values extends readonly unknown[]>(
  wordings: InEachLanguage<(...values: Values) => string>,
): (...values: Values) => Problem {
  const written = texts(wordings);
  return (...values) => ({ problem: written(...values) });
}

/** Says whether a step gave a problem instead of its result. */
export function isProblem(result: object): result is Problem {
  return 'problem' in result;
}

/** What the operating system says about a path, in words for a person. */
export function reasonOf(error: unknown): Texts {
  const code = codeOf(error);
  return reasons[code] ?? unreadable(code);
}

/** {@link reasonOf} for what was to be written. */
export function reasonForWriting(error: unknown): Texts {
  const code = codeOf(error);
  return code === 'EACCES' || code === 'EPERM' ? notWritable : (reasons[code] ?? unwritable(code));
}

const unreadable = texts({
  en: (code: string) => `it cannot be read${inBrackets(code)}`,
  de: (code) => `sie lässt sich nicht lesen${inBrackets(code)}`,
});

const unwritable = texts({
  en: (code: string) => `it cannot be written${inBrackets(code)}`,
  de: (code) => `sie lässt sich nicht schreiben${inBrackets(code)}`,
});

const notReadable = { en: 'you may not read it', de: 'Sie dürfen sie nicht lesen' };

const notWritable = { en: 'you may not write it', de: 'Sie dürfen sie nicht schreiben' };

const reasons: Readonly<Record<string, Texts>> = {
  EACCES: notReadable,
  EPERM: notReadable,
  ENOENT: { en: 'it is not there', de: 'sie ist nicht da' },
  ELOOP: { en: 'its links lead in a circle', de: 'ihre Links führen im Kreis' },
  ENAMETOOLONG: { en: 'its path is too long', de: 'ihr Pfad ist zu lang' },
  EISDIR: { en: 'it is a folder', de: 'sie ist ein Ordner' },
  ENOTDIR: {
    en: 'it lies in a file, not in a folder',
    de: 'sie liegt in einer Datei statt in einem Ordner',
  },
  EROFS: { en: 'the disk is read-only', de: 'der Datenträger lässt sich nur lesen' },
  ENOSPC: { en: 'the disk is full', de: 'der Datenträger ist voll' },
  EEXIST: {
    en: 'there is already something with this name',
    de: 'es gibt schon etwas mit diesem Namen',
  },
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function inBrackets(code: string): string {
  return code === '' ? '' : ` (${code})`;
}
