import { html } from 'hono/html';
import type { Html } from './frame.ts';

/** A bar: what it stands for, how many, and the page behind it. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly href?: string;
  /** How many in words, for those who point at the bar or hear it. */
  readonly text: string;
}

const HEIGHT = 80;
const WIDTH = 1000;
/** So many labels stand side by side on a phone. */
const LABELS = 7;
/** So near an end, as a share of the whole, a label in the middle of its bar would hang over it. */
const NEAR = 0.08;

/** Counts as bars side by side, as an inline picture with its labels as text below it. */
export function renderHistogram(bars: readonly Bar[], label: string): Html {
  const most = bars.reduce((top, { count }) => Math.max(top, count), 1);
  const step = WIDTH / Math.max(bars.length, 1);
  const every = Math.ceil(bars.length / LABELS);
  return html`<figure class="chart">
    <svg class="histogram" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="group" aria-label="${label}">
      ${bars.map(({ count, href, text, label: name }, index) => {
        if (count === 0) return undefined;
        const height = Math.max(2, (count / most) * HEIGHT);
        const gap = Math.min(2, step / 4);
        const bar = html`<rect
          x="${(index * step + gap / 2).toFixed(1)}"
          y="${(HEIGHT - height).toFixed(1)}"
          width="${(step - gap).toFixed(1)}"
          height="${height.toFixed(1)}"
          ><title>${name}: ${text}</title></rect
        >`;
        return href === undefined ? bar : html`<a href="${href}" aria-label="${name}: ${text}">${bar}</a>`;
      })}
    </svg>
    <svg class="years" aria-hidden="true">
      ${bars.map(({ label: name }, index) => index % every === 0 && renderLabel(name, index, bars.length))}
    </svg>
  </figure>`;
}

function renderLabel(label: string, index: number, count: number): Html {
  const middle = (index + 0.5) / count;
  const [anchor, at] = middle < NEAR ? ['start', index / count] : middle > 1 - NEAR ? ['end', (index + 1) / count] : ['middle', middle];
  return html`<text x="${(at * 100).toFixed(2)}%" y="1em" text-anchor="${anchor}">${label}</text>`;
}
