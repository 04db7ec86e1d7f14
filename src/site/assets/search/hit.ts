import { type Bundle, FACTS_ANCHOR, TEXT_ANCHOR } from '../../../search/bundle.ts';
import { dropText, type Passage, parseExcerpt, toText } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';

/** So many words stand for a text in which nothing was found: as many as Pagefind puts into an excerpt. */
const OPENING = 30;

// White space between words as Pagefind counts them
const SPACES = /[^\S\uFEFF]+/;

/** A stretch of a comment, and whose comment it is. */
export interface Said {
  /** Where the comment stands, relative to the site's root. */
  readonly address: string;
  /** Empty when no name is given. */
  readonly speaker: Passage;
  readonly date?: string;
  readonly passage: Passage;
}

/** What is shown of one record that was found. */
export interface Hit {
  readonly bundle: Bundle;
  /** Where the article stands, relative to the site's root. */
  readonly address: string;
  /** Empty for an untitled article. */
  readonly title: Passage;
  readonly date?: string;
  readonly inferred: boolean;
  readonly source?: string;
  readonly location?: string;
  /** Of the article's own text; empty for a hit in comments. */
  readonly passage: Passage;
  readonly said: readonly Said[];
}

/** Reads what is shown of a record from its fragment. */
export function toHit(fragment: Fragment, bundle: Bundle): Hit {
  const fact = (id: string): string | undefined => fragment.anchors.find((anchor) => anchor.id === id)?.title;
  // With `/` as its base, Pagefind gives addresses from the site's root, wherever the site stands.
  const address = fragment.url.replace(/^\/+/, '');
  const date = fact('date');
  const source = fragment.filters['source']?.[0];
  const location = fragment.filters['location']?.[0];
  const isArticle = bundle.scope === 'articles';
  const [title, passage] = isArticle ? toHeading(fragment, fact('title') ?? '') : [toText(fact('title') ?? ''), []];
  return {
    bundle,
    address,
    title,
    inferred: fact('basis') === 'inferred',
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    ...(location !== undefined && { location }),
    passage,
    said: isArticle
      ? []
      : fragment.sub_results.flatMap(({ anchor, excerpt }) =>
          anchor === undefined ? [] : [toSaid(address, anchor.id, anchor.title ?? '', excerpt)],
        ),
  };
}

// Title and text have an excerpt each when something is found in them. What is found in the facts alone is shown nowhere.
function toHeading(fragment: Fragment, title: string): readonly [title: Passage, passage: Passage] {
  const inText = fragment.sub_results.find(({ anchor }) => anchor?.id === TEXT_ANCHOR);
  const inTitle = fragment.sub_results.find(({ anchor }) => anchor?.id !== TEXT_ANCHOR && anchor?.id !== FACTS_ANCHOR);
  return [
    inTitle === undefined ? toText(title) : dropText(parseExcerpt(inTitle.excerpt), title)[0],
    parseExcerpt(inText?.excerpt ?? toOpening(fragment)),
  ];
}

function toOpening({ raw_content, anchors }: Fragment): string {
  const start = (id: string): number | undefined => anchors.find((anchor) => anchor.id === id)?.location;
  const [separator, space] = raw_content.includes('\u200B') ? ['\u200B', ''] : [SPACES, ' '];
  const text = raw_content.split(separator).slice(start(TEXT_ANCHOR), start(FACTS_ANCHOR));
  return text.slice(0, OPENING).join(space).trim() + (text.length > OPENING ? `${space}…` : '');
}

// The title of a comment's anchor: "2022-01-11T11:05 Siegfried", "- Monica", "2022-01-11"
function toSaid(address: string, id: string, facts: string, excerpt: string): Said {
  const [date = '-'] = facts.split(' ', 1);
  const [speaker, passage] = dropText(parseExcerpt(excerpt), facts.slice(date.length + 1));
  return { address: `${address}#${id}`, speaker, ...(date !== '-' && { date }), passage };
}
