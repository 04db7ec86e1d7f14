import { findDates } from '../../text/dates/find.ts';
import { findAge } from '../relative.ts';
import { isButton } from '../thread/buttons.ts';

/** Where a comment's head stands inside one line. */
export interface Head {
  /** Where it begins, and where else it is cut into lines. */
  readonly start: number;
  readonly cuts: readonly number[];
  readonly textStart: number;
  /** Where its text ends, and what follows it, where that is known. */
  readonly ends?: readonly number[];
}

/** What a name does not go on behind: the end of a sentence, a button, the heading of the thread. */
const BEFORE =
  /[.!?…)”"»](?:\s|(?=\p{Lu}))|(?<=\s)(?:reply|antworten|répondre|responder|rispondi|odpowiedz|beantwoorden|ответить|відповісти|comments?|kommentare?|responses?|commentaires|comentarios|commenti|комментарии)\s/giu;
const NAME = /^\p{L}[^\s:]{0,30}(?:\s[^\s:]{1,30}){0,3}$/u;
/** Comments 5 · Komentarze (5) */
const HEADING =
  /(?<=^|\s)(?:comments?|responses|kommentare?|commentaires|comentarios|comentários|commenti|komentarze|komentáře|reacties|yorumlar|комментарии|коментарі|kommentarer)(?:\s?\(?\d{1,5}\)?)?:?\s/giu;
/** Names have so many words, some of them with a sign before or brackets round them: ~Tadek [emeryt] */
const MOST_WORDS = 4;
const LONGEST_NAME = 48;
/** @ada · @Ada Quill */
const AT = /^@(?:[\w.-]{1,40}|\p{Lu}[\p{L}\p{M}\p{N}.’'_-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}\p{N}.’'_-]{0,20}){1,2})$/u;
const LETTER = /\p{L}/u;
const LETTERS = /[\p{L}\p{M}]+/gu;
const DIGITS = /\d+/gu;
/** What stands between a name and its moment: "Ada [", "Ada on", "Ada · " */
const BETWEEN = /[\s([«|·•,–—-]{0,6}(?:\s(?:on|at|am|um|le|el|il|op|dnia))?[\s([«|·•,–—-]{0,6}$/u;
const FEWEST = 3;
const MOSTLY = 0.6;
const SIGN_AT = /(?<=^|\s)@(?=[\p{L}\p{N}_])/gu;
const LONGEST_SIGNED = 90;
/** "]", " (edited)" */
const CLOSES = /^(?:\s?[\])»])?(?:\s\((?:edited|bearbeitet|modifié|editado|изменено)\))?/u;
const SPACES = /\s+/gu;
/** "Rate: +18 -0 Reply ", before the last of the buttons */
const BUTTONS = /(?<=[.!?…)”"»]\s|\s(?=[\p{Lu}\d+-]))(?:\p{Lu}[\p{L}:]{0,15}\s|[+-]?\d{1,6}(?:[.,]\d)?[KkMm]?\s){1,6}$/u;
/** findDates looks no further. */
const WINDOW = 400;
const OVERLAP = 80;
const LOOKED_AT = 120;
const LONGEST_LINE = 200_000;

interface Moment {
  readonly start: number;
  readonly end: number;
  /** What it looks like: "a 0, 0:0". */
  readonly form: string;
}

/** The name that ends a text, behind whatever else stands there. */
export function findName(text: string): string | undefined {
  const last = [...text.matchAll(BEFORE)].at(-1);
  if (last === undefined) return undefined;
  const name = text.slice(last.index + last[0].length);
  return NAME.test(name) ? name : undefined;
}

/**
 * The heads of comments by what they have in common, where no system is known: moments of one form, each behind a name, and the name behind
 * the word that ends every comment: "Reply", "Report".
 */
export function findSignedHeads(text: string): readonly Head[] {
  if (text.length > LONGEST_LINE) return [];
  const moments = findAlike(listMoments(text));
  if (moments.length < FEWEST) return [];
  const befores = moments.map(({ start }, at) => toBefore(text, start, moments[at - 1]?.end ?? 0));
  const last = findLast(befores.slice(1));
  const signed = moments.flatMap(({ start, end }, at) => {
    const before = befores[at] ?? '';
    const name = toNameBehind(before, last) ?? (at === 0 ? toNameUnder(before) : undefined);
    return name === undefined ? [] : [{ start: text.lastIndexOf(name, start), textStart: end }];
  });
  if (signed.length < Math.max(FEWEST, moments.length * MOSTLY)) return [];
  return signed.map(({ start, textStart }, at): Head => {
    const next = signed[at + 1]?.start;
    const heading = at === 0 ? findHeading(text, start) : undefined;
    const ends = last === undefined ? undefined : next === undefined ? findFoot(text, textStart, last) : findTail(text, next, last);
    return { start: heading ?? start, cuts: heading === undefined ? [] : [start], textStart, ...(ends !== undefined && { ends }) };
  });
}

// Those of the form that most have: an article's own day is seldom written like the moments of its comments.
function findAlike(moments: readonly Moment[]): readonly Moment[] {
  const forms = new Map<string, Moment[]>();
  for (const moment of moments) {
    const alike = forms.get(moment.form);
    if (alike === undefined) forms.set(moment.form, [moment]);
    else alike.push(moment);
  }
  return [...forms.values()].toSorted((one, other) => other.length - one.length)[0] ?? [];
}

/** Whole moments with a time, and how long ago something was behind a name with an at sign. */
function listMoments(text: string): readonly Moment[] {
  const moments: Moment[] = [];
  for (let from = 0; from < text.length;) {
    const window = text.slice(from, from + WINDOW);
    const said = findAgo(window);
    const found = findDates(window).find(({ year, time }) => year !== undefined && time !== undefined);
    const first = found === undefined || (said !== undefined && said.start < found.start) ? said : found;
    if (first === undefined) {
      from += WINDOW - OVERLAP;
      continue;
    }
    const words = window.slice(first.start, first.end);
    const end = first.end + (CLOSES.exec(window.slice(first.end))?.[0].length ?? 0);
    moments.push({ start: from + first.start, end: from + end, form: said === first ? '@' : toForm(words) });
    from += end;
  }
  return moments;
}

function findAgo(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const { index } of text.matchAll(SIGN_AT)) {
    const signed = text.slice(index, index + LONGEST_SIGNED);
    const age = findAge(signed);
    const start = index + (age?.index ?? 0);
    if (age !== null && AT.test(signed.slice(0, age.index).trimEnd())) return { start, end: start + age[0].length };
  }
  return undefined;
}

function toForm(words: string): string {
  return words.replace(LETTERS, 'a').replace(DIGITS, '0').replace(SPACES, '');
}

/** What stands before a moment, as far back as the one before it and without what leads to it. */
function toBefore(text: string, start: number, from: number): string {
  return text.slice(Math.max(from, start - LOOKED_AT), start).replace(BETWEEN, '');
}

/** The button behind which most names stand: the last that nearly all have before them. */
function findLast(befores: readonly string[]): string | undefined {
  const places = new Map<string, number[]>();
  for (const before of befores) {
    const words = before.split(' ');
    const seen = new Map(words.slice(0, -1).map((word, at) => [word, words.length - at]));
    for (const [word, distance] of seen) {
      if (!isButton(word)) continue;
      const distances = places.get(word);
      if (distances === undefined) places.set(word, [distance]);
      else distances.push(distance);
    }
  }
  const least = Math.max(2, befores.length * MOSTLY);
  const mean = (distances: readonly number[]): number => distances.reduce((sum, each) => sum + each, 0) / distances.length;
  const often = [...places].filter(([, distances]) => distances.length >= least);
  const [best] = often.toSorted(([, one], [, other]) => other.length - one.length || mean(one) - mean(other));
  return best?.[0];
}

/** The name that ends a text, behind a button or the heading of the thread. */
function toNameBehind(before: string, last: string | undefined): string | undefined {
  const own = before.slice(Math.max(0, before.lastIndexOf('@')));
  if (AT.test(own)) return own;
  if (last === undefined) return undefined;
  const at = ` ${before}`.lastIndexOf(` ${last} `);
  return at < 0 ? undefined : toName(before.slice(at + last.length + 1));
}

function toNameUnder(before: string): string | undefined {
  const heading = [...before.matchAll(HEADING)].at(-1);
  return heading === undefined ? findName(before) : toName(before.slice(heading.index + heading[0].length));
}

function toName(words: string): string | undefined {
  return words.split(' ').length <= MOST_WORDS && words.length <= LONGEST_NAME && LETTER.test(words) ? words : undefined;
}

function findHeading(text: string, start: number): number | undefined {
  const above = text.slice(Math.max(0, start - LOOKED_AT), start);
  const found = [...above.matchAll(HEADING)].at(-1);
  return found === undefined ? undefined : start - above.length + found.index;
}

// "Rate: +18 -0 Reply Report": buttons and the counts between them
function findTail(text: string, start: number, last: string): readonly number[] | undefined {
  const from = Math.max(0, start - LOOKED_AT);
  const at = text.slice(from, start).lastIndexOf(last);
  return at < 0 ? undefined : [toButtons(text, from + at), from + at, from + at + last.length];
}

function findFoot(text: string, from: number, last: string): readonly number[] | undefined {
  const at = text.indexOf(` ${last} `, from);
  return at < 0 ? undefined : [toButtons(text, at + 1), at + 1, at + 1 + last.length];
}

function toButtons(text: string, at: number): number {
  const from = Math.max(0, at - LOOKED_AT);
  return from + (BUTTONS.exec(text.slice(from, at))?.index ?? at - from);
}
