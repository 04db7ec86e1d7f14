import { LINES } from './shapes.ts';

const MARKS = [
  '(',
  '[',
  '{',
  '"',
  '“',
  '«',
  '« ',
  '<',
  '*',
  '_',
  '—',
  '. ',
  ', ',
  ': ',
  '/',
  '|',
  '| ',
  '- ',
  '> ',
  '#',
  '##',
  '=',
  '~',
  '\t',
  '\u00a0',
];
const STARTS = [
  '1',
  '1.',
  '1. ',
  '12:',
  '10: 1',
  '01.02.',
  '2022-',
  'Jan 1 ',
  '11 января ',
  '@a ',
  'A (',
  'By ',
  'By A, ',
  'LONDON, ',
  'LONDON (',
  'http://',
];
const WORDS = ['Source: ', 'Photo: ', 'Tags: a, ', 'Offline ', 'a Offline a ', 'a says:', 'Reply ', 'Reply\t', 'Opinion ', 'новости '];
const OPENERS = [...MARKS, ...STARTS, ...WORDS];

const thread = (count: number) =>
  Array.from({ length: count }, (_, i) => `  ${i + 1}. Q${i} Offline Q${i}\n    Q${i} (Q) 11 January 2022 11: 05\n    A plank.`);
const stairs = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    ['  1. Q says:', '    March 3, 2015 at 4:15 pm', '    A plank.'].map((line) => ' '.repeat(2 * i) + line).join('\n'),
  );

type Long = readonly [name: string, build: (parts: number) => string];

/** What makes a careless reader quadratic, a hundred parts long or any share of them: it would take hours for the whole. */
export const LONG: readonly Long[] = [
  ['1 MB of words in one line', (parts) => 'plank '.repeat(1_700 * parts)],
  ['200,000 short lines', (parts) => 'a plank\n'.repeat(2_000 * parts)],
  ['50,000 nested bullets', (parts) => Array.from({ length: 500 * parts }, (_, i) => `${'  '.repeat(i % 50)}• a plank`).join('\n')],
  ['1 MB of one letter', (parts) => 'x'.repeat(10_000 * parts)],
  ['1 MB of spaces, then a word', (parts) => `${' '.repeat(10_000 * parts)}x`],
  ['1 MB of spaces inside a line', (parts) => `x${' '.repeat(10_000 * parts)}x`],
  ['a name, 100 spaces and a date, on 100 lines', (parts) => `A:${' '.repeat(parts)}w, March 3, 2015 at 4:15 pm\n`.repeat(parts)],
  ['100,000 empty lines', (parts) => '\n'.repeat(1_000 * parts)],
  [
    '100,000 lines, each one space deeper up to a hundred',
    (parts) => Array.from({ length: 1_000 * parts }, (_, i) => `${' '.repeat(i % 100)}x`).join('\n'),
  ],
  ['30,000 times the same title', (parts) => 'Ferry stays in port\n\n'.repeat(300 * parts)],
  ['a thread of 20,000', (parts) => thread(200 * parts).join('\n')],
  ['a thread 1,000 deep', (parts) => stairs(10 * parts).join('\n')],
  ['20,000 comments that answer by name', (parts) => 'Q says:\nMarch 3, 2015 at 4:15 pm\n@Q a plank\nReply\n'.repeat(200 * parts)],
  [
    '16,000 names over a short line, a moment and a text',
    (parts) =>
      Array.from(
        { length: 160 * parts },
        (_, i) => `Quill ${String.fromCharCode(65 + (i % 26))}.\nguest ${i}\n5 March 2015 at 16:15\nA plank.`,
      ).join('\n'),
  ],
  [
    '30,000 names under a heading that counts them',
    (parts) => `Comments (${300 * parts})\n${'Ada Quill\nMara Finch\n'.repeat(150 * parts)}`,
  ],
  ['30,000 credits of pictures', (parts) => `A plank.\n\n${'(AP Photo/Ada Quill)\n'.repeat(300 * parts)}`],
  ['10,000 comments in one line', (parts) => 'A plank. Q Finch says: March 3, 2015 at 4:15 pm It was said. Reply '.repeat(100 * parts)],
  [
    'a menu of 100,000 lines and an article',
    (parts) => `${'A plank\nRope and boots\n'.repeat(500 * parts)}${`${'The boat left, the rope stayed. '.repeat(4)}\n`.repeat(20)}`,
  ],
  [
    'the same 30,000 lines twice',
    (parts) =>
      Array.from({ length: 300 * parts }, (_, i) => `The boat left and the rope number ${i} stayed in the harbour`)
        .join('\n')
        .repeat(2),
  ],
  ['50,000 links in one line', (parts) => `# a\n# b\n**c**\n${'[a](https://x.example/(b)) '.repeat(500 * parts)}`],
  ['50,000 brackets that open, in Markdown', (parts) => `# a\n# b\n**c**\n${'![['.repeat(500 * parts)}](x)`],
  ['50,000 stars and underscores, in Markdown', (parts) => `# a\n# b\n**c**\n${'**a __b _c *d '.repeat(500 * parts)}`],
  ...LINES.filter((line) => line.length > 3).map(
    (line) => [`5,000 lines ${JSON.stringify(line.slice(0, 40))}`, (parts: number) => `${line}\n`.repeat(50 * parts)] as const,
  ),
  ...OPENERS.flatMap((opener) => [
    [`50,000 openers ${JSON.stringify(opener)} in one line`, (parts: number) => `${opener.repeat(500 * parts)}x`] as const,
    [`20,000 lines that open with ${JSON.stringify(opener)}`, (parts: number) => `${opener}\n`.repeat(200 * parts)] as const,
  ]),
];
