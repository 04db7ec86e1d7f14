import type { Problem } from '../record.ts';
import { findProvenOrder, isAmbiguous } from '../text/dates/date.ts';
import type { DateMatch, DateOrder } from '../text/dates/date.ts';
import type { Layout } from './layout.ts';

/** How the numeric dates of a capture are read, decided once. */
export interface OrderDecision {
  readonly order?: DateOrder;
  /** What decided it. */
  readonly by: 'capture' | 'separator' | 'language' | 'layout' | 'config' | 'nothing';
}

/** In running English both orders are written; elsewhere the day comes first (CLDR, short dates). */
const MONTH_FIRST_LANGUAGES = new Set(['en', 'und']);

function countProofs(dates: readonly DateMatch[]): Record<DateOrder, number> {
  const proofs = { 'day-first': 0, 'month-first': 0 };
  for (const date of dates) {
    const proven = findProvenOrder(date);
    if (proven !== undefined) proofs[proven] += 1;
  }
  return proofs;
}

/** Decides whether the day or the month comes first: by dates that prove it, then separators, language, layout and config. */
export function decideOrder(dates: readonly DateMatch[], language: string, layout: Layout): OrderDecision {
  const proofs = countProofs(dates);
  if (proofs['day-first'] !== proofs['month-first']) {
    return { order: proofs['day-first'] > proofs['month-first'] ? 'day-first' : 'month-first', by: 'capture' };
  }
  const open = dates.filter(isAmbiguous);
  if (open.length > 0 && open.every((date) => date.separator === '.')) return { order: 'day-first', by: 'separator' };
  if (!MONTH_FIRST_LANGUAGES.has(language)) return { order: 'day-first', by: 'language' };
  if (layout.dateOrder !== undefined) return { order: layout.dateOrder.order, by: layout.dateOrder.from };
  return { by: 'nothing' };
}

/** What to note when a date hung on the decision. */
export function findOrderProblem(date: DateMatch, line: number, decision: OrderDecision): Problem | undefined {
  if (!isAmbiguous(date) || decision.by === 'capture') return undefined;
  const lines = [line, line] as const;
  if (decision.order === undefined) {
    return {
      rule: 'date/order-unknown',
      severity: 'warning',
      lines,
      message: 'nothing tells whether the day or the month comes first; kept the year only',
    };
  }
  const words = decision.order === 'day-first' ? 'day before month' : 'month before day';
  return { rule: 'date/order-assumed', severity: 'note', lines, message: `read as ${words}, decided by the ${decision.by}` };
}
