import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import { scanClosings, toOpening } from '../thread/closings.ts';
import type { Closing, Opening } from '../thread/closings.ts';
import type { CommentFoot, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** Ответить · Ответить Поделиться 3 · Reply Share */
const BUTTONS = /^(?:Ответить|Reply|Відповісти)(?: (?:Поделиться|Share|Нравится|Like|Пожаловаться))?(?: (?<likes>\d{1,5}))?$/u;
/** вчера в 21:40 · сегодня в 9:05 · два часа назад · 12 минут назад */
const RELATIVE =
  /^(?:(?:вчера|сегодня|yesterday|today) (?:в|at) \d{1,2}:\d\d(?: ?[ap]m)?|(?:\d{1,2}|час|минуту|два|три|четыре|пять) ?(?:час(?:а|ов)?|минут[уы]?|секунд[уы]?|hours?|minutes?|seconds?)? ?(?:назад|ago)|только что|just now)(?= (?:Ответить|Reply)|$)/iu;
/** Тася Оречкина ответила Льву */
const ANSWERS = /^(?<name>.{1,60}?) (?:ответила?|replied to) \S/u;
/** 3 комментария · Комментарии 12 · Сначала интересные */
const BORDER =
  /^(?:\d{1,6} комментари(?:й|я|ев)|Комментарии(?: \d{1,6})?|\d{1,6} comments?|Сначала (?:интересные|старые|новые)|Написать комментарий(?:\.{3}|…)|Автор)$/iu;
/** Показать список оценивших · Показать ещё 3 ответа · Нравится · 4 */
const FOOT =
  /^(?:Показать список оценивших|Показать (?:ещё|все|следующие|предыдущие) ?(?:\d{1,5} )?(?:ответ|комментари)\p{L}{0,3}|Нравится|Поделиться|Автор|ред\.|Like|Share|Show likes|Оставьте свой комментарий(?:\.{3}|…)?)$/iu;
/** Комментарий удалён пользователем или руководителем страницы */
const SLOT = /^(?:Комментарий|Сообщение) удал(?:ён|ен|ено)(?: .{0,60})?$/iu;
/** 3 мар 2022 в 11:05 */
const OPENS_DATE = /^\d{1,2} \p{L}/u;
const COUNT = /^\d{1,5}$/u;
const LONGEST = 120;
/** Lines below the button that hold other buttons and the likes. */
const MOST_FEET = 4;

/** The moment with its button on the same line or on the next. */
function findClosing(lines: readonly Line[], at: number): Closing | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const date = OPENS_DATE.test(line.text) ? findOnlyDate(line) : undefined;
  const ago = date === undefined ? RELATIVE.exec(line.text)?.[0] : undefined;
  if ((date === undefined || date.start > 0) && ago === undefined) return undefined;
  const end = date?.end ?? ago?.length ?? 0;
  const rest = line.text.slice(end).trim();
  const buttonAt = rest !== '' ? at : lines[at + 1]?.text === '' ? at + 2 : at + 1;
  const button = BUTTONS.exec(buttonAt === at ? rest : (lines[buttonAt]?.text.slice(0, LONGEST) ?? ''));
  if (button === null) return undefined;
  let last = buttonAt;
  let counted = button.groups?.['likes'];
  for (let next = buttonAt + 1; next <= buttonAt + MOST_FEET; next++) {
    const text = lines[next]?.text ?? '';
    if (COUNT.test(text)) counted ??= text;
    else if (text !== '' && !isFoot(text)) break;
    if (text !== '') last = next;
  }
  return {
    at,
    last,
    ...(date !== undefined && { date }),
    dateText: line.text.slice(0, end),
    ...(counted !== undefined && { votes: Number(counted) }),
  };
}

function findOpening(text: string): Opening | undefined {
  return text.length > LONGEST ? undefined : toOpening(ANSWERS.exec(text)?.groups?.['name'] ?? text);
}

function isFoot(text: string): boolean {
  return text.length <= LONGEST && FOOT.test(text);
}

function isSlot(text: string): boolean {
  return text.length <= LONGEST && SLOT.test(text);
}

function isBorder(text: string): boolean {
  return isFoot(text) || (text.length <= LONGEST && BORDER.test(text));
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  if (COUNT.test(text)) return { votes: Number(text) };
  if (isBorder(text) || BUTTONS.test(text)) return {};
  const [date] = findDates(text);
  const rest = date?.start === 0 ? text.slice(date.end).trim() : RELATIVE.test(text) ? text.replace(RELATIVE, '').trim() : undefined;
  return rest === '' || (rest !== undefined && BUTTONS.test(rest)) ? {} : findPlainFoot(text);
}

/** VK: the name, the text, then "3 мар 2022 в 11:05" and its button. */
export const VK: Dialect = {
  name: 'vk',
  canSpeak: ({ opens, has }) => has('ответить', 'reply', 'відповісти') || opens('комментарий', 'сообщение'),
  findHeads: (lines) => scanClosings(lines, { findClosing, findOpening, isBorder, isSlot }),
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || isSlot(text),
};
