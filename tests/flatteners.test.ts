import { describe, expect, test } from 'vitest';
import { unflatten } from '../src/parse/flattener/flattener.ts';
import { readText, toReasons, toShape } from './read.ts';

const recognise = (text: string) => unflatten(text).flattener;

const MARKDOWN = `# [The harbour](https://lamplighter.example/h) that counts **its** planks

By Ada Quill

![A boat at the pier](boat.png)

The rope was **sold** by the [yard](https://lamplighter.example/yard "The yard") on Monday,
the office said in a note that was longer than the rope itself had been before.

**What was left**

  * Boots, left
  * Boots, _right_

Rule 1\\. of the yard: nobody counts [the planks] before noon, and nobody has asked
for snake_case_names or 2 * 3 * 4 boots in all the years since then.

### 2 thoughts on “The harbour”

  1. **[Mara](https://mara.example)** says:

March 3, 2015 at 4:15 pm

I count [them](https://x.example) every spring.

[Reply](https://x.example/r)

    1. **Jonte** says:

March 4, 2015 at 4:15 pm

So do I.

[Reply](https://x.example/r)
`;

describe('Markdown', () => {
  const record = readText(MARKDOWN);

  test('is recognised, its wrapped lines with it', () => {
    expect(recognise(MARKDOWN)).toEqual({ wrapped: true, markdown: true, numbered: false });
  });

  test('is recognised by two headings, where a section stands over the first', () => {
    const record = readText(
      `Reviews\n\n# The harbour that counts its planks\n\nBy Ada Quill on June 30, 2008 6:05 PM\n\nThe rope was sold by the yard on Monday, the office said in a note that was longer than the rope.\n\n## Comments (2)\n\nBy marlo on June 30, 2008 10:41 PM\n\nI count them every spring.\n\nBy Petra on July 1, 2008 9:15 AM\n\nNo fight from me.\n\nLeave a comment\n`,
    );
    expect([record.title, record.byline, record.date]).toEqual(['The harbour that counts its planks', ['Ada Quill'], '2008-06-30T18:05']);
    expect(record.comments.map(({ author }) => author)).toEqual(['marlo', 'Petra']);
  });

  test('the head has no marks', () => {
    expect(record.title).toBe('The harbour that counts its planks');
    expect(record.byline).toEqual(['Ada Quill']);
  });

  test('marks become blocks', () => {
    expect(toShape(record)).toEqual([
      'caption: A boat at the pier',
      'paragraph: The rope was sold by the yard on Monday, the office said in a note that was longer than the rope itself had been before.',
      'heading: What was left',
      'list: Boots, left\nBoots, right',
      'paragraph: Rule 1. of the yard: nobody counts [the planks] before noon, and nobody has asked for snake_case_names or 2 * 3 * 4 boots in all the years since then.',
    ]);
  });

  test('names of readers have no marks, and text that is less deep than its bullet belongs to it', () => {
    expect(record.comments.map(({ author, parent, body }) => [author, parent, body])).toEqual([
      ['Mara', undefined, [{ kind: 'paragraph', text: 'I count them every spring.' }]],
      ['Jonte', 'c1', [{ kind: 'paragraph', text: 'So do I.' }]],
    ]);
  });

  test('addresses are kept aside', () => {
    const addresses = record.furniture.filter(({ reason }) => reason === 'link-address').map(({ text }) => text);
    expect(addresses).toContain('https://lamplighter.example/yard "The yard"');
    expect(addresses).toContain('boat.png');
  });

  test.each([
    ['one heading', '# 1\n\nThe boat left.\n\n# 2\n\n# 3'],
    ['stars before lines and signs of mail', '* boots\n* rope\n\n> Nobody counts the planks.\n> Nobody ever did.'],
    ['two marks', 'The rope was **sold** by the [yard](https://lamplighter.example/yard).'],
  ])('is not seen in %s', (_, text) => {
    expect(recognise(text).markdown).toBe(false);
  });
});

const BROWSER = `   [1]The harbour that counts its planks

   By [2]Ada Quill

   [IMG]

   The harbour office has counted the planks of the [3]old pier again, and
   again there are fewer than last year. Nobody has taken any, the office
   says. They were never all there, as was shown in the year 1986 already.

References

   1. https://lamplighter.example/
   2. https://lamplighter.example/quill
   3. https://lamplighter.example/pier
`;

describe('a text browser', () => {
  test('its link numbers and its list of addresses are kept aside', () => {
    const record = readText(BROWSER);
    expect(record.title).toBe('The harbour that counts its planks');
    expect(record.byline).toEqual(['Ada Quill']);
    expect(toShape(record)).toEqual([
      'paragraph: The harbour office has counted the planks of the old pier again, and again there are fewer than last year. Nobody has taken any, the office says. They were never all there, as was shown in the year 1986 already.',
    ]);
    expect(toReasons(record)).toEqual(['link-number', 'link-number', 'code-residue', 'link-number', 'link-list', 'link-list']);
  });

  test('a footnote is no link number where the list names books', () => {
    const text =
      'Of planks\n\nThe planks [1] were counted by hand [2] in the yard.\n\nReferences\n\n1. A. Quill, Planks, Bergen 1986.\n2. T. Brack, Rope.';
    expect(recognise(text).linkList).toBeUndefined();
    expect(toShape(readText(text))[0]).toBe('paragraph: The planks [1] were counted by hand [2] in the yard.');
  });
});

describe('hard wraps', () => {
  const WRAPPED = `The harbour office has counted the planks of the
old pier again, and again there are fewer than
last year, nobody knows why.

    boots      41   12   3
    rope        3    7   9

Short
lines
of a menu
`;

  test('menus, tables and an address that nothing could break do not hide the width', () => {
    expect(recognise(WRAPPED).wrapped).toBe(true);
    expect(recognise(`${WRAPPED}\nhttps://lamplighter.example/${'plank'.repeat(40)}\n`).wrapped).toBe(true);
  });

  test('a paragraph a line is not wrapped', () => {
    expect(recognise('The boat left at noon and took the post.\nThe pier stayed where it had been.\nNobody minded.').wrapped).toBe(false);
  });
});

describe('the same text twice', () => {
  const HEAD = 'The harbour that counts its planks\n\nBy Ada Quill\n\n';
  const BODY =
    'The harbour office has counted the planks of the old pier again, and again there are fewer than last year.\n\nNobody has taken any, the office says. They were never all there, as was shown in the year 1986 already.\n\n';
  const THREAD =
    'Mara says:\nMarch 3, 2015 at 4:15 pm\nI count them every spring.\nReply\nJonte says:\nMarch 4, 2015 at 4:15 pm\nSo do I.\nReply\n\n';

  test('the second copy is kept aside, its comments with it', () => {
    const record = readText(`${HEAD}${BODY}${THREAD}Menu\n\n${HEAD}${BODY}${THREAD}`);
    expect(record.body).toHaveLength(2);
    expect(record.comments.map(({ author }) => author)).toEqual(['Mara', 'Jonte']);
    expect(toReasons(record)).toContain('repeated-text');
  });

  test('a paragraph that is sent again, a refrain and a quotation stay', () => {
    expect(toReasons(readText(`${HEAD}${BODY}${BODY}`))).toEqual([]);
    expect(toReasons(readText(`Song\n\nThe boat\nThe rope\n\n${'The pier, the pier, the pier\n'.repeat(9)}`))).toEqual([]);
    expect(toReasons(readText(`${HEAD}${BODY}Mara wrote:\n${HEAD}${BODY}So it was.`))).not.toContain('repeated-text');
  });
});

describe('lines that a width did not make', () => {
  const PARAGRAPH = `The board met on Monday and heard two engineers, who both
said that the work cannot wait another winter and that the
oak of the last century had held longer than anybody had a
right to expect of it, given the ships that moor there now.`;

  test('a row of links wider than the text leaves it wrapped', () => {
    const row = 'Posted by Ada Quill on September 12, 2011 at 10:40 PM in Harbour | Permalink | Comments (6) | TrackBack (0) | Print';
    expect(recognise(`${PARAGRAPH}\n\n`.repeat(6)).wrapped).toBe(true);
    expect(recognise(`${`${PARAGRAPH}\n\n`.repeat(6)}${row}\n`).wrapped).toBe(true);
    expect(recognise(`${PARAGRAPH}\n\n${row}\n`).wrapped).toBe(false);
  });

  test('blank lines between all lines say nothing, between some they do', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `Line ${index} of the capture`);
    expect(unflatten(lines.join('\n\n')).lines.some(({ text }) => text === '')).toBe(false);
    const some = `${lines.slice(0, 6).join('\n')}\n\n${lines.slice(6).join('\n\n')}`;
    expect(unflatten(some).lines.some(({ text }) => text === '')).toBe(true);
  });

  test('a bullet alone on a line opens the item below it', () => {
    expect(readText('The box\n\nWhat you need:\n•\na timetable\n•\npaste, mixed the evening before').body).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'list', items: [{ text: 'a timetable' }, { text: 'paste, mixed the evening before' }] },
    ]);
  });
});
