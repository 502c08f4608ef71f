/** The section of the editor's settings that is ours. */
export const settingsSection = 'isms';

/** The settings under `isms`, as `workspace/configuration` gives them. */
export interface Settings {
  /** `auto`: only in workspaces that hold documents of an ISMS. */
  readonly enable: 'auto' | 'on' | 'off';
  /** Severity by rule id; where `isms.yaml` names the rule too, that counts. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export type RuleSetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What counts where the editor gives no settings. */
export const defaultSettings: Settings = { enable: 'auto', rules: {} };
