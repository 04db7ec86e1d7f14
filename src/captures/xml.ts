import { toContainerFormat } from './container.ts';
import { toDisqusRow } from './disqus.ts';
import { parseElement } from './element.ts';
import { toElementStretches } from './elements.ts';
import { toWordPressRow } from './wordpress.ts';

/** An item of a feed or of a WordPress export, a thread and a post of a Disqus export. */
const ROWS = new Set(['item', 'thread', 'post']);
/** <?xml version="1.0" encoding="windows-1251"?> */
const DECLARED = /^(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<label>[\w.:-]{1,40})["']/u;
/** <?xml version="1.0"?> <rss version="2.0" · <disqus xmlns="…" · <!-- This is a WordPress eXtended RSS file */
const ROOT = /^\s*<(?:(?:rss|disqus)[\s>]|[?!][^]*?(?:<(?:rss|disqus)[\s>]|WordPress eXtended RSS))/u;

/** Exports of WordPress (WXR) and of Disqus, and feeds of RSS: comments go with their articles. */
export const XML = toContainerFormat({
  name: 'xml',
  title: 'WordPress and Disqus exports',
  extensions: ['.xml'],
  isFormat: (sample) => ROOT.test(sample.toString('latin1').replace(/^\xef\xbb\xbf/, '')),
  split: (chunks, most) => toElementStretches(chunks, most, ROWS),
  hasHeader: true,
  hasOwnFields: true,
  findDeclared: (start) => DECLARED.exec(start.toString('latin1', 0, 400))?.groups?.['label'],
  parse: parseRow,
  findStranger: () => ({
    message: 'It is no export of WordPress or Disqus and no RSS feed.',
    remedy: 'Of XML, only these are read: convert it to HTML, JSON Lines or text, or move it out.',
  }),
});

function parseRow(text: string, header: string | undefined): unknown {
  const element = parseElement(text);
  if (element === undefined) return undefined;
  return element.name === 'item' ? toWordPressRow(element, header) : toDisqusRow(element);
}
