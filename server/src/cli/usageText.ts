import { type Language, type Texts, texts } from '../core/base/language.js';

/**
 * Turns what the parser of the command line says about a wrong call into one sentence with a way out.
 * What is not known here is passed on in the parser's own words.
 */
export function usageText(parserText: string, language: Language): string {
  const said = parserText
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
  for (const [pattern, wordings] of mistakes) {
    const groups = pattern.exec(said)?.groups;
    if (groups) {
      return wordings(groups)[language];
    }
  }
  return passedOn(said)[language];
}

type Parts = Readonly<Record<string, string | undefined>>;

/** What commander says (command.js, option.js, suggestSimilar.js), and what we say instead. */
const mistakes: readonly (readonly [RegExp, (parts: Parts) => Texts])[] = [
  [
    /^unknown option '(?<name>[^']*)'(?: \(Did you mean (?:one of )?(?<similar>.*)\?\))?$/,
    texts({
      en: ({ name, similar }: Parts) =>
        `There is no option ${name}${similar ? `; did you mean ${similar}?` : '.'} See "isms --help".`,
      de: ({ name, similar }) =>
        `Es gibt keine Option ${name}${similar ? `; meinten Sie ${similar}?` : '.'} Siehe „isms --help“.`,
    }),
  ],
  [
    /^unknown command '(?<name>[^']*)'(?: \(Did you mean (?:one of )?(?<similar>.*)\?\))?$/,
    texts({
      en: ({ name, similar }: Parts) =>
        `There is no command "${name}"${similar ? `; did you mean ${similar}?` : '.'} See "isms --help".`,
      de: ({ name, similar }) =>
        `Es gibt keinen Befehl „${name}“${similar ? `; meinten Sie ${similar}?` : '.'} Siehe „isms --help“.`,
    }),
  ],
  [
    /^option '(?<option>-[-\w]+)[^']*' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/,
    texts({
      en: ({ option, value, choices }: Parts) => `${option} cannot be "${value}"; use ${choices}.`,
      de: ({ option, value, choices }) =>
        `${option} kann nicht „${value}“ sein; möglich sind ${choices}.`,
    }),
  ],
  [
    /^option '(?<option>-[-\w]+)(?<value>[^']*)' argument missing$/,
    texts({
      en: ({ option, value }: Parts) =>
        `After ${option} something is missing: ${option}${value}. See "isms --help".`,
      de: ({ option, value }) =>
        `Nach ${option} fehlt etwas: ${option}${value}. Siehe „isms --help“.`,
    }),
  ],
  [
    /^too many arguments for '(?<command>[^']*)'\. Expected (?<most>\d+) arguments? but got (?<given>\d+)\.$/,
    texts({
      en: ({ command, most, given }: Parts) =>
        `"isms ${command}" takes ${most === '1' ? 'one name' : 'no name'}, and ${given} were given. See "isms ${command} --help".`,
      de: ({ command, most, given }) =>
        `„isms ${command}“ nimmt ${most === '1' ? 'einen Namen' : 'keinen Namen'}, angegeben sind ${given}. Siehe „isms ${command} --help“.`,
    }),
  ],
];

const passedOn = texts({
  en: (said: string) => `${sentence(said)} See "isms --help".`,
  de: (said) => `${sentence(said)} Siehe „isms --help“.`,
});

function sentence(said: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/[.]?$/, '.')}`;
}
