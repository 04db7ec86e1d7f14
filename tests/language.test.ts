import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../src/text/detector.ts';
import { getDirection, toLanguage, toLanguageName } from '../src/text/language.ts';
import { toCost } from './cost.ts';
import { readText } from './read.ts';

const SENTENCES: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The harbour office closed early on Tuesday because the wind had torn away part of its roof.'],
  ['de', 'Das Hafenamt schloss am Dienstag früher, weil der Wind einen Teil des Daches abgerissen hatte.'],
  ['fr', 'La capitainerie a fermé plus tôt mardi, car le vent avait arraché une partie de son toit.'],
  ['es', 'La oficina del puerto cerró temprano el martes porque el viento había arrancado parte del techo.'],
  ['it', 'La capitaneria ha chiuso presto martedì perché il vento aveva strappato una parte del tetto.'],
  ['pt', 'A capitania do porto fechou mais cedo na terça-feira porque o vento tinha arrancado parte do telhado.'],
  ['nl', 'Het havenkantoor sloot dinsdag vroeg omdat de wind een deel van het dak had weggerukt.'],
  ['pl', 'Kapitanat portu zamknięto we wtorek wcześniej, ponieważ wiatr zerwał część dachu.'],
  ['cs', 'Přístavní úřad v úterý zavřel dříve, protože vítr strhl část střechy.'],
  ['sv', 'Hamnkontoret stängde tidigt på tisdagen eftersom vinden hade slitit bort en del av taket.'],
  ['ru', 'Управление порта закрылось во вторник раньше обычного, потому что ветер сорвал часть крыши.'],
  ['uk', 'Управління порту зачинилося у вівторок раніше, бо вітер зірвав частину даху.'],
  ['zh', '由于大风掀掉了部分屋顶,港口办公室星期二提前关门。'],
  ['ja', '強い風で屋根の一部が飛ばされたため、港の事務所は火曜日に早く閉まりました。'],
  ['ko', '강한 바람에 지붕 일부가 날아가 항만 사무소는 화요일에 일찍 문을 닫았다.'],
  ['ar', 'أغلق مكتب الميناء أبوابه مبكرا يوم الثلاثاء لأن الرياح اقتلعت جزءا من سقفه.'],
  ['fa', 'دفتر بندر روز سه‌شنبه زودتر تعطیل شد، زیرا باد بخشی از سقف آن را کنده بود.'],
  ['he', 'משרד הנמל נסגר מוקדם ביום שלישי משום שהרוח תלשה חלק מן הגג.'],
  ['tr', 'Liman ofisi salı günü erken kapandı, çünkü rüzgâr çatısının bir bölümünü koparmıştı.'],
  ['el', 'Το λιμεναρχείο έκλεισε νωρίς την Τρίτη επειδή ο άνεμος ξήλωσε μέρος της στέγης.'],
  ['id', 'Kantor pelabuhan ditutup lebih awal pada hari Senin karena angin telah merobek sebagian atapnya, kata pemerintah kota.'],
  ['ms', 'Pejabat pelabuhan ditutup lebih awal pada hari Isnin kerana angin telah mengoyakkan sebahagian bumbungnya, kata polis bandar.'],
  ['sr', 'Lučka kancelarija je u ponedeljak zatvorena pre vremena, posle oluje koja je gde god je mogla odnela deo krova.'],
  ['hr', 'Lučki ured zatvoren je u ponedjeljak ranije nego inače, jer je vjetar odnio dio krova, a tisuće ljudi također nije moglo kući.'],
  ['th', 'สำนักงานท่าเรือปิดเร็วในวันอังคารเพราะลมพัดหลังคาบางส่วนหลุดไป'],
];

test.each(SENTENCES)('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ['nothing', ''],
  ['a word', 'OK'],
  ['a result', 'Lima 3-1'],
  ['numbers', '12 345 67.8 % 1,000,000'],
  ['an address', 'https://example.org/a/very/long/address/of/a/page/in/english/about/the/harbour'],
  ['three languages', 'The wind tore the roof away. Das Dach wurde weggerissen. Ветер сорвал крышу и окна. 屋根が飛んだ。'],
])('%s is in no language', (_, text) => {
  expect(detectLanguage(text)).toBe('und');
});

test('a quotation in another script does not decide', () => {
  expect(detectLanguage('The word on the gate, Хлеб и соль, was painted over in the night by two boys from the next street.')).toBe('en');
});

test('a table of figures is English by the words of its rows', () => {
  const table = 'TERN LAMP CO 4TH QTR Shr loss 51 cts vs loss three cts Net loss 7,041,000 vs loss 467,000 Year Shr 12 cts vs 10 cts';
  expect(detectLanguage(table)).toBe('en');
});

test('words of one kind alone, or between those of another script, do not make a text English', () => {
  expect(detectLanguage('Lima vs Quito, Callao vs Cusco, Iquitos vs Tacna, Piura vs Puno, Ica vs Huaraz')).not.toBe('en');
  const japanese = '強い風で屋根の一部が飛ばされたため、港の事務所は火曜日に早く閉まりました。';
  expect(detectLanguage(`${japanese} the year of the planks and the loss of them ${japanese.repeat(3)}`)).toBe('ja');
});

test('any text has a language that is a canonical tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const language = detectLanguage(text);
      expect(toLanguage(language)).toBe(language);
    }),
  );
});

test('only the beginning of a long text is looked at', () => {
  const cost = toCost(() => {
    expect(detectLanguage(SENTENCES[0]?.[1].repeat(20_000) ?? '')).toBe('en');
    expect(detectLanguage(`${'@'.repeat(500_000)}${' '.repeat(500_000)}`)).toBe('und');
  });
  expect(cost).toBeLessThan(0.5);
});

test('tags are made canonical, anything else is none', () => {
  expect(toLanguage('en-us')).toBe('en-US');
  expect(toLanguage(' zh_hant_tw ')).toBe('zh-Hant-TW');
  for (const none of ['', '../../x', 'constructor', 'e', 3, null, undefined, {}, ['en']]) expect(toLanguage(none)).toBeUndefined();
});

test('direction is that of the script', () => {
  for (const language of ['ar', 'fa', 'he', 'ur', 'yi', 'az-Arab']) expect(getDirection(language)).toBe('rtl');
  for (const language of ['en', 'ru', 'ja', 'az', 'und', '', 'nonsense!', '__proto__']) expect(getDirection(language)).toBe('ltr');
});

test('languages have names in other languages', () => {
  expect(toLanguageName('de', 'fr')).toBe('allemand');
  expect(toLanguageName('de-u-co-phonebk', 'nonsense!')).toBe('German');
  for (const code of ['', '../x', 'constructor']) expect(toLanguageName(code, 'en')).toBe(code);
});

test('a thread without an article is in the language of its readers', () => {
  const thread = [
    'Karl',
    '3. März 2013 um 10:15',
    'Das Hafenamt schloss am Dienstag früher, weil der Wind einen Teil des Daches abgerissen hatte.',
    'Antworten',
    'Petra Kamm',
    '3. März 2013 um 11:20',
    'Das Dach war vorher schon nicht mehr ganz dicht, wenn man genau hinsieht.',
    'Antworten',
  ];
  expect(readText(thread.join('\n'))).toMatchObject({ language: 'de', comments: [{ author: 'Karl' }, { author: 'Petra Kamm' }] });
});
