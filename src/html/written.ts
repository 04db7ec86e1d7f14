import type { MarkedComment, MarkedLine, Markup } from '../markup.ts';
import type { SidecarValues } from '../record.ts';
import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { toName } from './lines.ts';
import type { PageLine } from './lines.ts';
import { isByline } from './metadata/near.ts';
import { isToday } from './metadata/stamp.ts';
import { toUnescaped } from './metadata/values.ts';
import type { FoundComment } from './comment.ts';
import { cutHeading } from './title.ts';
import type { CutHeading, Headings } from './title.ts';

/** A page as text, with what its markup says of each line. */
export interface Page {
  readonly text: string;
  readonly markup: Markup;
  /** The address that it gives as its own. */
  readonly url?: string;
}

/** Which comment a line is of, and whether it is of its text. */
export interface Place {
  readonly comment: number;
  readonly isText: boolean;
}

/** How much of a line that is a button or a link is one. */
export const MOSTLY_LINKED = 0.75;
/** Longest line that says when and by whom, and nothing else. */
export const LONGEST_DATED = 120;
/** How many lines may stand between title and text. */
export const MOST_BETWEEN = 60;
/** The pier in spring. Photo: Ada Quill/North Quay · … (Quelle: Hafenamt) · … © Ada Quill */
const CREDIT_BEHIND =
  /(?<=[\p{L}\p{N}.!?…"”)])\s\(?(?:©|(?:fotos?|photos?|photographs?|bild(?:er|quelle|nachweis)?|quelle|credits?|image|crédits?(?: photo)?|fot|zdj)\.?\s?:)\s?[^:©]{2,80}$/iu;
/** site-footer */
const FOOT = /^(?:(?:site|page|main)[_-]?)?foot(?:er)?$/iu;
const LONGEST_CREDIT = 110;
const LONGEST_PICTURED = 250;
const MOST_BELOW = 6;
/** How many lines above and under the title may say when and by whom. */
export const MOST_ABOVE = 6;
export const MOST_UNDER = 12;

/** Index of the first line that is chosen, or the number of lines. */
export function findFirst(lines: readonly PageLine[], chosen: ReadonlySet<number>): number {
  const first = lines.findIndex((_, at) => chosen.has(at));
  return first < 0 ? lines.length : first;
}

/** What is known of the lines of a page when it is written down. */
interface Parts {
  readonly places: readonly (Place | undefined)[];
  readonly content: ReadonlySet<number>;
  readonly title: number | undefined;
  /** The lines that stand in a box with a name of its own. */
  readonly boxed: ReadonlySet<number>;
  readonly headings: Headings;
  /** The title that the head of the page states, empty when it states none. */
  readonly named: string;
  readonly comments: readonly FoundComment[];
  readonly offset: number;
  readonly values: readonly SidecarValues[];
  readonly loose: SidecarValues;
}

/** A page as text, and what its markup says of each line. */
export function toText(
  lines: readonly PageLine[],
  { places, content, title, headings, named, boxed, comments, offset, values, loose }: Parts,
): Pick<Page, 'text' | 'markup'> {
  const written: string[] = [];
  const marks: (MarkedLine | undefined)[] = [];
  const ofComments: { number: number; isText: boolean }[][] = comments.map(() => []);
  const first = findFirst(lines, content);
  const last = lines.findLastIndex((_, at) => content.has(at));
  const opening = lines.findIndex(({ text }, at) => content.has(at) && text.length > LONGEST_DATED);
  const heading = title === undefined ? undefined : headings.get(title);
  const kicker = heading?.over === '' ? heading.kicker : undefined;
  let titleNumber: number | undefined;
  const write = (text: string, mark: MarkedLine | undefined): void => {
    written.push(text);
    marks.push(mark);
  };
  lines.forEach((line, at) => {
    if (at > 0 && !isTight(lines[at - 1], line)) write('', undefined);
    const place = places[at];
    const comment = place === undefined ? -1 : place.comment - offset;
    const part =
      at === title
        ? 'title'
        : at === kicker
          ? 'kicker'
          : comment >= 0
            ? 'comment'
            : content.has(at)
              ? 'article'
              : // What the opening post of a forum says of itself is known by its markup
                place === undefined &&
                  isBetween(at, title, first) &&
                  !(at > first && boxed.has(at)) &&
                  !isMenu(line, at < (title ?? first)) &&
                  !isToday(line.element)
                ? 'between'
                : at > last && isFoot(line.element)
                  ? 'foot'
                  : at > last && at <= last + MOST_BELOW
                    ? 'below'
                    : 'aside';
    // Lists by the title only set out what they hold
    const shown =
      line.shape === 'item' && (part === 'between' || (part === 'article' && at < opening && isSaying(line)))
        ? { ...line, shape: 'paragraph' as const }
        : line;
    const mark: MarkedLine = { part, shape: shown.shape, level: Math.max(1, line.level) };
    const {
      over,
      isUnderKicker,
      title: own,
      under,
    }: CutHeading = part === 'title'
      ? cutHeading(line.text, named, heading)
      : {
          isUnderKicker: false,
          title: toWritten(
            shown,
            part === 'between' || part === 'kicker' || (part === 'article' && at < opening && isByline(toUnescaped(shown.text))),
          ),
        };
    if (over !== undefined) write(over, { part: isUnderKicker ? 'kicker' : 'between', shape: 'paragraph', level: 1 });
    const credit = part === 'article' && isPictured(line) ? (CREDIT_BEHIND.exec(own.slice(-LONGEST_CREDIT))?.[0] ?? '') : '';
    write(own.slice(0, own.length - credit.length).trimEnd(), mark);
    if (credit !== '') write(credit.trim(), { part: 'aside', shape: 'paragraph', level: 1 });
    if (part === 'title') titleNumber = written.length;
    if (under !== undefined) write(under, { part: 'between', shape: 'paragraph', level: 1 });
    if (part === 'comment') ofComments[comment]?.push({ number: written.length, isText: place?.isText === true });
  });
  return {
    text: written.join('\n'),
    markup: {
      lines: marks,
      ...(titleNumber !== undefined && { title: titleNumber }),
      values: values.filter((each) => Object.keys(each).length > 0),
      ...(Object.keys(loose).length > 0 && { loose }),
      comments: comments.map(({ author, date, parent, votes, kind }, at): MarkedComment => {
        const answered = parent === undefined ? -1 : parent - offset;
        return {
          lines: ofComments[at] ?? [],
          ...(author !== undefined && { signed: author }),
          ...(date !== undefined && { date }),
          ...(answered >= 0 && { parent: answered }),
          ...(votes !== undefined && { votes }),
          kind,
        };
      }),
    },
  };
}

// Bylines and dates stand by the title, sometimes under the first lines of the content.
function isBetween(at: number, title: number | undefined, first: number): boolean {
  if (title === undefined) return at < first && at >= first - MOST_ABOVE;
  return at > title - MOST_ABOVE && (at < first ? first - title <= MOST_BETWEEN : at <= title + MOST_UNDER);
}

function isFoot(element: Element): boolean {
  let isInside = false;
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (toName(node) === 'article') return false;
    isInside ||= toName(node) === 'footer' || node.getAttribute('role') === 'contentinfo' || FOOT.test(node.id);
  }
  return isInside;
}

function isPictured({ shape, text }: PageLine): boolean {
  return shape === 'caption' || (shape === 'paragraph' && text.length <= LONGEST_PICTURED);
}

// "<ul><li>von Ada Quill</li><li>9. März 2022</li></ul>" over the first lines of an article
function isSaying({ text }: PageLine): boolean {
  return text.length <= LONGEST_DATED && (isByline(text) || findDates(text).some(isWholeDate));
}

// The entries over a title that are links lead elsewhere: to months, to sections, to other languages
function isMenu({ shape, linked, text }: PageLine, isAbove: boolean): boolean {
  return isAbove && shape === 'item' && linked > MOSTLY_LINKED * text.length;
}

function isTight(before: PageLine | undefined, line: PageLine): boolean {
  if (line.joined) return true;
  return before?.shape === line.shape && (line.shape === 'item' || line.shape === 'row');
}

// Lists and quotes are written as the reader of texts knows them.
function toWritten({ text: words, shape, level, ordinal }: PageLine, isHead: boolean): string {
  const text = isHead ? toUnescaped(words) : words;
  if (shape === 'item') return `${'  '.repeat(Math.min(level, 9) - 1)}${ordinal === undefined ? '•' : `${ordinal}.`} ${text}`;
  return shape === 'quote' ? `> ${text}` : text;
}
