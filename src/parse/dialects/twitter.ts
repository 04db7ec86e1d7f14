import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled } from '../thread/profile.ts';

/** Mara Lind @mlind · Mara Lind Verified account @mlind */
const SIGNER = /^(?<name>\S.{0,79}?)\s{1,3}(?:(?<status>verified account)\s)?@(?<author>\w{1,20})\s{0,2}[•·]?\s{0,2}/iu;
const AGO = /^(?<ago>\d{1,2}[smhd])(?:\s|$)/u;
/** More: the button behind the moment */
const BEHIND = /^(?:\s{0,2}more)?$/iu;
/** Replying to @mlind · Replying to @mlind @jan_ohm and @thirdone · In reply to Mara Lind */
const REPLYING =
  /^(?:replying to|antwort an|en réponse à|en respuesta a|in risposta a|em resposta a|в ответ)\s@(?<parent>\w{1,20})(?:[\s,@\w]{0,120})$/iu;
/** 0 replies 2 retweets 14 likes */
const COUNTS = /^\d{1,3}(?:,\d{3})?\srepl(?:y|ies)\s{1,2}\d{1,3}(?:,\d{3})?\sretweets?\s{1,2}(?<votes>\d{1,3}(?:,\d{3})?)\slikes?$/iu;
const COUNT = /^\d{1,3}(?:,\d{3})?\s(?:repl(?:y|ies)|retweets?|quote tweets?)$/iu;
/** Reply Retweet Retweeted Like Liked · Reply 2 Retweet 1 Retweeted 1 Like 14 Liked 14 */
const BUTTONS = /^(?:(?:reply|retweet|retweeted|like|liked|undo|more|thanks)(?:\s\d{1,6})?(?:\s|$)){1,8}$/iu;
const NOTES = /^(?:show this thread|show more replies|thanks\. twitter will use this.{0,80}|copy link to tweet|embed tweet)$/iu;
const LONGEST = 180;
const REMOVED = /^(?:this tweet is unavailable|this tweet was deleted by the tweet author)\.?(?: learn more)?$/iu;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !line.text.includes('@')) return undefined;
  const { text, start } = skipBullet(line);
  const signer = SIGNER.exec(text);
  const author = signer?.groups?.['author'];
  const name = signer?.groups?.['name'];
  if (signer === null || author === undefined || name === undefined) return undefined;
  const beside = text.slice(signer[0].length);
  const ago = AGO.exec(beside)?.groups?.['ago'];
  const date = ago === undefined ? findOnlyDate(line, start + signer[0].length) : undefined;
  if (ago === undefined && (date === undefined || date.start > start + signer[0].length)) return undefined;
  if (!BEHIND.test(date === undefined ? beside.slice(ago?.length ?? 0) : line.text.slice(date.end))) return undefined;
  const next = findFilled(lines, at + 1, 1);
  const below = next === undefined ? '' : (lines[next]?.text ?? '');
  const parentName = below.length > LONGEST ? undefined : REPLYING.exec(below)?.groups?.['parent'];
  const status = signer.groups?.['status'];
  return {
    first: at,
    last: parentName === undefined ? at : (next ?? at),
    author,
    name,
    ...(date === undefined ? { dateText: ago ?? '', dateLine: at } : toDateFields(line, date, at)),
    ...(status !== undefined && { status }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: line.indent,
    certainty: parentName === undefined ? 2 : 3,
  };
}

/** A tweet that an article shows has no answers: without a "Replying to" or a row of counters nothing is a thread. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = scanHeads(lines, findHead);
  const answers = heads.some((head) => head.parentName !== undefined);
  return answers || (heads.length > 1 && lines.some(({ text }) => text.length <= LONGEST && COUNTS.test(text))) ? heads : [];
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const votes = COUNTS.exec(text)?.groups?.['votes'];
  if (votes !== undefined) return { votes: Number(votes.replace(',', '')) };
  return COUNT.test(text) || BUTTONS.test(text) || NOTES.test(text) ? {} : findPlainFoot(text);
}

/** Replies on Twitter: "NAME @handle 18 Aug", "Replying to @handle", the text, "0 replies 0 retweets 0 likes", buttons. */
export const TWITTER: Dialect = {
  name: 'twitter',
  canSpeak: ({ has }) => has('@'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || REMOVED.test(text),
};
