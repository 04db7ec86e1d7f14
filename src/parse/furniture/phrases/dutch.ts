import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Dutch. */
export const DUTCH: Phrasebook = {
  advertisement: `
    Advertentie | Advertenties | Reclame | Gesponsord | Gesponsorde inhoud | Gesponsord bericht | Lees verder na de advertentie
    Tekst gaat verder onder de advertentie | Artikel gaat verder onder de advertentie | Tekst loopt door onder de advertentie
    Verder lezen na de advertentie | Lees verder onder de advertentie | Partnerbijdrage | Advertentie sluiten | Adverteren
  `,
  'code-residue': `
    Schakel JavaScript in… | Zet JavaScript aan… | JavaScript is uitgeschakeld… | Uw browser ondersteunt geen video
    Je browser ondersteunt de video-tag niet | Uw browser ondersteunt… | Dit e-mailadres wordt beveiligd tegen spambots…
  `,
  'comment-form': `
    Geef een reactie | Geef een reactie Reactie annuleren | Geef een reactie Antwoord annuleren | Reactie annuleren | Antwoord annuleren
    Laat een reactie achter | Laat een bericht achter | Laat een antwoord achter | Het e-mailadres wordt niet gepubliceerd…
    Je e-mailadres wordt niet gepubliceerd… | Uw e-mailadres wordt niet gepubliceerd… | Vereiste velden zijn gemarkeerd met | Reactie
    Naam | E-mailadres | Plaats een reactie | Plaats reactie | Reactie plaatsen | Reactie versturen | Schrijf een reactie | Reageer
    Reageer op dit artikel | Reageren | Geen reacties | 0 reacties | Nog geen reacties
    Mijn naam e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
    Mijn naam e-mail en website opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats | Reacties zijn gesloten
    Reacties gesloten | Reageren is niet meer mogelijk | Log in om te reageren | Inloggen om te reageren
    Je moet ingelogd zijn om een reactie te plaatsen | Je moet inloggen om een reactie te kunnen plaatsen
    U moet ingelogd zijn om te kunnen reageren | Deze site gebruikt Akismet om spam te verminderen…
    Bekijk hoe je reactie gegevens worden verwerkt | Houd mij via e-mail op de hoogte van nieuwe reacties
    Houd mij via e-mail op de hoogte van nieuwe berichten | Wees de eerste die reageert
    Beste lezer om een reactie op een publicatie achter te laten moet u inloggen…
    Bezoekers in de groep Gasten kunnen geen reacties achterlaten…
    Een reactie posten | Laat een reactie achter Reactie annuleren
    Nieuwste eerst | Oudste eerst | Wijzig sortering
    Je moet inloggen of registreren om hier te reageren | Je moet ingelogd of geregistreerd zijn om hier te kunnen reageren
  `,
  cookies: `
    Wij gebruiken cookies… | We gebruiken cookies… | Deze website gebruikt cookies… | Deze site gebruikt cookies…
    Deze website maakt gebruik van cookies… | Door verder te gaan… | Door gebruik te maken van deze website… | Alles accepteren
    Alle cookies accepteren | Cookies accepteren | Accepteren | Alles weigeren | Weigeren | Cookies weigeren
    Alleen noodzakelijke cookies | Cookie-instellingen | Cookie instellingen | Cookies beheren | Instellingen beheren | Cookieverklaring
    Cookiebeleid | Cookievoorkeuren
  `,
  counter: `
    # berichten Pagina # van # | # bericht Pagina # van # | Pagina # van #
    Weergaven # | # weergaven | # keer gelezen | # keer bekeken | Gelezen # keer | # keer gedeeld | # min leestijd | # minuten leestijd
    Leestijd # minuten | Leestijd # min | Leestijd ongeveer # minuten | Leestijd ca # minuten | Foto # van # | Afbeelding # van #
    # foto’s | Bezoekers #
    # x gelezen | Gelezen #
  `,
  legal: `
    Alle rechten voorbehouden | Algemene voorwaarden | Gebruiksvoorwaarden | Privacybeleid | Privacyverklaring | Privacystatement
    Privacy statement | Over ons | Neem contact op | Contact | Colofon | Disclaimer | Auteursrecht
    Overname van artikelen is niet toegestaan… | Niets uit deze uitgave mag… | Trots mogelijk gemaakt door WordPress
    Ondersteund door WordPress | Mogelijk gemaakt door Blogger | Toegankelijkheid | Klantenservice | Privacy en cookies | Voorwaarden
    Niets uit deze uitgave… | Niets van deze site mag… | Overname van artikelen… | Overname zonder toestemming… | De redactie is niet verantwoordelijk… | Adverteren bij ons
    Veelgestelde vragen | Werken bij | Contact met de redactie
  `,
  likes: `
    Vind ik leuk | Vind ik leuk Laden | Vind-ik-leuk Aan het laden | Like Laden | Bezig met laden | Wees de eerste die dit leuk vindt
    # mensen vinden dit leuk
    Vind ik leuk # | Vind ik niet leuk
  `,
  'mistake-report': `
    Heb je een fout opgemerkt Markeer de tekst en druk op Ctrl+Enter… | Heeft u een fout opgemerkt Markeer de tekst en druk op Ctrl Enter
    Fout gezien | Fout gevonden | Meld een fout | Fout melden | Spelfout ontdekt | Zie je een fout | Tip de redactie
    Foutje gezien… | Heb je een fout gezien… | Heb je een tip… | Heeft u een tip… | Heb jij een tip… | Tip ons | Typefout melden | Mail de redactie
  `,
  navigation: `
    Ga naar de inhoud | Ga naar inhoud | Ga naar hoofdinhoud | Naar de inhoud springen | Spring naar de inhoud | Spring naar inhoud
    Overslaan en naar de inhoud gaan | Doorgaan naar inhoud | Zoeken | Zoek | Zoeken naar | Startpagina | Naar de homepage | Vorig artikel
    Volgend artikel | Vorig bericht | Volgend bericht | Oudere berichten | Nieuwere berichten | Berichtnavigatie | Terug naar boven
    Naar boven | Terug naar overzicht | Inloggen | Uitloggen | Aanmelden | Registreren | Account aanmaken | Mijn account | Abonneren
    Abonneer | Word abonnee | Meer lezen | Lees meer | Lees verder | Verder lezen | Hoofdmenu | Menu openen | Menu sluiten | Toon meer
    Meer tonen | Laad meer | Meer laden | Bekijk alles | Bekijk alle | Alles bekijken | Volgende pagina | Vorige pagina | U bent hier
    Je bent hier | Volg | Volg ons | Meer informatie
    Vergelijkbare onderwerpen | Wie is er online | Gebruikers op dit forum… | Alle tijden zijn UTC… | Alle tijden zijn GMT…
    Vorige | Volgende | Sluiten | Zoeken sluiten | Naar hoofdinhoud | Ga direct naar de inhoud | Alle secties | Rubrieken | Alle nieuws | Al het nieuws | Alle artikelen
    Terug naar home | Maandarchief | Selecteer maand | Kies een maand | Permalink | Digitale editie | Lees de krant | Wachtwoord vergeten | Mijn profiel | Toon minder
    Meer nieuws laden
  `,
  related: `
    Lees ook | Lees meer | Lees verder | Lees hier | Zie ook | Bekijk ook | Kijk ook | Luister ook | Gerelateerd | Meer over
    Meer over dit onderwerp | Ook interessant | Aanbevolen | Leestip
    Lees hier meer | Meer lezen | Gerelateerde artikelen | Vorig artikel | Volgend artikel | Eerder schreven we
  `,
  'share-bar': `
    Delen | Deel dit | Deel dit artikel | Deel dit bericht | Deel dit verhaal | Deel deze pagina | Dit delen | Delen op Facebook
    Delen op Twitter | Delen op X | Delen via WhatsApp | Delen via e-mail | Delen via LinkedIn | Delen via | Deel op Facebook
    Deel op Twitter | Deel op LinkedIn | Deel via WhatsApp | Deel via e-mail | Artikel delen | Afdrukken | Print dit artikel | Printen
    Link kopiëren | Kopieer link | Kopieer de link | Link gekopieerd | Doorsturen | E-mail dit artikel | Klik om… | Stuur door
    Stuur naar een vriend | Volg ons op Facebook | Volg ons op Twitter | Volg ons op | Opslaan | Bewaren
    Deel op X | Deel op WhatsApp | Deel via mail | Deel artikel | Mail een vriend | Artikel opslaan | Bewaar artikel | Printvriendelijke versie | Lettergrootte | Tekstgrootte
  `,
  subscription: `
    Schrijf je in voor de nieuwsbrief… | Schrijf je in voor onze nieuwsbrief… | Meld je aan voor de nieuwsbrief…
    Meld je aan voor onze nieuwsbrief… | Abonneer je op onze nieuwsbrief… | Abonneer u op onze nieuwsbrief… | Ontvang onze nieuwsbrief…
    Nieuwsbrief | Onze nieuwskanalen
    Abonneer u en blijf op de hoogte van het laatste nieuws en de belangrijkste gebeurtenissen van de dag
    Abonneer je en blijf op de hoogte van het laatste nieuws en de belangrijkste gebeurtenissen van de dag
    Abonneer je op ons Telegram-kanaal… | Alleen voor abonnees | Al abonnee | Al abonnee Log in | Al een abonnement | Steun ons
    Volg ons WhatsApp-kanaal… | Volg ons via WhatsApp… | Download onze app… | Download de app… | Meld u aan voor onze nieuwsbrief… | Aanmelden nieuwsbrief
    Ontvang het laatste nieuws… | Abonneer je op ons kanaal… | Exclusief voor abonnees | Dit artikel is alleen voor abonnees… | Heb je al een abonnement… | Nog geen abonnee…
    Lees verder met een abonnement… | Word lid | Steun onze journalistiek… | Doneer nu
  `,
  widget: `
    Meest gelezen | Meest bekeken | Meest gedeeld | Best gelezen | Populair | Populaire berichten | Populaire artikelen | Lees ook
    Zie ook | Gerelateerde artikelen | Gerelateerde berichten | Gerelateerd nieuws | Gerelateerd | Verwante artikelen
    Vergelijkbare berichten | Laatste nieuws | Recente berichten | Recente reacties | Recent nieuws | Net binnen | Meer nieuws
    Meer artikelen | Meer over dit onderwerp | Meer van deze auteur | Uitgelicht | Aanbevolen | Aanbevolen voor jou | Aanbevolen artikelen
    Misschien ook interessant | Ook interessant | Dit vind je misschien ook interessant | Onderwerpen | Trending | Toon reacties
    Bekijk reacties | Bekijk alle reacties | Alle reacties | Reacties verbergen | Fotogalerij | Fotoserie | Beluister dit artikel
    Luister naar dit artikel | Video afspelen | Inhoudsopgave | Archief | Archieven | Categorieën | Over de auteur
    Meest recent | Net binnen gekomen | Recente artikelen | Nieuws van onze partners | In andere talen | Bekijk galerij | Bekijk de foto's | Stelling van de dag
    Tags in dit artikel
  `,
};
