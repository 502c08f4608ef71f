import { ok } from 'node:assert/strict';
import type { Diagnostic, Position } from 'vscode-languageserver-protocol';

/** A small ISMS with one wrong id, one dead link, and a Statement of Applicability. */
export const smallIsms = {
  'policies/access.md': `---
type: policy
title: Access Control Policy
---
# Access Control Policy

Access follows A.5.15 and A.5.99. See [the scope](../scope.md).

Shared duties follow CLD.6.3.1.
`,
  'scope.md': '# Scope\n\nThe scope follows A.5.1.\n',
  'risks.md': `# Risk Register

| Risk ID | Risk | Treatment | Controls |
| --- | --- | --- | --- |
| R-001 | Stolen account | Mitigate | A.5.15 |
`,
};

/** The place just after the first occurrence of `words` in `text`. */
export function placeAfter(text: string, words: string): Position {
  const offset = text.indexOf(words) + words.length;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** Place and text of findings, as the command line writes them. */
export function shown(diagnostic: Diagnostic): string {
  const { start, end } = diagnostic.range;
  const message = wordsOf(diagnostic);
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${message}`;
}

/** The message of a finding as text. */
export function wordsOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** The rules of findings, in their order. */
export function rulesOf(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

/** Waits until something has come to hold; it fails after so many seconds. */
export async function until(holds: () => Promise<boolean>, seconds = 25): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    ok(Date.now() < end, `it came to hold within ${seconds} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
