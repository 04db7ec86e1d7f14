import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Slovak. */
export const SLOVAK: Partial<Phrasebook> = {
  advertisement: `
    Reklama | Inzercia | Článok pokračuje pod reklamou | Text pokračuje pod reklamou | Článok pokračuje pod videom | Platená inzercia
    Sponzorovaný obsah | PR článok
  `,
  'comment-form': `
    Pridaj komentár | Pridať komentár | Zverejnenie komentára | Zverejniť komentár | Zrušiť odpoveď | Pridaj komentár Zrušiť odpoveď
    Vaša e-mailová adresa nebude zverejnená… | Vyžadované polia sú označené | Napísať komentár | Vstúpiť do diskusie
    Pridať príspevok | Pridajte komentár | Odoslať komentár | Meno | Webová stránka | Komentáre sú uzavreté | Diskusia je uzatvorená
    Najnovšie navrchu | Najstaršie navrchu | Od najnovších | Od najstarších
  `,
  cookies: `
    Táto stránka používa cookies… | Používame cookies… | Tento web používa súbory cookie… | Prijať všetko | Prijať všetky
    Odmietnuť všetko | Súhlasím | Nastavenia cookies | Nastavenie súkromia
  `,
  counter: `
    Zobrazené # | Prečítané # | # min čítania | Čas čítania # min | # zdieľaní | # fotografií
    Prečítané # krát | Prečítané # x | Zobrazené # krát | # zobrazení | Počet zobrazení # | # minút čítania | Čítanosť #
  `,
  legal: `
    Všetky práva vyhradené | Podmienky používania | Obchodné podmienky | Ochrana osobných údajov | Zásady ochrany osobných údajov
    O nás | Kontakty | Etický kódex | Redakcia
    Autorské práva sú vyhradené… | Publikovanie alebo ďalšie šírenie… | Bez predchádzajúceho písomného súhlasu… | Redakcia nezodpovedá za… | Redakcia nenesie zodpovednosť…
    Kontakt | Cenník inzercie | Všeobecné podmienky | Všeobecné obchodné podmienky | Ochrana súkromia | Nastavenia súkromia | Vyhlásenie o prístupnosti | Autorské práva
    Pravidlá diskusie | Časté otázky | Pomoc | Kariéra | Tiráž
  `,
  likes: `
    Páči sa mi | Páči sa mi to | Načítava sa
    Páči sa mi # | Nepáči sa mi | Ohodnoťte článok | Hodnotenie článku
  `,
  'mistake-report': `
    Našli ste chybu… | Našli ste v článku chybu… | Nahlásiť chybu | Upozorniť na chybu
    Všimli ste si chybu… | Ak ste našli chybu… | Nahlásiť chybu v článku | Máte tip… | Máte pre nás tip… | Boli ste svedkom… | Stali ste sa svedkom… | Pošlite nám tip…
    Poslať tip | Tip redakcii | Napíšte nám… | Napíšte redakcii | Napísať autorovi
  `,
  navigation: `
    Preskočiť na obsah | Prejsť na obsah | Hlavné menu | Hľadať | Vyhľadávanie | Domov | Úvod | Predchádzajúci článok | Ďalší článok
    Nasledujúci článok | Prihlásiť sa | Prihlásenie | Registrácia | Odhlásiť sa | Späť hore | Hore | Čítať ďalej | Čítajte viac
    Zobraziť viac | Načítať ďalšie | Zobraziť všetky | Ďalšie články | Späť | Sledujte nás | Staršie príspevky | Novšie príspevky
    Navigácia v článkoch
    Zavrieť | Zavrieť menu | Otvoriť menu | Prejsť na hlavný obsah | Všetky rubriky | Všetky články | Všetky správy | Predchádzajúci | Nasledujúci | Ďalší | Ďalšia strana
    Predchádzajúca strana | Predošlá strana | Nasledujúca strana | Späť na úvod | Späť na hlavnú stránku | Vybrať mesiac | Trvalý odkaz | Zabudnuté heslo | Môj účet
    Môj profil | Prihlásiť | Odhlásiť | Zaregistrovať sa | Predplatiť si | Hľadaj | Zobraziť všetko | Načítať viac | Čítať viac | Viac informácií | Viac článkov
    Úvodná stránka | Mapa stránky
  `,
  related: `
    Čítajte tiež | Prečítajte si tiež | Čítajte aj | Prečítajte si aj | Súvisiaci článok | Mohlo by vás zaujímať | Pozrite si tiež
    Čítajte viac | Čítajte ďalej | Prečítajte si | Prečítajte si viac | Viac na tému | Viac k téme | Viac sa dočítate tu | K téme | Pozrite si | Pozrite aj | Pozrite si aj
    Vypočujte si | Súvisiace | Súvisiace články | Predchádzajúci článok | Ďalší článok | Odporúčame | Neprehliadnite | Mohlo by vás zaujať
  `,
  'share-bar': `
    Zdieľať | Zdieľajte | Zdieľať článok | Zdieľať na Facebooku | Zdieľať na Twitteri | Poslať e-mailom | Tlačiť | Vytlačiť
    Kopírovať odkaz | Uložiť článok
    Zdieľať na X | Zdieľať e-mailom | Zdieľajte článok | Zdieľaj | Poslať mailom | Poslať článok | Poslať známemu | Poslať priateľovi | Odoslať | Odporučiť | Odporučiť článok
    Vytlačiť článok | Verzia pre tlač | Skopírovať odkaz | Odkaz skopírovaný | Uložiť | Uložiť na neskôr | Veľkosť písma | Veľkosť textu | Zväčšiť písmo | Zmenšiť písmo
  `,
  subscription: `
    Odoberať newsletter | Prihláste sa na odber… | Odoberajte náš newsletter… | Predplatné | Predplatiť
    Článok je len pre predplatiteľov… | Podporte nás
    Sledujte nás na… | Sledujte nás aj na… | Pridajte sa k nám na… | Odoberať | Prihlásiť sa na odber… | Stiahnite si aplikáciu… | Stiahnite si našu aplikáciu…
    Len pre predplatiteľov | Iba pre predplatiteľov | Obsah pre predplatiteľov | Tento článok je exkluzívny… | Máte predplatné… | Ste predplatiteľ… | Už mám predplatné
    Ak chcete čítať ďalej… | Podporte nezávislú žurnalistiku… | Podporte našu prácu…
  `,
  widget: `
    Najčítanejšie | Najčítanejšie články | Najnovšie | Najnovšie články | Najnovšie správy | Najnovšie komentáre | Najnovšie príspevky
    Súvisiace články | Podobné články | Odporúčame | Odporúčané články | Fotogaléria | Zobraziť komentáre | Zobraziť diskusiu | Archív
    Rubriky | Značky | O autorovi | Ďalšie správy | Témy
    Najčítanejšie dnes | Najsledovanejšie | Najdiskutovanejšie | Najkomentovanejšie | Najnovšie správy z | Posledné články | Posledné komentáre | Populárne | Populárne články
    Populárne témy | Súvisiace témy | Súvisiace | Ďalšie články autora | Viac od autora | Všetky články autora | Odporúčané | Mohlo by vás zaujímať | Mohlo by vás zaujať
    Neprehliadnite | Výber redakcie | Obsah partnerov | Články partnerov | V iných jazykoch | Téma dňa | Hlavné správy | Aktuality | Aktuálne správy | Zobraziť galériu
    Pozrieť galériu | Prehrať video | Vypočuť článok | Anketa | Kalendár podujatí | Štítky | Kategórie | Diskusia k článku
  `,
};
