import { toKnownDateText } from '../../parts/date.ts';
import type { Client } from '../search/client.ts';
import type { Hit } from '../search/hit.ts';
import type { PageWords } from '../search/hits.ts';
import { type Kind, toListing } from './listing.ts';
import { toExportWords } from './words.ts';

/** Of so many hits and more a list is taken away only when it is asked for twice. */
const MANY = 10_000;
const TOGETHER = 200;

/** The list that stands on the page. */
export interface Listed {
  /** How many hits it has, drawn or not. */
  readonly count: number;
  /** False when another search was made meanwhile. */
  readonly isCurrent: () => boolean;
  readonly client: Pick<Client, 'page'>;
  readonly words: PageWords;
  /** The archive's title. */
  readonly archive: string;
  /** Tells the reader how far it is. */
  readonly say: (text: string) => void;
}

/** The list that the reader was warned of, by its length. */
let warned: number | undefined;

/** Gives a reader all hits of a list, as a file or as text to paste. Throws when they cannot be loaded. */
export async function takeAway(kind: Kind, { count, isCurrent, client, words, archive, say }: Listed): Promise<void> {
  const spoken = toExportWords(document.documentElement.lang);
  if (count >= MANY && warned !== count) {
    warned = count;
    say(spoken.exportMany(count));
    return;
  }
  warned = undefined;
  const hits: Hit[] = [];
  while (hits.length < count) {
    const page = await client.page(hits.length, TOGETHER);
    if (!isCurrent()) return;
    if (page.length === 0) break;
    hits.push(...page);
    say(spoken.exporting(hits.length, count));
  }
  const listing = toListing(kind, hits, {
    archive,
    site: new URL('.', document.baseURI).href,
    untitled: words.untitled,
    toDateText: (date, inferred) => toKnownDateText(date, inferred ? 'inferred' : 'stated', words),
  });
  if (kind === 'citations') await navigator.clipboard.writeText(listing.text);
  else save(listing.name, new Blob([listing.text], { type: listing.type }));
  say(kind === 'citations' ? spoken.copied(hits.length) : spoken.exported(hits.length, listing.name));
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
