import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Malay, Filipino and Swahili. */
export const MALAY: Partial<Phrasebook> = {
  advertisement: `
    Iklan | Artikel bersambung selepas iklan | Kandungan tajaan | Patalastas | Tangazo | Matangazo
  `,
  'comment-form': `
    Tinggalkan komen | Tinggalkan balasan | Batal balasan | Tulis komen anda | Tulis komen | Hantar komen
    Alamat emel anda tidak akan disiarkan… | Mag-iwan ng komento | Mag-iwan ng tugon | Magkomento | Acha jibu | Toa maoni
    Toa maoni yako | Andika maoni | Barua pepe haitachapishwa…
  `,
  cookies: `
    Laman web ini menggunakan kuki… | Kami menggunakan kuki… | Terima semua | Tolak semua | Gumagamit kami ng cookies…
    Tovuti hii inatumia vidakuzi… | Tunatumia vidakuzi… | Kubali yote
  `,
  legal: `
    Hak cipta terpelihara | Semua hak terpelihara | Terma dan syarat | Dasar privasi | Tentang kami | Hubungi kami
    Haki zote zimehifadhiwa | Sera ya faragha | Kuhusu sisi | Wasiliana nasi | Tungkol sa amin | Makipag-ugnayan sa amin
  `,
  navigation: `
    Langkau ke kandungan | Menu utama | Cari | Laman utama | Utama | Artikel sebelumnya | Artikel seterusnya | Log masuk
    Daftar masuk | Daftar | Log keluar | Kembali ke atas | Baca lagi | Baca seterusnya | Lihat semua | Lagi | Ikuti kami
    Rukia kwenye maudhui | Ruka hadi maudhui | Tafuta | Mwanzo | Nyumbani | Soma zaidi | Ingia | Jisajili | Tufuate | Basahin pa
    Maghanap | Tahanan | Sundan kami
  `,
  related: `
    Baca juga | Baca lagi | Artikel berkaitan | Berita berkaitan | Soma pia | Habari zinazohusiana | Basahin din | Basahin rin
  `,
  'share-bar': `
    Kongsi | Kongsikan | Kongsi artikel | Kongsi di Facebook | Cetak | Salin pautan | Shiriki | Sambaza | Chapisha | Ibahagi | I-share
  `,
  subscription: `
    Langgan | Langgan surat berita… | Langgan buletin kami… | Jiandikishe kupata habari… | Jisajili kwa jarida… | Mag-subscribe…
  `,
  widget: `
    Paling popular | Paling banyak dibaca | Terkini | Berita terkini | Berita lain | Artikel lain | Galeri | Arkib | Habari kuu
    Habari mpya | Habari zaidi | Zilizosomwa zaidi | Maarufu | Pinakabago | Pinakabasa
  `,
};
