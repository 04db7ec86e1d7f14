import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { isButton } from '../thread/buttons.ts';
import { findPlainFoot, splitName } from '../thread/heads.ts';
import { findClosed, findShared } from './closed.ts';
import { collectAt, MOST_PEOPLE, readColumn, toName, toShape, toSpeaker } from './columns.ts';
import type { Filled, Mark } from './columns.ts';
import type { Reading } from './families.ts';
import { findMoment } from './moment.ts';

const LONGEST_MARK = 120;
const LONGEST_RESIDUE = 40;
/** Lines above or below the moment among which the name is looked for. */
const MOST_ABOVE = 12;
const MOST_BELOW = 3;
const FEWEST = 2;
const RANK_BELOW = 0;
const RANK_CLOSING = 3;
const RANK_ABOVE = 3;
/** A moment of another thing than the comment: joined, registered, last edited. */
const NOT_OF_COMMENT = /join|regist|member|since|edited|last|регистрац|mitglied|dabei|geändert|inscri|правк/u;
/** It was so. · 私はそう思います。 · Salem, Ore. is none */
const ENDS_SENTENCE = /(?:(?:\p{L}{4}|\s\p{Ll}{1,3})[.!?…]{1,3}|[。！？।؟۔։])["”»)」』]?$/u;
/** Saturday, August 16 · (土) */
const WORD = /[\p{L}\p{M}]{1,16}/gu;
/** Like – Reply · Like | Reply */
const BETWEEN = /\s[–—|·•-]\s/u;
/** Name: Mara, over From: Husum */
const WHO = /^(?:name|nick(?:name)?|author|autor|nom|nombre|nome|имя|автор)\s?:\s?\S/iu;
/** +1 behind an age */
const VOTES = /\s{0,3}[+−-]#(?=\s|$)/gu;

/** What stands behind a moment without the buttons there, which not every comment has: "– Flag – Like – Reply". */
function dropButtons(after: string): string {
  const [first = '', ...others] = after.split(BETWEEN);
  return [first, ...others.filter((part) => !isButton(part.trim()))].join(' ');
}

/** A single moment closes a comment where nothing but buttons follows. */
function isLast(filled: readonly Filled[], [mark]: readonly Mark[]): boolean {
  return mark !== undefined && filled.slice(mark.rank + 1).every(({ line }) => findPlainFoot(line.text) !== undefined);
}

function collectMarks(filled: readonly Filled[]): Mark[][] {
  const groups = new Map<string, Mark[]>();
  filled.forEach(({ line, at }, rank) => {
    const moment = line.text.length > LONGEST_MARK ? undefined : findMoment(line, 0);
    if (moment === undefined) return;
    const after = dropButtons(line.text.slice(moment.end));
    const residue = toShape(`${line.text.slice(0, moment.start)}\u0000${after}`)
      .replace(VOTES, '')
      .replace(WORD, (word) => (isWeekday(word) ? '' : word))
      .trim();
    if (residue.length > LONGEST_RESIDUE || NOT_OF_COMMENT.test(residue)) return;
    const mark: Mark = { rank, at, moment };
    const group = groups.get(residue);
    if (group === undefined) groups.set(residue, [mark]);
    else group.push(mark);
  });
  return [...groups.values()].filter((group) => group.length >= FEWEST || isLast(filled, group));
}

/** The nearest distance in one direction at which names stand, over nothing but short lines. */
function findNameStep(
  filled: readonly Filled[],
  marks: readonly Mark[],
  direction: 1 | -1,
  most: number,
): { readonly step: number; readonly labelled: boolean } | undefined {
  for (let distance = 1; distance <= most; distance++) {
    const column = readColumn(collectAt(filled, marks, direction * distance));
    if (column.kind === 'name') {
      const over = column.labelled ? collectAt(filled, marks, direction * (distance + 1)) : [];
      const isOver = over.length > 0 && over.every((line) => line !== undefined && WHO.test(line.text));
      return { step: direction * (distance + Number(isOver)), labelled: column.labelled };
    }
    // Right at the moment other readings know who speaks
    if (column.kind === 'said' && direction > 0 && distance > 1) return { step: distance, labelled: false };
    if (column.kind === 'text' || column.kind === 'said') return undefined;
  }
  return undefined;
}

function toHeads(
  filled: readonly Filled[],
  marks: readonly Mark[],
  name: { readonly step: number; readonly labelled: boolean },
): CommentHead[] {
  return marks.flatMap((mark, index): CommentHead[] => {
    const place = mark.rank + name.step;
    const line = place > (marks[index - 1]?.rank ?? -1) ? filled[place]?.line : undefined;
    const speaker = name.step > 0 ? toSpeaker(line) : undefined;
    const author = speaker ?? toName(line, name.labelled);
    const at = filled[place]?.at;
    if (author === undefined || at === undefined || line === undefined) return [];
    const { date } = mark.moment;
    return [
      {
        first: Math.min(at, mark.at),
        last: Math.max(at, mark.at),
        ...splitName(author),
        ...(date !== undefined && { date }),
        dateText: mark.moment.text,
        dateLine: mark.at,
        kind: 'comment',
        indent: line.indent,
        certainty: date === undefined || date.time !== undefined || speaker !== undefined ? 2 : 1,
      },
    ];
  });
}

/** Whether most of some lines end as sentences do: what stands between a name and its moment is then the comment. */
function areSaid(found: readonly (Line | undefined)[]): boolean {
  return found.filter((line) => line !== undefined && ENDS_SENTENCE.test(line.text)).length > found.length / 2;
}

/** Whether the comment stands between a name and its moment. */
function areSaidBetween(filled: readonly Filled[], marks: readonly Mark[], step: number): boolean {
  for (let distance = step + 1; distance < 0; distance++) {
    const found = collectAt(filled, marks, distance);
    if (readColumn(found).kind !== 'constant' && areSaid(found)) return true;
  }
  return false;
}

/** Whether names stand right under the moments before, or under their buttons, so that what a comment says can only be between its name and its moment. */
function isAllBetween(filled: readonly Filled[], marks: readonly Mark[], step: number): boolean {
  if (step === -1 || marks.length < FEWEST) return false;
  const gaps = marks.slice(1).map(({ rank }, index) => filled.slice((marks[index]?.rank ?? -1) + 1, rank + step));
  const shared = findShared(filled, marks);
  const isFoot = ({ text }: Line): boolean => findPlainFoot(text) !== undefined || (shared.size > 0 && shared.has(toShape(text)));
  const empty = gaps.filter((gap) => gap.every(({ line }) => isFoot(line))).length;
  // Something may stand between two comments that is none
  return shared.size > 0 ? empty >= MOST_PEOPLE * gaps.length : empty === gaps.length;
}

/** Whether most moments stand right under a line and over a blank one: they close what is above. */
function areClosing(lines: readonly Line[], marks: readonly Mark[]): boolean {
  const closing = marks.filter(({ at }) => (lines[at - 1]?.text ?? '') !== '' && (lines[at + 1]?.text ?? '') === '');
  return closing.length > marks.length / 2;
}

/** Heads of several lines, learned from what stands again and again at the same distance from a moment. */
export function findForms(lines: readonly Line[]): Reading[] {
  const filled = lines.flatMap((line, at): Filled[] => (line.text === '' ? [] : [{ line, at }]));
  return collectMarks(filled).flatMap((marks): Reading[] => {
    if (marks.length < FEWEST) return findClosed(lines, filled, marks).map((heads): Reading => ({ heads, rank: RANK_CLOSING }));
    const above = findNameStep(filled, marks, -1, MOST_ABOVE);
    if (above !== undefined && !areSaidBetween(filled, marks, above.step) && !isAllBetween(filled, marks, above.step))
      return [{ heads: toHeads(filled, marks, above), rank: RANK_ABOVE }];
    const below = areClosing(lines, marks) ? undefined : findNameStep(filled, marks, 1, MOST_BELOW);
    // A name under the moment may open the next comment
    const closed = findClosed(lines, filled, marks).map((heads): Reading => ({ heads, rank: RANK_CLOSING }));
    return below === undefined ? closed : [{ heads: toHeads(filled, marks, below), rank: RANK_BELOW }, ...closed];
  });
}
