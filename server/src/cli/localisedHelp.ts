import type { Command } from 'commander';

import type { Language } from '../core/base/language.js';

/** Lets a command and those made from it speak `language` in what the parser itself says in a help. */
export function withHelpIn(language: Language, command: Command): Command {
  if (language === 'en') {
    return command;
  }
  return command.configureHelp({
    styleTitle: translated,
    styleUsage: translated,
    styleSubcommandTerm: translated,
    styleOptionDescription: translated,
    styleArgumentDescription: translated,
  });
}

/** The words of commander's help.js. */
function translated(text: string): string {
  return german.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
}

const german: readonly (readonly [RegExp, string])[] = [
  [/^Usage:$/, 'Aufruf:'],
  [/^Options:$/, 'Optionen:'],
  [/^Commands:$/, 'Befehle:'],
  [/^Arguments:$/, 'Argumente:'],
  [/\[options\]/, '[Optionen]'],
  [/\[command\]/, '[Befehl]'],
  [/\(choices: (?=[^()]*\)$)/, '(möglich: '],
  [/(?<=\([^()]*)default: (?=[^()]*\)$)/, 'Vorgabe: '],
];
