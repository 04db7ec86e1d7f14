import { type Token, toTokens } from '../text/tokens.ts';
import { STOPS } from '../text/sentences.ts';

/** So many words in a row are a quotation; a sign of a script without spaces is half a word. */
const QUOTED = 5;
/** A sentence or line of fewer words is one when it is quoted whole. */
const SHORTEST = 3;
const SHORTEST_LETTERS = 12;
// "The joiners do. With varnish?"
const SENTENCE_END = new RegExp(String.raw`(?<=[${STOPS}])\s+|\n+`);

/** Finds what is quoted of some texts in others: the places of its first and last letter, in UTF-16 units, in order and apart. */
export function toQuotationFinder(texts: readonly string[]): (tokens: readonly Token[]) => readonly (readonly [start: number, end: number])[] {
  const runs = new Set<string>();
  const sentences = new Set<string>();
  for (const text of texts) {
    const words = toWords(toTokens(text));
    for (const at of words.keys()) {
      const run = findRun(words, at);
      if (run !== undefined) runs.add(run.key);
    }
    for (const sentence of text.split(SENTENCE_END)) {
      const short = toWords(toTokens(sentence));
      if (isTelling(short, sentence)) sentences.add(toKey(short));
    }
  }
  if (runs.size === 0 && sentences.size === 0) return () => [];
  return (tokens) => findQuotations(toWords(tokens), runs, sentences);
}

function toWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== 'symbols');
}

function isTelling(words: readonly Token[], sentence: string): boolean {
  const weight = words.reduce((sum, word) => sum + toWeight(word), 0);
  return weight >= SHORTEST && weight < QUOTED && sentence.trim().length >= (words[0]?.kind === 'sign' ? SHORTEST_LETTERS / 2 : SHORTEST_LETTERS);
}

function toWeight({ kind }: Token): number {
  return kind === 'sign' ? 0.5 : 1;
}

function toKey(words: readonly Token[]): string {
  return words.map(({ key }) => key).join(' ');
}

// The shortest run of words from here on that is long enough.
function findRun(words: readonly Token[], at: number): { readonly key: string; readonly last: number } | undefined {
  let weight = 0;
  for (let last = at; last < words.length; last++) {
    const word = words[last];
    weight += word === undefined ? 0 : toWeight(word);
    if (weight >= QUOTED) return { key: toKey(words.slice(at, last + 1)), last };
  }
  return undefined;
}

function findQuotations(words: readonly Token[], runs: ReadonlySet<string>, sentences: ReadonlySet<string>): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [at, { start }] of words.entries()) {
    const end = findEnd(words, at, runs, sentences);
    const last = found.at(-1);
    if (end === undefined) continue;
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}

function findEnd(words: readonly Token[], at: number, runs: ReadonlySet<string>, sentences: ReadonlySet<string>): number | undefined {
  const run = findRun(words, at);
  if (run !== undefined && runs.has(run.key)) return words[run.last]?.end;
  if (sentences.size === 0) return undefined;
  for (let last = Math.min(words.length, at + 2 * QUOTED) - 1; last > at; last--) {
    if (sentences.has(toKey(words.slice(at, last + 1)))) return words[last]?.end;
  }
  return undefined;
}
