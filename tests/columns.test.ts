import { describe, expect, test } from 'vitest';
import { findColumns } from '../src/captures/columns.ts';
import { findMapping } from '../src/captures/row.ts';
import { readTable } from './tables.ts';

const LIMITS = { maximumBytes: 1_000 };
const FIELDS = ['text', 'html', 'title', 'date', 'updated', 'source', 'host', 'location', 'byline', 'url', 'tags', 'comments'];

describe('fields are known by their names', () => {
  test.each(readTable('columns.txt'))('$line $input', ({ input, expected }) => {
    const mapping = findColumns(Object.fromEntries(input.split(';').map((name) => [name, 'Thirty planks'])));
    const said = FIELDS.flatMap((field) => (mapping?.[field] === undefined ? [] : [`${field}=${mapping[field]}`])).join(' ');
    expect(said === '' ? '-' : said).toBe(expected);
  });

  test('and by what they hold: what is empty in one may be in another', () => {
    expect(findColumns({ text: '', body: 'A text.', title: null, headline: 'A title' })).toEqual({ text: 'body', title: 'headline' });
    expect(findColumns({ text: ' ', title: 'A title' })).toEqual({ text: 'text', title: 'title' });
    expect(findColumns({ content: { a: 'A text.' }, title: 'A title' })).toBeUndefined();
    expect(findColumns({ text: 'A text.', data: { a: 1 }, source: 'https://lamplighter.example/1' })).toEqual({
      text: 'text',
      url: 'source',
    });
  });

  test('where a known shape lacks its own', () => {
    const row = { articleBody: 'A text.', title: 'Thirty planks', site_name: 'The Lamplighter' };
    expect(findMapping(row, 'a.jsonl#1', LIMITS)).toMatchObject({ text: 'articleBody', title: 'title', source: 'site_name' });
    const thread = {
      forum: 'lamplighter',
      link: 'https://lamplighter.example/1',
      createdAt: '2012-02-03',
      message: 'A text.',
      date: '2012',
    };
    expect(findMapping(thread, 'a.jsonl#1', LIMITS)).not.toHaveProperty('date');
  });
});
