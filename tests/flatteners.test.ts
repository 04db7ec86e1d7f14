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

describe('one huge line', () => {
  const prose = 'The harbour office has counted the planks of the old pier again, and again there are fewer than last year. '.repeat(12);

  test('is no title', () => {
    const record = readText(`The harbour By Ada Quill ${prose}`);
    expect(record.title).toBeUndefined();
    expect(record.problems.map(({ rule }) => rule)).toContain('title/missing');
    expect(record.body).toHaveLength(1);
  });

  test('its comments are told apart by name and date, and by nothing else', () => {
    const record = readText(
      `${prose}The report says: March 3 was dry. 2 Comments Mara Finch says: March 3, 2015 at 4:15 pm I count them. Reply Jonte says: March 4, 2015 at 4:15 pm So do I, says: nobody. Reply Leave a Reply`,
    );
    expect(record.comments.map(({ author, date }) => [author, date])).toEqual([
      ['Mara Finch', '2015-03-03T16:15'],
      ['Jonte', '2015-03-04T16:15'],
    ]);
    expect(toShape(record).join(' ')).toContain('The report says: March 3 was dry.');
  });

  test('Drupal’s heads in it have their subjects, and what stands behind the last button is no comment', () => {
    const { comments } = readText(
      `The planks Submitted by Ada Quill on Sun, 2007-05-13 20:14. ${prose}Comments Numbers Submitted by marlo (not verified) on Mon, 2007-05-14 08:50. I reply late: I count them. reply Re: Numbers Submitted by Petra on Tue, 2007-05-15 09:15. And who counts you? reply Thirty Submitted by Otto on Tue, 2007-05-15 10:00. Never. reply reply Powered by Drupal`,
    );
    const shown = comments.map(({ author, date, body }) => [
      author,
      date,
      body.map((block) => ('text' in block ? block.text : block.kind)),
    ]);
    expect(shown).toEqual([
      ['marlo', '2007-05-14T08:50', ['Numbers', 'I reply late: I count them.']],
      ['Petra', '2007-05-15T09:15', ['Re: Numbers', 'And who counts you?']],
      ['Otto', '2007-05-15T10:00', ['Thirty', 'Never.']],
    ]);
  });

  test('so are Hacker News’ with the ways that lead on from them', () => {
    const { comments } = readText(
      `The planks 211 points by quill on April 19, 2024 | hide | past | favorite | 3 comments ${prose}marlo on April 19, 2024 | next [–] I count them. reply petra on April 19, 2024 | parent [–] And who counts you? reply otto on April 20, 2024 | prev [–] On May 3 there were thirty. reply Guidelines | FAQ | Lists | API | Security | Legal | Apply to YC | Contact`,
    );
    expect(comments.map(({ author, date, parent }) => [author, date, parent])).toEqual([
      ['marlo', '2024-04-19', undefined],
      ['petra', '2024-04-19', 'c1'],
      ['otto', '2024-04-20', undefined],
    ]);
    expect(JSON.stringify(comments)).not.toMatch(/reply|Guidelines/u);
  });

  test('so are those of a short one, and of one that was glued together', () => {
    const short = readText(
      'The planks Posted by Ada Quill on May 2, 2017 The harbour office has counted the planks of the old pier again, and again there are fewer than last year. 2 comments on “The planks” Clementine says: May 3, 2017 at 11:15 am I was nine and I saw her count them all on her own. Reply Cousin Bart says: May 3, 2017 at 12:48 pm It was not her, it was the lamp that she had hung up over the ladder. Reply Leave a Comment Cancel reply',
    );
    expect(short.comments.map(({ author, date }) => [author, date])).toEqual([
      ['Clementine', '2017-05-03T11:15'],
      ['Cousin Bart', '2017-05-03T12:48'],
    ]);
    const glued = readText(
      `Le Carnet du PontonLes planches du quai${prose.trim()}3 réponses à “Les planches”Anselme Roubaix dit :3 juin 2008 à 21:07Combien de planches ?La Grenouille dit :4 juin 2008 à 8:55Je les connais. TRENTE.Laisser un commentaire`,
    );
    expect(glued.comments.map(({ author, date, body }) => [author, date, body])).toMatchObject([
      ['Anselme Roubaix', '2008-06-03T21:07', [{ text: 'Combien de planches ?' }]],
      ['La Grenouille', '2008-06-04T08:55', [{}]],
    ]);
  });

  test('those of no known system by a name and a moment behind the word that ends each', () => {
    const { comments } = readText(
      `The planks Ada Quill 3 lutego 2012 ${prose}Komentarze (3) ~marlo [4.02.2012, 11:05] Liczę je każdej wiosny. Nie ma ich trzydziestu. Oceń: +18 -0 Odpowiedz Zgłoś ~Petra [z nabrzeża] [4.02.2012, 11:20] A kto policzy ciebie? Oceń: +2 -11 Odpowiedz Zgłoś otto 2 [5.02.2012, 12:00] Nigdy nie było. Oceń: +1 -0 Odpowiedz Zgłoś Najczęściej czytane: Lina`,
    );
    expect(comments.map(({ author, date, body }) => [author, date, body])).toEqual([
      ['~marlo', '2012-02-04T11:05', [{ kind: 'paragraph', text: 'Liczę je każdej wiosny. Nie ma ich trzydziestu.' }]],
      ['~Petra [z nabrzeża]', '2012-02-04T11:20', [{ kind: 'paragraph', text: 'A kto policzy ciebie?' }]],
      ['otto 2', '2012-02-05T12:00', [{ kind: 'paragraph', text: 'Nigdy nie było.' }]],
    ]);
  });

  test('and those with a handle by how long ago they were', () => {
    const { comments } = readText(
      `${prose}Comments Sort by @marlo 2 years ago I count them every spring, at 9:40 sharp. 312 Reply View 14 replies @petra.q 2 years ago (edited) And who counts you? 1.2K Reply @otto 11 months ago Never. Reply`,
    );
    expect(comments.map(({ author, body }) => [author, body])).toEqual([
      ['marlo', [{ kind: 'paragraph', text: 'I count them every spring, at 9:40 sharp.' }]],
      ['petra.q', [{ kind: 'paragraph', text: 'And who counts you?' }]],
      ['otto', [{ kind: 'paragraph', text: 'Never.' }]],
    ]);
  });

  test('and a handle may have two words, in a text of a few hundred letters', () => {
    const { comments } = readText(
      'The planks North Quay 12 subscribers 930 views 4 years ago Today we count them without a lamp and without a ledger, and we shall see who is right. Show more Comments 3 Add a comment... @marlo 4 years ago I count them every spring, and every spring there is one less than the ledger says there should be. Reply @Petra Quay 4 years ago (edited) And who counts you, when you are out there alone at night? Reply @otto.b 3 years ago Never. Reply',
    );
    expect(comments.map(({ author }) => author)).toEqual(['marlo', 'Petra Quay', 'otto.b']);
  });

  test('days and times in running text are no comments', () => {
    const { comments } = readText(
      `${prose}The clerk came on 3 March 2015 at 4:15 pm and left. He came on 4 March 2015 at 5:15 pm and left. He came on 5 March 2015 at 6:15 pm and left. ${prose}`,
    );
    expect(comments).toEqual([]);
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
