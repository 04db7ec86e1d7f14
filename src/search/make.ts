import { type Backend, type Description, type Entry, readDescription } from './backend.ts';
import { type Head, type Scope, type Text, toLengthClass } from './bundle.ts';
import { toParts } from './chunk.ts';
import { writePart } from './folder.ts';
import { compressAll } from './gzip.ts';
import { toPieces } from './pack.ts';
import type { Card } from './read.ts';
import { toSteps } from './steps.ts';

/** A bundle whose files are written. */
export interface Made {
  /** The number of the article of each record; an article without words has none. */
  readonly articles: readonly number[];
  readonly description?: Description;
  /** Its files, from the period's folder. */
  readonly names: readonly string[];
}

/** A bundle of no words has no files. */
export const NOTHING: Made = { articles: [], names: [] };

/** Which bundle is made. */
export interface Bundle {
  readonly scope: Scope;
  readonly language: string;
  /** The folder of its period. */
  readonly folder: string;
}

/** Makes the bundle of a scope of entries that come in the order of the period; `findCards` is asked when all have come. */
export async function makeBundle(
  { scope, language, folder }: Bundle,
  batches: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>,
  findCards: () => Promise<ReadonlyMap<string, Card>>,
  backend: Backend,
): Promise<Made> {
  const output = await backend.index(language, batches);
  const description = readDescription(output);
  if (description === undefined) return NOTHING;
  const cards = await findCards();
  const { counts, fragments, chunks } = toParts(output);
  const found = fragments.map(({ url }) => {
    const card = cards.get(url);
    if (card === undefined) throw new Error(`Pagefind made a record of no article: ${url}`);
    return card;
  });
  const articles = found.map(({ number }) => number);
  if (articles.some((number, record) => number <= (articles[record - 1] ?? -1))) {
    throw new Error(`Pagefind numbered the records of ${folder} in another order than they came`);
  }
  const texts = fragments.map(({ content, anchors }, record): Text => {
    const { number: _, ...card } = found[record] ?? { number: 0, address: '' };
    return { ...card, content, anchors: anchors.map(({ id, title, location }) => [id, title, location]) };
  });
  const names: string[] = [];
  const write = (name: string, content: Uint8Array): void => {
    names.push(`${scope}/${name}`);
    writePart(folder, `${scope}/${name}`, content);
  };
  const writePieces = (name: string, pieces: readonly Uint8Array[]): readonly number[] => {
    const lengths = pieces.map(({ length }) => length);
    const files: Uint8Array[][] = [];
    for (const [at, { file }] of toPieces(lengths).entries()) (files[file] ??= []).push(pieces[at] ?? new Uint8Array());
    for (const [file, members] of files.entries()) write(`${name}-${file}.bin`, Buffer.concat(members));
    return lengths;
  };
  const lengths = writePieces('words', await compressAll(chunks.map(({ bytes }) => bytes)));
  const head: Head = { counts: counts.map(toLengthClass), from: toSteps(chunks.map(({ from }) => from)), lengths };
  write('head.bin', await compress(head));
  const pieces = await compressAll(texts.map((text) => JSON.stringify(text)));
  write('lengths.bin', await compress(writePieces('texts', pieces)));
  return { articles, description, names };
}

/** JSON as the search page reads it. */
export async function compress(value: unknown): Promise<Uint8Array> {
  const [packed = new Uint8Array()] = await compressAll([JSON.stringify(value)]);
  return packed;
}
