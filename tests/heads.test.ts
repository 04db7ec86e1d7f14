import { describe, expect, test } from 'vitest';
import { parseHead } from '../src/parse/head/head.ts';
import type { Head } from '../src/parse/head/head.ts';
import { toDate } from '../src/text/dates/date.ts';
import { toLines } from '../src/text/lines.ts';
import { readCases } from './cases.ts';
import { readTable } from './tables.ts';

function toText(head: Head): string {
  const toDay = (finding: Head['date']) => finding && `${toDate(finding.match, 'day-first')} ${finding.rule}`;
  const fields = {
    title: head.title,
    kicker: head.kicker,
    standfirst: head.standfirst,
    byline: head.byline.join('; '),
    date: toDay(head.date),
    updated: toDay(head.updated),
    place: head.place?.text,
    source: head.source,
    problem: head.problems.map(({ rule }) => rule).join('; '),
    rest: head.rest[0]?.text,
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

describe('cases/heads.txt', () => {
  test.each(readCases('heads.txt'))('$line $name', ({ input, expected }) => {
    const lines = toLines(input).filter(({ text }) => text !== '');
    const [head, rest] = expected.split('\nrest: ');
    const [found, left] = toText(parseHead(lines)).split('\nrest: ');
    expect(found).toBe(head);
    expect(left?.startsWith(rest ?? '')).toBe(true);
  });
});

const TITLE = 'The harbour that counts its planks';
const TEXT = 'The office counted them again on Monday.';

/** What a head holds beside its title, in one line. */
function toRow(head: Head): string {
  const toMoment = (finding: Head['date']) =>
    finding && [toDate(finding.match, 'day-first'), finding.match.time?.zone, finding.rule].filter((part) => part !== undefined).join(' ');
  const fields = {
    byline: head.byline.join('; '),
    agency: head.agency,
    date: toMoment(head.date),
    updated: toMoment(head.updated),
    place: head.place?.text,
    source: head.source,
    problem: head.problems.map(({ rule }) => rule).join('; '),
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(' | ');
}

const parseUnder = (input: string): Head => parseHead(toLines(`${TITLE}\n${input}\n${TEXT}`).filter(({ text }) => text !== ''));

describe('cases/metas.txt', () => {
  test.each(readTable('metas.txt'))('$line $input', ({ input, expected }) => {
    const head = parseUnder(input);
    expect(toRow(head)).toBe(expected);
    expect(head.title).toBe(TITLE);
    expect(head.rest[0]?.text).toBe(TEXT);
  });
});

describe('cases/metas-not.txt', () => {
  test.each(readTable('metas-not.txt'))('$line $input', ({ input }) => {
    const head = parseUnder(input);
    expect(toRow(head)).toBe('');
    expect(head.rest[0]?.text).toBe(input);
  });
});
