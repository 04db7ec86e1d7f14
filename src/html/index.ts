import type { SidecarValues } from '../record.ts';
import { findDates } from '../text/dates/find.ts';
import { findCards } from './cards.ts';
import { cleanContent } from './cleanup.ts';
import { findContent } from './content.ts';
import { findRefusal, openDocument, removeUnseen } from './document.ts';
import type { Refusal } from './document.ts';
import { collapse, toPageLines } from './lines.ts';
import type { PageLine } from './lines.ts';
import { readJsonLd } from './metadata/jsonld.ts';
import { findSigns, isWholeDate, toNear } from './metadata/near.ts';
import { isImpossible, toOwnClock, toShown } from './metadata/moments.ts';
import { readScripts } from './metadata/scripts.ts';
import { findAddress, readTags } from './metadata/tags.ts';
import { toUnescaped } from './metadata/values.ts';
import { toStandings } from './standing.ts';
import { findUnder, toHolders } from './under.ts';
import { findMarkedThread } from './thread.ts';
import type { FoundComment } from './thread.ts';
import { cutSite, findTitleLine, toHeadings } from './title.ts';
import { findFirst, LONGEST_DATED, MOST_ABOVE, MOST_BETWEEN, MOST_UNDER, MOSTLY_LINKED, toText } from './written.ts';
import type { Page, Place } from './written.ts';

/** 03.02.2022 · 3 February 2022 · 2022年2月3日 */
const DATED =
  /\d[./-]\s?\d\d?[./-]\s?(?:19|20)?\d\d\b|(?:19|20)\d\d[./-]\d\d?|\p{L}{3,15}\.?,?\s(?:19|20)\d\d\b|\p{L}{3,15}\.?\s\d\d?,?\s(?:19|20)\d\d\b|(?:19|20)\d\d年/u;
/** <!DOCTYPE html> · <nav class="top"> */
const PARTS = /<(?:!doctype|html|head|body|nav|main|article|header|footer|aside|title|meta)\b/iu;
const MOST_NEAR = 25;
const LONGEST_BUTTON = 30;
const LONGEST_DAY = 40;
const MOST_OPENING = 5;
const MOST_FOOT = 8;
/** 27.1.2022 - The harbour … · (21 November 2022) The harbour … */
const OPENING_DAY =
  /^\(?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}|\p{L}{3,12}\.?\s\d{1,2},\s\d{4})(?=\s?[-–—:|)])/u;
/** Author: Ada Quill am 29.12.2010 · This entry was posted on … · Veröffentlicht am … · Posted …, under the text */
const SAID_BELOW =
  /^\W{0,3}(?:author|autor(?:in)?|posted|published|written|created|erstellt|veröffentlicht|publiziert|geschrieben|stand|datum|date|publié|publicado|pubblicato|opublikowano|опубликовано|дата)\b|\b(?:was posted on|wurde am|was written by)\s/iu;

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
  const found = findMarkedThread(document, source);
  removeUnseen(document);
  const all = found?.comments ?? [];
  const elements = new Set(all.map(({ element }) => element));
  const lines = toPageLines(document.body, elements, new Set(all.map(({ body }) => body)));
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
  const { post: posts } = found?.shape ?? {};
  const isForum = posts !== undefined && all[0]?.element.matches(posts) === true;
  const standings = toStandings(lines, findCards(document, url));
  const holders = toHolders(lines);
  const headings = toHeadings(lines);
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
    : findTitleLine(lines, { isOwn: (at) => places[at] === undefined, named, titles, first, headings });
  const under = findUnder(lines, chosen, { standings, holders, title, isOwn: (at) => places[at] === undefined });
  const content = post ?? (isPiece ? chosen : cleanContent(lines, standings, under ?? chosen, title));
  const { near, far } = toNear(signs, (at) => isByTitle(at, title, findFirst(lines, content)));
  const clocked = [...linked, tags.values].map((each) => toOwnClock(each, signs));
  const doubtful = clocked.find(isImpossible)?.date;
  const stated = clocked.map((each) => (isImpossible(each) ? withoutDate(each) : each));
  const values = [...stated, ...toPost(isForum ? all[0] : undefined), near];
  const line = findDatedLine(lines, title, content);
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

/** A short line with a year near the title, where nothing marks it as the date. */
function findDatedLine(lines: readonly PageLine[], title: number | undefined, content: ReadonlySet<number>): string | undefined {
  const until = content.size === 0 ? (title ?? 0) + 10 : findFirst(lines, content) + 2;
  const near =
    title === undefined
      ? []
      : [...lines.slice(title + 1, Math.min(until, title + MOST_NEAR)), ...lines.slice(Math.max(0, title - 6), title).toReversed()];
  const isDated = ({ text, linked, shape }: PageLine): boolean =>
    // Cards of some pages are captions all over; one of a picture does not begin with a day
    (shape === 'caption' ? text.length <= LONGEST_DAY && findDates(text)[0]?.start === 0 : text.length <= LONGEST_DATED) &&
    linked < text.length / 2 &&
    DATED.test(text) &&
    findDates(text).some(isWholeDate);
  const own = [...content].toSorted((a, b) => a - b).flatMap((at) => lines[at] ?? []);
  const [opening] = own.slice(0, MOST_OPENING).flatMap(({ text }) => OPENING_DAY.exec(text.slice(0, LONGEST_DAY))?.[0] ?? []);
  const last = lines.findLastIndex((_, at) => content.has(at));
  const foot = lines.slice(Math.max(0, last - MOST_FOOT), last + MOST_FOOT).find((line) => SAID_BELOW.test(line.text) && isDated(line));
  return near.find(isDated)?.text ?? (findDates(opening ?? '').some(isWholeDate) ? opening : foot?.text);
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

function placeComments(lines: readonly PageLine[], comments: readonly FoundComment[]): readonly (Place | undefined)[] {
  const index = new Map(comments.map(({ element }, at) => [element, at]));
  const bodies = new Set(comments.map(({ body }) => body));
  const beside = new Set(comments.flatMap((comment) => comment.beside));
  const known = new Map<Element, Place | undefined>();
  const find = (element: Element): Place | undefined => {
    let isText = false;
    let isBeside = false;
    for (let node: Element | null = element; node !== null; node = node.parentElement) {
      if (beside.has(node) && !isText) isBeside = true;
      if (bodies.has(node)) isText = !isBeside;
      const comment = index.get(node);
      if (comment !== undefined) return { comment, isText };
    }
    return undefined;
  };
  return lines.map(({ element, nodes, linked, text }) => {
    const inner = nodes[0]?.parentElement ?? element;
    if (!known.has(inner)) known.set(inner, find(inner));
    const place = known.get(inner);
    // "Reply" · "Permalink"
    const isLink = linked > MOSTLY_LINKED * text.length && text.length <= LONGEST_BUTTON;
    return place !== undefined && isLink ? { ...place, isText: false } : place;
  });
}
