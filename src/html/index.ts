import type { SidecarValues } from '../record.ts';
import { findCards } from './cards.ts';
import { cleanContent } from './cleanup.ts';
import { findContent } from './content.ts';
import { findDatedLine } from './dated.ts';
import { findRefusal, openDocument, removeCode, removeUnseen } from './document.ts';
import type { Refusal } from './document.ts';
import { collapse, toPageLines } from './lines.ts';
import type { PageLine } from './lines.ts';
import { readJsonLd } from './metadata/jsonld.ts';
import { findSigns, toNear } from './metadata/near.ts';
import { isImpossible, toOwnClock, toShown } from './metadata/moments.ts';
import { readScripts } from './metadata/scripts.ts';
import { findAddress, readTags } from './metadata/tags.ts';
import { toUnescaped } from './metadata/values.ts';
import { toStandings } from './standing.ts';
import { placeComments } from './place.ts';
import { findUnder, toHolders } from './under.ts';
import { findMarkedThread } from './thread.ts';
import type { FoundComment } from './comment.ts';
import { cutSite, findTitleLine, toHeadings } from './title.ts';
import { findFirst, MOST_ABOVE, MOST_BETWEEN, MOST_UNDER, MOSTLY_LINKED, toText } from './written.ts';
import type { Page, Place } from './written.ts';

const LONG = 100;
const FEWEST_PROSE = 3;
/** <!DOCTYPE html> · <nav class="top"> */
const PARTS = /<(?:!doctype|html|head|body|nav|main|article|header|footer|aside|title|meta)\b/iu;

/** Reads a page: its visible text in lines, the article found by a content finder and cleaned, the comments by their markup. Nothing of it runs. */
export function readPage(source: string): Page | Refusal {
  const refusal = findRefusal(source);
  if (refusal !== undefined) return refusal;
  const document = openDocument(source);
  if (document === undefined) return 'too-deep';
  const tags = readTags(document);
  const linked = readJsonLd(document);
  const heading = collapse(toUnescaped(document.querySelector('title')?.textContent ?? ''));
  const url = findAddress(document);
  const written = readScripts(document);
  removeCode(document);
  const found = findMarkedThread(document, source);
  removeUnseen(document);
  const all = found?.comments ?? [];
  const elements = new Set(all.map(({ element }) => element));
  const lines = toPageLines(document.body, {
    frames: elements,
    texts: new Set(all.map(({ body }) => body)),
    quotes: new Set(all.flatMap(({ quotes }) => quotes)),
    asides: new Set(all.flatMap(({ asides }) => asides)),
  });
  const lineOf = placeElements(lines);
  const signs = findSigns(
    document,
    (element) => elements.has(element),
    (element) => {
      const index = lineOf.get(element);
      const text = index === undefined ? undefined : lines[index]?.text;
      return index === undefined || text === undefined ? undefined : { index, text };
    },
  );
  const places = placeComments(lines, all);
  const { post: posts, title: subjects } = found?.shape ?? {};
  const isForum = posts !== undefined && all[0]?.element.matches(posts) === true && !isBelowArticle(lines, places);
  const subject = isForum ? subjects?.map((each) => document.querySelector(each)).find((each) => each !== null) : undefined;
  const standings = toStandings(lines, findCards(document, url));
  const holders = toHolders(lines);
  const headings = toHeadings(lines, subject);
  const post = isForum
    ? new Set(lines.flatMap((_, at) => (places[at]?.comment === 0 && places[at]?.isText === true ? [at] : [])))
    : undefined;
  if (!isForum) for (const { element } of all) element.remove();
  // What has none of a page's parts is an article's own markup, all of it.
  const isPiece = !PARTS.test(source);
  const chosen = post ?? (isPiece ? new Set(lines.keys()) : findContent(document, lines));
  const site = [...linked, tags.values].find((each) => each.source !== undefined)?.source;
  const titles = [...[...linked, tags.values].flatMap(({ title: each }) => each ?? []), heading].filter((each) => each !== '');
  const named = cutSite(titles[0] ?? '', site, titles);
  const first = findFirst(lines, chosen);
  const title = isPiece
    ? findTopHeading(lines)
    : ((subject && lineOf.get(subject)) ??
      findTitleLine(lines, { isOwn: (at) => places[at] === undefined, named, titles, first, headings }));
  const under = findUnder(lines, chosen, { standings, holders, title, isOwn: (at) => places[at] === undefined });
  const content = post ?? (isPiece ? chosen : cleanContent(lines, standings, under ?? chosen, title));
  const { near, far } = toNear(signs, (at) => isByTitle(at, title, findFirst(lines, content)));
  const clocked = [...linked, tags.values].map((each) => toOwnClock(each, signs));
  const doubtful = clocked.find(isImpossible)?.date;
  const stated = clocked.map((each) => (isImpossible(each) ? withoutDate(each) : each));
  const values = [...stated, ...toPost(isForum ? all[0] : undefined), near];
  const line = findDatedLine(lines, { title, content, named });
  const isDated = values.some(({ date }) => date !== undefined);
  const dated = isDated ? undefined : (line ?? written);
  const shown = toShown(values, line);
  return {
    ...toText(lines, {
      places,
      content,
      title,
      headings,
      boxed: new Set(lines.flatMap((_, at) => (standings[at]?.foreign.length === 0 ? [] : [at]))),
      named,
      // The first post of a thread is no comment.
      comments: isForum ? all.slice(1) : all,
      offset: isForum ? 1 : 0,
      loose: { ...far, ...tags.loose, ...(doubtful !== undefined && { date: doubtful }) },
      values: [
        { ...(named !== '' && { title: named }) },
        shown,
        ...values.map(withoutTitle),
        { ...(dated !== undefined && { date: dated }) },
      ],
    }),
    ...(url !== undefined && { url }),
  };
}

// A forum's posts stand under articles too
function isBelowArticle(lines: readonly PageLine[], places: readonly (Place | undefined)[]): boolean {
  const first = places.findIndex((place) => place !== undefined);
  const isProse = ({ text, shape, linked }: PageLine): boolean =>
    shape === 'paragraph' && text.length >= LONG && linked < text.length * MOSTLY_LINKED;
  return lines.slice(0, Math.max(0, first)).filter(isProse).length >= FEWEST_PROSE;
}

function findTopHeading([first]: readonly PageLine[]): number | undefined {
  return first?.shape === 'heading' && first.level === 1 ? 0 : undefined;
}

// The head's title is decided once for all.
function withoutTitle(values: SidecarValues): SidecarValues {
  const { title, ...rest } = values;
  return title === undefined ? values : rest;
}

function withoutDate(values: SidecarValues): SidecarValues {
  const { date, ...rest } = values;
  return date === undefined ? values : rest;
}

// What a thread of a forum opens with is its article.
function toPost(post: FoundComment | undefined): readonly SidecarValues[] {
  if (post === undefined) return [];
  const { author, date } = post;
  return [{ ...(author !== undefined && { byline: [author] }), ...(date !== undefined && { date }) }];
}

/** The first line that has text of each element. */
function placeElements(lines: readonly PageLine[]): ReadonlyMap<Element, number> {
  const known = new Map<Element, number>();
  lines.forEach(({ nodes, element }, index) => {
    for (const start of [...nodes.map(({ parentElement }) => parentElement), element]) {
      for (let node = start; node !== null && !known.has(node); node = node.parentElement) known.set(node, index);
    }
  });
  return known;
}

function isByTitle(at: number, title: number | undefined, first: number): boolean {
  // A menu between the two is by neither
  const ends =
    Math.abs(first - (title ?? first)) <= MOST_BETWEEN
      ? [[title ?? first, first] as const]
      : [title ?? first, first].map((end) => [end, end] as const);
  return ends.some(([one, other]) => at >= Math.min(one, other) - MOST_ABOVE && at <= Math.max(one, other) + MOST_UNDER);
}
