import type { Location, Position, Range } from 'vscode-languageserver-protocol';

/**
 * Commands of the client that the server may put into code lenses, code actions and links. A client
 * that knows none of them loses only these shortcuts.
 */
export const clientCommands = {
  /** Arguments: {@link ShowControlArguments}. */
  showControl: 'isms.showControl',
  /** Arguments: {@link OpenPlaceArguments}. */
  openPlace: 'isms.openPlace',
  /** Arguments: {@link ShowPlacesArguments}. */
  showPlaces: 'isms.showPlaces',
  /** Arguments: the id of a rule. */
  openRule: 'isms.openRule',
} as const;

/** The control's id and, where it is not the workspace's own, its edition. */
export type ShowControlArguments = readonly [id: string, edition?: string];

/** The document, and the range to select; its start where there is none. */
export type OpenPlaceArguments = readonly [uri: string, range?: Range];

/** Where the list opens, and the places that it shows. */
export type ShowPlacesArguments = readonly [
  uri: string,
  position: Position,
  places: readonly Location[],
];

/** What the client sends in `initializationOptions`. */
export interface InitializationOptions {
  /** Whether the client has {@link clientCommands}; absent means no. */
  readonly clientCommands?: boolean;
  /**
   * Where the page of a rule opens, for the link behind a finding's code; `{rule}` stands for the
   * rule's id. Absent for a client that has no place for it: then a finding has no link.
   */
  readonly rulePage?: string;
  /**
   * Whether the client completes and explains `isms.yaml` by its schema itself; then the server does
   * not, so that nothing is offered twice. Absent means no.
   */
  readonly yamlAssistance?: boolean;
  /**
   * The absolute path of a folder outside of the workspace in which the server may keep what it has
   * read, for its next start. Absent for a client that has none: then nothing is kept.
   */
  readonly storage?: string;
}
