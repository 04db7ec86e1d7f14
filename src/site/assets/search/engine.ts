import { fromLengthClass, type Head, type Text } from '../../../search/bundle.ts';
import { fromSteps } from '../../../search/steps.ts';
import { keep } from './keep.ts';
import { decompress, loadJson, openPack, type Pack, unpackJson } from './loader.ts';
import type { Fragment, Language, WordPlace } from './pagefind.ts';
import { partText } from './passages.ts';
import { findPhrase, findTogether, findWords, joinMatches, type Matches, readMatches, type Words } from './posting.ts';
import { toLetters } from './term.ts';

/** A bundle that can be asked. */
export interface Engine {
  /** About how many words each record has. */
  readonly counts: readonly number[];
  /** Finds a word in all its forms, or words together where a language writes them as one. */
  readonly find: (word: string) => Promise<Matches>;
  /** Finds words as they follow one another. */
  readonly findPhrase: (phrase: string) => Promise<Matches>;
  /** Finds all words that begin so. */
  readonly findBeginning: (word: string) => Promise<Matches>;
  /** Reads a record, and what it says near the places of each part of a query. */
  readonly read: (
    record: number,
    found: readonly (readonly WordPlace[])[],
  ) => Promise<{ readonly text: Text; readonly fragment: Fragment }>;
}

interface Chunk {
  readonly bytes: Uint8Array;
  readonly words: Words;
}

/** So many words that begin alike are looked for, in so many chunks. */
const MOST_WORDS = 100;
const MOST_CHUNKS = 8;

const NOTHING: Matches = new Map();

/** Opens a bundle: where its words lie is loaded now, the words themselves when they are looked for. */
export async function openEngine(folder: URL, opening: Promise<Language>): Promise<Engine> {
  const [head, language] = await Promise.all([loadJson<Head>(new URL('head.bin', folder)), opening]);
  const from = fromSteps(head.from);
  const loadPiece = openPack(folder, 'words', head.lengths);
  const loadChunk = keep(async (number: number): Promise<Chunk> => {
    const bytes = await decompress(await loadPiece(number));
    return { bytes, words: findWords(bytes) };
  });
  const findStem = keep(async (stem: string): Promise<Matches> => {
    const { bytes, words } = await loadChunk(findChunk(from, stem));
    const start = words.get(stem);
    return start === undefined ? NOTHING : readMatches(bytes, start);
  });
  const findStems = async (text: string): Promise<readonly Matches[]> => Promise.all((await language.toStems(text)).map(findStem));
  const openTexts = keep(async (name: string): Promise<Pack> => openPack(folder, 'texts', await loadJson(new URL(name, folder))));
  const readText = keep(async (record: number): Promise<Text> => unpackJson(await (await openTexts('lengths.bin'))(record)));
  return {
    counts: head.counts.map(fromLengthClass),
    find: async (word) => findTogether(await findStems(word)),
    findPhrase: async (phrase) => findPhrase(await findStems(phrase)),
    async findBeginning(word) {
      const start = toLetters(word);
      const chunks = await Promise.all(findChunks(from, start).map(loadChunk));
      const found = chunks.flatMap(({ bytes, words }) => {
        const longer = [...words].filter(([one]) => one.startsWith(start));
        return longer.slice(0, MOST_WORDS).map(([, at]) => readMatches(bytes, at));
      });
      return joinMatches(found);
    },
    async read(record, found) {
      const { text, places } = partText(await readText(record), found);
      return { text, fragment: await language.quote(new URL(`#${record}`, folder).href, text, places) };
    },
  };
}

function findChunk(from: readonly string[], word: string): number {
  const after = from.findIndex((first) => first > word);
  return Math.max(0, (after === -1 ? from.length : after) - 1);
}

// Words that begin so stand in the chunk in which the beginning itself would, and in those after it that begin so.
function findChunks(from: readonly string[], start: string): readonly number[] {
  const first = findChunk(from, start);
  const others = from.flatMap((word, number) => (number > first && word.startsWith(start) ? [number] : []));
  return [first, ...others].slice(0, MOST_CHUNKS);
}
