import { isLetterPlace } from './place.ts';
import type { EvidenceRule } from '../../catalogue.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import { endsInWords } from '../../text/sentences.ts';
import { rememberLatest } from '../../text/remember.ts';
import type { Draft } from './draft.ts';
import { noteRelative, takeDates, takeNames } from './draft.ts';
import { isAgency } from './agencies.ts';
import { takeCorrespondent } from './correspondent.ts';
import { findSigned } from './leads.ts';
import { isDateWord, toDateKind, trimLead } from './labels.ts';
import { LONGEST_META, toMetaDates } from './meta.ts';
import type { MetaDate } from './meta.ts';
import { readDateLine, takeDateLine } from './paper.ts';
import { areSpokenOf, isNewsroom, parseBareNames, parseByline, parseHoused, parseUnderLabel } from './names.ts';
import { findPhrase } from '../furniture/phrase.ts';
import { cutRelative } from '../relative.ts';
import type { Names } from './names.ts';
import { beginsText } from '../furniture/stretch.ts';

/** ropewalker · ada_quill: what a member of a site is called in one word */
const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{2,29}$/u;
const NOT_LOGINS = new Set('the an now then der die das dem den les los las'.split(' '));
/** White on Rope: what a site calls its author in several */
const ANYBODY = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,40}$/u;
const MOST_WORDS = 5;
const SIGNS_BEFORE = /^[\s,;|/•·–—-]+/u;
/** "Posted March 3, 2014 by Ada Quill" */
const LABEL_BEFORE_DATE = /^(?:\p{L}+(?:\s?:\s?|\s|$)){0,2}$/u;
/** "Posted in Boats, Ropes August 9th, 2012 By Ada Quill" */
const SECTION_BEFORE_DATE = /^(?:posted|filed|erstellt|abgelegt|publié|publicado)\s(?:in|under|unter|dans|en)\s\S.{0,60}$/iu;
const AUTHOR = /^(?:author|autore?|auteur|автор)\s?:\s.{1,40}\s(?:on|vom|am|le|el|il|от|від)\s$/iu;
const LED_BY = /^(?:by|von|par|por|от|автор:?)\s.{1,40}$/iu;

/** March 3, 2014 Ada Quill Leave a comment */
const COMMENTS_BEHIND = /\s(?:leave a (?:comment|reply)|no comments|\d{1,4} comments?|add comment)$/iu;

/** Where a line stands: a name needs no "By" beside what says when, and over a day it may be in capitals. */
export type Stand = 'anywhere' | 'bare' | 'over-day';

/** What a line says of who wrote, and when. */
export interface Byline {
  readonly names: Names;
  readonly dates: readonly MetaDate[];
  readonly rule: EvidenceRule;
  /** "2 days ago": what only the day of capture could have turned into a date. */
  readonly moment?: string;
}

/** The names of a line without a date in it, which says itself that it is a byline. */
function readUndated(text: string): Byline | undefined {
  const plain = parseByline(text);
  const names = (plain?.names.length ?? 0) > 0 ? plain : (readSigned(text, false) ?? plain ?? parseHoused(text));
  return names === undefined ? undefined : { names, dates: [], rule: 'byline/labelled' };
}

/** The names and dates of a line that says itself that it is a byline, or that holds both. */
function readNamed(text: string): Byline | undefined {
  const found = text.length <= LONGEST_META ? findDates(text) : [];
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return readUndated(text);
  const dates = toMetaDates(text, found);
  const before = trimLead(text.slice(0, first.start));
  const labelled = parseByline(before) ?? readHouse(before) ?? (endsInWords(text) ? undefined : readSigned(before, true));
  if (labelled !== undefined) return { names: labelled, dates, rule: 'byline/labelled' };
  // "By [NQ] admin  Published: October 28, 2012", "Автор: admin от 2-12-2012": nobody's name, and yet a byline
  if (AUTHOR.test(text.slice(0, first.start)) || (LED_BY.test(before) && toDateKind(text.slice(0, first.start)) !== 'unlabelled'))
    return { names: { names: [] }, dates, rule: 'byline/labelled' };
  const rest = text.slice(last.end);
  const behind = rest.replace(SIGNS_BEFORE, '');
  const isLed = LABEL_BEFORE_DATE.test(before) || SECTION_BEFORE_DATE.test(before);
  const led = isLed ? (parseByline(behind) ?? readSigned(behind, true)) : undefined;
  if (led !== undefined) return { names: led, dates, rule: 'byline/labelled' };
  // "12 Aug 2022 | Ada Quill"
  const isBeside = behind.length < rest.trimStart().length || COMMENTS_BEHIND.test(behind);
  const beside = before === '' && isBeside ? parseBareNames(behind) : undefined;
  if (beside !== undefined) return { names: beside, dates, rule: 'byline/beside-date' };
  // "Ada Quill | 31.10.23": a name and a date, and nothing else but how long it takes to read
  const ends = !/\p{L}/u.test(behind) || findPhrase(behind) === 'counter' || first !== last;
  const names = ends && !isLetterPlace(text.slice(0, first.start)) ? parseBareNames(before) : undefined;
  return names === undefined ? undefined : { names, dates, rule: 'byline/beside-date' };
}

/** The names of a line without a date in it, which stands where they need no "By". */
function readAlone(text: string, isOverDay: boolean): Byline | undefined {
  if (text.length <= LONGEST_META && findDates(text).length > 0) return undefined;
  const names = readHouse(text) ?? parseBareNames(text, { isDated: isOverDay });
  return names === undefined ? undefined : { names, dates: [], rule: 'byline/name-alone' };
}

/** "Reuters | August 12, 2022" · "Redaktion 1. November 2023": a house or its newsroom instead of a name. */
function readHouse(text: string): Names | undefined {
  if (isNewsroom(text)) return { names: [] };
  return isAgency(text) ? { names: [], agency: text } : undefined;
}

/** "by ropewalker on March 3, 2014": what a member of a site is called, where set words and a date say so. */
function readSigned(text: string, isDated: boolean): Names | undefined {
  const signed = findSigned(text);
  if (signed === undefined || !(isDated || signed.isSure)) return undefined;
  const { name } = signed;
  const words = name.split(' ');
  const isOne = words.length === 1 && LOGIN.test(name) && !isDateWord(name) && !isWeekday(name);
  const isSeveral = words.length > 1 && words.length <= MOST_WORDS && ANYBODY.test(name);
  return (isOne || isSeveral) && !NOT_LOGINS.has(words[0]?.toLowerCase() ?? '') ? { names: [name] } : undefined;
}

/** By Mara Lindqvist · Von Jan Ohm | 17. Oktober 2019 · Posted on 3 March 2015 by Mara Lindqvist */
const readSure = rememberLatest(readNamed);

/** Mara Lindqvist · North Quay News Agency */
const READERS: Readonly<Record<Exclude<Stand, 'anywhere'>, (text: string) => Byline | undefined>> = {
  bare: rememberLatest((text: string) => readAlone(text, false)),
  'over-day': rememberLatest((text: string) => readAlone(text, true)),
};

function readPeople(text: string, stand: Stand): Byline | undefined {
  return readSure(text) ?? (stand === 'anywhere' ? undefined : READERS[stand](text));
}

/** The same of a line that may end with a moment in the past: "Ada Quill, 2 hours ago". */
function readPeopleAgo(text: string, stand: Stand): Byline | undefined {
  const cut = cutRelative(text);
  if (cut === undefined) return readPeople(text, stand);
  const found = readPeople(cut.text, stand === 'anywhere' ? 'bare' : stand);
  return found && { ...found, moment: cut.moment };
}

/** Reads who wrote, and when, of a line that says no more. */
export function readByline({ text }: Line, stand: Stand): Pick<Byline, 'names' | 'dates'> | undefined {
  const dated = readDateLine(text);
  return dated === undefined ? readPeopleAgo(text, stand) : { names: dated, dates: [{ match: dated.date, kind: 'unlabelled' }] };
}

/** Takes what such a line says, or the line of a correspondent. */
export function takeByline(draft: Draft, line: Line, stand: Stand): boolean {
  const dated = readDateLine(line.text);
  if (dated !== undefined) takeDateLine(draft, line, dated);
  if (dated !== undefined || takeCorrespondent(draft, line)) return true;
  const found = readPeopleAgo(line.text, stand);
  if (found === undefined) return false;
  if (found.moment !== undefined) noteRelative(draft, line, found.moment);
  takeNames(draft, line, found.names, found.rule);
  takeDates(draft, line, found.dates, 'byline');
  return true;
}

/** and · &: between names that a flattener put on lines of their own */
const JOINS = /^(?:,|&|and|und|et|y|e|en|i|и|і|та|og|och|ve|și|a|és)$/iu;

/** Takes "Author" and the names on the lines under it: "By" / "Ada Quill" / "and" / "Tom Brack"; how many lines. */
export function takeUnderLabel(draft: Draft, lines: readonly Line[], at: number): number {
  const [label, line] = [lines[at], lines[at + 1]];
  const names = label === undefined || line === undefined ? undefined : parseUnderLabel(label.text, line.text);
  if (label === undefined || line === undefined || names === undefined) return 0;
  draft.claims.push({ line: label, role: 'byline', to: 'byline' });
  takeNames(draft, line, names, 'byline/labelled');
  let next = at + 2;
  for (; JOINS.test(lines[next]?.text ?? ''); next += 2) {
    const [join, other] = [lines[next], lines[next + 1]];
    const more = other === undefined ? undefined : parseBareNames(other.text);
    if (join === undefined || other === undefined || more === undefined) break;
    draft.claims.push({ line: join, role: 'byline', to: 'byline' });
    takeNames(draft, other, more, 'byline/labelled');
  }
  return next - at;
}

/** So much text shows that it does not speak of a name. */
const ENOUGH_TEXT = 300;

/** Takes a bare name between the title and the text, without a day beside it: only where neither speaks of it, since a caption or a subhead says what the text is about. */
export function takeUnlabelled(draft: Draft, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || draft.title === undefined || draft.byline.length > 0) return false;
  // Under the day even a name in capitals, or in a script without any, is one
  const isDated = draft.date !== undefined && draft.claims.at(-1)?.role === 'meta';
  const names = beginsText(lines, at + 1) ? parseBareNames(line.text, { isDated }) : undefined;
  if (names === undefined) return false;
  const text = lines.slice(at + 1).map((other) => other.text);
  if (text.reduce((size, { length }) => size + length, 0) < ENOUGH_TEXT) return false;
  // Whoever the last line introduces by name is who wrote
  const isIntroduced = names.names.every((name) => text.at(-1)?.startsWith(`${name} `));
  if (!isIntroduced && areSpokenOf(names.names, [draft.title, draft.standfirst ?? '', ...text])) return false;
  takeNames(draft, line, names, 'byline/under-title');
  return true;
}
