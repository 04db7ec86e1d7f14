import { gzipSync } from 'node:zlib';
import type { Article } from '../record.ts';
import type { Summary } from '../summary.ts';
import { toArticleAddress } from '../text/addresses.ts';
import { toDateBasis } from '../text/dates/basis.ts';
import { type Backend, type Description, type Entry, readDescription } from './backend.ts';
import { type Head, type Scope, type Text, toLengthClass } from './bundle.ts';
import { toParts } from './chunk.ts';
import { renderArticleEntry, renderCommentsEntry } from './entry.ts';
import { type Fact, toFact } from './fact.ts';
import { writePart } from './folder.ts';
import { toPieces } from './pack.ts';
import { toSteps } from './steps.ts';
import { toSingleLine } from './text.ts';

/** How many articles are with the backend at once. */
const IN_FLIGHT = 32;

/** What a bundle is made of. */
export interface Order {
  readonly scope: Scope;
  readonly language: string;
  /** In the order of the period. */
  readonly members: readonly Pick<Summary, 'id' | 'digest'>[];
  readonly lead: number | undefined;
}

/** A bundle whose files are written. */
export interface Made {
  /** The number of the article of each record; an article without words has none. */
  readonly articles: readonly number[];
  /** What is known of each article. */
  readonly facts: readonly Fact[];
  readonly description?: Description;
  /** Its files, from the period's folder. */
  readonly names: readonly string[];
  /** Whether an article was another when it was indexed than when the bundle was planned and named. */
  readonly isDoubtful: boolean;
}

/** How the articles of an archive are read. */
export interface Reading {
  readonly readArticle: (id: string) => Article;
  /** The digest that an article's summary has, to see whether it changed meanwhile. */
  readonly toDigest?: ((article: Article) => string) | undefined;
}

type Card = Pick<Text, 'address' | 'title' | 'inferred'>;

/** Makes the bundle of a scope in the folder of its period. `onRecord` is called once an article. */
export async function makeBundle(
  { scope, language, members, lead }: Order,
  folder: string,
  backend: Backend,
  { readArticle, toDigest }: Reading,
  onRecord: () => void,
): Promise<Made> {
  let isDoubtful = false;
  const facts: Fact[] = [];
  const cards = new Map<string, Card & { readonly number: number }>();
  async function* readBatches(): AsyncGenerator<readonly Entry[]> {
    for (let first = 0; first < members.length; first += IN_FLIGHT) {
      const entries: Promise<Entry>[] = [];
      for (const { id, digest } of members.slice(first, first + IN_FLIGHT)) {
        const article = readArticle(id);
        if (toDigest !== undefined && toDigest(article) !== digest) isDoubtful = true;
        if (scope === 'articles' || article.record.comments.length > 0) {
          const card = toCard(article);
          cards.set(card.address, { ...card, number: facts.length });
          entries.push(toEntry(article, scope, lead));
        }
        facts.push(toFact(article.record));
        onRecord();
      }
      yield await Promise.all(entries);
    }
  }
  const output = await backend.index(language, readBatches());
  if (cards.size === 0) return { articles: [], facts, names: [], isDoubtful };
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
  const lengths = writePieces(
    'words',
    chunks.map(({ bytes }) => gzipSync(bytes)),
  );
  const head: Head = { counts: counts.map(toLengthClass), from: toSteps(chunks.map(({ from }) => from)), lengths };
  write('head.bin', compress(head));
  write('lengths.bin', compress(writePieces('texts', texts.map(compress))));
  return { articles, facts, description: readDescription(output), names, isDoubtful };
}

async function toEntry(article: Article, scope: Scope, lead: number | undefined): Promise<Entry> {
  const content = await (scope === 'articles' ? renderArticleEntry(article, lead) : renderCommentsEntry(article, lead));
  return { address: toArticleAddress({ id: article.record.id, slug: article.slug }), content };
}

function toCard({ record, slug }: Article): Card {
  const { id, title, date, evidence } = record;
  const isInferred = date !== undefined && toDateBasis(evidence['date']) === 'inferred';
  return {
    address: toArticleAddress({ id, slug }),
    ...(title !== undefined && { title: toSingleLine(title) }),
    ...(isInferred && { inferred: true }),
  };
}

/** JSON as the search page reads it. */
export function compress(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value));
}
