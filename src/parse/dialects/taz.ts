import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { addMentions } from '../thread/mention.ts';
import { findFilled } from '../thread/profile.ts';

/** 13. 01. 2020, 19:34 */
const SPACED = /^\d{1,2}\. \d{1,2}\. \d{4}, \d{1,2}:\d\d/u;
/** 48512 (Profil gelöscht) */
const GONE = /\s?\((?<status>Profil gelöscht)\)$/iu;
/** The readers' standing at the paper, on a line under the name or glued to it: "Gast", "MaraGast". */
const STANDING = /(?<=^|\s|\p{Ll})(?<status>Gast|Autorin|Autor|Moderation|Community|Redakteurin|Redakteur)$/u;
/** Autorin des Artikels, Redakteurin Küste */
const AUTHOR = /^(?:Autorin|Autor) (?:des|der|dieses) \p{L}.{1,60}$/u;
const LONGEST = 100;

/** The next line down with words on it: a bullet may stand alone. */
function findWords(lines: readonly Line[], from: number): number | undefined {
  const at = findFilled(lines, from, 1);
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || line === undefined || line.text.length > LONGEST) return undefined;
  return skipBullet(line).text === '' ? findFilled(lines, at + 1, 1) : at;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  const nameAt = findWords(lines, at);
  const nameLine = nameAt === undefined ? undefined : lines[nameAt];
  if (top === undefined || nameAt === undefined || nameLine === undefined || nameLine.text.length > LONGEST) return undefined;
  const signed = skipBullet(nameLine).text;
  const gone = GONE.exec(signed);
  let status = gone?.groups?.['status'];
  let author = toLogin(gone === null ? signed : signed.slice(0, gone.index));
  let dateAt = findFilled(lines, nameAt + 1, 1);
  const below = dateAt === undefined ? '' : (lines[dateAt]?.text ?? '');
  const glued = STANDING.exec(signed);
  if (dateAt !== undefined && (STANDING.exec(below)?.index === 0 || AUTHOR.test(below))) {
    status ??= below;
    dateAt = findFilled(lines, dateAt + 1, 1);
  } else if (glued !== null && glued.index > 0) {
    status = glued.groups?.['status'];
    author = toLogin(signed.slice(0, glued.index));
  }
  const dateLine = dateAt === undefined ? undefined : lines[dateAt];
  if (author === undefined || dateAt === undefined || dateLine === undefined || !SPACED.test(dateLine.text)) return undefined;
  const date = findOnlyDate(dateLine);
  if (date === undefined || !isBareDate(dateLine, date)) return undefined;
  return {
    first: at,
    last: dateAt,
    author,
    ...toDateFields(dateLine, date, dateAt),
    ...(status !== undefined && { status }),
    kind: 'comment',
    indent: top.indent,
    certainty: status === undefined ? 2 : 3,
  };
}

/** taz: a bullet, the name, "Gast", "13. 01. 2020, 19:34", the text that may begin with "@NAME", "antworten", "melden". */
export const TAZ: Dialect = {
  name: 'taz',
  canSpeak: ({ year }) => year,
  findHeads: (lines) => (lines.some(({ text }) => SPACED.test(text)) ? addMentions(lines, scanHeads(lines, findHead)) : []),
  position: 'above',
  findFoot: findPlainFoot,
  isRemoved: isRemovalNote,
};
