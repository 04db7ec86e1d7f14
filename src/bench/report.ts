import type { Plan } from './article.ts';
import type { CorpusSize } from './corpus.ts';
import type { Figure } from './figures.ts';
import type { Machine } from './machine.ts';
import { type Row, toMiddle } from './rounds.ts';
import type { SearchCost } from './search.ts';
import { renderTable, toColumns, toDigits } from './table.ts';

/** All that a run of the bench found. */
export interface Findings {
  readonly machine: Machine;
  readonly plan: Plan;
  readonly corpus: CorpusSize;
  readonly site?: { readonly files: number; readonly bytes: number };
  readonly rounds: number;
  readonly rows: readonly Row[];
  readonly search: readonly SearchCost[];
  readonly figures: readonly Figure[];
  /** What could not be measured besides tasks, and why. */
  readonly missing: readonly string[];
}

const MARKS = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'] as const;
const MEGA = 1e6;
const KILO = 1e3;
const LONGEST_FAULT = 120;

/** The findings in Markdown. */
export function renderReport(findings: Findings): string {
  const { machine, plan, corpus, site, rounds, rows, search, figures, missing } = findings;
  const count = (number: number): string => number.toLocaleString('en');
  const parts = [
    `${count(corpus.articles)} invented articles (${plan.languages.join(', ')}) with ${count(corpus.comments)} comments, ${toDigits(corpus.bytes / MEGA)} MB of text; medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}.`,
    `${machine.program}, Node ${machine.node}, ${machine.system}, ${machine.processor}, ${machine.cores} cores, ${toDigits(machine.memory / 1e9)} GB of memory; load when it began: ${machine.load}.`,
    site === undefined ? undefined : `The site: ${count(site.files)} files, ${toDigits(site.bytes / MEGA)} MB.`,
    renderRows(rows, corpus),
    search.length === 0 ? undefined : renderSearch(search),
    figures.length === 0 ? undefined : renderFigures(figures),
    missing.length === 0 ? undefined : missing.map((line) => `- ${line}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

/** A page of documentation with these findings between its two marks; throws when it has none. */
export function putReport(page: string, report: string): string {
  const [begin, end] = MARKS.map((mark) => page.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin)
    throw new Error(`The page has no place for a table: ${MARKS.join(' … ')}`);
  return `${page.slice(0, begin + MARKS[0].length)}\n\n${report}\n${page.slice(end)}`;
}

function renderRows(rows: readonly Row[], { articles, bytes }: CorpusSize): string {
  const columns = toColumns('what', '#wall s', '#least–most', '#CPU s', '#peak MB', '#MB/s', '#articles/s');
  return renderTable(
    columns,
    rows.map((row) => {
      const { wall, cpu, memory } = toMiddle(row);
      if (wall === undefined) return [row.label, (row.fault ?? 'not run').slice(0, LONGEST_FAULT)];
      const walls = row.costs.map((cost) => cost.wall);
      return [
        row.fault === undefined ? row.label : `${row.label} (${row.fault.slice(0, LONGEST_FAULT)})`,
        toDigits(wall),
        `${toDigits(Math.min(...walls))}–${toDigits(Math.max(...walls))}`,
        toDigits(cpu),
        memory === undefined ? '' : toDigits(memory / MEGA),
        row.reads ? toDigits(bytes / MEGA / wall) : '',
        row.whole ? toDigits(articles / wall) : '',
      ];
    }),
  );
}

function renderSearch(search: readonly SearchCost[]): string {
  return renderTable(
    toColumns('in the browser', 'over', '#first hit after s', '#kB', 'of these, kB'),
    search.map(({ what, link, seconds, bytes, parts }) => [
      what,
      link,
      toDigits(seconds),
      toDigits(bytes / KILO),
      Object.entries(parts)
        .toSorted(([, one], [, other]) => other - one)
        .map(([name, size]) => `${name} ${toDigits(size / KILO)}`)
        .join(', '),
    ]),
  );
}

function renderFigures(figures: readonly Figure[]): string {
  const withUnit = (value: number | undefined, unit: string): string => (value === undefined ? '' : `${toDigits(value)} ${unit}`.trim());
  return renderTable(
    toColumns('figure', '#is', '#by CPU time', '#at most', '#aim', ''),
    figures.map(({ label, unit, value, cpu, most, aim }) => [
      label,
      withUnit(value, unit),
      withUnit(cpu, unit),
      withUnit(most, unit),
      withUnit(aim, unit),
      value <= (aim ?? most) ? 'reached' : value <= most ? 'within' : 'above',
    ]),
  );
}
