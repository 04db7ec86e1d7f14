import { dirname } from 'node:path';
import { readCaptureText } from '../../captures/index.ts';
import type { Config } from '../../config.ts';
import type { Veiled } from '../../content/hiding.ts';
import { readPublished, type Standing, toStanding, toTombstone, type Unpublished } from '../../content/published.ts';
import { toDigest } from '../../content/summary.ts';
import type { Stacks } from '../../site/archive.ts';
import { type ContentStamps, stampContent } from './unread.ts';

/** All that has to be known to read an article as it is published, plain enough to be sent to another process. */
export interface Holding extends Unpublished {
  /** Of the article when its summary was made. */
  readonly digest: string;
  /** Of its content files when its summary was made. */
  readonly stamps: ContentStamps;
  readonly standing: Standing;
}

/** Opens articles for reading; `onChange` hears the ids of those that are no longer what their summaries say. */
export function openStacks(
  findHolding: (id: string) => Holding | undefined,
  { seeds, rows }: Pick<Config, 'seeds' | 'rows'>,
  onChange: (id: string) => void,
): Stacks {
  // The two pages of an article are made one after the other, and reading it takes as long as making one.
  let last: Veiled | undefined;
  const read = (id: string): Veiled => {
    if (last?.article.record.id === id) return last;
    const holding = findHolding(id);
    if (holding === undefined) throw new Error(`There is no article ${id}`);
    last = readHolding(holding);
    if (!isUntouched(holding) && toDigest(last.article) !== holding.digest) onChange(id);
    return last;
  };
  return {
    readArticle: (id) => read(id).article,
    readCaptureText: async ({ id, capture }) => {
      const { article, mask } = read(id);
      const text = article.withheld === undefined ? await readCaptureText(dirname(seeds), capture, seeds, rows) : undefined;
      if (text === undefined) onChange(id);
      return text === undefined ? undefined : mask(text);
    },
  };
}

// By times and sizes where they tell: a digest takes as long as the reading.
function isUntouched({ stem, stamps: { json, md } }: Holding): boolean {
  if (json === undefined || md === undefined) return false;
  const now = stampContent(stem);
  return now.json === json && now.md === md;
}

function readHolding(holding: Holding): Veiled {
  const { id, standing } = holding;
  const { captured, withheld } = standing;
  if (withheld !== undefined) return { article: toTombstone(id, captured, withheld), mask: () => '' };
  const { article, mask } = readPublished(holding);
  return { article: toStanding(article, standing), mask };
}
