import { describe, expect, test } from 'vitest';
import { readText } from './read.ts';

const BODY = 'The harbour office has counted the planks of the old pier again, and again there are fewer than last year.';

describe('lines of "key: value" above a text', () => {
  const record = readText(`Title: The harbour: a count
Author: Ada Quill
Date: 2022-02-03
Location: Bergen, Norway
URL: https://lamplighter.example/harbour
Site_Name: The Lamplighter
Tags: ferries, rope
Language: en
Crawled: 2023-01-01
Score: 12

${BODY}
`);

  test('set their fields', () => {
    expect(record).toMatchObject({
      title: 'The harbour: a count',
      byline: ['Ada Quill'],
      date: '2022-02-03',
      location: { text: 'Bergen, Norway', country: 'NO' },
      source: 'The Lamplighter',
      tags: ['ferries', 'rope'],
      language: 'en',
      capture: { url: 'https://lamplighter.example/harbour', retrieved: '2023-01-01' },
      body: [{ kind: 'paragraph', text: BODY }],
      problems: [],
    });
  });

  test('and a list below a key is told line by line, also where one says nothing', () => {
    const { tags, ledger } = readText(`---\ntitle: A count\nauthor: Ada Quill\ntags:\n- none\n- rope\n---\n\n${BODY}\n`);
    expect(tags).toEqual(['rope']);
    expect(ledger).toContainEqual({ lines: [4, 5], role: 'meta', to: 'evidence' });
  });

  test('where something only says that it was published, the day of another counts', () => {
    expect(readText(`---\ntitle: A count\npublished: true\ndate: 2014-06-30 08:15:00 +0100\n---\n\n${BODY}\n`)).toMatchObject({
      date: '2014-06-30T08:15',
      problems: [],
    });
  });

  test('are evidence of their own, with their lines', () => {
    expect(record.evidence['date']).toEqual({ basis: 'stated', from: 'meta', lines: [3, 3], text: '2022-02-03', rule: 'meta/date' });
    expect(record.ledger.slice(0, 4)).toEqual([
      { lines: [1, 1], columns: [1, 7], role: 'meta', to: 'evidence/title' },
      { lines: [1, 1], columns: [8, 27], role: 'title', to: 'title' },
      { lines: [2, 2], role: 'meta', to: 'byline' },
      { lines: [3, 3], role: 'meta', to: 'date' },
    ]);
  });

  test('stand between fences too, and nothing in them is executed', () => {
    const fenced = readText(
      `---\ntitle: "The harbour"\ndate: 2022-02-03\ntags:\n  - ferries\n  - 'rope'\nrun: !!js/function "x"\n---\n\n${BODY}\n`,
    );
    expect(fenced).toMatchObject({ title: 'The harbour', date: '2022-02-03', tags: ['ferries', 'rope'], body: [{ text: BODY }] });
  });

  test('and the text contradict each other: both are shown', () => {
    const both = readText(
      `Title: Pier sold\nDate: 2022-02-03\nAuthor: Tom Brack\n\nThe harbour that counts its planks\n\nBy Ada Quill, 4 February 2022\n\n${BODY}\n`,
    );
    expect(both.title).toBe('The harbour that counts its planks');
    expect(both.date).toBe('2022-02-03');
    expect(both.problems.map(({ rule }) => rule)).toEqual(['title/contradiction', 'byline/contradiction', 'date/contradiction']);
    expect(both.evidence['date']?.against).toHaveLength(1);
    expect(both.problems[2]?.message).toContain('2022-02-04');
  });

  test('a title that the text says again is said once', () => {
    const again = readText(`Title: The harbour\nAuthor: Ada Quill\n\nThe harbour\n\n${BODY}\n`);
    expect(again).toMatchObject({ title: 'The harbour', body: [{ text: BODY }], problems: [] });
  });

  test('an author of none is none', () => {
    expect(readText(`Title: The harbour\nAuthor: None\nDate: 2022\n\n${BODY}\n`).byline).toEqual([]);
  });

  test.each([
    ['an interview', `Interviewer: Where is the rope?\nHarbour master: Sold.\n\n${BODY}`],
    ['a recipe', `Serves: 4\nTime: 20 minutes\nSource: my aunt\n\n${BODY}`],
    ['the day and place of a meeting', `Date: 3 February 2022\nPlace: Town hall\n\n${BODY}`],
    ['one key', `Title: The harbour\n\n${BODY}`],
    ['a poem', `Rope: a song\nThe pier, the pier\nTitle: none\nDate: never\n\n${BODY}`],
    ['fences that are not closed', `---\nTitle: The harbour\nDate: 2022-02-03\n\n${BODY}`],
  ])('%s is none', (_, text) => {
    const { evidence, ledger } = readText(text);
    expect(Object.values(evidence).filter(({ rule }) => rule.startsWith('meta/'))).toEqual([]);
    expect(ledger.filter(({ to }) => to.startsWith('evidence'))).toEqual([]);
  });
});
