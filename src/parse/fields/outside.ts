import type { Evidence, Problem } from '../../catalogue.ts';
import type { MarkedCapture } from '../../markup.ts';
import type { LineRange, SidecarValues } from '../../record.ts';
import { isDay } from '../../text/dates/date.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { findMonth } from '../../text/dates/months.ts';
import { parseUnixTime } from '../../text/dates/unix.ts';
import { toLanguage } from '../../text/language.ts';
import { toLetters } from '../../text/letters.ts';
import { parseMember } from '../../text/member.ts';
import { parseOwnLine } from '../head/dateline.ts';
import { findPreambleLines } from './preamble.ts';
import type { Preamble } from './preamble.ts';
import { findSourceFolder } from '../layouts/layout.ts';
import type { Layout } from '../layouts/layout.ts';
import { LONGEST_META, readMetaLine, toMetaDates } from '../head/meta.ts';
import { isNewsroom, isRole, parseByline } from '../head/names.ts';
import type { Belief, Finding } from './settle.ts';

/** What is known of a capture from outside its article: by its sidecar, its markup, the labelled lines above it, its folder, its file's name and its address. */
export interface Outside {
  readonly title: readonly Finding<string>[];
  /** Numeric dates wait for the capture's order. */
  readonly dates: readonly Finding<DateMatch>[];
  readonly updated: readonly Finding<DateMatch>[];
  readonly location: readonly Finding<string>[];
  readonly byline: readonly Finding<readonly string[]>[];
  readonly source: readonly Finding<string>[];
  readonly language: readonly Finding<string>[];
  readonly tags: readonly Finding<readonly string[]>[];
  /** Values of the sidecar that could not be read. */
  readonly problems: readonly Problem[];
}

/** 2022-02-03-council.txt · 2022_02_03 · /2022/02/03/council.html */
const YEAR_FIRST = /(?<![\p{L}\p{N}])(?<year>(?:1[6-9]|20)\d\d)(?<mark>[-_./])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?![\p{L}\p{N}])/gu;
/** 20220203_council.txt */
const COMPACT = /(?<![\p{L}\p{N}])(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?![\p{L}\p{N}])/gu;
/** article_03.02.2022.txt */
const YEAR_LAST = /(?<![\p{L}\p{N}])(?<first>\d\d?)(?<mark>[-_.])(?<second>\d\d?)\k<mark>(?<year>(?:1[6-9]|20)\d\d)(?![\p{L}\p{N}])/gu;
/** 2013/03/03 · 2013-03 · 2013/03/harbour: folders called after a month or a day */
const FOLDERS =
  /(?:^|\/)(?<text>(?<year>(?:19|20)\d\d)(?<mark>[-_/])(?<month>0[1-9]|1[0-2])(?:\k<mark>(?<day>0[1-9]|[12]\d|3[01]))?)\/(?:[^/]{1,80}\/)?$/u;
/** Folders whose day is that of the crawl. */
const CRAWLED = /crawl|scrap|dump|snapshot|capture|backup|export|harvest|download|wget|warc|fetch|grab/iu;
/** /2022/feb/03/council */
const MONTH_NAMED = /(?<=\/)(?<year>(?:19|20)\d\d)\/(?<name>\p{L}{3,12})\/(?<day>\d\d?)(?=\/)/gu;
/** /2022/02/council: the day of many addresses is left out */
const MONTH_ALONE = /(?<=\/)(?<year>(?:19|20)\d\d)\/(?<month>0[1-9]|1[0-2])\/(?=[^/]*\p{L})/u;
const YEAR = /\d{4}/u;
const QUERY = /[?#].*$/su;
const EXTENSION = /\.\p{L}[\p{L}\p{N}]{0,7}$/u;

/** 2022 · 2022-02 */
const PARTIAL = /^(?<year>(?:1[6-9]|20)\d\d)(?:-(?<month>0[1-9]|1[0-2]))?$/;
/** 20220203 · 20220203T110500Z · 20220203110500 */
const BASIC = /^(?<year>(?:1[6-9]|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?\d{4}(?:\d\d)?Z?)?$/;
/** 14.2.95 · 3/2/95: in a text a version or a score as well */
const SHORT_YEAR = /^(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d\d)$/;
/** en · pt-BR · zh_Hant */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;
const LETTER = /\p{L}/u;
const BETWEEN_TAGS = /\s{0,3}[,;|、،]\s{0,3}/u;
const LONGEST_NAME = 80;
const LONGEST_PLACE = 120;
const NOT_A_NAME = /:\/\/|@|^\P{L}+$/u;

type Groups = Partial<Record<string, string>>;

function toMatch(text: string, { year, month, day }: Groups): DateMatch | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(date.day, date.month, date.year) ? { start: 0, end: text.length, ...date } : undefined;
}

/** The day of "03.02.2022", or undefined where it could be two: only full stops tell that the day comes first. */
function toMatchYearLast(text: string, { first, second, mark, year }: Groups): DateMatch | undefined {
  const dayFirst = toMatch(text, { year, month: second, day: first });
  const monthFirst = mark === '.' ? undefined : toMatch(text, { year, month: first, day: second });
  if (dayFirst !== undefined && monthFirst !== undefined && first !== second) return undefined;
  return dayFirst ?? monthFirst;
}

function findAddressMonth(address: string): { readonly match: DateMatch; readonly text: string } | undefined {
  const { 0: text, groups } = MONTH_ALONE.exec(address) ?? {};
  if (text === undefined) return undefined;
  return { text, match: { start: 0, end: text.length, year: Number(groups?.['year']), month: Number(groups?.['month']) } };
}

/** The one day that a file's name or an address holds, or its month; undefined when there is none, or when there are several. */
export function findNameDate(name: string): { readonly match: DateMatch; readonly text: string } | undefined {
  if (!YEAR.test(name)) return undefined;
  const found = [
    ...[...name.matchAll(YEAR_FIRST), ...name.matchAll(COMPACT)].map(({ 0: text, groups = {} }) => ({
      text,
      match: toMatch(text, groups),
    })),
    ...[...name.matchAll(MONTH_NAMED)].map(({ 0: text, groups = {} }) => ({
      text,
      match: toMatch(text, { ...groups, month: String(findMonth(groups['name'] ?? '')) }),
    })),
    ...[...name.matchAll(YEAR_LAST)].map(({ 0: text, groups = {} }) => ({ text, match: toMatchYearLast(text, groups) })),
  ];
  const [first, ...others] = found;
  if (first === undefined) return findAddressMonth(name);
  if (first.match === undefined) return undefined;
  const { match } = first;
  const isSame = (other: DateMatch | undefined): boolean =>
    other?.year === match.year && other?.month === match.month && other?.day === match.day;
  return others.every((other) => isSame(other.match)) ? { match, text: first.text } : undefined;
}

/** The month or the day that the folders of a file are called after, unless they say that it is the crawl's. */
function findFolderDate(file: string): { readonly match: DateMatch; readonly text: string } | undefined {
  const folders = file.slice(0, file.lastIndexOf('/') + 1);
  const found = CRAWLED.test(folders) ? undefined : FOLDERS.exec(folders)?.groups;
  const { text, year, month, day } = found ?? {};
  if (text === undefined) return undefined;
  const match =
    day === undefined ? { start: 0, end: text.length, year: Number(year), month: Number(month) } : toMatch(text, { year, month, day });
  return match === undefined ? undefined : { match, text };
}

/** A field of dates holds no versions, so that its days and months need no noughts before them. */
function padShortYear(text: string): string {
  const { first, mark = '', second, year } = SHORT_YEAR.exec(text)?.groups ?? {};
  return first === undefined || second === undefined ? text : [first.padStart(2, '0'), second.padStart(2, '0'), year].join(mark);
}

/** Reads a sidecar's date: a Unix time, a machine's notation, or a date as people write it and nothing else. */
export function parseWrittenDate(text: string): DateMatch | undefined {
  const partial = PARTIAL.exec(text)?.groups;
  if (partial !== undefined) {
    const { year, month } = partial;
    return { start: 0, end: text.length, year: Number(year), ...(month !== undefined && { month: Number(month) }) };
  }
  const basic = BASIC.exec(text)?.groups;
  if (basic !== undefined) return toMatch(text, basic);
  const unix = parseUnixTime(text);
  if (unix !== undefined) return unix;
  const [date, ...more] = readMetaLine(padShortYear(text));
  if (date === undefined || more.length > 0) return undefined;
  const { time, ...day } = date.match;
  // Programs write midnight where they know the day alone.
  return time === undefined || (time.hour === 0 && time.minute === 0) ? day : date.match;
}

/** The day of publication in words that a page marks as its date: "Ada Quill · 3 February 2022", but not "Updated …" beside it. */
function parseMarkedDate(text: string): DateMatch | undefined {
  const written = parseWrittenDate(text);
  if (written !== undefined || text.length > LONGEST_META) return written;
  const dates = toMetaDates(text, findDates(text)).filter(({ match }) => match.year !== undefined);
  return (dates.find(({ kind }) => kind === 'published') ?? dates.find(({ kind }) => kind === 'unlabelled'))?.match;
}

function parseNames(text: string): readonly string[] | undefined {
  const read = parseByline(text) ?? parseByline(`By ${text}`);
  if (read !== undefined) return read.names;
  return text.length <= LONGEST_NAME && !NOT_A_NAME.test(text) ? [text] : undefined;
}

/** What a page names as its author where that is nobody: its own house, or the newsroom of it. */
function isHouse(name: string, sources: readonly string[]): boolean {
  const key = toLetters(name);
  return isRole(name) || isNewsroom(name) || sources.some((source) => source !== '' && (key.includes(source) || source.includes(key)));
}

/** A page's author as people or, where it names none, in its own words. */
function parseStatedNames(text: string): readonly string[] | undefined {
  const names = parseNames(text);
  return names?.length === 0 && text.length <= LONGEST_NAME ? [text] : names;
}

/** Whom the markup states: where it is a house, what the text says goes before that. */
function demoteHouses(findings: readonly Finding<readonly string[]>[], notes: readonly Note[]): readonly Finding<readonly string[]>[] {
  const sources = notes.map(({ values }) => toLetters(values.source ?? ''));
  return findings.map((finding) =>
    finding.evidence.from === 'markup' && finding.value.every((name) => isHouse(name, sources))
      ? { ...finding, belief: 'outside' }
      : finding,
  );
}

function parsePlace(text: string): string | undefined {
  const place = parseOwnLine(text)?.place?.text ?? text;
  return place.length <= LONGEST_PLACE && LETTER.test(place) ? place : undefined;
}

function parseAll(texts: readonly string[], parse: (text: string) => readonly string[] | undefined): readonly string[] | undefined {
  const read = texts.map(parse);
  return read.includes(undefined) ? undefined : [...new Set(read.flatMap((each) => each ?? []))];
}

function toFindings<Value>(belief: Belief, value: Value | undefined, evidence: Evidence): readonly Finding<Value>[] {
  return value === undefined ? [] : [{ value, belief, evidence }];
}

/** What a scraper noted of a capture, in a file beside it or in the lines above its text. */
interface Note {
  readonly from: 'sidecar' | 'meta' | 'markup';
  readonly name: string;
  readonly values: SidecarValues;
  readonly findLines: (field: keyof SidecarValues) => LineRange | undefined;
  /** Where it is believed less than others of its kind. */
  readonly belief?: Belief;
}

function toNotes({ sidecar, markup }: MarkedCapture, preamble: Preamble | undefined): readonly Note[] {
  return [
    ...(sidecar === undefined
      ? []
      : [{ from: 'sidecar' as const, name: sidecar.file, values: sidecar.values, findLines: () => undefined }]),
    ...(markup?.values ?? []).map((values) => ({ from: 'markup' as const, name: 'the markup', values, findLines: () => undefined })),
    ...(markup?.loose === undefined
      ? []
      : [{ from: 'markup' as const, name: 'the markup', values: markup.loose, findLines: () => undefined, belief: 'outside' as const }]),
    ...(preamble === undefined
      ? []
      : [
          {
            from: 'meta' as const,
            name: 'the lines above the text',
            values: preamble.values,
            findLines: (field: keyof SidecarValues) => findPreambleLines(preamble, field),
          },
        ]),
  ];
}

/** Gathers what is known of a capture from outside its text; nothing of it is compared with the text yet. */
export function findOutside(capture: MarkedCapture, layout: Layout, preamble?: Preamble): Outside {
  const problems: Problem[] = [];
  const notes = toNotes(capture, preamble);
  const take = <Value>(
    field: Exclude<keyof SidecarValues, 'retrieved' | 'url'>,
    parse: (text: string, all: readonly string[], from: Note['from']) => Value | undefined,
    belief: Belief = 'sidecar',
  ) =>
    notes.flatMap(({ from, name, values, findLines, belief: own }) => {
      const written = values[field];
      if (written === undefined) return [];
      const all = typeof written === 'string' ? [written] : written;
      const text = all.join('; ');
      const value = parse(text, all, from);
      const lines = findLines(field);
      const where = lines === undefined ? {} : { lines };
      if (value === undefined && from !== 'markup') {
        const message = `the ${field} "${text}" in ${name} could not be read`;
        problems.push({ rule: 'sidecar/value', severity: 'warning', ...where, message });
      }
      return toFindings(own ?? belief, value, { basis: 'stated', from, ...where, text, rule: `${from}/${field}` });
    });
  const takeDay = (from: 'filename' | 'folder' | 'url', found: ReturnType<typeof findNameDate>): readonly Finding<DateMatch>[] => {
    return found === undefined
      ? []
      : toFindings('outside', found.match, { basis: 'inferred', from, text: found.text, rule: `${from}/date` });
  };
  const folder = findSourceFolder(layout, capture.file);
  const name = capture.file.slice(capture.file.lastIndexOf('/') + 1).replace(EXTENSION, '');
  return {
    title: take('title', (text) => text),
    dates: [
      ...take('date', capture.markup === undefined ? parseWrittenDate : parseMarkedDate),
      ...takeDay('url', findNameDate(capture.url?.replace(QUERY, '') ?? '')),
      // A container is older or younger than what it holds
      ...(parseMember(capture.file) !== undefined
        ? []
        : [...takeDay('filename', findNameDate(name)), ...takeDay('folder', findFolderDate(capture.file))]),
    ],
    updated: take('updated', parseWrittenDate),
    location: take('location', parsePlace),
    byline: demoteHouses(
      take('byline', (_, all, from) => parseAll(all, from === 'markup' ? parseStatedNames : parseNames)),
      notes,
    ).filter(({ value }) => value.length > 0),
    source: [
      ...take('source', (text) => (LETTER.test(text) ? text : undefined)),
      ...toFindings('outside', folder?.source, { basis: 'stated', from: 'folder', text: folder?.folder ?? '', rule: 'folder/source' }),
      ...take('host', (text) => text, 'outside'),
    ],
    language: take('language', (text) => (LANGUAGE.test(text) ? toLanguage(text) : undefined)),
    tags: take('tags', (_, all) => parseAll(all, (text) => text.split(BETWEEN_TAGS).filter((tag) => tag !== ''))),
    problems,
  };
}
