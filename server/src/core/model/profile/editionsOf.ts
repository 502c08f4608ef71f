import type { Editions } from '../../catalogue/catalogue.js';
import type { FrontMatter } from '../frontMatter.js';
import { namedStandards } from '../references/standards.js';
import type { PartEvidence } from './partEvidence.js';

/** What the editions are read from. */
export interface EditionSources {
  readonly frontMatter: FrontMatter | undefined;
  readonly parts: readonly PartEvidence[];
  /** Those of the workspace, which hold where the document says nothing. */
  readonly editions: Editions;
}

/** So many different ids of 2013 and none of 2022 are no slip. */
const idsThatDecide = 5;

/**
 * The editions that a document works to: those of its header, else those that it names, else those
 * that its ids show, else the workspace's.
 */
export function editionsOf(
  { frontMatter, parts, editions }: EditionSources,
  title: string | undefined,
): Editions {
  const declared = declaredIn(frontMatter);
  return {
    iso27001: declared.iso27001 ?? edition27001(parts, title) ?? editions.iso27001,
    iso27017: declared.iso27017 ?? edition27017(parts) ?? editions.iso27017,
  };
}

/** Reads `editions: [ISO/IEC 27001:2013]`, `{ iso27001: 2013 }` and `27017: none` from the values and the text around them. */
function declaredIn(frontMatter: FrontMatter | undefined): Partial<Editions> {
  const values = frontMatter?.entries.find(({ key }) => key === 'editions')?.values ?? [];
  const text = values.map((value) => value.text).join('\n');
  const annex = /2700[12]\D{0,6}(2013|2022)/.exec(text)?.[1] ?? /^\s*(2013|2022)\s*$/m.exec(text)?.[1];
  const cloud = /27017\D{0,6}(2015|2026|none)/.exec(text)?.[1] ?? /^\s*(2015|2026)\s*$/m.exec(text)?.[1];
  return {
    ...(annex && { iso27001: annex as Editions['iso27001'] }),
    ...(cloud && { iso27017: cloud as Editions['iso27017'] }),
  };
}

function edition27001(
  parts: readonly PartEvidence[],
  title: string | undefined,
): Editions['iso27001'] | undefined {
  const inTitle = title === undefined ? undefined : namedStandards(title);
  if (inTitle?.standard === 'iso27001' && isAnnexEdition(inTitle.edition)) {
    return inTitle.edition;
  }
  const has2022 = parts.some(({ only2022 }) => only2022.length > 0);
  const claims2022 = times(parts, 'iso27001:2022') > 0;
  if (has2022 || claims2022) {
    return has2022 || times(parts, 'iso27001:2013') === 0 ? '2022' : undefined;
  }
  const of2013 = new Set(parts.flatMap(({ only2013 }) => only2013)).size;
  const works2013 = of2013 >= idsThatDecide || times(parts, 'iso27001:2013') > 0;
  return works2013 ? '2013' : undefined;
}

function isAnnexEdition(edition: string | undefined): edition is Editions['iso27001'] {
  return edition === '2013' || edition === '2022';
}

function edition27017(parts: readonly PartEvidence[]): Editions['iso27017'] | undefined {
  const of2015 = times(parts, 'iso27017:2015') > 0;
  const of2026 = times(parts, 'iso27017:2026') > 0;
  if (of2015 === of2026) {
    return undefined;
  }
  return of2026 ? '2026' : '2015';
}

function times(parts: readonly PartEvidence[], name: string): number {
  return parts.reduce((sum, { named }) => sum + (named[name] ?? 0), 0);
}
