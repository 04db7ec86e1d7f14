import type { Article, Comment } from '../record.ts';
import { toCommentPages } from '../thread.ts';
import { toCommentsAddress } from '../text/addresses.ts';
import { toBlockText } from '../text/blocks.ts';
import type { Table } from './table.ts';

/** A comment, and where it stands. */
export interface Posting {
  readonly article: string;
  readonly page: string;
  readonly comment: Comment;
}

/** What readers said below the articles of an archive, a row each. */
export const COMMENTS: Table<Posting> = {
  name: 'comments',
  title: 'Comments',
  key: ['article', 'id'],
  columns: [
    // It comes first: rows are put beside those of their articles by it.
    {
      name: 'article',
      kind: 'text',
      required: true,
      description: 'The id of the article that it stands below.',
      of: ({ article }) => article,
    },
    { name: 'id', kind: 'text', required: true, description: 'c1, c2 … in the order of the capture.', of: ({ comment }) => comment.id },
    { name: 'author', kind: 'text', description: 'The login, or the only name that is given.', of: ({ comment }) => comment.author },
    { name: 'name', kind: 'text', description: 'The name that is given beside the login.', of: ({ comment }) => comment.name },
    { name: 'date', kind: 'text', description: '2022-01-11, or to the minute 2022-01-11T11:05.', of: ({ comment }) => comment.date },
    { name: 'date_text', kind: 'text', description: 'The date as written.', of: ({ comment }) => comment.dateText },
    { name: 'zone', kind: 'text', description: 'The time zone of the date, as written.', of: ({ comment }) => comment.zone },
    { name: 'parent', kind: 'text', description: 'The id of the comment that it answers.', of: ({ comment }) => comment.parent },
    { name: 'votes', kind: 'integer', description: 'How many more were for it than against it.', of: ({ comment }) => comment.votes },
    {
      name: 'status',
      kind: 'text',
      description: 'What the capture says of its author, such as Offline.',
      of: ({ comment }) => comment.status,
    },
    {
      name: 'removed',
      kind: 'boolean',
      description: 'Whether it had been removed when it was captured.',
      of: ({ comment }) => comment.removed,
    },
    {
      name: 'kind',
      kind: 'text',
      required: true,
      description: 'comment, or pingback: a link from elsewhere.',
      of: ({ comment }) => comment.kind,
    },
    {
      name: 'page',
      kind: 'text',
      required: true,
      description: 'Where it stands, from the first page of this archive.',
      of: ({ page }) => page,
    },
    {
      name: 'text',
      kind: 'text',
      required: true,
      description: 'What it says, a paragraph a line.',
      of: ({ comment }) => comment.body.map(toBlockText).join('\n'),
    },
  ],
};

/** The comments of an article in the order of its pages, without those that the keeper withholds. */
export function toPostings({ record: { id, comments }, slug }: Article): readonly Posting[] {
  return toCommentPages(comments).flatMap((shown, index) => {
    const page = toCommentsAddress({ id, slug }, index + 1);
    const published = shown.filter(({ withheld }) => withheld === undefined);
    return published.map((comment) => ({ article: id, page: `${page}#${comment.id}`, comment }));
  });
}
