import type { ChunkRule } from '../rule.js';
import { messages } from './messages.js';

export const frontmatterSyntax: ChunkRule = {
  id: 'frontmatter-syntax',
  theme: 'frontMatter',
  severity: 'error',
  summary: 'The front matter is YAML and closed.',
  germanSummary: 'Die Kopfdaten sind YAML und abgeschlossen.',
  scope: 'chunk',
  needs: 'frontMatter',

  *check({ part, language }) {
    const [first, ...others] = part.frontMatter?.problems ?? [];
    if (!first) {
      return;
    }
    yield {
      range: first.range,
      message: `${first.message[language]} ${messages.consequence(language)}`,
    };
    for (const { range, message } of others) {
      yield { range, message: message[language] };
    }
  },
};
