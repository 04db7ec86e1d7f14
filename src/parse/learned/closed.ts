import type { Line } from '../../text/lines.ts';
import { isHandle } from './climb.ts';
import { scanClosings } from '../thread/closings.ts';
import type { Closing, Opening } from '../thread/closings.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { isAnswerButton } from '../thread/buttons.ts';
import { findPlainFoot, splitName } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled } from '../thread/profile.ts';
import { collectAt, LONGEST_SMALL, MOST_PEOPLE, readColumn, toShape } from './columns.ts';
import type { Filled, Mark } from './columns.ts';
import { findHeading, isHeading } from '../thread/heading.ts';
import { isSpeech } from '../thread/gap.ts';
import { toSignatureName } from './name.ts';
import { findSaid } from './signature.ts';

/** Buttons and counters below a moment are at most so many. */
const MOST_BUTTONS = 6;
/** ~Mara: It was so. · Mara：It was so. */
const INLINE = /^~?(?<name>[^:：]{1,40}?)\s?(?::\s{1,3}|：\s{0,3})(?=\S)/u;

/** Comment from: Mara Lind [Visitor] */
const LABEL =
  /^(?:(?:comment|message|reply|posted|written)\s(?:from|by)|kommentar von|commentaire de|comentario de|comentário de|commento di|reactie van|komentarz od|комментарий от|from|by|name|author|autor|автор)\s?:\s{0,3}(?=\S)/iu;
const BADGE = /\s\[[^\]]{1,20}\]$/u;

/** Lines above the first moment among which its name is looked for. */
const MOST_ABOVE = 60;
/** Lines below a moment among which buttons are looked for. */
const MOST_SHARED = 14;
const FEWEST_SHARED = 3;
/** 5 favourites · 12 boosts */
const COUNTER = /^\d{1,6}\s\p{L}{3,14}$/u;
/** Showing 1-4 of 4 · 1 – 4 / 4 */
const RANGE = /^(?:\p{L}{2,12}\s)?\d{1,6}\s?[-–]\s?\d{1,6}\s(?:\p{L}{1,6}\s|\/\s)?\d{1,6}(?:\s\p{L}{2,16})?$/u;

/** The shapes of the lines below each moment that are the same for most, one set a distance. */
function findButtons(filled: readonly Filled[], marks: readonly Mark[]): readonly ReadonlySet<string>[] {
  const buttons: ReadonlySet<string>[] = [];
  while (buttons.length < MOST_BUTTONS) {
    const column = collectAt(filled, marks, buttons.length + 1);
    if (readColumn(column).kind !== 'constant') break;
    const seen = new Set<string>();
    const again = new Set<string>();
    for (const line of column) {
      const shape = toShape(line?.text ?? '');
      if (seen.has(shape)) again.add(shape);
      seen.add(shape);
    }
    buttons.push(again);
  }
  return buttons;
}

/** The shapes of the small lines that stand below most moments, over the next name: buttons that no table knows, and their counters. */
export function findShared(filled: readonly Filled[], marks: readonly Mark[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, { rank }] of marks.entries()) {
    const end = Math.min(marks[index + 1]?.rank ?? filled.length, rank + MOST_SHARED);
    const small = filled.slice(rank + 1, end).filter(({ line }) => line.text.length <= LONGEST_SMALL);
    for (const shape of new Set(small.map(({ line }) => toShape(line.text)))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const shared = [...counts].flatMap(([shape, count]) => (count >= Math.max(FEWEST_SHARED, MOST_PEOPLE * marks.length) ? [shape] : []));
  return new Set(shared);
}

function toClosing({ rank, at, moment }: Mark, filled: readonly Filled[], buttons: readonly ReadonlySet<string>[]): Closing {
  // Not every comment has all of them
  const missing = buttons.findIndex((shapes, index) => !shapes.has(toShape(filled[rank + index + 1]?.line.text ?? '')));
  const last = filled[rank + (missing < 0 ? buttons.length : missing)]?.at ?? at;
  return { at, last, ...(moment.date !== undefined && { date: moment.date }), dateText: moment.text };
}

/** A name alone on the line that opens a comment. */
function findName(text: string): Opening | undefined {
  // Of a comment that was taken away the note is left, over its moment
  if (isRemovalNote(text)) return { textStart: 0 };
  const name = findSaid(text) ?? text.replace(LABEL, '').replace(BADGE, '').replace(/\s?:$/u, '');
  const author = name.length > LONGEST_SMALL ? undefined : toSignatureName(name);
  return author === undefined ? undefined : splitName(author);
}

/** A name before the first words of its comment. */
function findSpeaker(text: string): Opening | undefined {
  const found = INLINE.exec(text);
  const author = found === null ? undefined : toSignatureName(found.groups?.['name'] ?? '');
  return found === null || author === undefined ? undefined : { ...splitName(author), textStart: found[0].length };
}

/** Whether a heading stands over a comment, or a label before its author. */
function isAnnounced(lines: readonly Line[], { first }: CommentHead): boolean {
  const text = lines[first]?.text ?? '';
  return LABEL.test(text) || findSaid(text) !== undefined || findHeading(lines, first) !== undefined;
}

/** Systems that open a comment with the bare name and close it with the moment: the name alone, or before the text on its line. */
export function findClosed(lines: readonly Line[], filled: readonly Filled[], marks: readonly Mark[]): CommentHead[][] {
  const buttons = findButtons(filled, marks);
  const closings = new Map(marks.map((mark): [number, Closing] => [mark.at, toClosing(mark, filled, buttons)]));
  const shared = findShared(filled, marks);
  return [findSpeaker, findName].flatMap((findOpening) => {
    const scanned = scanClosings(lines, {
      findClosing: (_, at) => closings.get(at),
      findOpening,
      isBorder: (text) =>
        findPlainFoot(text) !== undefined || COUNTER.test(text) || RANGE.test(text) || (shared.size > 0 && shared.has(toShape(text))),
    });
    const heads = openFirst(lines, scanned, marks[0], closings, findOpening);
    const isChance = marks.length === 1 && !heads.some((head) => isAnnounced(lines, head));
    const said = heads.filter(
      (head) => (findFilled(lines, head.last + 1, 1) ?? Infinity) < (head.dateLine ?? 0) || head.textStart !== undefined,
    );
    return !isChance && said.length >= MOST_PEOPLE * marks.length
      ? [heads.map((head) => ({ ...takeBadge(lines, head), certainty: 2 as const }))]
      : [];
  });
}

/**
 * The first name stands as the others do: over the line that is the same under all of them, or right over words. How comments are sorted, and
 * what else a page says over its thread, may look like a name.
 */
function openFirst(
  lines: readonly Line[],
  heads: readonly CommentHead[],
  mark: Mark | undefined,
  closings: ReadonlyMap<number, Closing>,
  findOpening: (text: string) => Opening | undefined,
): readonly CommentHead[] {
  const closing = closings.get(mark?.at ?? -1);
  const isFirst = heads[0] !== undefined && heads[0].dateLine === closing?.at;
  const others = isFirst ? heads.slice(1) : heads;
  const [example] = others;
  const named = others.filter(({ author }) => author !== undefined);
  if (closing === undefined || example === undefined || named.some(({ textStart }) => textStart !== undefined)) return heads;
  const under = named.map(({ last }) => lines[findFilled(lines, last + 1, 1) ?? -1]?.text ?? '');
  const isShared = others.length > 1 && under.every((text) => text === under[0] && !isSpeech(text));
  const opened = isFirst ? (heads[0]?.first ?? closing.at) : closing.at;
  const border = isHeading(lines[opened]?.text ?? '') ? opened : findHeading(lines, opened);
  if (border === undefined && !isShared) return heads;
  const heading = border ?? Math.max(-1, closing.at - MOST_ABOVE);
  // "Dell R." ends like a sentence
  const isOver = (text: string): boolean => (isShared ? text === under[0] : isSpeech(text) && findOpening(text) === undefined);
  const over = lines.findIndex(({ text }, at) => at > heading && at < closing.at && isOver(text));
  const at = over < 0 ? undefined : findFilled(lines, over - 1, -1);
  const line = at === undefined || at <= heading ? undefined : lines[at];
  const opening = line === undefined ? undefined : findOpening(line.text);
  if (at === undefined || line === undefined || opening === undefined) return heads;
  const { date, dateText } = closing;
  const moment = { ...(date !== undefined && { date }), ...(dateText !== undefined && { dateText }), dateLine: closing.at };
  return [{ first: at, last: at, ...opening, ...moment, kind: 'comment', indent: line.indent, certainty: 2 }, ...others];
}

/** A head down to the badge that stands alone under the name: "Author", "Gast". */
function takeBadge(lines: readonly Line[], head: CommentHead): CommentHead {
  const at = head.textStart === undefined ? findFilled(lines, head.last + 1, 1) : undefined;
  if (at !== undefined && isHandle(lines[at]?.text ?? '') && findFilled(lines, at + 1, 1) !== head.dateLine) return { ...head, last: at };
  const status = at === undefined ? undefined : splitName(`x ${lines[at]?.text.slice(0, LONGEST_SMALL) ?? ''}`);
  return at === undefined || status?.author !== 'x' || status.status === undefined ? head : { ...head, last: at, status: status.status };
}

/** Index of the last of the buttons and counters that stand together from a line on. */
function findLastButton(lines: readonly Line[], at: number): number {
  let last = at;
  for (let next = at + 1; next < lines.length; next++) {
    const text = lines[next]?.text ?? '';
    if (text === '') continue;
    if (findPlainFoot(text) === undefined) break;
    last = next;
  }
  return last;
}

/** Systems that show no moment: a name, the text, and below each the button that answers it. */
export function findButtoned(lines: readonly Line[]): readonly CommentHead[] {
  let closings = 0;
  const heads = scanClosings(lines, {
    findClosing: (_, at) => {
      if (!isAnswerButton(lines[at]?.text ?? '')) return undefined;
      closings += 1;
      return { at, last: findLastButton(lines, at) };
    },
    findOpening: findName,
    isBorder: () => false,
  });
  return heads.length > 0 && heads.length >= MOST_PEOPLE * closings ? heads.map((head) => ({ ...head, certainty: 2 as const })) : [];
}
