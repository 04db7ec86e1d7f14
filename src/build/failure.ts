import { toPrintable } from '../text/printable.ts';

/** What went wrong, for people, with the causes below it. */
export function toFailure(error: unknown): string {
  const causes: string[] = [];
  for (let at: unknown = error; at !== undefined && causes.length < 8; at = at instanceof Error ? at.cause : undefined) {
    causes.push(at instanceof Error ? at.message : String(at));
  }
  const known = toDiskFailure(causes.join('\n'));
  const message = known === undefined || isUsage(error) ? causes : [known, ...causes];
  return [...new Set(message)].map((line) => line.split('\n').map(toPrintable).join('\n  ')).join('\n  because: ');
}

/** Whether the user and not the program is to mend it: a UsageError of whatever room. */
export function isUsage(error: unknown): boolean {
  return error instanceof Error && error.name === 'UsageError';
}

function toDiskFailure(messages: string): string | undefined {
  if (/ENOSPC|EDQUOT|No space left|os error 28/i.test(messages)) {
    return 'There is no space left on the disk; free some and build again. The site that was there stays as it was.';
  }
  if (/EACCES|EPERM|EROFS/.test(messages)) return 'A file or folder may not be read or written; change its permissions and try again.';
  return undefined;
}
