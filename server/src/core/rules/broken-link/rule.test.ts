import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
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
});
