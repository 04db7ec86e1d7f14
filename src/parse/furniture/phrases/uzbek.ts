import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Uzbek. */
export const UZBEK: Partial<Phrasebook> = {
  'comment-form': `
    Izoh qoldirish | Izoh qoldiring | Fikr bildirish | Fikr qoldirish | Izohlar yo'q
  `,
  counter: `
    Ko'rishlar # | # marta ko'rildi | Ko'rildi # | O'qildi # | O'qish vaqti # daqiqa
  `,
  legal: `
    Barcha huquqlar himoyalangan… | Materiallardan foydalanish… | Biz haqimizda | Bog'lanish | Aloqa | Tahririyat | Foydalanish shartlari | Maxfiylik siyosati | Sayt haqida
    Барча ҳуқуқлар ҳимояланган… | Биз ҳақимизда
  `,
  'mistake-report': `
    Xato topdingizmi… | Matnda xato topdingizmi… | Xatolik haqida xabar berish | Xabar yuborish | Bizga yozing…
  `,
  navigation: `
    Menyu | Qidirish | Qidiruv | Bosh sahifa | Ro'yxatdan o'tish | Roʻyxatdan oʻtish | Batafsil | Batafsil o'qish | Davomini o'qish | Barcha yangiliklar | Hammasini ko'rish
    Barchasini ko'rish | Oldingi yangilik | Keyingi yangilik | Oldingi maqola | Keyingi maqola | Keyingi sahifa | Oldingi sahifa | Yuqoriga | Orqaga | Ko'proq ko'rsatish
    Бош саҳифа | Қидирув | Батафсил | Барча янгиликлар
  `,
  related: `
    Shuningdek o'qing | Mavzuga oid | Mavzu bo'yicha | O'xshash yangiliklar | Bundan tashqari o'qing
  `,
  'share-bar': `
    Ulashish | Do'stlaringizga ulashing | Facebook'da ulashish | Telegram'da ulashish | Chop etish | Havolani nusxalash | Nusxa olish | Улашиш
  `,
  subscription: `
    Telegram kanalimizga obuna bo'ling… | Kanalimizga obuna bo'ling… | Bizni kuzatib boring… | Bizni ijtimoiy tarmoqlarda kuzating… | Obuna bo'lish | Obuna bo'ling
    Ilovani yuklab oling…
  `,
  widget: `
    Eng ko'p o'qilgan | Ko'p o'qilgan | Eng ko'p o'qilganlar | So'nggi yangiliklar lentasi | Ommabop | Mashhur | Boshqa yangiliklar | O'xshash yangiliklar
    Mavzuga oid yangiliklar | Tavsiya etamiz | Hamkorlar yangiliklari | Teglar
  `,
};
