import { match, ok, strictEqual } from 'node:assert/strict';

import { configurationHover } from './configurationHover.js';

describe('hover in isms.yaml', () => {
  it('says what a key is, its values and its default', () => {
    const shown = hoverAt('ro$0le: both\n');
    strictEqual(shown?.about, 'role');
    match(shown.markdown, /^\*\*role\*\*/);
    match(shown.markdown, /Which side of a cloud service the organisation is on/);
    match(shown.markdown, /- csp: It provides cloud services to others/);
    match(shown.markdown, /Default: both/);
    const text = 'role: both\n';
    match(configurationHover(text, 1, 'de')?.markdown ?? '', /Werte:[^]*Vorgabe: both/);
  });

  it('says what a rule asks for, wherever it is weighed', () => {
    const summary = /A relative link leads to a file of the workspace/;
    match(hoverAt('rules: { broken$0-link: off }')?.markdown ?? '', summary);
    const override = 'overrides:\n  - files: ["a/**"]\n    rules:\n      broken-$0link: off\n';
    match(hoverAt(override)?.markdown ?? '', summary);
    const option = hoverAt('rules:\n  review-overdue:\n    grace$0Days: 30\n');
    match(option?.markdown ?? '', /So many days may pass[^]*Default: 0/);
  });

  it('says in German what a rule asks for', () => {
    const text = 'rules:\n  broken-link: off\n';
    const german = configurationHover(text, text.indexOf('link'), 'de')?.markdown ?? '';
    match(german, /Ein relativer Link führt zu einer Datei .* Vorgabe: warning\./);
  });

  it('says in German what keys, options and values mean', () => {
    const german = (text: string, word: string): string =>
      configurationHover(text, text.indexOf(word), 'de')?.markdown ?? '';
    match(german('role: csc\n', 'role'), /Auf welcher Seite [^]*- csp: Sie bietet anderen/);
    match(german('role: csc\n', 'csc'), /Sie nutzt Cloud-Dienste anderer/);
    const option = 'rules:\n  review-overdue:\n    graceDays: 30\n';
    match(german(option, 'graceDays'), /So viele Tage dürfen nach dem Datum vergehen/);
    match(german('rules: { broken-link: off }', 'off'), /Die Regel wird nicht angewendet/);
  });

  it('says what a value means', () => {
    const shown = hoverAt('role: "cs$0c"');
    strictEqual(shown?.about, '"csc"');
    match(shown.markdown, /It uses cloud services of others/);
    match(hoverAt('rules:\n  broken-link: o$0ff')?.markdown ?? '', /The rule is not applied/);
  });

  it('says nothing of what the schema does not know', () => {
    ok(!hoverAt('organi$0zation: A'));
    ok(!hoverAt('organisation: Cloud$0CRM'));
    ok(!hoverAt('# ro$0le: both'));
    ok(!hoverAt('constr$0uctor: x'));
  });
});

interface Shown {
  /** The text that the hover is about. */
  readonly about: string;
  readonly markdown: string;
}

function hoverAt(marked: string): Shown | undefined {
  const text = marked.replace('$0', '');
  const found = configurationHover(text, marked.indexOf('$0'));
  return (
    found && { about: text.slice(found.range.start, found.range.end), markdown: found.markdown }
  );
}
