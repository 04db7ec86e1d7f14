import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** answered Mar 3 '15 at 16:15 · edited Mar 4 '15 at 10:02 · asked Mar 3 '15 at 15:02 */
const SIGNED = /^(?<verb>answered|edited|asked) (?=\p{L}{3,9} \d)/iu;
/** 1,234 5 5 gold badges 12 12 silver badges · 1,2342 gold badges · 101 */
const REPUTATION = /^\d[\d,.]{0,9}k?(?:\s?(?:\d{1,4}\s?){1,2}(?:gold|silver|bronze) badges?|\s?[●•]\s?\d{1,4}){0,3}$/u;
/** – Perpetua Lund · – Perpetua Lund Mar 3 '15 at 16:20 */
const DASH = /^[–—-] ?(?=\S)/u;
/** … the smaller number. – Perpetua Lund Mar 3 '15 at 16:20, at the end of a remark's own line */
const TRAILING = / [–—] ?(?<author>[^–—]{2,40}) (?=\p{L}{3} \d{1,2},? ['\d])/u;
/** 3 Answers 3 · Share · Improve this answer · Add a comment · | · Show 3 more comments · Community wiki */
const FOOT =
  /^(?:share(?: a link to this (?:answer|question))?|cite|(?:share )?improve this (?:answer|question)|up vote -?\d{1,5} down vote(?: accepted| favorite(?: \d{1,5})?)?|active oldest votes|edit|follow|flag|delete|add a comment ?\|?|\||show \d{1,4} more comments?|new contributor|community wiki|your answer|\d{1,4} answers?(?: \d{1,4})?|sorted by:|highest score \(default\)|this answer is useful|accepted answer|✓|▲|▼)$/iu;
const VOTES = /^-?\d{1,5}$/u;
const LONGEST = 160;
const LONGEST_SIGNATURE = 80;

function skipBlank(lines: readonly Line[], at: number): number {
  return lines[at]?.text === '' ? at + 1 : at;
}

interface Signature {
  readonly verb: string;
  readonly last: number;
  readonly author?: string;
  readonly head: Pick<CommentHead, 'date' | 'dateText' | 'dateLine'>;
}

/** "answered DATE", the name, the reputation: the name may stand on the line of the date. */
function readSignature(lines: readonly Line[], at: number): Signature | undefined {
  const line = lines[at];
  const verb = line === undefined || line.text.length > LONGEST ? undefined : SIGNED.exec(line.text)?.groups?.['verb'];
  const date = verb === undefined ? undefined : findOnlyDate(line);
  if (line === undefined || verb === undefined || date?.time === undefined) return undefined;
  const beside = line.text.slice(date.end).trim();
  const below = skipBlank(lines, at + 1);
  const named = beside !== '' ? beside : (lines[below]?.text ?? '');
  // An editor who is the author leaves a bare moment
  const author = named === '' || SIGNED.test(named) || named.length > 60 ? undefined : named;
  let last = author === undefined || beside !== '' ? at : below;
  const next = skipBlank(lines, last + 1);
  if (author !== undefined && REPUTATION.test(lines[next]?.text.slice(0, LONGEST) ?? '')) last = next;
  return { verb: verb.toLowerCase(), last, ...(author !== undefined && { author }), head: toDateFields(line, date, at) };
}

function findAnswer(lines: readonly Line[], at: number): CommentHead | undefined {
  const first = readSignature(lines, at);
  if (first === undefined) return undefined;
  const edited = first.verb === 'edited';
  const signed = edited ? readSignature(lines, skipBlank(lines, first.last + 1)) : first;
  if (signed?.verb !== 'answered') return undefined;
  return {
    first: at,
    last: signed.last,
    ...(signed.author !== undefined && { author: signed.author }),
    ...signed.head,
    kind: 'comment',
    indent: lines[at]?.indent ?? 0,
    certainty: 3,
    depth: 0,
  };
}

/** A remark whose signature ends the line of its text. */
function findTrailing(line: Line, at: number): CommentHead | undefined {
  const cut = Math.max(0, line.text.length - LONGEST_SIGNATURE);
  const tail = cutLine(line, cut);
  const found = TRAILING.exec(tail.text);
  const author = found?.groups?.['author'];
  const date = found === null ? undefined : findOnlyDate(tail, found.index);
  if (found === null || author === undefined || date?.time === undefined || date.end !== tail.text.length) return undefined;
  const shifted = { ...date, start: date.start + cut, end: date.end + cut };
  const head = { author, ...toDateFields(line, shifted, at), indent: line.indent };
  return {
    first: at,
    last: at,
    ...head,
    kind: 'comment',
    certainty: 2,
    depth: 1,
    textStart: skipBullet(line).start,
    textEnd: cut + found.index,
  };
}

function findRemark(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  const dash = DASH.exec(line?.text.slice(0, LONGEST) ?? '')?.[0];
  if (line === undefined) return undefined;
  if (dash === undefined || line.text.length > LONGEST) return findTrailing(line, at);
  const own = findOnlyDate(line);
  const dateAt = own === undefined ? skipBlank(lines, at + 1) : at;
  const dateLine = lines[dateAt];
  const date = own ?? findOnlyDate(dateLine);
  if (dateLine === undefined || date?.time === undefined) return undefined;
  const before = own === undefined ? dateLine.text.slice(0, date.start) : '';
  if ((before !== '' && before !== 'Commented ') || date.end < dateLine.text.length) return undefined;
  const author = line.text.slice(dash.length, own?.start).trim();
  if (author === '') return undefined;
  return {
    first: at,
    last: dateAt,
    author,
    ...toDateFields(dateLine, date, dateAt),
    kind: 'comment',
    indent: line.indent,
    certainty: 2,
    depth: 1,
  };
}

/** Remarks above the first answer are on the question, and so top level. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  let answered = false;
  const heads = scanHeads(lines, (all, at) => findAnswer(all, at) ?? findRemark(all, at)).map((head) => {
    answered ||= head.certainty === 3;
    return answered ? head : { ...head, depth: 0 };
  });
  return answered ? heads : [];
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  if (VOTES.test(text)) return { votes: Number(text) };
  return FOOT.test(text) ? {} : findPlainFoot(text);
}

/** Stack Exchange: an answer, "answered DATE", NAME, the reputation; a remark, "– NAME", DATE. */
export const STACKEXCHANGE: Dialect = {
  name: 'stackexchange',
  canSpeak: ({ minute, opens }) => minute && opens('answered'),
  findHeads,
  position: 'below',
  findFoot,
  isRemoved: isRemovalNote,
};
