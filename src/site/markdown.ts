import MarkdownIt, { type StateCore, type Token } from 'markdown-it';

// https://example.org, http://…, mailto:desk@example.org, #p3
const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;
// text-align:right
const ALIGNMENT = /^text-align:(left|center|right)$/;

const markdownIt = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdownIt.validateLink = (address) => SAFE_LINK.test(address);
// Decoded punycode lets one host look like another.
markdownIt.normalizeLinkText = (address) => address;
markdownIt.core.ruler.push('inlines', arrangeInlines);
markdownIt.core.ruler.push('blocks', arrangeBlocks);
markdownIt.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0">\n<table>\n';
markdownIt.renderer.rules.table_close = () => '</table>\n</div>\n';
markdownIt.renderer.rules.paragraph_close = (tokens, index, options, env, renderer) => {
  const { number } = (tokens[index]?.meta ?? {}) as Numbered;
  const { toMark } = env as Environment;
  const marks = number === undefined || toMark === undefined ? '' : renderMarks(number, toMark(number));
  return marks + renderer.renderToken(tokens, index, options);
};

/** What the links at a paragraph say to those who do not see them, and where its first line stands in the capture. */
export interface Mark {
  readonly label: string;
  readonly line?: { readonly number: number; readonly href: string; readonly label: string };
}

interface Environment {
  readonly toMark?: ((paragraph: number) => Mark) | undefined;
}

/** What the end of a paragraph that has an id knows of it. */
interface Numbered {
  readonly number?: number;
}

// The text of an article is asked for as a page and as a row, one after the other.
let last: { readonly markdown: string; readonly tokens: Token[] } | undefined;

function parse(markdown: string): Token[] {
  if (last?.markdown !== markdown) last = { markdown, tokens: markdownIt.parse(markdown, {}) };
  return last.tokens;
}

/** Markdown as HTML that is safe in a page: `id="p1"` … on paragraphs of the top level, headings from h2, captions as `p.caption`. With `toMark` each of these paragraphs ends with links to itself and to its line. */
export function renderMarkdown(markdown: string, toMark?: (paragraph: number) => Mark): string {
  return markdownIt.renderer.render(parse(markdown), markdownIt.options, { toMark } satisfies Environment);
}

/** What a reader sees of Markdown, one line a block or line break. */
export function toPlainText(markdown: string): string {
  const texts: string[] = [];
  for (const token of parse(markdown)) {
    if (token.type === 'inline') texts.push(toText(token.children ?? []));
    else if (token.type === 'fence' || token.type === 'code_block') texts.push(token.content.replace(/\n$/, ''));
  }
  return texts.filter((text) => text !== '').join('\n');
}

function toText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'hardbreak') return '\n';
      if (token.type === 'softbreak') return ' ';
      return token.children === null ? token.content : toText(token.children);
    })
    .join('');
}

function arrangeInlines(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type === 'inline') token.children = [...toLinks(token.children ?? [], state)];
  }
}

// No page asks another site for a picture: an image becomes a link to it, or its words when it stands in a link already.
function* toLinks(tokens: readonly Token[], { Token }: StateCore): Generator<Token> {
  let inLink = false;
  for (const token of tokens) {
    if (token.type === 'link_open') token.attrSet('rel', 'nofollow noopener ugc');
    if (token.type === 'link_open' || token.type === 'link_close') inLink = token.type === 'link_open';
    if (token.type !== 'image') {
      yield token;
      continue;
    }
    const address = String(token.attrGet('src') ?? '');
    const text = new Token('text', '', 0);
    text.content = toText(token.children ?? []) || address;
    const open = new Token('link_open', 'a', 1);
    open.attrs = [
      ['href', address],
      ['rel', 'nofollow noopener ugc'],
    ];
    if (inLink) yield text;
    else yield* [open, text, new Token('link_close', 'a', -1)];
  }
}

function arrangeBlocks({ tokens }: StateCore): void {
  let paragraphs = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${Math.max(Number(token.tag.slice(1)), 2)}`;
    else if (token.type === 'th_open' || token.type === 'td_open') arrangeCell(token);
    else if (token.type === 'paragraph_open' && token.level === 0) {
      if (isCaption(tokens[index + 1]?.children ?? [])) token.attrSet('class', 'caption');
      else {
        token.attrSet('id', `p${++paragraphs}`);
        // Its text stands between its two ends.
        const close = tokens[index + 2];
        if (close !== undefined) close.meta = { number: paragraphs } satisfies Numbered;
      }
    }
  }
}

// Their signs are drawn by the stylesheet: nothing is added to the text, nor to what is copied from it.
function renderMarks(paragraph: number, { label, line }: Mark): string {
  const { escapeHtml } = markdownIt.utils;
  const own = `<a class="own-link" href="#p${paragraph}" aria-label="${escapeHtml(label)}"></a>`;
  if (line === undefined) return own;
  const { number, href, label: where } = line;
  return `${own}<a class="own-line" href="${escapeHtml(href)}" data-line="${number}" aria-label="${escapeHtml(where)}"></a>`;
}

// The pages' Content-Security-Policy allows no style attribute.
function arrangeCell(cell: Token): void {
  const [, side] = ALIGNMENT.exec(String(cell.attrGet('style') ?? '')) ?? [];
  cell.attrs = side === undefined ? [] : [['class', `align-${side}`]];
}

function isCaption(inlines: readonly Token[]): boolean {
  return (
    inlines[0]?.type === 'em_open' && inlines.findIndex((token) => token.type === 'em_close' && token.level === 0) === inlines.length - 1
  );
}
