import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FURNITURE } from '../src/catalogue.ts';
import { findFurniture } from '../src/parse/furniture/furniture.ts';
import { PHRASE_REASONS } from '../src/parse/furniture/phrasebook.ts';
import { FURTHER_BOOKS, PHRASEBOOKS } from '../src/parse/furniture/phrases/index.ts';
import { readTable } from './tables.ts';

const LANGUAGES = Object.keys(PHRASEBOOKS).filter((language) => language !== 'everywhere');
const FURTHER = Object.keys(FURTHER_BOOKS);
const FEWEST_FALSE_FRIENDS = 5;
const FEWEST_OF_FURTHER = 2;

/** The rows of a table under the heading of a language. */
function readSection(file: string, language: string): readonly string[] {
  const sections = readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8').split(/^# (?=\p{Lu})/mu);
  const own = sections.find((section) => section.split('\n', 1)[0]?.toLowerCase() === language);
  return (
    own
      ?.split('\n')
      .slice(1)
      .filter((row) => row !== '') ?? []
  );
}

describe('cases/furniture.txt', () => {
  test.each(readTable('furniture.txt'))('$line $input', ({ input, expected }) => {
    expect(findFurniture(input)).toBe(expected);
  });

  test('every reason of a line is in the table of reasons', () => {
    const reasons = new Set(readTable('furniture.txt').map(({ expected }) => expected));
    expect([...reasons].filter((reason) => !Object.hasOwn(FURNITURE, reason))).toEqual([]);
  });
});

describe('cases/furniture-not.txt', () => {
  test.each(readTable('furniture-not.txt'))('$line $input', ({ input }) => {
    expect(findFurniture(input)).toBeUndefined();
  });
});

describe('languages', () => {
  test('are those of the reader', () => {
    expect(LANGUAGES.join(' ')).toBe(
      'english german french spanish italian portuguese dutch polish russian ukrainian chinese japanese arabic turkish ' +
        'czech hungarian romanian serbian greek swedish korean vietnamese indonesian finnish bulgarian persian hindi hebrew thai',
    );
  });

  test.each(LANGUAGES.flatMap((language) => PHRASE_REASONS.map((reason) => ({ language, reason }))))(
    '$language has a line of $reason',
    ({ language, reason }) => {
      expect(readSection('furniture.txt', language).filter((row) => row.endsWith(`=> ${reason}`))).not.toEqual([]);
    },
  );

  test.each(LANGUAGES)('%s has false friends', (language) => {
    expect(readSection('furniture-not.txt', language).length).toBeGreaterThanOrEqual(FEWEST_FALSE_FRIENDS);
  });

  test.each(FURTHER)('%s, of which less is known, has lines and false friends', (language) => {
    expect(readSection('furniture.txt', language).length).toBeGreaterThanOrEqual(FEWEST_OF_FURTHER);
    expect(readSection('furniture-not.txt', language).length).toBeGreaterThanOrEqual(FEWEST_OF_FURTHER);
  });

  test.each([...LANGUAGES, ...FURTHER])('the phrases of %s are read as what they stand under', (language) => {
    const wrong = PHRASE_REASONS.filter((reason) => reason !== 'related').flatMap((reason) =>
      ((PHRASEBOOKS[language] ?? FURTHER_BOOKS[language])?.[reason] ?? '')
        .split(/[|\n]/u)
        .map((phrase) => phrase.trim().replaceAll('#', '318').replace('…', ''))
        .filter((phrase) => phrase !== '' && findFurniture(phrase) === undefined),
    );
    expect(wrong).toEqual([]);
  });
});
