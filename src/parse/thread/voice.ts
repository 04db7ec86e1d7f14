/** Words for who speaks and who is spoken to, a language a line; what one of them means in another language, an article of that language has as well. */
const PERSONS = new Set(
  [
    "i i'm i've i'd i'll im ive me my mine myself you you're you've you'll your yours u ur we'd",
    'ich mich mir mein meine meinen meinem meiner du dich dir dein deine deinen euch euer eure',
    "je j'ai j'aime j'en j'y moi mon ma mes vous votre vos tu toi t'es",
    'yo mí mis tú tus usted ustedes vosotros vuestro conmigo',
    'io mio mia miei voi vostro vostra tuo tua',
    'eu meu minha meus minhas você vocês vc vcs mim comigo',
    'ik mij mijn jij jou jouw jullie',
    'mnie mój moja moje moim ty ciebie tobie wasz wam pana pani panie',
    'я мне меня мной мой моя моё мое мои мою моей моего вы вас вам вами ваш ваша ваше ваши вашу ты тебе тебя твой',
    'мені мене мій моє мої ви ваша вашу ти тобі тебе',
    'jag mig min mitt mina dig din ditt jeg meg dere deg du',
    'minä mä minun mun minulle mulle sinä sä sinun teidän',
    'já mně můj moje vy vám vás váš tobě som mňa vaše',
    'én nekem engem ti önök neked az-én',
    'mie meu voi vouă dumneavoastră mă',
    'ben bana benim bence sen sana senin siz sizin size',
    'εγώ μου εμένα εσύ σου εσείς σας',
    'аз мен моя вие вашата вашия',
    'أنا انا لي أنت انت أنتم لك لكم عندي',
    'شما تو منم خودم',
    'אני לי שלי אתה אתם לכם שלך שלכם',
    'मैं मैंने मुझे मेरा मेरी मेरे आप आपका आपकी आपने तुम',
    'tôi mình bạn saya aku gue kamu anda',
    'ผม ฉัน ดิฉัน คุณ',
  ]
    .join(' ')
    .split(' '),
);
/** 我 · 私は · 저는: scripts that part no words */
const PERSONS_WIDE = /[我俺僕您你]|私[はもの]|あなた|[저나제]는|제가|ผม|ฉัน|คุณ/gu;
/** Words by which readers call what they have read and who wrote it */
const WORKS = new Set(
  [
    'article post blog piece author writer review site website page thread writeup',
    'artikel beitrag autor autorin text bericht seite blog redaktion',
    'article billet auteur site rédaction artículo nota autor entrada articolo autore pezzo redazione artigo texto matéria autor',
    'artikel stuk schrijver artykuł tekst autor redakcja статья статью статье автор автору автора стаття статтю автор артикул статията',
    'artikeln inlägg artikkeli juttu kirjoitus článek autor cikk szerző articol autor makale yazı yazar άρθρο',
    'المقال الكاتب المقالة مقاله نویسنده מאמר כתבה לכתב लेख लेखक bài artikel penulis บทความ',
  ]
    .join(' ')
    .split(' '),
);
const WORKS_WIDE = /文章|作者|楼主|樓主|小编|記事|筆者|ブログ|기사|기자|บทความ/u;
const THANKS = new Set(
  'thanks thank thx ty danke merci gracias grazie obrigado obrigada valeu bedankt dank dzięki dziękuję спасибо дякую tack takk tak kiitos díky děkuji köszönöm köszi mulțumesc mersi teşekkürler sağol ευχαριστώ благодаря شكرا شكراً ممنون مرسی متشکرم תודה धन्यवाद शुक्रिया'.split(
    ' ',
  ),
);
const THANKS_WIDE = /谢谢|感谢|多谢|ありがと|감사|고맙|cảm ơn|terima kasih|ขอบคุณ/u;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'-]*/gu;
/** So!! · so.... · :-) · 😀 · so)) */
const INFORMAL = /[!?]{2}|[.…]{4}|…{2}|[:;=][-o']?[)(DPp/|](?=\s|$|\.)|\p{Extended_Pictographic}|\)\)(?=\s|$)|\^\^/u;
/** sooooo */
const DRAWLED = 4;
/** it was so · i think */
const SMALL = /^\p{Ll}{1,20}[\s']|(?<![\p{L}'’.])i(?![\p{L}\p{N}.'’-])|[!?]\s\p{Ll}{2,}/u;
/** THIS IS SO */
const SHOUT = /(?<!\p{L})(?:\p{Lu}{3,20}[\s,!?]){3}/u;
const QUESTION = /[?？؟]["”»’)\s]{0,3}$/u;
/** "Mara, I want to" · "@mara" · "Hi Mara" */
const ADDRESS =
  /^(?:@\s?\p{L}|(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour|salut|cher|chère|hola|ciao|olá|witam|cześć|привет|здравствуйте|вітаю|hej|merhaba)(?=[\s,!]))/iu;
const MOST = 4000;

/** How a text speaks: counts of what readers' words have and reports have not. */
export interface Voice {
  readonly words: number;
  /** Who speaks and who is spoken to. */
  readonly persons: number;
  /** What was read and who wrote it. */
  readonly works: number;
  readonly thanks: boolean;
  /** Signs and letters that an editor would mend. */
  readonly informal: boolean;
  readonly question: boolean;
  readonly address: boolean;
}

/** Whether a letter is drawn out as nobody spells it. */
function isDrawled(word: string): boolean {
  let run = 1;
  for (let at = 1; at < word.length; at++) {
    run = word[at] === word[at - 1] ? run + 1 : 1;
    if (run === DRAWLED) return true;
  }
  return false;
}

/** Listens to a text, or to as much of it as it takes. */
export function hearVoice(whole: string): Voice {
  const text = whole.slice(0, MOST).replaceAll('’', "'");
  const words = text.toLowerCase().match(WORD) ?? [];
  const wide = text.match(PERSONS_WIDE)?.length ?? 0;
  return {
    words: words.length,
    persons: words.filter((word) => PERSONS.has(word)).length + wide,
    works: words.filter((word) => WORKS.has(word)).length + (WORKS_WIDE.test(text) ? 1 : 0),
    thanks: words.some((word) => THANKS.has(word)) || THANKS_WIDE.test(text),
    informal: INFORMAL.test(text) || SMALL.test(text) || SHOUT.test(text) || words.some(isDrawled),
    question: QUESTION.test(text),
    address: ADDRESS.test(text),
  };
}

/** A long text in which nothing sounds like a reader. */
export const SILENCE: Voice = { words: Infinity, persons: 0, works: 0, thanks: false, informal: false, question: false, address: false };

/** How much oftener a reader says "I" and "you" than an author who does. */
const FULLER = 1.5;

/** Whether one voice says "I" and "you" clearly oftener than another. */
export function isFuller(one: Voice, other: Voice): boolean {
  return one.persons * Math.max(1, other.words) > FULLER * other.persons * Math.max(1, one.words);
}
