import type { Summary } from '../record.ts';

const MOST_DOUBTFUL = 20;

/** How many of the listed articles have a field, and how it is known. */
export interface KnownField {
  readonly field: 'title' | 'date' | 'location' | 'source' | 'language' | 'comments';
  readonly known: number;
  /** Of these, worked out and not stated. */
  readonly inferred: number;
  /** Of the locations, those found in the gazetteer. */
  readonly resolved?: number;
}

/** An article that the reader was unsure of. */
export interface Doubtful {
  readonly id: string;
  readonly file: string;
  readonly message: string;
}

/** What is known of an archive. */
export interface Known {
  readonly articles: number;
  readonly fields: readonly KnownField[];
  /** The most doubtful articles, at most twenty, worst first. */
  readonly doubtful: readonly Doubtful[];
}

/** Counts what is known of the listed articles; `toFile` names the capture of one. */
export function toKnown(summaries: readonly Summary[], toFile: (id: string) => string): Known {
  const listed = summaries.filter((summary) => summary.listed);
  const count = (has: (summary: Summary) => boolean): number => listed.filter(has).length;
  const fields: KnownField[] = [
    { field: 'title', known: count(({ title }) => title !== undefined), inferred: 0 },
    { field: 'date', known: count(({ date }) => date !== undefined), inferred: count(({ dateBasis }) => dateBasis === 'inferred') },
    {
      field: 'location',
      known: count(({ location }) => location !== undefined),
      inferred: 0,
      resolved: count(({ location }) => location?.name !== undefined),
    },
    { field: 'source', known: count(({ source }) => source !== undefined), inferred: 0 },
    { field: 'language', known: count(({ language }) => language !== 'und'), inferred: 0 },
    { field: 'comments', known: count(({ comments }) => comments > 0), inferred: 0 },
  ];
  const doubtful = listed
    .filter(({ doubt }) => doubt !== undefined && doubt.weight > 1)
    .toSorted((a, b) => (b.doubt?.weight ?? 0) - (a.doubt?.weight ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_DOUBTFUL)
    .map(({ id, doubt }): Doubtful => ({ id, file: toFile(id), message: doubt?.message ?? '' }));
  return { articles: listed.length, fields, doubtful };
}

/** The counts as the lines of a small table. */
export function toKnownLines({ articles, fields, doubtful }: Known): string[] {
  if (articles === 0) return [];
  const rows = fields.map(({ field, known, inferred, resolved }) => {
    const share = `${Math.round((100 * known) / articles)} %`.padStart(6);
    const notes = [
      inferred > 0 ? `${inferred.toLocaleString('en')} of them inferred` : '',
      resolved === undefined ? '' : `${resolved.toLocaleString('en')} of them on the map`,
    ].filter((note) => note !== '');
    return `  ${field.padEnd(9)} ${known.toLocaleString('en').padStart(9)} ${share}${notes.length > 0 ? `   ${notes.join(', ')}` : ''}`;
  });
  const doubts = doubtful.map(({ file, message }) => `  ${file}: ${message}`);
  return ['What is known of the articles:', ...rows, ...(doubts.length > 0 ? ['Most doubtful:', ...doubts] : [])];
}
