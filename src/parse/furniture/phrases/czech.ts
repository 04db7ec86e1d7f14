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
    Přečteno # krát | Přečteno # x | Zobrazeno # krát | Počet zobrazení # | Zhlédnuto # | # přečtení | Doba čtení # minut | Délka čtení # min | Čtenost #
  `,
  legal: `
    Všechna práva vyhrazena | Obchodní podmínky | Podmínky užití | Podmínky použití | Ochrana osobních údajů | Zásady ochrany osobních údajů
    O nás | Kontakt | Kontakty | Tiráž | Etický kodex | Redakce
    Veškerá práva vyhrazena… | Jakékoliv užití obsahu… | Publikování nebo další šíření… | Publikování či další šíření… | Bez předchozího písemného souhlasu…
    Kopírování obsahu… | Redakce neodpovídá za… | Redakce nenese odpovědnost… | Názory autorů… | Ceník inzerce | Všeobecné podmínky | Ochrana soukromí | Osobní údaje
    Prohlášení o přístupnosti | Autorská práva | Kodex redakce | Pravidla diskuse | Pravidla diskuze | Časté dotazy | Nápověda | Kariéra
  `,
  likes: `
    Líbí se mi | Líbí se mi Načítání | Načítání | To se mi líbí
    Líbí se mi # | Nelíbí se mi | Ohodnoťte článek | Hodnocení článku | Líbil se vám článek | Byl pro vás článek přínosný
  `,
  'mistake-report': `
    Našli jste chybu Označte ji a stiskněte Ctrl+Enter… | Našli jste chybu | Našli jste v článku chybu… | Nahlásit chybu
    Našel jsi chybu… | Všimli jste si chyby… | Viděli jste chybu… | Pokud jste našli chybu… | Nahlásit chybu v článku | Upozornit na chybu | Oznámit chybu | Máte tip…
    Máte pro nás tip… | Máte zajímavý tip… | Víte o něčem zajímavém… | Byli jste svědky… | Stali jste se svědky… | Pošlete nám tip… | Poslat tip | Tip redakci | Napište nám…
    Napište redakci | Napsat autorovi | Napsat redakci
  `,
  navigation: `
    Přejít k obsahu | Přejít na obsah | Přeskočit na obsah | Hlavní menu | Hledat | Vyhledávání | Domů | Hlavní stránka
    Titulní stránka | Předchozí článek | Další článek | Předchozí příspěvek | Další příspěvek | Navigace pro příspěvek | Starší příspěvky
    Novější příspěvky | Přihlásit se | Přihlášení | Registrace | Odhlásit | Zpět nahoru | Nahoru | Číst dál | Číst více | Celý článek
    Zobrazit více | Načíst další | Zobrazit vše | Další články | Zpět | Sledujte nás
    Zavřít | Zavřít menu | Otevřít menu | Přejít k hlavnímu obsahu | Přejít na hlavní obsah | Přejít na navigaci | Všechny rubriky | Všechny články | Všechny zprávy
    Předchozí | Další | Následující | Následující článek | Předchozí strana | Další strana | Předchozí stránka | Další stránka | Zpět na začátek | Zpět na hlavní stránku
    Zpět na úvod | Zpět na přehled | Vybrat měsíc | Archiv podle měsíců | Trvalý odkaz | Zapomenuté heslo | Můj účet | Můj profil | Odhlásit se | Předplaťte si
    Zobrazit další | Více informací | Mapa stránek | Hledat na webu
  `,
  related: `
    Čtěte také | Přečtěte si také | Čtěte více | Související článek | Mohlo by vás zajímat | Nepřehlédněte | Viz také
    Čtěte i | Čtěte dále | Číst dál | Přečtěte si | Přečtěte si i | Přečtěte si více | Více k tématu | Více čtěte | Více zde | K tématu | Podívejte se | Podívejte se také
    Podívejte se i | Poslechněte si | Související | Související články | Předchozí článek | Další článek | Doporučujeme | Mohlo by Vás také zajímat
  `,
  'share-bar': `
    Sdílet | Sdílejte | Sdílet článek | Sdílet na Facebooku | Sdílet na Twitteru | Sdílet na síti X | Poslat e-mailem | Poslat článek
    Tisk | Vytisknout | Tisknout | Kopírovat odkaz | Odkaz zkopírován | Uložit
    Sdílet na X | Sdílet na WhatsApp | Sdílet e-mailem | Sdílet přes e-mail | Sdílejte článek | Sdílejte na Facebooku | Sdílejte s přáteli | Poslat mailem | Poslat odkaz
    Poslat známému | Poslat přítel | Poslat příteli | Odeslat | Doporučit | Doporučit článek | Vytisknout článek | Tisk článku | Verze pro tisk | Zkopírovat odkaz
    Uložit článek | Uložit na později | Přidat k oblíbeným | Velikost písma | Velikost textu | Zvětšit písmo | Zmenšit písmo | Darovat článek
  `,
  subscription: `
    Odebírat newsletter | Přihlaste se k odběru… | Odběr novinek | Odebírejte náš newsletter… | Předplatné | Předplatit
    Článek je jen pro předplatitele… | Podpořte nás
    Sledujte nás na… | Sledujte nás i na… | Přidejte se k nám na… | Odebírejte náš kanál… | Přihlásit k odběru | Odebírat | Stáhněte si aplikaci… | Stáhněte si naši aplikaci…
    Článek je pouze pro předplatitele… | Pouze pro předplatitele | Jen pro předplatitele | Exkluzivně pro předplatitele | Obsah pro předplatitele
    Tento článek je exkluzivním obsahem… | Máte předplatné… | Máte již předplatné… | Už mám předplatné | Jste předplatitel… | Chcete číst dál… | Pro přečtení celého článku…
    Pokračovat ve čtení s předplatným… | Zapnout upozornění | Podpořte nezávislou žurnalistiku… | Podpořte naši práci…
  `,
  widget: `
    Nejčtenější | Nejčtenější články | Nejnovější | Nejnovější články | Nejnovější zprávy | Nejnovější komentáře | Nejnovější příspěvky
    Související články | Podobné články | Související | Mohlo by vás zajímat | Doporučujeme | Doporučené články | Fotogalerie | Galerie
    Zobrazit komentáře | Zobrazit diskusi | Archiv | Archivy | Rubriky | Štítky | O autorovi | Další zprávy | Témata
    Nejčtenější dnes | Nejsledovanější | Nejdiskutovanější | Nejkomentovanější | Poslední články | Poslední komentáře | Poslední příspěvky | Populární | Populární články
    Populární témata | Související témata | Další články autora | Více od autora | Všechny články autora | Od stejného autora | Další z rubriky… | Doporučené
    Mohlo by vás také zajímat | Nepřehlédněte | Výběr redakce | Tipy redakce | Z partnerských webů | Obsah partnerů | Články partnerů | V jiných jazycích | Téma dne
    Hlavní zprávy | Aktuality | Aktuální zprávy | Fotogalerie článku | Zobrazit galerii | Prohlédnout galerii | Přehrát video | Poslechnout článek | Přehrát článek | Anketa
    Kalendář akcí | Archiv článků | Kurzy měn | Obsah článku
  `,
};
