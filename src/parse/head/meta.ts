import { rememberLatest } from '../../text/remember.ts';
import { isFull } from '../../text/dates/date.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentences.ts';
import { isDateLabel, isDateWord, toDateKind, toKindBehind } from './labels.ts';
import type { DateKind } from './labels.ts';
import { countsComments } from '../furniture/counters.ts';
import { findPhrase } from '../furniture/phrase.ts';
import { dropRelative } from '../relative.ts';

/** A date of a meta line and what its label says of it. */
export interface MetaDate {
  readonly match: DateMatch;
  readonly kind: DateKind;
}

/** Longest line that may be all date, label and byline. */
export const LONGEST_META = 160;

/** "Published in Harbour, March 3, 2014" · "… | Updated: …": behind such a label a line may say a little more. */
const SURE_LABEL =
  /(?:^|[|;/·•(]\s{0,3}|\d\s{1,3})(?:published|for immediate release|posted|created|first published|date(?!\p{L})|updated|last (?:updated|modified|edited)|veröffentlicht|erstellt|stand|aktualisiert|zuletzt geändert|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|ultima modifica|gepubliceerd|geplaatst|bijgewerkt|gewijzigd|opublikowano|dodano|zaktualizowano|aktualizacja|опубликовано|дата|обновлено|изменено|опубліковано|оновлено|发布|發布|公開|掲載|更新|입력|수정|نشر(?:ت)?|تحديث|yayın(?:lanma)?|güncelle(?:me|ndi)?|publikováno|zveřejněno|aktualizováno|megjelent|közzétéve|frissítve|publicat|actualizat|objavljeno|ažurirano|објављено|публикуван[ао]|δημοσιεύ|τελευταία ενημέρωση|publicera[dt]|uppdatera[dt]|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|cập nhật|đăng|diterbitkan|tayang|diperbarui|تاریخ انتشار|प्रकाशित|প্রকাশ|פורסם|עודכן)/iu;
/** П'ятниця is one word */
const WORD = /[\p{L}\p{M}]+(?:(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)?/gu;
const BETWEEN_PARTS = /\s{0,3}[|·•]\s{0,3}|\s[–—-]\s/u;
const COUNTS = /\p{Nd}/u;
/** Words of a section's name. */
const MOST_SECTION = 3;
const MOST_BESIDE = 5;
const MOST_BEFORE = 2;
/** A label that waits for its date on the next line: "Published" · "Last updated:" */
const LONGEST_LABEL = 40;
const SMALLEST_LABEL = 4;
/** 10:00-11:30 · 18.00 Uhr bis 20.00 */
const HOURS = /\d{1,2}[:.]\d\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?\s?(?:[-–—]|bis|to|until|à|a|al|do|до|–)\s?\d{1,2}[:.]\d\d(?![.\d])/iu;
const BETWEEN_DAYS = /^\s?(?:[-–—]|to|until|bis|au|al|a|do|по|до)\s?$/iu;
const SECTION_BEHIND = /\s[/|•·]\s\p{Lu}\p{L}{2,20}$/u;
/** ab, · jk/mo | · (kmo), before a date: who wrote, in small letters */
const INITIALS = /^\(?\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){0,2}\)?\s?[,|]\s/u;
const SIGNS_AROUND = /^[\s,;|/·•–—-]+|(?<![\s,;|/·•–—-])[\s,;|/·•–—-]+$/gu;

/** The dates of a line, each with its label: "Updated Nov 19, 6:55 AM; Posted Nov 19, 6:51 AM". */
export function toMetaDates(text: string, dates: readonly DateMatch[]): MetaDate[] {
  const behind =
    toKindBehind(text.slice(dates.at(-1)?.end)) !== 'unlabelled' && toDateKind(text.slice(0, dates[0]?.start)) === 'unlabelled';
  return dates.map((match, index) => {
    const between = behind ? text.slice(match.end, dates[index + 1]?.start) : text.slice(dates[index - 1]?.end ?? 0, match.start);
    return { match, kind: behind ? toKindBehind(between) : toDateKind(between) };
  });
}

/** "06:00 Uhr – Lesezeit: 2 Min." · "| Harbour | Views: 1204": what stands beside the dates without counters, and without the section beside one. */
function dropCounters(beside: string): string {
  const parts = beside.split(BETWEEN_PARTS).map((part) => part.trim());
  const rest = parts.filter((part) => part !== '' && findPhrase(part) !== 'counter' && !countsComments(part));
  const isCounted = rest.length < parts.filter((part) => part !== '').length;
  if (!isCounted) return beside;
  const sections = rest.filter((part) => !COUNTS.test(part) && part.split(' ').length <= MOST_SECTION && /^\p{Lu}/u.test(part));
  return beside.includes('|') && rest.length === 1 && sections.length === 1 ? '' : rest.join(' | ');
}

/** The dates of a line that holds labels and weekdays beside them, and nothing else; empty for any other line. */
export const readMetaLine = rememberLatest((text: string): readonly MetaDate[] => {
  if (text.length > LONGEST_META) return [];
  const dates = findDates(text);
  if (dates.length === 0 || dates.length > 3) return [];
  if (isSpan(text, dates)) return [];
  let beside = text;
  for (const date of dates.toReversed()) beside = `${beside.slice(0, date.start)} ${beside.slice(date.end)}`;
  beside = dropCounters(beside);
  // "Tweet Nov 5 2012, 12:50 PM": a button on the line of the date
  const others = dropRelative(beside);
  if (isButton(others) || isRow(text, others)) return toMetaDates(text, dates);
  const words = (others.replace(INITIALS, '').match(WORD) ?? []).filter((word) => !isWeekday(word) && !isDateWord(word));
  if (words.length > 0 && (words.length > MOST_BESIDE || endsSentence(text))) return [];
  const label = words.length > 0 ? SURE_LABEL.exec(text) : undefined;
  // A title may end with "(Updated: …)": before a label stands little else
  if (label === null || (label !== undefined && label.index > 0 && words.length > MOST_BEFORE)) return [];
  return toMetaDates(text, dates);
});

/** Words that no table knows beside a date: those that signs part from it, and those that lead to it or stand behind its time. */
const MOST_UNKNOWN = 4;
const MOST_LEADING = 1;
const MOST_BEHIND_TIME = 3;
const LONGEST_DATED = 100;
/** "18.04.15 – 17:41 Uhr | sid", "(Good Friday)": what begins beside a date by a sign of its own */
const APART_BEHIND = /^(?:\s{0,3}(?:$|\p{Emoji_Presentation}|[|·•,.;/()（）[\]–—-])|\u3000)/u;
const HAS_CLOCK = /\d{1,2}[:.]\d\d/u;
const OPENS_BRACKET = /[(（[]\s{0,3}$/u;
const APART_BEFORE = /(?:^|[|·•,;:：/()（）[\]《》–—-])\s{0,3}$/u;

/**
 * The dates of a line that holds a whole one, with its year, and beside it only a few words of whatever language: one leads to it, or signs
 * part them from it. Only for lines whose place makes them part of a head; empty for any other line.
 */
export const readDatedLine = rememberLatest((text: string): readonly MetaDate[] => {
  const known = readMetaLine(text);
  if (known.length > 0 || text.length > LONGEST_DATED || endsSentence(text)) return known;
  const dates = findDates(text);
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || !dates.every(isFull) || isSpan(text, dates)) return [];
  const found = toMetaDates(text, dates);
  // "From March 3, 2014 | To May 5, 2014": what says twice when, and not what for
  if (dates.length > 2 || (dates.length > 1 && found.every(({ kind }) => kind === 'unlabelled') && !isSameDay(first, last))) return [];
  const before = text.slice(0, first.start);
  const leading = toUnknown(before);
  const behind = toUnknown(dates.length > 1 ? `${text.slice(first.end, last.start)} ${text.slice(last.end)}` : text.slice(last.end));
  if (leading.length + behind.length > MOST_UNKNOWN || (leading.length > MOST_LEADING && !APART_BEFORE.test(before))) return [];
  const rest = text.slice(last.end);
  const isTimed = (last.time !== undefined || HAS_CLOCK.test(rest)) && behind.length <= MOST_BEHIND_TIME;
  const isApart = OPENS_BRACKET.test(before) || APART_BEHIND.test(rest) || isTimed;
  return isApart ? found : [];
});

function isSameDay(one: DateMatch, other: DateMatch): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year && one.numbers === undefined;
}

function toUnknown(text: string): readonly string[] {
  return (text.match(WORD) ?? []).filter((word) => !isWeekday(word) && !isDateWord(word));
}

/** Whether dates are those of what takes place, or of a span: "19.1.2023, 10:00-11:30 Uhr", "9 Jan 2014 - 1 Jan 2017"; nothing is published so. */
export function isSpan(text: string, dates: readonly DateMatch[]): boolean {
  const [first, second] = dates;
  if (first === undefined || HOURS.test(text)) return true;
  // "29 August 2019 - 7 شهریور 1398" is one day
  if (second !== undefined && isSameDay(first, second)) return false;
  return second !== undefined && first.time === undefined && BETWEEN_DAYS.test(text.slice(first.end, second.start));
}

function isButton(text: string): boolean {
  const bare = text.replace(SIGNS_AROUND, '');
  return bare !== '' && bare.length <= LONGEST_LABEL && findPhrase(bare) === 'share-bar';
}

/** "Monday, 11.05.2012 / 8:05 PM / News": a weekday, a date and the section, signs between them. */
function isRow(text: string, others: string): boolean {
  const words = others.match(WORD) ?? [];
  const [first = '', ...more] = words.filter((word) => !isDateWord(word));
  return more.length === 1 && first.length > 3 && isWeekday(first) && SECTION_BEHIND.test(text) && text.startsWith(first);
}

/** Whether a line is a label alone, its date on the next one. */
export function isBareLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && text.length >= SMALLEST_LABEL && isDateLabel(text);
}

/** 10:00 Uhr · 5.31 p.m. · 05:31 · 8:18am, EDT */
const CLOCK =
  /^(?:um\s|at\s|à\s|в\s)?\d{1,2}[:.]\s?\d\d(?:[:.]\d\d)?(?:\s?(?:uhr|h|[ap]\.?m\.?))?(?:,?\s\(?\p{Lu}{2,5}\)?)?\s{0,2}[.,|]?$/iu;
const LONGEST_CLOCK = 24;

/** Whether a line is a time of day and nothing else. */
export function isClock(text: string): boolean {
  return text.length <= LONGEST_CLOCK && CLOCK.test(text);
}

const LONGEST_BROKEN = 12;

/** The date that three short lines make together, "NOV" / "19" / "2024", or two: "Jun" / "28". */
export function readBrokenDate(lines: readonly Line[], count = 3): DateMatch | undefined {
  if (lines.length < count || lines.some(({ text }) => text.length > LONGEST_BROKEN)) return undefined;
  const whole = lines.map(({ text }) => text).join(' ');
  const [date, ...more] = findDates(whole);
  if (date?.day === undefined || (date.year === undefined) === count > 2 || more.length > 0) return undefined;
  if (count < 3 && (date.start > 0 || date.end < whole.length)) return undefined;
  return findDates(lines.at(-1)?.text ?? '').length > 0 ? undefined : date;
}
