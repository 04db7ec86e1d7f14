import { describe, expect, test } from 'vitest';
import { recordSchema } from '../src/content/schema.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { Block } from '../src/record.ts';
import { readCases } from './cases.ts';
import { toCapture } from './capture.ts';
import { findUncounted, toBlockText } from './ledger.ts';

const ARTICLE = `The lightship gets a new mast

The yard at the old dock has raised a mast of larch on the lightship, the third since she was built and the first that was not paid for by the pilots but by a collection in the town.

It took eleven people, two tractors and a whole morning to get the mast over the sea wall. The ropes were lent by the sailing school, whose pupils were given the day off to watch.

The lamp will follow in autumn. Until then the ship shows a lantern from the rail, and the harbour asks skippers to keep well clear of her at night and in fog.`;

/** What a block says, marked where it is another's words. */
function toSaid(block: Block): string {
  return `${block.kind === 'quote' ? '> ' : ''}${toBlockText(block)}`;
}

/** Who wrote in answer to whom, when and what, one comment a line. */
function read(thread: string): string {
  const text = `${ARTICLE}\n\n${thread}\n`;
  const record = parseCapture(toCapture(text), EMPTY_LAYOUT);
  expect(findUncounted(text, record)).toEqual([]);
  expect(recordSchema.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined();
  return record.comments
    .map(
      ({ author = '', parent, date, dateText = '', body }) =>
        `${author}${parent === undefined ? '' : ` > ${parent}`} | ${date ?? dateText} | ${body.map(toSaid).join(' / ').replaceAll('\n', ' / ')}`,
    )
    .join('\n');
}

describe('cases/threads.txt: what stands below an article', () => {
  test.each(readCases('threads.txt'))('$line $name', ({ input, expected }) => expect(read(input)).toBe(expected));
});

describe('cases/threads-abroad.txt: systems in the words of many languages', () => {
  test.each(readCases('threads-abroad.txt'))('$line $name', ({ input, expected }) => expect(read(input)).toBe(expected));
});

describe('cases/threads-not.txt: no comments', () => {
  test.each(readCases('threads-not.txt'))('$line $name', ({ input, expected }) => {
    expect(expected).toBe('-');
    expect(read(input)).toBe('');
  });
});
