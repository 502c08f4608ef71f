import type { BlockStructure, LimitProblem, PlacedChunk } from './blocks.js';
import { limitsOf } from './chunks.js';
import { frontMatterIn } from './frontMatterLines.js';
import { newChunk, newScan, type ScanHooks } from './scan.js';
import { scanLines } from './scanLines.js';

const noHooks: ScanHooks = {
  meets: () => false,
  knownHeader: () => undefined,
  kept: (part) => part,
};

/**
 * Finds the blocks of a Markdown text (CommonMark 0.31 with the tables and footnotes of GitHub and
 * YAML front matter) in one pass over its lines. Any text has a structure: what is nested too
 * deeply or too large is read as plain text and told in `limits`.
 */
export function scanBlocks(text: string): BlockStructure {
  const frontMatter = frontMatterChunk(text);
  const scan = newScan(text, { offset: frontMatter?.chunk.text.length ?? 0 }, noHooks);
  if (frontMatter?.chunk.text.length === text.length) {
    return { chunks: [frontMatter], limits: [] };
  }
  scanLines(scan);
  const chunks = frontMatter ? [frontMatter, ...scan.chunks] : scan.chunks;
  return { chunks, limits: limitsIn(chunks) };
}

/** The first chunk of a text that starts with front matter. */
export function frontMatterChunk(text: string): PlacedChunk | undefined {
  const found = frontMatterIn(text);
  return found && { chunk: newChunk(text.slice(0, found.end), [found.block]), start: 0 };
}

/** The first place of each limit that was met. */
export function limitsIn(chunks: readonly PlacedChunk[]): readonly LimitProblem[] {
  const limits: LimitProblem[] = [];
  for (const { chunk, start } of chunks) {
    for (const { limit, offset } of limitsOf(chunk)) {
      if (!limits.some((known) => known.limit === limit)) {
        limits.push({ limit, offset: offset + start });
      }
    }
  }
  return limits;
}
