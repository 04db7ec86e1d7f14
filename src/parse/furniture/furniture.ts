import { rememberLatest } from '../../text/remember.ts';
import type { FurnitureReason } from '../../catalogue.ts';
import { isAgency } from '../head/agencies.ts';
import { SECTIONS } from '../head/kickers.ts';
import { endsClause } from '../../text/sentences.ts';
import { findPhrase, findPhrases, endsPhrase, isLabelled, opensPhrase, toFirstWord, toPhraseKey } from './phrase.ts';

const LONGEST = 200;
/** Marks that say that nothing follows: ### · -30- · (END) · -ends- · （完） */
const END_SIGNS =
  /^(?:#(?:\s?#){2,9}|-\s?30\s?-|[-–—]\s?ends?\s?[-–—]|\(ends?\)\s[\d:. -]{8,20}(?:\s(?:gmt|utc))?|\((?:ends?|more|конец|кінець|fin|fim|ende|einde|koniec|son)\)|[（(【［](?:完|终|終|了|おわり|النهاية|انتهى)[）)】］])$/iu;
/** (AP) · （新华社） · (©NTB) · /ritzau/ */
const HOUSE = /^(?:[（(]©?\s?(?<bracketed>[^()（）©]{2,24})[)）]|\/(?<slashed>[^/]{2,24})\/)\.?$/u;
/** At the end of a dispatch, without brackets. */
const BARE_ENDS = new Set(['انتهای پیام/', 'انتهای پیام', 'ENDS', 'Ends', 'reuter', 'Reuter', 'REUTER', 'reuters', 'Reuters', 'REUTERS']);
const END_STARTS = '#-–—(（[【［/';
/** {| existing_createdDate |} · [sourcecode language="c"] · {{ title }} · ###BANNER_ADS###: what a template left */
const RESIDUE =
  /^(?:\{[|{][^{}]{0,120}[|}]\}|\[\/?(?:sourcecode|caption|gallery|embed|youtube|vc_row|vc_column|et_pb_\w{1,20}|ad|adrotate|wp_ad_camp_\d)(?:\s[^\]]{0,120})?\]|<!--.{0,160}-->|#{2,3}[A-Z][A-Z_]{2,40}#{2,3})$/u;
/** {"@context":"https://schema.org", … · (adsbygoogle = window.adsbygoogle || []).push({}); */
const SCRIPT =
  /^(?:\{"@?\w{1,30}"\s?:.{0,180}|.{0,60}(?:googletag\.|adsbygoogle|window\.dataLayer|_gaq\.push|gtag\(|fbq\(|__gaTracker|document\.write\(|OA_show\().{0,160})$/u;
/** © 2019 The Lamplighter. All rights reserved. · Copyright The Lamplighter 2019 */
const COPYRIGHT =
  /^(?:(?:[Cc]opyright\s|COPYRIGHT\s)?(?:©|\([cC]\)).{0,80}(?<!\p{Nd})(?:19|20)\d\d(?!\p{Nd})|(?:[Cc]opyright|COPYRIGHT):?\s(?:(?=\p{Lu})[^,.]{1,60})?(?:19|20)\d\d(?!\p{Nd}))/u;
/** 2019 © The Lamplighter · © The Lamplighter. All rights reserved. */
const COPYRIGHT_BEHIND =
  /^(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s?©.{0,100}|©.{1,80}(?:rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|direitos reservados|rechten voorbehouden|prawa zastrzeżone|права защищены|права захищен[іо]|版权所有|無断転載|الحقوق محفوظة|hakları saklıdır).{0,60})$/iu;
/** 5 Comments The Lamplighter Login · Recommend 4 · Sort by Best · sorted by: top · Join the discussion… · all 6 comments · 3 Answers 3 · Сначала старые */
const THREAD_BAR =
  /^(?:\d{1,6} comments? \S.{0,80} login|recommend \d{1,6}(?: share sort by \p{L}{2,12} join the discussion(?:\.{3}|…)?)?|(?:sort(?:ed)? by|sortieren nach|trier par|ordenar por|ordina per|sorteer op|sortuj (?:według|wg)|сортировать(?: по)?|сортувати(?: за)?|seřadit podle|rendezés|sırala|urutkan(?: berdasarkan)?|sắp xếp theo|排序|並べ替え|정렬)\s?:?(?:\s\p{L}{2,14}){0,3}|join the discussion(?:\.{3}|…)|all \d{1,6} comments|\d{1,4} answers?(?: \d{1,4})?|сначала (?:интересные|старые|новые|популярные))$/iu;
/** 501 points by lockgate on April 19, 2019 | hide | past | favorite | 187 comments */
const STORY_BAR = /^\d{1,6} points? by [\w-]{2,24} .{3,30} \| hide \|/u;

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
const HOME_WORDS = new Set([...HOMES].map((home) => toFirstWord(home)));
const BAR_WORDS = new Set(
  '0 recommend sort sorted sortieren trier ordenar ordina sorteer sortuj сортировать сортувати seřadit rendezés sırala urutkan sắp 排序 並べ替え 정렬 join all сначала'
    .split(' ')
    .map((word) => toFirstWord(word)),
);
/** « Nine boats | Main | The brush »: what stands before and behind a piece of a blog */
const NEIGHBOURS = /^«\s[^|]{1,80}\s\|\s[^»]{1,100}\s»$/u;
const CODE_STARTS = '{[<#';
const CODE_ENDS = ';{}),';

/** Whether a line leads from the front page to where the article stands. */
function isTrail(text: string): boolean {
  const home = TRAIL.exec(text)?.groups?.['home'];
  return home !== undefined && HOMES.has(toPhraseKey(home));
}

function isShareRow(text: string): boolean {
  const words = toPhraseKey(text).split(' ');
  return words.length > 1 && words.length <= MOST_NETWORKS && words.every((word) => NETWORKS.has(word));
}

/** The reason of a row of set phrases: "Terms of Use | Privacy Policy | Contact us". */
function findRow(text: string): FurnitureReason | undefined {
  const reasons = text
    .split(BETWEEN_PARTS)
    .filter((part) => part !== '')
    .map((part) => findPhrase(part));
  return reasons.length > 1 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** The reason of buttons and entries that a flattener put on one line: "Skip to content Log in Subscribe", "Print Email Sport". */
function findUnparted(text: string): FurnitureReason | undefined {
  if (text.length > LONGEST_UNPARTED || !text.includes(' ') || !LETTER.test(text) || endsClause(text)) return undefined;
  const last = toPhraseKey(text.slice(text.lastIndexOf(' ') + 1));
  if (last !== '' && !endsPhrase(last) && !ENTRY_ENDS.has(last)) return undefined;
  // "Africa 45 50 41" is a row of a table, "Like 4 Wow 0 Sad 1" one of buttons
  const numbers = (text.match(NUMBERS) ?? []).length;
  if (numbers > (text.match(WORDS) ?? []).length) return undefined;
  const reasons = findPhrases(text, (words) => ENTRIES.has(words) || NUMBER.test(words));
  const known = reasons.filter((reason) => reason !== undefined);
  const entries = reasons.length - numbers;
  if (reasons.length >= FEWEST_UNPARTED && 2 * known.length > Math.max(entries, 1)) return known[0];
  return entries >= FEWEST_ENTRIES ? 'navigation' : undefined;
}

function isEndMark(text: string): boolean {
  if (BARE_ENDS.has(text)) return true;
  if (!END_STARTS.includes(text.charAt(0))) return false;
  const { bracketed, slashed } = HOUSE.exec(text)?.groups ?? {};
  const house = bracketed ?? slashed;
  return END_SIGNS.test(text) || (house !== undefined && isAgency(house));
}

/** What is told by signs and not by words; each is tried where a line begins or ends as it does. */
function findBySigns(text: string, word: string): FurnitureReason | undefined {
  if (
    text.includes('©')
      ? COPYRIGHT.test(text) || COPYRIGHT_BEHIND.test(text)
      : (word === 'c' || word === 'copyright') && COPYRIGHT.test(text)
  )
    return 'legal';
  if (text.startsWith('«') && NEIGHBOURS.test(text)) return 'navigation';
  if (CODE_STARTS.includes(text.charAt(0)) && RESIDUE.test(text)) return 'code-residue';
  return CODE_ENDS.includes(text.slice(-1)) && SCRIPT.test(text) ? 'code-residue' : undefined;
}

function findByWord(text: string, word: string): FurnitureReason | undefined {
  const reason = findPhrase(text, word);
  if (reason !== undefined) return reason;
  if (BAR_WORDS.has(word) && (THREAD_BAR.test(text) || STORY_BAR.test(text))) return 'comments-heading';
  if (NETWORKS.has(word) && isShareRow(text)) return 'share-bar';
  if (HOME_WORDS.has(word) && isTrail(text)) return 'navigation';
  if (isLabelled(text, word)) return 'related';
  return opensPhrase(word) || ENTRY_WORDS.has(word) ? findUnparted(text) : undefined;
}

/** Why a whole line is not part of an article, if it is one of the phrases of the tables; the same words inside a sentence are not. */
export const findFurniture = rememberLatest((text: string): FurnitureReason | undefined => {
  if (text.length > LONGEST) return undefined;
  const word = toFirstWord(text);
  const reason = findByWord(text, word) ?? findBySigns(text, word);
  if (reason !== undefined) return reason;
  if (isEndMark(text)) return 'end-mark';
  return ROW.test(text) ? findRow(text) : undefined;
});
