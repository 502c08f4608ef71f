import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import type { World } from '../../server/src/core/rules/runRules.js';
import type { Configuration } from '../../server/src/core/workspace/configuration.js';
import { readFiles, worldOf } from './check.js';

/** The place marked `$0` in a fixture, in the world of its files. */
export interface MarkedPlace {
  readonly document: IsmsDocument;
  readonly offset: number;
  readonly world: World;
}

/** Reads a fixture of one or several files, one of which has `$0` in it. */
export function markedPlace(fixture: string, configuration?: Partial<Configuration>): MarkedPlace {
  const files = readFiles(fixture);
  const world = worldOf(files, configuration);
  const at = files.find(({ cursor }) => cursor >= 0);
  const document = at && world.workspace.documents.get(at.uri);
  if (!at || !document) {
    throw new Error('The fixture has no $0.');
  }
  return { document, offset: at.cursor, world };
}

/** Some files of a workspace, to stand in front of the one that a test is about. */
export const someFiles = `
-- soa.md --
# Statement of Applicability

| Control | Title | Applicable | Status | Evidence | Owner |
| --- | --- | --- | --- | --- | --- |
| A.5.15 | Access control | Yes | Implemented | [Access policy](policies/access.md) | CISO |
| A.5.16 | Identity management | Yes | Planned | Tickets | IT |
| A.7.4 | Physical security monitoring | No | | | |
-- risks.md --
# Risk register

| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Controls | Owner |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-001 | Stolen *credentials* | High | High | High | Mitigate | A.5.15, A.5.17 | CISO |
| R-010 | Lost \`<b>laptop</b>\` | Low | High | Medium | Accept | A.8.1 | CISO |
-- policies/access.md --
---
id: POL-001
type: policy
title: Access control policy
owner: Head of IT
controls: [5.15, 5.18]
---
# Access control policy
Access follows A.5.15 of ISO/IEC 27001:2022.
`;

/** The fixture {@link someFiles} with one more file, `test.md`. */
export function beside(text: string): string {
  return `${someFiles}-- test.md --\n${text}`;
}
