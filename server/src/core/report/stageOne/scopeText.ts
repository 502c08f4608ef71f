import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import type { CertificationScope } from '../../features/stageOne/certificationScope.js';
import { enumerated } from '../../rules/wording.js';
import { markdownList, placeLink } from '../markdownParts.js';
import { counted } from '../terminalText.js';

/** The drafts of the scope and certification statements, which claim what can be claimed and no more. */
export function scopeBlocks(scope: CertificationScope, concerns: number): readonly string[] {
  return [
    '## Draft: scope of the certificate',
    ...scopeDraft(scope),
    '## Draft: certification statement',
    'Only once the certificate is issued, with its number, its scope and its period:',
    `> ${certificationDraft(scope)}`,
    '## What can be claimed, and what cannot',
    markdownList(claimNotes(scope, concerns)),
  ];
}

function scopeDraft(scope: CertificationScope): readonly string[] {
  const { source, statement, applicability } = scope;
  if (!source || statement === undefined) {
    return ['No scope can be drafted: no document states it. Write it first (ISO/IEC 27001, 4.3).'];
  }
  const version = source.version === undefined ? '' : `, version ${escapeMarkdown(source.version)}`;
  return [
    `> ${escapeMarkdown(statement)}`,
    `As stated in ${placeLink(source.title, source)}${version}${applicabilityWords(applicability)}. Certificates print a short text: cut it down to activities, services and places, and leave nothing out that customers would expect.`,
  ];
}

function applicabilityWords(applicability: CertificationScope['applicability']): string {
  if (!applicability) {
    return '';
  }
  const version =
    applicability.version === undefined ? '' : `, version ${escapeMarkdown(applicability.version)}`;
  return `; the controls are those of ${placeLink(applicability.title, applicability)}${version}`;
}

function certificationDraft({ organisation, standard, cloud }: CertificationScope): string {
  if (standard === undefined) {
    return 'No statement is possible: certificates to ISO/IEC 27001:2013 ended on 31 October 2025.';
  }
  const who = organisation === undefined ? 'Our organisation' : escapeMarkdown(organisation);
  const controls = cloudSentences[cloud.state](cloud.standard);
  return `The information security management system of ${who} is certified to ${standard} for the scope that the certificate names.${controls}`;
}

type CloudState = CertificationScope['cloud']['state'];

const cloudSentences: Readonly<Record<CloudState, (standard: string) => string>> = {
  all: (standard) => ` The Statement of Applicability includes the controls of ${standard}.`,
  some: (standard) =>
    ` The Statement of Applicability includes those controls of ${standard} that apply.`,
  open: () => '',
  none: () => '',
};

function claimNotes(
  { standard, cloud, applicability }: CertificationScope,
  concerns: number,
): readonly string[] {
  return [
    'Until a certificate is issued, say "we work to" and not "we are certified to".',
    ...(standard === undefined
      ? ['Certificates to ISO/IEC 27001:2013 ended on 31 October 2025.']
      : [
          `The certificate is to ${standard}, with Amendment 1:2024, which does not change the name of the edition.`,
        ]),
    ...cloudNotes(cloud),
    ...(applicability
      ? [
          'A certificate refers to one version of the Statement of Applicability: keep its version and date in step.',
        ]
      : ['There is no Statement of Applicability to refer to.']),
    ...(concerns > 0
      ? [
          `${counted(concerns, 'area')} of concern stand${concerns === 1 ? 's' : ''} against it as of today.`,
        ]
      : []),
  ];
}

function cloudNotes({ state, standard, open }: CertificationScope['cloud']): readonly string[] {
  if (state === 'none') {
    return ['ISO/IEC 27017 is left out here, so nothing can be said of it.'];
  }
  const alone =
    'ISO/IEC 27017 gives guidance and is not certified on its own: it is named only beside a certificate to ISO/IEC 27001 whose Statement of Applicability includes its controls.';
  const edition = standard.endsWith('2015')
    ? 'ISO/IEC 27017:2015 was succeeded by the edition of 2026, by the sources that were read: ask the certification body which edition it works to.'
    : 'What ISO/IEC 27017:2026 holds is known here from reports alone: check it against the standard.';
  if (state !== 'open') {
    return [alone, edition];
  }
  const reason =
    open.length === 0
      ? 'none of them applies'
      : `${enumerated(open)} ${open.length === 1 ? 'is not decided or has' : 'are not decided or have'} nothing behind ${open.length === 1 ? 'it' : 'them'}`;
  return [alone, `Its controls cannot be named yet: ${reason}.`, edition];
}
