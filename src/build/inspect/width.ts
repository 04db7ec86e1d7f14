// 東京, 서울, ｆｕｌｌ, 🙂
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
// The accent of a decomposed é, a soft hyphen
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PLAIN = /^[ -~]*$/;

/** How many columns of a terminal a text takes, roughly: East Asian letters and emoji take two, marks none. */
export function toWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Breaks a text into lines of so many columns, at a space where there is one; without a number of columns it stays whole. */
export function wrapText(text: string, columns: number | undefined): string[] {
  if (columns === undefined) return [text];
  const room = Math.max(columns, 20);
  if (text.length <= room && PLAIN.test(text)) return [text];
  const lines: string[] = [];
  let line = '';
  let width = 0;
  // Not by Intl.Segmenter: its time grows with the square of the text.
  for (const character of text) {
    const step = widthOf(character);
    if (width + step > room) {
      const space = line.lastIndexOf(' ');
      const cut = character === ' ' || space <= 0 ? line.length : space + 1;
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut);
      width = toWidth(line);
      if (character === ' ') continue;
    }
    line += character;
    width += step;
  }
  return [...lines, line];
}

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
