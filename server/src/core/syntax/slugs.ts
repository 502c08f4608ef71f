import GithubSlugger from 'github-slugger';

/** The anchors by which GitHub links to headings, in order: `scope`, `scope-1` for the second of a name. */
export function slugsOf(headings: readonly { readonly text: string }[]): readonly string[] {
  const slugger = new GithubSlugger();
  return headings.map(({ text }) => slugger.slug(text));
}
