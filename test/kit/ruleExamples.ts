import { readFileSync } from 'node:fs';

/** An example of a rule's page. */
export interface RuleExample {
  /** `finding`, `fixed` or `valid`. */
  readonly kind: string;
  readonly text: string;
}

/** The examples of the page of the rule `id`, in their order. */
export function ruleExamples(id: string): readonly RuleExample[] {
  const page = readFileSync(`server/src/core/rules/${id}/rule.md`, 'utf8');
  return Array.from(
    page.matchAll(/^```markdown (\w+)\n(.*?)\n```$/gms),
    ([, kind = '', text = '']) => ({ kind, text }),
  );
}
