import { html } from 'hono/html';
import type { Block, ListItem } from '../../record.ts';
import type { Html } from './frame.ts';

const DEEPEST = 12;

/** Blocks of a comment as escaped text, each in the direction of its own first letters. */
export function renderBlocks(blocks: readonly Block[]): Html {
  return html`${blocks.map(renderBlock)}`;
}

function renderBlock(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p dir="auto">${renderText(block.text)}</p>`;
    case 'caption':
      return html`<p class="caption" dir="auto">${renderText(block.text)}</p>`;
    case 'heading':
      // All headings of comments are of one rank, below that of the section.
      return html`<h3 dir="auto">${renderText(block.text)}</h3>`;
    case 'quote':
      return html`<blockquote dir="auto"><p>${renderText(block.text)}</p></blockquote>`;
    case 'preformatted':
      // HTML drops the first line break of a pre.
      return html`<pre dir="auto">${'\n'}${block.text}</pre>`;
    case 'list':
      return renderItems(block.items, block.ordered, 1);
    case 'table':
      return html`<div class="table-scroll" tabindex="0">
        <table>
          <tbody>
            ${block.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td dir="auto">${renderText(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

function renderItems(items: readonly ListItem[], ordered: boolean, depth: number): Html {
  const inner = items.map(
    (entry) =>
      html`<li dir="auto">
        ${renderText(entry.text)}${
          entry.items !== undefined &&
          entry.items.length > 0 &&
          (depth < DEEPEST ? renderItems(entry.items, ordered, depth + 1) : renderFlat(entry.items))
        }
      </li>`,
  );
  return ordered
    ? html`<ol>
        ${inner}
      </ol>`
    : html`<ul>
        ${inner}
      </ul>`;
}

// A list deeper than anyone writes goes on without indenting, and without a stack to overflow.
function renderFlat(items: readonly ListItem[]): Html {
  const texts: Html[] = [];
  const rest = items.toReversed();
  for (let entry = rest.pop(); entry !== undefined; entry = rest.pop()) {
    texts.push(html`<br />${renderText(entry.text)}`);
    for (const inner of (entry.items ?? []).toReversed()) rest.push(inner);
  }
  return html`${texts}`;
}

function renderText(text: string): Html {
  const lines = text.split('\n');
  return lines.length === 1 ? html`${text}` : html`${lines.map((line, index) => html`${index > 0 && html`<br />`}${line}`)}`;
}
