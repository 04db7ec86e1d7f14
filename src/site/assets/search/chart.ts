import { type Bin, toBins, toBrush, toBrushed } from './bins.ts';
import { getElement } from './element.ts';
import type { Range } from './range.ts';

/** The hits over time, and two handles that narrow them. */
export interface Chart {
  /** How many bars there are. */
  readonly draw: (months: ReadonlyMap<string, number>, range: Range) => number;
}

/** Opens the chart. `onBrush` gets what a reader chooses by the handles or by drawing across the bars. */
export function openChart(onBrush: (range: Range) => void): Chart {
  const bars = getElement('bars', HTMLElement);
  const handles = [getElement('first', HTMLInputElement), getElement('last', HTMLInputElement)] as const;
  let bins: readonly Bin[] = [];
  let start: number | undefined;
  const show = (first: number, last: number): void => {
    for (const [index, bar] of [...bars.children].entries()) bar.classList.toggle('in', index >= first && index <= last);
    for (const [index, handle] of handles.entries()) {
      const bin = bins[[first, last][index] ?? 0];
      handle.value = String([first, last][index]);
      handle.setAttribute('aria-valuetext', (index === 0 ? bin?.from : bin?.to) ?? '');
    }
  };
  const take = (one: number, other: number): void => show(Math.min(one, other), Math.max(one, other));
  const toIndex = ({ clientX }: PointerEvent): number => {
    const { left, width } = bars.getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((clientX - left) / width) * bins.length)));
  };
  for (const handle of handles) {
    handle.addEventListener('input', () => take(handles[0].valueAsNumber, handles[1].valueAsNumber));
    handle.addEventListener('change', (event) => {
      event.stopPropagation();
      onBrush(toBrushed(bins, handles[0].valueAsNumber, handles[1].valueAsNumber));
    });
  }
  bars.addEventListener('pointerdown', (event) => {
    start = toIndex(event);
    bars.setPointerCapture(event.pointerId);
    take(start, start);
  });
  bars.addEventListener('pointermove', (event) => {
    if (start !== undefined) take(start, toIndex(event));
  });
  bars.addEventListener('pointerup', (event) => {
    if (start === undefined) return;
    onBrush(toBrushed(bins, start, toIndex(event)));
    start = undefined;
  });
  bars.addEventListener('pointercancel', () => (start = undefined));
  return {
    draw(months, range) {
      bins = toBins(months);
      const most = bins.reduce((all, { count }) => Math.max(all, count), 1);
      bars.replaceChildren(toDrawing(bins.map(({ count }) => count / most)));
      for (const handle of handles) handle.max = String(Math.max(0, bins.length - 1));
      const [first, last] = toBrush(bins, range);
      show(first, last);
      return bins.length;
    },
  };
}

// Drawn as SVG, whose lengths are attributes: no element of the page needs a style of its own.
function toDrawing(shares: readonly number[]): SVGElement {
  const drawing = toShape('svg', { viewBox: `0 0 ${shares.length} 100`, preserveAspectRatio: 'none' });
  drawing.append(
    ...shares.map((share, index) => {
      const height = share === 0 ? 0 : Math.max(4, share * 100);
      return toShape('rect', { x: index + 0.05, y: 100 - height, width: 0.9, height });
    }),
  );
  return drawing;
}

function toShape(name: 'svg' | 'rect', attributes: Readonly<Record<string, string | number>>): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
  return shape;
}
