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
  `,
  legal: `
    Všetky práva vyhradené | Podmienky používania | Obchodné podmienky | Ochrana osobných údajov | Zásady ochrany osobných údajov
    O nás | Kontakty | Etický kódex | Redakcia
  `,
  likes: `
    Páči sa mi | Páči sa mi to | Načítava sa
  `,
  'mistake-report': `
    Našli ste chybu… | Našli ste v článku chybu… | Nahlásiť chybu | Upozorniť na chybu
  `,
  navigation: `
    Preskočiť na obsah | Prejsť na obsah | Hlavné menu | Hľadať | Vyhľadávanie | Domov | Úvod | Predchádzajúci článok | Ďalší článok
    Nasledujúci článok | Prihlásiť sa | Prihlásenie | Registrácia | Odhlásiť sa | Späť hore | Hore | Čítať ďalej | Čítajte viac
    Zobraziť viac | Načítať ďalšie | Zobraziť všetky | Ďalšie články | Späť | Sledujte nás | Staršie príspevky | Novšie príspevky
    Navigácia v článkoch
  `,
  related: `
    Čítajte tiež | Prečítajte si tiež | Čítajte aj | Prečítajte si aj | Súvisiaci článok | Mohlo by vás zaujímať | Pozrite si tiež
  `,
  'share-bar': `
    Zdieľať | Zdieľajte | Zdieľať článok | Zdieľať na Facebooku | Zdieľať na Twitteri | Poslať e-mailom | Tlačiť | Vytlačiť
    Kopírovať odkaz | Uložiť článok
  `,
  subscription: `
    Odoberať newsletter | Prihláste sa na odber… | Odoberajte náš newsletter… | Predplatné | Predplatiť
    Článok je len pre predplatiteľov… | Podporte nás
  `,
  widget: `
    Najčítanejšie | Najčítanejšie články | Najnovšie | Najnovšie články | Najnovšie správy | Najnovšie komentáre | Najnovšie príspevky
    Súvisiace články | Podobné články | Odporúčame | Odporúčané články | Fotogaléria | Zobraziť komentáre | Zobraziť diskusiu | Archív
    Rubriky | Značky | O autorovi | Ďalšie správy | Témy
  `,
};
