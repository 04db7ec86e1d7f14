import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { toCapture } from './capture.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const UPDATE = process.env['UPDATE'] === '1';

const names = readdirSync(FIXTURES)
  .sort()
  .flatMap((kind) =>
    readdirSync(join(FIXTURES, kind))
      .map((name) => `${kind}/${name}`)
      .sort(),
  );

test('expected files are never written on a build machine', () => {
  expect(UPDATE && process.env['CI'] !== undefined).toBe(false);
});

test.each(names)('%s', (name) => {
  const expected = join(FIXTURES, name, 'expected.json');
  const text = readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8');
  const record = parseCapture(toCapture(text, `fixtures/${name}/input.txt`), EMPTY_LAYOUT);
  if (UPDATE && process.env['CI'] === undefined) writeFileSync(expected, `${JSON.stringify(record, undefined, 2)}\n`);
  expect(existsSync(expected), `${name} has no expected.json: read what UPDATE=1 writes, line by line, before it is kept`).toBe(true);
  expect(JSON.parse(JSON.stringify(record))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
