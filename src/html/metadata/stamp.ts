/** The attributes in which an element may state its moment for programs. */
const ATTRIBUTES = [
  'datetime',
  'content',
  'title',
  'data-time',
  'data-timestamp',
  'data-datetime',
  'data-date',
  'data-published',
  'data-utime',
  'data-utc',
  'ts',
  'data-epoch',
  'data-content',
  'data-tippy-content',
  'data-original-title',
  'data-created',
  'data-created-at',
  'data-ts',
];
/** today · current-date */
const TODAY = /(?:^|[\s_-])(?:today|heute|current-?(?:date|day)|clock|localtime)(?=$|[\s_-])/iu;
const HIGHEST = 3;

/** The first of an element's attributes for moments that is right, trimmed; undefined when none is. */
export function findStamp(element: Element, isRight: (value: string) => boolean): string | undefined {
  return ATTRIBUTES.map((name) => element.getAttribute(name)?.trim() ?? '').find((value) => value !== '' && isRight(value));
}

/** Whether an element says what day it is for whoever reads the page, by what it and those around it call themselves. */
export function isToday(element: Element): boolean {
  let node: Element | null = element;
  for (let height = 0; node !== null && height < HIGHEST; height += 1, node = node.parentElement)
    if (TODAY.test(`${node.getAttribute('class') ?? ''} ${node.id}`)) return true;
  return false;
}
