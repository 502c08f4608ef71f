import { memoizePair } from '../../base/memo.js';
import { relativePath, type WorkspacePaths, workspacePaths } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';

/**
 * Says whether `text` in double braces is filled in when the site of the document at `uri` is built:
 * `{{ company_name }}` where a folder above holds the settings of a generator that knows such variables,
 * and `{{ vendors.count }}` where it holds those of any. "{{Company Name}}" is none.
 */
export function isGenerated(text: string, uri: string, workspace: Workspace): boolean {
  if (!name.test(text)) {
    return false;
  }
  return (
    isGeneratedSite(uri, workspace, settings) ||
    (text.includes('.') && isGeneratedSite(uri, workspace, furtherSettings))
  );
}

/** A name or a path of names, perhaps with filters behind it. */
const name = /^\{\{-?\s*[a-z_]\w*(?:\.\w+|\[[^\]\s]{1,30}\])*(?:\s*\|[^{}]*)?\s*-?\}\}$/iu;

function isGeneratedSite(uri: string, workspace: Workspace, named: RegExp): boolean {
  const folders = generatedFolders(workspacePaths(workspace), named);
  const path = relativePath(workspace.root, uri);
  return folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
}

const generatedFolders = memoizePair(
  ({ files }: WorkspacePaths, named: RegExp): readonly string[] =>
    [...files].filter((path) => named.test(path)).map((path) => path.replace(/\/?[^/]*$/, '')),
);

/** MkDocs, Jekyll, Eleventy, VitePress, VuePress and GitBook put values in the place of `{{ name }}`. */
const settings =
  /(?:^|\/)(?:mkdocs\.ya?ml|zensical\.toml|_config\.ya?ml|\.?eleventy(?:\.config)?\.[cm]?[jt]s|book\.(?:json|js)|honkit\.json|\.(?:vitepress|vuepress)\/config\.[cm]?[jt]s)$/iu;

/** Docusaurus and Hugo do so with a plugin or a short code of the site. */
const furtherSettings =
  /(?:^|\/)(?:docusaurus\.config\.[cm]?[jt]s|hugo\.(?:toml|ya?ml|json)|_quarto\.ya?ml|antora\.yml)$/iu;
