import type { Block, ListItem } from '../record.ts';

/** The words of a block, one line an entry of a list or a row of a table, its cells with tabs between them. */
export function toBlockText(block: Block): string {
  if (block.kind === 'list') return toEntries(block.items).join('\n');
  if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n');
  return block.text;
}

// Without recursion: a list may be deeper than a stack.
function toEntries(items: readonly ListItem[]): readonly string[] {
  const texts: string[] = [];
  const rest = items.toReversed();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    texts.push(next.text);
    for (const inner of (next.items ?? []).toReversed()) rest.push(inner);
  }
  return texts;
}
