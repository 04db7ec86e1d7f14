import { describe, expect, test } from 'vitest';
import { parseTailField } from '../src/parse/tail/credits.ts';
import { partAtRules } from '../src/parse/furniture/rule.ts';
import { toPiece } from '../src/parse/piece.ts';
import type { Piece } from '../src/parse/piece.ts';
import { parseTail } from '../src/parse/tail/tail.ts';
import type { Tail } from '../src/parse/tail/tail.ts';
import { toLines } from '../src/text/lines.ts';
import { readCases } from './cases.ts';
import { readTable } from './tables.ts';

function toText(tail: Tail): string {
  const fields = {
    source: tail.source,
    url: tail.sourceUrl,
    credits: tail.credits.join('; '),
    tags: tail.tags.join('; '),
    byline: tail.byline.join('; '),
    rest: tail.rest.at(-1)?.text,
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

const toPieces = (text: string): readonly Piece[] =>
  partAtRules(toLines(text))
    .lines.filter((line) => line.text !== '')
    .map(toPiece);

describe('cases/tails.txt', () => {
  test.each(readCases('tails.txt'))('$line $name', ({ input, expected }) => {
    const pieces = toPieces(input);
    const tail = parseTail(pieces);
    expect(toText(tail)).toBe(expected);
    expect(tail.claims.length + tail.rest.length).toBe(pieces.length);
  });
});

describe('cases/tails-not.txt', () => {
  test.each(readTable('tails-not.txt'))('$line $input', ({ input }) => {
    expect(parseTailField(input)).toBeUndefined();
  });
});

/** What the lines under a first one say, in one line. */
function toRow(tail: Tail): string {
  const fields = { source: tail.source, url: tail.sourceUrl, credits: tail.credits.join('; '), tags: tail.tags.join('; ') };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(' | ');
}

describe('cases/notices.txt', () => {
  test.each(readTable('notices.txt'))('$line $input', ({ input, expected }) => {
    const tail = parseTail(toPieces(`The boat left.\n${input}`));
    expect(toRow(tail)).toBe(expected);
    expect(tail.rest.map(({ text }) => text)).toEqual(['The boat left.']);
  });
});
