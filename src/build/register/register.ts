import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FOLDER } from '../../config.ts';
import type { Ballot } from '../../parse/layouts/votes.ts';
import type { Rejection } from '../../record.ts';
import type { Summary } from '../../summary.ts';

/** One document of a seed file as the last build found it: a capture, or the reason why there is none. */
export type KnownCapture =
  | {
      readonly id: string;
      /** The path that it goes by. */
      readonly file: string;
      /** Digest of all that is read beside its bytes. */
      readonly key: string;
      /** What its record leaned on, once it was parsed; absent of one whose bytes are those of another. */
      readonly leaning?: Leaning;
      /** Why the reader could make no record of it. */
      readonly rejection?: Rejection;
    }
  | { readonly rejection: Rejection };

/** The traits of its folder's layout that a reading asked for, and a digest of the answers. */
export interface Leaning {
  readonly traits: readonly string[];
  readonly digest: string;
}

/** A seed file as the last build found it. */
export interface KnownSeed {
  /** As `toStamp` has it, of the file and its sidecars; absent when it does not tell. */
  readonly stamp?: string;
  readonly captures: readonly KnownCapture[];
}

/** An article as the last build read it from its content files. */
export interface KnownArticle {
  /** Stamps of its two files, absent where they do not tell. */
  readonly json?: string;
  readonly md?: string;
  /** Digest of what is laid over it: corrections, withholding, whether its capture is there. */
  readonly standing: string;
  /** The file of its capture. */
  readonly file: string;
  readonly edited: boolean;
  /** As the article would be summed up by itself: what took its place is not known from its files. */
  readonly summary: Summary;
}

/** What the last build knew. It saves time and decides nothing: whatever it says can be found out again. */
export interface Register {
  /** By the path that the file goes by. */
  readonly seeds: ReadonlyMap<string, KnownSeed>;
  /** By the id of the capture. */
  readonly ballots: ReadonlyMap<string, Ballot>;
  /** By id. */
  readonly articles: ReadonlyMap<string, KnownArticle>;
}

/** The register of an archive that was never built. */
export const EMPTY_REGISTER: Register = { seeds: new Map(), ballots: new Map(), articles: new Map() };

type Line =
  | readonly [kind: 'seed', ref: string, seed: KnownSeed]
  | readonly [kind: 'ballot', Ballot]
  | readonly [kind: 'article', KnownArticle];

const NAME = 'register.jsonl';
const FORMAT = 'backfile register 1';

/** What became of a register: read; absent; of another version of the program or config; or damaged. */
export type RegisterState = 'read' | 'absent' | 'outdated' | 'damaged';

/** Reads what the last build knew; nothing when it was another program's or another config's, by their `key`, or cannot be trusted. */
export function readRegister(root: string, key: string): { readonly register: Register; readonly state: RegisterState } {
  const path = toPath(root);
  if (!existsSync(path)) return { register: EMPTY_REGISTER, state: 'absent' };
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const [first = ''] = text.split('\n', 1);
  if (text.slice(end) !== `${toSum(text.slice(0, end))}\n` || !first.startsWith(`${FORMAT.slice(0, -1)}`))
    return { register: EMPTY_REGISTER, state: 'damaged' };
  if (first !== `${FORMAT} ${key}`) return { register: EMPTY_REGISTER, state: 'outdated' };
  const seeds = new Map<string, KnownSeed>();
  const ballots = new Map<string, Ballot>();
  const articles = new Map<string, KnownArticle>();
  for (const row of text.slice(first.length + 1, end - 1).split('\n')) {
    if (row === '') continue;
    const line: Line = JSON.parse(row);
    if (line[0] === 'seed') seeds.set(line[1], line[2]);
    else if (line[0] === 'ballot') ballots.set(line[1].id, line[1]);
    else articles.set(line[1].summary.id, line[1]);
  }
  return { register: { seeds, ballots, articles }, state: 'read' };
}

/** Writes what this build knows, whole or not at all. */
export function writeRegister(root: string, key: string, { seeds, ballots, articles }: Register): void {
  const lines: Line[] = [
    ...[...seeds].map(([ref, seed]): Line => ['seed', ref, seed]),
    ...[...ballots.values()].map((ballot): Line => ['ballot', ballot]),
    ...[...articles.values()].map((article): Line => ['article', article]),
  ];
  const text = `${FORMAT} ${key}\n${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`;
  const path = toPath(root);
  mkdirSync(join(root, STATE_FOLDER), { recursive: true });
  writeFileSync(`${path}.unfinished`, `${text}${toSum(text)}\n`);
  renameSync(`${path}.unfinished`, path);
}

/** Whether what a build knows is what the last one knew, given that it looked into nothing and parsed nothing. */
export function isSameRegister(one: Register, other: Register): boolean {
  const isAsLarge = (['seeds', 'ballots', 'articles'] as const).every((part) => one[part].size === other[part].size);
  return isAsLarge && [...other.articles].every(([id, article]) => one.articles.get(id) === article);
}

function toPath(root: string): string {
  return join(root, STATE_FOLDER, NAME);
}

function toSum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
