import { checkFindings, checkFix, parsed, worldOf } from '../../../../../test/kit/check.js';
import { checkLinear } from '../../../../../test/kit/work.js';
import { parseDocument } from '../../model/parseDocument.js';
import { emptyWorkspace, withDocument } from '../../workspace/workspace.js';
import { findingsOf } from '../runRules.js';
import { brokenLink } from './rule.js';

describe('broken-link', () => {
  it('accepts files, folders, site paths and fragments that exist', () => {
    checkFindings(
      brokenLink,
      `
-- policies/access control.md --
# Access

[Scope](../scope.md), [scope](<../scope.md>), [part](../scope.md#what-is-in), [site](/scope),
[folder](../policies), [other](access%20control.md), [self](#access), [twice](../scope.md#what-is-in-1).
-- scope.md --
## What is *in*

## What is in
`,
    );
  });

  it('finds a file whose name has the same characters in another form', () => {
    checkFindings(
      brokenLink,
      `
-- richtlinien/u\u0308bersicht.md --
# Access
-- a.md --
[whole](richtlinien/\u00fcbersicht.md), [escaped](richtlinien/%C3%BCbersicht.md#access),
[apart](richtlinien/u\u0308bersicht.md), [none](richtlinien/\u00e4nderung.md).
                                           ^^^^^^^^^^^^^^^^^^^^^^^ warning There is no file richtlinien/\u00e4nderung.md here. …
`,
    );
  });

  it('says nothing about links that lead elsewhere', () => {
    checkFindings(
      brokenLink,
      'See [a](https://example.org/x.md), [b](mailto:a@b.c), [c](../../etc/passwd), [d](command:x), [e](//host/x), [f]({{ url }}), [g]().',
    );
  });

  it('reports a file that does not exist, once for a path and its fragment', () => {
    checkFindings(
      brokenLink,
      `
-- a.md --
See [the plan](plans/continuity.md#exit).
               ^^^^^^^^^^^^^^^^^^^ warning There is no file plans/continuity.md here. …
`,
    );
  });

  it('reports a definition and an image', () => {
    checkFindings(
      brokenLink,
      `
-- a.md --
![Chart](chart.png)
         ^^^^^^^^^ warning There is no file chart.png here. …

[plan]: plan.md
        ^^^^^^^ warning There is no file plan.md here. …
`,
    );
  });

  it('reads ids of HTML and of headings as fragments', () => {
    checkFindings(
      brokenLink,
      `
<a id="Exit"></a>

## Data {#data}

[Exit](#exit) and [data](#data).
`,
    );
  });

  it('offers the file of the same name in another folder', () => {
    checkFix(
      brokenLink,
      `
-- plans/continuity plan.md --
See [the policy](encryp$0tion.md).
-- policies/encryption.md --
# Encryption
`,
      `
-- plans/continuity plan.md --
See [the policy](../policies/encryption.md).
-- policies/encryption.md --
# Encryption
`,
    );
  });

  it('follows links and images in HTML', () => {
    checkFindings(
      brokenLink,
      `
-- docs/access.md --
# Access

<div align="center">
  <a href="../gone.md">Gone</a> <a href="https://example.org/x.md">Web</a> <img alt="Chart" src='chart.png'>
           ^^^^^^^^^^ warning There is no file ../gone.md here. …
                                                                                                 ^^^^^^^^^ warning There is no file chart.png here. …
</div>

Text with <a class="x" href="#rights">rights</a>, <a href="#access">a heading</a>, <a href={url}>code</a>, \`<a href="code.md">\`.
                              ^^^^^^ warning docs/access.md has no heading #rights. …

<!-- <a href="comment.md">x</a> -->

<pre><a href="shown.md">x</a></pre>
`,
    );
  });

  it('follows links from a page that a site shows as a folder', () => {
    checkFindings(
      brokenLink,
      `
-- docs/access.md --
[Keys](../keys/), <a href="../keys/#rotation">keys</a>, [none](../locks/)
                                                               ^^^^^^^^^ warning There is no file ../locks/ here. …
-- docs/keys.md --
# Keys

## Rotation
`,
    );
  });

  it('follows wiki links by the names of files', () => {
    checkFindings(
      brokenLink,
      `
-- policies/access.md --
# Access

[[Key Policy]], [[key-policy.md|keys]], [[keys/Key Policy#5.1 Rotation|rotation]], ![[plan.png]], [[#Access]],
[[Exit policy]], [[Key Policy#Storage]], [[#Rights]], [[R-007]], [[Key Policy#^1a2b]], [[TOC]], [[Help:Contents]].
  ^^^^^^^^^^^ warning There is no page "Exit policy" here. …
                              ^^^^^^^ warning The page "key-policy" has no heading "Storage". …
                                            ^^^^^^ warning The page "access" has no heading "Rights". …

| Control | Evidence |
| --- | --- |
| A.5.15 | [[Key Policy\\|keys]] [[Exit plan\\|exit]] |
                                  ^^^^^^^^^ warning There is no page "Exit plan" here. …

\`[[ -f "$file" ]]\` and [[1]](https://example.org).
-- keys/key-policy.md --
## 5.1 Rotation
-- plan.png --
`,
    );
  });

  it('knows the ids of headings that have further attributes', () => {
    checkFindings(
      brokenLink,
      `
-- a.md --
# Policy {#sec:policy .unnumbered lang=en}

See [above](#sec:policy) and [here](#sec:other).
                                     ^^^^^^^^^ warning a.md has no heading #sec:other. …
`,
    );
  });

  it('says nothing about double brackets in a folder that has no wiki links, but of typing errors', () => {
    checkFindings(
      brokenLink,
      `
-- a.md --
Send it to [[name of the officer]], see [[Encription policy]].
                                          ^^^^^^^^^^^^^^^^^ warning There is no page "Encription policy" here. …
-- encryption-policy.md --
# Encryption
`,
    );
  });

  it('marks the page and not the heading where both have the same words', () => {
    checkFix(
      brokenLink,
      '-- a.md --\nSee [[Sc$0ope#Scope of the ISMS]].\n-- scopes.md --\n# Scopes\n',
      '-- a.md --\nSee [[scopes#Scope of the ISMS]].\n-- scopes.md --\n# Scopes\n',
    );
  });

  it('accepts wiki links that give the text before the page', () => {
    checkFindings(
      brokenLink,
      '-- a.md --\n[[Keys]], [[how we keep them|keys]].\n-- keys.md --\n# Keys\n',
    );
  });

  it('takes time in line with the pages that are missing', function () {
    this.timeout(60_000);
    const { reading } = parsed('');
    checkLinear(missingPages, 2000, (text) => {
      const document = parseDocument('file:///isms/x.md', 1, text, reading);
      const workspace = withDocument(emptyWorkspace('file:///isms'), document);
      findingsOf([brokenLink], document, { ...worldOf([]), workspace });
    });
  });

  it('reports a picture at the root of a site that is not in its folder of pictures', () => {
    checkFindings(
      brokenLink,
      `-- docs/public/logo.png --
-- docs/index.md --
![Logo](/logo.png) ![Chart](/org-chart.svg) ![Icon](/favicon.svg) ![Other](/base/chart.svg)
                            ^^^^^^^^^^^^^^ warning …
`,
    );
    checkFindings(brokenLink, '-- docs/index.md --\n![Chart](/org-chart.svg)\n');
  });

  it('proposes a numbered heading as the site that the link is written for calls it', () => {
    checkFix(
      brokenLink,
      '-- a.md --\n# 4. Backups and restores\n\n[Here](#_4-bac$0kup-and-restore).\n',
      '-- a.md --\n# 4. Backups and restores\n\n[Here](#_4-backups-and-restores).\n',
    );
    checkFix(
      brokenLink,
      '-- a.md --\n# 4. Backups and restores\n\n[Here](#4-bac$0kup-and-restore).\n',
      '-- a.md --\n# 4. Backups and restores\n\n[Here](#4-backups-and-restores).\n',
    );
  });

  it('proposes a heading with a sign as MkDocs calls it, where its file is there', () => {
    const page = (fragment: string): string =>
      `-- docs/a.md --\n# 🔑 How access begins\n\n[Here](${fragment}).\n`;
    checkFix(
      brokenLink,
      `-- mkdocs.yml --\n${page('#how-acc$0es-begins')}`,
      `-- mkdocs.yml --\n${page('#how-access-begins')}`,
    );
    checkFix(brokenLink, page('#how-acc$0es-begins'), page('#-how-access-begins'));
  });

  const slugs = `-- docs/risk/02-register.md --
---
slug: risks
---
# Risks
-- docs/security/soa.md --
---
slug: /security/statement
---
# Statement
`;

  it('follows links to the addresses that documents of a Docusaurus site give themselves', () => {
    checkFindings(
      brokenLink,
      `-- docusaurus.config.js --
${slugs}-- docs/intro.md --
[a](/docs/security/statement), [b](/security/statement/), [c](/handbook/docs/security/statement#x),
[d](/docs/risk/risks), [e](risk/risks), [f](./security/statement), [g](/docs/security/statment).
                                                                       ^^^^^^^^^^^^^^^^^^^^^^^ warning There is no file /docs/security/statment here. …
`,
    );
    checkFindings(
      brokenLink,
      `-- website/docusaurus.config.ts --
-- website/docs/02-risk/register.md --
---
slug: risks
---
# Risks
-- website/docs/intro.md --
[a](/docs/risk/risks), [b](/docs/02-risk/risks), [c](/docs/risk/risk).
                                                     ^^^^^^^^^^^^^^^ warning …
`,
    );
  });

  it('takes a slug for no address where no site is made of the documents', () => {
    checkFindings(
      brokenLink,
      `${slugs}-- docs/intro.md --
[a](/docs/security/statement), [e](risk/risks).
    ^^^^^^^^^^^^^^^^^^^^^^^^ warning …
                                   ^^^^^^^^^^ warning …
`,
    );
  });

  it('follows links by the ids that pandoc gives to headings', () => {
    checkFindings(
      brokenLink,
      `
-- statement.md --
# []{#_Toc187654321 .anchor}1 Zweck und Geltung

[a](#zweck-und-geltung), [b](#_Toc187654321), [c](goals.md#ziele-des-jahres), [d](goals.md#grundsätze-1),
[e](goals.md#iso_27001-und-nis-2.0), [f](goals.md#a.5.1-policies), [g](goals.md#section), [h](goals.md#own).
-- goals.md --
# 4. *Ziele* des \`Jahres\`[^1]

## 4.1 Grundsätze

## (5) Grundsätze

## 6 ISO_27001 und "NIS 2.0"!

## A.5.1 Policies

## 2026

## 7 Anhang {.unnumbered #own}

[^1]: Beschlossen.
`,
    );
  });

  it('reports a wrong number or an id that another one took the place of', () => {
    checkFindings(
      brokenLink,
      `
-- goals.md --
# 4 Ziele

## 5 Anhang {#own}

[a](#ziele), [b](#3-ziele), [c](#anhang), [d](#own), [e](#ziele-1), [f](#iele).
                  ^^^^^^^ warning goals.md has no heading #3-ziele. …
                                 ^^^^^^ warning goals.md has no heading #anhang. …
                                                          ^^^^^^^ warning goals.md has no heading #ziele-1. …
                                                                         ^^^^ warning goals.md has no heading #iele. …
`,
    );
  });

  it('reports a link that leaves out the number of a heading where nothing is of pandoc', () => {
    checkFindings(
      brokenLink,
      `
-- goals.md --
# 4 Ziele

[a](#ziele).
     ^^^^^ warning goals.md has no heading #ziele. …
`,
    );
  });

  it('proposes a numbered heading as pandoc calls it in a file that it has made', () => {
    checkFix(
      brokenLink,
      '-- a.md --\n# []{#_Toc1 .anchor}4 Backups and restores\n\n[Here](#backup-$0and-restore).\n',
      '-- a.md --\n# []{#_Toc1 .anchor}4 Backups and restores\n\n[Here](#backups-and-restores).\n',
    );
  });

  it('follows links from the folder of the Docusaurus site that the document is part of', () => {
    checkFindings(
      brokenLink,
      `-- website/docusaurus.config.ts --
-- website/static/img/plan.png --
-- website/docs/isms/incident.md --
# Incidents
-- website/docs/isms/soa.md --
[a](@site/docs/isms/incident.md#incidents), [b](@site/docs/isms/incident), ![c](@site/static/img/plan.png),
[d](@site/docs/incident.md), [e](@site/docs/isms/incident.md#steps).
    ^^^^^^^^^^^^^^^^^^^^^^ warning There is no file @site/docs/incident.md here. …
                                                             ^^^^^ warning website/docs/isms/incident.md has no heading #steps. …
`,
    );
  });

  it('says nothing of links from the folder of a site that is not here', () => {
    checkFindings(
      brokenLink,
      `-- other/docusaurus.config.js --
-- docs/soa.md --
[a](@site/docs/incident.md), [b](@sites/incident.md).
                                 ^^^^^^^^^^^^^^^^^^ warning There is no file @sites/incident.md here. …
`,
    );
  });
});

/** Names that are no ids, and of which none leads to a page. */
function missingPages(n: number): string {
  return Array.from({ length: n }, (_, index) => `[[a${index}]] [[page ${index} of ours]]\n`).join(
    '',
  );
}
