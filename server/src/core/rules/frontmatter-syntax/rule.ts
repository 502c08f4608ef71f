import type { ChunkRule } from '../rule.js';

export const frontmatterSyntax: ChunkRule = {
  id: 'frontmatter-syntax',
  theme: 'frontMatter',
  severity: 'error',
  summary: 'The front matter is YAML and closed.',
  scope: 'chunk',
  needs: 'frontMatter',

  *check({ part }) {
    const [first, ...others] = part.frontMatter?.problems ?? [];
    if (!first) {
      return;
    }
    yield { range: first.range, message: `${first.message} ${consequence}` };
    yield* others;
  },
};

/** Said once a document; it is the same for each of its mistakes. */
const consequence =
  'As it is, owner, version and approval may not be read, by which an auditor tells whether the document is under control (ISO/IEC 27001, 7.5.2 and 7.5.3).';
