import type { CommentWay } from '../config.ts';
import { UsageError } from '../faults.ts';
import type { Article, ArticleRecord, Comment, Evidence, LineRange } from '../record.ts';
import { listCoveredFurniture } from './boxes.ts';
import { changeTexts, toConceal, toTexts } from './conceal.ts';
import { COVER, coverLines } from './cover.ts';
import { toMask } from './mask.ts';
import { toOrdinaryWords } from './names.ts';
import { toPseudonym } from './pseudonym.ts';
import type { WithheldComment } from './withheld.ts';

/** Which comments of an article are published, and how; plain enough to be sent to another process. */
export interface Hiding {
  readonly way: CommentWay;
  /** What pseudonyms are made with. */
  readonly salt?: string;
  readonly withheld: readonly WithheldComment[];
}

/** An article without what is not published of it, and how its capture is masked. */
export interface Veiled {
  readonly article: Article;
  readonly mask: (text: string) => string;
}

/** Where the ledger says that a line went when what it says is not published. */
const HIDDEN = 'hidden';

// comments/c12/body/0
const COMMENT = /^comments\/(?<id>c\d+)(?:\/|$)/;

/**
 * Takes what is not published of its comments out of an article: their texts and names, and mentions and quotations of them in other comments,
 * furniture, evidence and problems. `original` is the record before it was corrected: the capture still has its words. Of a single comment a
 * mark stays, so that its answers keep their place. Throws a UsageError for a comment that the article lacks.
 */
export function hideComments(article: Article, original: ArticleRecord, hiding: Hiding): Veiled {
  const { record } = article;
  const { way } = hiding;
  const withheld = toWithheld(record, hiding);
  const isGone = (id: string | undefined): boolean => id !== undefined && (way === 'hidden' || withheld.has(id));
  const toId = (to: string): string | undefined => COMMENT.exec(to)?.groups?.['id'];
  const conceal = toConceal({
    names: toInstead([...record.comments, ...original.comments], hiding, isGone),
    texts: [...record.comments, ...original.comments].filter(({ id }) => isGone(id)).flatMap(({ body }) => body.flatMap(toTexts)),
    ordinary: toOrdinaryWords(original.body.flatMap(toTexts)),
  });

  const ledger = record.ledger.map((entry) => (isGone(toId(entry.to)) ? { ...entry, to: HIDDEN } : entry));
  const boxes = listCoveredFurniture(record, way);
  const isCovered = toIsCovered(way, boxes);
  const gone = toLines(ledger.flatMap(({ to, lines }) => (to === HIDDEN ? [lines] : [])));
  const covered = toLines(ledger.filter(isCovered).map(({ lines }) => lines));
  const evidence = Object.entries(record.evidence).filter(([field]) => !isGone(toId(field)));
  // The byline of an article may be the name of somebody who comments.
  const keep = (text: string): string => text;
  const change = way === 'shown' ? conceal : (): undefined => undefined;
  return {
    article: {
      ...article,
      record: {
        ...record,
        comments: way === 'hidden' ? [] : record.comments.map((comment) => toShown(comment, hiding, withheld.get(comment.id), conceal)),
        evidence: Object.fromEntries(
          evidence.map(([field, each]) => [field, veilEvidence(each, { conceal, change: toId(field) === undefined ? keep : change, covered })]),
        ),
        ledger,
        furniture: record.furniture.map((piece, index) => ({
          ...piece,
          text: boxes.has(`furniture/${index}`) ? coverLines(piece.text) : conceal(piece.text),
        })),
        problems: record.problems.flatMap((problem) => (touches(problem.lines, gone) ? [] : [{ ...problem, message: conceal(problem.message) }])),
      },
    },
    mask: toMask(ledger, isCovered, conceal),
  };
}

function toWithheld({ id, comments }: ArticleRecord, { withheld }: Hiding): ReadonlyMap<string, WithheldComment> {
  const known = new Set(comments.map((comment) => comment.id));
  const strange = withheld.find(({ comment }) => !known.has(comment));
  if (strange !== undefined) {
    throw new UsageError(
      `${strange.where}: "${id}#${strange.comment}" is no comment: article ${id} has ${comments.length} of them; mend the row, or delete it`,
    );
  }
  return new Map(withheld.map((each) => [each.comment, each]));
}

// What stands for each name that is not published.
function toInstead(comments: readonly Comment[], { way, salt }: Hiding, isGone: (id: string) => boolean): ReadonlyMap<string, string> {
  const toNames = ({ author, name }: Comment): readonly string[] => [author, name].filter((each) => each !== undefined);
  if (way === 'hidden') return new Map(comments.flatMap(toNames).map((name) => [name, COVER]));
  if (way === 'shown') {
    const kept = new Set(comments.filter(({ id }) => !isGone(id)).flatMap(toNames));
    const names = comments.filter(({ id }) => isGone(id)).flatMap(toNames);
    return new Map(names.filter((name) => !kept.has(name)).map((name) => [name, COVER]));
  }
  // As corrected it comes first, and the capture's own name leads to the same person.
  const people = new Map<string, string>();
  for (const comment of comments) {
    const [first] = toNames(comment);
    if (first !== undefined && !people.has(comment.id)) people.set(comment.id, toPseudonym(first, salt ?? ''));
  }
  return new Map(comments.flatMap((comment) => toNames(comment).map((name) => [name, people.get(comment.id) ?? COVER] as const)).toReversed());
}

function toShown(comment: Comment, { way, salt }: Hiding, withheld: WithheldComment | undefined, conceal: (text: string) => string): Comment {
  const { id, parent, kind } = comment;
  if (withheld !== undefined) {
    const { reason, date } = withheld;
    return { id, ...(parent !== undefined && { parent }), body: [], withheld: { reason, date }, kind };
  }
  const { author, name, ...rest } = changeTexts(comment, conceal);
  if (way === 'shown') return { ...rest, ...(author !== undefined && { author }), ...(name !== undefined && { name }) };
  const person = author ?? name;
  return { ...rest, ...(person !== undefined && { author: toPseudonym(person, salt ?? '') }) };
}

interface Veil {
  readonly conceal: (text: string) => string;
  /** What stands for the words of the capture; undefined when they are not published. */
  readonly change: (text: string) => string | undefined;
  readonly covered: ReadonlySet<number>;
}

function veilEvidence(evidence: Evidence, veil: Veil): Evidence {
  const { text, columns, note, against, ...rest } = evidence;
  const shown = text === undefined || touches(evidence.lines, veil.covered) ? undefined : veil.change(text);
  return {
    ...rest,
    ...(shown !== undefined && { text: shown }),
    ...(columns !== undefined && shown !== undefined && { columns }),
    ...(note !== undefined && { note: veil.conceal(note) }),
    ...(against !== undefined && { against: against.map((other) => veilEvidence(other, veil)) }),
  };
}

function toIsCovered(way: CommentWay, boxes: ReadonlySet<string>): (entry: ArticleRecord['ledger'][number]) => boolean {
  return ({ to, role }) => to === HIDDEN || boxes.has(to) || (way === 'pseudonymous' && (role === 'comment-head' || role === 'comment-foot'));
}

function toLines(ranges: readonly LineRange[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [first, last] of ranges) for (let line = first; line <= last; line++) lines.add(line);
  return lines;
}

function touches(range: LineRange | undefined, lines: ReadonlySet<number>): boolean {
  if (range === undefined) return false;
  for (let line = range[0]; line <= range[1]; line++) if (lines.has(line)) return true;
  return false;
}
