import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { drawLines } from '../src/build/inspect/margin.ts';
import { drawProblems, drawValues } from '../src/build/inspect/values.ts';
import { toWidth } from '../src/build/inspect/width.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { rankDialects } from '../src/parse/thread/thread.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toLines } from '../src/text/lines.ts';
import { HARBOUR, parseBeside } from './beside.ts';
import { toCapture } from './capture.ts';
import { runProgram, writeFiles } from './program.ts';
import { TEXTS } from './shapes.ts';

const colours = pc.createColors(false);
const COLUMNS = 80;
const strip = (text: string): string => text.replace(/\s/g, '');

function drawAll(text: string, record: ArticleRecord, columns?: number): { readonly values: string; readonly lines: string } {
  const drawing = { colours, ...(columns !== undefined && { columns }) };
  return {
    values: `${drawValues(record, rankDialects(toLines(text)), drawing)}\n${drawProblems(record, drawing)}`,
    lines: drawLines(toCapture(text), record, drawing),
  };
}
const draw = (text: string, columns?: number) => drawAll(text, parseCapture(toCapture(text), EMPTY_LAYOUT), columns);

const THREADED = `${HARBOUR}
Share this
  1. Marlo Offline Marlo
    Marlo (Marlo Finch) 4 February 2012 11: 05
    I count them every spring.
    1. Ole Offline Ole
      Ole (Ole) 4 February 2012 11: 40
      So do I.
`;

describe('the margin', () => {
  const rows = draw(THREADED).lines.split('\n');

  test.each([
    /^ 1 {2}title +│ The harbour that counts its planks$/,
    /^ {4}title\/first-line +│$/,
    /^ 3 {2}dateline → date +│ 3 February 2012, Bergen\.$/,
    /^ {4}dateline\/own-line +│$/,
    /^ 5 {2}body 0 +│ The harbour office/,
    /^ 9 {2}source +│ Source: The Lamplighter$/,
    /^11 {2}furniture share-bar +│ Share this$/,
    /^12 {2}comment-head c1 +│ {3}1\. Marlo Offline Marlo$/,
    /^17 {2}comment-body c2 +│ {7}So do I\.$/,
  ])('says what a line is, where it went and by which rule: %s', (row) => {
    expect(rows).toContainEqual(expect.stringMatching(row));
  });

  test('parts a line that plays two parts', () => {
    const { lines } = draw('A bridge is closed\n\nBERGEN, Feb 3 (Reuters) - The bridge is closed for a month, the harbour office said.\n');
    expect(lines).toMatch(/^3 {2}dateline → date +│ BERGEN, Feb 3 \(Reuters\) -\n +dateline\/run-in +│\n +body 0 +│ The bridge is closed/m);
  });
});

describe('the values', () => {
  test('say how each is known, what speaks against it and what is doubtful', () => {
    const record = parseBeside(HARBOUR, { date: '2012-02-05' });
    expect(drawAll(HARBOUR, record).values).toMatch(
      /^date +2012-02-05\n +stated, from sidecar \(sidecar\/date\)\n +but stated, from dateline, line 3, columns 1-15 “3 February 2012” \(/m,
    );
    expect(drawAll(HARBOUR, record).values).toMatch(/^warning +line 3: the sidecar says "2012-02-05", .* \(date\/contradiction\)$/m);
    expect(drawAll(HARBOUR, record).lines).toMatch(/^ 3 .*\n +dateline\/own-line +│\n +date not taken +│$/m);
  });

  test('say of the thread who wrote it, which dialect reads it and which is next', () => {
    expect(draw(THREADED).values).toMatch(
      /^comments +2 comments, by 2 people, 1 of them a reply\n +dle finds 2 heads and weighs \d+; next, general finds 2 heads and weighs \d+$/m,
    );
    expect(draw(THREADED).values).toMatch(/^furniture +1 piece: 1 × share-bar$/m);
    expect(draw(HARBOUR).values).toMatch(/^comments +none$/m);
    expect(draw('A bridge is closed\n\nThe bridge is closed.\n\nMara Finch, 3 March 2015\n\nIs it?\n').values).toMatch(
      /^comments +none\n +general finds 1 head and weighs 4, too little for a thread \(5\)$/m,
    );
  });

  test('say that nothing is doubtful', () => {
    expect(draw(HARBOUR).values).toMatch(/^problems +none$/m);
  });
});

test('nothing is lost at any width, no row is too wide, and nothing is obeyed by a terminal', () => {
  fc.assert(
    fc.property(TEXTS, fc.constantFrom('', '\u001b[2J', '\u202e', '\t'), (text, sign) => {
      const signed = `${sign}${text}`;
      const { values, lines } = draw(signed, COLUMNS);
      for (const row of [...values.split('\n'), ...lines.split('\n')]) expect(toWidth(row), row).toBeLessThanOrEqual(COLUMNS);
      expect(values + lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      const shown = lines.split('\n').map((row) => row.slice(row.indexOf('│') + 1));
      const whole = draw(signed)
        .lines.split('\n')
        .map((row) => row.slice(row.indexOf('│') + 1));
      expect(strip(shown.join(''))).toBe(strip(whole.join('')));
    }),
    { numRuns: 150 },
  );
});

test('an id and the address of a page name the capture, in the archive alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-inspect-'));
  const text = 'Ferry returns\n\n03.02.2022, Lisbon.\n\nThe ferry sailed again on Tuesday.\n';
  writeFiles(folder, { 'seeds/ferry.txt': text });
  expect((await runProgram(['build', folder, '--quiet'])).code).toBe(0);
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
  for (const target of [id, `https://example.org/articles/${id.slice(0, 2)}/ferry-returns-${id}.html#p1`]) {
    const { code, stdout } = await runProgram(['inspect', target], { cwd: folder });
    expect([code, stdout.split('\n', 1)[0]]).toEqual([0, 'seeds/ferry.txt']);
  }
  const away = await runProgram(['inspect', id], { cwd: tmpdir() });
  expect(away).toMatchObject({ code: 2, stderr: expect.stringMatching(/may be an id, but there is no built archive in .*--archive/) });
  expect(await runProgram(['inspect', '00000000000000aa'], { cwd: folder })).toMatchObject({ code: 2 });
  rmSync(folder, { recursive: true });
});
