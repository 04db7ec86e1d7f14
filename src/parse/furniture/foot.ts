import type { FurnitureReason } from '../../catalogue.ts';
import type { Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentences.ts';
import { parseByline } from '../head/names.ts';
import { readMetaLine } from '../head/meta.ts';
import { parseTailField } from '../tail/credits.ts';
import { isRunning } from './stretch.ts';

/** What pages say below an article and hardly within it. */
const FEET: ReadonlySet<FurnitureReason> = new Set([
  'comment-form',
  'comments-heading',
  'legal',
  'likes',
  'mistake-report',
  'navigation',
  'related',
  'share-bar',
  'subscription',
  'widget',
]);
const HAS_WORD = /[\p{L}\p{M}]{3}|[\p{Script=Han}\p{Script=Hangul}]{2}/u;
const LONGEST = 120;
const SHORTEST_SENTENCE = 40;
const MOST_LINES = 60;

/** Whether a line is of the text wherever it stands. */
function isOfText(line: Line): boolean {
  const { text } = line;
  return isRunning(line) || text.length > LONGEST || (endsSentence(text) && text.length >= SHORTEST_SENTENCE);
}

/** Whether a line says something of the text: its source, its tags, who wrote, when. */
function isField({ text }: Line): boolean {
  return parseTailField(text) !== undefined || parseByline(text) !== undefined || readMetaLine(text).length > 0;
}

/** Whether a line is one that only pages say: neither the end of a sentence, "two cts a share.", nor figures in a table. */
function opensFoot(line: Line | undefined, reason: FurnitureReason | undefined): boolean {
  return line !== undefined && reason !== undefined && FEET.has(reason) && !endsSentence(line.text) && HAS_WORD.test(line.text);
}

/** Indices of the lines that no table knows in the foot of a page: below the last line of the text, and below one that only pages say. */
export function findFoot(
  lines: readonly Line[],
  end: number,
  findReason: (at: number) => FurnitureReason | undefined,
): ReadonlySet<number> {
  const below: number[] = [];
  const unknown: number[] = [];
  let at = end - 1;
  for (; at >= 0 && below.length < MOST_LINES; at--) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const reason = findReason(at);
    if (reason === undefined && isOfText(line)) break;
    below.unshift(at);
    if (reason === undefined && !isField(line)) unknown.unshift(at);
  }
  const foot = below.find((index) => opensFoot(lines[index], findReason(index)));
  // Where no line of the text stands above, this is a list or a poem
  if (foot === undefined || !isRunning(lines[at])) return new Set();
  return new Set(unknown.filter((index) => index > foot));
}
