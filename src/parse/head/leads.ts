import { BY, FURTHER_BY } from '../../text/by.ts';

/** What stands before a colon and the names of who wrote, a language a line. */
const LABELS = [
  String.raw`authors?|bylines?|written by|by|words|interview(?: by)?|text(?:\s(?:und|and|&)\s(?:fotos?|bilder|photos?))?|reporters?`,
  'autor(?:in|en)?|redaktion|von',
  'auteure?s?|texte(?: par)?|par|autora?|autores|por|texto|autore|di|testo|door|tekst|auteurs?',
  'autorzy|autorka|autoři|text|piše|napisa[ol]a?|napsala?|autori',
  'szerzők?|írta|scris de|autoare|de',
  String.raw`автор(?:ы|ка)?(?:\s(?:статьи|текста|материала))?|автори?(?:\s(?:статті|тексту|матеріалу))?|текст|аутор|пише`,
  'συντάκτη[ςσ]|συντάκτρια|γράφει(?: [οη])?|κείμενο',
  'skriven av|skrevet a[vf]|författare|forfatter|a[vf]|kirjoittaja|toimittaja|teksti',
  'yazar|yazan|haber|muhabir|röportaj|müəllif|tác giả|penulis|oleh|pewarta|ditulis oleh',
  'كتبت?|الكاتبة?|بقلم|نویسنده|خبرنگار|گزارشگر|گزارش|تحریر|מאת|लेखक|লেখক|โดย|ผู้เขียน|เรื่อง|ავტორი|հեղինակ|аўтар|toimetaja',
  'text i fotos|textos?|per|testua|nga|автор(?:от)?|тэкст|әңгімелескен|сұхбаттасқан|жазған|autorius|tekstas|autors|teksts|autor|bài(?:, ảnh)?|bài và ảnh|ảnh và bài|pelapor|mwandishi|na|প্রতিবেদক|প্রতিবেদন|எழுதியவர்|செய்தியாளர்',
  '作者|记者|記者|撰文|撰稿|筆者|執筆者?|著者|投稿者|文|글|작성자',
].join('|');

/** What may stand before a "by", a language a line. */
const WRITTEN = [
  String.raw`posted|written|submitted|published|filed|reported|story|words|(?:article|post)(?:\swritten)?`,
  'erstellt|geschrieben|verfasst|veröffentlicht|propos recueillis|entretien réalisé|publié|écrit|article écrit|rédigé|posté',
  'publicado|escrito|redactado|pubblicato|scritto|redatto|postato|a cura|postado|escrita',
  'geschreven|gepost|geplaatst|napisane|napsáno|napisano|objavljeno|scris|publicat|postat|adăugat|szerkesztve',
  'опубликовано|размещено|публикувано|опубліковано|δημοσιεύ[τθ]ηκε',
  'skriven|publicerad|skrevet|publisert|ditulis|diposting|dipublikasikan|diterbitkan',
].join('|');

/** Words that say with a verb who made a text. */
const WROTE = String.raw`das gespräch führten?|interview führten?|беседовала?|розмовляла|rozmawiała?|ze?\s[^,]{3,40},[^,]{3,40},\srozmawia(?:ł|ła)?|napisała?|napsala?|oprac\.|opracował|opracowała|zpracovala?|подготовил|подготовила|підготував|підготувала|piše|írta|γράφει [οη]`;

/** "Eine Kolumne von", "An essay by": the kind of a text and who wrote it */
const KIND = [
  'von unser(?:em|er|en) (?:redaktionsmitglied|mitarbeiter(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?)',
  'eine? (?:kolumne|kommentar|gastbeitrag|gastkommentar|analyse|essay|interview|reportage|bericht|glosse|rezension|porträt) von',
  'an? (?:column|commentary|essay|review|analysis|report|interview) by',
  'une? (?:chronique|tribune|analyse|enquête|entretien|reportage|article) (?:par|de)',
  'una? (?:columna|crónica|análisis|reportaje|entrevista|commento|analisi|intervista) (?:por|de|di)',
].join('|');

/** By Mara Lindqvist · Von Jan Ohm · Автор: Инга Соболь · Posted by Ada Quill · A cura di Lia Molo */
const LEAD = new RegExp(
  String.raw`^(?:(?:${LABELS})\s?[:：]\s*(?:by\s)?|文[/／]|(?:(?:${WRITTEN})\s+)?(?:${BY}|${FURTHER_BY})(?:\s?:)?\s+|(?:${WRITTEN})\sde\s|(?:${KIND})\s(?=\S+\s\S)|(?:${WROTE})\s+)(?<names>\S.*)$`,
  'iu',
);
/** de Ion Vâslă: "De" is an article elsewhere */
const OF = /^de\s(?<names>\p{Lu}\p{Ll}[\p{L}\p{M}-]*\s\p{Lu}.*)$/u;
/** Author · Autor: · Von: a label over names, or before them without a colon */
const LABEL = new RegExp(String.raw`^(?<label>${LABELS})(?<colon>\s?[:：])?$`, 'iu');
/** Posted in Harbour by ada_quill · by White on Rope in Boats */
const SIGNED = new RegExp(
  String.raw`^(?:(?<written>${WRITTEN})(?:\s(?:in|under|unter|dans|en)\s[^:]{1,60})?\s)?(?:${BY}|${FURTHER_BY})\s(?<name>[^\s:][^:]{1,39}?)(?:\s(?:in|under|unter|dans|en)\s(?<section>\p{Lu}[\p{L} ,&-]{1,60})\.?)?$`,
  'iu',
);
const LONGEST = 160;

/** What stands behind the words that lead to the names of a byline: "Posted by Ada Quill". */
export function cutLead(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  return (LEAD.exec(line) ?? OF.exec(line))?.groups?.['names'];
}

/** Whom set words name: "by ropewalker", "Posted in Harbour by White on Rope"; sure even without a date where both stand, "Posted by ropewalker in Boats." */
export function findSigned(text: string): { readonly name: string; readonly isSure: boolean } | undefined {
  const { name, written, section } = (text.length > LONGEST ? undefined : SIGNED.exec(text)?.groups) ?? {};
  return name === undefined ? undefined : { name, isSure: written !== undefined && section !== undefined };
}

/** Whether a line is a label over names, and whether nothing else could be: one with a colon, or a "by". */
export function readLabel(line: string): { readonly isSure: boolean } | undefined {
  const found = LABEL.exec(line)?.groups;
  if (found === undefined) return undefined;
  return { isSure: found['colon'] !== undefined || /^(?:written by|by|von|par|por)$/iu.test(found['label'] ?? '') };
}
