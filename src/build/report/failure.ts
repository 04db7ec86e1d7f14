import { sep } from 'node:path';
import { toPrintable } from '../../text/printable.ts';

const DEEPEST = 8;
const LONGEST = 400;

/** What went wrong, for people, with the causes below it. */
export function toFailure(error: unknown): string {
  const causes = toCauses(error);
  const known = isUsage(error) ? undefined : toDiskFailure(causes.join('\n'));
  const messages = known === undefined ? causes : [known, ...causes.filter(namesPath).slice(-1), ...causes.slice(-1)];
  return [...new Set(messages)].map((message) => message.split('\n').map(toShown).join('\n  ')).join('\n  because: ');
}

/** What an error says, and what those below it say. */
export function toCauses(error: unknown): readonly string[] {
  const causes: string[] = [];
  for (let at = error; at instanceof Error && causes.length < DEEPEST; at = toCause(at)) causes.push(at.message);
  return causes.length === 0 ? [`Something that is no error was thrown: ${JSON.stringify(error)}`] : causes;
}

/** Whether the user and not the program is to mend it: a UsageError of whatever room. */
export function isUsage(error: unknown): boolean {
  return error instanceof Error && error.name === 'UsageError';
}

// What the system says of a disk that fills up in mid-file does not.
function namesPath(message: string): boolean {
  return message.includes(sep);
}

// Eleventy keeps what its errors come from in a property of its own.
function toCause(error: Error): unknown {
  return error.cause ?? ('originalError' in error ? error.originalError : undefined);
}

function toShown(line: string): string {
  return toPrintable(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);
}

function toDiskFailure(messages: string): string | undefined {
  if (/ENOSPC|EDQUOT|No space left|os error 28/i.test(messages)) {
    return 'There is no space left on the disk; free some and build again. The site that was there stays as it was.';
  }
  if (/EROFS/.test(messages)) return 'The disk is read-only; make it writable, or copy the archive to one that is.';
  if (/EACCES|EPERM/.test(messages)) return 'A file or folder may not be read or written; change its permissions and try again.';
  return undefined;
}
