/** What stands in the place of a text that is not published: it does not tell how long that was. */
export const COVER = '█████';

// All of a line but its end
const LINE = /[^\r\n]+/g;

/** A text with each of its lines covered. */
export function coverLines(text: string): string {
  return text.replace(LINE, COVER);
}

/** As many signs as were there, for where columns are counted. */
export function coverColumns(text: string): string {
  return COVER.slice(0, 1).repeat(text.length);
}
