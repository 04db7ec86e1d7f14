import type { Config } from '../config.ts';
import { type Corrections, readCorrections } from '../content/corrections.ts';
import type { Hiding } from '../content/hiding.ts';
import { readSalt } from '../content/salt.ts';
import { readWithheld, type Withheld } from '../content/withheld.ts';

/** What people lay over the records before they are published. */
export interface Overlay {
  readonly corrections: Corrections;
  readonly withheld: Withheld;
  /** What is hidden of the comments of an article; undefined when they are shown as they are. */
  readonly findHiding: (id: string) => Hiding | undefined;
}

/** Reads what people wrote by hand, and the salt when it is needed: before a build does anything, since it may end here. Throws a UsageError. */
export async function readOverlay(config: Config): Promise<Overlay> {
  const { content, comments: way = 'shown' } = config;
  const corrections = await readCorrections(content);
  const withheld = await readWithheld(content);
  const salt = way === 'pseudonymous' ? readSalt(config, process.env) : undefined;
  const findHiding = (id: string): Hiding | undefined => {
    const single = withheld.comments.get(id) ?? [];
    return way === 'shown' && single.length === 0 ? undefined : { way, withheld: single, ...(salt !== undefined && { salt }) };
  };
  return { corrections, withheld, findHiding };
}
