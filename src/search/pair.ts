import { join } from 'node:path';
import { type Backend, openBackend } from './backend.ts';
import type { Scope } from './bundle.ts';
import type { Treatment } from './lead.ts';
import { type Made, makeBundle, NOTHING } from './make.ts';
import type { Cut } from './period.ts';
import { openStream, type ArticleReader, type Stock, type Stream, toBatches } from './read.ts';

/** A period whose bundles are to be made. */
export interface Order {
  readonly cut: Cut;
  /** Its folder, from the index's. */
  readonly path: string;
}

/** The two bundles of a period, and what is known of its articles. */
export interface Pair extends Order, Pick<Stock, 'facts' | 'isDoubtful'> {
  readonly made: Readonly<Record<Scope, Made>>;
}

/** How pairs are made. */
export interface Pairing {
  /** How many Pagefinds run side by side. */
  readonly jobs: number;
  readonly treatment: Treatment;
}

/** One bundle, to be made by one backend. */
type Unit = (backend: Backend) => Promise<void>;

/** Makes the bundles of periods in their folders below `root`, side by side. Nothing is written any more when it throws. */
export async function makePairs(
  orders: readonly Order[],
  root: string,
  reader: ArticleReader,
  { jobs, treatment }: Pairing,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  const failures: unknown[] = [];
  const streams = new Set<Stream>();
  const openUnits = ({ cut, path }: Order): Record<Scope, Unit> => {
    const stream = openStream(cut.members, treatment, reader);
    const bundle = { language: cut.language, folder: join(root, path) };
    const findCards = async (): Promise<Stock['cards']> => (await stream.stock).cards;
    const made = { articles: NOTHING, comments: NOTHING };
    streams.add(stream);
    return {
      articles: async (backend) => {
        made.articles = await makeBundle({ ...bundle, scope: 'articles' }, stream.articles, findCards, backend);
      },
      comments: async (backend) => {
        const { facts, isDoubtful, comments: entries } = await stream.stock;
        if (entries.length > 0) made.comments = await makeBundle({ ...bundle, scope: 'comments' }, toBatches(entries), findCards, backend);
        // Its entries are not needed any more.
        streams.delete(stream);
        pairs.push({ cut, path, facts, isDoubtful, made });
      },
    };
  };
  // The largest first, so that the last ones are done at about the same time.
  const largestFirst = orders.toSorted((a, b) => b.cut.members.length - a.cut.members.length);
  const units = toUnits(largestFirst, openUnits, jobs);
  const work = async (number: number): Promise<void> => {
    const backend = await openBackend(number);
    try {
      for (const unit of units) {
        if (failures.length > 0) return;
        await unit(backend);
      }
    } catch (cause) {
      failures.push(cause);
      for (const { fail } of streams) fail(cause);
    } finally {
      await backend.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, 2 * orders.length) }, (_, number) => work(number + 1)));
  if (failures.length > 0) throw failures[0];
  return pairs;
}

/**
 * The articles of each period, and their comments a little later: late enough that the articles were read meanwhile, early enough that the
 * entries of few periods wait in memory.
 */
function* toUnits(orders: readonly Order[], open: (order: Order) => Record<Scope, Unit>, jobs: number): Generator<Unit> {
  const waiting: Unit[] = [];
  for (const order of orders) {
    const { articles, comments } = open(order);
    yield articles;
    waiting.push(comments);
    if (waiting.length >= jobs) yield* waiting.splice(0, 1);
  }
  yield* waiting;
}
