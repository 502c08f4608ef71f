import process from 'node:process';
import { distance } from 'fastest-levenshtein';

import { type Language, languageOf, languages, texts, type Texts } from '../core/base/language.js';
import { severities, type Severity } from '../core/base/severity.js';
import { rules } from '../core/rules/index.js';
import { documentLimit } from '../core/rules/limitFindings.js';
import type { Occasion } from '../core/rules/runRules.js';
import { suppressionRule } from '../core/rules/suppression.js';
import type { Configuration } from '../core/workspace/configuration.js';
import { isProblem, type Problem, problem } from './problem.js';

export type RuleLevels = Configuration['rules'];

/** Reads `--rule ID=LEVEL`, given any number of times; the last for a rule counts. */
export function ruleLevels(written: readonly string[]): { levels: RuleLevels } | Problem {
  const levels: Record<string, Severity | 'off'> = {};
  for (const text of written) {
    const read = ruleLevel(text);
    if (isProblem(read)) {
      return read;
    }
    levels[read.id] = read.level;
  }
  return { levels };
}

function ruleLevel(text: string): { id: string; level: Severity | 'off' } | Problem {
  const { id = '', level = '' } = /^(?<id>[^=]+)=(?<level>.+)$/s.exec(text)?.groups ?? {};
  if (id === '') {
    return incompleteRule(text);
  }
  if (!isRuleId(id)) {
    return noRule(id, closestRule(id));
  }
  return isLevel(level) ? { id, level } : noLevel(level, id);
}

const incompleteRule = problem({
  en: (text: string) => `"--rule ${text}" is incomplete; write it as --rule broken-link=off.`,
  de: (text) =>
    `„--rule ${text}“ ist unvollständig; schreiben Sie zum Beispiel --rule broken-link=off.`,
});

const noRule = problem({
  en: (id: string, advice: Texts) =>
    `There is no rule "${id}"${advice.en} ("isms rules" lists them all).`,
  de: (id, advice) => `Es gibt keine Regel „${id}“${advice.de} („isms rules“ nennt alle).`,
});

const noLevel = problem({
  en: (level: string, id: string) =>
    `"${level}" is no level for the rule ${id}; use error, warning, information, hint or off.`,
  de: (level, id) =>
    `„${level}“ ist keine Stufe für die Regel ${id}; es gibt error, warning, information, hint und off.`,
});

/** `--today` and `--locale` as they are written. */
export interface OccasionOptions {
  readonly today?: string;
  readonly locale?: string;
}

/** The day to work for, and the language to write in. */
export function occasionOf({ today, locale }: OccasionOptions): Occasion | Problem {
  const day = todayOf(today);
  if (isProblem(day)) {
    return day;
  }
  const asked = languageFrom(locale);
  return isProblem(asked) ? asked : { ...day, ...asked };
}

/** The language of `--locale de` or `--locale de-AT`; English where none is named. */
export function languageFrom(locale: string | undefined): { language: Language } | Problem {
  const language = languageOf(locale);
  return locale === undefined || locale.toLowerCase().startsWith(language)
    ? { language }
    : noLanguage(locale);
}

const noLanguage = problem({
  en: (locale: string) => `Nothing is written in "${locale}"; use ${languages.join(' or ')}.`,
  de: (locale) => `In „${locale}“ gibt es keine Texte; möglich sind ${languages.join(' und ')}.`,
});

/** Today as `2026-11-22`: the day named, else that of `ISMS_TODAY`, else the day by the clock here. */
function todayOf(named: string | undefined): { today: string } | Problem {
  const written = named ?? process.env['ISMS_TODAY'];
  if (written === undefined || written === '') {
    return { today: localDay(new Date()) };
  }
  const day = new Date(`${written}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime())
    ? { today: written }
    : noDay(written);
}

const noDay = problem({
  en: (written: string) => `"${written}" is no day; write it as 2026-11-22.`,
  de: (written) => `„${written}“ ist kein Tag; schreiben Sie ihn wie 2026-11-22.`,
});

function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()];
  return [date.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function isRuleId(id: string): boolean {
  return id === documentLimit || id === suppressionRule || rules.some((rule) => rule.id === id);
}

function isLevel(level: string): level is Severity | 'off' {
  return level === 'off' || severities.some((severity) => severity === level);
}

function closestRule(id: string): Texts {
  const [best] = rules
    .map((rule) => ({ id: rule.id, cost: distance(id, rule.id) }))
    .toSorted((a, b) => a.cost - b.cost);
  return best && best.cost <= 4 ? didYouMean(best.id) : { en: '', de: '' };
}

const didYouMean = texts({
  en: (id: string) => `; did you mean ${id}?`,
  de: (id) => `; meinten Sie ${id}?`,
});
