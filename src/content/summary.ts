import type { Article, Summary } from '../record.ts';

// By characters, not by UTF-16 units: half a character is none.
const OPENING = /^.{1,60}(?!\S)|^.{1,60}/su;

function toOpening(text: string): string {
  const opening = OPENING.exec(text)?.[0] ?? '';
  return opening === text ? text : `${opening.trimEnd()}…`;
}

/** What lists need to know of an article. */
export function toSummary({ record, slug, captured, replacedBy, withheld }: Article): Summary {
  const { id, title, kicker, date, location, source, language } = record;
  const first = record.body.find((block) => block.kind === 'paragraph')?.text;
  const basis = record.evidence['date']?.basis;
  return {
    id,
    slug,
    ...(title !== undefined && { title }),
    ...(title === undefined && first !== undefined && { opening: toOpening(first) }),
    ...(kicker !== undefined && { kicker }),
    ...(date !== undefined && { date }),
    ...(date !== undefined && basis !== undefined && { dateBasis: basis }),
    ...(location !== undefined && { location }),
    ...(source !== undefined && { source }),
    language,
    comments: record.comments.filter((comment) => comment.kind === 'comment').length,
    captured,
    listed: replacedBy === undefined && withheld === undefined,
    withheld: withheld !== undefined,
  };
}
