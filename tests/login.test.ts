import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOGGER } from '../src/parse/dialects/blogger.ts';
import { JCOMMENTS } from '../src/parse/dialects/jcomments.ts';
import { KTWO } from '../src/parse/dialects/ktwo.ts';
import { MOVABLETYPE } from '../src/parse/dialects/movabletype.ts';
import { TYPEPAD } from '../src/parse/dialects/typepad.ts';
import { WPDISCUZ } from '../src/parse/dialects/wpdiscuz.ts';
import { toLogin } from '../src/parse/thread/login.ts';
import { toLines } from '../src/text/lines.ts';

const BLOGS = [BLOGGER, JCOMMENTS, KTWO, MOVABLETYPE, TYPEPAD, WPDISCUZ];

describe('names that set words announce', () => {
  test.each(['The Purser', 'Bram (the one with the goats)', 'D. T. Ashgrove', 'ottilie', 'Пётр Ланн', '水無月', 'x_41', 'أمل'])(
    '%s is one',
    (name) => {
      expect(toLogin(` ${name} `)).toBe(name);
    },
  );

  test.each(['', 'Then came the rain.', 'who pays for the parrot?', 'a line of nine words that says nothing more', 'x'.repeat(81)])(
    '"%s" is none',
    (text) => {
      expect(toLogin(text)).toBeUndefined();
    },
  );
});

describe('lines that only look like heads', () => {
  test.each([
    'Posted by Tilde Marrow at 6:12 PM',
    'Tuesday, 03 March 2015 16:15\nposted by Corin Hale',
    'Harbour | October 25, 2012 at 08:45 PM',
    'Nobody knew what she had said...\nThe boat left on time.',
    '#1 in the list of ferries since 2012',
    'row, row\nrow, row',
    'Guest\nMara Quill\nwrote a long letter.',
  ])('%s', (text) => {
    expect(BLOGS.flatMap(({ findHeads }) => findHeads(toLines(text))).filter(({ certainty }) => certainty > 1)).toEqual([]);
  });
});

const LINE = fc.constantFrom(
  ...'|Mara|Guest|Mara said...|Reply|Replies|Delete|Posted by:|#1|Comment Link|posted by Mara|2 years ago|Quoting Mara:|Vote Up 3 Vote Down'.split(
    '|',
  ),
  'Mara | March 3, 2015 4:15 PM | Reply',
  'March 3, 2015 at 4:15 pm',
  '+2 # Mara 2012-11-05 07:36',
  '  1. Mara6. Juni 2015 um 10:23',
);

test('heads stand in order, inside the text, and do not overlap', () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 60 }), (texts) => {
      const lines = toLines(texts.join('\n'));
      for (const { findHeads } of BLOGS) {
        let end = -1;
        for (const { first, last } of findHeads(lines)) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          end = last;
        }
        expect(end).toBeLessThan(lines.length);
      }
    }),
  );
});

test.each(BLOGS.map((dialect) => [dialect.name, dialect] as const))('%s reads 40,000 openers in linear time', (_, { findHeads }) => {
  const openers = ['Mara said...', 'Mara\nMara', 'Posted by:', 'Comment Link', '#1', 'Mara |', 'Replies'];
  const started = performance.now();
  for (const opener of openers) findHeads(toLines(`${opener}\n`.repeat(40_000)));
  expect(performance.now() - started).toBeLessThan(openers.length * 2_000);
});
