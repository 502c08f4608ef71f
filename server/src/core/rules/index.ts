// Made by scripts/generate.mjs from the rule folders.
import { brokenLink } from './broken-link/rule.js';
import { controlTitleMismatch } from './control-title-mismatch/rule.js';
import { frontmatterSyntax } from './frontmatter-syntax/rule.js';
import { frontmatterValue } from './frontmatter-value/rule.js';
import { noncanonicalControl } from './noncanonical-control/rule.js';
import { reviewOverdue } from './review-overdue/rule.js';
import { soaDuplicateControl } from './soa-duplicate-control/rule.js';
import { soaExcludedButUsed } from './soa-excluded-but-used/rule.js';
import { soaMissingControl } from './soa-missing-control/rule.js';
import { soaMissingJustification } from './soa-missing-justification/rule.js';
import { supersededControl } from './superseded-control/rule.js';
import { unknownControl } from './unknown-control/rule.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  brokenLink,
  controlTitleMismatch,
  frontmatterSyntax,
  frontmatterValue,
  noncanonicalControl,
  reviewOverdue,
  soaDuplicateControl,
  soaExcludedButUsed,
  soaMissingControl,
  soaMissingJustification,
  supersededControl,
  unknownControl,
];
