// What XML 1.0 knows no way to write: controls, halves of signs, and two code points that are no characters
const FOREIGN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ACTIVE = /[&<>"\r]/g;

/** A text as XML 1.0 (section 2.2) can hold it, in an element or between double quotes; what it cannot hold is U+FFFD. */
export function toXmlText(text: string): string {
  return text.replace(FOREIGN, '\uFFFD').replace(ACTIVE, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element on a line of its own, its text or its children in it; none where there is no text. */
export function toElement(name: string, inside: string | readonly string[] | undefined, attributes: Attributes = {}): string {
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${toXmlText(value)}"`))
    .join('')}`;
  if (inside === undefined) return '';
  if (inside === '') return `${start}/>\n`;
  return `${start}>${typeof inside === 'string' ? toXmlText(inside) : `\n${inside.join('')}`}</${name}>\n`;
}

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** The first line of an XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
