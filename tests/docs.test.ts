import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVIDENCE, FURNITURE, PROBLEMS } from '../src/catalogue.ts';
import { SHAPES } from '../src/html/comments/index.ts';
import { DIALECTS } from '../src/parse/dialects/index.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { toCapture } from './capture.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/reader.md');
// | `wordpress` | WordPress … |
const ROW = /^\| `(?<name>[^`]+)` \|/gm;
// A dialect says of itself: Slashdot: "SUBJECT (Score:5)", the text.
const SPOKEN = /\/\*\* (?<systems>.+?): (?<shape>.+) \*\/\nexport const [A-Z]+: Dialect\b/;
// `sidecar/${field}` stands for every name of that shape
const BUILT: readonly (readonly [template: string, rule: RegExp])[] = [
  ['`${field}/contradiction`', /\/contradiction$/],
  ['`${from}/${field}`', /^(?:sidecar|meta|markup)\//],
  ['`tail/${kind}`', /^tail\//],
  ['`${from}/date`', /^(?:filename|folder|url)\/date$/],
];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function toTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return lines.join('\n');
}

function describeDialect(name: string): readonly [systems: string, shape: string] {
  const { systems, shape } = SPOKEN.exec(read(`src/parse/dialects/${name}.ts`))?.groups ?? {};
  if (systems === undefined || shape === undefined)
    throw new Error(`src/parse/dialects/${name}.ts does not say in one line "systems: shape" what it reads`);
  return [systems, shape];
}

const MARKED =
  /\/\/ (?<marks>[^\n]+)\n\/\*\* [^\n]+ \*\/\nexport const \w+: CommentShape = \{\n(?: {2}\.\.\.\w+,\n)? {2}name: '(?<name>[\w-]+)'/gu;

function describeShapes(): readonly (readonly [name: string, marks: string])[] {
  const folder = join(ROOT, 'src/html/comments');
  const found = readdirSync(folder).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(MARKED)]);
  return SHAPES.map(({ name }) => {
    const { marks } = found.find(({ groups }) => groups?.['name'] === name)?.groups ?? {};
    if (marks === undefined) throw new Error(`src/html/comments does not say "// system: marks" over ${name}`);
    return [`\`${name}\``, marks.replaceAll(/<[^>]*>/gu, (mark) => `\`${mark}\``)];
  });
}

const TABLES: Readonly<Record<string, { readonly names: readonly string[]; readonly table: string }>> = {
  dialects: {
    names: DIALECTS.map(({ name }) => name),
    table: toTable(
      ['dialect', 'systems', 'shape'],
      DIALECTS.map(({ name }) => [`\`${name}\``, ...describeDialect(name)]),
    ),
  },
  shapes: { names: SHAPES.map(({ name }) => name), table: toTable(['shape', 'system and its marks'], describeShapes()) },
  furniture: {
    names: Object.keys(FURNITURE),
    table: toTable(
      ['reason', 'what it is'],
      Object.entries(FURNITURE).map(([name, means]) => [`\`${name}\``, means]),
    ),
  },
  problems: {
    names: Object.keys(PROBLEMS),
    table: toTable(
      ['rule', 'severity', 'what it says'],
      Object.entries(PROBLEMS).map(([name, { severity, means }]) => [`\`${name}\``, severity.join(' or '), means]),
    ),
  },
  evidence: {
    names: Object.keys(EVIDENCE),
    table: toTable(
      ['rule', 'how it is known'],
      Object.entries(EVIDENCE).map(([name, means]) => [`\`${name}\``, means]),
    ),
  },
};

const toMarks = (part: string): readonly [start: string, end: string] => [`<!-- ${part} -->\n`, `<!-- /${part} -->`];

function findPart(page: string, part: string): string {
  const [start, end] = toMarks(part);
  expect(page, `docs/reader.md has no place for ${part}`).toContain(start);
  return page.slice(page.indexOf(start) + start.length, page.indexOf(end)).trim();
}

describe.each(Object.entries(TABLES))('docs/reader.md: %s', (part, { names, table }) => {
  test('are those of the code, by name in both directions', () => {
    if (process.env['UPDATE'] !== undefined) {
      const page = readFileSync(PAGE, 'utf8');
      const [start, end] = toMarks(part);
      writeFileSync(PAGE, `${page.slice(0, page.indexOf(start))}${start}\n${table}\n\n${page.slice(page.indexOf(end))}`);
    }
    const told = [...findPart(read('docs/reader.md'), part).matchAll(ROW)].map((match) => match.groups?.['name']);
    expect(new Set(told)).toEqual(new Set(names));
    expect(told.length).toBe(names.length);
  });

  test('say what the code says', () => {
    const squash = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    expect(squash(findPart(read('docs/reader.md'), part))).toBe(squash(table));
  });
});

describe('the catalogue', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'catalogue.ts' && !path.endsWith('table.ts'))
    .map((path) => read(join('src', path)))
    .join('\n');
  const isUsed = (name: string): boolean =>
    sources.includes(`'${name}'`) || BUILT.some(([template, rule]) => rule.test(name) && sources.includes(template));

  test.each([...Object.keys(PROBLEMS), ...Object.keys(EVIDENCE)])('the rule %s is given somewhere', (rule) => {
    expect(isUsed(rule)).toBe(true);
  });

  test.each(Object.keys(FURNITURE))('the reason %s is given somewhere', (reason) => {
    expect(sources.includes(`'${reason}'`) || new RegExp(`^  ${reason}: \``, 'm').test(sources)).toBe(true);
  });

  test('holds what the records of all fixtures hold, as grave as it says', () => {
    const folders = readdirSync(join(ROOT, 'tests/fixtures')).flatMap((kind) =>
      readdirSync(join(ROOT, 'tests/fixtures', kind)).map((name) => `tests/fixtures/${kind}/${name}`),
    );
    for (const folder of folders) {
      const record = parseCapture(toCapture(read(`${folder}/input.txt`)), EMPTY_LAYOUT);
      for (const { rule } of Object.values(record.evidence)) expect(Object.keys(EVIDENCE), folder).toContain(rule);
      for (const { reason } of record.furniture) expect(Object.keys(FURNITURE), folder).toContain(reason);
      for (const { rule, severity } of record.problems)
        expect(Object.entries(PROBLEMS).find(([name]) => name === rule)?.[1].severity, `${folder}: ${rule}`).toContain(severity);
    }
  });
});
