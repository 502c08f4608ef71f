import type { Control } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import { partiesAskedFor } from '../../features/cloudParties.js';
import { controlDetails } from '../../features/controlDetails.js';
import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import type { World } from '../../rules/runRules.js';
import { relativePath } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import { draftLanguage } from '../draftLanguage.js';
import { type DraftWords, draftWords } from '../draftWords.js';
import { freePath, slug } from '../fileNames.js';
import { frontMatterText, markdownDocument, markdownList } from '../markdownParts.js';

/** A document that nobody has written yet: Markdown, and where it could be kept. */
export interface NewDocument {
  readonly text: string;
  /** Relative to the workspace's folder, with `/`; no file has it. */
  readonly file: string;
}

/**
 * A new policy that treats `control`, as a draft to complete: front matter, what the control is about,
 * what each party of a cloud service does in the workspace's role, and what shows that it is done.
 * It lies where most policies of the workspace do.
 */
export function newPolicy(control: Control, world: World): NewDocument {
  const { configuration, workspace, catalogue } = world;
  const { policy: words } = draftWords[draftLanguage(world)];
  const title = words.title(control.title);
  const details = controlDetails(
    control.id,
    control.edition,
    catalogue,
    configuration.editions.iso27017,
  );
  const text = markdownDocument([
    frontMatterText({
      type: 'policy',
      title,
      version: '0.1',
      status: 'draft',
      owner: '',
      role: configuration.role,
      controls: [control.id],
    }),
    `# ${escapeMarkdown(title)}`,
    `## ${words.purpose}`,
    words.purposeText(escapeMarkdown(namedControl(control)), details?.about ?? '').trim(),
    `## ${words.requirements}`,
    words.requirementsText(control.id),
    ...cloudBlocks(control, words, world),
    `## ${words.evidence}`,
    words.evidenceText,
    markdownList(details?.evidence ?? []),
    `## ${words.review}`,
    words.reviewText,
  ]);
  return { text, file: freePath(`${policyFolder(workspace)}${slug(title)}.md`, workspace) };
}

function cloudBlocks(
  control: Control,
  words: DraftWords['policy'],
  world: World,
): readonly string[] {
  const { catalogue, configuration } = world;
  const { iso27017 } = configuration.editions;
  const cloud = controlDetails(control.id, control.edition, catalogue, iso27017)?.cloud;
  const blocks = partiesAskedFor('both', configuration.role).flatMap((party) => {
    const points = cloud?.[party]?.guidance ?? [];
    return points.length > 0 ? [`### ${words.party[party]}`, markdownList(points)] : [];
  });
  return blocks.length > 0 ? [`## ${words.cloud}`, words.cloudText, ...blocks] : [];
}

/** The folder of most policies, with a slash behind it; empty for the folder itself. */
function policyFolder({ index, root }: Workspace): string {
  const counts = new Map<string, number>();
  for (const uri of index.kinds.get('policy')?.keys() ?? []) {
    const path = relativePath(root, uri);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}
