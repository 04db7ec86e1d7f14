import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** by gullwing on Aug 9, 2012 10:40 AM EDT     4 recs */
const SIGNED = /^by (?<author>\S.{0,39}?) on (?=[A-Z][a-z]{2,8}\.? \d)/u;
/** 4 recs, after the moment */
const RECS = /(?:^|[\s(|])(?<recs>\d{1,5}) recs?(?=$|[\s)|])/u;
const NUMBER = /^\d{1,5}$/u;
/** Between the words that may follow the moment. */
const GAP = /[\s|·()]+/u;
const AFTER = new Set(['', 'up', 'reply', 'rec', 'recs', 'flag', 'actions', 'link', 'via', 'mobile', 'android', 'iphone', 'ipad', 'app']);
/** up reply actions · reply rec flag · Comment 12 recs */
const BUTTONS = /^(?:(?:up|reply|rec|unrec|flag|unflag|actions|link|hide|respond)(?: |$)){1,6}$/iu;
const LONGEST = 160;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const author = SIGNED.exec(line.text)?.groups?.['author'];
  const date = author === undefined ? undefined : findOnlyDate(line, 'by '.length + author.length);
  if (author === undefined || date === undefined || date.time?.zone === undefined) return undefined;
  const rest = line.text.slice(date.end);
  if (!rest.split(GAP).every((word) => AFTER.has(word.toLowerCase()) || NUMBER.test(word))) return undefined;
  const recs = RECS.exec(rest)?.groups?.['recs'];
  return {
    first: at,
    last: at,
    author,
    ...toDateFields(line, date, at),
    ...(recs !== undefined && { votes: Number(recs) }),
    kind: 'comment',
    indent: line.indent,
    certainty: recs === undefined ? 2 : 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= LONGEST && BUTTONS.test(text) ? {} : findPlainFoot(text);
}

/** SB Nation's blogs: a subject, the text, then "by NAME on DATE TIME ZONE" with the recommendations. */
export const SBNATION: Dialect = {
  name: 'sbnation',
  canSpeak: ({ minute, opens }) => minute && opens('by'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'below',
  findFoot,
  isRemoved: isRemovalNote,
};
