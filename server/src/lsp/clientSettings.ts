import type { Connection } from 'vscode-languageserver';

import {
  defaultSettings,
  type Settings,
  settingsSection,
  type Switch,
} from '../protocol/settings.js';

/** Asks the client for its settings; the usual ones where it does not answer well. */
export async function askForSettings(connection: Connection): Promise<Settings> {
  try {
    return settingsOf(await connection.workspace.getConfiguration(settingsSection));
  } catch {
    return defaultSettings;
  }
}

/** Takes from what a client sends only what has the right form. */
function settingsOf(given: unknown): Settings {
  if (typeof given !== 'object' || given === null) {
    return defaultSettings;
  }
  const { enable, rules, inlayHints, codeLens, semanticTokens }: Given = given;
  return {
    enable: enable === 'on' || enable === 'off' ? enable : 'auto',
    rules: typeof rules === 'object' && rules !== null ? ruleSettings(rules) : {},
    inlayHints: switchOf(inlayHints),
    codeLens: switchOf(codeLens),
    semanticTokens: switchOf(semanticTokens),
  };
}

type Given = { readonly [Name in keyof Settings]?: unknown };

/** On, unless the client says that it is off. */
function switchOf(given: unknown): Switch {
  const isOff =
    typeof given === 'object' && given !== null && 'enabled' in given && given.enabled === false;
  return { enabled: !isOff };
}

function ruleSettings(given: object): Settings['rules'] {
  const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
  return Object.fromEntries(
    Object.entries(given).flatMap(([rule, value]: [string, unknown]) => {
      const level = levels.find((one) => one === value);
      return level ? [[rule, level]] : [];
    }),
  );
}
