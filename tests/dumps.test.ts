import { describe, expect, test } from 'vitest';
import { readText, toReasons } from './read.ts';

const MENU = [
  'Skip to content',
  'The Lamplighter',
  'Home',
  'Harbour',
  'Rope and boots',
  'Weather',
  'Ferries',
  'Contact us',
  'Most read',
  'Boot found in the old yard',
];
const BODY = [
  'The harbour office has counted the planks of the old pier again, and again there are fewer than last year, it said.',
  'Nobody has taken any planks, the office says. They were never all there, as was shown in the year 1986 already.',
  'The rope beside the pier was sold by the metre and bought by the yard, as it has always been done in this harbour.',
];
const FOOT = ['Share this', 'Ferry stays in port', 'A boot in the yard', 'Subscribe', '© 2022 The Lamplighter. All rights reserved.'];

const dump = (head: readonly string[], gap = '\n\n'): string => [MENU.join('\n'), ...head, ...BODY, FOOT.join('\n')].join(gap);

describe('a page that was dumped whole, menus first', () => {
  test.each([
    ['a heading, a byline and a date', ['Harbour counts its planks', 'By Ada Quill', '3 February 2022']],
    ['a date above the heading', ['3 February 2022', 'Harbour counts its planks', 'By Ada Quill']],
    [
      'buttons and captions between them',
      ['Harbour counts its planks', 'Share', '4 Min. read', 'By Ada Quill', 'The old pier', '3 February 2022, 10:15'],
    ],
    ['a line that says the day, the name and the section', ['Harbour counts its planks', '3 February 2022 · by Ada Quill · in Harbour']],
    [
      'a sentence under the heading',
      ['Harbour counts its planks', 'Where they went is a riddle to all who walk there.', 'By Ada Quill', '3 February 2022'],
    ],
  ])('%s', (_, head) => {
    const record = readText(dump(head));
    expect(record).toMatchObject({ title: 'Harbour counts its planks', byline: ['Ada Quill'] });
    expect(record.date?.slice(0, 10)).toBe('2022-02-03');
    expect(record.body.filter((block) => block.kind === 'paragraph' && BODY.includes(block.text))).toHaveLength(3);
    expect(toReasons(record)).toContain('navigation');
    expect(record.furniture.some(({ text }) => text.includes('Ferry stays in port'))).toBe(true);
  });

  test('without blank lines the title is known by its words and the lines around it', () => {
    expect(readText(dump(['Harbour counts its planks', 'By Ada Quill', '3 February 2022'], '\n')).title).toBe('Harbour counts its planks');
  });

  test('the section beside a date is no person', () => {
    expect(readText(dump(['Harbour counts its planks', '3 February 2022 Rope Yard', 'Old Pier'])).byline).toEqual([]);
  });

  test('a month in a menu is no date', () => {
    expect(readText(dump(['Harbour counts its planks', 'November 2017'])).date).toBeUndefined();
  });

  test('names and dates of other articles in its menus are no comments', () => {
    const teasers = ['Mara Finch', '1 February 2022', 'Boots are back', 'Jonte Brack', '2 February 2022', 'Rope is sold'];
    const record = readText(`${teasers.join('\n')}\n${dump(['Harbour counts its planks', 'By Ada Quill'])}`);
    expect(record.comments).toEqual([]);
    expect(record.title).toBe('Harbour counts its planks');
  });
});

describe('no page', () => {
  test.each([
    [
      'a title and a list',
      [
        'Boots that were found',
        '• a left boot',
        '• a right boot',
        '• a boot of rope',
        '• a boot of wood',
        '• a boot',
        '• a shoe',
        '• a sock',
        '• a hat',
        ...BODY,
      ],
    ],
    [
      'a poem',
      ['The pier', 'The pier, the pier,', 'it is not here,', 'it was not there', 'last year.', 'The rope, the rope,', 'there is no hope.'],
    ],
    [
      'short paragraphs',
      [
        'The harbour',
        'It was late.',
        'Nobody came.',
        'Ada waited.',
        'Tom waited.',
        'The rope waited.',
        'It rained.',
        'It snowed.',
        'Then it stopped.',
        ...BODY,
      ],
    ],
  ])('%s: its title is the first line', (_, lines) => {
    const record = readText(lines.join('\n\n'));
    expect(record.title).toBe(lines[0]);
    expect(toReasons(record)).toEqual([]);
  });
});
