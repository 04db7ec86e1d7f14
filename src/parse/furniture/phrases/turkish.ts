import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Turkish. */
export const TURKISH: Phrasebook = {
  advertisement: `
    Reklam | Reklamlar | İlan | İlanlar | Resmi ilan | Sponsorlu içerik | Sponsorlu | Sponsorlu bağlantılar | Haber devamı reklamdan sonra
    Haberin devamı reklamdan sonra | Haberin devamı reklamın altında | Yazının devamı reklamdan sonra | Reklamdan sonra devam ediyor
    Reklamı kapat | Reklamı geç | Reklam ver | Advertorial
  `,
  'code-residue': `
    Lütfen JavaScript'i etkinleştirin… | JavaScript'i etkinleştirin… | JavaScript devre dışı… | Tarayıcınız video etiketini desteklemiyor
    Tarayıcınız desteklemiyor… | Bu e-posta adresi spam robotlarından korunuyor… | e-posta korumalı
  `,
  'comment-form': `
    Bir yanıt yazın | Bir yanıt yazın Yanıtı iptal et | Bir cevap yazın | Bir cevap yazın Cevabı iptal et | Yanıtı iptal et
    Cevabı iptal et | Cevap yaz | Yorum yap | Yorum yaz | Yorum yazın | Yorumunuzu yazın | Yorum ekle | Yorum gönder | Yorumu gönder
    Yorum bırak | Yorum bırakın | Bir yorum bırak | Bir yorum yazın | E-posta hesabınız yayımlanmayacak…
    E-posta adresiniz yayınlanmayacak… | E-posta adresiniz yayımlanmayacak… | Gerekli alanlar ile işaretlenmişlerdir | Yorum | Yorumunuz
    İsim | Adınız | Adınız Soyadınız | Ad Soyad | E-posta | E-posta adresi | İnternet sitesi | Web sitesi | Yorumlar kapalı
    Yorumlar kapatıldı | Yoruma kapalı | Yorumlara kapalı | Henüz yorum yapılmamış | Henüz yorum yok | Yorum yok | 0 yorum
    İlk yorumu siz yapın | İlk yorumu sen yap | İlk yorum yapan siz olun | İlk yorumu yazan siz olun
    Yorum yapabilmek için giriş yapmalısınız | Yorum yapmak için giriş yapmalısınız | Yorum yapmak için oturum açmalısınız
    Yorum yazmak için giriş yapın
    Daha sonraki yorumlarımda kullanılması için adım e-posta adresim ve site adresim bu tarayıcıya kaydedilsin
    Bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı e-posta adresimi ve web site adresimi bu tarayıcıya kaydet
    Beni sonraki yorumlar için e-posta ile bilgilendir | Beni yeni yazılarda e-posta ile bilgilendir
    İstenmeyenleri azaltmak için Akismet kullanır… | Bu site istenmeyenleri azaltmak için Akismet kullanır…
    Yorum verilerinizin nasıl işlendiği hakkında daha fazla bilgi edinin
    Sayın okuyucu bir yayına yorum yapmak için oturum açmanız gerekmektedir… | Misafirler grubundaki ziyaretçiler yorum bırakamaz…
    Dikkat Suç teşkil edecek… | Yazılan yorumlar hiçbir şekilde…
    En yeni | En eski | En yeniler | En eskiler | Önce en yeni | Önce en eski
    Cevap yazmak için giriş yap ya da kayıt ol | Cevap yazmak için giriş yapın veya kayıt olun
    Değerli okuyucu bir yayına yorum yapabilmek için giriş yapmalısınız…
  `,
  cookies: `
    Çerezleri kullanıyoruz… | Çerez kullanıyoruz… | Bu site çerezleri kullanır… | Bu site çerez kullanmaktadır…
    Bu web sitesi çerez kullanır… | Bu web sitesi çerezleri kullanır… | Bu internet sitesinde çerez kullanılmaktadır…
    Sitemizde çerez kullanılmaktadır… | Web sitemizde çerez kullanıyoruz… | Sitemizden en iyi şekilde faydalanabilmeniz için…
    Siteyi kullanmaya devam ederek… | Tümünü kabul et | Hepsini kabul et | Kabul et | Kabul ediyorum | Çerezleri kabul et
    Tüm çerezleri kabul et | Tümünü reddet | Reddet | Çerez ayarları | Çerezleri yönet | Çerez tercihleri | Çerez politikası
    Çerez aydınlatma metni | Tercihleri yönet
  `,
  counter: `
    Görüntülenme # | Görüntüleme # | # görüntülenme | # görüntüleme | # kez görüntülendi | # kez okundu | # kere okundu | Okunma #
    Okunma sayısı # | # okunma | # paylaşım | # dakika okuma süresi | # dk okuma süresi | # dk okuma | # dakika okuma | # dakikada okunur
    Okuma süresi # dakika | Okuma süresi # dk | Okuma süreniz # dakika | # fotoğraf | Ziyaretçi # | # kişi okudu
    Bu haber # kez okundu | Bu haber # defa okunmuştur | Bu yazı # kez okundu | Bu içerik # kez okundu | # defa okundu | # okuma | Okuma # | Gösterim # | # gösterim
    İzlenme # | # izlenme | Tahmini okuma süresi # dakika | Ortalama okuma süresi # dakika | # dakikalık okuma | Paylaşım #
  `,
  legal: `
    Tüm hakları saklıdır | Her hakkı saklıdır | Kullanım koşulları | Kullanım şartları | Gizlilik politikası | Gizlilik
    Gizlilik sözleşmesi | Kişisel verilerin korunması | KVKK | KVKK aydınlatma metni | Hakkımızda | Biz kimiz | İletişim | Bize ulaşın
    Künye | Yayın ilkeleri | Yasal uyarı | Site haritası | Telif hakkı | İzinsiz kopyalanamaz… | Kaynak gösterilmeden…
    Kaynak gösterilmeden kullanılamaz | İzin alınmadan… | WordPress gururla sunar | Blogger tarafından desteklenmektedir
    Sitede yayınlanan…
    İzinsiz kullanılamaz… | Bu haberin telif hakları… | Yazıların sorumluluğu… | Yazılardan yazarları sorumludur | Köşe yazılarından yazarları sorumludur | Reklam verin
    Reklam Künye İletişim | Künye İletişim | İletişim Künye | Çerez politikası Gizlilik | Üyelik sözleşmesi | Kullanıcı sözleşmesi | Aydınlatma metni | Veri politikası
    Etik ilkeler | Yayın politikası | Yorum kuralları | Sıkça sorulan sorular | Sitene ekle | RSS Künye
  `,
  likes: `
    Beğen | Beğen Yükleniyor | Bunu beğen | Bunu beğen Beğen Yükleniyor | Beğendim | Yükleniyor | İlk beğenen siz olun
    # kişi bunu beğendi | Beğenmedim
    Beğen # | Bu habere tepkiniz | Tepkiniz ne | Bu habere emoji ile tepki ver | Bu içeriğe tepki ver | Alkışla | Kızgın Üzgün Şaşkın | Haberi oyla | Oy ver
  `,
  'mistake-report': `
    Bir hata mı fark ettiniz Metni vurgulayın ve Ctrl+Enter tuşlarına basın…
    Bir hata mı fark ettiniz Metni seçip Ctrl+Enter tuşlarına basın… | Hata bildir | Hata bildirin | Haber hatası bildir
    Yanlışlık bildir | Hata mı buldunuz | Bir hata mı gördünüz
    Haberde hata mı var… | Yazım hatası bildir | Haber gönder | Bize haber gönderin | Haber ihbar hattı | İhbar hattı | Bize yazın… | Editöre yaz | Editöre mesaj
  `,
  navigation: `
    İçeriğe geç | İçeriğe atla | Ana içeriğe geç | Ana içeriğe atla | Ana sayfa | Anasayfa | Ana sayfaya dön | Ara | Arama | Sitede ara
    Menü | Ana menü | Menüyü aç | Menüyü kapat | Önceki haber | Sonraki haber | Önceki yazı | Sonraki yazı | Önceki makale
    Sonraki makale | Önceki sayfa | Sonraki sayfa | Yazı gezinmesi | Yazı dolaşımı | Eski yazılar | Yeni yazılar | Sonraki kayıt
    Önceki kayıt | Yukarı çık | Yukarı git | Başa dön | Yukarı dön | Sayfa başına dön | Giriş yap | Oturum aç | Çıkış yap | Kayıt ol
    Üye ol | Üye girişi | Üyelik | Hesabım | Abone ol | Takip et | Devamını oku | Haberin devamı | Yazının devamı | Daha fazla
    Daha fazla göster | Daha fazla oku | Daha fazlası | Daha fazla yükle | Tümünü gör | Hepsini gör | Tüm haberler | Geri dön
    Buradasınız | Bizi takip edin
    Benzer konular | Kimler çevrimiçi | Bu forumu görüntüleyen kullanıcılar…
    Menüyü göster | Tüm kategoriler | Kategorilerin tümü | Tüm yazılar | Tüm yazıları | Tüm manşetler | Önceki | Sonraki | Önceki Sonraki | Sayfa başı | Üste çık | Yukarı
    Ana sayfaya git | Ana Sayfa Haberler | Üye Girişi Üye Ol | Şifremi unuttum | Profilim | Ay seçin | Kategori seçin | Kalıcı bağlantı | Gazete oku | E-gazete oku
    Haberin tamamı | Haberin detayı | Haberin devamı için tıklayınız | Devamını gör | Devamı için tıklayınız | Daha fazla haber | Mobil site | Siteyi ara | Haber ara
  `,
  related: `
    İlgili haber | İlgili haberler | İlgili yazı | Ayrıca okuyun | Ayrıca bakınız | Bunu da okuyun | Bunlar da ilginizi çekebilir
    İlginizi çekebilir | Daha fazla oku | Okumaya devam et | Haberin devamı | Önerilen | Kaçırmayın | Bakınız | Şunu da okuyun
    Ayrıca bkz
    Ayrıca oku | Bunu da oku | Haberi oku | İlgili içerik | Benzer haberler | Önceki haber | Sonraki haber | Önceki yazı | Sonraki yazı | Bunlara da göz atın | Şuna da bakın
  `,
  'share-bar': `
    Paylaş | Paylaşın | Facebook'ta paylaş | Facebookta paylaş | Twitter'da paylaş | X'te paylaş | WhatsApp'ta paylaş | Telegram'da paylaş
    LinkedIn'de paylaş | Facebook'ta paylaşmak için tıklayın… | Twitter'da paylaşmak için tıklayın… | Paylaşmak için tıklayın…
    Haberi paylaş | Bu haberi paylaş | Bu yazıyı paylaş | Bunu paylaş | Yazıyı paylaş | Makaleyi paylaş | Bu içeriği paylaş
    Sosyal medyada paylaş | Arkadaşlarınla paylaş | E-posta ile paylaş | E-posta gönder | Arkadaşına gönder | E-postayla gönder | Yazdır
    Haberi yazdır | Yazdırmak için tıklayın… | Bağlantıyı kopyala | Linki kopyala | Link kopyalandı | Bağlantı kopyalandı | Tweetle
    Bizi takip et | Bizi Facebook'ta takip edin | Kaydet
    Facebook'ta paylaşın | WhatsApp'tan paylaş | WhatsApp ile paylaş | Twitter'da paylaşın | Pinterest'te paylaş | E-mail ile paylaş | E-posta ile gönder
    Haberi arkadaşına gönder | Arkadaşına öner | Tavsiye et | Yazdır Paylaş | Sayfayı yazdır | Favorilere ekle | Link'i kopyala | Bağlantıyı kopyalayın | Yazı boyutu
    Yazı tipi boyutu | Yazıyı büyüt | Yazıyı küçült | Metin boyutu | Haberi kaydet
  `,
  subscription: `
    Bültenimize abone olun… | E-bültenimize abone olun… | Bültene abone ol | E-bülten | Haber bülteni | E-bültene kayıt ol…
    Bültene kaydol… | Haber kanallarımız | Abone olun ve en son haberlerden ve günün en önemli olaylarından haberdar olun
    Abone olun ve günün en son haberleri ve en önemli olaylarından haberdar olun | Telegram kanalımıza abone olun…
    Kanalımıza abone olun… | YouTube kanalımıza abone olun… | Hemen abone ol | Sadece aboneler… | Zaten abone misiniz | Bizi destekleyin
    Google News'te takip edin… | Uygulamayı indir
    Bizi Google News'te takip edin… | Google News'ten takip etmek için… | Google Haberler'de takip et | WhatsApp kanalımıza katılın… | WhatsApp kanalımızı takip edin…
    Telegram kanalımıza katılın… | Haber bültenimize abone olun… | Bültenimize kaydolun… | Uygulamamızı indirin… | Mobil uygulamamızı indirin… | Bildirimlere izin ver
    Abonelere özel | Abonelere özel içerik | Bu içerik abonelere özeldir… | Bağımsız gazeteciliğe destek… | Bağımsız gazeteciliği destekle… | Destek ol | Bağış yap
  `,
  widget: `
    En çok okunanlar | En çok okunan | Çok okunanlar | En çok izlenenler | En çok paylaşılanlar | En çok yorumlananlar | En popüler
    Popüler | Popüler haberler | Popüler yazılar | İlgili haberler | İlgili yazılar | İlgili içerikler | İlgili konular | Benzer haberler
    Benzer yazılar | Benzer içerikler | Son haberler | Son dakika | Son dakika haberleri | Son yazılar | Son yorumlar | Son eklenenler
    Güncel haberler | Öne çıkanlar | Öne çıkan haberler | Manşet | Manşetler | Günün haberleri | Diğer haberler | Diğer yazılar
    Diğer haberler için tıklayın | Sizin için önerilenler | Sizin için seçtiklerimiz | Önerilenler | Önerilen haberler
    Editörün seçtikleri | Bunlar da ilginizi çekebilir | Bu haberler de ilginizi çekebilir | İlginizi çekebilir | Yorumları göster
    Yorumları gizle | Yorumları gör | Tüm yorumlar | Tüm yorumları gör | Foto galeri | Fotoğraf galerisi | Galeri | Haberi dinle
    Videoyu izle | İçindekiler | Arşiv | Arşivler | Kategoriler | Etiketler | Yazar hakkında
    En çok okunan haberler | Çok okunan | Çok okunan haberler | En çok beğenilenler | En yeni haberler | En son haberler | Son haberler tümü | Son eklenen haberler
    Son eklenen | Yazarın diğer yazıları | Yazarın son yazıları | Yazarın tüm yazıları | Diğer yazarlar | Diğer haberleri | Kategorideki diğer haberler
    Kategorinin diğer haberleri | Haber akışı | Günün manşetleri | Günün öne çıkanları | Gündemdekiler | Öneri haberler | Sizin için seçtik | Editör seçimi | Diğer dillerde
    Partner haberleri | Anket | Günün anketi | Namaz vakitleri | Hava durumu bugün | Nöbetçi eczaneler | Puan durumu | Döviz kurları | Video haberleri | Galeriyi görüntüle
    Etiket bulutu
  `,
};
