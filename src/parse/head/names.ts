import { rememberLatest } from '../../text/remember.ts';
import { findMonth } from '../../text/dates/months.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import { isPlaceName } from '../../text/places/index.ts';
import { isAgency } from './agencies.ts';
import { isDateWord } from './labels.ts';
import { cutLead, readLabel } from './leads.ts';
import { findPaper } from './papers.ts';

const LABELLED = /^(?:authors?|autora?|auteure?s?|autor(?:in|en|es))\s(?=\p{Lu})/u;
/** 김노을 기자 · 김노을 선임기자 noeul@lamplighter.example */
const KOREAN_REPORTER =
  /^(?<names>\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,3})\s(?:\p{Script=Hangul}{0,4}기자|특파원|논설위원)(?:\s[(<]?[\w.+-]{1,40}@[\w.-]{3,40}[)>]?)?$/u;
/** 本报记者 李某 通讯员 王某 */
const HAN_REPORTER = /^(?:本[报報网網刊]|特约|特派|首席)?[记記]者\s(?<names>\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3})$/u;
/** What may stand behind the names: a section, a time, the door to the comments, buttons. */
const SUFFIX =
  /\s(?:(?:fotos?|photos?|bild(?:er)?|фото|kuvat?)\s?:\s.{1,60}|(?:in|under|unter)\s\p{Lu}[\p{L} ,&-]{1,80}|filed under\s.{1,60}|google\+ profile.{0,40}|(?:writer|editor|reporter|contributor)?\s?(?:rss(?: feed)?|e-?mail author)|(?:at|um|à|alle|às|a las|в|о|om)\s\d{1,2}[:.h]\d\d.{0,8}|leave a (?:comment|reply)|no comments|\d{1,4} comments?|add comment)$/iu;
/** Mara Lindqvist and Jan Ohm · A, B und C */
const BETWEEN_NAMES =
  /\s{0,3}[,;、，]\s{0,3}|\s{1,3}(?:and|und|et|y|e|en|i|и|og|och|ve|та|with|mit|avec|con|com|&)\s{1,3}|(?<=\p{Script=Arabic})\s{1,4}و\s{0,3}(?=\p{Script=Arabic})/giu;
/** A role or house behind the names: "Staff Writer", "Business Columnist" */
const ROLE =
  /(?<!\p{L})(?:writer|reporter|editor|correspondent|columnist|contributor|staff|author|news|agency|media|press|reuters?d?|editorial|bureau|desk|team|chief|blog|edition|e-?mail|print(?:er)?|share|producer|journalist|newsroom|times|post|redaktion|redakteur(?:in)?|korrespondent(?:in)?|rédaction|redacción|redação|redazione|redactie|redakcja|редакция|редакція|корреспондент|кореспондент|обозреватель|corresponsal|correspondente|corrispondente|journaliste|periodista|giornalista|dziennikarz|muhabir|yayın)(?!\p{L})/iu;
/** Redaktion · Die Redaktion · Da Redação · 编辑部 */
const NEWSROOM =
  /^(?:die |la |da |de |van de |onze )?(?:redaktion|rédaction|redacción|redação|redazione|redactie|redakcja|редакция|редакція|newsroom|news desk|editorial team|editorial staff|staff reporters?|staff writers?|haber merkezi|编辑部|編集部|هيئة التحرير|قسم الأخبار)$/iu;
/** MS · RD · PhD · Jr.: what stands behind a name and is none */
const DEGREE = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|[JS]r\.?|Esq\.?)$/u;
/** Brad Shade Reuters · JOAN QUILL Associated Press */
const HOUSE_BEHIND =
  /(?<=\S\s\S{1,40})\s(?:Reuters?d?|AP|AFP|UPI|dpa|(?:The )?Associated Press|Agence France-Presse|Press Association|The Canadian Press)$/u;
/** (Reuters) · /dpa */
const HOUSE_MARKED = /\s{0,3}(?:\((?<bracketed>[\p{L}\p{N} .-]{2,30})\)|\/\s?(?<slashed>[\p{L}-]{2,20}))$/u;
/** Ada QuillEmail Author · Ada QuillStaff Writer · Ada QuillPublié le */
const GLUED_BUTTON =
  /(?<=\p{Ll})(?:E-?mail(?: the)? [Aa]uthor|(?:Published|Posted|Updated|Veröffentlicht|Publiziert|Aktualisiert|Publié|Mis à jour|Publicado|Actualizado|Pubblicato|Aggiornato|Gepubliceerd|Opublikowano|Опубликовано|Опубліковано)(?:\s(?:on|am|le|el|il|op|em))?|Staff (?:Writer|Reporter)|(?:Senior )?(?:Reporter|Contributor|Correspondent|Columnist|Writer|Editor))$/u;
/** Quay News' Ada Quill · Quay's Ada Quill: whose reporter it is */
const WHOSE = /^(?:\p{Lu}[\p{L}.]{0,20}\s){0,2}\p{Lu}[\p{L}.]{0,20}(?:['’]s|s['’])\s(?=\p{Lu}\p{Ll})/u;
/** Ada Quill for the Wearside Gazette · Ada Quill, special to The Lamplighter */
const FOR =
  /,?\s(?:(?:special|exclusive)(?:ly)? (?:to|for)|for|für(?: den| die| das)?|pour|para|voor|dla|для)\s(?:the\s(?=\p{Lu}))?(?=\p{Lu})/iu;
const MAIL = /\s{0,3}[<([]?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}[>)\]]?\s*/gu;
const HANDLE = /\s{0,3}\(?@\w{1,40}\)?(?=\s|$)/gu;
/** A name begins with a capital, or is written in a script without any. */
const NAME = /^(?:\p{Lu}|\p{Lo}|(?:van|von|de|del|della|di|da|al|el|la|le|d’|d')\s*\p{Lu})[\p{L}\p{M}.'’\u200c\- ]*$/u;
const CAPITALISED =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’\u200c-]*|(?:d|al-|el-|O)['’]?\p{Lu}\p{L}*|van|von|der|den|de|del|della|di|da|dos|du|bin|ibn|al|el|la|le|ter|ten|zu|y|e|anak|binti|a\/[lp])$/u;
/** "By The Sea", "By Monday" are no names. */
const NOT_NAMES = new Set(
  'the a an this that these those its it all more our my your his her their der die das den les une now then here there today tomorrow yesterday'.split(
    ' ',
  ),
);
/** G1 Santos · TV4 */
const STATION = /^(?=\S*\p{Nd})\p{Lu}[\p{L}\p{Nd}]{1,9}(?:\s\p{Lu}[\p{L}\p{M}]{1,20}){0,2}$/u;
/** "Le Phare" is a paper; behind a "By" it may be a name. */
const ARTICLES = new Set('le la les el los las il lo gli i o os as de het'.split(' '));
/** 李木桥 · 木村みお · 김노을 */
const HAN_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3}[\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|\p{Script=Hangul}{3,4})$/u;
/** 北港晚报 · 环境局 */
const HAN_HOUSE = /[报報刊社网網台局部会會院校司团團版讯訊]$/u;
/** Lamplighter Oy · Quay & Sons Ltd. */
const COMPANY = /\s(?:oyj?|ab|asa?|a\/s|gmbh|ag|kg|inc|corp|ltd|llc|plc|s\.?a\.?|s\.?p\.?a|s\.?r\.?o|b\.?v|n\.?v|kft|zrt|e\.?v)\.?$/iu;
/** Ada Quill, historian · Арсений Канат, историк: what somebody is, in a few small words behind the first comma */
const ROLE_BEHIND = /^\p{Ll}[\p{L}\p{M}-]*(?:\s[\p{L}\p{M}«»"-]+){0,3}$/u;
/** "Ada Quill, van Bergen" is a name, "By Ada Quill, who counted them" a sentence that goes on */
const NO_ROLES = new Set(
  'van von de del della di da dal al el y e and und et who which that but the a an der die das wer aber qui que mais pero che ma который которая и а но що який яка і'.split(
    ' ',
  ),
);
const COMMA = /[,،，]\s/u;
/** (Ada Quill) · , Ada Quill · | Ada Quill: signs that a page sets around a name */
const IN_SIGNS = /^[(,|·•]\s{0,2}(?<names>\p{L}[^()]*?)\)?$/u;
const BETWEEN_HANDS = /,\s|\s(?:e|y|and|und|et|i|и)\s/u;
const PICTURES_BY = /\((?:foto|photo|bild|imag|ilustr|illustr|фото)\p{L}{0,12}\)$/iu;
const TEXT_BY = /\s\((?:text[eo]?|words|tekst|текст)\)$/iu;
/** **Ada Quill** · _Ada Quill_: marks of Markdown around a word */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,4}(?![\p{L}\p{N}])/gu;
/** ACN / Ada Quill · Ada Quill/TT · Ada Quill – ATS · LETA, Ada Quill */
const BETWEEN_HOUSES = /\s{0,3}\/\s{0,3}|\s[–—-]\s|,\s/u;
const NAME_WORD = /[\p{L}\p{M}'’-]{3,}/gu;
const DASHES = /\s[–—-]\s/u;
const PARTS = /\s{1,3}[|–—•·/-]+\s+|\s{0,3}[|•]\s*/u;

const LONGEST_LINE = 160;
const LONGEST_NAME = 50;
const MOST_WORDS = 5;
const MOST_NAMES = 8;

/** The people named by a byline, and the house named behind them. */
export interface Names {
  readonly names: readonly string[];
  readonly agency?: string;
  readonly paper?: string;
}

function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || !NAME.test(text)) return false;
  const words = text.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length === 1 && (isWeekday(first) || findMonth(first) !== undefined)) return false;
  return words.length <= MOST_WORDS && !NOT_NAMES.has(first) && words.every((word) => CAPITALISED.test(word));
}

/** A name of two to four capitalised words that is no place and no role: sure enough without a "By". */
function isFullName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || !isName(text) || ARTICLES.has(words[0]?.toLowerCase() ?? '')) return false;
  return text !== text.toUpperCase() && isWhole(text, words);
}

/** Whether several words are no role, house, place or day. */
function isWhole(text: string, words: readonly string[]): boolean {
  return !ROLE.test(text) && !COMPANY.test(text) && !isPlaceName(text) && !words.some((word) => isWeekday(word) && word.length > 3);
}

/** 李木桥 · 木村みお · MARA LIND · מרה לינד: a name in capitals, or in a script that has none; only where a day stands below it */
function isDatedName(text: string): boolean {
  if (HAN_NAME.test(text)) return !HAN_HOUSE.test(text) && !isPlaceName(text);
  const words = text.split(' ');
  if (text !== text.toUpperCase() || words.length < 2 || words.length > 4 || !isName(text)) return false;
  return isWhole(text, words) && !words.some((word) => isDateWord(word));
}

/** "Ada Quill for the Wearside Gazette" with a comma before the house; what is neither a house nor a paper has no hand in it. */
function partHouse(people: string): string {
  const joint = FOR.exec(people);
  if (joint === null) return people;
  const behind = people.slice(joint.index + joint[0].length);
  return findPaper(behind) !== undefined || isHouse(behind) ? `${people.slice(0, joint.index)}, ${behind}` : people;
}

/** "CNN Business", "AP Political Writer": a house and one of its desks; where all is in capitals, "KIT QUILL" is as likely a person. */
function isHouse(part: string): boolean {
  const [first = ''] = part.split(' ', 1);
  return isAgency(part) || (first.length > 2 && first === first.toUpperCase() && part !== part.toUpperCase() && isAgency(first));
}

/** Whether a line names the people of a paper without their names: "Redaktion", "Die Redaktion", "Da Redação". */
export function isNewsroom(line: string): boolean {
  return NEWSROOM.test(line);
}

function toAgency(parts: readonly string[]): string | undefined {
  return parts.map((part) => part.replace(/(?<=Reuters?)d$/u, '')).find(isAgency);
}

function trimEnd(text: string): string {
  return text.replace(/(?<![.\s])[.\s]+$/u, (end) =>
    end.startsWith('.') && /(?<!\p{L})(?:\p{Lu}|[JS]r)\.$/u.test(text.trimEnd()) ? '.' : '',
  );
}

/** A name without what its bearer is: "Ada Quill, historian". */
function cutRole(names: string): string {
  const comma = COMMA.exec(names);
  if (comma === null || !names.slice(0, comma.index).includes(' ')) return names;
  const role = names.slice(comma.index + comma[0].length);
  const [first = ''] = role.split(' ', 1);
  return ROLE_BEHIND.test(role) && !NO_ROLES.has(first) && !isAgency(role) ? names.slice(0, comma.index) : names;
}

/** A line without the marks of Markdown around its words. */
function dropEmphasis(line: string): string {
  return line.includes('*') || line.includes('_') ? line.replace(EMPHASIS, '') : line;
}

/** Reads "ACN / Ada Quill", "Ada Quill/TT", "Ada Quill – ATS": a known house and one person, which is sure without a "By". */
export function parseHoused(line: string): Names | undefined {
  if (line.length > LONGEST_LINE / 2 || !BETWEEN_HOUSES.test(line)) return undefined;
  const [first = '', second = '', ...more] = line.split(BETWEEN_HOUSES);
  if (more.length > 0 || isAgency(first) === isAgency(second)) return undefined;
  const [agency, person] = isAgency(first) ? [first, second] : [second, first];
  return isFullName(person) ? { names: [person], agency } : undefined;
}

/** Who wrote, of a line that says who did what: "Ada Quill (texto) e Tom Brack (fotografia)". */
function dropHands(names: string): string {
  if (!names.includes('(')) return names;
  const hands = names.split(BETWEEN_HANDS);
  const writers = hands.filter((hand) => !PICTURES_BY.test(hand));
  return writers.length < hands.length || hands.some((hand) => TEXT_BY.test(hand))
    ? writers.map((hand) => hand.replace(TEXT_BY, '')).join(', ')
    : names;
}

/** Cuts a run of names at commas and "and"; what follows a role is left out, a house is kept apart. */
function splitNames(run: string): Names & { readonly kept: readonly string[] } {
  const bare = cutRole(run.replace(MAIL, ' ').replace(HANDLE, '').replace(SUFFIX, '').trim());
  const [first = '', ...behind] = bare.split(PARTS);
  const people = behind.length === 0 ? first : first.replace(SUFFIX, '');
  const marked = HOUSE_MARKED.exec(people);
  const house = marked?.groups?.['bracketed'] ?? marked?.groups?.['slashed'];
  const written = trimEnd(marked === null ? people : people.slice(0, marked.index));
  const parts = partHouse(written).split(BETWEEN_NAMES);
  const kept = parts
    .map((part) => part.replace(GLUED_BUTTON, '').replace(HOUSE_BEHIND, '').replace(WHOSE, '').trim())
    .filter((part, index) => part !== '' && (index === 0 || !((DEGREE.test(part) && !isAgency(part)) || isPlaceName(part))));
  const role = kept.findIndex((part, index) => ROLE.test(part) || isHouse(part) || (index > 0 && findPaper(part) !== undefined));
  const names = role < 0 ? kept : kept.slice(0, role);
  const houses = [...kept.slice(names.length), ...(house === undefined ? [] : [house]), ...behind];
  const agency = toAgency(houses);
  const paper = names.length === 0 ? undefined : houses.map(findPaper).find((name) => name !== undefined);
  return { names, kept, ...(agency === undefined ? paper !== undefined && { paper } : { agency }) };
}

/** The names beside the word for a reporter, where a language writes it behind them or without a mark. */
function findReporter(line: string): string | undefined {
  const names = (KOREAN_REPORTER.exec(line) ?? HAN_REPORTER.exec(line))?.groups?.['names'];
  return names?.replace(/[\s·、]+/gu, ', ').replace('通讯员, ', '');
}

/** Reads "By Mara Lindqvist and Jan Ohm, North Quay News Agency"; prose that begins with "by" is no byline. A house alone has no names. */
export const parseByline = rememberLatest((marked: string): Names | undefined => {
  const line = dropEmphasis(marked);
  const run = cutLead(line) ?? findReporter(line);
  if (run === undefined) return undefined;
  if (isNewsroom(line) || isNewsroom(run)) return { names: [] };
  const { kept, ...found } = splitNames(run);
  const { names, agency } = found;
  if (names.length === 0) return kept.length === 1 && isRole(kept[0] ?? '') ? found : undefined;
  if (names.length > MOST_NAMES) return undefined;
  // "By keith grant, Reuters"
  const sure = agency !== undefined && names.every((name) => /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,2}$/u.test(name));
  if (sure || names.every(isName)) return found;
  // "Por Inés Muelle, G1 Santos": a whole name, and what is none behind a comma
  const whole = names.findIndex((name) => !isName(name));
  const [first = ''] = names;
  const isPlain = whole > 0 && first.includes(' ') && names.slice(whole).every((other) => STATION.test(other));
  return isPlain ? { ...found, names: names.slice(0, whole) } : undefined;
});

/** Reads the line under "Author:", "By" or "Text": without a colon or a "By" only whole names are sure. */
export function parseUnderLabel(label: string, line: string): Names | undefined {
  const found = readLabel(label);
  if (found === undefined) return undefined;
  const names = found.isSure ? parseByline(`By ${line}`) : parseBareNames(line);
  return names === undefined || names.names.length === 0 ? undefined : names;
}

/** Reads "Autoren Ada Quill und Tom Brack": a label without its colon, and whole names. */
export function parseBareLabelled(line: string): Names | undefined {
  const label = LABELLED.exec(line.slice(0, 1).toLowerCase() + line.slice(1))?.[0];
  return label === undefined || line.length > LONGEST_LINE / 2 ? undefined : parseBareNames(line.slice(label.length));
}

/** Reads "Ada Quill", "Ada Quill and Tom Brack | Lamplighter News": names without a "By", for lines whose place says what they are. */
export function parseBareNames(marked: string, where: { readonly isDated?: boolean } = {}): Names | undefined {
  const line = dropHands(dropEmphasis(marked).replace(IN_SIGNS, '$<names>'));
  if (line.length > LONGEST_LINE / 2 || /[!?:;]/u.test(line)) return undefined;
  const { kept: _, ...found } = splitNames(line);
  const { names, agency } = found;
  // "Harbour Talk with Ada Quill" is what a programme is called, "Odile Quai avec AFP" two hands
  if (agency === undefined && /\s(?:with|mit|avec|con|com)\s/u.test(line)) return undefined;
  if (
    names.length === 0 ||
    names.length > MOST_NAMES ||
    !names.every((name) => isFullName(name) || (where.isDated === true && isDatedName(name)))
  )
    return undefined;
  // "Heavy Boats - Three new pictures of the pier" is a title
  if (line.split(DASHES).some((part) => part.split(' ').length > MOST_WORDS)) return undefined;
  return found;
}

function toNameWords(text: string): readonly string[] {
  return text.toLowerCase().match(NAME_WORD) ?? [];
}

/** Whether texts speak of one of some people, by any longer word of their names. */
export function areSpokenOf(names: readonly string[], texts: readonly string[]): boolean {
  const wanted = names.flatMap(toNameWords);
  return texts.some((text) => {
    const lower = text.toLowerCase();
    const near = wanted.filter((word) => lower.includes(word));
    return near.length > 0 && toNameWords(text).some((word) => near.includes(word));
  });
}

/** Whether a short line names a role, a house, a mail address or a handle and nobody: what stands under a byline. */
export function isRole(line: string): boolean {
  if (line.length > LONGEST_NAME || /[.!?]\s/u.test(line)) return false;
  if (line.replace(MAIL, '').replace(HANDLE, '').trim() === '') return true;
  return isAgency(line) || (ROLE.test(line) && line.split(/\s+/u).length <= MOST_WORDS);
}
