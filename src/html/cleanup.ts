import { isClosed } from '../text/sentences.ts';
import type { PageLine, Shape } from './lines.ts';
import { MOST_BETWEEN } from './reach.ts';
import { toBoxes } from './standing.ts';
import type { Standing } from './standing.ts';

/** © Getty Images · (Credit: North Quay) · Foto: Ada Quill */
const CREDIT =
  /^\W{0,2}(?:©|\(c\)|credits?\b|image:|photos?\b[^.]{0,10}:|fotos?:|(?:beitrags|titel|symbol|artikel|archiv)?bild(?:quelle|nachweis)?:|quelle:|copyright\b)/iu;

const MOSTLY = 0.75;
const HALF = 0.5;
const HARDLY = 0.3;
const SHORTEST_PROSE = 60;
const LONGEST_CREDIT = 120;
/** Read also: · Seen already? */
const LABEL_END = /[:?…]$/u;
/** What may stand over the lines that were chosen, and belong to them. */
const OPENS = new Set<Shape>(['paragraph', 'quote', 'heading']);
const FEWEST_LINKS = 2;
const LONGEST_TRAILING = 80;
const SHORTEST_REPEATED = 40;

function toLinked({ linked, text }: PageLine): number {
  return linked / text.length;
}

/** Whether a line is a sentence or two, and no link or caption. */
export function isBodyText(line: PageLine): boolean {
  return line.text.length >= SHORTEST_PROSE && toLinked(line) <= HARDLY && line.shape !== 'caption';
}

/** The lines of the article: what the content finder chose, with the leads and paragraphs it passed over and without the links and boxes it took along. */
export function cleanContent(
  lines: readonly PageLine[],
  standings: readonly Standing[],
  chosen: ReadonlySet<number>,
  title: number | undefined,
): ReadonlySet<number> {
  const indices = [...chosen].toSorted((a, b) => a - b);
  const first = indices[0];
  const last = indices.at(-1);
  if (first === undefined || last === undefined) return chosen;
  const homes = new Set<Element | null>();
  for (const index of indices) {
    const line = lines[index];
    if (line?.shape === 'paragraph' && isBodyText(line)) homes.add(standings[index]?.home ?? null);
  }
  const isForeign = toBoxes(
    standings,
    indices.map((index) => ({ index, length: lines[index]?.text.length ?? 0 })),
  );
  const start = title !== undefined && title < first && first - title <= MOST_BETWEEN ? title + 1 : first;
  // Of what the finder chose: no sections and days over the title, no links, no credits
  const isRight = (line: PageLine, index: number): boolean => {
    if (title !== undefined && index < title && !isBodyText(line) && standings[index]?.isLead !== true) return false;
    return toLinked(line) < MOSTLY && !(line.text.length <= LONGEST_CREDIT && CREDIT.test(line.text));
  };
  // Of what it passed over: leads above its lines, text and other blocks among them, text behind them that stands in the same place
  const isMissed = (line: PageLine, index: number): boolean => {
    if (toLinked(line) > HARDLY || line.shape === 'caption') return false;
    const { isLead = false, home = null } = standings[index] ?? {};
    if (index < start || (index > last && !homes.has(home))) return false;
    if (index < first) return isLead || (OPENS.has(line.shape) && isBodyText(line));
    return isBodyText(line) || (index > first && line.shape !== 'paragraph' && line.text.length > 1);
  };
  const kept = new Set<number>();
  lines.forEach((line, index) => {
    if (index === title || isForeign(index)) return;
    const isOther = index > first && standings[index]?.isTeaser === true;
    if (chosen.has(index) ? isRight(line, index) : !isOther && isMissed(line, index)) kept.add(index);
  });
  keepLists(lines, standings, kept, isForeign);
  dropRepeated(lines, kept);
  dropLinkBoxes(lines, kept);
  dropLinkList(lines, kept);
  dropTrailing(lines, standings, kept);
  return kept;
}

// Pages for wide and narrow screens hold a text twice; what stands there more often is the caption of a slide show.
function dropRepeated(lines: readonly PageLine[], kept: Set<number>): void {
  const places = new Map<string, number[]>();
  for (const index of kept) {
    const text = lines[index]?.text ?? '';
    if (text.length < SHORTEST_REPEATED) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  for (const same of places.values()) {
    const [, ...others] = same.toSorted((a, b) => a - b);
    for (const index of same.length > 2 ? same : others) kept.delete(index);
  }
}

// A list of which the content finder took the upper part alone
function keepLists(
  lines: readonly PageLine[],
  standings: readonly Standing[],
  kept: Set<number>,
  isForeign: (index: number) => boolean,
): void {
  for (const [index, line] of lines.entries()) {
    const isNext = (line.shape === 'item' || line.shape === 'row') && kept.has(index - 1) && lines[index - 1]?.shape === line.shape;
    const home = standings[index]?.home;
    if (isNext && home !== null && home === standings[index - 1]?.home && toLinked(line) <= HARDLY && !isForeign(index)) kept.add(index);
  }
}

// "Read also", with nothing but links under it: the links are no part of the article, and neither is what they stand under.
function dropLinkBoxes(lines: readonly PageLine[], kept: Set<number>): void {
  for (const index of kept) {
    const line = lines[index];
    if (line === undefined || line.text.length > LONGEST_TRAILING) continue;
    const isLabel = line.shape === 'heading' || (line.shape === 'paragraph' && LABEL_END.test(line.text));
    const under = lines.slice(index + 1, index + 1 + FEWEST_LINKS);
    if (isLabel && under.length > 0 && under.every((each, at) => !kept.has(index + 1 + at) && toLinked(each) >= MOSTLY)) kept.delete(index);
  }
}

// A list at the end whose entries lead elsewhere: what else there is to read. Sources are numbered.
function dropLinkList(lines: readonly PageLine[], kept: Set<number>): void {
  const indices = [...kept].toSorted((a, b) => a - b);
  const isEntry = (index: number): boolean => lines[index]?.shape === 'item' && lines[index]?.ordinal === undefined;
  const run = indices.slice(indices.findLastIndex((index) => !isEntry(index)) + 1);
  const sum = (count: (line: PageLine) => number): number =>
    run.reduce((all, index) => all + (lines[index] === undefined ? 0 : count(lines[index])), 0);
  if (sum(({ linked }) => linked) >= HALF * sum(({ text }) => text.length)) for (const index of run) kept.delete(index);
}

// A heading with nothing under it opened a box that is no part of the article: "More on this", "Read also:".
function dropTrailing(lines: readonly PageLine[], standings: readonly Standing[], kept: Set<number>): void {
  for (const index of [...kept].toSorted((a, b) => b - a)) {
    const line = lines[index];
    if (line === undefined || line.text.length > LONGEST_TRAILING) return;
    const isTitled = standings[index]?.isBold === true && !isClosed(line.text);
    if (line.shape !== 'heading' && !line.text.endsWith(':') && !isTitled) return;
    kept.delete(index);
  }
}
