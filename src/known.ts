import type { Summary, SummaryField } from './summary.ts';

/** How many of the listed articles have a field, and how it is known. */
export interface KnownField {
  readonly field: SummaryField;
  readonly known: number;
  /** Of these, said by the capture or what lies beside it. */
  readonly stated: number;
  /** Of these, worked out. */
  readonly inferred: number;
  /** Of these, given by people after the capture was read. */
  readonly corrected: number;
  /** Of the locations, those found in the gazetteer. */
  readonly resolved?: number;
  /** How many comments there are in all. */
  readonly comments?: number;
}

const HAS: Readonly<Record<SummaryField, (summary: Summary) => boolean>> = {
  title: ({ title }) => title !== undefined,
  date: ({ date }) => date !== undefined,
  location: ({ location }) => location !== undefined,
  source: ({ source }) => source !== undefined,
  language: ({ language }) => language !== 'und',
  comments: ({ comments }) => comments > 0,
};
const FIELDS = ['title', 'date', 'location', 'source', 'language', 'comments'] as const;

function countField(field: SummaryField, listed: readonly Summary[]): KnownField {
  const having = listed.filter(HAS[field]);
  const inferred = having.filter((summary) => summary.inferred?.includes(field) === true).length;
  const corrected = having.filter((summary) => summary.corrected?.includes(field) === true).length;
  return {
    field,
    known: having.length,
    stated: having.length - inferred - corrected,
    inferred,
    corrected,
    ...(field === 'location' && { resolved: having.filter(({ location }) => location?.name !== undefined).length }),
    ...(field === 'comments' && { comments: having.reduce((sum, { comments }) => sum + comments, 0) }),
  };
}

/** Counts what is known of some articles, field by field. */
export function toKnownFields(articles: readonly Summary[]): readonly KnownField[] {
  return FIELDS.map((field) => countField(field, articles));
}

/** Whether there is something doubtful in an article; a lone note is no doubt. */
function isDoubtful({ doubt }: Summary): boolean {
  return doubt !== undefined && doubt.weight > 1;
}

/** Articles with something doubtful, the worst first. */
export function sortByDoubt(articles: readonly Summary[]): readonly Summary[] {
  return articles
    .filter(isDoubtful)
    .toSorted((one, other) => (other.doubt?.weight ?? 0) - (one.doubt?.weight ?? 0) || (one.id < other.id ? -1 : 1));
}
