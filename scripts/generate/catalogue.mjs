// Turns data/catalogue (YAML, for people) into two strings of JSON that the core parses on first use.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const folder = path.join(import.meta.dirname, '../../data/catalogue');

/** The TypeScript modules to write, by path below server/src/core/catalogue. */
export function catalogueModules() {
  return {
    'generated/catalogueJson.ts': jsonModule('catalogueJson', catalogueData()),
    'generated/guidanceJson.ts': jsonModule('guidanceJson', guidanceData()),
    'generated/translatedTitlesJson.ts': jsonModule('translatedTitlesJson', translatedTitles()),
  };
}

/** Everything but the guidance: editions, groups, controls, relations and clauses. */
export function catalogueData() {
  const [annex2022, annex2013] = [read('iso27001-2022.yaml'), read('iso27001-2013.yaml')];
  const [cloud2015, cloud2026] = [read('iso27017-2015.yaml'), read('iso27017-2026.yaml')];
  const mapping = read('mapping-2013-2022.yaml');
  const guided2015 = new Map(cloud2015.guided.map((entry) => [entry.id, entry.parties]));
  const themes = annex2022.groups;
  const verified = { verification: 'verified' };
  return {
    groups: [
      ...themes.map(({ id, title }) => ({ id, title, standard: 'iso27001', edition: '2022' })),
      ...[...annex2013.domains, ...annex2013.objectives].map(({ id, title }) => ({
        id,
        title,
        standard: 'iso27001',
        edition: '2013',
      })),
      ...cloud2015.objectives.map(({ id, title }) => ({
        id,
        title,
        standard: 'iso27017',
        edition: '2015',
      })),
      ...themes.map(({ id, title }) => ({
        id: id.replace('A.', ''),
        title,
        standard: 'iso27017',
        edition: '2026',
      })),
    ],
    controls: [
      ...annex2022.controls.map(({ id, title, titleVariants, group, attributes, newIn2022 }) => ({
        id,
        standard: 'iso27001',
        edition: '2022',
        title,
        titleVariants,
        group,
        theme: themes.find((theme) => theme.id === group).theme,
        attributes,
        newIn2022,
        cloudParties: union(mapping.from2022[id].map((ancestor) => guided2015.get(ancestor))),
        ...verified,
      })),
      ...annex2013.controls.map(({ id, title, objective }) => ({
        id,
        standard: 'iso27001',
        edition: '2013',
        title,
        group: objective,
        cloudParties: guided2015.get(id) ?? 'none',
        ...verified,
      })),
      ...cloud2015.controls.map(({ id, title, objective, parties }) => ({
        id,
        standard: 'iso27017',
        edition: '2015',
        title,
        group: objective,
        cloudParties: parties,
        ...verified,
      })),
      ...controls2026(annex2022, cloud2026, themes),
    ],
    relations: [
      ...Object.entries(mapping.from2013).flatMap(([from, all]) =>
        all.map((to) => [from, to, 'verified']),
      ),
      ...cloud2015.controls.flatMap(({ id, successors, successorsVerification }) =>
        successors.map((to) => [id, to, successorsVerification]),
      ),
    ],
    guided2015: Object.fromEntries(
      cloud2015.guided.map(({ id, parties, evidence }) => [id, { parties, evidence }]),
    ),
    evidence2015: Object.fromEntries(
      cloud2015.controls.map(({ id, evidence, related2022 }) => [id, { evidence, related2022 }]),
    ),
    guided2026: Object.fromEntries(
      cloud2026.guided.map(({ id, parties, predecessors, topic, newTopic }) => [
        id,
        { parties, predecessors, topic, newTopic },
      ]),
    ),
    clauses: read('clauses.yaml'),
  };
}

/** The guidance texts by `standard:edition` and control id, and those of the clauses. */
export function guidanceData() {
  const byEdition = {};
  for (const edition of ['iso27001-2022', 'iso27017-2015', 'iso27017-2026']) {
    const files = readdirSync(path.join(folder, 'guidance', edition)).filter((name) =>
      name.endsWith('.yaml'),
    );
    byEdition[edition] = Object.fromEntries(
      files.toSorted().map((name) => {
        const { id, ...texts } = read(path.join('guidance', edition, name));
        if (`${id}.yaml` !== name) {
          throw new Error(`guidance/${edition}/${name}: its id is ${id}`);
        }
        return [id, texts];
      }),
    );
  }
  return { ...byEdition, clauses: read('guidance/clauses.yaml') };
}

/** What the controls are called in other languages, by language. */
function translatedTitles() {
  const files = readdirSync(path.join(folder, 'titles')).toSorted();
  return files.map((name) => read(path.join('titles', name)));
}

function controls2026(annex2022, cloud2026, themes) {
  const guided = new Map(cloud2026.guided.map((entry) => [entry.id, entry.parties]));
  const shared = annex2022.controls.map(({ id, title, titleVariants, group }) => {
    const number = id.replace('A.', '');
    return entry2026({
      id: number,
      title,
      titleVariants,
      group: group.replace('A.', ''),
      cloudParties: guided.get(number) ?? 'none',
    });
  });
  const own = cloud2026.controls.map(({ id, title, titleVariants, parties }) =>
    entry2026({ id, title, titleVariants, group: id.split('.')[0], cloudParties: parties }),
  );
  return themes
    .flatMap(({ id }) => {
      const group = id.replace('A.', '');
      return [...shared, ...own].filter((control) => control.group === group);
    })
    .map((control) => ({
      ...control,
      theme: themes.find(({ id }) => id === `A.${control.group}`).theme,
    }));
}

function entry2026(control) {
  return { ...control, standard: 'iso27017', edition: '2026', verification: 'reported' };
}

/** Whom several entries address together. */
function union(parties) {
  const named = new Set(parties.filter(Boolean));
  const customer = ['both', 'both-same', 'customer-only'].some((one) => named.has(one));
  const provider = ['both', 'both-same', 'provider-only'].some((one) => named.has(one));
  if (customer && provider) {
    return named.size === 1 && named.has('both-same') ? 'both-same' : 'both';
  }
  return customer ? 'customer-only' : provider ? 'provider-only' : 'none';
}

function read(name) {
  return parse(readFileSync(path.join(folder, name), 'utf8'));
}

function jsonModule(name, data) {
  const json = JSON.stringify(data);
  return `// Made by scripts/generate.mjs from data/catalogue; edit there.\nexport const ${name} =\n  ${JSON.stringify(json)};\n`;
}
