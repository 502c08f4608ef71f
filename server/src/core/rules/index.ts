// Made by scripts/generate.mjs from the rule folders.
import { approvalInconsistent } from './approval-inconsistent/rule.js';
import { brokenLink } from './broken-link/rule.js';
import { certificationClaim } from './certification-claim/rule.js';
import { cloudTopicMissing } from './cloud-topic-missing/rule.js';
import { controlGroup } from './control-group/rule.js';
import { controlNotDeclared } from './control-not-declared/rule.js';
import { controlTitleMismatch } from './control-title-mismatch/rule.js';
import { duplicateId } from './duplicate-id/rule.js';
import { frontmatterMissingKey } from './frontmatter-missing-key/rule.js';
import { frontmatterSyntax } from './frontmatter-syntax/rule.js';
import { frontmatterValue } from './frontmatter-value/rule.js';
import { mergeConflict } from './merge-conflict/rule.js';
import { noncanonicalControl } from './noncanonical-control/rule.js';
import { placeholderText } from './placeholder-text/rule.js';
import { requiredDocument } from './required-document/rule.js';
import { responsibilityConflict } from './responsibility-conflict/rule.js';
import { responsibilityParty } from './responsibility-party/rule.js';
import { responsibilityUnassigned } from './responsibility-unassigned/rule.js';
import { reversedRange } from './reversed-range/rule.js';
import { reviewOverdue } from './review-overdue/rule.js';
import { riskAcceptance } from './risk-acceptance/rule.js';
import { riskMissingOwner } from './risk-missing-owner/rule.js';
import { riskMissingTreatment } from './risk-missing-treatment/rule.js';
import { riskResidual } from './risk-residual/rule.js';
import { riskScoreMismatch } from './risk-score-mismatch/rule.js';
import { riskUnknownLevel } from './risk-unknown-level/rule.js';
import { riskUntreated } from './risk-untreated/rule.js';
import { soaBoilerplate } from './soa-boilerplate/rule.js';
import { soaCloudGuidance } from './soa-cloud-guidance/rule.js';
import { soaContradiction } from './soa-contradiction/rule.js';
import { soaDuplicateControl } from './soa-duplicate-control/rule.js';
import { soaEvidenceMissing } from './soa-evidence-missing/rule.js';
import { soaExcludedButUsed } from './soa-excluded-but-used/rule.js';
import { soaMissingControl } from './soa-missing-control/rule.js';
import { soaMissingInclusionReason } from './soa-missing-inclusion-reason/rule.js';
import { soaMissingJustification } from './soa-missing-justification/rule.js';
import { soaMissingStatus } from './soa-missing-status/rule.js';
import { soaPlaceholder } from './soa-placeholder/rule.js';
import { soaProviderExcuse } from './soa-provider-excuse/rule.js';
import { soaSummaryMismatch } from './soa-summary-mismatch/rule.js';
import { soaUndecided } from './soa-undecided/rule.js';
import { soaUnknownValue } from './soa-unknown-value/rule.js';
import { supersededControl } from './superseded-control/rule.js';
import { tableRowCells } from './table-row-cells/rule.js';
import { unknownControl } from './unknown-control/rule.js';
import { unknownDocument } from './unknown-document/rule.js';
import { unknownRisk } from './unknown-risk/rule.js';
import { vagueWording } from './vague-wording/rule.js';
import { withdrawnEdition } from './withdrawn-edition/rule.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  approvalInconsistent,
  brokenLink,
  certificationClaim,
  cloudTopicMissing,
  controlGroup,
  controlNotDeclared,
  controlTitleMismatch,
  duplicateId,
  frontmatterMissingKey,
  frontmatterSyntax,
  frontmatterValue,
  mergeConflict,
  noncanonicalControl,
  placeholderText,
  requiredDocument,
  responsibilityConflict,
  responsibilityParty,
  responsibilityUnassigned,
  reversedRange,
  reviewOverdue,
  riskAcceptance,
  riskMissingOwner,
  riskMissingTreatment,
  riskResidual,
  riskScoreMismatch,
  riskUnknownLevel,
  riskUntreated,
  soaBoilerplate,
  soaCloudGuidance,
  soaContradiction,
  soaDuplicateControl,
  soaEvidenceMissing,
  soaExcludedButUsed,
  soaMissingControl,
  soaMissingInclusionReason,
  soaMissingJustification,
  soaMissingStatus,
  soaPlaceholder,
  soaProviderExcuse,
  soaSummaryMismatch,
  soaUndecided,
  soaUnknownValue,
  supersededControl,
  tableRowCells,
  unknownControl,
  unknownDocument,
  unknownRisk,
  vagueWording,
  withdrawnEdition,
];
