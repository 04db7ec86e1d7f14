import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toSignatureName } from '../learned/name.ts';

/** zimorodok · Zimorodok_7: a login */
const LOGIN = /^[A-Za-z][\w-]{1,29}$/u;
/** # ↵ ↑ +5 · (ред.) · изменено, behind the moment */
const BEHIND = /^(?:\s|[#↑↓↵·•]|\(?(?:ред\.|изменён|изменено|комментарий был изменён|edited)\)?|(?<votes>[+−–-]?\d{1,4}$))*$/u;
/** 19 апр 2021 в 11:05 · 19 Apr 2021 at 11:05 */
const LEAD = /\d (?<lead>в|at) \d/u;
const LINK = /[#↑]/u;
const AUTHOR = /^(?:автор|author)$/iu;
/** +5 · −1 · 0, under the head */
const VOTES = /^[+−–-]?\d{1,4}$/u;
/** Всего голосов 5: ↑4 и ↓1 +3 · Total votes 5: ↑4 and ↓1 */
const TOTAL = /^(?:Всего голосов|Total votes) \d{1,5}: ?↑ ?\d{1,5} (?:и|and) ↓ ?\d{1,5}(?: ?(?<votes>[+−–-]?\d{1,5}))?$/u;
/** The note in the place of a removed comment. */
const SLOT = /^(?:НЛО прилетело и опубликовало эту надпись здесь|UFO (?:just )?landed and (?:posted|left) (?:this|these words) here)\.?$/iu;
const SET_WORDS = new Set([
  'автор',
  'author',
  'показать предыдущий комментарий',
  'скрыть ветку',
  'раскрыть ветку',
  'ответить',
  'тлг',
  'сохранить',
  'в избранное',
]);
const LONGEST = 120;

function toVotes(text: string): number {
  return Number(text.replace(/[−–]/u, '-'));
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  if (SLOT.test(top.text)) return { first: at, last: at, kind: 'comment', indent: top.indent, certainty: 3, textStart: 0 };
  const under = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  // "Автор" may stand between the name and the moment
  const below = AUTHOR.test(lines[under]?.text ?? '') ? under + 1 : under;
  if (!LEAD.test(top.text) && !LEAD.test(lines[below]?.text.slice(0, LONGEST) ?? '')) return undefined;
  const own = findOnlyDate(top);
  const dateAt = own !== undefined ? at : below;
  const line = lines[dateAt];
  const date = own ?? findOnlyDate(line);
  if (line === undefined || date?.time === undefined || date.year === undefined) return undefined;
  // Some pages name the author before the moment, some on the line above it
  const author = toSignatureName(dateAt === at ? line.text.slice(skipBullet(top).start, date.start) : skipBullet(top).text);
  if (author === undefined || (dateAt > at && date.start > 0)) return undefined;
  const behind = BEHIND.exec(line.text.slice(date.end));
  if (behind === null) return undefined;
  const next = lines[dateAt + 1]?.text === '' ? dateAt + 2 : dateAt + 1;
  const text = lines[next]?.text ?? '';
  const counted = behind.groups?.['votes'] ?? (VOTES.test(text) ? text : undefined);
  // The login, the link to the answered comment or the rating tell it from any other name and date
  const lead = LEAD.exec(line.text)?.groups?.['lead'];
  const russian = lead === 'в' && (LOGIN.test(author) || counted !== undefined || LINK.test(behind[0]));
  const rated = lead === 'at' && LOGIN.test(author) && counted !== undefined && !/^[1-9]/u.test(counted);
  if (!russian && !rated) return undefined;
  return {
    first: at,
    last: behind.groups?.['votes'] === undefined && counted !== undefined ? next : dateAt,
    author,
    ...toDateFields(line, date, dateAt),
    ...(counted !== undefined && { votes: toVotes(counted) }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  if (VOTES.test(text)) return { votes: toVotes(text) };
  const total = TOTAL.exec(text);
  if (total !== null) return total.groups?.['votes'] === undefined ? {} : { votes: toVotes(total.groups['votes']) };
  return SET_WORDS.has(text.toLowerCase()) ? {} : findPlainFoot(text);
}

/** Habr: the login, "3 мар 2022 в 11:05", the rating, the text, "Ответить". */
export const HABR: Dialect = {
  name: 'habr',
  canSpeak: ({ minute, opens }) => minute || opens('нло', 'ufo'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || (text.length <= LONGEST && SLOT.test(text)),
};
