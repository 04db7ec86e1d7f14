import type { Article } from '../record.ts';
import type { Summary } from '../summary.ts';
import { toArticleAddress } from '../text/addresses.ts';
import { toDateBasis } from '../text/dates/basis.ts';
import type { Entry } from './backend.ts';
import type { Text } from './bundle.ts';
import { renderArticleEntry, renderCommentsEntry } from './entry.ts';
import { type Fact, toFact } from './fact.ts';
import type { Treatment } from './lead.ts';
import { toSingleLine } from './text.ts';

/** How many articles are with the backend at once. */
const IN_FLIGHT = 32;

/** What each record of an article carries, and the article's number in its period. */
export type Card = Pick<Text, 'address' | 'title' | 'inferred'> & { readonly number: number };

/** What the articles of a period gave beside their own entries. */
export interface Stock {
  /** What is known of each article. */
  readonly facts: readonly Fact[];
  /** By the address of the article. */
  readonly cards: ReadonlyMap<string, Card>;
  /** The entries of those that have comments. */
  readonly comments: readonly Entry[];
  /** Whether an article was another when it was read than when the period was planned and named. */
  readonly isDoubtful: boolean;
}

/** How the articles of an archive are read. */
export interface ArticleReader {
  readonly readArticle: (id: string) => Article;
  /** Whether an article, when it was read, was another than its summary says. */
  readonly isChanged: (id: string) => boolean;
  /** Called once an article. */
  readonly onRecord: () => void;
}

/** The articles of a period on their way to two bundles: each is read once, for its own entry and for that of its comments. */
export interface Stream {
  /** The entries of the articles, a batch at a time; to be taken to the end, once. */
  readonly articles: AsyncIterable<readonly Entry[]>;
  /** Told when all entries of the articles were taken. */
  readonly stock: Promise<Stock>;
  /** To be called when they will not be: whoever waits for the stock hears why. */
  readonly fail: (cause: unknown) => void;
}

/** Opens the articles of a period, in its order, for reading. */
export function openStream(
  members: readonly Pick<Summary, 'id'>[],
  treatment: Treatment,
  { readArticle, isChanged, onRecord }: ArticleReader,
): Stream {
  let tell: (stock: Stock) => void = () => undefined;
  let fail: (cause: unknown) => void = () => undefined;
  const stock = new Promise<Stock>((resolve, reject) => ([tell, fail] = [resolve, reject]));
  // Nobody may be waiting, and whoever takes the entries hears of a failure as well.
  stock.catch(() => undefined);

  async function* read(): AsyncGenerator<readonly Entry[]> {
    const facts: Fact[] = [];
    const cards = new Map<string, Card>();
    const comments: Entry[] = [];
    let isDoubtful = false;
    for (let first = 0; first < members.length; first += IN_FLIGHT) {
      const batch: Entry[] = [];
      for (const { id } of members.slice(first, first + IN_FLIGHT)) {
        const article = readArticle(id);
        if (isChanged(id)) isDoubtful = true;
        const card = toCard(article, facts.length);
        const { address } = card;
        cards.set(address, card);
        facts.push(toFact(article.record, treatment.locale));
        batch.push({ address, content: await renderArticleEntry(article, treatment) });
        if (article.record.comments.length > 0) comments.push({ address, content: await renderCommentsEntry(article, treatment) });
        onRecord();
      }
      yield batch;
    }
    tell({ facts, cards, comments, isDoubtful });
  }
  return { articles: read(), stock, fail };
}

/** Entries that are all there, a batch at a time. */
export function* toBatches(entries: readonly Entry[]): Generator<readonly Entry[]> {
  for (let first = 0; first < entries.length; first += IN_FLIGHT) yield entries.slice(first, first + IN_FLIGHT);
}

function toCard({ record, slug }: Article, number: number): Card {
  const { id, title, date, evidence } = record;
  const isInferred = date !== undefined && toDateBasis(evidence['date']) === 'inferred';
  return {
    number,
    address: toArticleAddress({ id, slug }),
    ...(title !== undefined && { title: toSingleLine(title) }),
    ...(isInferred && { inferred: true }),
  };
}
