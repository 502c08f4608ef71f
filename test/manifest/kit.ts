import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of `package.json` that the tests look at. */
export interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: Support & {
      readonly restrictedConfigurations: readonly string[];
    };
    readonly virtualWorkspaces: Support;
  };
  readonly contributes: {
    readonly commands: readonly CommandContribution[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
    };
    readonly views: Readonly<
      Record<string, readonly { readonly id: string; readonly icon: string }[]>
    >;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: { readonly markdown: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly {
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[];
  };
}

interface Support {
  readonly supported: string;
  readonly description: string;
}

export interface CommandContribution {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

export interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

export interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Omit<Setting, 'default'>>>;
  readonly additionalProperties?: Omit<Setting, 'default'>;
}

/** The manifest as it is shown in English: its `%keys%` are replaced by their texts. */
export function readManifest(): Manifest {
  const texts = manifestTexts('package.nls.json');
  return JSON.parse(readText('package.json'), (_, value: unknown) => {
    const key = typeof value === 'string' ? /^%(.+)%$/.exec(value)?.[1] : undefined;
    return key === undefined ? value : (texts[key] ?? value);
  }) as Manifest;
}

/** The texts for the `%keys%` of the manifest in one language. */
export function manifestTexts(
  file: 'package.nls.json' | 'package.nls.de.json',
): Readonly<Record<string, string>> {
  return readJson(file) as Readonly<Record<string, string>>;
}

/** The parsed JSON of a file of the project, named relative to its root. */
export function readJson(file: string): unknown {
  return JSON.parse(readText(file));
}

/** The text of a file of the project, named relative to its root. */
export function readText(file: string): string {
  return readFileSync(inProject(file), 'utf8');
}

export function inProject(file: string): string {
  return path.join(root(), file);
}

/** The text of every source file of the client. */
export function clientSources(): readonly string[] {
  return readdirSync(inProject('client/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readText(path.join('client/src', file)));
}

// The tests run from their compiled form, deeper in the tree than their source.
function root(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package-lock.json'))) {
    folder = path.dirname(folder);
  }
  return folder;
}
