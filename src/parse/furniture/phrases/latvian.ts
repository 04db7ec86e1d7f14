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
    # skatījumu | Skatīts # | Skatīts # reizes | Lasīts # | Lasīts # reizes | Lasīšanai # min | # min lasīšanai
  `,
  legal: `
    Visas tiesības aizsargātas | Visas tiesības paturētas | Lietošanas noteikumi | Privātuma politika | Par mums | Kontakti
    Redakcija
    Pārpublicēt… | Pārpublicēšanas gadījumā… | Redakcija neatbild par… | Redakcija nenes atbildību… | Reklāma portālā | Reklāmas cenas | Noteikumi | Sīkdatnes
    Personas datu apstrāde | Ētikas kodekss
  `,
  likes: `
    Patīk | Nepatīk
  `,
  'mistake-report': `
    Pamanīji kļūdu… | Pamanījāt kļūdu… | Ziņot par kļūdu
    Ziņo par kļūdu | Ziņot par kļūdu rakstā | Ja pamanījāt kļūdu… | Ja raksta tekstā pamanīji kļūdu… | Iesūti ziņu | Atsūti ziņu | Raksti redakcijai
  `,
  navigation: `
    Pāriet uz saturu | Galvenā izvēlne | Izvēlne | Meklēt | Meklēšana | Sākums | Sākumlapa | Iepriekšējais raksts | Nākamais raksts
    Ienākt | Pieslēgties | Reģistrēties | Iziet | Uz augšu | Lasīt vairāk | Lasīt tālāk | Vairāk | Rādīt vairāk | Skatīt visus
    Atpakaļ | Seko mums
    Aizvērt | Atvērt izvēlni | Visas ziņas | Visas sadaļas | Sadaļas | Visi raksti | Iepriekšējais | Nākamais | Iepriekšējā ziņa | Nākamā ziņa | Iepriekšējā lapa
    Nākamā lapa | Pāriet uz galveno saturu | Uz sākumu | Aizmirsi paroli | Mans konts | Mans profils | Rādīt visu | Ielādēt vairāk | Lasīt rakstu | Lasi vairāk | Vairāk ziņu
  `,
  related: `
    Lasi arī | Lasiet arī | Saistītais raksts | Saistītie raksti | Skatīt arī
    Lasi vēl | Lasiet vēl | Lasi vairāk | Lasiet vairāk | Lasi šeit | Skaties arī | Skatieties arī | Klausies arī | Par tēmu | Saistītās ziņas | Iepriekšējais raksts
    Nākamais raksts
  `,
  'share-bar': `
    Dalīties | Dalies | Padalies | Dalīties Facebook | Nosūtīt e-pastā | Drukāt | Izdrukāt | Kopēt saiti | Saglabāt
    Dalies ar rakstu | Dalīties Twitter | Dalies ar draugiem | Nosūtīt draugam | Nosūtīt | Drukāt rakstu | Izdrukāt rakstu | Kopēt | Saite nokopēta | Teksta izmērs
    Burtu lielums
  `,
  subscription: `
    Piesakies jaunumiem… | Abonē jaunumus… | Jaunumu vēstule | Abonēt | Abonements | Raksts pieejams tikai abonentiem…
    Sekojiet mums… | Pievienojies mums… | Pieraksties jaunumiem… | Piesakies jaunumu vēstulei… | Lejupielādē lietotni… | Abonē tagad | Tikai abonentiem | Jau esi abonents…
    Lai turpinātu lasīt… | Atbalsti mūs | Atbalstiet neatkarīgu žurnālistiku…
  `,
  widget: `
    Lasītākie | Lasītākais | Lasītākie raksti | Jaunākie | Jaunākais | Jaunākās ziņas | Populārākie | Jaunākie komentāri | Iesakām
    Galerija | Foto galerija | Arhīvs | Birkas | Par autoru
    Lasītākās ziņas | Visvairāk lasītie | Visvairāk komentētie | Komentētākie | Skatītākie | Jaunākie raksti | Populārākie raksti | Saistītie raksti | Saistītās ziņas
    Citi raksti | Citas ziņas | Vēl par tēmu | Iesakām izlasīt | Redakcijas izvēle | Partneru ziņas | Citās valodās | Aptauja | Dienas tēma
  `,
};
