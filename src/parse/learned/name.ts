import { rememberLatest } from '../../text/remember.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';

const LONGEST = 60;
const MOST_WORDS = 6;
const MOST_SMALL_WORDS = 3;

const NAME = /^[\p{L}\p{N}@_(~'"“«=*\p{Extended_Pictographic}][^?!;<>{}=]{0,59}$/u;
/** Not "Mara L.", "Otto Lind Jr.", "Pilot Retd.", "County Roads Dept." */
const ENDS_SENTENCE = /(?<!(?<!\p{L})(?:\p{Lu}|[JS]r|Dr|Retd|Esq|Dept|Inc|Ltd|Corp|Assn|Bros|Univ))[.…。।۔։]$/u;
/** Words that begin a line of the page's own, not a name. */
const LABELS =
  /^(?:posted|published|updated?|corrections?|notes?|asked|answered|commented|viewed|reviewed|recommended|filed|tagged|tags|category|categories|photo|photos|image|video|source|via|modified|last|edited|joined|registered|member|mitglied|reply|replies|messages|beiträge|fans|posts|location|follow|share|comments?|read|more|date|time|from|by|page|part|season|episode|vol|next|previous|archive|archives|copyright|©|http|https|www|veröffentlicht|aktualisiert|stand|kategorie|publié|publicado|data|datum|fecha|tarih|дата|обновлено|опубликовано)(?![\p{L}\p{N}_])/iu;
/** Words that begin sentences, and names of places and papers: "In Transit", "The Keeper". */
const OPENERS = /^(?:this|the|in|an|a(?!\.)|it|we|you|they|he|she|at|about|and|but|is|was|no|on|for|since|until)(?![\p{L}\p{N}_])/iu;
const SMALL_WORDS = /(?:^|\s)\p{Ll}{3,}/gu;

/** "Tuesday" is no name; "SK" may be both, and is one. */
function isWeekdayAlone(name: string): boolean {
  return name.length > 3 && isWeekday(name.replace(/[.,]$/u, ''));
}

/** 10:11 am · at 10:11 */
const CLOCK = /^\d{1,2}[:.]\d\d|(?<!\d)\d{1,2}:\d\d(?!\d)/u;

/** https://example.org/u/41 Mara Lind: a theme that prints the address of a profile */
const ADDRESS = /^https?:\/\/\S{3,300}\s+(?=\S)/u;
/** Mara Lind 5 pts */
const POINTS = /\s[\d.,]{1,7}k?\s?(?:points?|pts|punkte?|puntos?|punti|pontos?|punten|punktów|очк\p{L}{1,2})$/iu;

/** Whether a line holds what systems print around names, and hardly anything else does. */
export function isTold(text: string): boolean {
  return ADDRESS.test(text) || POINTS.test(text);
}

/** [–] · (31337) · Posts: 2744 ✭✭ · 17 points · on Wednesday · (subscriber, #31337) · an opened bracket: what systems hang on a name */
const BEFORE = /^(?:\[[-–—+]\]|#\d{1,5}[.:),]?\s{1,3}(?:[-–—|]\s)?(?=\p{L})|[-–—•·~]\s|\[(?=[^\]]{1,60}\]$))\s*/u;
const BEHIND =
  /(?:\s{0,3}[[(,|–—-]{1,8}|(?<!\[[^\]]{1,60})\s{0,3}\]|\s\((?:not verified|e-?mail|url|homepage|web(?:site)?|link|talk|profile|diskussion|discuter|discusión|discussione|обсуждение|dyskusja)\)|\s\((?:neregistrovan[ýá]|niezalogowan[ya]|unregistered|незарегистрированный)\)(?:\s{1,8}\S{4,60})?|\s\((?:\p{L}{1,20},\s)?#?\d{1,9}\)|\s(?:posts|comments|messages|beiträge):\s?\d[\d.,]{0,7}(?:\s?[✭★☆]{1,6})?|\s\[score hidden\]|\s[\d.,]{1,7}k?\s?(?:points?|pts|punkte?|puntos?|punti|pontos?|punten|punktów|очк\p{L}{1,2})(?:\s?\d[\d.,k]{0,6}\s?points?){0,2}|,?\s(?:on|am|le|el)\s\p{L}{2,12}(?=$))$/iu;

function cutHangers(text: string): string {
  let name = text.trim().replace(ADDRESS, '').replace(BEFORE, '');
  for (let round = 0; round < 3; round++) {
    const hanger = BEHIND.exec(name);
    if (hanger === null || hanger.index === 0) break;
    const weekday = /(?<!\p{L})\p{L}+$/u.exec(hanger[0])?.[0];
    if (weekday !== undefined && !/points?|pts/iu.test(hanger[0]) && !isWeekday(weekday)) break;
    name = name.slice(0, hanger.index);
  }
  return name.trim();
}

/** 557 Fans · Reply #1 · Group: visitors: counters and labels are no names */
const COUNTED = /^[\d.,]+\s?\p{L}+$|#\s?\d|:\s|:$/u;

/** In "News": where WordPress finds related articles */
const IN_SECTION = /^(?:in|dans|en|em|w|i|v|в)\s["“”«„]/iu;

/** A name that could be one of the page's lines as well: "The Keeper", "Ole!". */
export const toDoubtfulName = rememberLatest((text: string): string | undefined => {
  const name = cutHangers(text);
  const bare = name.replace(/[!?]$/u, '');
  if (bare === '' || name.length > LONGEST || COUNTED.test(bare) || !NAME.test(bare) || LABELS.test(bare) || ENDS_SENTENCE.test(bare))
    return undefined;
  const words = name.split(/\s+/u);
  if (words.length > MOST_WORDS || !/\p{L}/u.test(name) || CLOCK.test(name) || isWeekdayAlone(name) || IN_SECTION.test(name))
    return undefined;
  if (name.split('(').length !== name.split(')').length) return undefined;
  // Five small words are a phrase, whatever they begin with
  return (name.match(SMALL_WORDS)?.length ?? 0) > MOST_SMALL_WORDS ? undefined : name;
});

/** A name as people sign with: short, no sentence, no set word of a page. */
export function toSignatureName(text: string): string | undefined {
  const name = toDoubtfulName(text);
  return name === undefined || OPENERS.test(name) || /[!?]$/u.test(name) ? undefined : name;
}
