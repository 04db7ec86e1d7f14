import type { Block, Comment, ListItem } from '../record.ts';
import { toTokens } from '../text/tokens.ts';
import { coverLines } from './cover.ts';
import { type Replacement, toNameFinder } from './names.ts';
import { toQuotationFinder } from './quotations.ts';

const NO_LINE_END = /[^\r\n]+/g;

/** What must not be found in texts: names, with what stands for each, and texts that others may quote. */
export interface Secrets {
  readonly names: ReadonlyMap<string, string>;
  readonly texts: readonly string[];
  /** Words in small letters of a text that speaks of other things: as part of a name they tell nothing. */
  readonly ordinary: ReadonlySet<string>;
}

/** Takes secrets out of texts, one at a time; linear in the text. */
export function toConceal({ names, texts, ordinary }: Secrets): (text: string) => string {
  if (names.size === 0 && texts.length === 0) return (text) => text;
  const findNames = toNameFinder(names, ordinary);
  const findQuotations = toQuotationFinder(texts);
  return (text) => {
    const tokens = toTokens(text);
    const quotations = findQuotations(tokens);
    let next = 0;
    const isQuoted = ({ start }: Replacement): boolean => {
      while ((quotations[next]?.[1] ?? Infinity) <= start) next++;
      return (quotations[next]?.[0] ?? Infinity) <= start;
    };
    const named = findNames(tokens).flatMap((name) => {
      const { start, end, instead } = name;
      // The lines of a text stay as many as they were.
      return isQuoted(name) ? [] : [{ start, end, instead: instead + text.slice(start, end).replaceAll(NO_LINE_END, '') }];
    });
    const quoted = quotations.map(([start, end]): Replacement => ({ start, end, instead: coverLines(text.slice(start, end)) }));
    return replace(text, [...named, ...quoted].toSorted((one, other) => one.start - other.start));
  };
}

function replace(text: string, stretches: readonly Replacement[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, instead } of stretches) {
    if (end <= done) continue;
    parts.push(text.slice(done, Math.max(done, start)), instead);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** A comment with its texts changed. */
export function changeTexts(comment: Comment, change: (text: string) => string): Comment {
  const { dateText, status } = comment;
  return {
    ...comment,
    ...(dateText !== undefined && { dateText: change(dateText) }),
    ...(status !== undefined && { status: change(status) }),
    body: comment.body.map((block) => changeBlock(block, change)),
  };
}

/** All texts of a block. */
export function toTexts(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap(toEntryTexts);
  return block.kind === 'table' ? block.rows.flat() : [block.text];
}

function toEntryTexts({ text, items = [] }: ListItem): readonly string[] {
  return [text, ...items.flatMap(toEntryTexts)];
}

function changeBlock(block: Block, change: (text: string) => string): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map((entry) => changeEntry(entry, change)) };
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(change)) } : { ...block, text: change(block.text) };
}

function changeEntry({ text, items }: ListItem, change: (text: string) => string): ListItem {
  return { text: change(text), ...(items !== undefined && { items: items.map((entry) => changeEntry(entry, change)) }) };
}
