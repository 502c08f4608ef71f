import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import type { FrontMatterEntry } from '../../model/frontMatter.js';
import { entryWith } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { frontMatterIn } from '../../model/readFrontMatter.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';
import type { Fix, WorkspaceRule } from '../rule.js';
import { languageOf } from '../languageOf.js';
import { languageOfDocument } from '../textLanguage.js';
import type { CloudTopic, Skeleton } from './cloudTopic.js';
import { messages } from './messages.js';
import { type OtherLanguage, toFillElsewhere, topicsElsewhere } from './translatedTopics.js';
import { planTopics } from './planTopics.js';
import { policyTopics } from './policyTopics.js';
import { riskTopics } from './riskTopics.js';

export const cloudTopicMissing: WorkspaceRule = {
  id: 'cloud-topic-missing',
  theme: 'cloud',
  severity: 'warning',
  summary: 'A document of the ISMS of a cloud service treats the cloud topics of its kind.',
  germanSummary:
    'Ein Dokument des ISMS eines Cloud-Dienstes behandelt die Cloud-Themen seiner Art.',
  scope: 'workspace',
  needs: 'frontMatter',

  *check({ document, workspace, language: reader }) {
    const type = declaredType(document);
    const topics = topicsByKind.get(document.profile.kind) ?? [];
    if (!type || topics.length === 0 || !isCloudInScope(document, workspace.index)) {
      return;
    }
    const missing = topics.filter((topic) => isAbout(document, topic) && !treats(document, topic));
    for (const { topic, section } of sectionsFor(missing, document)) {
      yield {
        range: type.valueRange,
        message: messages.missing(reader, topic, document.profile.editions.iso27017),
        fixes: [sectionFix(reader, document, section)],
      };
    }
  },
};

interface MissingTopic {
  readonly topic: CloudTopic;
  readonly section: Skeleton;
}

/** In other languages than English and German, those for which no word stands there either; none in an unknown one. */
function sectionsFor(
  missing: readonly CloudTopic[],
  document: IsmsDocument,
): readonly MissingTopic[] {
  const language = missing.length > 0 ? languageOf(document) : undefined;
  if (language || missing.length === 0) {
    return missing.map((topic) => ({ topic, section: topic[language ?? 'english'] }));
  }
  const other = languageOfDocument(document);
  return other === 'en' || other === 'de' ? [] : sectionsElsewhere(missing, document, other);
}

function sectionsElsewhere(
  missing: readonly CloudTopic[],
  { chunks }: IsmsDocument,
  language: OtherLanguage,
): readonly MissingTopic[] {
  return missing.flatMap((topic) => {
    const heading = topicsElsewhere[topic.id]?.headings[language];
    const isTreated = chunks.some(({ chunk }) => topicsElsewhereIn(chunk).has(topic.id));
    return heading === undefined || isTreated
      ? []
      : [{ topic, section: { heading, toFill: toFillElsewhere[language] } }];
  });
}

const cloudTopics: readonly CloudTopic[] = [...policyTopics, ...riskTopics, ...planTopics];

const topicsByKind = new Map(
  cloudTopics.map(
    ({ kind }) => [kind, cloudTopics.filter((topic) => topic.kind === kind)] as const,
  ),
);

function declaredType({ profile, parts }: IsmsDocument): FrontMatterEntry | undefined {
  const isDeclared = profile.kindFrom === 'frontMatter' && profile.editions.iso27017 !== 'none';
  return isDeclared ? entryWith(parts[0]?.frontMatter, 'type') : undefined;
}

/** Nobody is asked for the cloud who has not taken ISO/IEC 27017 into the ISMS. */
function isCloudInScope({ parts }: IsmsDocument, { decisions }: WorkspaceIndex): boolean {
  const declared = entryWith(parts[0]?.frontMatter, 'editions')?.values ?? [];
  return decidesCloud(decisions) || declared.some(({ text }) => text.includes('27017'));
}

const decidesCloud = memoize((decisions: WorkspaceIndex['decisions']): boolean =>
  [...decisions].some(
    ([id, byDocument]) =>
      id.startsWith('CLD.') &&
      [...byDocument.values()].flat().some(({ applicability }) => applicability === 'applicable'),
  ),
);

/** A policy has its topics by its subject, which its title names. */
function isAbout({ parts }: IsmsDocument, { title }: CloudTopic): boolean {
  return !title || title.test(titleOf(parts));
}

function titleOf(parts: IsmsDocument['parts']): string {
  const declared = entryWith(parts[0]?.frontMatter, 'title')?.values[0]?.text;
  const heading = parts.slice(0, 3).find(({ headings }) => headings.length > 0)?.headings[0];
  return declared ?? heading?.text ?? '';
}

function treats({ chunks }: IsmsDocument, { id }: CloudTopic): boolean {
  return chunks.some(({ chunk }) => topicsIn(chunk).has(id));
}

const topicsIn = memoize((chunk: Chunk): ReadonlySet<string> => {
  const text = bodyOf(chunk);
  return new Set(cloudTopics.filter(({ words }) => words.test(text)).map(({ id }) => id));
});

const topicsElsewhereIn = memoize((chunk: Chunk): ReadonlySet<string> => {
  const text = bodyOf(chunk);
  return new Set(
    Object.entries(topicsElsewhere).flatMap(([id, { words }]) => (words().test(text) ? [id] : [])),
  );
});

/** The header only says what the document is about. */
function bodyOf(chunk: Chunk): string {
  return chunk.text.slice(frontMatterIn(chunk)?.range.end ?? 0);
}

function sectionFix(reader: Language, { text }: IsmsDocument, { heading, toFill }: Skeleton): Fix {
  const mark = text.includes('\r\n') ? '\r\n' : '\n';
  const isEnded = text.endsWith('\n');
  const gap = isEnded ? mark : mark + mark;
  const newText = `${gap}## ${heading}${mark}${mark}[${toFill}]${isEnded ? mark : ''}`;
  return {
    title: messages.addSection(reader, heading),
    edits: [{ range: { start: text.length, end: text.length }, newText }],
    needsPerson: true,
  };
}
