import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment } from '../src/record.ts';
import { toCommentPages } from '../src/thread.ts';
import { toComment } from './samples.ts';

const toIds = (pages: readonly (readonly Comment[])[]): readonly (readonly string[])[] => pages.map((page) => page.map(({ id }) => id));

describe('the pages of a thread', () => {
  test('are none without comments, and one for up to two hundred', () => {
    expect(toCommentPages([])).toEqual([]);
    const comments = Array.from({ length: 200 }, (_, index) => toComment(index + 1, 'so'));
    expect(toCommentPages(comments)).toEqual([comments]);
    expect(toCommentPages([...comments, toComment(201, 'and')]).map((page) => page.length)).toEqual([200, 1]);
  });

  test('keep answers with what they answer, and put pingbacks last', () => {
    const comments = [
      toComment(1, 'linked', { kind: 'pingback' }),
      ...Array.from({ length: 199 }, (_, index) => toComment(index + 2, 'so')),
      toComment(201, 'why'),
      toComment(202, 'late answer to the first', { parent: 'c2' }),
      toComment(203, 'because', { parent: 'c201' }),
    ];
    const [first = [], second = []] = toIds(toCommentPages(comments));
    expect(first.slice(0, 3)).toEqual(['c2', 'c202', 'c3']);
    expect(first).toHaveLength(200);
    expect(second).toEqual(['c201', 'c203', 'c1']);
  });

  test('hold every comment once, never too many, and no thread on two pages unless it is longer than one', () => {
    const someComments = fc
      .array(fc.record({ parent: fc.option(fc.nat(700), { nil: undefined }), isPingback: fc.boolean() }), { maxLength: 700, size: 'max' })
      .map((sketches) =>
        sketches.map(({ parent, isPingback }, index) =>
          toComment(index + 1, '', {
            ...(parent !== undefined && { parent: `c${parent}` }),
            kind: isPingback && index % 9 === 0 ? 'pingback' : 'comment',
          }),
        ),
      );
    fc.assert(
      fc.property(someComments, (comments) => {
        const pages = toIds(toCommentPages(comments));
        expect(pages.flat().toSorted()).toEqual(comments.map(({ id }) => id).toSorted());
        expect(pages.every((page) => page.length > 0 && page.length <= 200)).toBe(true);
        const roots = new Map<string, string>();
        for (const { id, parent = '', kind } of comments) if (kind === 'comment') roots.set(id, roots.get(parent) ?? id);
        const pageOf = new Map(pages.flatMap((page, index) => page.map((id) => [id, index] as const)));
        for (const root of new Set(roots.values())) {
          const thread = comments.filter(({ id }) => roots.get(id) === root);
          expect(new Set(thread.map(({ id }) => pageOf.get(id))).size === 1 || thread.length > 200, root).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
