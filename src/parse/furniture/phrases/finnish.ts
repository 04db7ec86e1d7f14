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
  `,
  legal: `
    Kaikki oikeudet pidätetään | Käyttöehdot | Tietosuojaseloste | Tietosuoja | Rekisteriseloste | Yhteystiedot | Ota yhteyttä
    Tietoa meistä | Vastaava päätoimittaja | Toimitus | Mediatiedot
  `,
  likes: `
    Tykkää | Tykkää tästä | Ladataan
  `,
  'mistake-report': `
    Löysitkö virheen… | Huomasitko virheen… | Ilmoita virheestä | Korjaa virhe
  `,
  navigation: `
    Siirry sisältöön | Siirry suoraan sisältöön | Hyppää sisältöön | Valikko | Päävalikko | Haku | Hae | Etsi | Etusivu | Etusivulle
    Edellinen artikkeli | Seuraava artikkeli | Edellinen | Seuraava | Vanhemmat artikkelit | Uudemmat artikkelit
    Artikkelien selaus | Kirjaudu | Kirjaudu sisään | Kirjaudu ulos | Rekisteröidy | Takaisin ylös | Sivun alkuun | Lue lisää
    Lue koko juttu | Näytä lisää | Näytä kaikki | Lataa lisää | Takaisin | Seuraa meitä
  `,
  related: `
    Lue myös | Lue lisää | Katso myös | Aiheesta lisää | Lue seuraavaksi
  `,
  'share-bar': `
    Jaa | Jaa artikkeli | Jaa Facebookissa | Jaa Twitterissä | Jaa sähköpostilla | Lähetä kaverille | Tulosta | Kopioi linkki
    Linkki kopioitu | Tallenna artikkeli
  `,
  subscription: `
    Tilaa uutiskirje… | Tilaa uutiskirjeemme… | Uutiskirje | Tilaa lehti | Tilaa | Tilaajille | Vain tilaajille | Oletko jo tilaaja…
    Tue meitä
  `,
  widget: `
    Luetuimmat | Luetuimmat uutiset | Uusimmat | Uusimmat uutiset | Tuoreimmat | Tuoreimmat uutiset | Viimeisimmät artikkelit
    Viimeisimmät kommentit | Suosituimmat | Suositellut | Aiheeseen liittyvää | Saattaisit olla kiinnostunut myös näistä
    Kuvagalleria | Näytä kommentit | Arkisto | Kategoriat | Avainsanat | Kirjoittajasta
  `,
};
