import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../src/content/markdown.ts';
import type { Block, ListItem } from '../src/record.ts';
import { renderMarkdown, toPlainText } from '../src/site/markdown.ts';

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-z]+="[^"<>]*")*)>|(?<text>[^<]+)|(?<stray><)/g;
const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const ELEMENTS = 'p h2 h3 h4 h5 h6 ul ol li blockquote div table thead tbody tr th td em pre code br'.split(' ');

/** White space as a browser collapses it; NBSP and the like stay. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\v\f\r]+/g, ' ').replace(/^ | $/g, '');
}

/** Name and text of each element of the top level, as a browser would show it; fails at any element or sign not expected. */
function readHtml(html: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  for (const { groups } of html.matchAll(TAG)) {
    const { close = '', name = '', text, stray } = groups ?? {};
    expect(stray).toBeUndefined();
    if (text === undefined) {
      expect(ELEMENTS).toContain(name);
      if (name === 'br') texts[texts.length - 1] += ' ';
      else if (close !== '') {
        expect(open.pop()).toBe(name);
        texts[texts.length - 1] += name === 'em' ? '' : ' ';
      } else if (open.push(name) === 1) texts.push(`${name}: `);
      else if (name === 'ul' || name === 'ol') texts[texts.length - 1] += ' ';
    } else if (open.length > 0) texts[texts.length - 1] += text.replace(/&(?:lt|gt|quot|amp);/g, (sign) => SIGNS[sign] ?? sign);
    else expect(text.trim()).toBe('');
  }
  expect(open).toEqual([]);
  return texts.map(collapse);
}

function toListTexts(entries: readonly ListItem[]): string[] {
  return entries.flatMap(({ text, items = [] }) => [text, ...toListTexts(items)]);
}

function toElement(block: Block): string {
  if (block.kind === 'heading') return `h${Math.max(block.level, 2)}`;
  if (block.kind === 'list') return block.ordered ? 'ol' : 'ul';
  return { paragraph: 'p', caption: 'p', quote: 'blockquote', table: 'div', preformatted: 'pre' }[block.kind];
}

function toBlockText(block: Block): string {
  if (block.kind === 'list') return collapse(toListTexts(block.items).map(collapse).join(' '));
  if (block.kind === 'table') return collapse(block.rows.flat().map(collapse).join(' '));
  return collapse(block.text);
}

function expectRoundTrip(blocks: readonly Block[]): void {
  const markdown = toMarkdown(blocks);
  const shown = blocks.filter((block) => toBlockText(block) !== '').map((block) => `${toElement(block)}: ${toBlockText(block)}`);
  expect(readHtml(renderMarkdown(markdown)), markdown).toEqual(shown);
}

const SIGNS_OF_MARKDOWN = Array.from('*_#>-+[]()!<&;`~|\\:{}%$@^="\'/.,?\t\n ');
const WORDS_OF_MARKDOWN = [
  '1.',
  '1)',
  '&amp;',
  '&#42;',
  'http://x.y',
  '<script>',
  '---',
  '===',
  '{{ x }}',
  '    ',
  '  \n',
  '```',
  '~~~',
  '| - |',
  '[x]: y',
];
const LINE_ENDS = ['\n\n', '\r\n', '\r', '\u2028', '\f'];
const LETTERS = ['word', '2022', 'é', '漢字', 'שלום', '🙂', '\u00a0', '\u00ad', '\u3000', '\ufeff', '\u0007'];
const text = fc
  .array(fc.constantFrom(...SIGNS_OF_MARKDOWN, ...WORDS_OF_MARKDOWN, ...LINE_ENDS, ...LETTERS), { maxLength: 12 })
  .map((parts) => parts.join(''));
const { list: listItems } = fc.letrec<{ entry: ListItem; list: ListItem[] }>((tie) => ({
  entry: fc.oneof({ depthSize: 'small' }, fc.record({ text }), fc.record({ text, items: tie('list') })),
  list: fc.array(tie('entry'), { maxLength: 4 }),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const, 'caption' as const, 'preformatted' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: listItems }),
  // A table without a letter still shows its empty cells.
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 4 }).map((rows) => [['head'], ...rows]),
  }),
);

test('what is read in the page is what was scraped, block by block', () => {
  fc.assert(fc.property(fc.array(block, { maxLength: 5 }), expectRoundTrip), { numRuns: 1000 });
});

describe('text that looks like Markdown stays text', () => {
  const cases = [
    ['1986. That year', '<p id="p1">1986. That year</p>'],
    ['* * *', '<p id="p1">* * *</p>'],
    ['# 1', '<p id="p1"># 1</p>'],
    ['<SRD>', '<p id="p1">&lt;SRD&gt;</p>'],
    ['[x](y)', '<p id="p1">[x](y)</p>'],
    ['![x](https://x.y/z.png)', '<p id="p1">![x](https://x.y/z.png)</p>'],
    ['    four leading spaces', '<p id="p1">four leading spaces</p>'],
    ['---', '<p id="p1">---</p>'],
    ['{{ x }} {% y %}', '<p id="p1">{{ x }} {% y %}</p>'],
    ['&copy; &#169; AT&T', '<p id="p1">&amp;copy; &amp;#169; AT&amp;T</p>'],
    ['Title\n===', '<p id="p1">Title<br>\n===</p>'],
    ['Title\n---', '<p id="p1">Title<br>\n---</p>'],
    ['a | b\n--- | ---', '<p id="p1">a | b<br>\n--- | ---</p>'],
    ['a | b\n:-:', '<p id="p1">a | b<br>\n:-:</p>'],
    ['a trailing \\', '<p id="p1">a trailing \\</p>'],
    ['two trailing  ', '<p id="p1">two trailing</p>'],
    ['soft\u00adhyphen', '<p id="p1">soft\u00adhyphen</p>'],
    ['one\u2028line', '<p id="p1">one\u2028line</p>'],
    ['verse\n\nafter a gap', '<p id="p1">verse<br>\n<br>\nafter a gap</p>'],
    ['[x]: https://x.y', '<p id="p1">[x]: https://x.y</p>'],
    ['<https://x.y>', '<p id="p1">&lt;https://x.y&gt;</p>'],
    ['\u3000indented', '<p id="p1">\u3000indented</p>'],
    ['*whole text*', '<p id="p1">*whole text*</p>'],
  ] as const;
  test.each(cases)('%j', (given, html) => {
    expect(renderMarkdown(toMarkdown([{ kind: 'paragraph', text: given }])).trimEnd()).toBe(html);
  });
});

test('each kind of block has its own form', () => {
  const html = renderMarkdown(
    toMarkdown([
      { kind: 'heading', level: 1, text: 'Harbour #' },
      { kind: 'paragraph', text: 'One.' },
      { kind: 'list', ordered: true, items: [{ text: 'a', items: [{ text: 'b' }] }] },
      { kind: 'list', ordered: true, items: [{ text: 'c' }] },
      { kind: 'quote', text: 'said' },
      { kind: 'caption', text: '\u00a0A boat.' },
      { kind: 'table', rows: [['x | y'], ['\\|', '2']] },
      { kind: 'preformatted', text: '  ```\n~' },
      { kind: 'paragraph', text: 'Two.' },
    ]),
  );
  expect(html.replace(/\n/g, '')).toBe(
    '<h2>Harbour #</h2><p id="p1">One.</p><ol><li>a<ol><li>b</li></ol></li></ol><ol><li>c</li></ol>' +
      '<blockquote><p>said</p></blockquote><p class="caption"><em>\u00a0A boat.</em></p>' +
      '<div class="table-scroll" tabindex="0"><table><thead><tr><th>x | y</th><th></th></tr></thead>' +
      '<tbody><tr><td>\\|</td><td>2</td></tr></tbody></table></div><pre><code>  ```~</code></pre><p id="p2">Two.</p>',
  );
});

test('nothing is lost in a list nested a thousand deep or a table of very unequal rows', () => {
  let entry: ListItem = { text: 'n1000' };
  for (let depth = 999; depth > 0; depth--) entry = { text: `n${depth}`, items: [entry] };
  expectRoundTrip([{ kind: 'list', ordered: false, items: [entry] }]);
  const rows = [Array.from({ length: 300 }, (_, column) => `c${column}`), ...Array.from({ length: 300 }, (_, row) => [`r${row}`])];
  expect(toPlainText(toMarkdown([{ kind: 'table', rows }])).split('\n')).toEqual(rows.flat());
});

describe('one megabyte of one sign takes linear time', () => {
  test.each(['[', '*', '_', '`', '<', '!', '>', '&a', '\\', '\n', '![', '<a:'])('%j', (sign) => {
    const given = `x${sign.repeat(Math.ceil(1_000_000 / sign.length))}x`;
    const started = performance.now();
    const plain = toPlainText(toMarkdown([{ kind: 'paragraph', text: given }]));
    expect(collapse(plain) === collapse(given)).toBe(true);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('Markdown by hand', () => {
  test.each([
    ['[a](javascript:alert)', '<p id="p1">[a](javascript:alert)</p>'],
    ['[a](//evil.example)', '<p id="p1">[a](//evil.example)</p>'],
    ['[a](tel:1) [b](data:image/png;x)', '<p id="p1">[a](tel:1) [b](data:image/png;x)</p>'],
    ['<b onclick="x">y</b>', '<p id="p1">&lt;b onclick=&quot;x&quot;&gt;y&lt;/b&gt;</p>'],
    ['[a](https://x.example "t")', '<p id="p1"><a href="https://x.example" title="t" rel="nofollow noopener ugc">a</a></p>'],
    [
      '<https://xn--80ak6aa92e.example>',
      '<p id="p1"><a href="https://xn--80ak6aa92e.example" rel="nofollow noopener ugc">https://xn--80ak6aa92e.example</a></p>',
    ],
    ['![A *boat*](https://x.example/b.png)', '<p id="p1"><a href="https://x.example/b.png" rel="nofollow noopener ugc">A boat</a></p>'],
    ['[![boat](https://x.example/b.png)](#c1)', '<p id="p1"><a href="#c1" rel="nofollow noopener ugc">boat</a></p>'],
    ['*one* and *two*', '<p id="p1"><em>one</em> and <em>two</em></p>'],
    ['###### six', '<h6>six</h6>'],
    [
      '|a|\n|-:|',
      '<div class="table-scroll" tabindex="0">\n<table>\n<thead>\n<tr>\n<th class="align-right">a</th>\n</tr>\n</thead>\n</table>\n</div>',
    ],
  ])('%s', (given, html) => {
    expect(renderMarkdown(given).trimEnd()).toBe(html);
  });
  test('plain text has one line a block', () => {
    expect(toPlainText('# A\n\nb *c*\nd\\\ne\n\n- f\n\n```\ng\n```\n\n![h](https://x.example)')).toBe('A\nb c d\ne\nf\ng\nh');
  });
});
