import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Czech. */
export const CZECH: Phrasebook = {
  advertisement: `
    Reklama | Inzerce | Článek pokračuje pod reklamou | Text pokračuje pod reklamou | Článek pokračuje po reklamě | Komerční sdělení
    Placená inzerce | Sponzorovaný obsah
  `,
  'code-residue': `
    Pro zobrazení obsahu povolte JavaScript… | Váš prohlížeč nepodporuje video | Váš prohlížeč nepodporuje…
    Tato e-mailová adresa je chráněna před spamboty…
  `,
  'comment-form': `
    Napsat komentář | Zrušit odpověď na komentář | Přidat komentář | Přidejte komentář | Vložit komentář | Odeslat komentář
    Vaše e-mailová adresa nebude zveřejněna… | Vyžadované informace jsou označeny | Jméno | E-mail | Webová stránka
    Komentáře jsou uzavřeny | Diskuse je uzavřena | Vstoupit do diskuse | Přidat příspěvek | Pro přidání komentáře se musíte přihlásit
    Uložit do prohlížeče jméno e-mail a webovou stránku pro budoucí komentáře | Žádné komentáře | Buďte první kdo napíše komentář
    Okomentovat | Napsat komentář Zrušit odpověď na komentář | Přidat nový komentář
    Nejnovější nahoře | Nejstarší nahoře | Od nejnovějšího | Od nejstaršího
  `,
  cookies: `
    Tento web používá cookies… | Tyto stránky používají cookies… | Používáme cookies… | Přijmout vše | Odmítnout vše | Souhlasím
    Nastavení cookies | Přijmout cookies | Zásady používání cookies | Nastavení soukromí
  `,
  counter: `
    Příspěvků # Stránka # z # | Příspěvky # Stránka # z # | Stránka # z #
    Zobrazeno # | Zobrazení # | # zobrazení | Přečteno # | # min čtení | # minut čtení | Doba čtení # min | # sdílení | # fotografií
    Fotografie # z #
  `,
  legal: `
    Všechna práva vyhrazena | Obchodní podmínky | Podmínky užití | Podmínky použití | Ochrana osobních údajů | Zásady ochrany osobních údajů
    O nás | Kontakt | Kontakty | Tiráž | Etický kodex | Redakce
  `,
  likes: `
    Líbí se mi | Líbí se mi Načítání | Načítání | To se mi líbí
  `,
  'mistake-report': `
    Našli jste chybu Označte ji a stiskněte Ctrl+Enter… | Našli jste chybu | Našli jste v článku chybu… | Nahlásit chybu
  `,
  navigation: `
    Přejít k obsahu | Přejít na obsah | Přeskočit na obsah | Hlavní menu | Hledat | Vyhledávání | Domů | Hlavní stránka
    Titulní stránka | Předchozí článek | Další článek | Předchozí příspěvek | Další příspěvek | Navigace pro příspěvek | Starší příspěvky
    Novější příspěvky | Přihlásit se | Přihlášení | Registrace | Odhlásit | Zpět nahoru | Nahoru | Číst dál | Číst více | Celý článek
    Zobrazit více | Načíst další | Zobrazit vše | Další články | Zpět | Sledujte nás
  `,
  related: `
    Čtěte také | Přečtěte si také | Čtěte více | Související článek | Mohlo by vás zajímat | Nepřehlédněte | Viz také
  `,
  'share-bar': `
    Sdílet | Sdílejte | Sdílet článek | Sdílet na Facebooku | Sdílet na Twitteru | Sdílet na síti X | Poslat e-mailem | Poslat článek
    Tisk | Vytisknout | Tisknout | Kopírovat odkaz | Odkaz zkopírován | Uložit
  `,
  subscription: `
    Odebírat newsletter | Přihlaste se k odběru… | Odběr novinek | Odebírejte náš newsletter… | Předplatné | Předplatit
    Článek je jen pro předplatitele… | Podpořte nás
  `,
  widget: `
    Nejčtenější | Nejčtenější články | Nejnovější | Nejnovější články | Nejnovější zprávy | Nejnovější komentáře | Nejnovější příspěvky
    Související články | Podobné články | Související | Mohlo by vás zajímat | Doporučujeme | Doporučené články | Fotogalerie | Galerie
    Zobrazit komentáře | Zobrazit diskusi | Archiv | Archivy | Rubriky | Štítky | O autorovi | Další zprávy | Témata
  `,
};
