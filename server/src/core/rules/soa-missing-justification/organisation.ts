import { memoize } from '../../base/memo.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { passagesIn, sentencesOf } from '../../model/passages.js';
import type { Workspace } from '../../workspace/workspace.js';

/** What documents of the workspace say about the organisation, as far as exclusions follow from it. */
export interface Organisation {
  readonly premises: Said;
  readonly development: Said;
  readonly remoteWork: Said;
}

/** Whether there is such a thing, and in which document that is written; `unknown` where none says it. */
export type Said =
  { readonly there: 'unknown' } | { readonly there: 'some' | 'none'; readonly uri: string };

/** Read from the documents on the scope, and from the titles of policies. */
export function organisationOf({ index, documents }: Workspace): Organisation {
  const scopes = documentsOf('scope').map((document) => ({ document, facts: factsIn(document) }));
  const [developing] = documentsOf('policy').filter(isAboutDevelopment);
  return {
    premises: said('premises'),
    remoteWork: said('remoteWork'),
    development: developing ? { there: 'some', uri: developing.uri } : said('development'),
  };

  function documentsOf(kind: 'scope' | 'policy'): readonly IsmsDocument[] {
    const uris = [...(index.kinds.get(kind)?.keys() ?? [])].toSorted();
    return uris.flatMap((uri) => documents.get(uri) ?? []);
  }

  /** Where one document denies what another tells, nothing is known. */
  function said(fact: Fact): Said {
    const telling = scopes.flatMap(({ document, facts }) => {
      const there = facts[fact];
      return there === undefined ? [] : [{ there, uri: document.uri }];
    });
    const [first] = telling;
    return first && telling.every(({ there }) => there === first.there)
      ? first
      : { there: 'unknown' };
  }
}

type Fact = 'premises' | 'development' | 'remoteWork';

type Facts = Readonly<Partial<Record<Fact, 'some' | 'none'>>>;

/** The words that deny a thing, and those that tell of it; a sentence that denies tells of nothing. */
const words: Readonly<Record<Fact, { readonly none?: RegExp; readonly some: RegExp }>> = {
  premises: {
    none: /\b(?:no|without(?: any)?|not (?:have|own|rent|lease|operate|keep|maintain)(?: any)?)\s+(?:[\w-]+ ){0,2}(?:offices?|premises|buildings?|office space|physical (?:sites?|locations?))\b|\b(?:fully|entirely|completely|100 ?%)[- ]remote\b|\bremote[- ]only\b|\bkein(?:e|en|erlei)?\s+(?:[\p{L}-]+ ){0,2}(?:büro\p{L}*|geschäftsräume|räumlichkeiten|gebäude|standorte?)(?!\p{L})|(?<!\p{L})(?:aucune?|pas d[e'’]|sans|sin|ning[uú]n[ao]?|no (?:tiene|hay|cuenta con|dispone de)|sem|nenhuma?|não (?:tem|há|possui)|nessun[oa]?|senza|non (?:ha|dispone di)|geen|zonder) ?(?:\p{L}+ ){0,2}(?:bureaux?|locaux|bâtiments?|oficinas?|instalaciones|sedes?|edificios?|escritórios?|instalações|edifícios?|prédios?|uffici|ufficio|sedi|edifici|kantoor|kantoren|locaties?|gebouw(?:en)?)(?!\p{L})|(?:事務所|オフィス|拠点|施設|工場)[^。\n]{0,12}(?:ない|なし|有し|持たず|持たない|ありません)/iu,
    some: /(?<!\b(?:home|microsoft|google|libre|open)[- ]?)\boffices?\b(?! (?:365|suite|hours))|\b(?:premises|headquarters|buildings?|büro(?:s|räume)?|geschäftsräume|gebäude|hauptsitz)\b|\b(?:factor(?:y|ies)|hospitals?|warehouses?|campus)\b|(?<!\p{L})(?:standorte?n?|krankenhaus|fabrik|bureaux|locaux|siège|bâtiments?|sites?(?= (?:de|d['’]|à|hospitalier))|\d+ sites|centres? hospitaliers?|usines?|hôpita(?:l|ux)|oficinas?|sedes?|instalaciones|edificios?|fábricas?|escritórios?|instalações|edifícios?|prédios?|armaz(?:ém|éns)|uffici|sedi|stabiliment[io]|edifici|kantoor|kantoren|locaties?|gebouwen|vestiging(?:en)?)(?!\p{L})|本社|本店|支社|支店|事務所|オフィス|工場|拠点|病院/iu,
  },
  development: {
    none: /\bno (?:own |in-house |software |application )*development\b|\bno (?:own )?(?:software|applications?) (?:is|are) (?:being )?(?:developed|written)\b|\b(?:does|do) not develop\b|\bdevelops? no\b|\bkein(?:e|erlei)?\s+(?:eigene\s+)?(?:software)?entwicklung\b|\bentwickel[nt] keine\b|\bkeine (?:eigene )?software entwickelt\b/iu,
    some: /\b(?:develop(?:s|ment|ed|ers?)?|software engineering|entwickelt|entwicklung|softwareentwicklung)\b/iu,
  },
  remoteWork: {
    some: /\b(?:remote(?:ly)?(?:[- ](?:first|only|work\w*))?|home[- ]?office|work(?:s|ing)? from home|mobiles? arbeiten|telearbeit)\b/iu,
  },
};

const factsIn = memoize((document: IsmsDocument): Facts => {
  const sentences = document.chunks.flatMap(({ chunk }) =>
    passagesIn(chunk).flatMap(({ text }) => sentencesOf(text).map((one) => one.text)),
  );
  return {
    ...factOf('premises', sentences),
    ...factOf('development', sentences),
    ...factOf('remoteWork', sentences),
  };
});

function factOf(fact: Fact, sentences: readonly string[]): Facts {
  const { none, some } = words[fact];
  const denying = sentences.filter((sentence) => none?.test(sentence) === true);
  const isTold = sentences.some((one) => some.test(one) && !denying.includes(one));
  if (denying.length > 0) {
    // Who has none here and some there says nothing that holds for all.
    return isTold ? {} : { [fact]: 'none' };
  }
  return isTold ? { [fact]: 'some' } : {};
}

const isAboutDevelopment = memoize(({ headings }: IsmsDocument): boolean =>
  headings.some(({ level, text }) => level === 1 && developmentTitle.test(text)),
);

const developmentTitle =
  /\b(?:secure|software|system)[\w ]{0,12} development\b|\bdevelopment policy\b|entwicklungsrichtlinie|softwareentwicklung/iu;
