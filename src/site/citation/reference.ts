import type { ArticleRecord } from '../../record.ts';
import { toDateBasis } from '../../text/dates/basis.ts';

/** What a bibliography needs to know of an article, each value on one line. */
export interface Reference {
  /** `[a-z0-9-]`; the same for the same article, always. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** Year, month and day as far as they are stated. A date that was worked out is no date of publication: it stands in the note. */
  readonly issued: readonly number[];
  /** Who published it first. */
  readonly source?: string;
  readonly agency?: string;
  readonly kicker?: string;
  /** Where it stood on the web. */
  readonly url?: string;
  /** The day on which it was scraped, `2022-02-03`. */
  readonly retrieved?: string;
  readonly language?: string;
  readonly keywords: readonly string[];
  /** The archive, and where the article stands: its address on the web where the archive's is known, else that in the archive. */
  readonly archive: string;
  readonly permalink: string;
  readonly note: string;
}

// 2022-02-03T11:05
const STATED = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/;
const DAY = /^\d{4}-\d\d-\d\d/;
const BREAKS = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

/** How a page names its article: what the record alone does not say. */
export interface Naming {
  readonly slug: string;
  /** The title, or what stands in its place. */
  readonly heading: string;
  /** The date in words, with what has to be said of one that was worked out. */
  readonly when: string;
  readonly archive: string;
  readonly permalink: string;
}

/** The reference to an article of an archive. */
export function toReference(record: ArticleRecord, naming: Naming): Reference {
  const { source, agency, kicker, language, capture, id } = record;
  const url = findAddress(record);
  const retrieved = DAY.exec(capture.retrieved ?? '')?.[0];
  const issued = toIssued(record);
  const notes = [
    ...(record.date !== undefined && issued.length === 0 ? [naming.when] : []),
    `${naming.archive}, ${naming.permalink}`,
    `SHA-256 ${capture.sha256}`,
  ];
  return {
    key: `${naming.slug}-${id.slice(0, 8)}`,
    title: toLine(naming.heading),
    authors: record.byline.map(toLine).filter((name) => name !== ''),
    issued,
    ...(source !== undefined && { source: toLine(source) }),
    ...(agency !== undefined && { agency: toLine(agency) }),
    ...(kicker !== undefined && { kicker: toLine(kicker) }),
    ...(url !== undefined && { url }),
    ...(retrieved !== undefined && { retrieved }),
    ...(language !== 'und' && { language: toLine(language) }),
    keywords: record.tags.map(toLine),
    archive: toLine(naming.archive),
    permalink: naming.permalink,
    note: toLine(notes.join('. ')),
  };
}

/** The address on the web at which an article stood, when it is one that a browser opens as a page. */
export function findAddress({ capture, sourceUrl }: ArticleRecord): string | undefined {
  return [capture.url, sourceUrl].map(toWebAddress).find((url) => url !== undefined);
}

/** An address in the form in which browsers send it; undefined unless it begins with http or https. */
function toWebAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Year, month and day of publication as far as the capture states them. */
export function toIssued({ date, evidence }: ArticleRecord): readonly number[] {
  const basis = Object.hasOwn(evidence, 'date') ? toDateBasis(evidence['date']) : undefined;
  const found = basis === 'inferred' ? undefined : STATED.exec(date ?? '')?.groups;
  if (found === undefined) return [];
  return [found['year'], found['month'], found['day']].filter((part) => part !== undefined).map(Number);
}

/** The day of publication, `2022-02-03`, when the capture states it. */
export function findDay(record: ArticleRecord): string | undefined {
  return toIssued(record).length === 3 ? record.date?.slice(0, 10) : undefined;
}

function toLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(/\s+/g, ' ').trim();
}
