import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Afrikaans. */
export const AFRIKAANS: Partial<Phrasebook> = {
  'comment-form': `
    Laat 'n boodskap | Lewer kommentaar | Laat kommentaar | Jou e-posadres sal nie gepubliseer word nie…
  `,
  counter: `
    Leestyd # minute | Leestyd # min | # keer gelees | # min leestyd
  `,
  legal: `
    Alle regte voorbehou… | Kopiereg | Oor ons | Kontak ons | Adverteer by ons | Adverteer | Bepalings en voorwaardes | Terme en voorwaardes | Privaatheidsbeleid
    Gebruiksvoorwaardes | Redaksie
  `,
  likes: `
    Hou van
  `,
  'mistake-report': `
    Het jy 'n fout gesien… | Rapporteer 'n fout | Het jy 'n storie… | Het jy 'n nuuswenk… | Stuur 'n nuuswenk | Kontak die redaksie
  `,
  navigation: `
    Slaan oor na inhoud | Gaan na inhoud | Spring na inhoud | Kieslys | Tuisblad | Voorblad | Meld aan | Teken in | Teken uit | Registreer | Lees meer | Lees verder
    Meer nuus | Alle nuus | Vorige artikel | Volgende artikel | Vorige bladsy | Volgende bladsy | Terug na bo | Maak toe | Wys meer | Laai meer | Sien alles | Teken nou in
  `,
  related: `
    Lees ook | Lees meer | Lees nog | Lees hier | Kyk ook | Sien ook | Verwante artikels | Verwante nuus | Vorige artikel | Volgende artikel
  `,
  'share-bar': `
    Deel op Facebook | Deel op Twitter | Deel op WhatsApp | Deel hierdie artikel | Deel dié artikel | Deel per e-pos | Stuur aan 'n vriend | Stuur per e-pos | Druk artikel
    Kopieer skakel | Stoor artikel | Lettergrootte
  `,
  subscription: `
    Volg ons op… | Sluit aan by ons WhatsApp-kanaal… | Teken in op ons nuusbrief… | Teken in vir ons nuusbrief… | Ontvang ons nuusbrief… | Laai ons toep af…
    Slegs vir intekenare | Hierdie artikel is slegs vir intekenare… | Reeds 'n intekenaar… | Word 'n intekenaar | Ondersteun ons
  `,
  widget: `
    Gewildste | Mees gelees | Meeste gelees | Mees gewild | Nuutste | Jongste artikels | Jongste stories | Onlangse berigte | Onlangse kommentaar | Verwante artikels
    Verwante berigte | Nog nuus | Ander nuus | Aanbeveel | Redakteurskeuse | In ander tale
  `,
};
