import { toRange } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { isHost } from '../../text/webaddress.ts';
import { parseTailField } from '../tail/credits.ts';
import type { Draft } from './draft.ts';
import { takeSource } from './draft.ts';
import { isMeta, isSureDate } from './introduction.ts';
import { isPicture } from './masthead.ts';
import { takePaperAlone } from './paper.ts';

/** News provided by: over who sent a release */
const PROVIDED = /^(?:news )?provided by:?$/iu;
const LONGEST_SOURCE = 100;

/** "Source: North Quay News Agency", "North Quay News" alone, beside the date; "via lamplighter.example" anywhere below the title. */
export function takeOwnSource(draft: Draft, line: Line, next: Line | undefined): boolean {
  if (draft.title === undefined || line.text.length > LONGEST_SOURCE) return false;
  const field = parseTailField(line.text);
  const last = draft.claims.at(-1)?.role;
  const isNear = isMeta(next) || last === 'meta' || last === 'byline';
  if (field?.kind !== 'source' || field.value === '') return isSureDate(next) && takePaperAlone(draft, line);
  if (!isNear && !isHost(field.value)) return false;
  takeSource(draft, line, field.value, 'source/meta');
  draft.claims.push({ line, role: 'source', to: 'source' });
  return true;
}

/** Takes who made the pictures, where a line between those of the head says so. */
export function takeCredit(draft: Draft, line: Line, next: Line | undefined): boolean {
  const last = draft.claims.at(-1)?.role;
  const isBetween = last === 'byline' || last === 'meta' || last === 'credit';
  const field =
    draft.title !== undefined && isBetween && isPicture(line.text) && next !== undefined ? parseTailField(line.text) : undefined;
  if (field?.kind !== 'credit' || field.value === '') return false;
  draft.credits.push(field.value);
  draft.evidence['credits'] ??= {
    basis: 'stated',
    from: 'meta',
    lines: toRange(line),
    text: line.text,
    rule: 'credit/near-title',
  };
  draft.claims.push({ line, role: 'credit', to: 'credits' });
  return true;
}

/** Takes "News provided by" and the house on the line below. */
export function takeProvided(draft: Draft, label: Line, line: Line | undefined): boolean {
  if (line === undefined || !PROVIDED.test(label.text) || line.text.length > LONGEST_SOURCE) return false;
  takeSource(draft, line, line.text, 'source/meta');
  draft.claims.push({ line: label, role: 'source', to: 'source' }, { line, role: 'source', to: 'source' });
  return true;
}
