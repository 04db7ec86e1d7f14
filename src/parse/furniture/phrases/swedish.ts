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
    Läst # gånger | Lästid # minuter | # min lästid | # minuters läsning | Visad # gånger | # läsningar
  `,
  legal: `
    Alla rättigheter förbehållna | Alle rettigheter forbeholdt | Användarvillkor | Integritetspolicy | Personuppgiftspolicy
    Personvern | Personvernerklæring | Privatlivspolitik | Om oss | Om os | Kontakta oss | Kontakt oss | Kontakt os | Ansvarig utgivare
    Ansvarlig redaktør | Kontakta redaktionen | Annonsera hos oss
    Alla rättigheter reserverade… | Citera gärna… | Eftertryck förbjudet… | Kopiering förbjuden… | Redaktionen ansvarar inte för… | Kundservice | Kundtjänst | Om tidningen
    Annonsera | Redaktionen | Tillgänglighet | Tillgänglighetsredogörelse | Prenumerationsvillkor | Allmänna villkor | Cookiepolicy | Jobba hos oss | Vanliga frågor
    Så jobbar vi
  `,
  likes: `
    Gilla | Gilla Laddar in | Laddar in | Liker | Lik dette | Laster inn | Synes godt om | Indlæser
    Gilla # | Gillar | Ogilla | Betygsätt artikeln
  `,
  'mistake-report': `
    Hittat fel i texten… | Hittade du ett fel… | Rapportera fel | Anmäl ett fel | Funnet en feil… | Rapporter feil | Rapportér en fejl
    Hittat ett fel… | Har du hittat ett fel… | Har du hittat fel i texten… | Sett ett fel… | Rättelse? | Rapportera ett fel | Tipsa oss… | Tipsa redaktionen
    Har du ett tips… | Har du tips… | Skicka in tips | Lämna ett tips | Kontakta reportern
  `,
  navigation: `
    Hoppa till innehåll | Gå till innehåll | Hoppa till huvudinnehåll | Hopp til innhold | Gå til innhold | Spring til indhold | Meny | Sök
    Huvudmeny | Startsida | Startsidan | Till startsidan | Hjem | Hem | Forside | Forsiden | Søk | Søg | Föregående artikel | Nästa artikel
    Föregående inlägg | Nästa inlägg | Inläggsnavigering | Äldre inlägg | Nyare inlägg | Forrige innlegg | Neste innlegg | Logga in | Logg inn
    Log ind | Logga ut | Bli medlem | Till toppen | Til toppen | Tillbaka till toppen | Läs mer | Läs hela artikeln | Les mer | Les også mer
    Læs mere | Visa mer | Vis mer | Vis mere | Visa alla | Se alla | Ladda fler | Tillbaka | Tilbake | Tilbage | Följ oss | Følg oss | Følg os
    Stäng meny | Öppna meny | Hoppa till innehållet | Gå till huvudinnehåll | Gå direkt till innehållet | Alla nyheter | Alla artiklar | Alla ämnen | Sektioner | Föregående
    Nästa | Föregående sida | Nästa sida | Tillbaka till start | Tillbaka till startsidan | Upp | Välj månad | Glömt lösenord | Mitt konto | Mina sidor | Läs e-tidningen
    E-tidningen | Visa färre | Visa mindre | Ladda fler artiklar | Fler nyheter | Fler artiklar | Läs hela texten
  `,
  related: `
    Läs också | Läs även | Läs mer | Se även | Relaterad artikel | Les også | Les mer | Se også | Læs også | Läs vidare
    Läs mer här | Läs hela | Läs också här | Läs tidigare | Mer om ämnet | Mer läsning | Relaterat | Relaterade artiklar | Se också | Lyssna också | Föregående artikel
    Nästa artikel | Missa inte | Tidigare artikel
  `,
  'share-bar': `
    Dela | Dela artikeln | Dela på Facebook | Dela på Twitter | Dela på LinkedIn | Dela via e-post | Del på Facebook | Del artikel
    Del på Twitter | Tipsa en vän | Tips en venn | Skriv ut | Udskriv | Kopiera länk | Kopier lenke | Kopier link | Spara artikel
    Dela på X | Dela på WhatsApp | Dela via mejl | Dela via mail | Dela med en vän | Dela denna artikel | Dela den här artikeln | Dela nyheten | Dela länk | Mejla
    Mejla artikeln | Skicka till en vän | Skriv ut artikeln | Skriv ut sidan | Utskriftsvänlig version | Kopiera länken | Länk kopierad | Textstorlek | Ge bort artikeln
  `,
  subscription: `
    Prenumerera på vårt nyhetsbrev… | Prenumerera på nyhetsbrevet… | Prenumerera | Bli prenumerant | Meld deg på nyhetsbrevet…
    Abonner på nyhetsbrevet… | Bli abonnent | Tilmeld dig nyhedsbrevet… | Tilmeld nyhedsbrev | Nyhetsbrev | Stöd oss
    Följ oss på… | Ladda ner vår app… | Ladda ner appen… | Få vårt nyhetsbrev… | Få nyhetsbrevet… | Anmäl dig till vårt nyhetsbrev… | Anmäl dig till nyhetsbrevet…
    Artikeln är bara för prenumeranter… | Endast för prenumeranter | Bara för prenumeranter | För prenumeranter | Låst artikel | Redan prenumerant… | Är du redan prenumerant…
    Slå på notiser | Aktivera notiser | Stöd oberoende journalistik… | Stötta oss
  `,
  widget: `
    Mest läst | Mest lästa | Senaste nytt | Senaste nyheterna | Senaste inläggen | Senaste kommentarer | Mest lest | Siste nytt | Siste nyheter
    Mest læste | Seneste nyt | Seneste nyheder | Relaterade artiklar | Relaterat | Relaterte artikler | Relaterede artikler | Mer från oss
    Rekommenderat | Du kanske också gillar | Anbefalte artikler | Bildspel | Visa kommentarer | Vis kommentarer | Arkiv | Etiketter | Om författaren
    Mest läst idag | Mest läst just nu | Mest lästa artiklar | Mest kommenterat | Mest delat | Mest sett | Populärt | Populära artiklar | Senaste | Senaste artiklarna
    Senaste från | Mer om ämnet | Mer i ämnet | Mer av författaren | Läs också | Läs även | Missa inte | Rekommenderade artiklar | Rekommenderas | Vi rekommenderar
    Redaktionen rekommenderar | Från våra partners | Nyheter från partners | På andra språk | Lyssna på artikeln | Visa bilder | Veckans fråga | Dagens fråga
    Ämnen i artikeln | Artikelns ämnen | Innehåll
  `,
};
