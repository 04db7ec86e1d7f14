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
    Baxış # | Baxılıb # | # baxış | Oxunub # | Қаралым # | Қаралды # | # қаралым | Оқылды #
  `,
  legal: `
    Bütün hüquqlar qorunur | Bütün hüquqlar qorunur… | İstifadə qaydaları | Məxfilik siyasəti | Haqqımızda | Əlaqə
    Барлық құқықтар қорғалған | Барлық құқықтар қорғалған… | Біз туралы | Байланыс | Құпиялылық саясаты
  `,
  navigation: `
    Əsas menyu | Menyu | Axtar | Axtarış | Ana səhifə | Əvvəlki xəbər | Növbəti xəbər | Daxil ol | Qeydiyyat | Yuxarı | Davamı
    Ətraflı | Ətraflı oxu | Daha çox | Hamısına bax | Bizi izləyin | Мазмұнға өту | Басты мәзір | Мәзір | Іздеу | Басты бет | Алдыңғы
    Келесі | Кіру | Тіркелу | Толығырақ | Толық оқу | Бәрін көру | Бізге жазылыңыз
  `,
  related: `
    Həmçinin oxuyun | Oxuyun | Bənzər xəbərlər | Тағы оқыңыз | Сондай-ақ оқыңыз | Оқи отырыңыз | Ұқсас жаңалықтар
  `,
  'share-bar': `
    Paylaş | Paylaşın | Facebook-da paylaş | Çap et | Linki kopyala | Бөлісу | Бөлісіңіз | Басып шығару | Сілтемені көшіру
  `,
  subscription: `
    Abunə ol | Bülletenə abunə olun… | Жазылу | Жаңалықтарға жазылыңыз… | Telegram kanalımıza abunə olun…
    Telegram каналымызға жазылыңыз…
  `,
  widget: `
    Ən çox oxunan | Ən çox oxunanlar | Son xəbərlər | Xəbər lenti | Digər xəbərlər | Oxşar xəbərlər | Arxiv | Соңғы жаңалықтар
    Көп оқылған | Ең көп оқылған | Танымал | Басқа жаңалықтар | Мұрағат
  `,
};
