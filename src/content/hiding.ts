import { UsageError } from '../config.ts';
import type { Article, ArticleRecord, Block, Comment, LedgerEntry, LineRange, ListItem } from '../record.ts';

/** Which comments of an article are not published: all of them, or those with these ids. */
export type Hiding = 'all' | readonly string[];

/** Where the ledger says that a line went when what it says is not published. */
const HIDDEN = 'hidden';

const LINE_BREAK = /\r\n|\n|\r/;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
// comments/c12/body/0
const COMMENT = /^comments\/(?<id>c\d+)(?:\/|$)/;

// Shorter ones stand in words of their own everywhere.
const SHORTEST_QUOTATION = 12;

/** An article without what is hidden of it, and how its capture is masked. */
export interface Veiled {
  readonly article: Article;
  readonly mask: (text: string) => string;
}

/**
 * Takes hidden comments out of an article: their text and names, and mentions and quotations of them in other comments, furniture, evidence
 * and problems. Of a single one a mark stays, so that its answers keep their place. Throws a UsageError for a comment that the article lacks.
 */
export function hideComments(article: Article, hiding: Hiding): Veiled {
  const { record } = article;
  const isHidden = toIsHidden(record, hiding);
  const conceal = toConceal(record.comments, ({ id }) => isHidden(id));
  const goes = ({ to }: { readonly to: string }): boolean => isHidden(COMMENT.exec(to)?.groups?.id);
  const lines = new Set(record.ledger.filter(goes).flatMap((entry) => toNumbers(entry.lines)));
  const touches = (range: LineRange | undefined): boolean => range !== undefined && toNumbers(range).some((line) => lines.has(line));

  const comments = hiding === 'all' ? [] : record.comments.map((comment) => (isHidden(comment.id) ? toMark(comment) : concealIn(comment, conceal)));
  const evidence = Object.entries(record.evidence)
    .filter(([field]) => !goes({ to: field }))
    .map(([field, { text, note, against, ...rest }]) => {
      const isOpen = !touches(rest.lines);
      const others = against?.filter((other) => !touches(other.lines));
      return [
        field,
        {
          ...rest,
          ...(text !== undefined && isOpen && { text }),
          ...(note !== undefined && { note: conceal(note) }),
          ...(others !== undefined && { against: others }),
        },
      ] as const;
    });
  const ledger = record.ledger.map((entry) => (goes(entry) ? { ...entry, to: HIDDEN } : entry));
  return {
    article: {
      ...article,
      record: {
        ...record,
        comments,
        evidence: Object.fromEntries(evidence),
        ledger,
        furniture: record.furniture.map((piece) => ({ ...piece, text: conceal(piece.text) })),
        problems: record.problems.filter((problem) => !touches(problem.lines)).map((problem) => ({ ...problem, message: conceal(problem.message) })),
      },
    },
    mask: (text) => maskLines(text, ledger, conceal),
  };
}

function toIsHidden({ id, comments }: ArticleRecord, hiding: Hiding): (comment: string | undefined) => boolean {
  if (hiding === 'all') return (comment) => comment !== undefined;
  const known = new Set(comments.map((comment) => comment.id));
  const strange = hiding.find((comment) => !known.has(comment));
  if (strange !== undefined) {
    throw new UsageError(`withheld.csv: "${id}#${strange}" is no comment: article ${id} has ${comments.length} of them; mend the row, or delete it`);
  }
  const hidden = new Set(hiding);
  return (comment) => comment !== undefined && hidden.has(comment);
}

function toMark({ id, parent, kind }: Comment): Comment {
  return { id, ...(parent !== undefined && { parent }), body: [], withheld: true, kind };
}

// The same number of letters, so that columns stay right.
function toConceal(comments: readonly Comment[], isHidden: (comment: Comment) => boolean): (text: string) => string {
  const toNames = ({ author, name }: Comment): readonly string[] => [author, name].filter((each) => each !== undefined);
  const kept = new Set(comments.filter((comment) => !isHidden(comment)).flatMap(toNames));
  const hidden = comments.filter(isHidden);
  const names = hidden.flatMap(toNames).filter((name) => !kept.has(name));
  const quotable = hidden.flatMap(({ body }) => body.flatMap(toTexts).flatMap((text) => text.split('\n')));
  const secrets = [...new Set([...names, ...quotable.filter((text) => text.length >= SHORTEST_QUOTATION)])].filter((text) => text.trim() !== '');
  if (secrets.length === 0) return (text) => text;
  const longestFirst = secrets.toSorted((one, other) => other.length - one.length);
  const secret = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map((text) => text.replaceAll(SPECIAL, String.raw`\$&`)).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replaceAll(secret, (found) => '█'.repeat(found.length));
}

function toTexts(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap(toItemTexts);
  return block.kind === 'table' ? block.rows.flat() : [block.text];
}

function toItemTexts({ text, items = [] }: ListItem): readonly string[] {
  return [text, ...items.flatMap(toItemTexts)];
}

function concealIn(comment: Comment, conceal: (text: string) => string): Comment {
  return { ...comment, body: comment.body.map((block) => concealBlock(block, conceal)) };
}

function concealBlock(block: Block, conceal: (text: string) => string): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => concealItem(item, conceal)) };
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(conceal)) } : { ...block, text: conceal(block.text) };
}

function concealItem({ text, items }: ListItem, conceal: (text: string) => string): ListItem {
  return { text: conceal(text), ...(items !== undefined && { items: items.map((item) => concealItem(item, conceal)) }) };
}

function maskLines(text: string, ledger: readonly LedgerEntry[], conceal: (text: string) => string): string {
  const byLine = new Map<number, 'whole' | 'names'>();
  for (const { lines, to, role } of ledger) {
    for (const line of toNumbers(lines)) {
      if (to === HIDDEN) byLine.set(line, 'whole');
      else if ((role === 'furniture' || role.startsWith('comment')) && byLine.get(line) !== 'whole') byLine.set(line, 'names');
    }
  }
  return text
    .split(LINE_BREAK)
    .map((line, index) => {
      const way = byLine.get(index + 1);
      if (way === undefined) return line;
      return way === 'whole' ? '█████' : conceal(line);
    })
    .join('\n');
}

function toNumbers([first, last]: LineRange): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
