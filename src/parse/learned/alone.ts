import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../dialect.ts';
import { findPlainFoot, splitName } from '../heads.ts';
import { findProseEnd } from '../prose.ts';
import { toSignatureName } from './signature.ts';

/** So many names alone are no chance, */
const FEWEST_ALONE = 4;
/** if some of them come back, or look like logins: subheads do neither. */
const LOGIN = /^(?=[\p{Ll}@_~]|\S*[\d_]|\S*\p{Ll}\p{Lu})\S+$/u;
const ENOUGH_LOGINS = 0.25;
const LONGEST_ALONE = 40;

/** Names on lines of their own without any moment, if enough of them are people: set apart from the text below by indentation, or glued to the comment above and apart from their own text. */
export function findNamesAlone(lines: readonly Line[]): CommentHead[] {
  const heads: CommentHead[] = [];
  for (let at = Math.max(1, findProseEnd(lines)); at < lines.length - 1; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    const next = lines[at + 1];
    if (line === undefined || above === undefined || next === undefined || line.text === '' || line.text.length > LONGEST_ALONE) continue;
    const text = next.text === '' ? lines[at + 2] : next;
    if (text === undefined || text.text === '') continue;
    const deeper = text.indent > line.indent && above.text === '';
    const glued = above.text !== '' && next.text === '' && text.indent === line.indent && above.indent === line.indent;
    if (!deeper && !glued) continue;
    const author = NOT_ALONE.test(line.text) ? undefined : toSignatureName(line.text);
    if (author === undefined || findPlainFoot(line.text) !== undefined) continue;
    heads.push({ first: at, last: at, ...splitName(author), kind: 'comment', indent: line.indent, certainty: 1 });
  }
  return arePeople(heads) ? heads : [];
}

/** • an entry of a list · Label: */
const NOT_ALONE = /^[•◦▪·*–—-]|[:;]$/u;

function arePeople(heads: readonly CommentHead[]): boolean {
  if (heads.length < FEWEST_ALONE) return false;
  const names = heads.map((head) => head.author ?? '');
  const logins = names.filter((name) => LOGIN.test(name)).length;
  return new Set(names).size < names.length || logins >= ENOUGH_LOGINS * names.length;
}
