import type { LedgerEntry } from '../record.ts';
import { COVER, coverColumns } from './cover.ts';

const LINE_END = /\r\n|\n|\r/;

/** Masks the lines of a capture: those that are covered whole, and in other comments and furniture what has to be concealed. */
export function toMask(
  ledger: readonly LedgerEntry[],
  isCovered: (entry: LedgerEntry) => boolean,
  conceal: (text: string) => string,
): (text: string) => string {
  return (text) => {
    const lines = text.split(LINE_END);
    const byLine = new Map<number, LedgerEntry[]>();
    for (const entry of ledger) {
      for (let line = entry.lines[0]; line <= Math.min(entry.lines[1], lines.length); line++) {
        const others = byLine.get(line);
        if (others === undefined) byLine.set(line, [entry]);
        else others.push(entry);
      }
    }
    const masked: string[] = [];
    // Lines that follow one another are looked at together: a quotation goes on from one to the next.
    let open: string[] = [];
    const close = (): void => {
      if (open.length > 0) masked.push(...conceal(open.join('\n')).split('\n'));
      open = [];
    };
    for (const [index, line] of lines.entries()) {
      const entries = byLine.get(index + 1) ?? [];
      const isWhole = entries.every(({ columns }) => columns === undefined);
      if (isWhole && entries.some(mayTell) && !entries.some(isCovered)) {
        open.push(line);
        continue;
      }
      close();
      if (isWhole) masked.push(entries.some(isCovered) ? COVER : line);
      else masked.push(entries.reduce((rest, entry) => maskColumns(rest, entry, isCovered(entry), conceal), line));
    }
    close();
    return masked.join('\n');
  };
}

function mayTell({ role }: LedgerEntry): boolean {
  return role === 'furniture' || role.startsWith('comment');
}

// As many signs as before, so that the columns of the others stay right.
function maskColumns(line: string, entry: LedgerEntry, covered: boolean, conceal: (text: string) => string): string {
  const [first, last] = entry.columns ?? [1, line.length];
  const part = line.slice(first - 1, last);
  if (!covered && (!mayTell(entry) || conceal(part) === part)) return line;
  return line.slice(0, first - 1) + coverColumns(part) + line.slice(last);
}
