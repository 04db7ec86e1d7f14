import type { Line } from '../../text/lines.ts';

/** Shorter lines stand twice in a text by chance. */
const LONG = 40;
const FEWEST_LONG = 2;
const ENOUGH = 200;
/** Share of the text above that a second copy repeats, and of what may stand above the first one. */
const MOST_OF_IT = 0.6;
const LITTLE_OF_IT = 0.25;
/** Mara wrote: · Quote · Zitat von Mara */
const QUOTES = /[:：]$|^(?:quote|quoting|zitat|citation|cita|citat|цитата|originally posted)(?!\p{L})/iu;

/** Lines that say what was said above: the index of their first one is below the index of each. */
interface Copy {
  readonly first: number;
  readonly last: number;
}

function measure(lines: readonly Line[], from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at++) {
    const length = lines[at]?.text.length ?? 0;
    if (length >= LONG) size += length;
  }
  return size;
}

function findFilledAbove(lines: readonly Line[], at: number): string {
  let above = at - 1;
  while (above > 0 && lines[above]?.text === '') above -= 1;
  return lines[above]?.text ?? '';
}

/** Runs of long lines that all stood further up, none new among them. */
function findRuns(lines: readonly Line[], sources: readonly (number | undefined)[]): Copy[] {
  const runs: Copy[] = [];
  let run: { first: number; last: number; count: number } | undefined;
  const close = (): void => {
    if (run !== undefined && run.count >= FEWEST_LONG) runs.push({ first: run.first, last: run.last });
    run = undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    if ((lines[at]?.text.length ?? 0) < LONG) continue;
    if (sources[at] === undefined) close();
    else run = { first: run?.first ?? at, last: at, count: (run?.count ?? 0) + 1 };
  }
  close();
  return runs;
}

/** Whether a run repeats nearly all that stands above it, and is no quotation. */
function isCopy(lines: readonly Line[], { first, last }: Copy, source: number): boolean {
  const size = measure(lines, first, last + 1);
  if (size < ENOUGH || size < MOST_OF_IT * measure(lines, source, first)) return false;
  return measure(lines, 0, source) <= LITTLE_OF_IT * size;
}

/** Finds the lines of a second copy of the text, as pages for wide and narrow screens hold them: each stood further up letter for letter. */
export function findCopies(lines: readonly Line[]): ReadonlySet<number> {
  const repeats = new Set<number>();
  const seen = new Map<string, number>();
  let isTold = false;
  const sources = lines.map(({ text }, at) => {
    const source = text === '' ? undefined : seen.get(text);
    if (source === undefined) seen.set(text, at);
    else isTold ||= text.length >= LONG;
    return source;
  });
  if (!isTold) return repeats;
  const isRepeated = (at: number): boolean => lines[at]?.text === '' || sources[at] !== undefined;
  for (const run of findRuns(lines, sources)) {
    const source = sources[run.first] ?? run.first;
    if (!isCopy(lines, run, source)) continue;
    let { first, last } = run;
    while (first > source + 1 && isRepeated(first - 1)) first -= 1;
    while (last + 1 < lines.length && isRepeated(last + 1)) last += 1;
    // A wire that sends a paragraph twice says no title again
    const isTitled = lines.slice(first, run.first).some(({ text }) => text !== '');
    if (!isTitled || QUOTES.test(findFilledAbove(lines, first))) continue;
    for (let at = first; at <= last; at++) if (lines[at]?.text !== '' && sources[at] !== undefined) repeats.add(at);
  }
  return repeats;
}
