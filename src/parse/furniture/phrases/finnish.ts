import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Finnish. */
export const FINNISH: Phrasebook = {
  advertisement: `
    Mainos | Ilmoitus | Juttu jatkuu mainoksen jälkeen | Juttu jatkuu mainoksen alla | Artikkeli jatkuu mainoksen jälkeen
    Kaupallinen yhteistyö | Mainos alkaa | Mainos päättyy | Sisältö jatkuu mainoksen alla
  `,
  'code-residue': `
    Ota JavaScript käyttöön… | Selaimesi ei tue… | Tämä sähköpostiosoite on suojattu…
  `,
  'comment-form': `
    Jätä kommentti | Kirjoita kommentti | Lisää kommentti | Lähetä kommentti | Kommentoi | Kommentoi artikkelia | Peruuta vastaus
    Vastaa | Sähköpostiosoitettasi ei julkaista… | Pakolliset kentät on merkitty | Nimi | Sähköpostiosoite | Kotisivu
    Verkkosivusto | Kommentointi on suljettu | Kommentit on suljettu | Ei kommentteja | Kirjaudu sisään kommentoidaksesi
    Ole ensimmäinen kommentoija
    Vastaa Peruuta vastaus
  `,
  cookies: `
    Käytämme evästeitä… | Tämä sivusto käyttää evästeitä… | Sivusto käyttää evästeitä… | Hyväksy kaikki | Hylkää kaikki
    Hyväksy evästeet | Evästeasetukset | Evästekäytäntö | Tietoa evästeistä
  `,
  counter: `
    # katselua | Katselukerrat # | Lukuaika # min | # jakoa | # kuvaa | Kuva # / # | Luettu # kertaa
    Lukuaika noin # min | # min lukuaika | Lukukertoja # | # lukukertaa | Katseluja # | # katselukertaa
  `,
  legal: `
    Kaikki oikeudet pidätetään | Käyttöehdot | Tietosuojaseloste | Tietosuoja | Rekisteriseloste | Yhteystiedot | Ota yhteyttä
    Tietoa meistä | Vastaava päätoimittaja | Toimitus | Mediatiedot
    Toimitus ei vastaa… | Artikkelin osittainenkin kopiointi… | Mediakortti | Mainosta | Mainostajille | Mainonta | Ilmoita lehdessä | Asiakaspalvelu | Tietosuojakäytäntö
    Tietosuoja ja käyttöehdot | Tilausehdot | Saavutettavuusseloste | Usein kysyttyä | Keskustelun säännöt | Toimituksen yhteystiedot
  `,
  likes: `
    Tykkää | Tykkää tästä | Ladataan
    Tykkää # | Tykkään | En tykkää | Arvioi artikkeli
  `,
  'mistake-report': `
    Löysitkö virheen… | Huomasitko virheen… | Ilmoita virheestä | Korjaa virhe
    Huomasitko jutussa virheen… | Huomasitko artikkelissa virheen… | Löysitkö jutusta virheen… | Onko sinulla juttuvinkki… | Lähetä juttuvinkki | Anna juttuvinkki
    Lähetä uutisvinkki | Juttuvinkki | Uutisvinkki | Lähetä palautetta | Anna palautetta | Ota yhteyttä toimitukseen
  `,
  navigation: `
    Siirry sisältöön | Siirry suoraan sisältöön | Hyppää sisältöön | Valikko | Päävalikko | Haku | Hae | Etsi | Etusivu | Etusivulle
    Edellinen artikkeli | Seuraava artikkeli | Edellinen | Seuraava | Vanhemmat artikkelit | Uudemmat artikkelit
    Artikkelien selaus | Kirjaudu | Kirjaudu sisään | Kirjaudu ulos | Rekisteröidy | Takaisin ylös | Sivun alkuun | Lue lisää
    Lue koko juttu | Näytä lisää | Näytä kaikki | Lataa lisää | Takaisin | Seuraa meitä
    Sulje | Avaa valikko | Sulje valikko | Kaikki uutiset | Kaikki osiot | Osastot | Osiot | Kaikki artikkelit | Seuraava sivu | Edellinen sivu | Edellinen juttu
    Seuraava juttu | Edellinen uutinen | Seuraava uutinen | Siirry pääsisältöön | Siirry hakuun | Takaisin etusivulle | Valitse kuukausi | Pysyvä linkki | Unohditko salasanan
    Oma tili | Omat tiedot | Tilaa Kirjaudu | Näytä vähemmän | Lisää uutisia | Lue artikkeli | Lue juttu | Lue näköislehti
  `,
  related: `
    Lue myös | Lue lisää | Katso myös | Aiheesta lisää | Lue seuraavaksi
    Lue tästä | Lue myös tämä | Lue aiemmin | Lue artikkeli | Lue juttu | Lue koko juttu | Kuuntele myös | Edellinen artikkeli | Seuraava artikkeli | Aiheesta aiemmin
    Samasta aiheesta | Lisää aiheesta
  `,
  'share-bar': `
    Jaa | Jaa artikkeli | Jaa Facebookissa | Jaa Twitterissä | Jaa sähköpostilla | Lähetä kaverille | Tulosta | Kopioi linkki
    Linkki kopioitu | Tallenna artikkeli
    Jaa WhatsAppissa | Jaa X:ssä | Jaa LinkedInissä | Jaa juttu | Jaa tämä | Jaa tämä artikkeli | Jaa uutinen | Jaa somessa | Lähetä sähköpostilla | Lähetä | Tulosta sivu
    Tulosta artikkeli | Tallenna | Tekstin koko | Fonttikoko | Anna artikkeli lahjaksi
  `,
  subscription: `
    Tilaa uutiskirje… | Tilaa uutiskirjeemme… | Uutiskirje | Tilaa lehti | Tilaa | Tilaajille | Vain tilaajille | Oletko jo tilaaja…
    Tue meitä
    Tilaa ilmainen uutiskirje… | Liity WhatsApp-kanavallemme… | Lataa sovellus… | Lataa sovelluksemme… | Artikkeli on vain tilaajille… | Tämä artikkeli on vain tilaajille…
    Tämä sisältö on vain tilaajille… | Tilaajan sisältö | Jatka lukemista tilaamalla… | Tilaa ja jatka lukemista… | Kirjaudu jatkaaksesi lukemista… | Ota ilmoitukset käyttöön
    Tue riippumatonta journalismia…
  `,
  widget: `
    Luetuimmat | Luetuimmat uutiset | Uusimmat | Uusimmat uutiset | Tuoreimmat | Tuoreimmat uutiset | Viimeisimmät artikkelit
    Viimeisimmät kommentit | Suosituimmat | Suositellut | Aiheeseen liittyvää | Saattaisit olla kiinnostunut myös näistä
    Kuvagalleria | Näytä kommentit | Arkisto | Kategoriat | Avainsanat | Kirjoittajasta
    Luetuimmat nyt | Luetuimmat jutut | Suosituimmat jutut | Kommentoiduimmat | Katsotuimmat | Viimeisimmät uutiset | Uusimmat artikkelit | Uusimmat kommentit
    Lisää aiheesta | Lisää samasta aiheesta | Samasta aiheesta | Lisää kirjoittajalta | Muut uutiset | Päivän uutiset | Suosittelemme | Sinulle suositeltua
    Toimitus suosittelee | Kumppanit | Kaupallinen sisältö | Muilla kielillä | Kuuntele artikkeli | Katso kuvat | Katso video | Päivän kysymys | Kysely | Sisällysluettelo
  `,
};
