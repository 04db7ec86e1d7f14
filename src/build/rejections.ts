import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FOLDER } from '../config.ts';
import type { Rejection } from '../record.ts';
import { toPrintable } from '../text/printable.ts';
import { toJson } from './json.ts';

/** Where the rejected captures of the last build are listed, one JSON object a line. */
export function toRejectionsFile(root: string): string {
  return join(root, STATE_FOLDER, 'rejected.jsonl');
}

/** Lists the rejected captures of a build; when there are none, no file is left. */
export function writeRejections(root: string, rejections: readonly Rejection[]): void {
  const file = toRejectionsFile(root);
  if (rejections.length === 0) rmSync(file, { force: true });
  else writeFileSync(file, rejections.map((rejection) => `${toJson(rejection)}\n`).join(''));
}

/** A rejected capture on one line: its path, what was found and what can be done. */
export function toRejectionLine({ ref, message, remedy }: Rejection): string {
  return toPrintable(`${ref}: ${message} ${remedy}`);
}
