// remark behind unified's language server, put together as remark-language-server does it, with the
// recommended rules and the syntax that our documents use.
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  defaultProcessor: remark(),
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  plugins: [remarkFrontmatter, remarkGfm, remarkPresetLintRecommended],
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
});
