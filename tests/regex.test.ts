import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { check } from 'recheck';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** Where scraped text and words of visitors are read. */
const ROOMS = ['src/parse', 'src/text', 'src/captures', 'src/html', 'src/site/assets'];

// at …/src/parse/thread/heading.ts:18:17
const PLACE = /src\/[\w/]+\.ts:\d+/;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regex literal of a file, with its line. */
function findLiterals(path: string): Pattern[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const literals: Pattern[] = [];
  const { program, errors } = parseSync(path, text);
  expect(errors).toEqual([]);
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const place = `${path}:${text.slice(0, node.start).split('\n').length}`;
      literals.push({ place, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return literals;
}

/** Every regex that files build from strings while they load, with its line. */
async function findBuilt(paths: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const regex = new target(source, flags);
      const place = PLACE.exec(new Error().stack ?? '')?.[0];
      if (place !== undefined) built.push({ place, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  for (const path of paths) await import(join(ROOT, path));
  globalThis.RegExp = Native;
  return built;
}

const FILES = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name.replaceAll('\\', '/')}`),
).filter((path) => path.endsWith('.ts'));
const BUILT = await findBuilt(FILES.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes('new RegExp(')));

// An attack is judged by the steps that it takes: by a clock, a busy machine would make any regex slow.
const CLOCKS = { attackTimeout: null, incubationTimeout: null };
// Sizes up to which counted repeats are written out and proved; beyond them, and with lookarounds, the checker attacks instead. What can be
// proved is so within a third of a second, nearly always.
const PROOF = { ...CLOCKS, timeout: 300, maxRepeatCount: 500, maxPatternSize: 10_000, maxNFASize: 500_000 };
const ATTACK = { ...CLOCKS, timeout: 240_000 };

const judge = async (source: string, flags: string) => {
  const proof = await check(source, flags, PROOF);
  return proof.status === 'safe' ? proof : await check(source, flags, ATTACK);
};

// The same regex stands in several files.
const judged = new Map<string, ReturnType<typeof judge>>();

const explain = async ({ place, source, flags }: Pattern) => {
  const key = `/${source}/${flags}`;
  const found = await (judged.get(key) ?? judge(source, flags));
  judged.set(key, Promise.resolve(found));
  if (found.status === 'safe') return undefined;
  const why = found.status === 'vulnerable' ? `${found.complexity.summary}, as in ${found.attack.pattern}` : found.error.kind;
  return `${place} /${source}/${flags}: ${why}`;
};

test('the check sees what is superlinear, and what is built', async () => {
  expect(await explain({ place: 'here', source: String.raw`\s+$`, flags: 'u' })).toMatch(/^here .*: 2nd degree polynomial/);
  expect(BUILT.map(({ place }) => place.replace(/:.*/, ''))).toContain('src/parse/thread/heading.ts');
});

test.each(FILES)('no regex of %s is superlinear', { timeout: 600_000 }, async (path) => {
  const patterns = [...findLiterals(path), ...BUILT.filter(({ place }) => place.startsWith(`${path}:`))];
  const faults: string[] = [];
  for (const pattern of patterns) {
    const fault = await explain(pattern);
    if (fault !== undefined) faults.push(fault);
  }
  expect(faults).toEqual([]);
});
