import type { Language } from '../base/language.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control, ControlId, ControlRelation } from '../catalogue/control.js';
import { cloudTextsOf, guidanceOf } from '../catalogue/guidance.js';
import type { CardBlock, Line, Span } from './cardBlocks.js';
import { aboutOf, evidenceOf } from './controlDetails.js';
import { editionName } from './sourceNotes.js';
import { cardWords } from './cardWords.js';

/** The first lines of a hover: id and title, then edition, theme and kind of control. */
export function titleBlock(control: Control, language: Language): CardBlock {
  const kinds = control.attributes?.controlType.join(', ');
  const edition = [editionName(control, language), control.group.title, ...(kinds ? [kinds] : [])];
  return {
    kind: 'paragraph',
    lines: [
      [{ text: `${control.id} ${control.title}`, style: 'strong' }],
      [edition.join(' · '), ...reportedMark(control, language)],
    ],
  };
}

/** What the control is about, in one paragraph. */
export function aboutParagraph(control: Control, catalogue: Catalogue, language: Language): Line {
  const about = aboutOf(control, catalogue, language);
  const current = control.edition === '2013' ? catalogue.successors(control.id) : [];
  return current.length === 0
    ? [about]
    : [
        `${cardWords[language].today(current.map((relation) => named(relation, language)))}${about}`,
      ];
}

/** Edition, theme and the attributes that the control has. */
export function attributeLines(control: Control, language: Language): readonly Line[] {
  const attributes: Readonly<Record<string, readonly string[]>> = { ...control.attributes };
  const lines = Object.entries(cardWords[language].attributes).flatMap(([key, name]): Line[] => {
    const values = attributes[key];
    return values
      ? [[`${name}: ${values.map((value) => value.replaceAll('_', ' ')).join(', ')}`]]
      : [];
  });
  return [
    [
      `${editionName(control, language)} · ${control.group.title}`,
      ...reportedMark(control, language),
    ],
    ...lines,
  ];
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
  { catalogue, language = 'en' }: HistoryContext,
  mostRelated = Infinity,
): Line | undefined {
  return control.framework
    ? relatedLine(relatedControls(control, catalogue), mostRelated, language)
    : historyLine(control, catalogue, language);
}

interface HistoryContext {
  readonly catalogue: Catalogue;
  readonly language?: Language;
}

function historyLine(
  { id, standard, edition }: Control,
  catalogue: Catalogue,
  language: Language,
): Line | undefined {
  const words = cardWords[language];
  const before = catalogue.predecessors(id);
  const after = catalogue.successors(id);
  const isNew = before.length === 0 && standard === 'iso27001' && edition === '2022';
  const parts = [
    ...changed(words.was, before.filter(isStated), language),
    ...(isNew ? [words.newIn2022] : []),
    ...changed(words.became, after.filter(isStated), language),
    ...linkedByTopic(
      [...before, ...after].filter((relation) => !isStated(relation)),
      language,
    ),
  ];
  return parts.length > 0 ? [parts.join(' ')] : undefined;
}

function isStated({ verification }: ControlRelation): boolean {
  return verification !== 'derived';
}

function changed(
  verb: string,
  relations: readonly ControlRelation[],
  language: Language,
): readonly string[] {
  return relations.length === 0 ? [] : [`${verb} ${namedAll(relations, language)}.`];
}

function linkedByTopic(
  relations: readonly ControlRelation[],
  language: Language,
): readonly string[] {
  return relations.length === 0
    ? []
    : [cardWords[language].linkedByTopic(namedAll(relations, language))];
}

/** The ids and, once, their edition. */
function namedAll(relations: readonly ControlRelation[], language: Language): string {
  return `${relations.map((relation) => named(relation, language)).join(', ')} (${editionOf(relations)})`;
}

function relatedLine(
  related: readonly string[],
  most: number,
  language: Language,
): Line | undefined {
  const words = cardWords[language];
  const more = related.length - most;
  const shown = [...related.slice(0, most), ...(more > 0 ? [words.more(more)] : [])];
  return shown.length === 0 ? undefined : [words.related(shown.join(', '))];
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

function named({ control, verification }: ControlRelation, language: Language): string {
  return verification === 'reported'
    ? `${control.id} ${cardWords[language].asReported}`
    : control.id;
}

function editionOf([first]: readonly ControlRelation[]): string {
  return first ? editionName(first.control) : '';
}

function reportedMark({ verification }: Control, language: Language): readonly Span[] {
  return verification === 'reported' ? [` · ${cardWords[language].reported}`] : [];
}
