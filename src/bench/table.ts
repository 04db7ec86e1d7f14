/** One column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly numbers: boolean;
}

/** Columns by their headings; those of numbers begin with #. */
export function toColumns(...headings: readonly string[]): readonly Column[] {
  return headings.map((heading) => ({ heading: heading.replace(/^#/, ''), numbers: heading.startsWith('#') }));
}

/** A table in Markdown, aligned so that it can be read as it stands. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((_, at) => (row[at] ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ')));
  const widths = columns.map(({ heading }, at) => Math.max(3, heading.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const toLine = (row: readonly string[]): string => {
    const padded = columns.map((column, at) => (column.numbers ? row[at]?.padStart(widths[at] ?? 0) : row[at]?.padEnd(widths[at] ?? 0)));
    return `| ${padded.join(' | ')} |`;
  };
  const rule = columns.map((column, at) => '-'.repeat((widths[at] ?? 3) - 1) + (column.numbers ? ':' : '-'));
  return [toLine(columns.map(({ heading }) => heading)), `| ${rule.join(' | ')} |`, ...cells.map(toLine)].join('\n');
}

/** A number with as many digits as it deserves: 1,234 · 12.3 · 1.23. */
export function toDigits(value: number | undefined): string {
  if (value === undefined) return '';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
