import { z } from 'zod';
import { type Output, readPart } from './backend.ts';
import { decodeCbor, findFirst, findValues } from './cbor.ts';

/** A run of the index's words, in order, with the records in which each stands. */
export interface Chunk {
  /** The word from which on a word is looked for here; cut as far as it tells chunks apart. */
  readonly from: string;
  readonly bytes: Uint8Array;
}

/** What the words of a record are found by, and its text. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly title: string; readonly location: number }[];
}

/** Pagefind's index of a bundle, its records in the order in which they came. */
export interface Parts {
  /** How many words each record has. */
  readonly counts: readonly number[];
  readonly fragments: readonly Fragment[];
  readonly chunks: readonly Chunk[];
}

/** Words are taken together until they are so big; Pagefind's own chunks are ten times that, and a word loads one of them whole. */
const CHUNK_BYTES = 6_000;

// Pagefind's own lists: of records their name, how many words, the group of their fragment, which is none here; of chunks the first word, the last, the name.
const metaSchema = z
  .tuple([z.string(), z.array(z.tuple([z.string(), z.number(), z.string()])), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  anchors: z.array(z.object({ id: z.string(), title: z.string().nullable(), location: z.number() })),
});
const DECODER = new TextDecoder();

/** Takes Pagefind's files apart. Throws with the name of the one that is not as it is known. */
export function toParts(output: Output): Parts {
  const [name] = [...output.keys()].filter((path) => path.endsWith('.pf_meta'));
  const [, pages, chunks] = readPart(output, name ?? 'pf_meta', (bytes) => metaSchema.parse(decodeCbor(bytes)));
  const fragments = pages.map(([page]): Fragment => {
    const { anchors, ...found } = readPart(output, `fragment/${page}.pf_fragment`, (bytes) =>
      fragmentSchema.parse(JSON.parse(DECODER.decode(bytes))),
    );
    return { ...found, anchors: anchors.map(({ id, title, location }) => ({ id, title: title ?? '', location })) };
  });
  const words = chunks.flatMap(([, , chunk]) => readPart(output, `index/${chunk}.pf_index`, readWords));
  // Pagefind's order is that of code points, JavaScript's that of UTF-16 units.
  words.sort((a, b) => (a.word < b.word ? -1 : 1));
  return { counts: pages.map(([, count]) => count), fragments, chunks: toChunks(words) };
}

interface Word {
  readonly word: string;
  readonly bytes: Uint8Array;
}

// A chunk is a list of one thing, the list of its words, each of which is a list that begins with the word.
function readWords(bytes: Uint8Array): Word[] {
  return findValues(bytes, findFirst(bytes, 0)).map(([start, end]) => ({
    word: String(decodeCbor(bytes, findFirst(bytes, start))),
    bytes: bytes.subarray(start, end),
  }));
}

function toChunks(words: readonly Word[]): readonly Chunk[] {
  const runs: Word[][] = [];
  let size = CHUNK_BYTES;
  for (const word of words) {
    if (size >= CHUNK_BYTES) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return runs.map((run, index) => {
    const before = runs[index - 1]?.at(-1)?.word;
    return {
      from: before === undefined ? '' : cutApart(run[0]?.word ?? '', before),
      bytes: Buffer.concat(run.map(({ bytes }) => bytes)),
    };
  });
}

// As much of a word as tells it from one before it: "har" of "harbour" when the other is "happen".
function cutApart(word: string, before: string): string {
  let same = 0;
  while (same < word.length && word[same] === before[same]) same += 1;
  return word.slice(0, same + 1);
}
