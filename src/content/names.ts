import { type Token, toTokens } from '../text/tokens.ts';
import { COVER } from './cover.ts';

/** A stretch of a text that is not published, in UTF-16 units, and what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

interface Name {
  /** Its words as they are compared, with spaces between. */
  readonly key: string;
  /** The same with its capitals, where these must be as in the name: it would be found in words of every text otherwise. */
  readonly exact?: string;
  readonly count: number;
  readonly instead: string;
}

interface Index {
  readonly byKey: ReadonlyMap<string, Name>;
  /** How many words the names have that begin with one, most first. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

/** So many letters may follow a name and belong to it: Marlo, Marlos; Иван, Ивану, Иваном. */
const ENDING = 3;
/** A shorter name is another word with an ending. */
const STEM = 4;
/** Of a longer name so many words are looked for: each length is tried wherever its first word stands. */
const MOST = 16;
/** Shorter parts of a name are found in words of every text. */
const PART = 3;
const LETTERS = /^\p{L}*$/u;
// A name begins with it in scripts that know it
const SMALL = /^\p{Ll}/u;

/**
 * Finds names in texts: whole, with an ending, and those parts of a full name that are no ordinary words. `instead` says what stands for each
 * name; `ordinary` are words in small letters of a text that speaks of other things.
 */
export function toNameFinder(
  instead: ReadonlyMap<string, string>,
  ordinary: ReadonlySet<string>,
): (tokens: readonly Token[]) => readonly Replacement[] {
  const byKey = new Map<string, Name>();
  const whole = [...instead].flatMap(([name, other]) => toNames(name, other, ordinary));
  for (const name of whole) if (!byKey.has(name.key)) byKey.set(name.key, name);
  // "Finch" of "Marlo Finch", unless somebody is called Finch alone. Where there are two of them, it is nobody in particular.
  const parts = new Map<string, Name>();
  for (const part of [...instead].flatMap(([name, other]) => toParts(name, other, ordinary))) {
    const other = parts.get(part.key);
    parts.set(part.key, other === undefined || other.instead === part.instead ? part : { ...part, instead: COVER });
  }
  for (const [key, part] of parts) if (!byKey.has(key)) byKey.set(key, part);

  const counts = new Map<string, number[]>();
  for (const { key, count } of byKey.values()) {
    const [first = ''] = key.split(' ', 1);
    const others = counts.get(first);
    if (others === undefined) counts.set(first, [count]);
    else if (!others.includes(count)) others.push(count);
  }
  for (const all of counts.values()) all.sort((one, other) => other - one);
  return (tokens) => (byKey.size === 0 ? [] : findNames(tokens, { byKey, counts }));
}

/** The words of texts that stand there in small letters. */
export function toOrdinaryWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(toTokens).flatMap(({ text, key, kind }) => (kind === 'word' && text === key ? [key] : [])));
}

function toNames(name: string, instead: string, ordinary: ReadonlySet<string>): readonly Name[] {
  const tokens = toTokens(name);
  const words = tokens.filter(({ kind }) => kind !== 'symbols').slice(0, MOST);
  const [first] = words.length === 0 ? tokens : words;
  if (first === undefined) return [];
  if (words.length === 0) return [{ key: first.key, count: 1, instead }];
  const key = toKey(words);
  const isWord = words.length === 1 && first.kind === 'word';
  // One letter stands in every text.
  if (isWord && first.text.length < 2) return [];
  if (isWord && (first.text.length < PART || ordinary.has(key))) return [{ key, exact: first.text, count: 1, instead }];
  const isJoinable = words.length > 1 && words.every(({ kind }) => kind === 'word');
  // marlofinch, as in the address of a profile
  return [{ key, count: words.length, instead }, ...(isJoinable ? [{ key: key.replaceAll(' ', ''), count: 1, instead }] : [])];
}

function toParts(name: string, instead: string, ordinary: ReadonlySet<string>): readonly Name[] {
  const words = toTokens(name).filter(({ kind }) => kind !== 'symbols');
  if (words.length === 1) return [];
  const telling = words.filter(
    ({ kind, text, key }) => kind === 'word' && text.length >= PART && LETTERS.test(text) && !SMALL.test(text) && !ordinary.has(key),
  );
  return telling.map(({ text, key }) => ({ key, exact: text, count: 1, instead }));
}

function findNames(tokens: readonly Token[], index: Index): readonly Replacement[] {
  const found: Replacement[] = [];
  const words = tokens.filter(({ kind, key }) => kind !== 'symbols' || index.byKey.has(key));
  for (let at = 0; at < words.length; at++) {
    const name = findName(words, at, index);
    if (name === undefined) continue;
    const [start, end] = [words[at]?.start ?? 0, words[at + name.count - 1]?.end ?? 0];
    found.push({ start, end, instead: name.instead });
    at += name.count - 1;
  }
  return found;
}

function findName(words: readonly Token[], at: number, { byKey, counts }: Index): Name | undefined {
  const first = words[at]?.key ?? '';
  for (let cut = 0; cut <= ENDING; cut++) {
    // An ending belongs to the last word; the first is whole unless it is the last.
    for (const count of cut === 0 ? (counts.get(first) ?? []) : [...new Set([...(counts.get(first) ?? []), 1])]) {
      const some = words.slice(at, at + count);
      const last = some.at(-1);
      if (last === undefined || some.length < count || !hasEnding(last, cut)) continue;
      const name = byKey.get(cutEnd(toKey(some), cut));
      if (name?.count === count && (name.exact === undefined || name.exact === cutEnd(last.text, cut))) return name;
    }
  }
  return undefined;
}

function hasEnding({ kind, text }: Token, length: number): boolean {
  return length === 0 || (kind === 'word' && text.length - length >= STEM && LETTERS.test(text.slice(-length)));
}

function cutEnd(text: string, length: number): string {
  return text.slice(0, text.length - length);
}

function toKey(words: readonly Token[]): string {
  return words.map(({ key }) => key).join(' ');
}
