import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCapture } from '../src/captures/index.ts';
import { MAXIMUM_BYTES } from '../src/config.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layout.ts';

const LONG = '<p>The harbour office has counted the planks of the old pier again, one by one.</p>';
const A = `<article><h1>T</h1>${LONG}`;
const r = (text: string, count: number): string => text.repeat(count);

/** Pages and rows that are damaged, or made to keep a reader busy: each gives records or reasons, and no more of itself than its words. */
const DAMAGED: Readonly<Record<string, string | Buffer>> = {
  'div-deep.html': A + r('<div>', 50000) + 'x',
  'b-deep.html': A + r('<b>', 50000) + 'x',
  'a-deep.html': r('<a>', 50000) + 'x',
  'table-deep.html': r('<table><tr><td>', 20000) + 'x',
  'li-deep.html': r('<ul><li>', 30000) + 'x',
  'font.html': r('<font>x', 60000),
  'unmatched.html': A + r('</i>', 300000),
  'opens-closes.html': r('<div>', 1900) + r('</x>', 15000),
  'p-many.html': A + r('<p>x', 200000),
  'b-p.html': r('<p><b>x', 60000),
  'span-many.html': A + r('<span>x</span>', 130000),
  'attrs.html': '<p ' + Array.from({ length: 20000 }, (_, i) => 'a' + i + '=1').join(' ') + '>x',
  'longattr.html': '<p a="' + r('x', 3e6) + '">y',
  'open-comment.html': A + '<!-- ' + r('-', 2e6),
  'cdata.html': '<![CDATA[' + r(']', 1e6),
  'lt.html': r('<', 2e6),
  'lt-bang.html': r('<!', 1e6),
  'ent.html': A + r('&amp;', 1e6),
  'ent-open.html': r('&', 3e6),
  'quote.html': r('<blockquote>', 400) + 'x',
  'h1s.html': r('<h1>a title of it</h1>', 20000),
  'comments.html': r('<li class="comment"><cite class="fn">A</cite><time datetime="2012-01-01">x</time><p>text</p>', 1500),
  'comments-flat.html': r(
    '<li class="comment" id="comment-1"><cite class="fn">A</cite><time datetime="2012-01-01">x</time><p>text</p></li>',
    12000,
  ),
  'commentwords.html': r('<div class="comment">', 450) + 'x',
  'classes.html': r('<div class="author date comment text">x</div>', 30000),
  'metas.html': r('<meta name="author" content="x">', 60000) + A,
  'ld.html': '<script type="application/ld+json">' + r('[', 1e6) + '</script>' + A,
  'ldbig.html': '<script type="application/ld+json">{"@type":"Article","headline":"' + r('x', 2e6) + '"}</script>' + A,
  'ldproto.html': '<script type="application/ld+json">{"@type":"Article","__proto__":{"headline":"x"},"constructor":1}</script>' + A,
  'tabs.html': '<table>' + r('<tr><td>1</td><td>2</td></tr>', 60000) + '</table>',
  'cells.html': '<table><tr>' + r('<td>1</td>', 100000) + '</tr></table>',
  'pre.html': '<pre>' + r('x\n', 50000) + '</pre>',
  'br.html': A + r('x<br>', 150000),
  'words.html': '<p>' + r('word ', 1e6) + '</p>',
  'style.html': r('<div style="display:none">x</div>', 60000) + A,
  'nul.html': A + r('\0', 1e5),
  'frames.html': '<frameset><frame src=x></frameset>',
  'svg.html': '<svg><p><style><img src=x onerror=alert(1)></style></svg>' + A,
  'mxss1.html': '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">' + A,
  'mxss2.html': '<noscript><p title="</noscript><img src=x onerror=alert(1)>">' + A,
  'mxss3.html': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>' + A,
  'template.html': '<template><script>alert(1)</script></template>' + A,
  'latin.html': Buffer.from('<meta charset="windows-1251"><p>\xcc\xfd\xf0 \xee\xf2\xea\xf0\xfb\xeb', 'latin1'),
  'wrong.html': Buffer.from('<meta charset="utf-8"><p>caf\xe9 au lait du port', 'latin1'),
  'utf7.html': '<meta charset="utf-7"><p>+ADw-script+AD4-',
  'utf16.html': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>A pier.', 'utf16le')]),
  'iso.html': Buffer.from('<meta charset="iso-2022-jp"><p>\x1b$B%F\x1b(B', 'latin1'),
  'badcharset.html': '<meta charset="no-such">' + A,
  'replacement.html': '<meta charset="iso-2022-kr"><p>x',
  'deep.json': '['.repeat(1e6) + ']'.repeat(1e6),
  'deepobj.json': '{"a":'.repeat(1e6) + '1' + '}'.repeat(1e6),
  'deeptext.jsonl': '{"text":"A text.","x":' + '['.repeat(1e6) + ']'.repeat(1e6) + '}',
  'proto.jsonl': '{"__proto__":{"text":"x"},"text":"A text."}',
  'deepcomments.jsonl': '{"text":"A text.","comments":[' + '{"text":"x","replies":['.repeat(100000) + ']}'.repeat(100000) + ']}',
  'manycomments.jsonl': '{"text":"A text.","comments":[' + r('{"text":"x"},', 99999) + '{"text":"y"}]}',
  'longline.jsonl': 'x'.repeat(2e7),
  'open.json': '[{"text":"' + r('x', 2e7),
  'cut.jsonl.gz': gzipSync(r('{"text":"A text."}\n', 50000)).subarray(0, 150),
  'bomb.jsonl.gz': gzipSync(Buffer.alloc(5e7, 'x')),
  'notgz.jsonl.gz': 'plain text',
  'csvquote.csv': 'text\n"' + r('x\n', 1e6),
  'csvcols.csv': r('a,', 100000) + 'text\n' + r('1,', 100000) + 'A text.',
  'csvmark.tsv': 'text\ttitle\n\t\t\t\t\n',
  'utf16.jsonl': Buffer.from('{"text":"A"}\n', 'utf16le'),
  'lone.jsonl': '{"text":"\\ud800 and \\u0000 in it"}',
  'rowhtml.jsonl': JSON.stringify({ html: r('<div>', 50000) + 'x' }),
  'numbers.jsonl': '{"text":1e999,"date":1e999}',
};

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-damaged-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('there are sixty of them', () => {
  expect(Object.keys(DAMAGED).length).toBeGreaterThanOrEqual(60);
});

test.each(Object.keys(DAMAGED))('%s', async (name) => {
  writeFileSync(join(root, name), DAMAGED[name] ?? '');
  let count = 0;
  for await (const seed of readCapture(join(root, name), { root, maximumBytes: MAXIMUM_BYTES })) {
    count += 1;
    if (seed.kind === 'rejected') {
      expect(`${seed.rejection.message} ${seed.rejection.remedy}`).toMatch(/^[A-Z].*\. [A-Z].*\.$/s);
      continue;
    }
    const record = JSON.stringify(parseCapture(seed.capture, EMPTY_LAYOUT));
    expect(record).not.toMatch(/onerror|alert\(/);
  }
  expect(count).toBeGreaterThan(0);
  if (name.endsWith('.html')) expect(count).toBe(1);
});
