import type { Hit } from './hit.ts';
import type { AnswerMessage, Reply, Request } from './message.ts';
import type { Query } from './query.ts';

/** The search, in a thread of its own. */
export interface Client {
  /** Fetches what every search needs. */
  readonly open: () => void;
  /** `onEarly` gets the first hits when they are certain before all is counted. Throws when the index could not be loaded. */
  readonly ask: (query: Query, size: number, onEarly: (hits: readonly Hit[]) => void) => Promise<AnswerMessage>;
  /** Hits of the last answer from a number on, fewer when no more are left. */
  readonly page: (from: number, size: number) => Promise<readonly Hit[]>;
}

interface Waiting {
  readonly onEarly?: (hits: readonly Hit[]) => void;
  readonly resolve: (value: Reply['value']) => void;
  readonly reject: (error: Error) => void;
}

type Question<Kind> = Kind extends Request ? Omit<Kind, 'number'> : never;

/** Starts the worker when it is first needed, and anew when it broke. */
export function openClient(address: string): Client {
  let worker: Worker | undefined;
  let number = 0;
  const waiting = new Map<number, Waiting>();
  const start = (): Worker => {
    const started = new Worker(address, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const one = waiting.get(data.number);
      if (data.early !== undefined) return one?.onEarly?.(data.early);
      waiting.delete(data.number);
      if (data.error === undefined) one?.resolve(data.value);
      else one?.reject(new Error(data.error));
    });
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The search could not be started'));
      waiting.clear();
      worker = undefined;
    });
    return started;
  };
  const send = (question: Question<Request>, rest: Pick<Waiting, 'onEarly'> = {}): Promise<Reply['value']> => {
    worker ??= start();
    number += 1;
    const mine = number;
    worker.postMessage({ ...question, number: mine });
    return new Promise((resolve, reject) => waiting.set(mine, { ...rest, resolve, reject }));
  };
  return {
    open: () => void send({ kind: 'open' }).catch(() => undefined),
    async ask(query, size, onEarly) {
      const value = await send({ kind: 'ask', query, size }, { onEarly });
      if (value === undefined || !('hits' in value)) throw new Error('The search gave no answer');
      return value;
    },
    async page(from, size) {
      const value = await send({ kind: 'page', from, size });
      return value === undefined || 'hits' in value ? [] : value;
    },
  };
}
