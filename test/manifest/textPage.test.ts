import { match, ok } from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { inProject } from './kit.js';

type TextPage = (
  title: string,
  markdown: string,
  sources: Readonly<Record<string, string>>,
) => string;

// The client is another TypeScript project, so its compiled form is tested.
const compiled = pathToFileURL(inProject('out/client/src/views/textPage.js')).href;
const { textPage } = (await import(compiled)) as { textPage: TextPage };

describe('textPage', () => {
  const sources = { cspSource: 'vscode-resource:', style: 'control.css', language: 'de' };

  it('says in which language it is to be spoken', () => {
    match(textPage('Was erkannt wurde', '# Was erkannt wurde', sources), /<html lang="de">/);
  });

  it('escapes its title and runs nothing', () => {
    const page = textPage('<script>x</script>', 'text <img src=x onerror=y>', sources);
    ok(!page.includes('<script') && !page.includes('<img'));
    match(page, /content="default-src &#39;none&#39;; style-src vscode-resource:"/);
  });
});
