import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROGRAM, runProgram, toFolderDigest, writeFiles } from './program.ts';

const ROUNDS = process.env['SOAK'] === '1' ? 200 : 10;
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const CAPTURES = 200;
const CHANGED = 3;
const MOST_TRIES = 4;
const POLL = 5;
const WAYS = ['first', 'incremental', 'clean'] as const;

type Way = (typeof WAYS)[number];
type Edition = 0 | 1;

/** Digests of a site and of the records that it was made of. */
interface Made {
  readonly site: string;
  readonly content: string;
}

/** Milliseconds that a build takes, in all and until it begins to make the site. */
interface Duration {
  readonly all: number;
  readonly making: number;
}

/** Two archives that builds are killed in: one that is always new, and one with a site in which some seeds change to and fro. */
interface Bench {
  readonly fresh: string;
  readonly standing: string;
  edition: Edition;
}

const folder = mkdtempSync(join(tmpdir(), 'backfile-kill-'));
const benches: Bench[] = [];
// What clean builds made: of an archive that is new, and of one whose records are of both editions and whose seeds of the one or the other.
let fresh: Made;
let standing: readonly [Made, Made];
// How long builds took that nothing killed.
const durations = new Map<Way, Duration>();
afterAll(() => rmSync(folder, { recursive: true }));

function toFerries(count: number, edition: Edition): Record<string, string> {
  const files = Array.from({ length: count }, (_, index) => {
    const text = `Ferry ${index} Returns\n\n0${1 + (index % 9)}.03.2022, Lisbon.\n\nThe ferry sailed again on Tuesday, edition ${edition}.\n`;
    return [`seeds/${String(index).padStart(3, '0')}.txt`, text] as const;
  });
  return Object.fromEntries(files);
}

const isMaking = (archive: string): boolean => existsSync(join(archive, '._site.backfile-next'));

async function build(archive: string): Promise<Duration> {
  const start = performance.now();
  let isOver = false;
  const run = runProgram(['build', archive, '--quiet']).finally(() => (isOver = true));
  while (!isOver && !isMaking(archive)) await sleep(POLL);
  const making = performance.now() - start;
  const { code, stderr } = await run;
  expect([code, stderr]).toEqual([0, '']);
  return { all: performance.now() - start, making };
}

const toMade = (archive: string): Made => ({
  site: toFolderDigest(join(archive, '_site')),
  content: toFolderDigest(join(archive, 'content')),
});

function forget(archive: string, ...names: readonly string[]): void {
  for (const name of ['_site', '.backfile', ...names]) rmSync(join(archive, name), { recursive: true, force: true });
}

beforeAll(async () => {
  const [first, one, two, other] = ['first', 'one', 'two', 'other'].map((name) => join(folder, name));
  if (first === undefined || one === undefined || two === undefined || other === undefined) throw new Error('Each archive has a folder');
  // Without a title in the config an archive has that of its folder.
  writeFiles(first, { ...toFerries(CAPTURES, 0), 'backfile.config.yaml': 'title: The Harbour Papers\n' });
  for (const archive of [one, other]) cpSync(first, archive, { recursive: true });
  const whole = await build(one);
  durations.set('first', whole).set('clean', whole);
  fresh = toMade(one);
  writeFiles(one, toFerries(CHANGED, 1));
  durations.set('incremental', await build(one));

  cpSync(one, two, { recursive: true });
  forget(two);
  await build(two);
  const changed = toMade(two);
  writeFiles(two, toFerries(CHANGED, 0));
  forget(two);
  await build(two);
  standing = [toMade(two), changed];
  benches.push({ fresh: first, standing: one, edition: 1 }, { fresh: other, standing: two, edition: 0 });
}, 300_000);

// A small linear congruential generator: the same seed kills at the same moments.
function* toMoments(seed: number): Generator<number> {
  for (let state = seed % 2 ** 31; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

// Whether the build was killed: one that has ended before its moment was not. A moment in the second part of the build is counted from
// where that begins, however busy the machine is.
async function killBuild(archive: string, way: Way, share: number): Promise<boolean> {
  const { all, making } = durations.get(way) ?? { all: 0, making: 0 };
  const moment = share * all;
  const options = way === 'clean' ? ['--quiet', '--clean'] : ['--quiet'];
  const child = spawn(process.execPath, [PROGRAM, 'build', archive, ...options], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  if (moment > making) while (child.exitCode === null && !isMaking(archive)) await sleep(POLL);
  await Promise.race([sleep(moment > making ? moment - making : moment), ended]);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

/** What a killed build had come to. */
type Stage = 'reading' | 'making' | 'over';

async function runRound(bench: Bench, way: Way, share: number): Promise<Stage> {
  const archive = way === 'first' ? bench.fresh : bench.standing;
  if (way === 'first') {
    forget(archive, 'content');
  } else {
    bench.edition = bench.edition === 0 ? 1 : 0;
    writeFiles(archive, toFerries(CHANGED, bench.edition));
  }
  const old = way === 'first' ? undefined : standing[bench.edition === 0 ? 1 : 0].site;
  const clean = way === 'first' ? fresh : standing[bench.edition];

  const wasKilled = await killBuild(archive, way, share);
  const stage = wasKilled ? (isMaking(archive) ? 'making' : 'reading') : 'over';
  const where = `${way} build, killed at ${share.toFixed(2)}, while ${stage}, SEED=${SEED}`;
  // Between the two renames of the swap there is none, and the next command finishes it.
  const isSwapping = existsSync(join(archive, '._site.backfile-journal'));
  const left = existsSync(join(archive, '_site')) ? toFolderDigest(join(archive, '_site')) : undefined;
  if (left !== undefined || !isSwapping) expect(wasKilled ? [old, clean.site] : [clean.site], where).toContain(left);

  const took = await build(archive);
  expect(toMade(archive), where).toEqual(clean);
  expect(readdirSync(archive).toSorted(), where).toEqual(['.backfile', '_site', 'backfile.config.yaml', 'content', 'seeds']);
  expect(existsSync(join(archive, '.backfile/lock')), where).toBe(false);
  // As fast as the machine is just now; what stands from a killed build does not tell when the next begins to make the site.
  if (stage === 'reading') durations.set(way, took);
  return stage;
}

test(
  `a build of ${CAPTURES} articles killed at ${ROUNDS} moments (SEED=${SEED}) leaves a whole site, and the next one completes`,
  { timeout: ROUNDS * 120_000 },
  async () => {
    const moments = toMoments(SEED);
    const stages: Record<Stage, number> = { reading: 0, making: 0, over: 0 };
    let rounds = 0;
    let running = 0;
    // A build that ends before its moment does not count as killed.
    async function work(bench: Bench): Promise<void> {
      while (stages.reading + stages.making + running < ROUNDS && rounds < MOST_TRIES * ROUNDS) {
        const way = WAYS[rounds % WAYS.length] ?? 'first';
        rounds += 1;
        running += 1;
        const stage = await runRound(bench, way, moments.next().value ?? 0);
        running -= 1;
        stages[stage] += 1;
      }
    }
    await Promise.all(benches.map(work));
    const { reading, making } = stages;
    console.info(`killed ${reading + making} of ${rounds} builds, ${making} of them while the site was made; SEED=${SEED}`);
    expect(reading + making).toBe(ROUNDS);
  },
);
