import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Azerbaijani and Kazakh. */
export const AZERBAIJANI: Partial<Phrasebook> = {
  advertisement: `
    Reklam | Reklamdan sonra davamı… | Жарнама | Жарнама мәтіні
  `,
  'comment-form': `
    Bir cavab yazın | Cavabı ləğv et | Sizin e-poçt ünvanınız dərc edilməyəcəkdir… | Şərh yaz | Şərh yazın | Rəy yaz | Şərh əlavə et
    Пікір қалдыру | Жауап беруді болдырмау | Пікір жазу | Пікіріңізді жазыңыз | Сіздің email жарияланбайды…
  `,
  cookies: `
    Bu sayt kukilərdən istifadə edir… | Biz kukilərdən istifadə edirik… | Qəbul edirəm | Hamısını qəbul et
    Бұл сайт cookie файлдарын пайдаланады… | Қабылдау
  `,
  counter: `
    Baxış # | Baxılıb # | # baxış | Oxunub #
    Baxış sayı # | Baxışların sayı # | Oxunma sayı # | # dəfə oxunub | # dəqiqəlik oxu
  `,
  legal: `
    Bütün hüquqlar qorunur | Bütün hüquqlar qorunur… | İstifadə qaydaları | Məxfilik siyasəti | Haqqımızda | Əlaqə
    Bütün hüquqları qorunur | Müəllif hüquqları qorunur… | Materiallardan istifadə… | Saytdakı materiallardan istifadə… | İstinad mütləqdir… | Redaksiya məsuliyyət daşımır…
    Redaksiya | Reklam yerləşdirin | Layihə haqqında | Bizimlə əlaqə | Əlaqə Reklam
  `,
  likes: `
    Bəyən | Bəyəndim | Bəyənmədim
  `,
  'mistake-report': `
    Səhv tapdınız… | Mətndə səhv var… | Səhvi bildir | Xəbər göndər | Bizə yazın…
  `,
  navigation: `
    Əsas menyu | Menyu | Axtar | Axtarış | Ana səhifə | Əvvəlki xəbər | Növbəti xəbər | Daxil ol | Qeydiyyat | Yuxarı | Davamı
    Ətraflı | Ətraflı oxu | Daha çox | Hamısına bax | Bizi izləyin | Алдыңғы
    Келесі | Бізге жазылыңыз
    Axtarış et | Menyunu aç | Bütün xəbərlər | Bütün bölmələr | Əvvəlki | Növbəti | Sonrakı | Əvvəlki səhifə | Növbəti səhifə | Sonrakı xəbər | Yuxarı qayıt | Çıxış
    Daha ətraflı | Davamını oxu | Daha çox göstər | Daha çox yüklə | Baş səhifə | Məzmuna keç
  `,
  related: `
    Həmçinin oxuyun | Oxuyun | Bənzər xəbərlər
    Həmçinin oxu | Bunu da oxuyun | Ətraflı | Oxşar xəbərlər | Əvvəlki xəbər | Sonrakı xəbər | Növbəti xəbər | Mövzu ilə bağlı
  `,
  'share-bar': `
    Paylaş | Paylaşın | Facebook-da paylaş | Çap et | Linki kopyala
    Facebook-da paylaşın | Twitter-də paylaş | WhatsApp-da paylaş | Dostunla paylaş | Dostlarınla paylaş | Xəbəri paylaş | Çap | Çap versiyası | E-poçtla göndər
    Dostuna göndər | Linki kopyalayın | Yadda saxla | Şriftin ölçüsü
  `,
  subscription: `
    Abunə ol | Bülletenə abunə olun… | Жазылу | Telegram kanalımıza abunə olun…
    Bizi Facebook-da izləyin… | Kanalımıza abunə olun… | WhatsApp kanalımıza qoşulun… | Telegram kanalımıza qoşulun… | Tətbiqi yükləyin… | Xəbərlərə abunə ol
    Bizi dəstəkləyin
  `,
  widget: `
    Ən çox oxunan | Ən çox oxunanlar | Son xəbərlər | Xəbər lenti | Digər xəbərlər | Oxşar xəbərlər | Arxiv | Соңғы жаңалықтар
    Çox oxunanlar | Ən son xəbərlər | Günün xəbərləri | Populyar | Əlaqəli xəbərlər | Digər xəbərləri | Bölmənin digər xəbərləri | Müəllifin digər yazıları | Tövsiyə edirik
    Tərəfdaş xəbərləri | Digər dillərdə | Fotoqalereya | Sorğu | Valyuta məzənnəsi
  `,
};
