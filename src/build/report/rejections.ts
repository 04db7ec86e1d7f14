import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FOLDER } from '../../config.ts';
import type { Rejection } from '../../record.ts';
import { toPrintable } from '../../text/printable.ts';
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

/** Whether a row is sound and only holds no article, so that nothing is amiss. */
export function isNoArticle({ reason }: Rejection): boolean {
  return reason === 'no-article';
}

/** How many rows hold no article, the most common kind first: "120 times: It is an attachment." */
export function toNoArticleLines(rejections: readonly Rejection[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { message } of rejections.filter(isNoArticle)) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([message, count]) => `${count.toLocaleString('en')} ${count === 1 ? 'time' : 'times'}: ${toPrintable(message)}`);
}
