import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../src/record.ts';
import { NAMES, PROSE, readAlone, readIn, toArticle, toFolder, toProse } from './neighbours.ts';

describe('repeated lines', () => {
  const FOOT = 'The Lamplighter is read at every quay of the north, and carried by every tide.';
  const STORY = (name: string): string[] => [`${name} counts the planks again`, ...toProse(name)];
  const reasons = ({ furniture }: ArticleRecord): string[] => furniture.map(({ text, reason }) => `${reason}: ${text}`);

  test('at the foot of nearly every capture are furniture', () => {
    const folder = toFolder((name) => toArticle(...STORY(name), FOOT));
    const record = readIn(folder, folder[0] ?? '');
    expect(reasons(record)).toEqual([`repeated: ${FOOT}`]);
    expect(record.body.map((block) => (block.kind === 'paragraph' ? block.text : block.kind)).at(-1)).toBe(`Ada says: ${PROSE.at(-1)}`);
    expect(reasons(readAlone(folder[0] ?? ''))).toEqual([]);
  });

  test.each([
    ['four captures', NAMES.slice(0, 4), NAMES.slice(0, 4)],
    ['half of the captures', NAMES, NAMES.slice(0, 5)],
  ])('of only %s stay in the text', (_name, all, having) => {
    const folder = all.map((name) => (having.includes(name) ? toArticle(...STORY(name), FOOT) : toArticle(...STORY(name))));
    expect(reasons(readIn(folder, folder[0] ?? ''))).toEqual([]);
  });

  test.each(['Ada Quill', 'North Quay News Agency', 'Harbour desk', 'Opinion', 'Source: The Lamplighter', 'Photo: Ada Quill', 'NQNA'])(
    'that may be a name stay: %s',
    (line) => {
      const folder = toFolder((name) => toArticle(...STORY(name), line));
      expect(reasons(readIn(folder, folder[0] ?? ''))).toEqual([]);
      const headed = toFolder((name) => toArticle(STORY(name)[0] ?? '', line, ...STORY(name).slice(1)));
      expect(reasons(readIn(headed, headed[0] ?? ''))).toEqual([]);
    },
  );

  test('make way for what stands above them', () => {
    const folder = toFolder((name) => toArticle(...STORY(name), 'Source: The North Quay News Agency', FOOT));
    expect(readAlone(folder[0] ?? '')).not.toHaveProperty('source');
    const record = readIn(folder, folder[0] ?? '');
    expect(record.source).toBe('The North Quay News Agency');
    expect(reasons(record)).toEqual([`repeated: ${FOOT}`]);
  });

  test('that outweigh all others are the text of a notice', () => {
    const notice = ['The ferry does not sail in fog.', 'The fog is asked to sign the book.', 'Lost umbrellas are kept until Easter.'];
    const folder = toFolder((name) =>
      toArticle(
        `Notice to the people of ${name}`,
        notice[0] ?? '',
        `${name} is told by bell.`,
        notice[1] ?? '',
        `${name} is told twice.`,
        notice[2] ?? '',
      ),
    );
    const record = readIn(folder, folder[0] ?? '');
    expect(record.furniture).toEqual([]);
    expect(record.body).toHaveLength(5);
  });

  test('with the same date stay: they say when', () => {
    const folder = toFolder((name) => toArticle(STORY(name)[0] ?? '', 'Saturday, 4 February 2012', ...STORY(name).slice(1)));
    expect(readIn(folder, folder[0] ?? '')).toMatchObject({ date: '2012-02-04', furniture: [] });
  });

  test('that stand over text are the subheads of a series', () => {
    const folder = toFolder((name) => toArticle(...STORY(name), 'What the gulls made of it all', `${name} asked the gulls. ${PROSE[1]}`));
    const record = readIn(folder, folder[0] ?? '');
    expect(record.furniture).toEqual([]);
    expect(record.body).toContainEqual({ kind: 'heading', level: 2, text: 'What the gulls made of it all' });
  });

  test('one under the other are a menu, whatever they say', () => {
    const menu = ['Harbour', 'Weather', 'Lost umbrellas', 'Tide tables'];
    const folder = toFolder((name) => toArticle(...STORY(name), menu.join('\n')));
    expect(reasons(readIn(folder, folder[0] ?? ''))).toEqual([`repeated: ${menu.join('\n')}`]);
  });

  test('over a title are no title', () => {
    const folder = toFolder((name) => toArticle('The Lamplighter of the Old Pier', 'Harbour', ...STORY(name)));
    expect(readAlone(folder[0] ?? '').title).toBe('The Lamplighter of the Old Pier');
    expect(readIn(folder, folder[0] ?? '').title).toBe('Ada counts the planks again');
  });

  test.each([
    ['a date', ['3 February 2012, Bergen.']],
    ['a byline', ['By Ada Quill']],
    ['a bare name', ['Ada Quill']],
    ['the text', []],
  ])('over %s are the title of a series', (_name, head) => {
    const folder = toFolder((name) => toArticle('Notes from the old pier', ...head, ...STORY(name).slice(1)));
    const record = readIn(folder, folder[0] ?? '');
    expect(record.title).toBe('Notes from the old pier');
    expect(record.furniture).toEqual([]);
  });

  test('of one article, captured again and again, are its text', () => {
    const folder = toFolder((name) =>
      toArticle('Planks are counted', ...PROSE, 'The gulls made off with it, and that is all.', `Seen by ${name}`),
    );
    expect(readIn(folder, folder[0] ?? '').furniture).toEqual([]);
  });

  test('end a last comment', () => {
    const threaded = (name: string): string =>
      toArticle(
        ...STORY(name),
        '2 comments',
        `${name} says:\n4 February 2012 at 11:05`,
        'I count them every spring.',
        'Ole says:\n5 February 2012 at 11:06',
        `So does ${name}.`,
        FOOT,
      );
    const folder = toFolder(threaded);
    expect(readAlone(folder[0] ?? '').comments.at(-1)?.body).toHaveLength(2);
    const record = readIn(folder, folder[0] ?? '');
    expect(record.comments.at(-1)?.body).toEqual([{ kind: 'paragraph', text: 'So does Ada.' }]);
    expect(reasons(record)).toContain(`repeated: ${FOOT}`);
  });

  test('are the text where no other stays', () => {
    const folder = toFolder((name) =>
      toArticle(`The north quay office of ${name}, on its own account`, 'The ferry does not sail in fog today.'),
    );
    const record = readIn(folder, folder[0] ?? '');
    expect(record.body).toEqual([{ kind: 'paragraph', text: 'The ferry does not sail in fog today.' }]);
    expect(record.furniture).toEqual([]);
  });

  test('are what a last reader says, where he says no more', () => {
    const folder = toFolder((name) =>
      toArticle(
        ...STORY(name),
        '2 comments',
        `${name} says:\n4 February 2012 at 11:05`,
        `${name} counts them every spring.`,
        'Ole says:\n5 February 2012 at 11:06',
        'Thanks for this one as well!',
      ),
    );
    expect(readIn(folder, folder[0] ?? '').comments.at(-1)?.body).toEqual([{ kind: 'paragraph', text: 'Thanks for this one as well!' }]);
  });
});
