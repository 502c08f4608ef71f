/** The languages in which we speak to people; English is the one that everything else follows. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** A text in each language; leaving one out does not compile. */
export type InEachLanguage<Text> = Readonly<Record<Language, Text>>;

/** The language for a locale such as `de-AT` or `de_CH.UTF-8`; English for those that we do not speak. */
export function languageOf(locale: string | undefined): Language {
  const [name = ''] = (locale ?? '').toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === name) ?? 'en';
}

/**
 * A text in each language as plain data, for what is found before anybody asks, such as while a text is
 * read: the reader chooses.
 */
export type Texts = InEachLanguage<string>;

/** What is said with values in it, in the language asked for. */
export type Message<Values extends readonly unknown[]> = (
  language: Language,
  ...values: Values
) => string;

/**
 * A message from its wordings. The values are declared once, with the English one:
 *
 *     overdue: message({ en: (due: string) => `… ${due} …`, de: (due) => `… ${due} …` })
 */
export function message<Values extends readonly unknown[]>(
  wordings: InEachLanguage<(...values: Values) => string>,
): Message<Values> {
  return (language, ...values) => wordings[language](...values);
}

/** Like {@link message}, for who does not know yet in which language it will be said. */
export function texts<Values extends readonly unknown[]>(
  wordings: InEachLanguage<(...values: Values) => string>,
): (...values: Values) => Texts {
  return (...values) => ({ en: wordings.en(...values), de: wordings.de(...values) });
}
