import type { FurnitureReason } from '../catalogue.ts';
import type { ColumnRange, Furniture, LedgerEntry, Role } from '../record.ts';
import type { Line } from '../text/lines.ts';

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
}

function compareClaims(a: Claim, b: Claim): number {
  return a.line.number - b.line.number || (a.columns?.[0] ?? 0) - (b.columns?.[0] ?? 0);
}

function isContinued(before: LedgerEntry | undefined, claim: Claim): before is LedgerEntry {
  if (before === undefined || before.columns !== undefined || claim.columns !== undefined) return false;
  return before.role === claim.role && before.to === claim.to && before.lines[1] === claim.line.number - 1;
}

/** Joins the claims of neighbouring lines with one role and target into the ledger, in the order of the capture. */
export function toLedger(claims: readonly Claim[]): LedgerEntry[] {
  const ledger: LedgerEntry[] = [];
  for (const claim of claims.toSorted(compareClaims)) {
    const before = ledger.at(-1);
    const number = claim.line.number;
    if (isContinued(before, claim)) ledger[ledger.length - 1] = { ...before, lines: [before.lines[0], number] };
    else
      ledger.push({
        lines: [number, number],
        ...(claim.columns !== undefined && { columns: claim.columns }),
        role: claim.role,
        to: claim.to,
      });
  }
  return ledger;
}

/** Groups neighbouring asides of one reason into pieces of furniture, each line claimed. */
export function toFurniture(asides: readonly Aside[]): { readonly furniture: Furniture[]; readonly claims: Claim[] } {
  const groups: Aside[][] = [];
  for (const aside of asides.toSorted((a, b) => a.line.number - b.line.number)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last?.reason === aside.reason && last.line.number === aside.line.number - 1) group.push(aside);
    else groups.push([aside]);
  }
  const furniture = groups.map((group): Furniture => {
    const first = group[0]?.line.number ?? 0;
    return {
      lines: [first, first + group.length - 1],
      text: group.map(({ line }) => line.text).join('\n'),
      reason: group[0]?.reason ?? '',
    };
  });
  const claims = groups.flatMap((group, index) => group.map(({ line }): Claim => ({ line, role: 'furniture', to: `furniture/${index}` })));
  return { furniture, claims };
}
