import { createWriteStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure } from '../src/bench/meter.ts';
import { readCapture } from '../src/captures/index.ts';
import { MAXIMUM_BYTES } from '../src/config.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { PROGRAM } from './program.ts';

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
  'bold.html': '<p>' + r('The <b>rope</b> ', 15000),
  'items.html': '<ol>' + r('<li>a plank</li>', 15000) + '</ol>',
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
  'bomb.xml': `<!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "${r(`&a${at};`, 30)}">`).join('')}]><rss><item><title>&a30;</title><description>A text &a30;.</description></item></rss>`,
  'external.xml':
    '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><item><description>&x; y</description></item></rss>',
  'deep.xml': `<rss><item>${r('<a>', 50000)}x${r('</a>', 50000)}</item></rss>`,
  'items-deep.xml': `<rss>${r('<item>', 1e6)}`,
  'many.xml': `<rss><item>${r('<a/>', 3e6)}</item></rss>`,
  'comments.xml': `<rss><item><description>x y</description>${r('<wp:comment><wp:comment_content>x</wp:comment_content></wp:comment>', 60000)}</item></rss>`,
  'attributes.xml': `<rss><item ${Array.from({ length: 20000 }, (_, at) => `a${at}="1"`).join(' ')}>x</item></rss>`,
  'attribute.xml': `<rss><item a="${r('>', 3e6)}">x</item></rss>`,
  'open-cdata.xml': `<rss><item><![CDATA[${r(']', 2e7)}`,
  'open-comment.xml': `<rss><item>x</item><!--${r('-', 5e6)}`,
  'open-tag.xml': `<rss><item ${r('a', 5e6)}`,
  'open-items.xml': `<rss>${r('<item ', 1e6)}`,
  'open-items-quoted.xml': `<rss>${r(`<item "<item '`, 3e5)}`,
  'lt.xml': `<rss><item>${r('<', 3e6)}`,
  'entities.xml': `<rss><item><description>${r('&a;', 2e6)}</description></item></rss>`,
  'nul.xml': `<rss><item><description>x\0y\x01z ${r('\0', 1e5)}</description></item></rss>`,
  'proto.xml': '<rss><item><__proto__>x</__proto__><constructor>x</constructor><description>A text.</description></item></rss>',
  'declared.xml': Buffer.from(
    '<?xml version="1.0" encoding="windows-1251"?><rss><item><description>\xcc\xfd\xf0</description></item></rss>',
    'latin1',
  ),
  'undeclared.xml': Buffer.from(
    '<?xml version="1.0" encoding="utf-8"?><rss><item><description>caf\xe9 au lait</description></item></rss>',
    'latin1',
  ),
  'no-such.xml': '<?xml version="1.0" encoding="no-such"?><rss><item><description>A text.</description></item></rss>',
  'utf16.xml': Buffer.from('\uFEFF<?xml version="1.0"?><rss><item><description>A text.</description></item></rss>', 'utf16le'),
  'cut.xml.gz': gzipSync(`<rss>${r('<item><description>A text.</description></item>', 50000)}`).subarray(0, 400),
  'bomb.xml.gz': gzipSync(Buffer.concat([Buffer.from('<rss><item>'), Buffer.alloc(5e7, 'x')])),
  'shortcodes.xml': `<rss><item><description>${r('[caption ', 2e5)}</description></item></rss>`,
  'wrong.csv': Buffer.from(
    'title,text\n\xd1\xea\xeb\xe0\xe4,\xc2\xf7\xe5\xf0\xe0 \xe7\xe0\xe3\xee\xf0\xe5\xeb\xf1\xff \xf1\xea\xeb\xe0\xe4\n',
    'latin1',
  ),
  'half.csv': Buffer.from('\uFEFFtitle,text\nPier,A text of it.\n', 'utf16le').subarray(0, -3),
  'wide.tsv': Buffer.from(r('title\ttext\n\uD800\tx\n', 3), 'utf16le'),
  'answers.jsonl': Array.from({ length: 20000 }, (_, at) =>
    JSON.stringify({ id: at + 2, by: 'x', time: 1e9 + at, text: 'x', parent: at + 1 }),
  ).join('\n'),
  'circle.jsonl': [1, 2, 3].map((id) => JSON.stringify({ id, by: 'x', time: 1e9, text: 'x', parent: (id % 3) + 1 })).join('\n'),
  'numbers.jsonl': '{"text":1e999,"date":1e999}',
};

/** `npm run soak`: each by the program itself, in so many bytes of memory and seconds of CPU time. */
const IS_SOAK = process.env['SOAK'] === '1';
const MOST_MEMORY = 600_000_000;
const MOST_SECONDS = 10;
const HUGE = 2 ** 31;

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

describe.runIf(IS_SOAK)('in bounded time and memory', { timeout: 120_000 }, () => {
  const take = async (name: string): Promise<void> => {
    const {
      cpu = 0,
      wall,
      memory = 0,
    } = await measure({ program: process.execPath, words: [PROGRAM, 'parse', join(root, name)], folder: root });
    expect(memory, `${name}: bytes of memory`).toBeLessThan(MOST_MEMORY);
    expect(Math.min(cpu, wall), `${name}: seconds`).toBeLessThan(MOST_SECONDS);
  };

  test.each(Object.keys(DAMAGED))('%s', async (name) => {
    writeFileSync(join(root, name), DAMAGED[name] ?? '');
    await take(name);
  });

  // A line of two gigabytes that takes no room on the disk
  test.each(['a.jsonl', 'a.json', 'a.csv', 'a.xml', 'a.txt', 'a.html'])('two gigabytes of nothing: %s', async (name) => {
    writeFileSync(join(root, name), '{"text":"');
    truncateSync(join(root, name), HUGE);
    await take(name);
  });

  test.each(['b.jsonl.gz', 'b.json.gz', 'b.csv.gz', 'b.xml.gz'])('two gigabytes in two megabytes: %s', async (name) => {
    const piece = Buffer.alloc(2 ** 24, 'x');
    const pieces = [Buffer.from('<rss><item>["'), ...Array.from({ length: HUGE / piece.length }, () => piece)];
    await pipeline(Readable.from(pieces), createGzip({ level: 1 }), createWriteStream(join(root, name)));
    await take(name);
  });
});
