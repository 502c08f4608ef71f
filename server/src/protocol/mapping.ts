import { RequestType } from 'vscode-languageserver-protocol';

export interface MappingTableParams {
  /** Absent for Markdown. */
  readonly format?: 'markdown' | 'csv';
  /** The document or folder whose workspace folder says which editions count. */
  readonly uri?: string;
}

/** The table of the controls with cloud guidance, written out. */
export interface MappingTable {
  readonly text: string;
}

/** Asks which controls of the workspace's editions have cloud guidance, for whom and from where. */
export const mappingTableRequest = new RequestType<MappingTableParams, MappingTable, never>(
  'isms/mappingTable',
);
