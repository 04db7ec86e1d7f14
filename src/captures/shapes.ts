/** Where the rows of a container hold what: a path of keys for each of our fields, `content.body`. */
export type Mapping = Readonly<Record<string, string>>;

/** The rows that one program or site writes. */
export interface RowShape {
  readonly name: string;
  /** Keys that its rows have, and others do not have together. */
  readonly has: readonly string[];
  readonly fields: Mapping;
  /** Where comments are rows of their own. */
  readonly tie?: Tie;
}

/** How an article and the rows of its comments name each other, each as the first of these paths that leads to something. */
export interface Tie {
  /** What others name it by. */
  readonly id?: readonly string[];
  /** What it belongs to: an article, or a comment on one. */
  readonly above?: readonly string[];
}

/** The shapes that are known, the most telling first: which one a row has is seen by its keys. */
export const ROW_SHAPES: readonly RowShape[] = [
  {
    name: 'trafilatura',
    has: ['text', 'source-hostname', 'fingerprint'],
    fields: {
      text: 'text',
      title: 'title',
      date: 'date',
      byline: 'author',
      source: 'source-hostname',
      url: 'source',
      language: 'language',
      tags: 'tags',
      comments: 'comments',
    },
  },
  {
    name: 'news-please',
    has: ['maintext', 'date_publish'],
    fields: {
      text: 'maintext',
      title: 'title',
      date: 'date_publish',
      updated: 'date_modify',
      byline: 'authors',
      source: 'source_domain',
      url: 'url',
      language: 'language',
      retrieved: 'date_download',
    },
  },
  {
    name: 'newspaper4k',
    has: ['text', 'publish_date'],
    fields: {
      text: 'text',
      title: 'title',
      date: 'publish_date',
      byline: 'authors',
      url: 'url',
      source: 'meta_site_name',
      host: 'source_url',
      language: 'meta_lang',
      tags: 'keywords',
    },
  },
  {
    name: 'Fundus',
    has: ['body', 'publishing_date'],
    fields: {
      text: 'body',
      title: 'title',
      date: 'publishing_date',
      byline: 'authors',
      source: 'publisher',
      url: 'html.requested_url',
      language: 'lang',
      tags: 'topics',
      retrieved: 'html.crawl_date',
    },
  },
  {
    name: 'Discourse',
    has: ['post_stream', 'title'],
    fields: {
      html: 'post_stream.posts.0.cooked',
      comments: 'post_stream.posts',
      title: 'title',
      date: 'created_at',
      byline: 'post_stream.posts.0.username',
      tags: 'tags',
    },
  },
  // When a thread was made says nothing of when its article was.
  {
    name: 'Disqus thread',
    has: ['forum', 'link', 'createdAt'],
    fields: { html: 'message', title: 'title', url: 'link', comments: 'comments' },
    tie: { id: ['id'] },
  },
  { name: 'Disqus', has: ['message', 'createdAt'], fields: { comments: '' }, tie: { above: ['thread.id', 'thread'] } },
  {
    name: 'Reddit',
    has: ['selftext', 'created_utc'],
    fields: {
      text: 'selftext',
      title: 'title',
      date: 'created_utc',
      byline: 'author',
      source: 'subreddit_name_prefixed',
      url: 'url',
      comments: 'comments',
    },
    tie: { id: ['name', 'id'] },
  },
  { name: 'Reddit comment', has: ['body', 'created_utc', 'link_id'], fields: { comments: '' }, tie: { above: ['link_id'] } },
  { name: 'Hacker News comment', has: ['by', 'time', 'text', 'parent'], fields: { comments: '' }, tie: { id: ['id'], above: ['parent'] } },
  { name: 'Hacker News gap', has: ['deleted', 'time', 'parent'], fields: { comments: '' }, tie: { id: ['id'], above: ['parent'] } },
  {
    name: 'Hacker News',
    has: ['by', 'time', 'title'],
    fields: { html: 'text', text: 'title', title: 'title', date: 'time', byline: 'by', url: 'url', comments: 'children' },
    tie: { id: ['id'] },
  },
  {
    name: 'CC-News',
    has: ['text', 'title', 'domain'],
    fields: { text: 'text', title: 'title', date: 'date', source: 'domain', url: 'url' },
  },
  // The timestamp of C4 is when the page was fetched, not when it was written.
  { name: 'C4', has: ['text', 'timestamp', 'url'], fields: { text: 'text', url: 'url', retrieved: 'timestamp' } },
  {
    name: 'schema.org',
    has: ['articleBody'],
    fields: {
      text: 'articleBody',
      title: 'headline',
      date: 'datePublished',
      updated: 'dateModified',
      byline: 'author',
      source: 'publisher',
      url: 'url',
      language: 'inLanguage',
      tags: 'keywords',
      comments: 'comment',
    },
  },
];

/** The shape that a row has, by its keys. */
export function findShape(value: unknown): RowShape | undefined {
  return isObject(value) ? ROW_SHAPES.find(({ has }) => has.every((key) => Object.hasOwn(value, key))) : undefined;
}

/** The first of some paths that leads to words or a number. */
export function findWords(row: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = findAt(row, path);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** The value at the end of a path of keys, own keys only; the row itself for an empty path. */
export function findAt(row: unknown, path: string): unknown {
  if (path === '') return row;
  // A key may hold dots of its own
  if (isObject(row) && Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const key of path.split('.')) {
    if (!(isObject(value) || Array.isArray(value)) || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths of a row's values, two levels deep, for people to choose from. */
export function listPaths(row: unknown): readonly string[] {
  if (!isObject(row)) return [];
  return Object.entries(row).flatMap(([key, value]) => (isObject(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key]));
}
