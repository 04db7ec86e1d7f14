/** A text as an address that holds it whole: `data:application/x-bibtex;charset=utf-8,…`, in the shorter of its two forms. */
export function toInlineAddress(text: string, type: string): string {
  const spelled = encodeURIComponent(text);
  const packed = Buffer.from(text).toString('base64');
  return spelled.length <= packed.length * 1.5 ? `data:${type};charset=utf-8,${spelled}` : `data:${type};charset=utf-8;base64,${packed}`;
}
