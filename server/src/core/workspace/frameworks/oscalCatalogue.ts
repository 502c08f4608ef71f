import type { Texts } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { FrameworkControl } from '../../catalogue/framework.js';
import type { ConfigurationProblem } from '../configurationProblems.js';
import type { WrittenControl } from './acceptedControls.js';
import { idFrom } from './frameworkName.js';
import {
  cutAbout,
  failure,
  firstLineOf,
  mostFrameworkProblems,
  shown,
} from './frameworkProblems.js';
import type { ReadForm } from './ownForm.js';
import { frameworkMessages } from './frameworkMessages.js';

/**
 * Reads a catalogue of OSCAL in JSON: groups and controls within each other, each control with an
 * `id`, a `title` and, among its `props`, the `label` that documents write (`AC-2(1)`). Withdrawn
 * controls are left out. What OSCAL holds beside these is not looked at.
 */
export function readOscalCatalogue(text: string): ReadForm {
  const parsed = parsedJson(text);
  if ('fault' in parsed) {
    return { problems: [parsed.fault] };
  }
  const catalog = record(record(parsed.data)['catalog']);
  const metadata = record(catalog['metadata']);
  const name = textIn(metadata, 'title') || 'OSCAL catalogue';
  const found: Found = { text, controls: [], labels: new Map(), problems: [] };
  collect(catalog, { title: name, depth: 0 }, found);
  if (found.controls.length === 0 && found.problems.length === 0) {
    found.problems.push(failure(firstLineOf(text), frameworkMessages.noOscalControls));
  }
  const framework = { id: idFrom(name), name, edition: textIn(metadata, 'version') };
  const controls = found.controls.map((control) => withLabels(control, found));
  return { framework: { framework, controls }, problems: found.problems };
}

interface Found {
  readonly text: string;
  readonly controls: WrittenControl[];
  /** What documents write, by the key in the file. */
  readonly labels: Map<string, string>;
  readonly problems: ConfigurationProblem[];
}

interface Above {
  /** The title of the group. */
  readonly title: string;
  readonly depth: number;
}

/** Groups in groups and enhancements of controls nest three deep at most in catalogues in use. */
const deepest = 12;

type JsonRecord = Readonly<Record<string, unknown>>;

function collect(holder: JsonRecord, above: Above, found: Found): void {
  if (above.depth > deepest) {
    return;
  }
  const depth = above.depth + 1;
  for (const control of recordsIn(holder, 'controls')) {
    addControl(control, above.title, found);
    collect(control, { title: above.title, depth }, found);
  }
  for (const group of recordsIn(holder, 'groups')) {
    collect(group, { title: textIn(group, 'title') || above.title, depth }, found);
  }
}

function addControl(control: JsonRecord, group: string, found: Found): void {
  const props = recordsIn(control, 'props');
  if (props.some((prop) => prop['name'] === 'status' && prop['value'] === 'withdrawn')) {
    return;
  }
  const key = textIn(control, 'id');
  const id = labelOf(props) || key.toUpperCase();
  const title = textIn(control, 'title');
  const place = (): TextRange => placeOf(found.text, key, title);
  if (id === '' || title === '') {
    if (found.problems.length < mostFrameworkProblems) {
      found.problems.push(failure(place(), incomplete(id, title)));
    }
    return;
  }
  found.labels.set(key, id);
  found.controls.push({ control: controlOf(control, { id, title, group }), place });
}

function incomplete(id: string, title: string): Texts {
  return id === ''
    ? frameworkMessages.untitledOscal(shown(title))
    : frameworkMessages.unnamedOscal(shown(id));
}

function controlOf(
  control: JsonRecord,
  head: Pick<FrameworkControl, 'id' | 'title' | 'group'>,
): FrameworkControl {
  const about = purposeOf(control);
  return {
    ...head,
    ...(about !== '' && { about }),
    ...{ customer: [], provider: [], evidence: [], related: relatedKeys(control) },
  };
}

/** The keys of related controls, which stand as links to places in the same file. */
function relatedKeys(control: JsonRecord): readonly string[] {
  return recordsIn(control, 'links')
    .filter((link) => link['rel'] === 'related')
    .map((link) => textIn(link, 'href').replace(/^#/, ''));
}

/** Documents know controls by their labels, not by the keys of the file. */
function withLabels({ control, place }: WrittenControl, { labels }: Found): WrittenControl {
  return {
    control: { ...control, related: control.related.flatMap((key) => labels.get(key) ?? []) },
    place,
  };
}

/** Of several labels the one without a class is what documents write; others are padded with zeros. */
function labelOf(props: readonly JsonRecord[]): string {
  const labels = props.filter((prop) => prop['name'] === 'label');
  const plain = labels.find((prop) => prop['class'] === undefined) ?? labels[0];
  return plain ? textIn(plain, 'value') : '';
}

/** What a control is about stands in its overview or, in the catalogue of NIST, its guidance. */
function purposeOf(control: JsonRecord): string {
  const parts = recordsIn(control, 'parts');
  const part = ['overview', 'objective', 'guidance']
    .map((name) => parts.find((one) => one['name'] === name))
    .find((one) => one !== undefined);
  const prose = part ? textIn(part, 'prose').replaceAll(/\{\{[^}]*\}\}/g, '…') : '';
  return cutAbout(prose);
}

/** JSON is parsed without places; a control is found again by its id, or else by its title. */
function placeOf(text: string, key: string, title: string): TextRange {
  for (const value of [key, title].filter((one) => one !== '')) {
    const quoted = JSON.stringify(value);
    const start = text.indexOf(quoted);
    if (start >= 0) {
      return { start: start + 1, end: start + quoted.length - 1 };
    }
  }
  return firstLineOf(text);
}

function parsedJson(
  text: string,
): { readonly data: unknown } | { readonly fault: ConfigurationProblem } {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    const at = Number(
      /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? -1,
    );
    const range = at >= 0 && at < text.length ? { start: at, end: at + 1 } : firstLineOf(text);
    return {
      fault: failure(range, frameworkMessages.noJson),
    };
  }
}

function record(value: unknown): JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : {};
}

function recordsIn(holder: JsonRecord, key: string): readonly JsonRecord[] {
  const value = holder[key];
  return Array.isArray(value) ? value.map(record) : [];
}

function textIn(holder: JsonRecord, key: string): string {
  const value = holder[key];
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}
