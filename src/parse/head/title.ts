import { findKickerPrefix, findKickerSuffix } from './kickers.ts';
import { isHost } from '../../text/webaddress.ts';

/** The parts of a title line, as offsets into it. */
export interface TitleParts {
  readonly start: number;
  readonly end: number;
  readonly kicker?: { readonly text: string; readonly start: number };
  /** The site's name behind the title or before it, " | The Lamplighter"; the section beside it stands between the offsets too. */
  readonly site?: { readonly text: string; readonly start: number; readonly until: number; readonly by: 'capture' | 'layout' };
  /** Where what stands beside the title only counts its readers. */
  readonly counters?: readonly (readonly [start: number, end: number])[];
}

/** " | The Lamplighter" · " - lamplighter.example" · " » The Lamplighter" */
const SUFFIX = /\s{1,3}(?:[|»–—-]|::)\s{1,3}(?<site>[^|»\s][^|»]{1,59})$/u;
/** (self.harbour): where a post was made */
const BOARD = /\s{1,3}\((?<site>(?:self\.)?[\w-]{2,30}|[\w-]{2,40}(?:\.[\w-]{2,20}){1,3})\)$/u;
const SELF = /^self\.|\./u;
const MOST_WORDS = 6;

/** What stands behind the last sign that may part a title from the name of its site, and where. */
export function findSuffix(title: string): { readonly end: number; readonly text: string; readonly start: number } | undefined {
  const match = SUFFIX.exec(title);
  const text = match?.groups?.['site'];
  if (match === null || text === undefined || match.index === 0 || text.split(/\s+/u).length > MOST_WORDS) return undefined;
  return { end: match.index, text, start: match.index + match[0].lastIndexOf(text) };
}

function toKey(text: string): string {
  return text.replace(/^©\s*|(?<![.\s])[.\s]+$/gu, '').toLowerCase();
}

/** Where a post was made, in brackets behind its title. */
function findBoard(title: string): ReturnType<typeof findSuffix> {
  const match = BOARD.exec(title);
  const text = match?.groups?.['site'];
  if (match === null || text === undefined || match.index === 0 || !SELF.test(text)) return undefined;
  return { end: match.index, text, start: match.index + match[0].lastIndexOf(text) };
}

/** The site's name behind a title: only where it looks like a domain, where a line of the capture is that name or the title without it, or where the folder's titles share it. */
function findSite(
  title: string,
  lines: readonly { readonly text: string }[],
  shared: string | undefined,
): (Omit<NonNullable<TitleParts['site']>, 'until'> & { readonly end: number }) | undefined {
  const board = findBoard(title);
  if (board !== undefined) return { ...board, by: 'capture' };
  const suffix = findSuffix(title);
  if (suffix === undefined) return undefined;
  const keys = [toKey(suffix.text), toKey(title.slice(0, suffix.end))];
  const sure = isHost(suffix.text) || lines.some(({ text }) => text.length < title.length && keys.includes(toKey(text)));
  if (sure) return { ...suffix, by: 'capture' };
  return suffix.text === shared ? { ...suffix, by: 'layout' } : undefined;
}

/** What may stand between a title and the names of section and site. */
const BETWEEN = /^\s{0,3}(?:[|»«–—·:-]|::)\s{1,3}/u;
const BETWEEN_BEFORE = /\s{0,3}(?:[|»«–—·:-]|::)\s{1,3}$/u;
const LAST_PART = /(?:^|\s[|»«–—·-]\s{1,3})(?<site>[^|»«–—·]{2,60})$/u;
const SHORTEST_TITLE = 12;
const FARTHEST_COPY = 8;

/** The title that a line near by says once more without what stands before or behind it here. */
function findCopy(title: string, lines: readonly { readonly text: string }[]): Pick<TitleParts, 'start' | 'end' | 'site'> | undefined {
  for (const { text } of lines.slice(0, FARTHEST_COPY)) {
    if (text.length < SHORTEST_TITLE || text.length >= title.length || 2 * text.length < title.length) continue;
    const behind = title.startsWith(text) ? BETWEEN.exec(title.slice(text.length)) : null;
    if (behind !== null) {
      const rest = title.slice(text.length + behind[0].length);
      const site = LAST_PART.exec(rest)?.groups?.['site'] ?? rest;
      return { start: 0, end: text.length, site: { text: site, start: title.length - rest.length, until: title.length, by: 'capture' } };
    }
    const before = title.endsWith(text) ? BETWEEN_BEFORE.exec(title.slice(0, -text.length)) : null;
    const site = title.slice(0, before?.index ?? 0);
    // A kicker is no site
    if (before !== null && findKickerPrefix(title) === undefined && site !== '' && !/\p{Nd}/u.test(site))
      return { start: title.length - text.length, end: title.length, site: { text: site, start: 0, until: site.length, by: 'capture' } };
  }
  return undefined;
}

/** Forum » Boats » Nine boats: where a thread stands in its forum, before what it is called */
const TRAIL = /^(?<trail>[^»›>]{2,60}(?:\s[»›>]{1,2}\s[^»›>]{2,60}){1,5})\s[»›>]{1,2}\s(?<title>[^»›>]{3,160})$/u;
const OF_FORUM = /forum|foren|board|community|форум|foro|fórum|論壇|论坛|掲示板/iu;

/** A thread's title behind the trail that leads to it. */
function findTrail(line: string): TitleParts | undefined {
  const { trail, title } = TRAIL.exec(line)?.groups ?? {};
  if (trail === undefined || title === undefined || !OF_FORUM.test(trail)) return undefined;
  return { start: line.length - title.length, end: line.length, kicker: { text: trail, start: 0 } };
}

/** Author Topic: Nine boats (Read 318 times): the head of a thread in Simple Machines Forum */
const TOPIC =
  /^(?:(?:author|autor|auteur|autore|автор)\s{1,3})?(?:topic|thema|sujet|tema|discussione|тема|wątek|téma|onderwerp|konu):\s{1,3}(?<title>.{3,160}?)\s{1,3}\((?:read|gelesen|lu|leído|letto|lid[ao]|прочитано|przeczytany|přečteno|gelezen|okunma sayısı)\s\d{1,9}(?:\s\p{L}{2,8})?\)$/iu;

/** A thread's title between its label and how often it was read. */
function findTopic(line: string): TitleParts | undefined {
  const title = TOPIC.exec(line)?.groups?.['title'];
  if (title === undefined) return undefined;
  const start = line.indexOf(title, line.indexOf(':'));
  const end = start + title.length;
  return {
    start,
    end,
    counters: [
      [0, start],
      [end, line.length],
    ],
  };
}

/** Takes a title line apart: kicker before or behind, title, site; `lines` are the other lines of the article, `shared` the site's name behind the titles of its folder. */
export function parseTitle(line: string, lines: readonly { readonly text: string }[], shared?: string): TitleParts {
  const thread = findTrail(line) ?? findTopic(line);
  if (thread !== undefined) return thread;
  const copy = findCopy(line, lines);
  if (copy !== undefined) return copy;
  const site = findSite(line, lines, shared);
  const named = site === undefined ? line : line.slice(0, site.end);
  const rest =
    site === undefined ? {} : { site: { text: site.text, start: site.start, until: site.start + site.text.length, by: site.by } };
  const suffix = findKickerSuffix(named);
  if (suffix !== undefined) return { start: 0, end: suffix.titleEnd, kicker: { text: suffix.kicker, start: suffix.kickerStart }, ...rest };
  const prefix = findKickerPrefix(named);
  if (prefix !== undefined) return { start: prefix.titleStart, end: named.length, kicker: { text: prefix.kicker, start: 0 }, ...rest };
  return { start: 0, end: named.length, ...rest };
}

const AROUND = /^["'“”„«»‘’\s]+|(?<!["'“”„«»‘’.\s])["'“”„«»‘’.\s]+$/gu;

/** Whether a line says the title once more: quotation marks around it and its full stop aside. */
export function isSameTitle(line: string, title: string): boolean {
  return Math.abs(line.length - title.length) <= 3 && line.replace(AROUND, '') === title.replace(AROUND, '');
}

/** https://lamplighter.example/2014/03/planks.html */
const ADDRESS = /^(?:https?:\/\/|www\.)\S{3,2000}$/iu;
/** Untitled · (no title) · Unbenanntes Dokument · New Page 1 */
const UNTITLED =
  /^[[(<]?(?:untitled(?: (?:document|page))?|no title|(?:new|blank) page(?: \d{1,3})?|\[?no subject\]?|ohne titel|unbenannt(?:es dokument)?|kein titel|sans titre|document sans (?:nom|titre)|sin t[ií]tulo|documento sin t[ií]tulo|sem t[ií]tulo|senza titolo|zonder titel|naamloos|bez tytułu|bez názvu|névtelen|fără titlu|без названия|без заголовка|без назви|без заглавие|без наслова|utan titel|uten tittel|uden titel|nimetön|χωρίς τίτλο|adsız|başlıksız|không có tiêu đề|tanpa judul|بدون عنوان|بلا عنوان|ללא כותרת|शीर्षकहीन|ไม่มีชื่อ|无标题|無標題|無題|제목 없음|undefined|null|nan)[\])>]?$/iu;

/** Why a line that stands in a title's place is none, if it is the page's address or says that there is no title. */
export function findPlaceholder(text: string): 'link-address' | 'code-residue' | undefined {
  if (ADDRESS.test(text)) return 'link-address';
  return text.length <= 40 && UNTITLED.test(text) ? 'code-residue' : undefined;
}
