import { readFileSync } from 'node:fs';

/** One small pair of a case file. */
export interface Case {
  /** Line of the file on which the input begins, counted from 1. */
  readonly line: number;
  /** The last line of prose above it. */
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

/** Reads the pairs of `tests/cases/<file>`: name, `.`, input, `.`, expected, `.`, each on lines of their own, with prose between them. Throws when one is not closed. */
export function readCases(file: string): Case[] {
  const lines = readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8').split('\n');
  const cases: Case[] = [];
  let name = '';
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== '.') {
      name = lines[at] || name;
      continue;
    }
    const middle = lines.indexOf('.', at + 1);
    const end = lines.indexOf('.', middle + 1);
    if (middle < 0 || end < middle) throw new Error(`tests/cases/${file}:${at + 1} the case is not closed; end it with a line of "."`);
    const input = lines.slice(at + 1, middle).join('\n');
    cases.push({ line: at + 2, name, input, expected: lines.slice(middle + 1, end).join('\n') });
    at = end;
  }
  if (cases.length === 0) throw new Error(`tests/cases/${file} has no case`);
  return cases;
}
