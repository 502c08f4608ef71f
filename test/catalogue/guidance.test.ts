import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import type { CloudTexts, Guidance } from '../../server/src/core/catalogue/guidance.js';
import {
  catalogueFiles,
  hasStandards,
  readCatalogueFile,
  readStandard,
  withoutStandards,
} from './files.js';

interface Text {
  readonly file: string;
  readonly kind: 'about' | 'point' | 'evidence' | 'mistake' | 'note' | 'question' | 'document';
  readonly text: string;
}

function textsIn(file: string): readonly Text[] {
  const read = readCatalogueFile(file) as Partial<Guidance> & Partial<CloudTexts>;
  const { about = '', evidence = [], mistakes = [], documents = [], question = '' } = read;
  const parties = [read.customer, read.provider];
  const all: readonly (readonly [Text['kind'], readonly string[]])[] = [
    ['about', [about]],
    ['point', parties.flatMap((party) => party?.guidance ?? [])],
    ['evidence', [...evidence, ...parties.flatMap((party) => party?.evidence ?? [])]],
    ['mistake', mistakes],
    ['document', documents],
    ['note', Object.values(read.serviceModels ?? {})],
    ['question', question === '' ? [] : [question]],
  ];
  return all.flatMap(([kind, texts]) => texts.map((text) => ({ file, kind, text: text.trim() })));
}

const files = catalogueFiles().filter((file) => /^guidance\/.+\//.test(file));
const texts = files.flatMap(textsIn);

function wrong(isWrong: (text: Text) => boolean): readonly string[] {
  return texts.filter(isWrong).map(({ file, text }) => `${file}: ${text}`);
}

describe('guidance texts', () => {
  it('are there', () => {
    strictEqual(files.length, 141);
    strictEqual(texts.length > 1_300, true);
  });

  it('hold nothing unfinished', () => {
    deepStrictEqual(
      wrong(({ text }) => /\b(?:TODO|TBD|FIXME|XXX|lorem)\b|\{\{|…|\.\.\./i.test(text)),
      [],
    );
  });

  it('begin each point with a verb in the imperative', () => {
    // A word that is no imperative: articles, pronouns, nouns of the field, forms with an ending.
    const noVerb =
      /^(?:The|A|An|This|That|These|Those|Your?|It|There|All|Each|Every|Both|No|If|When|Where|In|On|At|By|For|With|Customers?|Providers?|Tenants?|Policies|Controls?|Procedures?|\w+ing|\w+ed|\w+tion|\w+ity|\w+ment)\b/;
    const verbsWithSuchEndings = /^(?:Document|Bring|Embed|Need|Feed|Mention|Position)\b/;
    deepStrictEqual(
      wrong(
        ({ kind, text }) =>
          kind === 'point' && noVerb.test(text) && !verbsWithSuchEndings.test(text),
      ),
      [],
    );
  });

  it('say nothing twice across the controls', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const { file, kind, text } of texts) {
      const first = kind === 'document' ? undefined : seen.get(text.toLowerCase());
      if (first !== undefined) {
        repeated.push(`${file} as in ${first}: ${text}`);
      }
      seen.set(text.toLowerCase(), file);
    }
    deepStrictEqual(repeated, []);
  });

  it('do not claim to be requirements of the standard', () => {
    deepStrictEqual(
      wrong(({ text }) =>
        /\bshall\b|\bmust\b|required by the standard|the standard (?:requires|says|demands)/i.test(
          text,
        ),
      ),
      [],
    );
  });

  it('are not vague about who and when', () => {
    deepStrictEqual(
      wrong(
        ({ kind, text }) =>
          kind === 'point' &&
          /\b(?:as appropriate|periodically|regularly|from time to time|etc)\b/i.test(text),
      ),
      [],
    );
  });

  it('do not follow the words of the facts that they were written from', function () {
    if (!hasStandards()) {
      console.log(`      (${withoutStandards})`);
      this.skip();
    }
    // Nine words in a row in common would be a copy, even of our own notes.
    const { extendedControls, guidedControls } = readStandard('iso27017-2015.json') as CloudFacts;
    const facts = new Map(
      [...extendedControls, ...guidedControls].map(({ id, customer, provider }) => [
        id,
        runsOf(`${customer.about} ${provider.about}`, 9),
      ]),
    );
    const copied = texts.filter(({ file, kind, text }) => {
      const id = /iso27017-2015\/(.+)\.yaml$/.exec(file)?.[1];
      const known = id === undefined ? undefined : facts.get(id);
      return kind === 'point' && known && [...runsOf(text, 9)].some((run) => known.has(run));
    });
    deepStrictEqual(
      copied.map(({ file, text }) => `${file}: ${text}`),
      [],
    );
  });
});

interface CloudFacts {
  readonly extendedControls: readonly CloudFact[];
  readonly guidedControls: readonly CloudFact[];
}

interface CloudFact {
  readonly id: string;
  readonly customer: { readonly about: string };
  readonly provider: { readonly about: string };
}

function runsOf(text: string, length: number): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, index) => words.slice(index, index + length).join(' ')),
  );
}
