import type { FurnitureReason } from '../../catalogue.ts';
import { endsClause } from '../../text/sentences.ts';
import { SECTIONS } from '../head/kickers.ts';
import { endsPhrase, findPhrase, findPhrases, opensPhrase, toFirstWord, toPhraseKey } from './phrase.ts';

const BETWEEN_PARTS = /\s{0,3}[|·•¦/]\s{0,3}/u;
const ROW = /[|·•¦]|\s\/\s/u;
/** Home » News » Harbour · Board index ‹ Workshop ‹ Small boats */
const TRAIL = /^(?<home>[^»>›‹/→|:]{2,24}?)\s?[»>›‹→/|]{1,2}\s?[\p{Lu}\p{Lo}]/u;
const HOMES = new Set(
  [
    'board index|forum index|foren übersicht|index du forum|índice general|strona główna forum|список форумов|forumoverzicht|obsah fóra',
    'home|you are here home|front page|startseite|sie sind hier startseite|accueil|vous êtes ici accueil|inicio|portada|estás aquí inicio|home page|ti trovi qui home',
    'início|página inicial|você está aqui início|startpagina|je bent hier home|strona główna|jesteś tutaj strona główna|главная|вы здесь главная',
    'головна|首页|首頁|当前位置 首页|您的位置 首页|ホーム|トップ|トップページ|الرئيسية|أنت هنا الرئيسية|anasayfa|ana sayfa',
    "homepage|frontpage|main page|you are here|start|hauptseite|titelseite|page d'accueil|vous êtes ici|page principale|a la une|página principal|página de inicio|usted está aquí inicio|estás en inicio|ti trovi in home|sei in home|sei qui home|prima pagina|pagina principale|pagina iniziale|capa|está aqui início|u bent hier home|je bent hier|voorpagina|hoofdpagina|strona startowa|jesteś tu|start strona",
    'главная страница|вы здесь|вы находитесь здесь|на главную|домой|головна сторінка|ви тут|ви тут головна|на головну|галоўная|галоўная старонка|вы тут галоўная|начало|начална страница|вие сте тук начало|насловна|почетна|почетна страница|насловна страна|почетна страна|naslovna|naslovnica|početna|početna strana|početna stranica|naslovna strana|domov|domača stran|prva stran|nahajate se tukaj domov|domů|úvod|hlavní strana|titulní strana|úvodní stránka|nacházíte se zde úvod|domovská stránka|úvodná stránka|titulka|kezdőlap|főoldal|címlap|nyitólap|itt vagyok címlap|acasă|prima pagină|pagina principală|sunteți aici acasă|ballina|kreu|faqja kryesore|αρχική|αρχική σελίδα|βρίσκεστε εδώ αρχική|πρώτη σελίδα',
    "ana səhifə|baş səhifə|басты бет|bosh sahifa|бош саҳифа|მთავარი|მთავარი გვერდი|գլխավոր|գլխավոր էջ|avaleht|esileht|sākums|sākumlapa|titullapa|pradžia|pradinis|titulinis|pradinis puslapis|etusivu|olet tässä etusivu|startsida|startsidan|hem|du är här hem|hjem|forside|forsiden|du er her forside|startside|forsíða|heim|abhaile|leathanach baile|baile|hafan|tudalen gartref|hasiera|azala|inici|sou a inici|ets aquí inici|pàgina d'inici|hejmo|hejmpaĝo|ĉefpaĝo|tuis|tuisblad|mwanzo|nyumbani|ukurasa wa kwanza|tahanan|beranda|laman utama|halaman utama|muka depan|trang chủ",
    'หน้าแรก|หน้าหลัก|ပင်မစာမျက်နှာ|မူလစာမျက်နှာ|ទំព័រដើម|ໜ້າຫຼັກ|ໜ້າທຳອິດ|প্রচ্ছদ|হোম|মূলপাতা|होम|मुख्य पृष्ठ|मुखपृष्ठ|मुख्यपृष्ठ|गृहपृष्ठ|முகப்பு|హోమ్|ముఖపేజీ|ಮುಖಪುಟ|ഹോം|ਹੋਮ|ਮੁੱਖ ਪੰਨਾ|صفحہ اول|ہوم|صفحه اصلی|صفحه نخست|خانه|الصفحة الرئيسية|ראשי|דף הבית|עמוד הבית|መነሻ|መነሻ ገጽ|网站首页|主页|主頁|當前位置 首頁|您现在的位置 首页|您所在的位置 首页|现在位置 首页|トップ ページ|홈|메인|처음으로',
  ]
    .join('|')
    .split('|')
    .map(toPhraseKey),
);
/** Words of share bars that say no more when they stand in a row. */
const NETWORKS = new Set(
  'facebook twitter x whatsapp linkedin pinterest reddit tumblr telegram instagram youtube messenger viber vk vkontakte вконтакте одноклассники flipboard pocket line email e-mail mail print share tweet pin copy link save rss google+ tiktok bluesky mastodon threads snapchat sms skype xing teilen drucken partager imprimer compartir imprimir condividi stampa compartilhar partilhar delen afdrukken udostępnij drukuj поделиться поділитися paylaş yazdır 微信 微博 分享 シェア ツイート شارك فيسبوك تويتر واتساب'
    .split(' ')
    .map(toPhraseKey),
);
const MOST_NETWORKS = 12;
/** What a row of entries may hold beside the phrases of a page. */
const ENTRIES: ReadonlySet<string> = new Set([...NETWORKS, ...[...SECTIONS].map(toPhraseKey)]);
const ENTRY_WORDS = new Set([...ENTRIES].map((entry) => toFirstWord(entry)));
const ENTRY_ENDS = new Set([...ENTRIES].map((entry) => entry.slice(entry.lastIndexOf(' ') + 1)));
const LONGEST_UNPARTED = 120;
const FEWEST_UNPARTED = 2;
/** Sections alone are a menu where they are so many. */
const FEWEST_ENTRIES = 3;
const NUMBER = /^\p{Nd}{1,3}$/u;
const NUMBERS = /\p{Nd}[\p{Nd}.,]*/gu;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
const LETTER = /\p{L}/u;
/** Boats · E-Paper · বাংলাদেশ: what entries of menus begin with */
const ENTRY_WORD = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*|[&+–|-])$/u;
/** Front pages whose names are words of titles too. */
const MAY_OPEN_TITLES = new Set(['home', 'start', 'inicio', 'portada', 'início', 'top', 'domov', 'dom'].map(toPhraseKey));
const HOME_WORDS = new Set([...HOMES].map((home) => toFirstWord(home)));

/** Whether a line leads from the front page to where the article stands. */
function isTrail(text: string): boolean {
  const home = TRAIL.exec(text)?.groups?.['home'];
  return home !== undefined && HOMES.has(toPhraseKey(home));
}

/** Whether the front page opens a row of entries: "Startseite Politik Das Boot Kontakt"; "Home" may begin a title as well. */
function isHomeRow(text: string): boolean {
  if (text.length > LONGEST_UNPARTED || endsClause(text)) return false;
  const words = toPhraseKey(text).split(' ');
  if (words.length < FEWEST_ENTRIES || words.length > MOST_NETWORKS) return false;
  const home = [2, 1].map((count) => words.slice(0, count).join(' ')).find((start) => HOMES.has(start));
  return home !== undefined && !MAY_OPEN_TITLES.has(home) && text.split(' ').every(isEntryWord);
}

function isEntryWord(word: string): boolean {
  return ENTRY_WORD.test(word);
}

function isShareRow(text: string): boolean {
  const words = toPhraseKey(text).split(' ');
  return words.length > 1 && words.length <= MOST_NETWORKS && words.every((word) => NETWORKS.has(word));
}

/** Why a line is none of an article that names networks to share it in, or the way from the front page. */
export function findBarRow(text: string, word: string): FurnitureReason | undefined {
  if (NETWORKS.has(word) && isShareRow(text)) return 'share-bar';
  return HOME_WORDS.has(word) && (isTrail(text) || isHomeRow(text)) ? 'navigation' : undefined;
}

/** The reason of a row of set phrases with signs between them: "Terms of Use | Privacy Policy | Contact us". */
export function findPartedRow(text: string): FurnitureReason | undefined {
  if (!ROW.test(text)) return undefined;
  const reasons = text
    .split(BETWEEN_PARTS)
    .filter((part) => part !== '')
    .map((part) => findPhrase(part));
  return reasons.length > 1 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** The reason of buttons and entries that a flattener put on one line: "Skip to content Log in Subscribe", "Print Email Sport". */
export function findEntries(text: string, word: string): FurnitureReason | undefined {
  if (!opensPhrase(word) && !ENTRY_WORDS.has(word)) return undefined;
  if (text.length > LONGEST_UNPARTED || !text.includes(' ') || !LETTER.test(text) || endsClause(text)) return undefined;
  const last = toPhraseKey(text.slice(text.lastIndexOf(' ') + 1));
  if (last !== '' && !endsPhrase(last) && !ENTRY_ENDS.has(last)) return undefined;
  // "Africa 45 50 41" is a row of a table, "Like 4 Wow 0 Sad 1" one of buttons
  const numbers = (text.match(NUMBERS) ?? []).length;
  if (numbers > (text.match(WORDS) ?? []).length) return undefined;
  const reasons = findPhrases(text, (words) => ENTRIES.has(words) || NUMBER.test(words));
  const known = reasons.filter((reason) => reason !== undefined);
  const entries = reasons.length - numbers;
  // "Comments 5" is one entry with its count
  if (Math.max(entries, known.length) >= FEWEST_UNPARTED && 2 * known.length > entries) return known[0];
  return entries >= FEWEST_ENTRIES ? 'navigation' : undefined;
}
