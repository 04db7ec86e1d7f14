import type { Line } from '../text/lines.ts';
import { parseTailField } from './credits.ts';
import type { Draft } from './draft.ts';
import { takeSource } from './draft.ts';

const LONGEST_NAME = 50;
const LONGEST_SOURCE = 100;
const COPYRIGHT = /^(?:©|copyright|\(c\))\s/iu;
/** Photo: Ada Quill · Foto: Ada Quill/dpa */
const PICTURE = /^[（(]?(?:photos?|fotos?|bild|image|picture|фото)(?:\s?[:：]|\s(?:by|von|de|di)\s)/iu;
const LONGEST_PICTURE = 120;

/** Whether a line names who took the picture over the text. */
export function isPicture(text: string): boolean {
  return text.length <= LONGEST_PICTURE && PICTURE.test(text);
}

/** Takes the name of the paper that stands over a title: where the folder's titles share it, or a later line names it as source or owner. */
export function takeMasthead(draft: Draft, lines: readonly Line[], site: string | undefined): boolean {
  const [line] = lines;
  if (line === undefined || line.text.length > LONGEST_NAME) return false;
  const key = line.text.toLowerCase();
  const isNamed = ({ text }: Line): boolean => {
    const field = text.length > LONGEST_SOURCE ? undefined : parseTailField(text);
    return (
      (field?.kind === 'source' && field.value.toLowerCase() === key) || (COPYRIGHT.test(text) && text.toLowerCase().includes(` ${key}`))
    );
  };
  if (site?.toLowerCase() !== key && !lines.slice(2).some(isNamed)) return false;
  takeSource(draft, line, line.text, 'source/over-title');
  draft.claims.push({ line, role: 'source', to: 'source' });
  return true;
}
