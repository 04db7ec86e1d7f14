import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** From: lampwick · From:(Anonymous) */
const FROM = /^(?:From|От|Від): ?(?<author>[^\s<][^<>]{0,60})$/u;
/** Subject: Re: the second key */
const SUBJECT = /^(?:Subject|Тема):/u;
/** Date: March 13th, 2006 04:38 pm (UTC) · Date:2006-03-13 16:38 */
const DATED = /^(?:Date|Дата): ?(?=[\p{L}\d])/u;
/** (Link) · (Reply) (Parent) (Thread) · (Reply to this) (Thread) */
const FOOT =
  /^(?:\((?:Link|Reply|Reply to this|Parent|Thread|Expand|Freeze|Track This|Ответить|Ветвь дискуссии|Уровень выше|Ссылка)\)\s{0,3}){1,6}$/iu;
const PARENT = /\((?:Parent|Уровень выше)\)/iu;
const THREAD = /\((?:Thread|Ветвь дискуссии)\)/iu;
/** (Deleted comment): a slot with no head */
const SLOT = /^\((?:Deleted comment|Screened comment|Suspended comment|Удалённый комментарий|Скрытый комментарий)\)$/iu;
/** Name: a guestbook's label, under which "From:" is a place */
const NAMED = /^(?:name|nick(?:name)?|author|имя|автор)\s?:/iu;
const LONGEST = 160;
const MOST_LINES = 4;

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  if (SLOT.test(top.text)) return { first: at, last: at, kind: 'comment', indent: top.indent, certainty: 2, textStart: 0 };
  const author = FROM.exec(skipBullet(top).text)?.groups?.['author'];
  if (author === undefined || NAMED.test(lines[at - 1]?.text ?? '')) return undefined;
  for (let next = at + 1; next <= at + MOST_LINES; next++) {
    const line = lines[next];
    if (line === undefined || line.text.length > LONGEST) return undefined;
    const date = DATED.test(line.text) ? findOnlyDate(line) : undefined;
    if (date !== undefined) {
      return { first: at, last: next, author, ...toDateFields(line, date, next), kind: 'comment', indent: top.indent, certainty: 3 };
    }
    if (line.text !== '' && !SUBJECT.test(line.text)) return undefined;
  }
  return undefined;
}

interface Links {
  readonly parent: boolean;
  readonly thread: boolean;
}

/** The links between each head and the next. */
function readLinks(lines: readonly Line[], heads: readonly CommentHead[]): Links[] {
  return heads.map((head, index) => {
    const end = heads[index + 1]?.first ?? lines.length;
    const links = { parent: false, thread: false };
    for (let at = head.last + 1; at < end; at++) {
      const text = lines[at]?.text ?? '';
      if (text.length > LONGEST || !FOOT.test(text)) continue;
      links.parent ||= PARENT.test(text);
      links.thread ||= THREAD.test(text);
    }
    return links;
  });
}

/** "(Thread)" under a comment says that the next one answers it, "(Parent)" that a comment answers another. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const heads = scanHeads(lines, findHead);
  if (!heads.some((head) => head.certainty === 3)) return [];
  const links = readLinks(lines, heads);
  const shifted = new Set(heads.map((head) => head.indent)).size > 1;
  if (shifted || !links.some((link) => link.parent)) return heads;
  // Where a comment with a thread is followed by one without a parent, the link is on every comment and says nothing
  const tells = links.every((link, index) => !link.thread || (links[index + 1]?.parent ?? false));
  let above = 0;
  return heads.map((head, index) => {
    const answers = links[index - 1]?.thread === true && tells;
    above = links[index]?.parent === true ? Math.max(1, answers ? above + 1 : above) : 0;
    return { ...head, depth: above };
  });
}

function findFoot(text: string): CommentFoot | undefined {
  return text.length <= LONGEST && FOOT.test(text) ? {} : findPlainFoot(text);
}

/** LiveJournal: "From: NAME", "Date: DATE", "(Link)", the text, "(Reply) (Parent) (Thread)". */
export const LIVEJOURNAL: Dialect = {
  name: 'livejournal',
  canSpeak: ({ day, opens }) => day && opens('from', 'от', 'від'),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || SLOT.test(text),
};
