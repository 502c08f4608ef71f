import { Buffer } from 'node:buffer';
import process from 'node:process';

/** All bytes of the standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) {
    parts.push(typeof part === 'string' ? Buffer.from(part) : (part as Uint8Array));
  }
  return Buffer.concat(parts);
}
