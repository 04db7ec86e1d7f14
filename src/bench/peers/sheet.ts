import type { ArticleRecord, Capture, LedgerEntry } from '../../record.ts';
import { toArticleAddress, toCaptureAddress } from '../../text/addresses.ts';
import { toLines } from '../../text/lines.ts';
import { toSlug } from '../../text/slug.ts';

/** What the page of an article shows, as the front matter of a Markdown file. */
export interface ArticleSheet {
  readonly title: string;
  readonly language: string;
  readonly day: string;
  /** From the site's root, with a slash before it. */
  readonly url: string;
  readonly capture: string;
  readonly months: readonly string[];
  readonly years: readonly string[];
  readonly sources: readonly string[];
  readonly places: readonly string[];
  readonly facts: readonly Fact[];
  readonly omitted: readonly { readonly text: string; readonly reason: string; readonly line: number }[];
  readonly file: string;
  readonly sha256: string;
  readonly reading: string;
  readonly remarks: readonly Remark[];
}

interface Fact {
  readonly field: string;
  readonly value: string;
  readonly from: string;
  readonly text: string;
  readonly line: number;
}

interface Remark {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly depth: number;
  readonly paragraphs: readonly string[];
}

/** What the page of a capture shows. */
export interface CaptureSheet {
  readonly title: string;
  readonly url: string;
  readonly article: string;
  readonly name: string;
  readonly sha256: string;
  readonly reading: string;
  readonly rows: readonly { readonly number: number; readonly text: string; readonly role: string; readonly to: string }[];
}

/** The pages of a capture and its record, with the body as Markdown apart. */
export function toSheets(capture: Capture, record: ArticleRecord): { readonly article: ArticleSheet; readonly capture: CaptureSheet } {
  const title = record.title ?? '';
  const url = `/${toArticleAddress({ id: record.id, slug: toSlug(title, 'untitled') })}`;
  const captureUrl = `/${toCaptureAddress(record.id)}`;
  const date = record.date ?? '';
  const lines = toLines(capture.text);
  const reading = `${record.capture.format}, ${record.capture.encoding}, ${lines.length} lines, ${record.capture.bytes} bytes`;
  const common = { sha256: record.capture.sha256, reading };
  const roles = toRoles(record.ledger);
  return {
    article: {
      ...common,
      title,
      language: record.language,
      day: date,
      url,
      capture: captureUrl,
      months: [date.slice(0, 7)],
      years: [date.slice(0, 4)],
      sources: record.source === undefined ? [] : [record.source],
      places: record.location === undefined ? [] : [record.location.name ?? record.location.text],
      facts: toFacts(record),
      omitted: record.furniture.map(({ text, reason, lines: [line] }) => ({ text, reason, line })),
      file: record.capture.file,
      remarks: toRemarks(record),
    },
    capture: {
      ...common,
      title: record.capture.file,
      url: captureUrl,
      article: url,
      name: title,
      rows: lines.map(({ number, raw }) => ({ number, text: raw, role: '', to: '', ...roles.get(number) })),
    },
  };
}

function toFacts(record: ArticleRecord): readonly Fact[] {
  const values = { date: record.date, location: record.location?.name ?? record.location?.text, source: record.source };
  return Object.entries(values).flatMap(([field, value]) => {
    const evidence = record.evidence[field];
    if (value === undefined || evidence === undefined) return [];
    return [{ field, value, from: evidence.from, text: evidence.text ?? '', line: evidence.lines?.[0] ?? 1 }];
  });
}

function toRemarks({ comments }: ArticleRecord): readonly Remark[] {
  const depths = new Map<string, number>();
  return comments.map(({ id, author = '', name, date = '', parent, body }) => {
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(id, depth);
    const paragraphs = body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    return { id, author: name === undefined ? author : `${author} (${name})`, date, depth, paragraphs };
  });
}

function toRoles(ledger: readonly LedgerEntry[]): ReadonlyMap<number, { readonly role: string; readonly to: string }> {
  const roles = new Map<number, { readonly role: string; readonly to: string }>();
  for (const {
    lines: [first, last],
    role,
    to,
  } of ledger) {
    for (let line = first; line <= last; line++) roles.set(line, { role, to: to.replaceAll('/', '-') });
  }
  return roles;
}
