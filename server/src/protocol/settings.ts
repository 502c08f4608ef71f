/** The section of the editor's settings that is ours. */
export const settingsSection = 'isms';

/** The settings under `isms`, as `workspace/configuration` gives them. */
export interface Settings {
  /** `auto`: only in workspaces that hold documents of an ISMS. */
  readonly enable: 'auto' | 'on' | 'off';
  /** Severity by rule id; where `isms.yaml` names the rule too, that counts. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Whether titles are shown behind bare ids. */
  readonly inlayHints: Switch;
  /** Whether it is shown above rows what stands behind a control or a risk. */
  readonly codeLens: Switch;
  /** Whether ids are coloured by the state of their controls. */
  readonly semanticTokens: Switch;
}

/** Something that a person can do without. */
export interface Switch {
  readonly enabled: boolean;
}

export type RuleSetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What counts where the editor gives no settings. */
export const defaultSettings: Settings = {
  enable: 'auto',
  rules: {},
  inlayHints: { enabled: true },
  codeLens: { enabled: true },
  semanticTokens: { enabled: true },
};
