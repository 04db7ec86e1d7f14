/** Lets the keyboard go from the field to the hits and back: `/` to the field, arrows from title to title, Esc back to the field. */
export function listenToKeys(field: HTMLInputElement, hits: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const links = [...hits.querySelectorAll<HTMLAnchorElement>('h2 a')];
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement) === true);
    const isHit = at !== -1;
    const findNext = (): HTMLElement | undefined => {
      if (key === '/') return isTyped(target) ? undefined : field;
      if (key === 'ArrowDown') return isHit || target === field ? links[at + 1] : undefined;
      if (key === 'ArrowUp') return isHit ? (links[at - 1] ?? field) : undefined;
      return key === 'Escape' && isHit ? field : undefined;
    };
    const next = findNext();
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    if (next === field) field.select();
  });
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(target.type);
}
