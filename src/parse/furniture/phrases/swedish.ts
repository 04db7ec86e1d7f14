import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Swedish, Norwegian and Danish, which share many of their phrases. */
export const SWEDISH: Phrasebook = {
  advertisement: `
    Annons | Annonser | Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen | Annonsørinnhold | Annonce | Annoncer
    Artikkelen fortsetter under annonsen | Saken fortsetter under annonsen | Artiklen fortsætter efter annoncen | Annonsinnehåll
    Annons i samarbete med…
  `,
  'code-residue': `
    Aktivera JavaScript… | Aktiver JavaScript… | Din webbläsare stöder inte… | Nettleseren din støtter ikke… | Din browser understøtter ikke…
    Denna e-postadress är skyddad…
  `,
  'comment-form': `
    Lämna ett svar | Avbryt svar | Lämna en kommentar | Skriv en kommentar | Kommentera artikeln | Publicera kommentar | Skicka kommentar
    Din e-postadress kommer inte publiceras… | Obligatoriska fält är märkta | Namn | E-postadress | Webbplats | Kommentarer är stängda
    Kommentarerna är stängda | Inga kommentarer | Du måste vara inloggad för att kommentera | Legg igjen en kommentar
    Legg igjen et svar | Din e-postadresse vil ikke bli publisert… | Obligatoriske felt er merket med | Skriv et svar
    Annuller svar | Din e-mailadresse vil ikke blive publiceret… | Krævede felter er markeret med | Ingen kommentarer
    Skicka en kommentar | Legg inn en kommentar | Send en kommentar | Lämna ett svar Avbryt svar | Legg igjen en kommentar Avbryt svar
    Skriv et svar Annuller svar | Skrifa ummæli | Skildu eftir svar | Hætta við svar | Netfang þitt verður ekki birt…
  `,
  cookies: `
    Vi använder cookies… | Den här webbplatsen använder cookies… | Vi bruker informasjonskapsler… | Vi bruger cookies… | Godkänn alla
    Acceptera alla | Godta alle | Accepter alle | Cookieinställningar | Om cookies | Hantera cookies | Avvisa alla
  `,
  counter: `
    # visningar | Visningar # | # visninger | Lästid # min | Lästid ca # min | Lesetid # min | Læsetid # min | # delningar | # delinger
    # bilder
  `,
  legal: `
    Alla rättigheter förbehållna | Alle rettigheter forbeholdt | Användarvillkor | Integritetspolicy | Personuppgiftspolicy
    Personvern | Personvernerklæring | Privatlivspolitik | Om oss | Om os | Kontakta oss | Kontakt oss | Kontakt os | Ansvarig utgivare
    Ansvarlig redaktør | Kontakta redaktionen | Annonsera hos oss
  `,
  likes: `
    Gilla | Gilla Laddar in | Laddar in | Liker | Lik dette | Laster inn | Synes godt om | Indlæser
  `,
  'mistake-report': `
    Hittat fel i texten… | Hittade du ett fel… | Rapportera fel | Anmäl ett fel | Funnet en feil… | Rapporter feil | Rapportér en fejl
  `,
  navigation: `
    Hoppa till innehåll | Gå till innehåll | Hoppa till huvudinnehåll | Hopp til innhold | Gå til innhold | Spring til indhold | Meny | Sök
    Huvudmeny | Startsida | Startsidan | Till startsidan | Hjem | Hem | Forside | Forsiden | Søk | Søg | Föregående artikel | Nästa artikel
    Föregående inlägg | Nästa inlägg | Inläggsnavigering | Äldre inlägg | Nyare inlägg | Forrige innlegg | Neste innlegg | Logga in | Logg inn
    Log ind | Logga ut | Bli medlem | Till toppen | Til toppen | Tillbaka till toppen | Läs mer | Läs hela artikeln | Les mer | Les også mer
    Læs mere | Visa mer | Vis mer | Vis mere | Visa alla | Se alla | Ladda fler | Tillbaka | Tilbake | Tilbage | Följ oss | Følg oss | Følg os
  `,
  related: `
    Läs också | Läs även | Läs mer | Se även | Relaterad artikel | Les også | Les mer | Se også | Læs også | Läs vidare
  `,
  'share-bar': `
    Dela | Dela artikeln | Dela på Facebook | Dela på Twitter | Dela på LinkedIn | Dela via e-post | Del på Facebook | Del artikel
    Del på Twitter | Tipsa en vän | Tips en venn | Skriv ut | Udskriv | Kopiera länk | Kopier lenke | Kopier link | Spara artikel
  `,
  subscription: `
    Prenumerera på vårt nyhetsbrev… | Prenumerera på nyhetsbrevet… | Prenumerera | Bli prenumerant | Meld deg på nyhetsbrevet…
    Abonner på nyhetsbrevet… | Bli abonnent | Tilmeld dig nyhedsbrevet… | Tilmeld nyhedsbrev | Nyhetsbrev | Stöd oss
  `,
  widget: `
    Mest läst | Mest lästa | Senaste nytt | Senaste nyheterna | Senaste inläggen | Senaste kommentarer | Mest lest | Siste nytt | Siste nyheter
    Mest læste | Seneste nyt | Seneste nyheder | Relaterade artiklar | Relaterat | Relaterte artikler | Relaterede artikler | Mer från oss
    Rekommenderat | Du kanske också gillar | Anbefalte artikler | Bildspel | Visa kommentarer | Vis kommentarer | Arkiv | Etiketter | Om författaren
  `,
};
