import type { Learned } from '../../parse/layouts/learn.ts';
import type { Survey } from '../intake/survey.ts';

const LONGEST_EXAMPLE = 50;
const MOST_SHOWN = 20;

const ORDERS = { 'day-first': 'day before month', 'month-first': 'month before day' } as const;

/** What a folder's captures have in common, and what they contradict each other in, each with its votes. */
export function toLearnedWords({ dateOrder, dialect, site, repeated, doubts }: Learned): string {
  const [line] = repeated;
  const example = line === undefined ? '' : line.value.slice(0, LONGEST_EXAMPLE) + (line.value.length > LONGEST_EXAMPLE ? '…' : '');
  const parts = [
    dialect && `${dialect.value} threads (${dialect.votes} of ${dialect.of})`,
    dateOrder && `${ORDERS[dateOrder.value]} (${dateOrder.votes} of ${dateOrder.of})`,
    site && `titles end in “${site.value}” (${site.votes} of ${site.of})`,
    line && `${repeated.length} repeated ${repeated.length === 1 ? 'line' : 'lines'}, such as “${example}” (${line.votes} of ${line.of})`,
    ...doubts.map((doubt) => `in doubt: ${doubt}`),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'nothing in common' : parts.join('; ');
}

/** The layouts of an archive's folders as lines of a report, the folders with most captures first. */
export function toSurveyLines({ layouts, folders }: Survey): string[] {
  if (layouts.length === 0) return [];
  const ranked = layouts.toSorted((a, b) => b.captures - a.captures || (a.folder < b.folder ? -1 : 1));
  const rows = ranked.slice(0, MOST_SHOWN).map((learned) => {
    const { folder, captures, surveyed } = learned;
    const asked = surveyed < captures ? `, ${surveyed.toLocaleString('en')} of them asked` : '';
    return `  ${folder}: ${captures.toLocaleString('en')} captures${asked}; ${toLearnedWords(learned)}`;
  });
  const silent = folders - layouts.length;
  return [
    `Layouts that were learned, in ${layouts.length.toLocaleString('en')} of ${folders.toLocaleString('en')} folders:`,
    ...rows,
    ...(layouts.length > MOST_SHOWN ? [`  and ${(layouts.length - MOST_SHOWN).toLocaleString('en')} more`] : []),
    ...(silent > 0 ? [`  nothing in the other ${silent.toLocaleString('en')}: too few captures, or too little in common`] : []),
  ];
}
