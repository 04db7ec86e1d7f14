import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toKnown, toKnownLines } from '../src/build/report/known.ts';
import { toSurveyLines } from '../src/build/report/learned.ts';
import { toHint, toInvocation } from '../src/build/report/report.ts';
import type { FolderLayout } from '../src/build/intake/survey.ts';
import type { Summary } from '../src/summary.ts';

const toSummary = (index: number, more: Partial<Summary> = {}): Summary => ({
  id: String(index).padStart(16, '0'),
  digest: '',
  slug: 'a',
  title: 'A',
  language: 'en',
  comments: 0,
  captured: true,
  listed: true,
  withheld: false,
  ...more,
});

describe('what is known', () => {
  test('is a table of what is stated and what was worked out', () => {
    const summaries = [
      toSummary(1, {
        date: '2012',
        location: { text: 'Bergen', name: 'Bergen' },
        comments: 3,
        inferred: ['date', 'language'],
        corrected: ['title'],
      }),
      toSummary(2, { date: '2012', location: { text: 'Springfield' } }),
      toSummary(3, { language: 'und', inferred: ['location'] }),
      toSummary(4, { listed: false, date: '2012' }),
    ];
    expect(toKnownLines(toKnown(summaries, () => 'a.txt'))).toEqual([
      'What is known of the 3 articles:',
      '                known           stated  inferred corrected',
      '  title             3  100 %         2         0         1',
      '  date              2   67 %         1         1         0',
      '  location          2   67 %         2         0         0   1 on the map',
      '  source            0    0 %         0         0         0',
      '  language          2   67 %         1         1         0',
      '  comments          1   33 %         1         0         0   3 in all',
      'Nothing in them is doubtful.',
    ]);
  });

  test('names the twenty most doubtful files with the line and the reason, the worst first; a lone note is no doubt', () => {
    const doubt = (weight: number) => ({
      doubt: { weight, rule: 'title/missing', message: `weighs ${weight}`, line: weight, others: weight > 20 ? 1 : 0 },
    });
    const summaries = Array.from({ length: 31 }, (_, index) => toSummary(index, doubt(index)));
    const lines = toKnownLines(toKnown(summaries, (id) => `seeds/${Number(id)}.txt`)).slice(8);
    expect(lines.slice(0, 2)).toEqual([
      'The 20 most doubtful of 29, worst first (backfile inspect shows why):',
      '  seeds/30.txt:30: weighs 30 (title/missing), and 1 more',
    ]);
    expect(lines.at(-1)).toBe('  seeds/11.txt:11: weighs 11 (title/missing)');
  });
});

test('where comments are hidden, it names the captures in which they were not recognised', () => {
  const doubt = { weight: 11, rule: 'thread/unread', message: 'none was recognised', line: 7, others: 0 };
  const read = (way: 'shown' | 'hidden' | 'pseudonymous'): readonly string[] =>
    toKnownLines(toKnown([toSummary(1), toSummary(2, { doubt })], (id) => `seeds/${Number(id)}.txt`, way)).slice(-2);
  expect(read('hidden')).toEqual([expect.stringMatching(/^Comments are not shown as they are, but in one capture/), '  seeds/2.txt']);
  expect(read('pseudonymous').at(-1)).toBe('  seeds/2.txt');
  expect(read('shown').at(-1)).toBe('  seeds/2.txt:7: none was recognised (thread/unread)');
});

describe('the layouts in a report', () => {
  const toFolderLayout = (index: number): FolderLayout => ({
    folder: `seeds/${index}`,
    captures: 1_000 + index,
    surveyed: 100,
    dialect: { value: 'dle', votes: 12, of: 13 },
    repeated: [{ value: 'Back to the front page of the Lamplighter, and to the tide tables', votes: 99, of: 100 }],
    doubts: ['order of dates: day-first in 4, month-first in 2'],
  });

  test('take a line a folder, the largest first, and a long list is cut', () => {
    const lines = toSurveyLines({ captures: 0, folders: 40, layouts: Array.from({ length: 25 }, (_, index) => toFolderLayout(index)) });
    expect(lines).toHaveLength(23);
    expect(lines[0]).toBe('Layouts that were learned, in 25 of 40 folders:');
    expect(lines[1]).toBe(
      '  seeds/24: 1,024 captures, 100 of them asked; dle threads (12 of 13); 1 repeated line, such as “Back to the front page of the Lamplighter, and to …” (99 of 100); in doubt: order of dates: day-first in 4, month-first in 2',
    );
    expect(lines.slice(-2)).toEqual(['  and 5 more', '  nothing in the other 15: too few captures, or too little in common']);
  });

  test('are not spoken of where there are none', () => {
    expect(toSurveyLines({ captures: 3, folders: 2, layouts: [] })).toEqual([]);
  });
});

test('the hint names the folders that serve would not find by itself', () => {
  const root = join(tmpdir(), 'archive');
  const usual = { root, seeds: join(root, 'seeds'), content: join(root, 'content'), output: join(root, '_site') };
  expect(toHint(usual)).toMatch(/, or run: \S.* serve \S+$/);
  expect(toHint({ ...usual, seeds: '/crawls/may', output: '/srv/my site' })).toMatch(
    /, or run: \S.* serve \S+ --seeds \/crawls\/may --output '\/srv\/my site'$/,
  );
});

test('the program is called as whoever reads it called it', () => {
  const argv = (file: string): string[] => ['/usr/bin/node', file];
  expect(toInvocation({ argv: argv('/srv/backfile/node_modules/.bin/backfile'), env: { npm_command: 'exec' } })).toBe('npx backfile');
  expect(toInvocation({ argv: argv('/usr/local/bin/backfile'), env: {} })).toBe('backfile');
  expect(toInvocation({ argv: argv('/srv/my tools/bin/backfile.js'), env: {} })).toBe("node '/srv/my tools/bin/backfile.js'");
});
