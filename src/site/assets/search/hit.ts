import { toCommentsPage } from '../../../text/paging.ts';
import { FACTS_ANCHOR, type Period, type Scope, type Text, TEXT_ANCHOR } from '../../../search/bundle.ts';
import type { Column, Facts } from '../../../search/facts.ts';
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
  readonly scope: Scope;
  readonly language: string;
  /** Where the article stands, relative to the site's root. */
  readonly address: string;
  /** Empty for an untitled article. */
  readonly title: Passage;
  readonly date?: string;
  readonly inferred: boolean;
  readonly source?: string;
  readonly location?: string;
  /** Of the article's own text, in its order; empty for a hit in comments. */
  readonly passages: readonly Passage[];
  readonly said: readonly Said[];
}

/** What is known of a record before it is read. */
export interface Known {
  readonly scope: Scope;
  readonly shelf: { readonly period: Pick<Period, 'language'> };
  readonly facts: Pick<Facts, 'dates' | 'source' | 'location'>;
  readonly article: number;
}

/** Joins what is known of a record, its text and what was found in it. */
export function toHit({ scope, shelf, facts, article }: Known, text: Text, fragment: Fragment): Hit {
  const stated = ({ values, of }: Column): string | undefined => values[of[article] ?? -1] || undefined;
  const date = facts.dates[article];
  const source = stated(facts.source);
  const location = stated(facts.location);
  const { address, title: name = '' } = text;
  const isArticle = scope === 'articles';
  const [title, passages] = isArticle ? toHeading(fragment, name) : [toText(name), []];
  return {
    scope,
    language: shelf.period.language,
    address,
    title,
    inferred: text.inferred === true,
    ...(date !== undefined && date !== '' && { date }),
    ...(source !== undefined && { source }),
    ...(location !== undefined && { location }),
    passages,
    said: isArticle
      ? []
      : fragment.sub_results.flatMap(({ anchor, excerpt }) =>
          anchor === undefined ? [] : [toSaid(address, anchor.id, anchor.title, excerpt)],
        ),
  };
}

// Title and text have excerpts of their own when something is found in them. What is found in the facts alone is shown nowhere.
function toHeading(fragment: Fragment, title: string): readonly [title: Passage, passages: readonly Passage[]] {
  const inText = fragment.sub_results.filter(({ anchor }) => anchor?.id === TEXT_ANCHOR);
  const inTitle = fragment.sub_results.find(({ anchor }) => anchor === undefined);
  return [
    inTitle === undefined ? toText(title) : dropText(parseExcerpt(inTitle.excerpt), title)[0],
    (inText.length > 0 ? inText.map(({ excerpt }) => excerpt) : [toOpening(fragment)]).map(parseExcerpt),
  ];
}

function toOpening({ raw_content, anchors }: Fragment): string {
  const start = (id: string): number | undefined => anchors.find((anchor) => anchor.id === id)?.location;
  const [separator, space] = raw_content.includes('\u200B') ? ['\u200B', ''] : [SPACES, ' '];
  const text = raw_content.split(separator).slice(start(TEXT_ANCHOR), start(FACTS_ANCHOR));
  return text.slice(0, OPENING).join(space).trim() + (text.length > OPENING ? `${space}…` : '');
}

// An anchor is c1, or c300.2 on the second page of comments; its title: "2022-01-11T11:05 Siegfried", "- Monica", "2022-01-11"
function toSaid(address: string, id: string, facts: string, excerpt: string): Said {
  const [date = '-'] = facts.split(' ', 1);
  const [speaker, passage] = dropText(parseExcerpt(excerpt), facts.slice(date.length + 1));
  const [anchor = '', page = '1'] = id.split('.');
  return { address: `${toCommentsPage(address, Number(page))}#${anchor}`, speaker, ...(date !== '-' && { date }), passage };
}
