import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, isProfileLine, keepApart } from '../thread/profile.ts';
import { findQuotedAuthor } from '../thread/quotation.ts';

/** Группа: Посетители */
const GROUP = /^(?:группа|група|group)\s?:/iu;
/** #1 написал: Мара (12 мая 2010 18:22): name and date in one line, before the date */
const WROTE = /^(?:#\d{1,5}\s)?(?:написала?|написал\(а\)|написав|написала|пишет|пише|wrote)\s?:\s?(?<author>\S.{0,58}?)\s\($/iu;
/** Сегодня, 11:05 */
const RELATIVE = /^(?:сегодня|вчера|сьогодні|вчора|today|yesterday),\s\d{1,2}:\d\d$/iu;
/** Статус: Пользователь offline */
const STATUS = /^(?:статус|status)\s?:\s?(?<status>\S.{0,40})$/iu;
/** ICQ: — of a member who left it empty */
const UNSAID = /^[\p{L} ]{2,24}:$/u;
/** 40 comments · 2 publications, among the particulars */
const COUNTED = /^\d{1,7}\s(?:comments?|publications?|comentarios?|publicaciones|kommentare?|beiträge)$/iu;
/** Over the member's signature */
const RULE = /^-{5,80}$/u;
const BUTTON =
  /^(?:цитата|цитировать|ответить|спам|spam|жалоба|изменить|удалить|нравится|не нравится|цитувати|відповісти|скарга|quote|reply|complaint|\^|информация|інформація|information)$/iu;
/** 5 · +5 · -1: the rating under the text */
const RATING = /^[+−-]?\d{1,4}$/u;
const LONGEST = 120;
const MOST_LINES = 14;

function getText(lines: readonly Line[], at: number | undefined): string {
  const line = at === undefined ? undefined : lines[at];
  return line === undefined ? '' : skipBullet(line).text;
}

function isHeadLine(text: string): boolean {
  return BUTTON.test(text) || COUNTED.test(text) || isProfileLine(text) || STATUS.test(text) || UNSAID.test(text);
}

/** Buttons and particulars from the group to the little arrow that folds them. */
function findLast(lines: readonly Line[], groupAt: number): { readonly last: number; readonly status?: string } {
  let last = groupAt;
  let status: string | undefined;
  for (
    let next = findFilled(lines, groupAt + 1, 1);
    next !== undefined && next < groupAt + MOST_LINES;
    next = findFilled(lines, last + 1, 1)
  ) {
    const text = getText(lines, next);
    if (text.length > LONGEST || !isHeadLine(text)) break;
    status = STATUS.exec(text)?.groups?.['status'] ?? status;
    last = next;
    if (text === '^') break;
  }
  return { last, ...(status !== undefined && { status }) };
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !/\d/u.test(line.text)) return undefined;
  const groupAt = findFilled(lines, at + 1, 1);
  if (groupAt === undefined || !GROUP.test(getText(lines, groupAt))) return undefined;
  const said = RELATIVE.exec(getText(lines, at))?.[0];
  const date = said === undefined ? findOnlyDate(line) : undefined;
  const writer = date === undefined ? undefined : WROTE.exec(line.text.slice(0, date.start))?.groups?.['author'];
  if (said === undefined && (date === undefined || (writer === undefined && !isBareDate(line, date)))) return undefined;
  const nameAt = writer === undefined ? findFilled(lines, at - 1, -1) : at;
  const author = writer ?? getText(lines, nameAt);
  if (nameAt === undefined || author === '' || author.length > 60 || isHeadLine(author)) return undefined;
  let first = nameAt;
  for (
    let above = findFilled(lines, nameAt - 1, -1);
    above !== undefined && /^(?:цитата|ответить|quote|reply)$/iu.test(getText(lines, above));
    above = findFilled(lines, first - 1, -1)
  )
    first = above;
  const { last, status } = findLast(lines, groupAt);
  const parentName = findQuotedAuthor(lines, last + 1);
  return {
    first,
    last,
    author,
    ...(date === undefined ? { dateText: said ?? '', dateLine: at } : toDateFields(line, date, at)),
    ...(status !== undefined && { status }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: lines[first]?.indent ?? 0,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/^[•·]\s*/u, '');
  if (RATING.test(bare)) return { votes: Number(bare.replace('−', '-')) };
  if (RULE.test(bare)) return { closes: true };
  return BUTTON.test(bare) ? {} : findPlainFoot(text);
}

/** The default template of DataLife Engine: "Цитата", the name, the date, "Группа: …", particulars that fold away, then the text. */
export const DATALIFE: Dialect = {
  name: 'datalife',
  canSpeak: ({ opens }) => opens('группа', 'група', 'group'),
  findHeads: (lines) => keepApart(scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
