import { cloudPartiesFor } from '../../catalogue/cloudParties.js';
import type { CloudParties } from '../../catalogue/control.js';
import { placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { isNothing } from '../../model/words/values.js';
import type { Configuration } from '../../workspace/configuration.js';
import type { ChunkRule } from '../rule.js';
import { namedReference } from '../wording.js';
import { messages, type Unanswered } from './messages.js';

export const soaCloudGuidance: ChunkRule = {
  id: 'soa-cloud-guidance',
  theme: 'statement',
  severity: 'information',
  summary: 'An applicable control with cloud guidance for our role says how it is followed.',
  germanSummary:
    'Eine anwendbare Maßnahme mit Cloud-Hinweisen für die eigene Rolle sagt, wie sie befolgt werden.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, profile, catalogue, configuration, language }) {
    for (const row of singleRows(part)) {
      const control = catalogue.find(row.reference.id);
      if (control?.standard !== 'iso27001' || !lacksGuidance(row)) {
        continue;
      }
      const parties = cloudPartiesFor(control, catalogue, profile.editions);
      const asked = askedOf(parties, configuration.role);
      const edition = profile.editions.iso27017;
      if (asked.length > 0 && edition !== 'none') {
        const named = namedReference(row.reference, { catalogue, language });
        yield {
          range: placeOfCell(row, row.cloudGuidanceCell),
          message: messages.unanswered(language, { control: named, edition, asked }),
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

/** Whom of us the guidance addresses; nobody where it has none for our role. */
function askedOf(parties: CloudParties, role: Configuration['role']): Unanswered['asked'] {
  if (parties === 'none') {
    return [];
  }
  return [
    ...(parties !== 'provider-only' && role !== 'csp' ? (['customer'] as const) : []),
    ...(parties !== 'customer-only' && role !== 'csc' ? (['provider'] as const) : []),
  ];
}
