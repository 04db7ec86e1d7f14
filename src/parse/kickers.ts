/** Words that name the kind of an article, as they stand over a title or behind it. */
const KICKERS = new Set(
  [
    'Opinion',
    'Analysis',
    'Exclusive',
    'Interview',
    'Editorial',
    'Comment',
    'Commentary',
    'Column',
    'Feature',
    'Profile',
    'Review',
    'Essay',
    'Letter',
    'Letters',
    'Obituary',
    'Report',
    'Reportage',
    'Live',
    'Breaking News',
    'Explainer',
    'Fact check',
    'Background',
    'News analysis',
    'Op-Ed',
    'Long read',
    'Special report',
    'Investigation',
    'Guest column',
    'Portrait',
    'Meinung',
    'Kommentar',
    'Analyse',
    'Gastbeitrag',
    'Leitartikel',
    'Glosse',
    'Kolumne',
    'Reportage',
    'Live-Ticker',
    'Liveticker',
    'Lokales',
    'Hintergrund',
    'Nachruf',
    'Rezension',
    'Porträt',
    'Opinión',
    'Análisis',
    'Editorial',
    'Entrevista',
    'Crónica',
    'Columna',
    'Reportaje',
    'Tribune',
    'Éditorial',
    'Analyse',
    'Entretien',
    'Chronique',
    'Enquête',
    'Opinione',
    'Commento',
    'Analisi',
    'Intervista',
    'Opinião',
    'Análise',
    'Opinie',
    'Commentaar',
    'Opinia',
    'Komentarz',
    'Wywiad',
    'Analiza',
    'Felieton',
    'Мнение',
    'Аналитика',
    'Интервью',
    'Репортаж',
    'Комментарий',
    'Колонка',
    'Обзор',
    'Эксклюзив',
    'Думка',
    'Аналітика',
    "Інтерв'ю",
    '评论',
    '社论',
    '观点',
    '分析',
    '专访',
    '社説',
    '論説',
    'オピニオン',
    '解説',
    'コラム',
    '사설',
    '칼럼',
    '오피니언',
    'رأي',
    'تحليل',
    'مقابلة',
    'افتتاحية',
    'Görüş',
    'Analiz',
    'Yorum',
    'Röportaj',
  ].map((word) => word.toLowerCase()),
);

/** "… into a corner. Opinion" · "Who paid? Analysis" · "… | Мнение": the full stop goes, any other end of a sentence stays with the title. */
const SUFFIX = /(?:\s{0,3}[|–—]|(?<!\b\p{Lu})\.|(?<kept>[!?…]["”»]?|\.["”»]))\s{1,3}(?<kicker>[^\s.!?…|–—][^.!?…|–—]{1,30})$/u;

/** Those that are no part of the title when a colon follows, as in "Profile: Ada Quill" they are. */
const BEFORE_TITLES = new Set(
  'opinion|op-ed|editorial|exclusive|breaking news|breaking|live|watch|meinung|kommentar|gastbeitrag|leitartikel|liveticker|live-ticker|exklusiv|opinión|opinion|opinião|opinione|tribune|éditorial|мнение|колонка|эксклюзив|думка|社説|评论|رأي|görüş'.split(
    '|',
  ),
);

/** "Opinion: The harbour" · "Meinung | Der Hafen" */
const PREFIX = /^(?<kicker>[^\s:|–—/][^:|–—/]{1,30}?)\s{0,2}(?:[:：]|\s[|–—-]|\s\/\/)\s{1,3}(?=\S)/u;

const LONGEST = 32;

/** Whether a whole line is a kicker. */
export function isKicker(text: string): boolean {
  return text.length <= LONGEST && KICKERS.has(text.replace(/(?<![:.\s])[:.\s]+$/u, '').toLowerCase());
}

/** The kicker before a title, "Opinion: …" or "Meinung | …", and where the title begins. */
export function findKickerPrefix(title: string): { readonly kicker: string; readonly titleStart: number } | undefined {
  const match = PREFIX.exec(title);
  const kicker = match?.groups?.['kicker'];
  return match === null || kicker === undefined || !BEFORE_TITLES.has(kicker.toLowerCase())
    ? undefined
    : { kicker, titleStart: match[0].length };
}

/** The kicker at the end of a title: where the title ends and where the kicker begins, as offsets. */
export function findKickerSuffix(
  title: string,
): { readonly titleEnd: number; readonly kicker: string; readonly kickerStart: number } | undefined {
  const tail = title.slice(-2 * LONGEST);
  const match = SUFFIX.exec(tail);
  const kicker = match?.groups?.['kicker'];
  if (match === null || kicker === undefined || !isKicker(kicker)) return undefined;
  const start = title.length - tail.length + match.index;
  if (start === 0) return undefined;
  return { titleEnd: start + (match.groups?.['kept'] ?? '').length, kicker, kickerStart: title.length - kicker.length };
}
