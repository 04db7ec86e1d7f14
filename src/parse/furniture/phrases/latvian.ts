import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Latvian. */
export const LATVIAN: Partial<Phrasebook> = {
  advertisement: `
    Reklāma | Reklāmraksts | Raksts turpinās pēc reklāmas | Turpinājums pēc reklāmas | Sludinājums | Apmaksāts saturs
  `,
  'comment-form': `
    Ierakstīt komentāru | Pievienot komentāru | Atcelt atbildi | Atbildēt Atcelt atbildi | Jūsu e-pasta adrese netiks publicēta…
    Komentēt | Rakstīt komentāru | Tavs komentārs | Tavs vārds | Pievieno komentāru | Lai komentētu… | Jaunākie vispirms
    Vecākie vispirms | Rādīt visus komentārus
  `,
  cookies: `
    Šī vietne izmanto sīkdatnes… | Mēs izmantojam sīkdatnes… | Šajā vietnē tiek izmantotas sīkdatnes… | Piekrītu | Piekrist visām
    Noraidīt visas | Sīkdatņu iestatījumi | Sīkdatņu politika
  `,
  counter: `
    Skatījumi # | # skatījumi | Lasīšanas laiks # min | Lasāms # min
  `,
  legal: `
    Visas tiesības aizsargātas | Visas tiesības paturētas | Lietošanas noteikumi | Privātuma politika | Par mums | Kontakti
    Redakcija
  `,
  'mistake-report': `
    Pamanīji kļūdu… | Pamanījāt kļūdu… | Ziņot par kļūdu
  `,
  navigation: `
    Pāriet uz saturu | Galvenā izvēlne | Izvēlne | Meklēt | Meklēšana | Sākums | Sākumlapa | Iepriekšējais raksts | Nākamais raksts
    Ienākt | Pieslēgties | Reģistrēties | Iziet | Uz augšu | Lasīt vairāk | Lasīt tālāk | Vairāk | Rādīt vairāk | Skatīt visus
    Atpakaļ | Seko mums
  `,
  related: `
    Lasi arī | Lasiet arī | Saistītais raksts | Saistītie raksti | Skatīt arī
  `,
  'share-bar': `
    Dalīties | Dalies | Padalies | Dalīties Facebook | Nosūtīt e-pastā | Drukāt | Izdrukāt | Kopēt saiti | Saglabāt
  `,
  subscription: `
    Piesakies jaunumiem… | Abonē jaunumus… | Jaunumu vēstule | Abonēt | Abonements | Raksts pieejams tikai abonentiem…
  `,
  widget: `
    Lasītākie | Lasītākais | Lasītākie raksti | Jaunākie | Jaunākais | Jaunākās ziņas | Populārākie | Jaunākie komentāri | Iesakām
    Galerija | Foto galerija | Arhīvs | Birkas | Par autoru
  `,
};
