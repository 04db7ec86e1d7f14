import { html } from 'hono/html';
import { toArticleAddress, toCommentsAddress } from '../../text/addresses.ts';
import { renderArticleFacts } from '../citation/newsarticle.ts';
import { type PageKind, toPageKind } from '../kind.ts';
import type { Witness } from '../parts/evidence.ts';
import { renderFrame, toLink } from '../parts/frame.ts';
import { type Mention, renderTitle, toMention } from '../parts/name.ts';
import { renderThread, toShownComments, toThread } from '../parts/thread.ts';
import { getSummary } from '../shelves.ts';
import { toWords } from '../words.ts';

interface Shown {
  /** Of the article: its comments are among what it covers. */
  readonly digest: string;
  readonly mention: Mention;
  readonly number: number;
}

/** The second page of an article's comments, the third, …; those of the first stand below the article itself. */
export const comments: PageKind = toPageKind<Shown>({
  name: 'comments',
  keys: ({ summaries }) =>
    summaries.flatMap(({ id, commentPages = 1, withheld }) =>
      withheld ? [] : Array.from({ length: commentPages - 1 }, (_, index) => toKey(id, index + 2)),
    ),
  permalink: (key, archive) => {
    const { id, number } = fromKey(key);
    return toCommentsAddress(getSummary(id, archive), number);
  },
  isUnlisted: () => true,
  gather: (key, archive) => {
    const { id, number } = fromKey(key);
    const summary = getSummary(id, archive);
    return { digest: summary.digest, mention: toMention(summary), number };
  },
  render: ({ mention, number }, sheet, { readArticle }) => {
    const { address, imprint } = sheet;
    const words = toWords(imprint.language);
    const { record, captured } = readArticle(mention.id);
    const witness: Witness = { record, captured, address, words };
    const title = words.commentsPage(number);
    const thread = toThread(mention.slug, number, witness);
    const head = renderArticleFacts(record, mention.title ?? words.untitled, toShownComments(thread));
    const main = html`<header class="head">
        <p class="kicker">${title}</p>
        <h1 class="of">
          <span class="unseen">${words.commentsOn} </span
          ><a href="${toLink(address, toArticleAddress(mention))}">${renderTitle(mention, words)}</a>
        </h1>
      </header>
      ${renderThread(thread)}`;
    return renderFrame({ ...sheet, title: `${title} · ${mention.title ?? words.untitled}`, head, main });
  },
});

// 5e0c1b7a9d42c3f1.2
function toKey(id: string, number: number): string {
  return `${id}.${number}`;
}

function fromKey(key: string): { readonly id: string; readonly number: number } {
  const [id = '', number] = key.split('.');
  return { id, number: Number(number) };
}
