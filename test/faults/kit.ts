import { ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { isms, project } from '../cli/commandLine.js';
import { type Files, folderWith } from '../kit/folder.js';
import type { LanguageServer } from '../kit/languageServer.js';

export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly errors: string;
}

/** The front matter of a policy that has one mistake, so that something is found if it is read at all. */
export const policyWithMistake = '---\ntype: policy\nstatus: aproved\n---\n\n';

/** Budgets are for a quick machine; others take up to so many times as long. */
const patience = 3;

/**
 * Runs `isms check` over files with half a gigabyte of memory; it must end by itself, after at most so
 * many `seconds` of work. What other programs do on the machine does not count.
 */
export function checkFiles(files: Files, seconds = 5): Checked {
  const folder = folderWith(files);
  const work = path.join(folderWith({}), 'work');
  const probe = path.join(project, 'test/kit/workProbe.cjs');
  const { code, out, errors } = isms(['check', folder, '--format', 'json'], {
    env: { NODE_OPTIONS: `--max-old-space-size=512 --require ${probe}`, ISMS_WORK: work },
  });
  ok(code === 0 || code === 1, `isms ended with ${code}: ${errors.slice(0, 500)}`);
  const worked = Number(readFileSync(work, 'utf8'));
  ok(worked > 0 && worked < seconds * 1000 * patience, `it worked for ${Math.round(worked)} ms`);
  ok(!/\n\s+at /.test(errors), `no stack trace: ${errors.slice(0, 500)}`);
  const { findings } = JSON.parse(out) as Checked;
  return { findings, errors };
}

/** The rules of findings, sorted. */
export function rulesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule }) => rule).sort();
}

/** A finding in a line: rule, place and the text it is about. */
export function inALine({ rule, line, column, endLine, endColumn, text }: Finding): string {
  return `${rule} ${line}:${column}-${endLine}:${endColumn} ${text}`;
}

const neighbour = 'untitled:Neighbour';

/**
 * Has the editor open a text, and checks that the same process still answers about another document
 * in half a second. Gives the rules of the text's findings, each once, sorted.
 */
export async function openAndStayAlive(
  server: LanguageServer,
  uri: string,
  text: string,
): Promise<readonly string[]> {
  server.open(neighbour, '---\ntype: policy\n---\nAccess follows A.5.15.\n');
  server.open(uri, text);
  // Asked at once, so that the answer comes behind the text's own reading.
  const asked = server.diagnostics(uri);
  await stillAlive(server);
  const diagnostics = await asked;
  await stillAlive(server);
  server.close(uri);
  server.close(neighbour);
  return [...new Set(diagnostics.map(({ code }) => String(code)))].sort();
}

/** Checks that a hover over an open neighbour is answered in half a second. */
export async function stillAlive(server: LanguageServer): Promise<void> {
  server.open(neighbour, '---\ntype: policy\n---\nAccess follows A.5.15.\n');
  const begin = performance.now();
  const before = workOf(server.pid);
  const hover = await server.hover(neighbour, { line: 3, character: 17 });
  const milliseconds = performance.now() - begin;
  const worked = workOf(server.pid) - before;
  ok(JSON.stringify(hover).includes('Access control'), 'the answer is right');
  // On a machine that others use, too, it is the server's own work that counts.
  const isInTime = milliseconds < 500 * patience || worked < 500;
  ok(isInTime, `it took ${Math.round(milliseconds)} ms, and ${worked} ms of work`);
  strictEqual(processIsThere(server.pid), true);
}

/** The milliseconds that a process has worked, as far as the system tells; else more than any. */
export function workOf(id: number): number {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // Fields 14 and 15 of proc(5), in hundredths of a second; two are cut off.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return performance.now();
  }
}

function processIsThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
