/** User settings of the embedded VS Code: quiet, offline, nothing that takes the focus. */
export const settings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // A browser saves by itself, the desktop does not.
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'git.openRepositoryInParentFolders': 'never',
  // The side bar of the assistants takes the focus and prints pages of log lines.
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};
