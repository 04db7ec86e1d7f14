import { RUBRICS } from './rubrics.ts';

const APOSTROPHES = /[’ʼ`]/gu;

/** Words that name the kind of an article, as they stand over a title, before it or behind it. */
const KICKERS = new Set(
  `
    opinion | opinions | analysis | news analysis | exclusive | interview | editorial | comment | commentary | column | columns | feature | profile | review | essay
    guest essay | guest opinion | guest column | viewpoint | perspective | perspectives | letter | letters | letters to the editor | letter to the editor | obituary | report
    reportage | special report | investigation | live | live updates | breaking | breaking news | explainer | explained | fact check | fact-check | background | op-ed
    long read | portrait | watch | in depth | q&a | satire | just in | features | press release | news release | media release | for immediate release | press statement | statement
    meinung | kommentar | analyse | gastbeitrag | gastkommentar | gastkolumne | leitartikel | glosse | kolumne | live-ticker | liveticker | newsticker | ticker | lokales | hintergrund
    pressemitteilung | medienmitteilung | presseinformation | medieninformation | presseaussendung
    communiqué de presse | communiqué | comunicado de prensa | nota de prensa | comunicato stampa | comunicado de imprensa | nota à imprensa | persbericht | komunikat prasowy | informacja prasowa
    пресс-релиз | прес-реліз | tisková zpráva | sajtóközlemény | comunicat de presă | pressmeddelande | pressemeddelelse | pressemelding | tiedote | basın bülteni | siaran pers | thông cáo báo chí | بيان صحفي | 보도자료 | プレスリリース | 新闻稿
    nachruf | rezension | porträt | exklusiv | eilmeldung | faktencheck | debatte | standpunkt | kritik | feuilleton | bericht
    éditorial | édito | tribune | entretien | grand entretien | chronique | enquête | point de vue | décryptage | critique | exclusif | billet | en direct | témoignage
    opinión | análisis | entrevista | crónica | columna | reportaje | tribuna | exclusiva | última hora | en vivo | en directo | reseña | perfil
    opinione | opinioni | commento | il commento | analisi | l'analisi | intervista | l'intervista | editoriale | esclusiva | in diretta | recensione | ritratto
    opinião | análise | coluna | crônica | exclusivo | ao vivo | reportagem | artigo | resenha
    opinie | commentaar | achtergrond | recensie | exclusief | portret
    opinia | komentarz | wywiad | analiza | felieton | reportaż | relacja | recenzja | na żywo | pilne | tylko u nas | sylwetka | publicystyka
    мнение | мнения | аналитика | анализ | интервью | репортаж | комментарий | колонка | авторская колонка | обзор | эксклюзив | расследование | эссе | рецензия | срочно | онлайн | очерк | фельетон
    думка | думки | аналітика | аналіз | інтерв'ю | коментар | розслідування | ексклюзив | огляд | терміново | рецензія
    评论 | 社论 | 观点 | 分析 | 专访 | 时评 | 快评 | 述评 | 特稿 | 特写 | 调查 | 独家 | 深度 | 访谈 | 直播 | 快讯 | 观察 | 評論 | 社論 | 觀點 | 專訪
    社説 | 論説 | オピニオン | 解説 | コラム | インタビュー | 寄稿 | 速報 | 書評 | 論点 | 時評 | 独自
    사설 | 칼럼 | 오피니언 | 인터뷰
    رأي | تحليل | مقابلة | افتتاحية | مقال | تقرير | تحقيق | حوار | حصري | عاجل | مباشر
    komentář | názor | rozhovor | glosa | úvodník | reportáž | vélemény | interjú | jegyzet | tudósítás | interviu | reportaj
    komentar | mišljenje | intervju | kolumna | интервју | άποψη | γνώμη | συνέντευξη | ανάλυση | ledare | krönika | debatt | insändare | kronikk | leder
    kolumni | mielipide | haastattelu | pääkirjoitus | góc nhìn | phỏng vấn | bình luận | opini | wawancara | tajuk | یادداشت | گفت‌وگو | تحلیل | विचार | संपादकीय | साक्षात्कार
    görüş | analiz | yorum | röportaj | söyleşi | köşe yazısı | özel haber | son dakika | canlı | başyazı
  `
    .split(/[|\n]/u)
    .map((word) => toKey(word.trim()))
    .filter((word) => word !== ''),
);

/** "… into a corner. Opinion" · "Who paid? Analysis" · "… | Мнение": the full stop goes, any other end of a sentence stays with the title. */
const SUFFIX = /(?:\s{0,3}[|–—]|(?<!\b\p{Lu})\.|(?<kept>[!?…]["”»]?|\.["”»]))\s{1,3}(?<kicker>[^\s.!?…|–—][^.!?…|–—]{1,30})$/u;

/** Kickers that belong to the title where a mark follows them: what is analysed or reviewed is what the article is of. */
const PART_OF_TITLES = new Set(
  `
    analysis | obituary | profile | review | report | feature | q&a | interview | background | investigation | portrait | explainer | explained | fact check | fact-check
    column | comment | essay | letter | letters | reportage | analyse | porträt | rezension | nachruf | hintergrund | bericht | faktencheck | kritik | entretien | enquête
    critique | análisis | entrevista | perfil | reseña | crónica | analisi | intervista | ritratto | recensione | análise | reportagem | resenha | wywiad | analiza
    sylwetka | recenzja | анализ | аналитика | интервью | рецензия | обзор | аналіз | аналітика | інтерв'ю | огляд | 分析 | 解説 | 書評 | تحليل | مقابلة | حوار | analiz | röportaj | rozhovor | interjú | interviu | intervju | reportáž | reportaj | интервју | συνέντευξη | ανάλυση | haastattelu | phỏng vấn | wawancara
  `
    .split(/[|\n]/u)
    .map((word) => toKey(word.trim())),
);
/** Fewest words of a title behind its kicker and a mark: what a profile is of belongs to it, as in "Profile: Ada Quill". */
const FEWEST_WORDS = 3;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

/** "Opinion: The harbour" · "Meinung | Der Hafen" */
const PREFIX = /^(?<kicker>[^\s:：|–—/][^:：|–—/]{1,30}?)\s{0,2}(?:(?::|\s[|–—-]|\s\/\/)\s{1,3}|：\s{0,3})(?=\S)/u;

/** Sections of a paper, as they stand alone over a title. */
export const SECTIONS: ReadonlySet<string> = new Set(
  RUBRICS.split(/[|\n]/u)
    .map((word) => toKey(word.trim()))
    .filter((word) => word !== ''),
);

const LONGEST = 32;
const LONGEST_ROW = 48;
const ROW = /\s{0,3}[|/·>»]\s{0,3}/u;

/** Whether a whole line is a kicker. */
export function isKicker(text: string): boolean {
  return text.length <= LONGEST && KICKERS.has(toKey(text.replace(/(?<![:.\s])[:.\s]+$/u, '')));
}

/** Whether a whole line is a section's name, which may stand over a title and hardly is one. */
export function isSection(text: string): boolean {
  return text.length <= LONGEST && SECTIONS.has(toKey(text));
}

/** Whether a line is a kicker and the section that it stands in: "Opinion | Harbour", "Harbour / Analysis". */
export function isKickerRow(text: string): boolean {
  if (text.length > LONGEST_ROW || !ROW.test(text)) return false;
  const parts = text.split(ROW);
  return parts.some(isKicker) && parts.every((part) => part.length <= LONGEST && part.split(' ').length <= 2);
}

function toKey(text: string): string {
  // "KÖŞE YAZISI" is in small letters another word to a machine that speaks no Turkish
  return text.toLowerCase().replace(APOSTROPHES, "'").replaceAll('i\u0307', 'i').replaceAll('ı', 'i');
}

/** The kicker before a title, "Opinion: …" or "Meinung | …", and where the title begins. */
export function findKickerPrefix(title: string): { readonly kicker: string; readonly titleStart: number } | undefined {
  const match = PREFIX.exec(title);
  const kicker = match?.groups?.['kicker'];
  if (match === null || kicker === undefined || !KICKERS.has(toKey(kicker)) || PART_OF_TITLES.has(toKey(kicker))) return undefined;
  const rest = title.slice(match[0].length);
  return UNSPACED.test(rest) || rest.split(' ').length >= FEWEST_WORDS ? { kicker, titleStart: match[0].length } : undefined;
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
