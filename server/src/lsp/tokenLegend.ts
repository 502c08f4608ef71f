import type { SemanticTokensLegend } from 'vscode-languageserver';

/** The one type of our tokens: the id of a control. The manifest of the extension declares it. */
export const controlTokenType = 'ismsControl';

/** The states of a control, each a modifier; the manifest declares and colours them. */
export const controlTokenModifiers = [
  'covered',
  'partial',
  'gap',
  'excluded',
  'unknown',
  'superseded',
] as const;

/** What the numbers in an answer stand for. */
export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: [controlTokenType],
  tokenModifiers: [...controlTokenModifiers],
};
