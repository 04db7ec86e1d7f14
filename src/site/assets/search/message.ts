import type { Answer } from './answer.ts';
import type { Hit } from './hit.ts';
import type { Query } from './query.ts';

/** What the page asks its worker for: to be ready, for an answer with so many hits, for the hits of the last answer from a number on. */
export type Request = { readonly number: number } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'ask'; readonly query: Query; readonly size: number }
  | { readonly kind: 'page'; readonly from: number; readonly size: number }
);

/** An answer with its first hits. */
export interface AnswerMessage extends Pick<Answer, 'counts' | 'facets' | 'months' | 'unknown' | 'languages'> {
  readonly hits: readonly Hit[];
  /** Languages of which a part could not be loaded. */
  readonly missing: readonly string[];
  /** Set when only so many words at the beginning of each text are searched. */
  readonly lead?: number;
}

/** What the worker says to a request. */
export interface Reply {
  readonly number: number;
  /** The first hits, when they are certain before all is counted; the answer follows. */
  readonly early?: readonly Hit[];
  readonly value?: AnswerMessage | readonly Hit[] | undefined;
  readonly error?: string;
}
