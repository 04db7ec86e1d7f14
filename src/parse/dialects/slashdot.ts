import { joinLines, type Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** Re:Salt in the wiring (Score:5, Insightful) */
const SCORE = /\(Score: ?(?<score>-?\d)(?:, ?(?<label>[A-Z][a-z]{2,14}))?\)$/u;
/** by tidewatcher (822730) <tide@example.org> on Tuesday July 24, @09:07AM (#40748091) Homepage */
const SIGNED = /^by (?<author>[^()<>*]{1,60})/u;
/** on Tuesday July 24, where nothing but the moment stands behind the name */
const MOMENT =
  / on (?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d).{0,40}$/u;
/** Reply to This · Parent · Share · 3 hidden comments · 1 reply beneath your current threshold. */
const FOOT =
  /^(?:\[?(?:reply to this|parent|share|flag as inappropriate|reply|twitter|facebook|linkedin|homepage|journal)\]?(?: |$)){1,8}$|^\d{1,4} (?:repl(?:y|ies) beneath your current threshold|hidden comments?)\.?$/iu;
const LONGEST = 240;
/** (#40748091), which ends a signature but for the links behind it */
const NUMBER = /\(#\d{1,10}\)(?: (?:Homepage|Journal)){0,2}$/u;
/** The signature may be wrapped: name, moment. */
const DEEPEST = 2;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const scored = SCORE.exec(top.text);
  if (scored === null) return undefined;
  const signedAt = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  const signed = lines[signedAt];
  if (signed === undefined || signed.text.length > LONGEST) return undefined;
  const author = SIGNED.exec(skipBullet(signed).text)?.groups?.['author']?.replace(MOMENT, '').trim();
  if (author === undefined || author === '') return undefined;
  const moment = findMoment(lines, signedAt);
  if (moment === undefined) return undefined;
  const { last, ...fields } = moment;
  const label = scored.groups?.['label'];
  return {
    first: at,
    last: !NUMBER.test(lines[last]?.text ?? '') && NUMBER.test(lines[last + 1]?.text ?? '') ? last + 1 : last,
    author,
    ...fields,
    votes: Number(scored.groups?.['score']),
    ...(label !== undefined && { status: label }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

/** The moment of a signature on one of its lines, or broken between them. */
function findMoment(lines: readonly Line[], from: number): Pick<CommentHead, 'last' | 'date' | 'dateText' | 'dateLine'> | undefined {
  const signature = lines.slice(from, from + DEEPEST);
  for (const [index, line] of signature.entries()) {
    const date = findOnlyDate(line);
    if (date !== undefined) return { last: from + index, ...toDateFields(line, date, from + index) };
  }
  const whole = signature.length < DEEPEST ? undefined : joinLines(signature);
  const date = findOnlyDate(whole);
  if (whole === undefined || date === undefined || !NUMBER.test(whole.text)) return undefined;
  const { dateText } = toDateFields(whole, date, from);
  return { last: from + signature.length - 1, date, ...(dateText !== undefined && { dateText }) };
}

/** --: over the member's signature */
const RULE = /^--$/u;

function findFoot(text: string): CommentFoot | undefined {
  if (RULE.test(text)) return { closes: true };
  return text.length <= LONGEST && FOOT.test(text) ? {} : findPlainFoot(text);
}

/** Slashdot: "SUBJECT (Score:5, Insightful)", "by NAME (822730) on DAY, @TIME (#40748091)", the text. */
export const SLASHDOT: Dialect = {
  name: 'slashdot',
  canSpeak: ({ day, has }) => day && has('(score:'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
