import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { findFilled } from '../thread/profile.ts';

/** posted by Mara Quill · geschrieben von Mara Quill */
const POSTED =
  /^(?:posted by|geschrieben von|gepostet von|posté par|publié par|publicado por|escrito por|inviato da|pubblicato da|geplaatst door|napisane przez|dodane przez|написал|добавил|отправил)\s/iu;
/** Comment Link */
const LINK =
  /^(?:comment link|link zum kommentar|kommentar[ -]link|lien vers le commentaire|lien du commentaire|enlace al comentario|enlace comentario|link al commento|link do comentário|reactie link|link do komentarza|ссылка на комментарий)(?:\s|$)/iu;
const REPORT = /^(?:report|report (?:this )?comment|report spammer)$/iu;
const BULLET = /^(?:\d{1,5}[.)]|[•◦▪·*])(?:\s+|$)/u;
const LONGEST = 200;
/** The link, the avatar's name, the date and the author, a line each. */
const MOST_LINES = 4;

function isLink(text: string): boolean {
  return text.length <= LONGEST && LINK.exec(text)?.[0].length === text.length;
}

/** Index of the line with the date on which, or under which, somebody "posted". */
function findDateLine(lines: readonly Line[], at: number): number | undefined {
  let down: number | undefined = at;
  for (let seen = 0; down !== undefined && seen < MOST_LINES; seen++) {
    const line: Line | undefined = lines[down];
    if (line === undefined || line.text === '' || line.text.length > LONGEST) return undefined;
    if (findOnlyDate(line) !== undefined) return down;
    down = findFilled(lines, down + 1, 1);
  }
  return undefined;
}

/** What stands above or before the date, the bullet and the weekday left out: the link, the avatar's name, both or nothing. */
function toLead(lines: readonly Line[], at: number, dateAt: number, start: number): string {
  const above = lines.slice(at, dateAt).flatMap(({ text }) => (text === '' ? [] : [text]));
  const beside = (lines[dateAt]?.text.slice(0, start) ?? '').trim();
  const weekday = beside.split(/\s/u).at(-1) ?? '';
  const rest = isWeekday(weekday.replace(/[.,]$/u, '')) ? beside.slice(0, beside.length - weekday.length) : beside;
  return [...above, rest].join(' ').replace(BULLET, '').trim();
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const dateAt = findDateLine(lines, at);
  const line = dateAt === undefined ? undefined : lines[dateAt];
  const date = findOnlyDate(line);
  if (dateAt === undefined || line === undefined || date?.time === undefined) return undefined;
  const beside = line.text.slice(date.end).trim();
  const nameAt = beside === '' ? (findFilled(lines, dateAt + 1, 1) ?? dateAt) : dateAt;
  const words = (beside === '' ? (lines[nameAt]?.text ?? '') : beside).slice(0, LONGEST);
  const posted = POSTED.exec(words)?.[0];
  const author = posted === undefined ? undefined : toLogin(words.slice(posted.length));
  if (author === undefined) return undefined;
  const lead = toLead(lines, at, dateAt, date.start);
  const link = LINK.exec(lead)?.[0] ?? '';
  const avatar = lead.slice(link.length);
  if (avatar !== '' && avatar !== author) return undefined;
  const linked = isLink(lines[nameAt + 1]?.text ?? '');
  // Without the link "DATE posted by NAME" may be the byline of any page
  if (link === '' && !linked) return undefined;
  return {
    first: at,
    last: link === '' ? nameAt + 1 : nameAt,
    author,
    ...toDateFields(line, date, dateAt),
    kind: 'comment',
    indent: lines[at]?.indent ?? 0,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  return isLink(text) || REPORT.test(text) ? {} : findPlainFoot(text);
}

/** K2 of Joomla: "Comment Link", the date, "posted by NAME", then the text. */
export const KTWO: Dialect = {
  name: 'ktwo',
  canSpeak: ({ minute }) => minute,
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
