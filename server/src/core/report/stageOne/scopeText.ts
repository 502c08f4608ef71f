import type { Language } from '../../base/language.js';
import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import type { CertificationScope } from '../../features/stageOne/certificationScope.js';
import { markdownList, placeLink } from '../markdownParts.js';
import { type ScopeWords, scopeWords } from './scopeWords.js';

/** The drafts of the scope and certification statements, which claim what can be claimed and no more. */
export function scopeBlocks(
  scope: CertificationScope,
  concerns: number,
  language: Language,
): readonly string[] {
  const words = scopeWords[language];
  return [
    `## ${words.scope}`,
    ...scopeDraft(scope, words),
    `## ${words.certification}`,
    words.onlyOnce,
    `> ${certificationDraft(scope, words)}`,
    `## ${words.claims}`,
    markdownList(claimNotes(scope, concerns, words)),
  ];
}

function scopeDraft(
  { source, statement, applicability }: CertificationScope,
  words: ScopeWords,
): readonly string[] {
  if (!source || statement === undefined) {
    return [words.noScope];
  }
  return [
    `> ${escapeMarkdown(statement)}`,
    words.statedIn(
      versionedLink(source, words),
      applicability && versionedLink(applicability, words),
    ),
  ];
}

function versionedLink(
  source: NonNullable<CertificationScope['source']>,
  words: ScopeWords,
): string {
  const { title, version } = source;
  return `${placeLink(title, source)}${version === undefined ? '' : words.version(escapeMarkdown(version))}`;
}

function certificationDraft(
  { organisation, standard, cloud }: CertificationScope,
  words: ScopeWords,
): string {
  if (standard === undefined) {
    return words.noStatement;
  }
  const who = organisation === undefined ? undefined : escapeMarkdown(organisation);
  return `${words.certified(who, standard)}${words.cloud[cloud.state](cloud.standard)}`;
}

function claimNotes(
  { standard, cloud, applicability }: CertificationScope,
  concerns: number,
  words: ScopeWords,
): readonly string[] {
  return [
    words.untilIssued,
    standard === undefined ? words.ended : words.standard(standard),
    ...cloudNotes(cloud, words),
    applicability ? words.oneVersion : words.noApplicability,
    ...(concerns > 0 ? [words.concerns(concerns)] : []),
  ];
}

function cloudNotes(
  { state, standard, open }: CertificationScope['cloud'],
  words: ScopeWords,
): readonly string[] {
  if (state === 'none') {
    return [words.leftOut];
  }
  const edition = standard.endsWith('2015') ? words.succeeded : words.reported;
  return [words.alone, ...(state === 'open' ? [words.notYet(open)] : []), edition];
}
