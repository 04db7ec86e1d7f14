import type { Line } from '../../text/lines.ts';
import { isHost } from '../../text/webaddress.ts';
import { parseTailField } from '../tail/credits.ts';
import type { Draft } from './draft.ts';
import { takeSource } from './draft.ts';
import type { Claim } from '../ledger.ts';

const LONGEST_NAME = 50;
const LONGEST_SOURCE = 100;
const COPYRIGHT = /^(?:©|copyright|\(c\))\s/iu;
/** Photo: Ada Quill · Foto: Ada Quill/dpa */
const PICTURE = /^[（(]?(?:photos?|photographs?|fotos?|bild|images?|pictures?|фото)(?:\s?[:：]|\s(?:by|von|de|di)\s)/iu;
const LONGEST_PICTURE = 120;
/** Ada Quill's Blog · The Harbour Weblog */
const BLOG = /^\p{Lu}.{2,40}(?<!\p{L})(?:we)?blog$/iu;
/** The blog of Ada Quill · A blog about planks */
const BLOG_OF =
  /^(?:the |a |an? \p{L}+ |der |ein |das |le |un |el |il |o )?(?:we)?blog (?:of|by|about|on|von|über|de|du|di|sobre|su|dedicated) /iu;

/** Communiqué de presse · Press release: what its issuer writes under its own name */
const PRESS =
  /^(?:(?:press|news|media) release|pressemitteilung|medienmitteilung|presseinformation|medieninformation|communiqué(?: de presse)?|comunicado de (?:prensa|imprensa)|nota (?:de prensa|à imprensa)|comunicato stampa|persbericht|komunikat prasowy|пресс-релиз|прес-реліз|tisková zpráva|sajtóközlemény|comunicat de presă|pressmeddelande|pressemeddelelse|pressemelding|tiedote|basın bülteni)$/iu;
/** POL-OH: Zeugen gesucht — a title as police and fire brigades head theirs */
const HEADED = /^(?:POL|BPOL|FW|LPI|HZA|ZOLL|KFV|THW)(?:-\p{Lu}{1,6}){1,2}:\s\S/u;

/** Whether a line names who took the picture over the text. */
export function isPicture(text: string): boolean {
  return text.length <= LONGEST_PICTURE && PICTURE.test(text);
}

/** Whether a line below says that the first one is the name of a paper: as source, or as owner. */
function isNamed(key: string, { text }: Line): boolean {
  const isOwner = COPYRIGHT.test(text);
  if (!isOwner && text.length > LONGEST_SOURCE) return false;
  const lower = text.toLowerCase();
  // A line that says the name alone does not say whose it is.
  if (lower.length <= key.length || !lower.includes(key)) return false;
  const field = text.length > LONGEST_SOURCE ? undefined : parseTailField(text);
  return (field?.kind === 'source' && field.value.toLowerCase() === key) || (isOwner && lower.includes(` ${key}`));
}

/** How many lines over a title name the site: one that calls itself a blog, that stands over "Press release", that the folder's titles share, or that a later line names as source or owner; two where the second says whose blog it is. */
export function countMasthead(lines: readonly Line[], site: string | undefined): number {
  const [line, second] = lines;
  if (line === undefined || line.text.length > LONGEST_NAME) return 0;
  if (second !== undefined && second.text.length <= LONGEST_SOURCE && BLOG_OF.test(second.text)) return 2;
  if (second !== undefined && (PRESS.test(second.text) || HEADED.test(second.text))) return 1;
  const key = line.text.toLowerCase();
  return BLOG.test(line.text) || isHost(line.text) || site?.toLowerCase() === key || lines.slice(2).some((other) => isNamed(key, other))
    ? 1
    : 0;
}

/** Takes the lines that name the site over a title; how many. */
export function takeMasthead(draft: Draft, lines: readonly Line[]): number {
  const [line] = lines;
  if (line !== undefined) takeSource(draft, line, line.text, 'source/over-title');
  draft.claims.push(...lines.map((each): Claim => ({ line: each, role: 'source', to: 'source' })));
  return lines.length;
}
