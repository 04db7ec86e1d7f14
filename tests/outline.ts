import type { ArticleRecord, Block } from '../src/record.ts';

const LONGEST = 60;

function toBlockText(block: Block): string {
  const text =
    'text' in block ? block.text : 'items' in block ? block.items.map((item) => item.text).join('; ') : block.rows.flat().join('; ');
  const line = text.replaceAll('\n', '⏎');
  return `${block.kind}: ${line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line}`;
}

/** What a capture was read as: a field a line, then a block a line. */
export function toOutline(record: ArticleRecord): string {
  const { date, evidence, location } = record;
  const fields: Readonly<Record<string, string | undefined>> = {
    title: record.title,
    kicker: record.kicker,
    standfirst: record.standfirst,
    byline: record.byline.join('; '),
    date: date === undefined ? undefined : `${date} ${evidence['date']?.basis} ${evidence['date']?.rule}`,
    updated: record.updated,
    place: location?.text,
    agency: record.agency,
    source: record.source,
    credits: record.credits.join('; '),
    tags: record.tags.join('; '),
    comments: record.comments.length === 0 ? undefined : String(record.comments.length),
    furniture: [...new Set(record.furniture.map(({ reason }) => reason))].join('; '),
    problems: record.problems.map(({ rule }) => rule).join('; '),
  };
  return [
    ...Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `${name}: ${value}`),
    ...record.body.map(toBlockText),
  ].join('\n');
}
