import type { Basis, Evidence } from '../../record.ts';

/** Where a line states a date of which only the order of its numbers, or the century, was worked out. */
const WRITTEN = new Set<Evidence['from']>(['layout', 'meta', 'byline', 'dateline']);

/** Whether lists say of a date that the article may be older: not where its own line states it. */
export function toDateBasis(evidence: Evidence | undefined): Basis | undefined {
  return evidence !== undefined && WRITTEN.has(evidence.from) && evidence.rule !== 'date/updated' ? 'stated' : evidence?.basis;
}
