import type { Luck } from './luck.ts';

/** What the words of a language are made of. */
export interface Sounds {
  /** Its most frequent words, the most frequent first: they tell the language. */
  readonly common: readonly string[];
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  readonly codas: readonly string[];
}

// Zipf's law up to the knee, the square of it behind: with it a text grows its vocabulary as Reuters' RCV1 does, by the square root
// of its length (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 5.1).
const KNEE = 8_000;
const PLATEAU = 0.2;
const HEAD = Math.log((KNEE + PLATEAU) / (1 + PLATEAU));
// Both laws meet at the knee.
const TAIL_SHARE = 1 / (1 + HEAD);

/** The rank of a word by its frequency, from 1, as running text draws it. */
export function drawRank(luck: Luck): number {
  if (luck.chance(TAIL_SHARE)) return Math.floor(KNEE / (1 - luck.draw()));
  return Math.floor((1 + PLATEAU) * Math.exp(HEAD * luck.draw()) - PLATEAU);
}

// A unit in every such ring, so that words of neighbouring ranks do not look alike.
const STRIDE = 7_368_787;

/** The invented word of a rank: there are as many as asked for, the frequent ones short. */
export function toWord(rank: number, { common, onsets, vowels, codas }: Sounds): string {
  const known = common[rank - 1];
  if (known !== undefined) return known;
  const syllables = onsets.length * vowels.length * codas.length;
  let index = rank - common.length - 1;
  let words = syllables;
  let length = 1;
  while (index >= words) {
    index -= words;
    words *= syllables;
    length += 1;
  }
  let rest = index * STRIDE < Number.MAX_SAFE_INTEGER ? (index * STRIDE) % words : index;
  let word = '';
  for (let syllable = 0; syllable < length; syllable++) {
    let number = rest % syllables;
    rest = Math.floor(rest / syllables);
    const onset = onsets[number % onsets.length];
    number = Math.floor(number / onsets.length);
    word += `${onset}${vowels[number % vowels.length]}${codas[Math.floor(number / vowels.length)]}`;
  }
  return word;
}
