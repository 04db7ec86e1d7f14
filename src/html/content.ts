import { Readability } from '@mozilla/readability';
import type { PageLine } from './lines.ts';

const MARK = 'data-backfile-line';

/** Indices of the lines that are the article by the judgement of the content finder, which takes the document apart. */
export function findContent(document: Document, lines: readonly PageLine[]): ReadonlySet<number> {
  lines.forEach(({ nodes }, index) => {
    for (const node of nodes) {
      const mark = document.createElement('span');
      mark.setAttribute(MARK, String(index));
      node.replaceWith(mark);
      mark.append(node);
    }
  });
  const found = new Readability<Element>(document, { serializer: (node) => node as Element, disableJSONLD: true }).parse();
  const marks = found?.content?.querySelectorAll(`[${MARK}]`) ?? [];
  const chosen = new Set([...marks].map((mark) => Number(mark.getAttribute(MARK))));
  lines.forEach(({ nodes, element }, index) => {
    const isNext = nodes.length === 0 && lines[index - 1]?.element === element;
    if (isNext && chosen.has(index - 1)) chosen.add(index);
  });
  return chosen;
}
