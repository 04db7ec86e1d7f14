import type { Config } from '../../config.ts';
import { type Corrections, readCorrections } from '../../content/corrections.ts';
import type { Hiding } from '../../content/hiding.ts';
import { readSalt } from '../../content/salt.ts';
import { readWithheld, type Withheld, type WithheldComment } from '../../content/withheld.ts';

/** What people lay over the records before they are published. */
export interface Overlay {
  readonly corrections: Corrections;
  readonly withheld: Withheld;
  /** What is hidden of the comments of an article, and with it some more; undefined when all are shown as they are. */
  readonly findHiding: (id: string, more?: readonly WithheldComment[]) => Hiding | undefined;
}

/** Reads what people wrote by hand, and the salt when it is needed: before a build does anything, since it may end here. Throws a UsageError. */
export async function readOverlay(config: Config): Promise<Overlay> {
  const { content, comments: way = 'shown' } = config;
  const corrections = await readCorrections(content);
  const withheld = await readWithheld(content);
  const salt = way === 'pseudonymous' ? readSalt(config, process.env) : undefined;
  const findHiding: Overlay['findHiding'] = (id, more = []) => {
    const single = [...(withheld.comments.get(id) ?? []), ...more];
    return way === 'shown' && single.length === 0 ? undefined : { way, withheld: single, ...(salt !== undefined && { salt }) };
  };
  return { corrections, withheld, findHiding };
}
