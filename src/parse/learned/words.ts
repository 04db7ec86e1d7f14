import { BY, FURTHER_BY } from '../../text/by.ts';

/** What systems and readers alike write between a name and what it said, in most languages. */
export const SAID: string = [
  'says|said|schreibt|meinte?|dit|a écrit|a dit|dijo|dice|ha detto|scrive|diz|disse|zegt|zei|schreef|pisze|napisał\\(a\\)|skriver|skrev|siger|sier',
  'sanoo|berkata|mengatakan|spune|a spus|λέει|είπε|говорит|пишет|пише|каже|каза|kaže|pravi|diyor ki|dedi ki|írta|szerint|viết|nói',
  'يقول|قال|كتب|گفت|می‌گوید|نوشت|说道|说',
].join('|');

/** These and what else stands there, in every language: "Mara says:", "Mara schrieb am 3. März". */
export const VERBS: string = [
  SAID,
  'wrote|writes|added|replied|commented|responded|posted|sagte?|schrieb|escribió|comentó|ha scritto|comentou|escreveu|napisał[ao]?|menulis',
  'scrie|έγραψε|написала?|написав(?:ла)?|napsal(?:\\(a\\)|[ao])?|כתב|אמר|发表于|发布于',
].join('|');

/** What a comment is called where its author is named behind it, and how: "Comment by", "Geschrieben von". */
const LEAD = `(?:${BY}|${FURTHER_BY}|from|de|van|fra|från)`;
const WRITTEN = [
  'post(?:ed)?|submitted|written|left|reply|review(?:ed)?|feedback|message|answer|comment(?:ed|ary)?|said|added|entry',
  'geschrieben|kommentiert|verfasst|erstellt|eingereicht|eingetragen|eintrag|kommentar|beitrag|antwort',
  'publié|posté|rédigé|écrit|envoyé|déposé|commentaire|commenté|avis|réaction|réponse|escrito|publicado|enviado|comentario|comentário|comentado|opinión|opinião',
  'inviato|scritto|pubblicato|inserito|postato|commento|recensione|geplaatst|geschreven|ingezonden|reactie|bericht',
  'napisał[ao]?|napisał\\(a\\)|dodał[ao]?|dodan[aey]|wysłan[aey]|komentarz|opinia|skrevet|skrivet|indlæg|inlägg|innlegg',
  'написал[аио]?|отправил[аио]?|добавил[аио]?|комментарий|отзыв|сообщение|коментар|відгук|comentariu|komentář|hozzászólás',
].join('|');

/** "Commento di", "Rédigé par :", "Reviewed by" up to the name. */
export const WRITTEN_BY = `(?:${WRITTEN})\\s+${LEAD}`;
/** "Comment 12", "Commentaire n°1", "Eintrag #41". */
export const NUMBERED =
  '(?:entry|comment|reply|post|eintrag|beitrag|kommentar|commentaire|message|messaggio|mensaje|comentario|commento|bericht|reactie|nr|no|комментарий|коментар|kommentti|ความคิดเห็นที่|ความเห็นที่|تعليق|تعليق رقم|دیدگاه|תגובה|टिप्पणी)\\.?\\s?(?:n[°º]|nr\\.?|no\\.?|#|№)?\\s?\\d{1,6}';
