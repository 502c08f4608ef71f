import { groupedBy } from '../../base/groupedBy.js';
import type { Control } from '../../catalogue/control.js';
import { cloudPartiesFor } from '../../catalogue/cloudParties.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import { editionName } from '../../catalogue/names.js';
import { partiesAskedFor } from '../../features/cloudParties.js';
import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import { themeName } from '../../features/themeNames.js';
import type { World } from '../../rules/runRules.js';
import { draftLanguage } from '../draftLanguage.js';
import { type DraftWords, draftWords } from '../draftWords.js';
import { freePath } from '../fileNames.js';
import { frontMatterText, markdownDocument, markdownTable } from '../markdownParts.js';
import type { NewDocument } from './newPolicy.js';

/**
 * A new Statement of Applicability with every control of the workspace's editions, in tables by theme,
 * and with nothing decided. Where ISO/IEC 27017 is in use, it has its cloud controls, and a column that
 * names the parties whose part has to be described, in the workspace's role.
 */
export function newStatement(world: World): NewDocument {
  const { configuration, catalogue, workspace } = world;
  const { editions, role } = configuration;
  const language = draftLanguage(world);
  const { statement: words } = draftWords[language];
  const controls = controlsInUse(catalogue, editions);
  const hasCloud = editions.iso27017 !== 'none';
  const groups = groupedBy(controls, groupName);
  const text = markdownDocument([
    frontMatterText({
      type: 'statement-of-applicability',
      title: words.title,
      version: '0.1',
      status: 'draft',
      owner: '',
      role,
      editions: [`27001:${editions.iso27001}`, ...(hasCloud ? [`27017:${editions.iso27017}`] : [])],
    }),
    `# ${words.title}`,
    words.about,
    ...(hasCloud ? [words.cloudNote] : []),
    ...[...groups].flatMap(([name, members]) => [
      `## ${escapeMarkdown(themeName(name, language))}`,
      tableOf(members, words, world),
    ]),
  ]);
  return { text, file: freePath(`${words.file}.md`, workspace) };
}

/** The objectives of the cloud controls hold one or two each. */
function groupName({ standard, edition, group, theme }: Control): string {
  return standard === 'iso27017' ? editionName(standard, edition) : (theme ?? group.title);
}

function tableOf(
  controls: readonly Control[],
  { titled, toDecide, ofCloud }: DraftWords['statement'],
  world: World,
): string {
  const hasCloud = world.configuration.editions.iso27017 !== 'none';
  const rows = controls.map((control) => [
    control.id,
    escapeMarkdown(control.title),
    ...toDecide.map(() => ''),
    ...(hasCloud ? ['', parties(control, world)] : []),
  ]);
  return markdownTable([...titled, ...toDecide, ...(hasCloud ? ofCloud : [])], rows);
}

const partyNames = { customer: 'CSC', provider: 'CSP' } as const;

function parties(control: Control, { catalogue, configuration }: World): string {
  const addressed = cloudPartiesFor(control, catalogue, configuration.editions);
  return partiesAskedFor(addressed, configuration.role)
    .map((party) => partyNames[party])
    .join(', ');
}
