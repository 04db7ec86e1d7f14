import { toContainerFormat } from './container.ts';
import { parseJson } from './json.ts';
import { toLineStretches } from './stream.ts';

/** JSON Lines, as most crawlers write them: one object a line, packed or not. */
export const JSONL = toContainerFormat({
  name: 'jsonl',
  title: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  // {"id": "001", …}⏎{
  isFormat: (sample) => /^\s*\{\s*"[^"\n]{1,200}"\s*:[^\n]*\}[^\S\n]*\n\s*\{/.test(sample.toString('latin1')),
  split: toLineStretches,
  parse: parseJson,
});
