import { isWeekday } from '../../text/dates/weekdays.ts';
import { isPlaceName } from '../../text/places/index.ts';
import { VERBS } from './words.ts';
import type { CommentHead } from '../thread/dialect.ts';

/** What stands around so many of the names is the system's and not the person's. */
const FEWEST = 3;
const MOST_HEADS = 0.6;
/** Mara Lind (mara_l) */
const BRACKET = /^(?<author>[^()]{1,60}?)\s{0,2}\((?<name>[^()]{1,60})\)$/u;
/** An address or a number in the brackets is no second name: (xxx.xxx.xxx.13) · (mara@post.example) */
const NO_NAME = /@|^[\dx.*:]+$|^\d/iu;
/** Mara Lind, Upper Town */
const PLACE = /^(?<author>[^,]{1,40}),\s\p{Lu}.{0,60}$/u;
/** Mara Lind | Homepage · Mara Lind [1.2K] */
const BESIDE_SIGN = /^(?<author>[^|·•[\]]{1,50}?)(?:\s{1,3}[|·•]\s{1,3}\S.{0,60}|\s?\[[^\]]{1,40}\])$/u;
/** Mara Lind of Kettle Point · Mara Lind aus Husum · Mara Lind, from Kettle Point */
const FROM = /^(?<author>[^|·•[\]]{1,50}?),?\s(?:of|from|aus|de|di|da|uit|van|z|ze|из)\s\p{Lu}.{0,40}$/u;
const LAST_WORD = /\s\S{1,20}$/u;
const MOST_WORDS = 6;
const FIRST_WORD = /^(?:@|id:|\S{1,20}\s+)(?=\S)/u;

/** 3 - Mara Lind · #3 Mara Lind · 3) Mara Lind · (3) Mara Lind · Eintrag #3 - Mara Lind · 3楼 Mara Lind · 0003Mara Lind */
const NUMBER = /^(?:\p{L}{3,12}\s)?[#(№]?\s?(?<number>\d{1,5})(?:\s?[-–—.):：|楼樓]\s*|\s+|(?<=^0\d{3})(?=\p{L}))(?=\S)/u;

function isOften(count: number, all: number): boolean {
  return count >= 2 && count >= MOST_HEADS * all;
}

/** @mara · id:mara · par Mara: the sign or word before all names alike. */
function findPrefix(names: readonly string[]): string {
  if (names.length < FEWEST || new Set(names).size === 1) return '';
  const prefix = FIRST_WORD.exec(names[0] ?? '')?.[0] ?? '';
  return names.every((name) => name.startsWith(prefix) && name.length > prefix.length) ? prefix : '';
}

/** Mara is offline: the words behind all names alike. */
function findSuffix(names: readonly string[]): string {
  if (names.length < FEWEST || new Set(names).size === 1) return '';
  let suffix = '';
  for (let round = 0; round < MOST_WORDS; round++) {
    const name = names[0] ?? '';
    const longer = LAST_WORD.exec(name.slice(0, name.length - suffix.length))?.[0];
    if (longer === undefined || !names.every((each) => each.endsWith(longer + suffix) && each.length > longer.length + suffix.length))
      break;
    suffix = longer + suffix;
  }
  return suffix;
}

/** Names without the numbers before them, where those run with the comments. */
export function cutOrdinals(heads: readonly CommentHead[]): readonly CommentHead[] {
  const numbers = heads.map(({ author = '' }) => Number(NUMBER.exec(author)?.groups?.['number'] ?? NaN));
  // From 1 on, and for each
  const isSigned = heads.length === 1 && /^[#(№]/u.test(heads[0]?.author ?? '');
  const isCounting = (heads.length > 1 || isSigned) && numbers.every((number, index) => number === index + 1);
  const steps = numbers.filter((number, index) => index > 0 && Math.abs(number - (numbers[index - 1] ?? NaN)) === 1).length;
  if (!isCounting && (heads.length < FEWEST || steps < MOST_HEADS * (heads.length - 1))) return heads;
  return heads.map((head) => (head.author === undefined ? head : { ...head, author: head.author.replace(NUMBER, '') }));
}

/** Mara Lind Wed: a weekday that stood before the date */
const WEEKDAY = /\s(?<weekday>\p{L}{2,10})[.,]?$/u;

function endsWithWeekday(name: string): boolean {
  return isWeekday(WEEKDAY.exec(name)?.groups?.['weekday'] ?? '');
}

function cutWeekdays(heads: readonly CommentHead[]): readonly CommentHead[] {
  const named = heads.filter(({ author }) => author !== undefined);
  if (named.length < 2 || !named.every(({ author = '' }) => endsWithWeekday(author))) return heads;
  return heads.map((head) => (head.author === undefined ? head : { ...head, author: head.author.replace(WEEKDAY, '') }));
}

/** Two names with places are no list of titles: the gazetteer knows half of them at least. */
function arePlaced(names: readonly string[], pattern: RegExp): boolean {
  return names.every((name) => pattern.test(name)) && 2 * names.filter(hasPlaceBehind).length >= names.length;
}

/** "Mara Lind, Bergen": what stands behind the last comma is a place. */
function hasPlaceBehind(name: string): boolean {
  const behind = name.slice(name.indexOf(',') + 1);
  return isPlaceName(behind.trim()) || behind.split(',').every((place) => isPlaceName(place.trim()));
}

/** Mara Lind, Bristol, England: a town and its country are no part of a name. */
function cutPlaces(head: CommentHead): CommentHead {
  const { author = '' } = head;
  const [name = '', ...places] = author.split(',');
  return places.length === 2 && hasPlaceBehind(author) ? { ...head, author: name } : head;
}

/** What most of the names have beside them: brackets, a place, whatever stands behind a bar. */
function findPattern(names: readonly string[]): RegExp | undefined {
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  if (isOften(count(BRACKET), names.length)) return BRACKET;
  if (isOften(count(PLACE), names.length) && (names.length >= FEWEST || arePlaced(names, PLACE))) return PLACE;
  return names.length > 1 ? [BESIDE_SIGN, FROM].find((pattern) => count(pattern) === names.length) : undefined;
}

/** "| Mara Lind", "par Mara Lind", "Unregistered CommenterMara": what is left of the words before a name. */
const LEAD =
  /^(?:[|·•:,–—-]\s*|(?:par|von|by|di|por|av|af|przez|de|comment from:|written by|(?:un)?registered commenter)(?:\s|(?<=commenter))(?=[\p{Lu}\d]|\S+$))/iu;

/** "Mara Lind skriver", "Mara Lind wrote:Posted": what is left of the words behind a name. */
const TAIL = new RegExp(String.raw`\s(?:${VERBS}|diyor|发表于(?:超过|接近))?:?\s?(?:posted)?:?$`, 'iu');

function cutLead(name: string): string {
  const rest = name.replace(LEAD, '').replace(TAIL, '');
  return rest === '' ? name : rest;
}

/** Takes from the names of one thread what the system prints around them: a number or a sign before all, a second name in brackets, a place behind a comma. */
export function cutAffixes(found: readonly CommentHead[]): readonly CommentHead[] {
  const heads = cutWeekdays(cutOrdinals(found));
  const names = heads.flatMap(({ author }) => (author === undefined ? [] : [author]));
  const prefix = findPrefix(names);
  const suffix = findSuffix(names);
  const cut = heads.map((head) =>
    head.author === undefined ? head : { ...head, author: cutLead(head.author.slice(prefix.length, head.author.length - suffix.length)) },
  );
  const pattern = findPattern(cut.flatMap(({ author }) => (author === undefined ? [] : [author])));
  if (pattern === undefined) return cut.map(cutPlaces);
  return cut.map((head) => {
    const groups = pattern.exec(head.author ?? '')?.groups;
    const author = groups?.['author'];
    if (author === undefined) return head;
    const name = groups?.['name'];
    return { ...head, author, ...(name !== undefined && !NO_NAME.test(name) && { name }) };
  });
}
