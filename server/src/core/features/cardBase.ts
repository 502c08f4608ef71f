import type { Language } from '../base/language.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control, ControlId, ControlRelation, Verification } from '../catalogue/control.js';
import { cloudTextsOf, guidanceOf } from '../catalogue/guidance.js';
import type { CardBlock, Line, Span } from './cardBlocks.js';
import { aboutOf, evidenceOf } from './controlDetails.js';
import { editionName } from './sourceNotes.js';
import { cardWords } from './cardWords.js';

/** The first lines of a hover: id and title, then edition, theme and kind of control. */
export function titleBlock(control: Control): CardBlock {
  const kinds = control.attributes?.controlType.join(', ');
  const edition = [editionName(control), control.group.title, ...(kinds ? [kinds] : [])];
  return {
    kind: 'paragraph',
    lines: [
      [{ text: `${control.id} ${control.title}`, style: 'strong' }],
      [edition.join(' · '), ...reportedMark(control)],
    ],
  };
}

/** What the control is about, in one paragraph. */
export function aboutParagraph(control: Control, catalogue: Catalogue): Line {
  const about = aboutOf(control, catalogue);
  const current = control.edition === '2013' ? catalogue.successors(control.id) : [];
  return current.length === 0
    ? [about]
    : [`Today ${current.map((relation) => named(relation)).join(' and ')}: ${about}`];
}

const attributeNames: readonly (readonly [string, string])[] = [
  ['controlType', 'Control type'],
  ['securityProperties', 'Information security properties'],
  ['cybersecurityConcepts', 'Cybersecurity concepts'],
  ['operationalCapabilities', 'Operational capabilities'],
  ['securityDomains', 'Security domains'],
];

/** Edition, theme and the attributes that the control has. */
export function attributeLines(control: Control): readonly Line[] {
  const attributes: Readonly<Record<string, readonly string[]>> = { ...control.attributes };
  const lines = attributeNames.flatMap(([key, name]): Line[] => {
    const values = attributes[key];
    return values
      ? [[`${name}: ${values.map((value) => value.replaceAll('_', ' ')).join(', ')}`]]
      : [];
  });
  return [[`${editionName(control)} · ${control.group.title}`, ...reportedMark(control)], ...lines];
}

/** What an auditor asks for, what is often found wrong, and where it is usually written. */
export function auditBlocks(
  control: Control,
  catalogue: Catalogue,
  language: Language,
): readonly CardBlock[] {
  const words = cardWords[language];
  const guidance = guidanceOf(control);
  // The evidence for a cloud control stands with the party that has to show it.
  const isByParty = control.standard === 'iso27017' && cloudTextsOf(control) !== undefined;
  const evidence = isByParty ? [] : evidenceOf(control, catalogue);
  return [
    ...section(words.auditorAsks, evidence),
    ...section(words.oftenWrong, guidance?.mistakes ?? []),
    ...section(words.usualDocuments, guidance?.documents ?? []),
    ...section(words.servesClauses, guidance ? [guidance.clauses.join(', ')] : []),
  ];
}

/**
 * What the control was in the edition before and became in the next, or, for one of a framework, what
 * it is related to, at most `mostRelated`; `undefined` where neither is known.
 */
export function editionsLine(
  control: Control,
  catalogue: Catalogue,
  mostRelated = Infinity,
): Line | undefined {
  return control.framework
    ? relatedLine(relatedControls(control, catalogue), mostRelated)
    : historyLine(control, catalogue);
}

function historyLine({ id, standard, edition }: Control, catalogue: Catalogue): Line | undefined {
  const before = catalogue.predecessors(id);
  const after = catalogue.successors(id);
  const isNew = before.length === 0 && standard === 'iso27001' && edition === '2022';
  const parts = [
    ...changed('Was', before.filter(isStated)),
    ...(isNew ? ['New in 2022.'] : []),
    ...changed('Became', after.filter(isStated)),
    ...linkedByTopic([...before, ...after].filter((relation) => !isStated(relation))),
  ];
  return parts.length > 0 ? [parts.join(' ')] : undefined;
}

function isStated({ verification }: ControlRelation): boolean {
  return verification !== 'derived';
}

function changed(verb: string, relations: readonly ControlRelation[]): readonly string[] {
  return relations.length === 0
    ? []
    : [`${verb} ${relations.map(named).join(', ')} (${editionOf(relations)}).`];
}

function linkedByTopic(relations: readonly ControlRelation[]): readonly string[] {
  const sentence = changed('Linked by topic to', relations).join('').slice(0, -1);
  return sentence === ''
    ? []
    : [`${sentence}, by our own judgement; the standard does not state it.`];
}

function relatedLine(related: readonly string[], most: number): Line | undefined {
  const more = related.length - most;
  const named = [...related.slice(0, most), ...(more > 0 ? [`and ${String(more)} more`] : [])];
  return named.length === 0 ? undefined : [`Related: ${named.join(', ')}.`];
}

/** The controls that a framework relates one of its own to, with their titles where they are known. */
export function relatedControls({ framework }: Control, catalogue: Catalogue): readonly string[] {
  return (framework?.related ?? []).map((id) => {
    const found = catalogue.find(id as ControlId);
    return found ? `${id} ${found.title}` : id;
  });
}

/** A heading with a list; nothing where the list is empty. */
export function section(title: string, items: readonly string[]): readonly CardBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, line: [title] },
        { kind: 'list', items: items.map((item) => [item]) },
      ];
}

const relationMarks: Readonly<Record<Verification, string>> = {
  verified: '',
  derived: '',
  reported: ' as reported',
};

function named({ control, verification }: ControlRelation): string {
  return `${control.id}${relationMarks[verification]}`;
}

function editionOf([first]: readonly ControlRelation[]): string {
  return first ? editionName(first.control) : '';
}

function reportedMark({ verification }: Control): readonly Span[] {
  return verification === 'reported' ? [' · reported, not verified'] : [];
}
