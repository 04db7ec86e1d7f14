import { findDates } from '../../text/dates/find.ts';
import { detectLanguage } from '../../text/detector.ts';
import { findPlace, isGreatPlaceName, isPlaceName } from '../../text/places/index.ts';
import { STOPS } from '../../text/sentences.ts';
import type { Dateline } from './dateline.ts';
import { isKicker, isSection } from './kickers.ts';
import { isRunningText } from '../furniture/stretch.ts';
import { isInCapitals, isStopped } from './place.ts';

/** Toulouse — Le pont · Plön – Die Fähre · St. Gallen - Der Zug */
const DASHED = /^(?<town>[\p{Lu}\p{Lo}][\p{L}\p{M}.'’/ -]{1,40}?)(?:\.?\s?[—–]\s{1,3}|\s--?\s{1,3})(?=["“„«‘]?[\p{Lu}\p{Lo}])/u;
/** لاہور: اندرون شہر · ঢাকা: শেষ বলে · मुंबई। बारिश: scripts without capitals close a town with a colon or a stop */
const CASELESS = /^(?<town>\p{Lo}[\p{Lo}\p{M}\u200c ]{1,30})\s?[:：।]\s{0,3}(?=["“„«‘']?\p{Lo})/u;
/** Neuwied. Ein Bagger · Koblenz/Neuwied. Der Zug · Рыбинск, 12 июня. Паром */
const STOPPED = /^(?<town>\p{Lu}[\p{L}\p{M}'’/ -]{1,40}?)(?<day>,\s\d{1,2}\.?\s\p{L}{3,12})?\.\s{1,3}(?=["“„«‘]?\p{Lu})/u;
/** Where papers close a town in small letters with a full stop; elsewhere it is a sentence of one word. */
const STOPPING = new Set(['de', 'pl', 'ru', 'uk', 'cs', 'sk']);
/** What goes on to speak of the town that was called: "Paris. Das war …", "Paris — the city …" */
const SPEAKS_OF_IT =
  /^["“„«‘]?(?:das|dies(?:e[rsm]?)?|hier|dort|dorthin|da|so|immer|nur|schon|wieder|(?:eine?|die|der)\s(?:\p{L}+\s)?(?:stadt|ort|wort|name)|(?:it|this|that|there|here)\s|(?:the|a)\s(?:\p{L}+\s)?(?:city|town|place|word|name)|c[’']est|c[’']était|cette ville|(?:la|une) ville|(?:la|una) ci(?:udad|ttà)|(?:esa|esta|questa|quella)\s|(?:a|uma) cidade|to\s|tam\s|tu\s|ten\s|ta\s|miasto|это|там|здесь|тут|город|це\s|місто)/iu;
const SENTENCE_END = new RegExp(`[${STOPS}]`, 'u');
/** Paris 2:1 · Marseille, le choc · Bonn – Berlin: a match or a way, and both its ends */
const OTHER_END = /^(?<place>\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,2})\s?[\d,:–—-]/u;
/** Words that are towns as well, and stand over what is about them. */
const WORDS = new Set(
  'essen halle hof lage leer regen singen sinn weil wissen rugby bath wells battle barking santos natal salta'.split(' '),
);
const SHORTEST_SENTENCE = 40;
const SMALLEST = 5_000;

function isTown(text: string): boolean {
  return text.split(/\s?\/\s?/u).every((part) => {
    if (isStopped(part) || isKicker(part) || isSection(part) || WORDS.has(part.toLowerCase())) return false;
    const found = isGreatPlaceName(part, SMALLEST) ? findPlace(part) : undefined;
    return found?.kind === 'found' && found.latitude !== undefined;
  });
}

function isText(rest: string): boolean {
  if (!isRunningText(rest) || SPEAKS_OF_IT.test(rest)) return false;
  const end = rest.search(SENTENCE_END);
  const other = OTHER_END.exec(rest)?.groups?.['place'];
  return (end < 0 || end >= SHORTEST_SENTENCE) && (other === undefined || findPlace(other).kind === 'unknown');
}

/** Whether other paragraphs begin as one does that names a place alone: then it is a list of people or of short news. */
export function isOneOfSeveral(text: string, others: readonly string[]): boolean {
  const town = DASHED.exec(text)?.groups?.['town'];
  if (town !== undefined) {
    const isLoud = isInCapitals(town);
    return others.some((other) => {
      const name = DASHED.exec(other)?.groups?.['town'];
      // "PARIS — …" below "BERLIN — …" is short news, of which the first is read
      return name !== undefined && isInCapitals(name) === isLoud && !(isLoud && isPlaceName(name));
    });
  }
  return others.some((other) => isTown(STOPPED.exec(other)?.groups?.['town'] ?? ''));
}

/** Reads the town, in small letters and alone, before a first paragraph: "Toulouse — Le pont …", "Neuwied. Ein Bagger …". */
export function parseTown(text: string): Dateline | undefined {
  const dashed = DASHED.exec(text);
  const caseless = dashed === null ? CASELESS.exec(text) : null;
  const match = dashed ?? caseless ?? STOPPED.exec(text);
  const town = match?.groups?.['town'];
  if (match === null || town === undefined || !isTown(town)) return undefined;
  const rest = text.slice(match[0].length);
  if (!isText(rest) || (dashed === null && caseless === null && !STOPPING.has(detectLanguage(rest)))) return undefined;
  const [date] = match.groups?.['day'] === undefined ? [] : findDates(match[0]);
  const place = { text: town, start: 0, end: town.length };
  return { place, ...(date !== undefined && { date }), end: match[0].length, rule: 'dateline/run-in' };
}
