import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** Ines Valdemar, [03.03.2022 11:05] · Ines Valdemar, [3 Mar 2022 at 11:05:44]: (the text may follow) */
const MOMENT = /, ?\[(?<moment>[^[\]]{6,40})\](?::(?= |$))?/u;
/** [In reply to Ines Valdemar] · [В ответ на Мару] */
const REPLY = /^\[ ?(?:In reply to|Reply to|В ответ на|У відповідь|Antwort auf|En respuesta a|En réponse à) (?<name>[^[\]]{1,80}?) ?\]$/iu;
/** [ Photo ] · [ Sticker ] · [Forwarded from Lee Shore Courier] */
const ATTACHMENT =
  /^\[ ?(?:Photo|Video|Sticker|Voice message|Audio|File|Album|Poll|GIF|Фотография|Видео|Стикер|Голосовое сообщение|Файл|Опрос|Forwarded from [^[\]]{1,80}|Переслано от [^[\]]{1,80}) ?\]$/iu;
/** 👍 12 ❤️ 3 */
const REACTIONS = /^(?:\p{Extended_Pictographic}\uFE0F? ?\d{1,5}(?: +|$))+$/u;
const LONGEST_NAME = 80;
const LONGEST_HEAD = 160;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  const found = MOMENT.exec(line?.text.slice(0, LONGEST_HEAD) ?? '');
  if (line === undefined || found === null || found.index === 0 || found.index > LONGEST_NAME) return undefined;
  const end = found.index + found[0].length;
  // Only the head's part of the line is searched, so that a day in the text does not hide its own
  const head = cutLine(line, 0, end);
  const date = findOnlyDate(head, found.index);
  if (date === undefined || date.time === undefined || date.year === undefined) return undefined;
  const shift = line.text.indexOf('[', found.index) + 1;
  const moment = cutLine(line, shift, shift + (found.groups?.['moment'] ?? '').length);
  const seconds = /:\d\d$/u.test(moment.text) ? 3 : 0;
  const bare = isBareDate(moment, { ...date, start: date.start - shift, end: Math.min(date.end - shift + seconds, moment.text.length) });
  if (!bare) return undefined;
  const below = lines[at + 1];
  const answered = end < line.text.length ? undefined : REPLY.exec(below?.text.slice(0, LONGEST_HEAD) ?? '')?.groups?.['name'];
  return {
    first: at,
    last: answered === undefined ? at : at + 1,
    author: line.text.slice(skipBullet(line).start, found.index),
    ...toDateFields(line, date, at),
    ...(answered !== undefined && { parentName: answered }),
    kind: 'comment',
    indent: line.indent,
    certainty: 3,
    ...(end < line.text.length && { textStart: end + 1 }),
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST_HEAD) return undefined;
  return ATTACHMENT.test(text) || REACTIONS.test(text) ? {} : findPlainFoot(text);
}

/** Messages copied from Telegram: "NAME, [DATE TIME]", "[In reply to NAME]", the text. */
export const TELEGRAM: Dialect = {
  name: 'telegram',
  canSpeak: ({ has }) => has('['),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
