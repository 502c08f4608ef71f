import { type Language, message } from '../../base/language.js';
import { editionName } from '../../catalogue/names.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { passagesIn } from '../../model/passages.js';
import type { World } from '../../rules/runRules.js';
import { plainText } from '../../syntax/plainText.js';
import { relativePath } from '../../workspace/paths.js';
import { coverageOf, type FileLine } from '../coverage.js';
import { listedDocument } from '../listedDocument.js';
import type { StageOneFinding } from './stageOne.js';

/** What can be said about the scope of a certificate, from what the workspace says. */
export interface CertificationScope {
  readonly organisation?: string;
  /** The edition of ISO/IEC 27001, in words; absent where no certificate to it can be had any more. */
  readonly standard?: string;
  /** The document of the scope; absent where there is none. */
  readonly source?: FileLine & { readonly title: string; readonly version?: string };
  /** The paragraph that states the scope there, as a reader sees it. */
  readonly statement?: string;
  /** The Statement of Applicability that a certificate would refer to. */
  readonly applicability?: FileLine & { readonly title: string; readonly version?: string };
  /** What may be said of ISO/IEC 27017. */
  readonly cloud: CloudClaim;
  /** What stands in the way of a scope statement. */
  readonly findings: readonly StageOneFinding[];
}

/**
 * What the Statement of Applicability bears out. `none`: ISO/IEC 27017 is left out. `all`: it includes
 * all controls that ISO/IEC 27017 adds; `some`: it excludes others with a reason. `open`: some are not
 * decided, or have nothing behind them, or none applies; `open` holds the controls.
 */
export interface CloudClaim {
  readonly state: 'none' | 'all' | 'some' | 'open';
  readonly standard: string;
  readonly open: readonly string[];
}

/** Gathers what a scope statement needs. Claims nothing that the documents do not bear out. */
export function certificationScope(world: World): CertificationScope {
  const { organisation, editions } = world.configuration;
  const document = documentOf('scope', world);
  const statement = document && scopeStatement(document);
  const applicability = documentOf('statement-of-applicability', world);
  return {
    ...(organisation !== undefined && { organisation }),
    ...(editions.iso27001 === '2022' && { standard: editionName('iso27001', '2022') }),
    ...(document && { source: sourceOf(document, world) }),
    ...(statement !== undefined && { statement }),
    ...(applicability && { applicability: sourceOf(applicability, world) }),
    cloud: cloudClaim(world),
    findings: obstacles(statement === undefined ? document : undefined, world),
  };
}

/** What stands in the way, with the scope's document where that states no scope. */
function obstacles(silent: IsmsDocument | undefined, world: World): readonly StageOneFinding[] {
  return [
    ...(silent ? [withoutStatement(sourceOf(silent, world), world.language)] : []),
    ...(world.configuration.editions.iso27001 === '2013' ? [endedEdition(world.language)] : []),
  ];
}

type Source = NonNullable<CertificationScope['source']>;

function sourceOf(document: IsmsDocument, { workspace, today }: World): Source {
  const { title, version } = listedDocument(document, today);
  const file = relativePath(workspace.root, document.uri);
  return { file, line: 1, title, ...(version !== undefined && { version }) };
}

function documentOf(
  kind: 'scope' | 'statement-of-applicability',
  { workspace, today }: World,
): IsmsDocument | undefined {
  const uris = [...(workspace.index.kinds.get(kind)?.keys() ?? [])].toSorted();
  const documents = uris.flatMap((uri) => workspace.documents.get(uri) ?? []);
  return (
    documents.find((document) => listedDocument(document, today).status === 'approved') ??
    documents[0]
  );
}

const scopeWords =
  /scope statement|statement of (?:the )?scope|\bscope\b|geltungsbereich|anwendungsbereich|périmètre|(?:domaine|champ) d.application|alcance|âmbito|適用範囲/iu;

/** The first paragraph that stands right below a heading about the scope. */
function scopeStatement({ chunks }: IsmsDocument): string | undefined {
  const passages = chunks.flatMap(({ chunk }) =>
    passagesIn(chunk).map(({ kind, text, start }) => ({
      kind,
      source: chunk.text.slice(start, start + text.length),
    })),
  );
  const stated = passages.findIndex(
    ({ kind, source }, index) =>
      kind === 'heading' && scopeWords.test(source) && passages[index + 1]?.kind === 'paragraph',
  );
  const text = plainText(passages[stated + 1]?.source ?? '');
  return stated < 0 || text === '' ? undefined : text;
}

function cloudClaim(world: World): CloudClaim {
  const { iso27017 } = world.configuration.editions;
  const standard = editionName('iso27017', iso27017);
  if (iso27017 === 'none') {
    return { state: 'none', standard: '', open: [] };
  }
  const controls = coverageOf(world).controls.filter(({ standard: own }) => own === 'iso27017');
  const excluded = controls.filter(({ state }) => state === 'excluded');
  const open = controls.filter(({ state }) => state === 'gap').map(({ id }) => id);
  return { state: claimState(controls.length, excluded.length, open.length), standard, open };
}

function claimState(all: number, excluded: number, open: number): CloudClaim['state'] {
  if (open > 0 || excluded === all) {
    return 'open';
  }
  return excluded === 0 ? 'all' : 'some';
}

function withoutStatement(
  { file, line, title }: FileLine & { title: string },
  language: Language,
): StageOneFinding {
  return {
    topic: 'claims',
    weight: 'concern',
    clause: '4.3',
    found: words.noScope(language),
    fix: words.writeScope(language),
    places: [{ file, line, detail: title }],
  };
}

function endedEdition(language: Language): StageOneFinding {
  return {
    topic: 'claims',
    weight: 'concern',
    clause: '4.3',
    found: words.ended(language),
    fix: words.move(language),
    places: [],
  };
}

const words = {
  noScope: message({
    en: () => 'No paragraph states the scope.',
    de: () => 'Kein Absatz nennt den Anwendungsbereich.',
  }),
  writeScope: message({
    en: () =>
      'Write, below a heading "Scope statement", what the ISMS covers in words that can stand on a certificate.',
    de: () =>
      'Schreiben Sie unter eine Überschrift „Anwendungsbereich“, was das ISMS umfasst, in Worten, die auf einem Zertifikat stehen können.',
  }),
  ended: message({
    en: () =>
      'The ISMS works to ISO/IEC 27001:2013, to which certificates ended on 31 October 2025.',
    de: () =>
      'Das ISMS richtet sich nach ISO/IEC 27001:2013; Zertifikate danach endeten am 31. Oktober 2025.',
  }),
  move: message({
    en: () => 'Move the ISMS to ISO/IEC 27001:2022 before the audit.',
    de: () => 'Stellen Sie das ISMS vor dem Audit auf ISO/IEC 27001:2022 um.',
  }),
};
