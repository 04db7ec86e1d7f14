import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Malay, Filipino and Swahili. */
export const MALAY: Partial<Phrasebook> = {
  advertisement: `
    Iklan | Artikel bersambung selepas iklan | Kandungan tajaan | Patalastas | Tangazo | Matangazo
  `,
  'comment-form': `
    Tinggalkan komen | Tinggalkan balasan | Batal balasan | Tulis komen anda | Tulis komen | Hantar komen
    Alamat emel anda tidak akan disiarkan…
  `,
  cookies: `
    Laman web ini menggunakan kuki… | Kami menggunakan kuki… | Terima semua | Tolak semua | Gumagamit kami ng cookies…
    Tovuti hii inatumia vidakuzi… | Tunatumia vidakuzi… | Kubali yote
  `,
  legal: `
    Hak cipta terpelihara | Semua hak terpelihara | Terma dan syarat | Dasar privasi | Tentang kami | Hubungi kami
    Penafian | Notis privasi | Terma penggunaan | Iklan bersama kami | Kerjaya
  `,
  'mistake-report': `
    Jumpa kesilapan… | Laporkan kesilapan | Ada maklumat…
  `,
  navigation: `
    Langkau ke kandungan | Menu utama | Cari | Laman utama | Utama | Artikel sebelumnya | Artikel seterusnya | Log masuk
    Daftar masuk | Daftar | Log keluar | Kembali ke atas | Baca lagi | Baca seterusnya | Lihat semua | Lagi | Ikuti kami
    Ingia
    Tutup | Semua berita | Berita seterusnya | Berita sebelumnya | Halaman seterusnya | Halaman sebelumnya | Seterusnya | Muka depan | Laman depan | Muat lagi | Lihat lagi
    Tunjuk lagi | Menu | Carian | Langkau ke kandungan utama | Kembali
  `,
  related: `
    Baca juga | Baca lagi | Artikel berkaitan | Berita berkaitan
    Artikel sebelumnya | Artikel seterusnya | Lihat juga | Tonton juga | Artikel lain | Berita lain | Lagi berita
  `,
  'share-bar': `
    Kongsi | Kongsikan | Kongsi artikel | Kongsi di Facebook | Cetak | Salin pautan
    Kongsi artikel ini | Kongsi di WhatsApp | Kongsi di Twitter | Kongsikan artikel ini | Hantar kepada rakan | Hantar melalui e-mel | E-mel | Pautan disalin | Saiz teks
    Saiz huruf
  `,
  subscription: `
    Langgan | Langgan surat berita… | Langgan buletin kami…
    Ikuti kami di… | Ikuti saluran WhatsApp… | Sertai saluran WhatsApp… | Sertai saluran Telegram… | Ikuti saluran Telegram… | Muat turun aplikasi… | Dapatkan berita terkini…
    Langgan sekarang | Khas untuk pelanggan
  `,
  widget: `
    Paling popular | Paling banyak dibaca | Terkini | Berita terkini | Berita lain | Artikel lain | Galeri | Arkib | Habari kuu
    Habari mpya | Maarufu
    Paling dibaca | Trending | Berita popular | Artikel popular | Artikel berkaitan | Berita berkaitan | Berita terbaru | Pilihan editor | Mungkin anda suka | Lagi berita
    Cadangan untuk anda | Dalam bahasa lain
  `,
};
