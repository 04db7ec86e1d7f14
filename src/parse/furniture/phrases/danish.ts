import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Danish and Norwegian, beside what they share with Swedish. */
export const DANISH: Partial<Phrasebook> = {
  advertisement: `
    Annonce | Annoncørbetalt indhold | Sponsoreret indhold | Artiklen fortsætter under annoncen | Artikkelen fortsetter etter annonsen
    Reklame | Sponset innhold | Kommersielt samarbeid
  `,
  'comment-form': `
    Skriv kommentar | Kommenter | Log ind for at kommentere | Du skal være logget ind for at kommentere | Logg inn for å kommentere
    Du må være innlogget for å kommentere | Kommentarfeltet er stengt | Kommentarfeltet er lukket | Nyeste først | Ældste først
    Eldste først | Sorter etter | Vis flere kommentarer | Vis flere svar
  `,
  cookies: `
    Vi bruker cookies… | Denne nettsiden bruker informasjonskapsler… | Denne hjemmeside bruger cookies… | Vi bruger cookies…
    Tillad alle | Tillat alle | Afvis alle | Avvis alle | Cookieindstillinger | Cookieinnstillinger | Samtykke
  `,
  counter: `
    Læst # | Lest # | # min. læsetid | # min lesetid | # minutters læsning | # minutters lesing
  `,
  legal: `
    Alle rettigheder forbeholdes | Brugervilkår | Brukervilkår | Handelsbetingelser | Cookiepolitik | Personvern og cookies
    Redaktionen | Redaksjonen | Ansvarshavende chefredaktør | Tips oss | Tip os | Annoncer hos os | Annonsere
  `,
  navigation: `
    Gå til hovedinnhold | Gå til hovedindhold | Hop til indhold | Hovedmenu | Hovedmeny | Forrige artikel | Næste artikel
    Forrige artikkel | Neste artikkel | Log ud | Logg ut | Opret profil | Registrer deg | Læs hele artiklen | Les hele saken | Se mere
    Se mer | Hent flere | Last flere | Vis alle | Se alle
  `,
  related: `
    Læs også | Les også | Læs mere | Se også | Relateret | Relatert | Les mer om
  `,
  'share-bar': `
    Del | Del denne artikel | Del artikkelen | Del på LinkedIn | Del på e-post | Send på mail | Send til en ven | Skriv ut | Print
    Kopier lenken | Gem artikel | Lagre artikkel | Lyt til artiklen | Hør artiklen opplest
  `,
  subscription: `
    Abonner | Få nyhedsbrevet… | Få nyhetsbrevet… | Prøv gratis | Allerede abonnent Log ind | Allerede abonnent Logg inn
    Denne artikel er kun for abonnenter… | Denne saken er for abonnenter… | Støt os | Støtt oss
  `,
  widget: `
    Mest læst | Mest lest nå | Mest læst lige nu | Seneste | Siste saker | Flere nyheder | Flere nyheter | Flere saker
    Relaterte saker | Læs flere artikler | Andre læser | Andre leser også | Emner | Stikord | Om forfatteren | Om skribenten
  `,
};
