import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../../faults.ts';
import { DIALECTS } from '../../parse/dialects/index.ts';
import { toPrintable } from '../../text/printable.ts';
import { toJson } from '../report/json.ts';
import type { FolderLayout, Survey } from './survey.ts';

/** Version of the layouts file; one of another version is not read. */
const VERSION = 1;

const whole = z.int().nonnegative();
const count = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, votes: whole, of: whole });
const words = z.string().min(1);
const layout = z.strictObject({
  folder: z.string(),
  captures: whole,
  surveyed: whole,
  dateOrder: count(z.enum(['day-first', 'month-first'])).exactOptional(),
  dialect: count(z.enum(DIALECTS.map(({ name }) => name))).exactOptional(),
  site: count(words).exactOptional(),
  repeated: z.array(count(words)),
  doubts: z.array(z.string()),
}) satisfies z.ZodType<FolderLayout>;
const layoutsFile = z.strictObject({
  version: z.literal(VERSION, { error: `must be ${VERSION}` }),
  captures: whole,
  folders: whole,
  layouts: z.array(layout),
});

/** What was learned as the text of a layouts file: for people to read, and for `--layouts`. */
export function toLayoutsFile(survey: Survey): string {
  return `${toJson({ version: VERSION, ...survey }, 2)}\n`;
}

/** Reads a layouts file; throws a UsageError that names what is wrong with it, and where. */
export function readLayouts(path: string): readonly FolderLayout[] {
  const name = toPrintable(path);
  const remedy = 'make it with: backfile survey seeds > layouts.json';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    if (code === 'ENOENT') throw new UsageError(`There is no layouts file ${name}; ${remedy}`, { cause });
    throw new UsageError(`The layouts file ${name} could not be read (${code}); ${remedy}`, { cause });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`The layouts file ${name} is not JSON; ${remedy}`, { cause });
  }
  const read = layoutsFile.safeParse(json);
  if (read.success) return read.data.layouts;
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new UsageError(toPrintable(`The layouts file ${path} is wrong${where}: ${issue?.message ?? ''}; ${remedy}`));
}
