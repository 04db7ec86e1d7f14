import type { Asked } from './find.ts';
import type { Engine } from './engine.ts';
import type { Matches } from './posting.ts';
import { toLetters, toParts } from './term.ts';

/** A word or a phrase of the query, and where each bundle has it. */
export type Part = ReadonlyMap<Asked, Matches>;

/** What a query's text was taken for. */
export interface Parts {
  /** All of them must be in a record; undefined when there is no text to look for. */
  readonly parts?: readonly Part[];
  /** Words that no bundle has. */
  readonly unknown: readonly string[];
  /** Set when a word was taken apart, or for the beginning of others: with more bundles it may be found as it stands. */
  readonly isLoose?: true;
}

// "wind turbines" in a query
const PHRASE = /"(?<phrase>[^"\p{L}\p{N}]*[\p{L}\p{N}][^"]*)"/gu;
// wind, de-escalation, o’clock
const WORD = /(?<![^\s"])[^\s"]*?[\p{L}\p{N}][^\s"]*/gu;
/** Whether the archive has a word is asked for so many words of a query. */
const MOST_WORDS = 12;
/** Words that begin so are looked for only when it has so many letters, or when it is of a language with long ones. */
const SHORTEST_BEGINNING = 3;
// 港, 天気: a sign is as much as a word
const LONG_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const NOTHING: Matches = new Map();

/**
 * Looks for all that a text asks for. A word finds itself and its forms. A word that is nowhere is taken apart at its signs (Pagefind joins
 * what signs keep apart, and looks for "alert1" when asked for "alert(1)"), else it finds the words that begin with it; what still is nowhere
 * is left out and named. `onFailure` hears of bundles that could not answer.
 */
export async function findParts(asked: readonly Asked[], text: string, onFailure: (asked: Asked) => void): Promise<Parts> {
  if (text.trim() === '') return { unknown: [] };
  const ask = async (question: (engine: Engine) => Promise<Matches>): Promise<Part> => {
    const answers = asked.map(async (one): Promise<readonly [Asked, Matches]> => {
      try {
        return [one, one.engine === undefined ? NOTHING : await question(one.engine)];
      } catch (error) {
        console.warn(error);
        onFailure(one);
        return [one, NOTHING];
      }
    });
    return new Map(await Promise.all(answers));
  };
  const findWord = async (word: string): Promise<Parts> => {
    const whole = await ask((engine) => engine.find(word));
    if (hasAny(whole)) return { parts: [whole], unknown: [] };
    const pieces = toParts(word);
    if (pieces.length !== 1 || pieces[0] !== word) return { ...joinParts(await Promise.all(pieces.map(findWord))), isLoose: true };
    if (toLetters(word).length < SHORTEST_BEGINNING && !LONG_SIGN.test(word)) return { unknown: [word] };
    const longer = await ask((engine) => engine.findBeginning(word));
    return hasAny(longer) ? { parts: [longer], unknown: [], isLoose: true } : { unknown: [word] };
  };
  const findPhrase = async (phrase: string): Promise<Parts> => {
    const words = phrase.match(WORD) ?? [];
    if (words.length === 1) return findWord(words[0] ?? '');
    const whole = await ask((engine) => engine.findPhrase(phrase));
    if (hasAny(whole)) return { parts: [whole], unknown: [] };
    const plain = words.flatMap(toParts).join(' ');
    const parts = plain === phrase ? whole : await ask((engine) => engine.findPhrase(plain));
    if (hasAny(parts)) return { parts: [parts], unknown: [], isLoose: true };
    const { unknown } = joinParts(await Promise.all(words.slice(0, MOST_WORDS).map(findWord)));
    return { parts: [whole], unknown };
  };
  const phrases = [...text.matchAll(PHRASE)].map(({ groups }) => groups?.['phrase'] ?? '');
  const words = [...new Set(text.replace(PHRASE, ' ').match(WORD))];
  const found = joinParts(await Promise.all([...phrases.map(findPhrase), ...words.slice(0, MOST_WORDS).map(findWord)]));
  return { ...found, unknown: [...new Set(found.unknown)] };
}

function joinParts(all: readonly Parts[]): Parts {
  return {
    parts: all.flatMap(({ parts = [] }) => parts),
    unknown: all.flatMap(({ unknown }) => unknown),
    ...(all.some(({ isLoose }) => isLoose) && { isLoose: true }),
  };
}

function hasAny(part: Part): boolean {
  return [...part.values()].some((matches) => matches.size > 0);
}
