import type { Article, Summary } from '../record.ts';

/** What lists need to know of an article. */
export function toSummary({ record, slug, captured, replacedBy, withheld }: Article): Summary {
  const { id, title, kicker, date, location, source, language } = record;
  const basis = record.evidence['date']?.basis;
  return {
    id,
    slug,
    ...(title !== undefined && { title }),
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
