import process from 'node:process';
import { distance } from 'fastest-levenshtein';

import { type Language, languageOf, languages } from '../core/base/language.js';
import { severities, type Severity } from '../core/base/severity.js';
import { rules } from '../core/rules/index.js';
import { documentLimit } from '../core/rules/limitFindings.js';
import type { Occasion } from '../core/rules/runRules.js';
import { suppressionRule } from '../core/rules/suppression.js';
import type { Configuration } from '../core/workspace/configuration.js';
import { isProblem, type Problem } from './problem.js';

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
    return { problem: `"--rule ${text}" is incomplete; write it as --rule broken-link=off.` };
  }
  if (!isRuleId(id)) {
    return { problem: `There is no rule "${id}"${closestRule(id)} ("isms rules" lists them all).` };
  }
  return isLevel(level)
    ? { id, level }
    : {
        problem: `"${level}" is no level for the rule ${id}; use error, warning, information, hint or off.`,
      };
}

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
    : { problem: `Nothing is written in "${locale}"; use ${languages.join(' or ')}.` };
}

/** Today as `2026-11-22`: the day named, else that of `ISMS_TODAY`, else the day by the clock here. */
function todayOf(named: string | undefined): { today: string } | Problem {
  const written = named ?? process.env['ISMS_TODAY'];
  if (written === undefined || written === '') {
    return { today: localDay(new Date()) };
  }
  const day = new Date(`${written}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime())
    ? { today: written }
    : { problem: `"${written}" is no day; write it as 2026-11-22.` };
}

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

function closestRule(id: string): string {
  const [best] = rules
    .map((rule) => ({ id: rule.id, cost: distance(id, rule.id) }))
    .toSorted((a, b) => a.cost - b.cost);
  return best && best.cost <= 4 ? `; did you mean ${best.id}?` : '';
}
