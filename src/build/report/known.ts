import { type KnownField, sortByDoubt, toKnownFields } from '../../known.ts';
import type { Summary } from '../../summary.ts';

const MOST_DOUBTFUL = 20;

/** An article that the reader was unsure of. */
export interface Doubtful {
  readonly id: string;
  readonly file: string;
  readonly line?: number;
  /** The worst of it, with its rule. */
  readonly message: string;
  /** How many other things there are to note. */
  readonly others: number;
}

/** What is known of an archive. */
export interface Known {
  readonly articles: number;
  readonly fields: readonly KnownField[];
  /** How many articles have something doubtful. */
  readonly doubts: number;
  /** The most doubtful of them, at most twenty, worst first. */
  readonly doubtful: readonly Doubtful[];
}

/** Counts what is known of the listed articles; `toFile` names the capture of one. */
export function toKnown(summaries: readonly Summary[], toFile: (id: string) => string): Known {
  const listed = summaries.filter((summary) => summary.listed);
  const doubts = sortByDoubt(listed);
  const doubtful = doubts.slice(0, MOST_DOUBTFUL).flatMap(({ id, doubt }): Doubtful[] => {
    if (doubt === undefined) return [];
    const { line, rule, message, others } = doubt;
    return [{ id, file: toFile(id), ...(line !== undefined && { line }), message: `${message} (${rule})`, others }];
  });
  return { articles: listed.length, fields: toKnownFields(listed), doubts: doubts.length, doubtful };
}

/** The counts as the lines of a small table, and below it the most doubtful articles. */
export function toKnownLines({ articles, fields, doubts, doubtful }: Known): string[] {
  if (articles === 0) return [];
  const head = ['', 'known', '', 'stated', 'inferred', 'corrected', ''];
  const rows = fields.map(({ field, known, stated, inferred, corrected, resolved, comments }) => [
    field,
    toNumber(known),
    toShare(known, articles),
    toNumber(stated),
    toNumber(inferred),
    toNumber(corrected),
    resolved === undefined ? (comments === undefined ? '' : `${toNumber(comments)} in all`) : `${toNumber(resolved)} on the map`,
  ]);
  const table = [head, ...rows].map(([field = '', known = '', share = '', stated = '', inferred = '', corrected = '', note = '']) =>
    `  ${field.padEnd(9)} ${known.padStart(9)} ${share.padStart(6)} ${stated.padStart(9)} ${inferred.padStart(9)} ${corrected.padStart(9)}   ${note}`.trimEnd(),
  );
  return [
    `What is known of ${articles === 1 ? 'the one article' : `the ${toNumber(articles)} articles`}:`,
    ...table,
    ...toDoubtLines(doubts, doubtful),
  ];
}

function toDoubtLines(doubts: number, doubtful: readonly Doubtful[]): string[] {
  if (doubts === 0) return ['Nothing in them is doubtful.'];
  const lines = doubtful.map(({ file, line, message, others }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `  ${place}: ${message}${others > 0 ? `, and ${toNumber(others)} more` : ''}`;
  });
  const heading = doubts > doubtful.length ? `The ${doubtful.length} most doubtful of ${toNumber(doubts)}` : 'Doubtful';
  return [`${heading}, worst first (backfile inspect shows why):`, ...lines];
}

function toShare(count: number, of: number): string {
  return `${Math.round((100 * count) / of)} %`;
}

function toNumber(count: number): string {
  return count.toLocaleString('en');
}
