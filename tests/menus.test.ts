import { describe, expect, test } from 'vitest';
import { readCases } from './cases.ts';
import { toBlockText } from './ledger.ts';
import { readText } from './read.ts';

function toText(input: string): string {
  const record = readText(input);
  const left = record.furniture.filter(({ reason }) => reason !== 'link-address' && reason !== 'link-number' && reason !== 'link-list');
  const [first] = record.body;
  const fields = {
    title: record.title,
    kicker: record.kicker,
    standfirst: record.standfirst,
    byline: record.byline.join('; '),
    date: record.date,
    source: record.source,
    'left out': left.map(({ text }) => text.replaceAll('\n', ' / ')).join(' / '),
    body: first === undefined ? undefined : toBlockText(first),
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

describe('cases/menus.txt', () => {
  test.each(readCases('menus.txt'))('$line $name', ({ input, expected }) => {
    const [fields, body] = expected.split('\nbody: ');
    const [found, text] = toText(input).split('\nbody: ');
    expect(found).toBe(fields);
    expect(text?.startsWith(body ?? '')).toBe(true);
  });
});
