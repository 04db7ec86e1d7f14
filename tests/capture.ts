import { createHash } from 'node:crypto';
import type { Capture } from '../src/record.ts';

/** The capture that a UTF-8 text file with these words would become. */
export function toCapture(text: string, ref = 'seeds/capture.txt'): Capture {
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ref, id: sha256.slice(0, 16), file: ref, sha256, bytes: bytes.length, encoding: 'utf-8', format: 'text', text, problems: [] };
}
