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
    # dilihat | # kali dibaca | Dilihat # kali | Telah dibaca # kali | Waktu membaca # menit | Estimasi baca # menit | # min baca | # dibagikan
  `,
  legal: `
    Hak cipta dilindungi | Hak cipta dilindungi undang-undang | Syarat dan ketentuan | Ketentuan penggunaan | Kebijakan privasi
    Tentang kami | Hubungi kami | Kontak kami | Pedoman media siber | Redaksi | Kode etik | Hak cipta terpelihara
    All rights reserved… | Dilarang memperbanyak… | Dilarang mengutip… | Dilarang mereproduksi… | Dilarang keras mengambil konten… | Redaksi tidak bertanggung jawab…
    Isi komentar menjadi tanggung jawab… | Pedoman pemberitaan media siber | Pedoman pemberitaan | Kebijakan privasi dan… | Tentang kami Redaksi | Redaksi Pedoman Media Siber
    Karir | Karier | Info iklan | Kontak | Syarat penggunaan | Syarat & ketentuan | Sanggahan | Kode etik jurnalistik | Kotak pos
  `,
  likes: `
    Suka | Suka Memuat | Memuat | Menyukai ini
    Suka # | Tidak suka | Apa reaksi Anda | Bagaimana reaksi Anda
  `,
  'mistake-report': `
    Menemukan kesalahan… | Laporkan kesalahan | Laporkan kesalahan penulisan
    Temukan kesalahan… | Laporkan berita | Laporkan artikel | Punya informasi… | Punya cerita… | Kirim berita | Kirim tulisan | Hubungi redaksi
  `,
  navigation: `
    Langsung ke konten | Lompat ke konten | Lewati ke konten | Menu utama | Cari | Pencarian | Beranda | Laman utama | Halaman utama
    Artikel sebelumnya | Artikel selanjutnya | Berita sebelumnya | Berita selanjutnya | Navigasi pos | Pos sebelumnya | Pos berikutnya
    Masuk | Daftar | Keluar | Kembali ke atas | Ke atas | Baca selengkapnya | Selengkapnya | Baca lebih lanjut | Lihat semua
    Lihat selengkapnya | Muat lebih banyak | Tampilkan lebih banyak | Kembali | Ikuti kami
    Tutup | Tutup menu | Buka menu | Menu | Semua berita | Semua kategori | Kanal | Semua kanal | Artikel berikutnya | Sebelumnya | Selanjutnya | Berikutnya
    Halaman sebelumnya | Halaman selanjutnya | Halaman berikutnya | Kembali ke beranda | Lewati ke konten utama | Pilih bulan | Lupa kata sandi | Akun saya | Masuk Daftar
    Log in Daftar | Lihat lainnya | Lihat lebih banyak | Berita lengkap | Baca artikel lengkap | Baca berita selengkapnya | Indeks berita | Halaman # dari # | Tampilkan semua
  `,
  related: `
    Baca juga | Baca selanjutnya | Simak juga | Lihat juga | Artikel terkait | Berita terkait | Baca
    Simak pula | Simak berita | Baca pula | Baca lainnya | Baca artikel | Baca berita | Baca selengkapnya | Lihat video | Tonton juga | Pilihan editor | Artikel sebelumnya
    Artikel selanjutnya | Terkait | Berita lainnya | Rekomendasi | Video terkait
  `,
  'share-bar': `
    Bagikan | Bagikan artikel | Bagikan artikel ini | Bagikan ke Facebook | Bagikan di Facebook | Bagikan ke Twitter | Bagikan lewat email
    Bagikan ini | Kongsi | Kirim lewat email | Cetak | Salin tautan | Salin link | Simpan artikel
    Bagikan ke WhatsApp | Bagikan ke X | Bagikan ke Telegram | Bagikan via WhatsApp | Bagikan berita | Bagikan berita ini | Bagikan tautan | Bagikan artikel di | Sebarkan
    Sebarkan ini | Share artikel | Share berita | Kirim ke teman | Cetak artikel | Cetak berita | Tautan disalin | Simpan | Ukuran huruf | Ukuran font | Perbesar huruf
    Perkecil huruf
  `,
  subscription: `
    Berlangganan | Berlangganan newsletter… | Langganan newsletter… | Daftar newsletter | Ikuti kami di Google News… | Gabung kanal Telegram…
    Dapatkan update berita… | Dukung kami
    Ikuti kami di… | Ikuti saluran WhatsApp… | Ikuti berita terbaru… | Ikuti berita dan… | Cek berita dan artikel yang lain di Google News… | Dapatkan berita terbaru…
    Dapatkan informasi terbaru… | Dapatkan berita pilihan… | Gabung di saluran WhatsApp… | Gabung dengan grup Telegram… | Mari bergabung di Grup Telegram…
    Gabung ke channel… | Unduh aplikasi… | Download aplikasi… | Langganan sekarang | Khusus pelanggan | Sudah berlangganan… | Aktifkan notifikasi
  `,
  widget: `
    Berita terpopuler | Terpopuler | Paling populer | Berita terbaru | Terbaru | Berita terkini | Terkini | Artikel terbaru | Pos-pos terbaru
    Komentar terbaru | Artikel terkait | Berita terkait | Artikel lainnya | Berita lainnya | Rekomendasi | Rekomendasi untuk Anda | Pilihan editor
    Mungkin Anda suka | Galeri foto | Lihat komentar | Arsip | Kategori | Tentang penulis
    Paling banyak dibaca | Paling dicari | Terbanyak dibaca | Terpopuler hari ini | Populer | Berita populer | Trending | Sedang tren | Topik populer | Topik terkait
    Topik hangat | Tag populer | Tag terkait | Tag | Berita utama hari ini | Sorotan | Berita pilihan | Pilihan redaksi | Pilihan untukmu | Untuk Anda | Rekomendasi untukmu
    Rekomendasi artikel | Jangan lewatkan | Kabar terbaru | Berita lain | Artikel lain | Lainnya | Video terkait | Video pilihan | Foto terkait | Dari mitra | Konten mitra
    Kata kunci terkait | Dalam bahasa lain | Komentar pembaca | Daftar isi | Jajak pendapat | Lihat foto | Lihat galeri | Infografis terkait
  `,
};
