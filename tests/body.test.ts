import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlocks } from '../src/parse/body/body.ts';
import { unflatten } from '../src/parse/flattener/flattener.ts';
import { toPiece } from '../src/parse/piece.ts';
import type { Block, ListItem } from '../src/record.ts';
import { readCases } from './cases.ts';
import { toCost } from './cost.ts';

function parse(text: string): readonly Block[] {
  const { lines, flattener } = unflatten(text);
  const pieces = lines.filter((line) => line.text !== '').map(toPiece);
  return parseBlocks(pieces, { to: 'body', role: 'body', wrapped: flattener.wrapped }).blocks;
}

function toItemText({ text, items }: ListItem): string {
  return items === undefined ? text : `${text} (${items.map(toItemText).join('; ')})`;
}

function toText(block: Block): string {
  if (block.kind === 'list') return `${block.ordered ? 'ordered' : 'list'}: ${block.items.map(toItemText).join('; ')}`;
  if (block.kind === 'table') return `table: ${block.rows.flat().join('; ')}`;
  const name = block.kind === 'heading' ? `heading ${block.level}` : block.kind;
  return `${name}: ${block.text.replaceAll('\n', '⏎')}`;
}

describe('cases/bodies.txt', () => {
  test.each(readCases('bodies.txt'))('$line $name', ({ input, expected }) => {
    expect(parse(input).map(toText).join('\n')).toBe(expected);
  });
});

test('a word that was broken in German is one again, and what a hyphen leaves out stays out', () => {
  const text = [
    'Das Amt zählte die Planken des Stegs am Montag noch einmal, und Hafen-',
    'meister und Rat waren sich einig. Die Stadt will nun bald Schwimm-',
    'und Tauchkurse anbieten, damit jeder es selbst sieht, denn der Nord-',
    'Ost-Wind hat das Seine getan.',
  ];
  const pieces = unflatten(text.join('\n')).lines.map(toPiece);
  const { blocks } = parseBlocks(pieces, { to: 'body', role: 'body', wrapped: true, language: 'de' });
  expect(blocks.map(toText)).toEqual([
    'paragraph: Das Amt zählte die Planken des Stegs am Montag noch einmal, und Hafenmeister und Rat waren sich einig. Die Stadt will nun bald Schwimm- und Tauchkurse anbieten, damit jeder es selbst sieht, denn der Nord-Ost-Wind hat das Seine getan.',
  ]);
});

test('every letter stays, but for the numbers of a list', () => {
  const lines = fc.constantFrom(
    '',
    '• boots',
    '  and rope',
    '-',
    '- planks',
    '•',
    'A line of the harbour office.',
    '> said',
    '    12 vs 13 boots 4,000',
    '## x',
    '**y** and z',
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 30 }), (parts) => {
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
      expect(
        letters(
          parse(parts.join('\n'))
            .map((block) => toText(block).replace(/^[a-z]+(?: \d)?: /u, ''))
            .join(''),
        ),
      ).toBe(letters(parts.join('')));
    }),
  );
});

test('fifty thousand openers in good time', () => {
  for (const opener of ['- x', '•', '1. x', '    1 2 3 x', '> x']) {
    expect(
      toCost(() => void parse(`${opener}\n`.repeat(50_000))),
      opener,
    ).toBeLessThan(3);
  }
});
