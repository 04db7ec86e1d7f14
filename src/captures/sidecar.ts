import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type DocumentOptions, parseDocument, type ParseOptions, type SchemaOptions } from 'yaml';
import { z } from 'zod';
import type { Problem, ProblemRule } from '../catalogue.ts';
import type { MarkedCapture } from '../markup.ts';
import type { Sidecar, SidecarValues } from '../record.ts';
import { toDate } from '../text/dates/date.ts';
import { parseUnixTime } from '../text/dates/unix.ts';
import { KEYS, toKey } from '../text/keys.ts';
import { isWebAddress } from '../text/webaddress.ts';
import { OPEN_FLAGS, type SeedPlace } from './folder.ts';
import { decodeText, toStorable } from './text.ts';

const MAXIMUM_BYTES = 1024 * 1024;
// A megabyte of quotation marks keeps the YAML library busy for ten seconds.
const MAXIMUM_YAML_LENGTH = 64 * 1024;
const LONGEST_VALUE = 1_000;
const MOST_VALUES = 200;

// What programs write for nothing: "None", "NaN"
const NOTHING = /^(?:none|null|nan|n\/a|undefined)?$/i;

// Only texts, lists, mappings and null: a date or a "no" stays as it was written.
const YAML: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null'],
  // Either would make the time grow with the square of the length.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
};

const OBJECT = z.record(z.string(), z.unknown());
const MAPPING = z.map(z.unknown(), z.unknown());
const WORDS = z.string().max(LONGEST_VALUE);
// Some scrapers wrap every value in a list of its own.
const ONE = z.union([WORDS, z.tuple([WORDS]).transform(([words]) => words)]);
// "published: true" is no date
const DATE = ONE.refine((words) => /\p{N}/u.test(words));
const SEVERAL = z.union([WORDS.transform((words) => [words]), z.array(WORDS).max(MOST_VALUES)]);
const ONE_TEXT = `one text of at most ${LONGEST_VALUE} letters`;
const ONE_DAY = 'one text with the day in it, such as 2022-02-03';
const SEVERAL_TEXTS = `one text, or a list of at most ${MOST_VALUES}, of at most ${LONGEST_VALUE} letters each`;
const VALUES = z.object({
  title: ONE.exactOptional(),
  date: DATE.exactOptional(),
  updated: DATE.exactOptional(),
  source: ONE.exactOptional(),
  host: ONE.exactOptional(),
  location: ONE.exactOptional(),
  byline: SEVERAL.exactOptional(),
  url: ONE.refine((url) => isWebAddress(url) && URL.canParse(url)).exactOptional(),
  language: ONE.exactOptional(),
  tags: SEVERAL.exactOptional(),
  retrieved: ONE.exactOptional(),
} satisfies Record<keyof SidecarValues, z.ZodType>);

/** What is to be written for each field, as its schema has it. */
const WANTED: Readonly<Record<keyof SidecarValues, string>> = {
  title: ONE_TEXT,
  date: ONE_DAY,
  updated: ONE_DAY,
  source: ONE_TEXT,
  host: ONE_TEXT,
  location: ONE_TEXT,
  byline: SEVERAL_TEXTS,
  url: 'one address that begins with http:// or https://',
  language: ONE_TEXT,
  tags: SEVERAL_TEXTS,
  retrieved: ONE_TEXT,
};

/** The capture with what its sidecar says; of several the first counts, and whatever is wrong with one becomes a problem of the capture. */
export function withSidecar(capture: MarkedCapture, places: readonly SeedPlace[]): MarkedCapture {
  const [place, ...others] = places;
  // A row brings what is known of it along.
  if (place === undefined || capture.sidecar !== undefined) return capture;
  const { sidecar, problems } = readSidecar(place);
  const second = others.map(({ ref }) =>
    toProblem('sidecar/second', `Left aside the sidecar ${ref}, since there is ${place.ref} too; keep one of the two.`),
  );
  const url = capture.url ?? sidecar?.values.url;
  const retrieved = capture.retrieved ?? toRetrieved(sidecar?.values.retrieved);
  return {
    ...capture,
    ...(url !== undefined && { url }),
    ...(retrieved !== undefined && { retrieved }),
    ...(sidecar !== undefined && { sidecar }),
    problems: [...capture.problems, ...problems, ...second],
  };
}

interface Reading {
  readonly sidecar?: Sidecar;
  readonly problems: readonly Problem[];
}

function readSidecar({ path, ref }: SeedPlace): Reading {
  let bytes: Buffer;
  try {
    const descriptor = openSync(path, OPEN_FLAGS);
    try {
      const status = fstatSync(descriptor);
      if (!status.isFile()) return toUnreadable(ref, 'it is no file');
      if (status.size > MAXIMUM_BYTES) return toUnreadable(ref, `it has ${status.size} bytes, and the limit is ${MAXIMUM_BYTES}`);
      bytes = readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    return toUnreadable(
      ref,
      `the system could not open it (${cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)})`,
    );
  }
  const { values, problems } = parseSidecar(ref, bytes);
  return { sidecar: { file: ref, sha256: createHash('sha256').update(bytes).digest('hex'), values }, problems };
}

/** Reads the bytes of a sidecar, JSON or YAML, by the names that scrapers use; other keys are not ours. `ref` names it in problems. */
export function parseSidecar(ref: string, bytes: Buffer): { readonly values: SidecarValues; readonly problems: readonly Problem[] } {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { values: {}, ...toUnreadable(ref, 'it holds no text') };
  const entries = parseEntries(decoded.text);
  if (typeof entries === 'string') return { values: {}, ...toUnreadable(ref, entries) };
  return parseValues(ref, entries);
}

/** Reads names with their values as a sidecar's; `ref` names what holds them in problems. */
export function parseValues(
  ref: string,
  entries: ReadonlyMap<unknown, unknown>,
): { readonly values: SidecarValues; readonly problems: readonly Problem[] } {
  const written = new Map<string, unknown>();
  for (const [name, raw] of entries) {
    const value = toWritten(raw);
    if (value === undefined || typeof name !== 'string') continue;
    const key = toKey(name, value);
    if (!written.has(key)) written.set(key, value);
  }
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const field of VALUES.keyof().options) {
    const names = KEYS[field];
    const found = names.filter((name) => written.has(name));
    const good = found.find((name) => VALUES.safeParse({ [field]: written.get(name) }).success);
    if (good !== undefined) values[field] = written.get(good);
    else if (found.length > 0) problems.push(toProblem('sidecar/value', `The ${found[0]} in ${ref} was not used; write ${WANTED[field]}.`));
  }
  return { values: VALUES.parse(values), problems };
}

// The keys and values of the outermost mapping, or what is wrong.
function parseEntries(text: string): ReadonlyMap<unknown, unknown> | string {
  try {
    return new Map(Object.entries(OBJECT.parse(JSON.parse(text))));
  } catch {
    return text.length > MAXIMUM_YAML_LENGTH ? 'it is no JSON object, and too long to be YAML' : parseYaml(text);
  }
}

function parseYaml(text: string): ReadonlyMap<unknown, unknown> | string {
  try {
    const document = parseDocument(text, YAML);
    const [broken] = document.errors;
    if (broken !== undefined)
      return `line ${text.slice(0, Math.min(broken.pos[0], text.trimEnd().length)).split('\n').length} is neither JSON nor YAML`;
    const mapping = MAPPING.safeParse(document.toJS({ mapAsMap: true, maxAliasCount: 0 }));
    return mapping.success ? mapping.data : 'it holds no names with values';
  } catch {
    return 'it refers to parts of itself, or is nested too deeply';
  }
}

// A value in one line, without those that say nothing.
function toWritten(value: unknown): unknown {
  if (!Array.isArray(value)) return toWords(value);
  const written = value.map(toWords).filter((words) => words !== undefined);
  return written.length === 0 ? undefined : written;
}

function toWords(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : value;
  const words = toStorable(value).text.replace(/\s+/g, ' ').trim();
  return NOTHING.test(words) ? undefined : words;
}

function toRetrieved(written: string | undefined): string | undefined {
  const moment = written === undefined ? undefined : parseUnixTime(written);
  return (moment && toDate(moment)) ?? written;
}

function toUnreadable(ref: string, reason: string): Reading {
  return {
    problems: [
      toProblem(
        'sidecar/unreadable',
        `The sidecar ${ref} was not used: ${reason}. Write names with values there, in JSON or YAML, or take it away.`,
      ),
    ],
  };
}

function toProblem(rule: ProblemRule, message: string): Problem {
  return { rule, severity: 'warning', message };
}
