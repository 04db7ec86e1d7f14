import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { cutAnnouncing } from '../learned/signature.ts';
import { toSignatureName } from '../learned/name.ts';

/** What WordPress and its kin say below an entry, in one sentence or two. */
export interface Entry {
  readonly date?: DateMatch;
  readonly name?: string;
  readonly tags: readonly string[];
}

/** This entry was posted on … · Dieser Beitrag wurde … · Cette entrée a été publiée … */
const OPENS = new RegExp(
  `^(?:${[
    String.raw`this (?:entry|post|article) was (?:posted|published|written|filed)`,
    String.raw`(?:dieser|der) (?:eintrag|beitrag|artikel) wurde\s`,
    String.raw`(?:cette entrée|ce billet|cet article|ce contenu) a été publiée?`,
    String.raw`(?:esta entrada|este artículo) (?:fue|ha sido|se) (?:publicad[ao]|posteada|publicó|escrita)`,
    String.raw`(?:questa voce|questo articolo) è stat[ao] (?:pubblicat[ao]|scritt[ao]|inserit[ao])`,
    String.raw`(?:esta entrada|este post|este artigo|este conteúdo) foi (?:publicad[ao]|postad[ao]|escrit[ao])`,
    String.raw`dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|gepost|geschreven)`,
    String.raw`ten wpis został (?:opublikowany|zamieszczony|umieszczony|dodany)`,
    String.raw`(?:эта |данная )?запись опубликована`,
    String.raw`detta inlägg (?:postades|publicerades)|dette indlæg blev udgivet|dette innlegget ble publisert|tento příspěvek byl publikován`,
  ].join('|')})`,
  'iu',
);
/** What else such a line says, and hardly any sentence of an article does. */
const MACHINE =
  /permalink|permanent link|bookmark (?:the|this)|\brss\b|feed\b|trackback|\bpings?\b|filed under|tagged|lesezeichen|in der kategorie|abgelegt|verschlagwortet|permalien|favoris|enlace permanente|etiquetad|contrassegna|segnalibro|link permanente|favoritos|bladwijzer|zakładek|otagowan|закладк|метк|pridat do záložiek/iu;
/** posted in Harbour, Rope · filed under Harbour · unter Hafen abgelegt */
const SECTIONS =
  /(?:posted in|published in|filed under|in der kategorie|unter|publiée? dans|publicad[ao] (?:en|em)|pubblicat[ao] in|geplaatst in|w kategorii|в рубрике)\s(?<value>[^.]{1,160}?)(?=\s?,?\s(?:and (?:is )?(?:tagged|filed)|by|on|von|am|par|le|por|el|da|il|em|door|op|przez|dnia|und (?:mit|getaggt)|abgelegt|veröffentlicht|geschrieben|gespeichert|et marquée?|y etiquetad[ao]|e (?:contrassegnat|marcad)[ao]|met de tags?|i oznaczony|с метками)(?=\s|[.,])|\s?(?:\.|$))/iu;
/** tagged goat, rain · mit Ziege, Regen verschlagwortet */
const TAGGED =
  /(?:tagged(?: (?:with|as))?|und mit|und getaggt mit|marquée? avec|etiquetad[ao](?: con| como| em)?|contrassegnat[ao] (?:da|con)|met de tags?|oznaczony tag(?:iem|ami)|otagowany|с метками)\s(?<value>[^.]{1,200}?)(?=\s(?:by|on|von|am|par|por|da|door|przez|verschlagwortet|getaggt)(?=\s|[.,])|\.|$)/iu;
const NAMED =
  /\s(?:by|von|par|por|da|di|door|przez)\s(?<name>\p{L}[^.,]{1,39}?)(?=\s?[.,]|\s(?:on|am|le|el|il|in|unter|veröffentlicht)\s|$)/u;
const BETWEEN = /\s{0,2},\s{1,2}|\s(?:and|und|et|y|e|en|i|и)\s/u;
const SHORTEST = 20;
const LONGEST = 700;
const LONGEST_TAG = 40;
/** Whom systems call so, no person calls so. */
const ROLES = new Set(['admin', 'administrator', 'editor', 'redaktion', 'webmaster', 'root']);

function toTags(value: string | undefined): readonly string[] {
  if (value === undefined || findDates(value).length > 0) return [];
  return value
    .split(BETWEEN)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && tag.length <= LONGEST_TAG);
}

/** Reads the sentence that such a system puts below an entry; undefined for any other line. */
export function readEntry(text: string): Entry | undefined {
  if (text.length < SHORTEST || text.length > LONGEST || !OPENS.test(text)) return undefined;
  const [date] = findDates(text).filter(({ year, day }) => year !== undefined && day !== undefined);
  if (!MACHINE.test(text)) return undefined;
  const tags = [...toTags(SECTIONS.exec(text)?.groups?.['value']), ...toTags(TAGGED.exec(text)?.groups?.['value'])];
  const named = NAMED.exec(text)?.groups?.['name'];
  const name = named === undefined || ROLES.has(named.toLowerCase()) ? undefined : toSignatureName(cutAnnouncing(named));
  if (date === undefined && name === undefined && tags.length === 0) return undefined;
  return { ...(date !== undefined && { date }), ...(name !== undefined && { name }), tags: [...new Set(tags)] };
}
