import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Indonesian and Malay. */
export const INDONESIAN: Phrasebook = {
  advertisement: `
    Iklan | Pasang iklan | Artikel berlanjut setelah iklan | Lanjutkan membaca di bawah iklan | Scroll untuk melanjutkan membaca
    Konten bersponsor
  `,
  'code-residue': `
    Aktifkan JavaScript… | Peramban Anda tidak mendukung… | Browser Anda tidak mendukung…
  `,
  'comment-form': `
    Tinggalkan balasan | Batalkan balasan | Tinggalkan komentar | Tulis komentar | Kirim komentar | Beri komentar | Tambahkan komentar
    Alamat email Anda tidak akan dipublikasikan… | Ruas yang wajib ditandai | Komentar Anda | Nama | Situs web | Belum ada komentar
    Tidak ada komentar | Komentar ditutup | Anda harus masuk untuk berkomentar | Anda harus log masuk untuk mengirim komentar
    Simpan nama email dan situs web saya pada peramban ini untuk komentar saya berikutnya | Jadilah yang pertama berkomentar
    Posting Komentar | Tinggalkan Balasan Batalkan balasan | Catat Ulasan
    Terlama | Urutkan
  `,
  cookies: `
    Situs web ini menggunakan cookie… | Situs ini menggunakan cookie… | Kami menggunakan cookie… | Terima semua | Tolak semua
    Pengaturan cookie | Kebijakan cookie
  `,
  counter: `
    # kali dilihat | Dilihat # | Dibaca # kali | # menit baca | # menit membaca | Waktu baca # menit | # kali dibagikan | # foto
  `,
  legal: `
    Hak cipta dilindungi | Hak cipta dilindungi undang-undang | Syarat dan ketentuan | Ketentuan penggunaan | Kebijakan privasi
    Tentang kami | Hubungi kami | Kontak kami | Pedoman media siber | Redaksi | Kode etik | Hak cipta terpelihara
  `,
  likes: `
    Suka | Suka Memuat | Memuat | Menyukai ini
  `,
  'mistake-report': `
    Menemukan kesalahan… | Laporkan kesalahan | Laporkan kesalahan penulisan
  `,
  navigation: `
    Langsung ke konten | Lompat ke konten | Lewati ke konten | Menu utama | Cari | Pencarian | Beranda | Laman utama | Halaman utama
    Artikel sebelumnya | Artikel selanjutnya | Berita sebelumnya | Berita selanjutnya | Navigasi pos | Pos sebelumnya | Pos berikutnya
    Masuk | Daftar | Keluar | Kembali ke atas | Ke atas | Baca selengkapnya | Selengkapnya | Baca lebih lanjut | Lihat semua
    Lihat selengkapnya | Muat lebih banyak | Tampilkan lebih banyak | Kembali | Ikuti kami
  `,
  related: `
    Baca juga | Baca selanjutnya | Simak juga | Lihat juga | Artikel terkait | Berita terkait | Baca
  `,
  'share-bar': `
    Bagikan | Bagikan artikel | Bagikan artikel ini | Bagikan ke Facebook | Bagikan di Facebook | Bagikan ke Twitter | Bagikan lewat email
    Bagikan ini | Kongsi | Kirim lewat email | Cetak | Salin tautan | Salin link | Simpan artikel
  `,
  subscription: `
    Berlangganan | Berlangganan newsletter… | Langganan newsletter… | Daftar newsletter | Ikuti kami di Google News… | Gabung kanal Telegram…
    Dapatkan update berita… | Dukung kami
  `,
  widget: `
    Berita terpopuler | Terpopuler | Paling populer | Berita terbaru | Terbaru | Berita terkini | Terkini | Artikel terbaru | Pos-pos terbaru
    Komentar terbaru | Artikel terkait | Berita terkait | Artikel lainnya | Berita lainnya | Rekomendasi | Rekomendasi untuk Anda | Pilihan editor
    Mungkin Anda suka | Galeri foto | Lihat komentar | Arsip | Kategori | Tentang penulis
  `,
};
