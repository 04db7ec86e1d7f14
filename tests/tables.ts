import { readFileSync } from 'node:fs';

/** One row of a table: a line of text as it stands in a capture, and what is read from it (empty in tables of what must not be read). */
export interface Row {
  /** Line of the table, counted from 1. */
  readonly line: number;
  readonly input: string;
  readonly expected: string;
}

const UNICODE = /\\u\{(?<hex>[0-9a-f]{2,5})\}/gu;

/** Reads `tests/cases/<file>`: one row a line, `input => expected` or `input` alone, `\u{a0}` for what cannot be seen, `⏎` for a line end; lines that begin with `# ` are prose. */
export function readTable(file: string): Row[] {
  const rows = readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .map((text, index): Row => {
      const [input = '', expected = ''] = text.split(' => ').map(toText);
      return { line: index + 1, input, expected };
    })
    .filter(({ input }) => input !== '' && !input.startsWith('# '));
  if (rows.length === 0) throw new Error(`tests/cases/${file} has no row`);
  return rows;
}

function toText(written: string): string {
  return written
    .replace(UNICODE, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('⏎', '\n')
    .trim();
}
