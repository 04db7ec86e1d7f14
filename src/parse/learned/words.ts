/** What systems write between a name and what it wrote, in every language: "Mara says:", "Mara schrieb am 3. März". */
export const VERBS: string = [
  'says|said|wrote|writes|added|replied|commented|responded|posted|sagte?|schreibt|schrieb|meinte?',
  'dit|a écrit|a dit|dijo|dice|escribió|comentó|ha detto|ha scritto|scrive|diz|disse|comentou|escreveu|zegt|zei|schreef',
  'pisze|napisał[ao]?|napisał\\(a\\)|skriver|skrev|siger|sier|sanoo|berkata|mengatakan|menulis|spune|a spus|scrie|λέει|είπε|έγραψε',
  'говорит|пишет|написала?|пише|написав(?:ла)?|каже|каза|kaže|pravi|diyor ki|dedi ki|írta|szerint|napsal(?:\\(a\\)|[ao])?|viết|nói',
  'يقول|قال|كتب|گفت|می‌گوید|نوشت|כתב|אמר|发表于|发布于|说道|说',
].join('|');

/** What a comment is called where its author is named behind it, and how: "Comment by", "Geschrieben von". */
const BY = '(?:by|from|von|par|por|da|di|de|door|van|przez|od|av|af|fra|från|от|від|από|oleh)';
const WRITTEN = [
  'post(?:ed)?|submitted|written|left|reply|review(?:ed)?|feedback|message|answer|comment(?:ed|ary)?|said|added|entry',
  'geschrieben|kommentiert|verfasst|erstellt|eingereicht|eingetragen|eintrag|kommentar|beitrag|antwort',
  'publié|posté|rédigé|écrit|envoyé|déposé|commentaire|commenté|avis|réaction|réponse|escrito|publicado|enviado|comentario|comentário|comentado|opinión|opinião',
  'inviato|scritto|pubblicato|inserito|postato|commento|recensione|geplaatst|geschreven|ingezonden|reactie|bericht',
  'napisał[ao]?|napisał\\(a\\)|dodał[ao]?|dodan[aey]|wysłan[aey]|komentarz|opinia|skrevet|skrivet|indlæg|inlägg|innlegg',
  'написал[аио]?|отправил[аио]?|добавил[аио]?|комментарий|отзыв|сообщение|коментар|відгук|comentariu|komentář|hozzászólás',
].join('|');

/** "Commento di", "Rédigé par :", "Reviewed by" up to the name. */
export const WRITTEN_BY = `(?:${WRITTEN})\\s+${BY}`;
/** "Comment 12", "Commentaire n°1", "Eintrag #41". */
export const NUMBERED =
  '(?:entry|comment|reply|post|eintrag|beitrag|kommentar|commentaire|message|messaggio|mensaje|comentario|commento|bericht|reactie|nr|no|комментарий|коментар|kommentti|ความคิดเห็นที่|ความเห็นที่|تعليق|تعليق رقم|دیدگاه|תגובה|टिप्पणी)\\.?\\s?(?:n[°º]|nr\\.?|no\\.?|#|№)?\\s?\\d{1,6}';
