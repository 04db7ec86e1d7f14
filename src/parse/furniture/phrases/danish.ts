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
    # minutters læsetid | # minutter lesetid | Læst # gange | Lest # ganger | Vist # gange | Vist # ganger | Lesetid # minutter | Læsetid # minutter
  `,
  legal: `
    Alle rettigheder forbeholdes | Brugervilkår | Brukervilkår | Handelsbetingelser | Cookiepolitik | Personvern og cookies
    Redaktionen | Redaksjonen | Ansvarshavende chefredaktør | Tips oss | Tip os | Annoncer hos os | Annonsere
    Alle rettigheter forbeholdt… | Redaktionen er ikke ansvarlig… | Redaksjonen er ikke ansvarlig… | Annoncér | Annonser hos oss | Kundeservice | Kundesenter | Om avisen
    Privatlivspolitik og cookies | Personvernpolicy | Tilgængelighed | Tilgjengelighetserklæring | Abonnementsvilkår | Vilkår | Presseetik | Ansvarlig redaktør…
  `,
  likes: `
    Kan lide | Synes godt om # | Liker # | Liker ikke
  `,
  'mistake-report': `
    Har du fundet en fejl… | Fandt du en fejl… | Har du funnet en feil… | Fant du en feil… | Meld en fejl | Meld fra om feil | Har du et tip… | Har du tips…
    Har du et nyhedstip… | Tip redaktionen | Send tips | Send et tip | Kontakt redaktionen | Kontakt redaksjonen | Kontakt journalisten
  `,
  navigation: `
    Gå til hovedinnhold | Gå til hovedindhold | Hop til indhold | Hovedmenu | Hovedmeny | Forrige artikel | Næste artikel
    Forrige artikkel | Neste artikkel | Log ud | Logg ut | Opret profil | Registrer deg | Læs hele artiklen | Les hele saken | Se mere
    Se mer | Hent flere | Last flere | Vis alle | Se alle
    Luk menu | Åbn menu | Spring til hovedindhold | Hopp til hovedinnhold | Alle nyheder | Alle nyheter | Alle artikler | Alle emner | Forrige | Næste | Neste | Forrige side
    Næste side | Neste side | Tilbage til forsiden | Tilbake til forsiden | Tilbage til toppen | Tilbake til toppen | Vælg måned | Velg måned | Glemt adgangskode
    Glemt passord | Min konto | Min side | Lukk meny | Åpne meny | Læs e-avisen | Les e-avisen | Vis færre | Flere artikler | Opret bruger
  `,
  related: `
    Læs også | Les også | Læs mere | Se også | Relateret | Relatert | Les mer om
    Læs mere her | Les mer her | Les hele saken | Læs hele artiklen | Læs tidligere | Relaterede artikler | Relaterte artikler | Se også her | Hør også | Forrige artikel
    Næste artikel | Forrige artikkel | Neste artikkel | Mere om emnet | Mer om saken
  `,
  'share-bar': `
    Del | Del denne artikel | Del artikkelen | Del på LinkedIn | Del på e-post | Send på mail | Send til en ven | Skriv ut | Print
    Kopier lenken | Gem artikel | Lagre artikkel | Lyt til artiklen | Hør artiklen opplest
    Del artiklen | Del saken | Del på WhatsApp | Del på X | Del via e-mail | Del via e-post | Del med en ven | Send til en venn | Print artikel | Skriv ut artikkelen
    Kopiér link | Link kopieret | Lenke kopiert | Tekststørrelse | Skriftstørrelse
  `,
  subscription: `
    Abonner | Få nyhedsbrevet… | Få nyhetsbrevet… | Prøv gratis | Allerede abonnent Log ind | Allerede abonnent Logg inn
    Denne artikel er kun for abonnenter… | Denne saken er for abonnenter… | Støt os | Støtt oss
    Følg os på… | Følg oss på… | Tilmeld dig vores nyhedsbrev… | Få vores nyhedsbrev… | Meld deg på vårt nyhetsbrev… | Abonner på vårt nyhetsbrev… | Hent vores app…
    Download vores app… | Last ned appen… | Artiklen er kun for abonnenter… | Kun for abonnenter | For abonnenter | Er du allerede abonnent… | Allerede abonnent…
    Køb abonnement | Kjøp abonnement | Bliv abonnent | Bliv medlem | Støt uafhængig journalistik…
  `,
  widget: `
    Mest læst | Mest lest nå | Mest læst lige nu | Seneste | Siste saker | Flere nyheder | Flere nyheter | Flere saker
    Relaterte saker | Læs flere artikler | Andre læser | Andre leser også | Emner | Stikord | Om forfatteren | Om skribenten
    Mest sete | Mest populære | Mest delt | Mest kommenteret | Mest leste saker | Siste artikler | Seneste artikler | Seneste kommentarer | Siste kommentarer
    Populære artikler | Andre nyheter | Andre nyheder | Mere fra | Mere om emnet | Mer om emnet | Læs også | Les også | Anbefalet | Anbefalede artikler | Anbefalt
    Vi anbefaler | Redaktionen anbefaler | Fra vores partnere | Fra våre partnere | På andre sprog | På andre språk | Lytt til artikkelen | Se billeder | Se bilder
    Dagens spørgsmål | Dagens spørsmål | Emner i artiklen | Indholdsfortegnelse | Innholdsfortegnelse
  `,
};
