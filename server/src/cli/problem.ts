/** Why a command could not be carried out: one line that says what is wrong and how to mend it. */
export interface Problem {
  readonly problem: string;
}

/** Says whether a step gave a problem instead of its result. */
export function isProblem(result: object): result is Problem {
  return 'problem' in result;
}

/** What the operating system says about a path, in words for a person. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? 'it cannot be read' : `it cannot be read (${code})`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOENT: 'it is not there',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its path is too long',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it lies in a file, not in a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'there is already something with this name',
};
