import type { FurnitureReason } from '../catalogue.ts';
import type { ColumnRange, Furniture, LedgerEntry, Role } from '../record.ts';
import type { Line } from '../text/lines.ts';
import { breakColumns, toColumns } from './piece.ts';

const VISIBLE = /\S/u;

/** What one line, or some of its columns, was read as. */
export interface Claim {
  readonly line: Line;
  /** Only when the line was cut. */
  readonly columns?: ColumnRange;
  readonly role: Role;
  readonly to: string;
}

/** A line that is not the article's, and why. */
export interface Aside {
  readonly line: Line;
  /** Key of the furniture table. */
  readonly reason: FurnitureReason;
  /** Only when it is a part of the line. */
  readonly columns?: ColumnRange;
}

/** A claim on a line that a flattener had broken, as claims on what it was made of. */
function breakClaim(claim: Claim): readonly Claim[] | undefined {
  const { role, to } = claim;
  return breakColumns(claim.line, claim.columns)?.map((stretch): Claim => ({ ...stretch, role, to }));
}

/** The parts of a claim between what was cut out of its line; a part of a line is never claimed as the whole. */
function splitClaim(claim: Claim): Claim | readonly Claim[] {
  const { line } = claim;
  if (line.cuts === undefined && line.offset === undefined) return claim;
  const [first, last] = claim.columns ?? toColumns(line, 0, line.text.length);
  const parts: Claim[] = [];
  let start = first;
  for (const cut of [...(line.cuts ?? []), { start: last, end: last }]) {
    if (cut.end < start || cut.start >= last + 1) continue;
    const columns = [start, Math.min(cut.start, last)] as const;
    if (VISIBLE.test(line.raw.slice(columns[0] - 1, columns[1]))) parts.push({ ...claim, columns });
    start = Math.max(start, cut.end + 1);
  }
  return parts;
}

function compareClaims(a: Pick<Claim, 'line' | 'columns'>, b: Pick<Claim, 'line' | 'columns'>): number {
  return a.line.number - b.line.number || (a.columns?.[0] ?? a.line.offset ?? 0) - (b.columns?.[0] ?? b.line.offset ?? 0);
}

/** A claim and the last of the lines below that it goes on to. */
interface Run {
  readonly claim: Claim;
  last: number;
}

function isContinued(run: Run | undefined, claim: Claim): run is Run {
  if (run === undefined || run.claim.columns !== undefined || claim.columns !== undefined) return false;
  return run.claim.role === claim.role && run.claim.to === claim.to && run.last === claim.line.number - 1;
}

/** Joins the claims of neighbouring lines with one role and target into the ledger, in the order of the capture. */
export function toLedger(claims: readonly Claim[]): LedgerEntry[] {
  const runs: Run[] = [];
  const whole = claims.some(({ line }) => line.parts !== undefined) ? claims.flatMap((each) => breakClaim(each) ?? each) : claims;
  const parts = whole.flatMap((each) => (each.role === 'furniture' && each.columns !== undefined ? each : splitClaim(each)));
  for (const claim of parts.toSorted(compareClaims)) {
    const run = runs.at(-1);
    if (isContinued(run, claim)) run.last = claim.line.number;
    else runs.push({ claim, last: claim.line.number });
  }
  return runs.map(({ claim: { line, columns, role, to }, last }) => ({
    lines: [line.number, last],
    ...(columns !== undefined && { columns }),
    role,
    to,
  }));
}

function isContinuedBy(last: Aside, aside: Aside): boolean {
  if (last.columns !== undefined || aside.columns !== undefined) return false;
  return last.reason === aside.reason && last.line.number === aside.line.number - 1;
}

function breakAside(aside: Aside): readonly Aside[] {
  const { line, columns, reason } = aside;
  return breakColumns(line, columns)?.map((stretch) => ({ ...stretch, reason })) ?? [aside];
}

function toText({ line, columns }: Aside): string {
  return columns === undefined ? line.text : line.raw.slice(columns[0] - 1, columns[1]);
}

/** Groups neighbouring asides of one reason into pieces of furniture, each line claimed. */
export function toFurniture(all: readonly Aside[]): { readonly furniture: Furniture[]; readonly claims: Claim[] } {
  const groups: Aside[][] = [];
  const asides = all.flatMap((aside) => breakAside(aside));
  for (const aside of asides.toSorted(compareClaims)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isContinuedBy(last, aside)) group.push(aside);
    else groups.push([aside]);
  }
  const furniture = groups.map((group): Furniture => {
    const first = group[0]?.line.number ?? 0;
    return {
      lines: [first, first + group.length - 1],
      text: group.map(toText).join('\n'),
      reason: group[0]?.reason ?? '',
    };
  });
  const claims = groups.flatMap((group, index) =>
    group.map(({ line, columns }): Claim => ({
      line,
      ...(columns !== undefined && { columns }),
      role: 'furniture',
      to: `furniture/${index}`,
    })),
  );
  return { furniture, claims };
}
