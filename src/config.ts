import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import { checkEach, UsageError } from './faults.ts';
import { isBaseUrl, toBaseUrl } from './text/base.ts';
import { isColour } from './text/colour.ts';
import { findNearest } from './text/nearest.ts';
import { mappingsSchema } from './text/mapping.ts';
import type { RowMapping } from './text/mapping.ts';
import { toPrintable } from './text/printable.ts';

/** How the comments of readers are published: as they are, under pseudonyms, or not at all. */
export type CommentWay = (typeof COMMENTS)[number];

/** What `backfile.config.yaml` says, with defaults filled in; paths are absolute. */
export interface Config {
  /** The archive's folder. */
  readonly root: string;
  readonly seeds: string;
  readonly content: string;
  readonly output: string;
  readonly title: string;
  readonly description: string;
  /** Who keeps the archive. */
  readonly keeper?: string;
  /** Language of the interface, BCP 47. */
  readonly language: string;
  /** Where the site will stand on the web, with a slash at its end; feeds and the sitemap are made only when it is known. */
  readonly baseUrl?: string;
  /** Order of numeric dates when nothing in a capture decides. */
  readonly dateOrder?: 'day-first' | 'month-first';
  /** What is known of folders below seeds: the source of the captures in each, by its path from there, `/`-separated. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Where the rows of JSON, CSV and the like hold what; of a file the first that is of it. */
  readonly rows?: readonly RowMapping[];
  /** Captures bigger than this are rejected. */
  readonly maximumBytes: number;
  /** Whether comments are published and under which names; as they are unless it says otherwise. */
  readonly comments?: CommentWay;
  /** Which pages ask search engines to leave them out: those with comments, all, or none. */
  readonly robots?: 'index' | 'noindex-comments' | 'noindex';
  /** Colour of links and marks, #rrggbb. */
  readonly accent?: string;
  /** The licence of the texts, or who has the rights, as the keeper words it. */
  readonly licence?: string;
  /** How to reach the keeper: an address on the web, a mail address or words. */
  readonly contact?: string;
  /** Whether the list of what the reader was unsure of is a page of the site; it is not unless it says `published`. */
  readonly doubtful?: 'published' | 'unpublished';
  /** How much of each text can be searched: all of it, or its beginning. By the size of the archive when it is not said. */
  readonly search?: 'full' | 'lead';
  /** Archives of up to so many articles are searched in full unless `search` says otherwise. */
  readonly searchFully?: number;
}

/** What the config allows a capture, and how it reads rows. */
export function toLimits({ maximumBytes, rows }: Config): Pick<Config, 'maximumBytes' | 'rows'> {
  return { maximumBytes, ...(rows !== undefined && { rows }) };
}

/** What the command line says, paths relative to the working folder; it goes before what the config file says. */
export interface Overrides {
  readonly seeds?: string | undefined;
  readonly content?: string | undefined;
  readonly output?: string | undefined;
  readonly baseUrl?: string | undefined;
}

/** Name of the config file in an archive's folder. */
export const CONFIG_FILE = 'backfile.config.yaml';

// What people write for it, and what would be passed over in silence.
const OTHER_CONFIG_FILE = 'backfile.config.yml';

/** Name of the folder beside the config that holds the lock, the last build's list of rejected captures and what is known of the site that stands. */
export const STATE_FOLDER = '.backfile';

/** Captures bigger than this are rejected unless the config says otherwise. */
export const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** The languages of the interface, by their codes. */
export const INTERFACES = ['de', 'en'] as const;
const DATE_ORDERS = ['day-first', 'month-first'] as const;
const COMMENTS = ['shown', 'pseudonymous', 'hidden'] as const;
const ROBOTS = ['index', 'noindex-comments', 'noindex'] as const;
const DOUBTFUL = ['published', 'unpublished'] as const;
const SEARCHES = ['full', 'lead'] as const;

const text = z.string('must be text; put it in quotes');
const settingsSchema = z.strictObject({
  title: text.exactOptional(),
  description: text.exactOptional(),
  keeper: text.exactOptional(),
  language: text
    .refine(
      isInterface,
      `is the language of the archive's own words, and must be one that there is: ${INTERFACES.join(', ')}; articles may be in any language, which is seen in each`,
    )
    .exactOptional(),
  baseUrl: text.refine(isBaseUrl, 'must be an address such as https://example.org/papers/').transform(toBaseUrl).exactOptional(),
  dateOrder: z
    .enum(DATE_ORDERS, { error: (issue) => `must be ${DATE_ORDERS.join(' or ')}${toSuggestion(issue.input, DATE_ORDERS)}` })
    .exactOptional(),
  sources: z
    .record(z.string(), text.min(1, 'must not be empty'), 'must hold lines of the form "folder: The Lamplighter"')
    .refine((sources) => Object.keys(sources).every(isFolderName), 'must name folders by their path below seeds, such as nqna/wire')
    .exactOptional(),
  rows: mappingsSchema.exactOptional(),
  maximumBytes: z.int('must be a whole number of bytes').positive('must be more than 0').exactOptional(),
  comments: z
    .enum(COMMENTS, { error: (issue) => `must be one of ${COMMENTS.join(', ')}${toSuggestion(issue.input, COMMENTS)}` })
    .exactOptional(),
  robots: z.enum(ROBOTS, { error: (issue) => `must be one of ${ROBOTS.join(', ')}${toSuggestion(issue.input, ROBOTS)}` }).exactOptional(),
  accent: text.refine(isColour, 'must be a colour such as "#8a2a1b", in quotes').exactOptional(),
  licence: text.exactOptional(),
  contact: text.exactOptional(),
  doubtful: z
    .enum(DOUBTFUL, { error: (issue) => `must be ${DOUBTFUL.join(' or ')}${toSuggestion(issue.input, DOUBTFUL)}` })
    .exactOptional(),
  search: z.enum(SEARCHES, { error: (issue) => `must be ${SEARCHES.join(' or ')}${toSuggestion(issue.input, SEARCHES)}` }).exactOptional(),
  searchFully: z.int('must be a whole number of articles').nonnegative('must not be less than 0').exactOptional(),
  seeds: text.exactOptional(),
  content: text.exactOptional(),
  output: text.exactOptional(),
});

type Settings = z.infer<typeof settingsSchema>;

/** Reads the config of the archive in `root`; throws a UsageError for a wrong key, a wrong value or folders that stand in each other's way. */
export function readConfig(root: string, overrides: Overrides = {}): Config {
  const folder = resolve(root);
  if (!isFolder(folder)) {
    throw new UsageError(
      existsSync(folder)
        ? `${toPrintable(folder)} is a file; name an archive's folder, the one that holds seeds/`
        : `There is no folder ${toPrintable(folder)}; name an archive's folder, or make one with: backfile init ${toPrintable(root)}`,
    );
  }
  const { seeds, content, output, ...settings } = readSettings(join(folder, CONFIG_FILE));
  if (overrides.seeds !== undefined && !isFolder(overrides.seeds)) {
    throw new UsageError(`There is no folder ${toPrintable(overrides.seeds)}; --seeds takes the folder that holds the captures`);
  }
  const config: Config = {
    root: folder,
    title: basename(folder),
    description: '',
    language: 'en',
    maximumBytes: MAXIMUM_BYTES,
    ...settings,
    ...(overrides.baseUrl !== undefined && { baseUrl: toBaseUrl(overrides.baseUrl) }),
    seeds: resolve(overrides.seeds ?? resolve(folder, seeds ?? 'seeds')),
    content: resolve(overrides.content ?? resolve(folder, content ?? 'content')),
    output: resolve(overrides.output ?? resolve(folder, output ?? '_site')),
  };
  checkFolders(config);
  // An archive lives on without its seeds, but a folder that someone named is meant to be there.
  if (config.seeds !== join(folder, 'seeds') && !isFolder(config.seeds)) {
    throw new UsageError(`There is no folder ${toPrintable(config.seeds)}, which ${CONFIG_FILE} names as seeds; mend the name, or make it`);
  }
  return config;
}

function readSettings(file: string): Settings {
  if (!existsSync(file)) {
    const other = join(dirname(file), OTHER_CONFIG_FILE);
    if (existsSync(other)) throw new UsageError(`${toPrintable(other)} is not read; name it ${CONFIG_FILE}`);
    return {};
  }
  if (isFolder(file)) throw new UsageError(`${toPrintable(file)} is a folder; put a file in its place, or move it away`);
  const lines = new LineCounter();
  const written = readFileSync(file, 'utf8');
  const document = parseDocument(written, { schema: 'core', lineCounter: lines });
  const [broken] = document.errors;
  if (broken?.code === 'DUPLICATE_KEY') {
    const [start] = broken.pos;
    const [name = ''] = written.slice(start).split(/[:\n]/u, 1);
    fail(file, lines.linePos(start).line, `has the key "${name.trim()}" twice; keep one of them`);
  }
  if (broken !== undefined)
    fail(file, lines.linePos(broken.pos[0]).line, `is not valid YAML (${broken.message.split('\n', 1)[0]?.replace(/ at line.*$/, '')})`);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) fail(file, 1, 'must hold lines of the form "key: value"');

  const keys = Object.keys(settingsSchema.shape);
  const toLine = (key: unknown): number => lines.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0).line;
  const lineOf = new Map<string, number>();
  const values: [key: string, value: unknown][] = [];
  const take = ({ key, value }: Pair): void => {
    const name = isScalar(key) ? String(key.value) : '?';
    const line = toLine(key);
    if (!keys.includes(name)) fail(file, line, `unknown key "${name}"${toSuggestion(name, keys)}; the keys are ${keys.join(', ')}`);
    lineOf.set(name, line);
    if ((name === 'sources' || name === 'rows') && isMap(value)) {
      for (const inner of value.items) lineOf.set(`${name}${name === 'rows' ? '.0' : ''}.${String(inner.key)}`, toLine(inner.key));
      values.push([name, value.toJS(document)]);
    } else if (name === 'rows' && isSeq(value)) {
      for (const [at, one] of value.items.entries()) {
        if (!isMap(one)) fail(file, line, 'rows must hold a mapping, or a list of mappings with files: for those that each is of');
        lineOf.set(`rows.${at}`, lines.linePos(one.range?.[0] ?? 0).line);
        for (const inner of one.items) lineOf.set(`rows.${at}.${String(inner.key)}`, toLine(inner.key));
      }
      values.push([name, value.toJS(document)]);
    } else if (name === 'sources' && isSeq(value)) fail(file, line, 'sources must hold lines of the form "folder: The Lamplighter"');
    else if (!isScalar(value)) fail(file, line, `${name} must be a single value`);
    else if (value.value === null && /^\S/u.test(value.comment ?? ''))
      fail(file, line, `${name} has no value, since what begins with # is a comment; put it in quotes: "#${value.comment}"`);
    else if (value.value !== null && value.value !== '') values.push([name, value.value]);
  };
  const checkAll = (): void =>
    checkEach(settingsSchema.safeParse(Object.fromEntries(values)).error?.issues ?? [], ({ path, message }) => {
      const name = path.join('.');
      fail(file, lineOf.get(name) ?? lineOf.get(String(path[0])) ?? 1, `${name.replace(/^rows\.\d+/, 'rows')} ${message}`);
    });
  checkEach([...document.contents.items.map((item) => () => take(item)), checkAll], (step) => step());
  return settingsSchema.parse(Object.fromEntries(values));
}

function fail(file: string, line: number, what: string): never {
  throw new UsageError(toPrintable(`${file}:${line} ${what}`));
}

function toSuggestion(value: unknown, right: readonly string[]): string {
  const nearest = typeof value === 'string' ? findNearest(value, right) : undefined;
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

// de-AT is German
function isInterface(tag: string): boolean {
  try {
    return INTERFACES.some((language) => new Intl.Locale(tag).language === language);
  } catch {
    return false;
  }
}

function isFolderName(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((name) => !['', '.', '..'].includes(name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// Building replaces the output whole and writes in content/, so neither may touch what it must not.
function checkFolders(config: Config): void {
  const root = toRealPath(config.root);
  const seeds = toRealPath(config.seeds);
  const content = toRealPath(config.content);
  const output = toRealPath(config.output);
  if (isWithin(root, output)) throw toClash('output', output, `archive's own folder ${root}`);
  if (isNested(output, join(root, STATE_FOLDER))) throw toClash('output', output, `state folder ${STATE_FOLDER}`);
  if (isNested(output, seeds)) throw toClash('output', output, `seeds folder ${seeds}`);
  if (isNested(output, content)) throw toClash('output', output, `content folder ${content}`);
  if (isNested(content, seeds)) throw toClash('content', content, `seeds folder ${seeds}`);
}

function toClash(what: string, path: string, other: string): UsageError {
  return new UsageError(
    toPrintable(
      `The ${what} folder ${path} and the ${other} must not hold one another; choose another with --${what} or in ${CONFIG_FILE}`,
    ),
  );
}

function isNested(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function toRealPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(toRealPath(parent), basename(path));
}
