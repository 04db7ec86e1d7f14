import { toContainerFormat } from './container.ts';
import { toValueStretches } from './stream.ts';

/** JSON: a list of objects, or one object or several; what stands outside the objects is none of ours. */
export const JSON_FILE = toContainerFormat({
  name: 'json',
  title: 'JSON files',
  extensions: ['.json'],
  // {"id": "001", … and [{"id": …
  isFormat: (sample) => /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/.test(sample.toString('latin1').replace(/^\xef\xbb\xbf/, '')),
  split: toValueStretches,
  parse: parseJson,
});

/** The value of a row; undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
