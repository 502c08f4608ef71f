import { cloudPartiesFor } from '../../catalogue/cloudParties.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { CloudParties } from '../../catalogue/control.js';
import { placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { isNothing } from '../../model/words/values.js';
import type { Configuration } from '../../workspace/configuration.js';
import type { ChunkRule } from '../rule.js';
import { namedReference } from '../wording.js';

export const soaCloudGuidance: ChunkRule = {
  id: 'soa-cloud-guidance',
  severity: 'information',
  summary: 'An applicable control with cloud guidance for our role says how it is followed.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, profile, catalogue, configuration }) {
    for (const row of singleRows(part)) {
      const control = catalogue.find(row.reference.id);
      if (control?.standard !== 'iso27001' || !lacksGuidance(row)) {
        continue;
      }
      const parties = cloudPartiesFor(control, catalogue, profile.editions);
      const asked = askedOf(parties, configuration.role);
      if (asked !== undefined) {
        yield {
          range: placeOfCell(row, row.cloudGuidanceCell),
          message: messageFor(row, asked, profile.editions.iso27017, catalogue),
        };
      }
    }
  },
};

/** Only where the layout has a column for it; a control of 27017 is cloud guidance itself. */
function lacksGuidance({ applicability, cloudGuidanceCell, reference }: StatementRow): boolean {
  return (
    applicability === 'applicable' &&
    reference.kind === 'control' &&
    cloudGuidanceCell !== undefined &&
    (isNothing(cloudGuidanceCell.text) || isPlaceholder(cloudGuidanceCell.text))
  );
}

/** Whom of us the guidance addresses, in words; absent where it has none for our role. */
function askedOf(parties: CloudParties, role: Configuration['role']): string | undefined {
  if (parties === 'none') {
    return undefined;
  }
  const asked = [
    ...(parties !== 'provider-only' && role !== 'csp' ? ['customer'] : []),
    ...(parties !== 'customer-only' && role !== 'csc' ? ['provider'] : []),
  ];
  return asked.length === 0 ? undefined : `${asked.join(' and ')} of cloud services`;
}

function messageFor(
  { reference }: StatementRow,
  asked: string,
  edition: string,
  catalogue: Catalogue,
): string {
  const reported = edition === '2026' ? ' (as reported, not read in the standard)' : '';
  return (
    `ISO/IEC 27017:${edition} has guidance for us as ${asked} on ${namedReference(reference, catalogue)}${reported}, ` +
    'and the cell for it says nothing. An auditor whose scope holds 27017 will ask how it is followed ' +
    '(ISO/IEC 27001, 6.1.3 d): say it in a few words, or that it does not concern the service.'
  );
}
