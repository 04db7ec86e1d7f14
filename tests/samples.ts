import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { toMarkdown } from '../src/content/markdown.ts';
import { toSummary } from '../src/content/summary.ts';
import type { Article, ArticleRecord, Block, Comment, LedgerEntry } from '../src/record.ts';
import type { Archive, OwnPage } from '../src/site/archive.ts';

/** What a test says of an invented article; all that it leaves out is empty or absent. */
export type Sketch = Partial<Omit<ArticleRecord, 'capture'>> &
  Partial<Pick<Article, 'markdown' | 'edited' | 'captured' | 'replaces' | 'replacedBy' | 'withheld'>> & { readonly text?: string };

/** An invented article with the text of its capture. */
export interface Sample {
  readonly article: Article;
  readonly text: string;
}

/** An invented article; its id and fixity come from its number. */
export function toSample(number: number, sketch: Sketch): Sample {
  const { text, markdown, edited = false, captured = true, replaces, replacedBy, withheld, ...fields } = sketch;
  const sha256 = createHash('sha256').update(`sample ${number}`).digest('hex');
  const body = fields.body ?? [];
  const lines = text ?? [fields.title ?? '', ...body.map((block) => ('text' in block ? block.text : ''))].join('\n');
  const record: ArticleRecord = {
    ref: `seeds/sample-${number}.txt`,
    id: sha256.slice(0, 16),
    capture: { file: `seeds/sample-${number}.txt`, sha256, bytes: Buffer.byteLength(lines), encoding: 'utf-8', format: 'text' },
    byline: [],
    credits: [],
    tags: [],
    language: 'en',
    comments: [],
    furniture: [],
    evidence: {},
    ledger: [],
    problems: [],
    parser: 1,
    ...fields,
    body,
  };
  const article: Article = {
    record,
    slug: `sample-${number}`,
    markdown: markdown ?? toMarkdown(body),
    edited,
    captured,
    ...(replaces === undefined ? {} : { replaces }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(withheld === undefined ? {} : { withheld }),
  };
  return { article, text: lines };
}

/** An archive of invented articles that reads everything from memory. */
export function toArchive(samples: readonly Sample[], ownPages: readonly OwnPage[] = []): Archive {
  const byId = new Map(samples.map((sample) => [sample.article.record.id, sample]));
  const root = tmpdir();
  return {
    config: {
      root,
      seeds: `${root}/seeds`,
      content: `${root}/content`,
      output: `${root}/_site`,
      title: 'The Harbour Papers',
      description: 'Eleven winters of a small port, as its papers told it.',
      keeper: 'the Harbour Museum',
      language: 'en',
      maximumBytes: 1_000_000,
      doubtful: 'published',
    },
    summaries: samples.map(({ article }) => toSummary(article)).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ownPages,
    readArticle: (id) => {
      const sample = byId.get(id);
      if (sample === undefined) throw new Error(`no sample ${id}`);
      return sample.article;
    },
    readCaptureText: ({ id }) => Promise.resolve(byId.get(id)?.text),
  };
}

/** A comment of one paragraph. */
export function toComment(number: number, text: string, rest: Partial<Comment> = {}): Comment {
  return { id: `c${number}`, body: [{ kind: 'paragraph', text }], kind: 'comment', ...rest };
}

const FERRY = `The ferry that would not leave, and the town that learned to wait for it. Opinion

The timetable says ten past nine. The harbour clock says ten past nine. The ferry, which has read neither, stands with its lamps lit.
It began, as far as anyone remembers, with a broken gangway and a captain who would not leave a schoolteacher on the wrong side.
“You cannot be late for a thing that has not left,” says the woman who sells coffee on the upper deck.
In March the council will vote on a new timetable. It has one line: the ferry leaves when everybody is there.

Source: North Quay News Agency
  1. Siegfried Offline Siegfried
    Siegfried (Gerd) 11 January 2022 11: 05
    I drove the nine for fourteen years. Forty seconds is not a joke on that line.
Share this page
Leave a Reply`;

const line = (at: number, role: LedgerEntry['role'], to: string, columns?: readonly [number, number]): LedgerEntry => ({
  lines: [at, at],
  ...(columns === undefined ? {} : { columns }),
  role,
  to,
});

const FERRY_BODY: readonly Block[] = [3, 4, 5, 6].map((at) => ({
  kind: at === 5 ? 'quote' : 'paragraph',
  text: FERRY.split('\n')[at - 1] ?? '',
}));

/** A small archive: an article that has everything, two scripts, an undated one, a place on no map, a long thread, a tombstone, a replaced one. */
export const SAMPLES: readonly Sample[] = [
  toSample(1, {
    title: 'The ferry that would not leave, and the town that learned to wait for it',
    kicker: 'Opinion',
    standfirst: 'For eleven winters the last crossing has been late. Nobody complains any more, and that is the news.',
    byline: ['Mara Lindqvist'],
    date: '2022-01-11',
    location: { text: 'BERGEN, Norway', name: 'Bergen', region: 'Vestland', country: 'NO', latitude: 60.39, longitude: 5.32 },
    source: 'North Quay News Agency',
    sourceUrl: 'https://example.org/ferry',
    credits: ['Harbour Museum'],
    tags: ['ferries', 'patience'],
    body: FERRY_BODY,
    comments: [
      toComment(1, 'I drove the nine for fourteen years. Forty seconds is not a joke on that line.', {
        author: 'Siegfried',
        name: 'Gerd',
        date: '2022-01-11T11:05',
        status: 'Offline',
        votes: 5,
      }),
      toComment(2, 'Then explain to me why the eleven manages without any waiting at all.', {
        author: 'Valentine',
        date: '2022-01-11T15:14',
        parent: 'c1',
      }),
      toComment(3, '', { date: '2022-01-11T20:29', parent: 'c2', removed: true, body: [] }),
      toComment(4, 'العبارة تنتظر الجميع، وهذا أجمل ما في المدينة.', { author: 'سلمى', date: '2022-01-12T08:24' }),
      toComment(5, 'Waiting, a short history', { author: 'The Lamplighter', kind: 'pingback' }),
    ],
    furniture: [
      { lines: [12, 12], text: 'Share this page', reason: 'share-bar' },
      { lines: [13, 13], text: 'Leave a Reply', reason: 'comment-form' },
    ],
    evidence: {
      title: { basis: 'stated', from: 'title', lines: [1, 1], text: 'The ferry that would not leave', rule: 'title/first-line' },
      date: {
        basis: 'inferred',
        from: 'comments',
        lines: [10, 10],
        columns: [22, 43],
        text: '11 January 2022 11: 05',
        rule: 'date/earliest-comment',
      },
      location: { basis: 'stated', from: 'correction', rule: 'correction/csv', note: 'the museum’s own list' },
      source: {
        basis: 'stated',
        from: 'tail',
        lines: [8, 8],
        text: 'Source: North Quay News Agency',
        rule: 'source/labelled',
        against: [{ basis: 'stated', from: 'folder', text: 'lamplighter', rule: 'source/folder' }],
      },
    },
    ledger: [
      line(1, 'title', 'title', [1, 73]),
      line(1, 'kicker', 'kicker', [75, 81]),
      ...[3, 4, 5, 6].map((at) => line(at, 'body', `body/${at - 3}`)),
      line(8, 'source', 'source'),
      line(9, 'comment-head', 'comments/c1'),
      line(10, 'comment-head', 'comments/c1'),
      line(11, 'comment-body', 'comments/c1/body/0'),
      line(12, 'furniture', 'furniture/0'),
      line(13, 'furniture', 'furniture/1'),
    ],
    problems: [{ rule: 'date/from-comments', severity: 'note', lines: [10, 10], message: 'no date of its own' }],
    text: FERRY,
  }),
  toSample(2, {
    title: 'Snow on the breakwater for the ninth day',
    date: '2022-01-09',
    location: { text: 'BERGEN', name: 'Bergen', region: 'Vestland', country: 'NO' },
    source: 'The Lamplighter',
    body: [{ kind: 'paragraph', text: 'It lay as if it had been asked to.' }],
    replaces: toSample(8, {}).article.record.id,
    edited: true,
  }),
  toSample(3, {
    title: 'Снег на молу девятый день',
    date: '2021-12',
    language: 'ru',
    location: { text: 'МУРМАНСК', name: 'Murmansk', country: 'RU' },
    source: 'Портовые вести',
    body: [{ kind: 'paragraph', text: 'Он лежал так, словно его об этом попросили.' }],
  }),
  toSample(4, {
    title: 'العبارة التي لم تغادر',
    date: '2019',
    language: 'ar',
    location: { text: 'الإسكندرية', name: 'Alexandria', country: 'EG' },
    body: [{ kind: 'paragraph', text: 'يقول الجدول التاسعة وعشر دقائق.' }],
    captured: false,
  }),
  toSample(5, {
    body: [{ kind: 'paragraph', text: 'A piano arrived by sea yesterday evening, and nobody on the quay remembers having ordered one.' }],
    date: 'XXXX-02-26',
    location: { text: 'NORTH QUAY' },
  }),
  toSample(6, {
    title: 'Council postpones the vote on the old crane',
    date: '2014-06-04',
    source: 'The Lamplighter',
    body: [
      { kind: 'heading', level: 1, text: 'The fourth time' },
      { kind: 'list', ordered: false, items: [{ text: 'A crane' }, { text: 'A council', items: [{ text: 'A vote' }] }] },
      {
        kind: 'table',
        rows: [
          ['Year', 'Votes'],
          ['2013', '7'],
        ],
      },
    ],
    comments: Array.from({ length: 120 }, (_, index) =>
      toComment(index + 1, `Answer ${index + 1}`, { author: `Reader ${index % 7}`, ...(index === 0 ? {} : { parent: `c${index}` }) }),
    ),
  }),
  toSample(7, {
    title: 'A name that should not be here',
    date: '2020-05-05',
    body: [{ kind: 'paragraph', text: 'Gone.' }],
    withheld: { reason: 'a private person', date: '2024-02-01' },
  }),
  toSample(8, {
    title: 'Snow on the breakwater',
    date: '2022-01-09',
    body: [{ kind: 'paragraph', text: 'It lay.' }],
    captured: false,
    replacedBy: toSample(2, {}).article.record.id,
  }),
  toSample(9, {
    title: 'Readers on the price of a single crossing',
    date: '2022-01-09',
    source: 'The Lamplighter',
    body: [{ kind: 'paragraph', text: 'It is four crowns. It was three.' }],
    comments: Array.from({ length: 450 }, (_, index) =>
      toComment(index + 1, `Letter ${index + 1}`, { author: `Reader ${index % 7}`, ...(index % 3 === 0 ? {} : { parent: `c${index}` }) }),
    ),
  }),
];
