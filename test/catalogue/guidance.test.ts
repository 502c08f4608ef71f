import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import type {
  ClauseGuidance,
  CloudTexts,
  Guidance,
} from '../../server/src/core/catalogue/guidance.js';
import {
  catalogueFiles,
  hasStandards,
  readCatalogueFile,
  readStandard,
  withoutStandards,
} from './files.js';
import { actionVerbs } from './verbs.js';

type Kind =
  | 'about'
  | 'point'
  | 'evidence'
  | 'mistake'
  | 'note'
  | 'question'
  | 'document'
  | 'documented'
  | 'clause';

interface Text {
  readonly file: string;
  readonly kind: Kind;
  readonly text: string;
}

function textsIn(file: string): readonly Text[] {
  const read = readCatalogueFile(file);
  return (Array.isArray(read) ? (read as unknown[]) : [read]).flatMap((entry) =>
    textsOf(file, entry as Entry),
  );
}

type Entry = Partial<Guidance> & Partial<CloudTexts> & Partial<ClauseGuidance>;

function textsOf(file: string, entry: Entry): readonly Text[] {
  const { about = '', evidence = [], mistakes = [], documents = [], clauses = [] } = entry;
  const parties = [entry.customer, entry.provider];
  const all: Readonly<Record<Kind, readonly string[]>> = {
    about: [about],
    point: parties.flatMap((party) => party?.guidance ?? []),
    evidence: [...evidence, ...parties.flatMap((party) => party?.evidence ?? [])],
    mistake: mistakes,
    document: documents,
    note: Object.values(entry.serviceModels ?? {}),
    question: listed(entry.question),
    documented: listed(entry.documented),
    clause: clauses,
  };
  return Object.entries(all).flatMap(([kind, texts]) =>
    texts.map((text) => ({ file, kind: kind as Kind, text: text.trim() })),
  );
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

const files = catalogueFiles().filter((file) => file.startsWith('guidance/'));
const texts = files.flatMap(textsIn);

/** What says so little that nobody could show it. */
const empty =
  /\b(?:ensur(?:e|es|ed|ing)|as appropriate|appropriate(?:ly)?|adequate(?:ly)?|suitably|properly|as (?:needed|necessary|required)|best practices?|periodically|regularly|from time to time|etc)\b/i;

/** The fewest and most words of each kind; the lengths in characters are in the schemas. */
const wordCounts: Readonly<
  Record<Exclude<Kind, 'document' | 'clause'>, readonly [number, number]>
> = {
  about: [10, 45],
  point: [5, 28],
  evidence: [5, 25],
  mistake: [5, 20],
  note: [8, 28],
  question: [8, 28],
  documented: [3, 40],
};

function wrong(isWrong: (text: Text) => boolean): readonly string[] {
  return texts.filter(isWrong).map(({ file, text }) => `${file}: ${text}`);
}

describe('guidance texts', () => {
  it('are there', () => {
    strictEqual(files.length, 142);
    strictEqual(texts.length > 1_300, true);
  });

  it('hold nothing unfinished', () => {
    deepStrictEqual(
      wrong(({ text }) => /\b(?:TODO|TBD|FIXME|XXX|lorem)\b|\{\{|…|\.\.\./i.test(text)),
      [],
    );
  });

  it('begin each point with a verb of doing', () => {
    deepStrictEqual(
      wrong(({ kind, text }) => kind === 'point' && !actionVerbs.has(text.split(' ', 1)[0] ?? '')),
      [],
    );
  });

  it('are neither too short to say anything nor too long to be read', () => {
    deepStrictEqual(
      wrong(({ kind, text }) => {
        if (kind === 'document' || kind === 'clause') {
          return false;
        }
        const words = text.split(/\s+/).length;
        const [fewest, most] = wordCounts[kind];
        return words < fewest || words > most;
      }),
      [],
    );
  });

  it('say nothing that could be said of every control', () => {
    deepStrictEqual(
      wrong(({ kind, text }) => kind !== 'about' && kind !== 'documented' && empty.test(text)),
      [],
    );
  });

  it('ask the other party something', () => {
    deepStrictEqual(
      wrong(
        ({ kind, text }) =>
          kind === 'question' &&
          !(text.endsWith('?') && /\b(?:you|yours?|we|us|ours?|service)\b/i.test(text)),
      ),
      [],
    );
  });

  it('name what can be shown as evidence', () => {
    // Evidence is a thing to look at, so it does not begin with something to do.
    deepStrictEqual(
      wrong(({ kind, text }) => kind === 'evidence' && /^(?:Ensure|Make|Do|Have|Be)\b/.test(text)),
      [],
    );
  });

  it('name clauses that there are', () => {
    const { clauses } = readCatalogueFile('clauses.yaml') as {
      readonly clauses: readonly { readonly id: string }[];
    };
    const known = new Set(clauses.map(({ id }) => id));
    deepStrictEqual(
      wrong(({ kind, text }) => kind === 'clause' && !known.has(text)),
      [],
    );
  });

  it('say nothing twice across the controls', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const { file, kind, text } of texts) {
      const first = isListed(kind) ? undefined : seen.get(comparable(text));
      if (first !== undefined) {
        repeated.push(`${file} as in ${first}: ${text}`);
      }
      seen.set(comparable(text), file);
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

/** Documents and clauses are named for many controls. */
function isListed(kind: Kind): boolean {
  return kind === 'document' || kind === 'clause';
}

/** Case, punctuation and spaces make no new sentence. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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
