import { toContainerFormat } from './container.ts';
import { toPrintable } from '../text/printable.ts';
import { toValueStretches } from './stream.ts';

/** JSON: a list of objects, alone or in an envelope, or one object or several; what stands outside the objects is none of ours. */
export const JSON_FILE = toContainerFormat({
  name: 'json',
  title: 'JSON files',
  extensions: ['.json'],
  // {"id": "001", … and [{"id": …
  isFormat: (sample) => /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:/.test(sample.toString('latin1').replace(/^\xef\xbb\xbf/, '')),
  split: toValueStretches,
  parse: parseJson,
  findStranger,
});

// What begins with a letter is a text under a wrong name.
function findStranger(start: Buffer): { readonly message: string; readonly remedy: string } | undefined {
  const opening = start
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (opening === '' || opening.startsWith('[') || (start[0] === 0x1f && start[1] === 0x8b)) return undefined;
  const isText = !/^["{\d-]|^(?:true|false|null)\b/u.test(opening);
  return {
    message: isText
      ? `It is named .json and holds plain text: it begins "${toPrintable(opening.slice(0, 40).replace(/\s+/gu, ' '))}".`
      : 'It is JSON, but holds no object: an article is {"text": "…"}, or a list of such.',
    remedy: isText ? 'If it is an article, give it the ending .txt; else fetch it again.' : 'Write one object an article, or move it out.',
  };
}

/** The value of a row; undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
