import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { controlTokenType, tokenLegend } from '../../server/src/lsp/tokenLegend.js';
import { defaultSettings, type Settings } from '../../server/src/protocol/settings.js';
import { clientSources, inProject, type Manifest, readManifest } from './kit.js';

/** Registered for links and lenses, and nothing that a person would look for. */
const commandsOfLinks = ['isms.openPlace', 'isms.showPlaces'];

describe('manifest', () => {
  const manifest = readManifest();
  const { contributes } = manifest;
  const commands = contributes.commands.map(({ command }) => command);

  it('contributes the commands that the client registers', () => {
    const registered = registeredCommands();
    assert.deepEqual(
      registered.filter((command) => !commandsOfLinks.includes(command)).toSorted(),
      commands.toSorted(),
    );
    assert.deepEqual(
      commandsOfLinks.filter((command) => !registered.includes(command)),
      [],
    );
  });

  it('contributes no command that the tests in a real VS Code do not press', () => {
    const folder = inProject('test/e2e/suite');
    const tests = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const pressed = new Set(
      tests.flatMap((text) => [...text.matchAll(/'(isms\.\w+)'/g)].map(([, id]) => id)),
    );
    assert.deepEqual(
      commands.filter((command) => !pressed.has(command)),
      [],
    );
  });

  it('titles each command "ISMS: …"', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.match(`${category ?? ''}: ${title}`, /^ISMS: [A-Z][^.:]+$/, command);
    }
  });

  it('names only its own commands in menus and welcome texts', () => {
    const named = [
      ...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
      ...contributes.walkthroughs
        .flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))
        .flatMap((event) => /^onCommand:(isms\..+)$/.exec(event)?.[1] ?? []),
      ...contributes.viewsWelcome.flatMap(({ contents }) =>
        [...contents.matchAll(/command:(isms\.\w+)/g)].map(([, command]) => String(command)),
      ),
    ];
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !commands.includes(command)),
      [],
    );
  });

  it('describes each setting and each of its values', () => {
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length > 0);
    for (const [name, setting] of settings) {
      assert.match(name, /^isms\./);
      assert.match(
        setting.description ?? setting.markdownDescription ?? '',
        /^[A-Z].{20,}\.$/s,
        name,
      );
      assert.equal(setting.enum?.length, setting.enumDescriptions?.length, name);
    }
  });

  it('has the defaults that the server falls back to', () => {
    const { properties } = contributes.configuration;
    const settings: Readonly<Record<string, Settings[keyof Settings]>> = { ...defaultSettings };
    for (const [name, value] of Object.entries(settings)) {
      const isSwitch = typeof value === 'object' && 'enabled' in value;
      const setting = properties[isSwitch ? `isms.${name}.enabled` : `isms.${name}`];
      assert.deepEqual(setting?.default, isSwitch ? value.enabled : value, name);
    }
  });

  it('declares and colours the tokens that the server gives', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = contributes;
    assert.deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      tokenLegend.tokenTypes,
    );
    assert.deepEqual(
      semanticTokenModifiers.map(({ id }) => id),
      tokenLegend.tokenModifiers,
    );
    assert.deepEqual(
      semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes)),
      [controlTokenType, ...tokenLegend.tokenModifiers.map((one) => `${controlTokenType}.${one}`)],
    );
  });

  it('refers to files that exist', () => {
    const files = filesOf(manifest);
    assert.ok(files.length >= 6);
    assert.deepEqual(
      files.filter((file) => !existsSync(inProject(file))),
      [],
    );
  });

  it('welcomes in views that there are', () => {
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
    assert.ok(contributes.viewsWelcome.every(({ view }) => views.includes(view)));
    const containers = contributes.viewsContainers.activitybar.map(({ id }) => id);
    assert.deepEqual(Object.keys(contributes.views), containers);
  });

  it('restricts each setting that could name a file, a program or an address', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    const daring = Object.entries(contributes.configuration.properties)
      .filter(([, setting]) => !isHarmless(setting))
      .map(([name]) => name);
    assert.deepEqual(daring.toSorted(), restrictedConfigurations.toSorted());
  });

  it('knows which settings could', () => {
    const severities = { type: 'string', enum: ['off', 'error'] };
    assert.ok(isHarmless({ type: 'object', additionalProperties: severities }));
    assert.ok(isHarmless({ type: 'object', additionalProperties: false, properties: {} }));
    assert.ok(!isHarmless({ type: 'object', properties: {} }));
    assert.ok(!isHarmless({ type: 'object', additionalProperties: { type: 'string' } }));
    assert.ok(!isHarmless({ type: 'array' }));
    assert.ok(!isHarmless({ type: 'string' }));
  });

  it('says what it does in restricted mode and without a disk', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(virtualWorkspaces.supported, 'limited');
    for (const { description } of [untrustedWorkspaces, virtualWorkspaces]) {
      assert.match(description, /^[A-Z].{40,}\.$/);
    }
  });
});

/** What a setting can hold, as its schema says. */
interface Held {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Held>>;
  readonly additionalProperties?: boolean | Held;
}

/** Whether a setting holds nothing but switches and words of a list. */
function isHarmless({
  type,
  enum: words,
  properties = {},
  additionalProperties = true,
}: Held): boolean {
  if (words || type === 'boolean') {
    return true;
  }
  const others =
    typeof additionalProperties === 'boolean'
      ? !additionalProperties
      : isHarmless(additionalProperties);
  return type === 'object' && others && Object.values(properties).every(isHarmless);
}

function registeredCommands(): readonly string[] {
  const registration = clientSources().find((source) =>
    source.includes('function registerCommands('),
  );
  assert.ok(registration, 'The client registers no commands.');
  return [...registration.matchAll(/'(isms\.\w+)':/g)].map(([, command]) => String(command));
}

function filesOf({ icon, contributes }: Manifest): readonly string[] {
  return [
    icon,
    ...contributes.viewsContainers.activitybar.map((container) => container.icon),
    ...Object.values(contributes.views).flatMap((views) => views.map((view) => view.icon)),
    ...contributes.grammars.map((grammar) => grammar.path),
    ...contributes.snippets.map((snippets) => snippets.path),
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ...contributes.yamlValidation.map((validation) => validation.url),
  ];
}
