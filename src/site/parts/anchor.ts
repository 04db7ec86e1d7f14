import type { ArticleRecord } from '../../record.ts';
import { toArticleAddress, toCommentsAddress } from '../../text/addresses.ts';
import { toCommentPages } from '../../thread.ts';

// comments/c2/body/0, comments/c2, body/3, furniture/1, title
const TARGET = /^(?<field>[a-z]+)(?:\/(?<part>[a-z]*\d+))?/i;

const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  date: 'date',
  zone: 'date',
  updated: 'date',
  location: 'location',
  agency: 'agency',
  source: 'source',
  sourceUrl: 'source',
  credits: 'credits',
  tags: 'tags',
  body: 'body',
  furniture: 'left-out',
};

/** Finds where the target of a ledger entry stands, from the site's root: `articles/5e/x-5e0c.html#p3` for `body/2`, `…#c2` for `comments/c2/body/0`. */
export function toAnchors(record: ArticleRecord, slug: string): (to: string) => string | undefined {
  const article = { id: record.id, slug };
  const page = toArticleAddress(article);
  let paragraphs = 0;
  // Only paragraphs have anchors of their own; whatever stands between them is found from the last one before it.
  const body = record.body.map((block) => (block.kind === 'paragraph' ? `p${++paragraphs}` : paragraphs === 0 ? 'body' : `p${paragraphs}`));
  const comments = new Map(
    toCommentPages(record.comments).flatMap((shown, index) =>
      shown.map(({ id }) => [id, `${toCommentsAddress(article, index + 1)}#${id}`] as const),
    ),
  );
  return (to) => {
    const { field = '', part } = TARGET.exec(to)?.groups ?? {};
    if (field === 'comments') return part === undefined ? undefined : comments.get(part);
    if (field === 'body') return `${page}#${body[Number(part)] ?? 'body'}`;
    const anchor = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    return anchor !== undefined && isShown(anchor, record) ? `${page}#${anchor}` : undefined;
  };
}

const FIRST_LINES = new WeakMap<ArticleRecord, ReadonlyMap<string, number>>();

/** The first line in the capture of each paragraph and comment, by the id that it has in its page: `p3`, `c2`. */
export function toFirstLines(record: ArticleRecord): ReadonlyMap<string, number> {
  const known = FIRST_LINES.get(record) ?? findFirstLines(record);
  FIRST_LINES.set(record, known);
  return known;
}

function findFirstLines({ body, comments, ledger }: ArticleRecord): ReadonlyMap<string, number> {
  let paragraphs = 0;
  const ids = new Map(comments.map(({ id }) => [`comments/${id}`, id]));
  for (const [index, { kind }] of body.entries()) if (kind === 'paragraph') ids.set(`body/${index}`, `p${++paragraphs}`);
  const lines = new Map<string, number>();
  for (const {
    to,
    lines: [first],
  } of ledger) {
    const id = ids.get(to.split('/', 2).join('/'));
    if (id !== undefined) lines.set(id, Math.min(first, lines.get(id) ?? first));
  }
  return lines;
}

function isShown(anchor: string, record: ArticleRecord): boolean {
  switch (anchor) {
    case 'title':
      return true;
    case 'left-out':
      return record.furniture.length > 0;
    case 'credits':
      return record.credits.length > 0;
    case 'tags':
      return record.tags.length > 0;
    case 'byline':
      return record.byline.length > 0;
    case 'kicker':
      return record.kicker !== undefined;
    case 'standfirst':
      return record.standfirst !== undefined;
    case 'date':
      return record.date !== undefined || record.updated !== undefined;
    case 'location':
      return record.location !== undefined;
    case 'agency':
      return record.agency !== undefined;
    case 'source':
      return record.source !== undefined;
    default:
      return false;
  }
}
