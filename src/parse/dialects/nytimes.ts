import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { addMentions } from '../thread/mention.ts';
import { findFilled } from '../thread/profile.ts';

/** Brooklyn, NY | · Upstate · Oslo · */
const PLACE = /^\p{Lu}[\p{L}\p{M}.,’' -]{0,50}?\s?[|·]?$/u;
const BEHIND = /^(?:\s{0,2}at\s)?$/u;
const BADGE = /^(?:nyt|times|reader) picks?$/iu;
/** 34 Recommend · Recommend 34 · 34 Recommended */
const RECOMMEND = /^(?:(?<count>\d{1,3}(?:,\d{3})?) recommend(?:ed)?|recommend(?:ed)? (?<number>\d{1,3}(?:,\d{3})?))$/iu;
const BUTTON =
  /^(?:\d{0,4} ?repl(?:y|ies)|in reply to .{1,60}|share|share this comment on .{1,30}|flag|flagged|recommend|report inappropriate comment|read more|verified|(?:nyt|times|reader|readers['’]) picks?|newest|oldest|all)$/iu;
/** In reply to Mara Lind */
const ANSWERS = /^in reply to (?<parent>\S.{0,59})$/iu;
const LONGEST = 120;

function isSign(text: string): boolean {
  return text.length <= LONGEST && (RECOMMEND.test(text) || BADGE.test(text));
}

/** Index of the line with the day, which may hold the place before it or stand under the place. */
function findMoment(lines: readonly Line[], at: number): number | undefined {
  const next = findFilled(lines, at + 1, 1);
  const line = next === undefined ? undefined : lines[next];
  if (next === undefined || line === undefined || line.text.length > LONGEST) return undefined;
  const date = findOnlyDate(line);
  if (date === undefined || !BEHIND.test(line.text.slice(date.end))) return undefined;
  const before = line.text.slice(0, date.start).trim();
  return before === '' || PLACE.test(before) ? next : undefined;
}

/** Whether a line alone is a place: it names the state too, or its name opens the comment. */
function isPlace(lines: readonly Line[], at: number, nameAt: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > LONGEST || !PLACE.test(text) || findOnlyDate(lines[at]) !== undefined) return false;
  const above = findFilled(lines, nameAt - 1, -1);
  return text.includes(',') || above === undefined || findFoot(lines[above]?.text ?? '') !== undefined;
}

/** NAME, PLACE and day on two lines or on three. */
function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST || findOnlyDate(top) !== undefined || findFoot(top.text) !== undefined)
    return undefined;
  const author = toLogin(skipBullet(top).text.replace(/\scommented$/u, ''));
  if (author === undefined) return undefined;
  const place = findFilled(lines, at + 1, 1);
  const dateAt = findMoment(lines, at) ?? (place !== undefined && isPlace(lines, place, at) ? findMoment(lines, place) : undefined);
  const line = dateAt === undefined ? undefined : lines[dateAt];
  const date = findOnlyDate(line);
  if (dateAt === undefined || line === undefined || date === undefined) return undefined;
  const below = findFilled(lines, dateAt + 1, 1);
  const answered = below === undefined ? null : ANSWERS.exec((lines[below]?.text ?? '').slice(0, LONGEST));
  const parentName = answered?.groups?.['parent'];
  return {
    first: at,
    last: parentName === undefined || below === undefined ? dateAt : below,
    author,
    ...toDateFields(line, date, dateAt),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  return lines.some(({ text }) => isSign(text)) ? addMentions(lines, scanHeads(lines, findHead)) : [];
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const counts = RECOMMEND.exec(text)?.groups;
  const votes = counts?.['count'] ?? counts?.['number'];
  if (votes !== undefined) return { votes: Number(votes.replace(',', '')) };
  return BUTTON.test(text) ? {} : findPlainFoot(text);
}

/** The New York Times: NAME, "Brooklyn, NY | March 3", the text, "Reply", "34 Recommend", "Flag". */
export const NYTIMES: Dialect = {
  name: 'nytimes',
  canSpeak: ({ day, opens }) => day && opens('recommend', 'recommended', 'nyt', 'times', 'reader'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
