import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Filipino. */
export const FILIPINO: Partial<Phrasebook> = {
  'comment-form': `
    Mag-iwan ng komento | Mag-iwan ng tugon | Magkomento
  `,
  legal: `
    Karapatang-ari | Lahat ng karapatan ay nakalaan… | Tungkol sa amin | Makipag-ugnayan sa amin | Patakaran sa privacy | Mga tuntunin ng paggamit
  `,
  'mistake-report': `
    May nakita ka bang mali… | May balita ka ba… | Iulat ang mali
  `,
  navigation: `
    Lumaktaw sa nilalaman | Laktawan ang nilalaman | Maghanap | Hanapin | Basahin pa | Magbasa pa | Tahanan | Mag-login | Mag-sign in | Mag-sign up | Magrehistro | Isara
    Iba pang balita | Lahat ng balita | Tingnan lahat | Tingnan ang lahat | Tingnan pa | Nakaraang artikulo | Susunod na artikulo | Nakaraang pahina | Susunod na pahina
    Bumalik sa itaas | Bumalik | Sundan kami
  `,
  related: `
    Basahin din | Basahin rin | Basahin | Basahin pa | Panoorin din | Kaugnay na balita | Kaugnay na artikulo
  `,
  'share-bar': `
    Ibahagi | I-share | Ibahagi sa Facebook | I-share sa Facebook | I-share sa Twitter | Ibahagi ang artikulo | I-print | I-email | Kopyahin ang link
  `,
  subscription: `
    Mag-subscribe… | Sundan kami sa… | I-follow kami sa… | Sumali sa aming… | I-download ang aming app…
  `,
  widget: `
    Pinakabago | Pinakabasa | Pinakasikat | Pinakabagong mga balita | Iba pang mga balita | Kaugnay na balita | Mga kaugnay na balita | Mga kaugnay na artikulo | Patok ngayon
    Sa ibang wika
  `,
};
