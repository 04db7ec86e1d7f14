import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../src/captures/text.ts';
import { encode } from './seeding.ts';

describe('decoding', () => {
  const RUSSIAN = 'Вчера вечером на окраине города загорелся старый склад. Пожарные приехали через десять минут. Никто не пострадал.';
  const SAMPLES: readonly (readonly [encoding: string, text: string])[] = [
    ['windows-1251', RUSSIAN],
    ['windows-1251', 'Мэр открыл мост.'],
    ['windows-1251', 'A talk with Виктор Степанов, who kept the lighthouse for thirty years.'],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1251', 'Учора ввечері на околиці міста загорівся старий склад. Пожежники приїхали за десять хвилин.'],
    ['shift_jis', '市役所は四日、川の近くに新しい図書館を建てると発表した。'],
    ['shift_jis', '図書館が開く'],
    ['euc-jp', '市役所は四日、川の近くに新しい図書館を建てると発表した。'],
    ['euc-kr', '시청은 사일 강 근처에 새 도서관을 짓겠다고 발표했다. 공사는 내년 봄에 시작된다.'],
    ['gb18030', '市政府四日宣布，将在河边建造一座新的图书馆。工程将于明年春天开始。'],
    ['big5', '市政府四日宣布，將在河邊建造一座新的圖書館。工程將於明年春天開始。'],
    ['windows-1256', 'أعلنت البلدية يوم الأحد أنها ستبني مكتبة جديدة قرب النهر. يبدأ العمل في الربيع المقبل.'],
    ['windows-1255', 'ראש העיר חנך אתמול את הספרייה החדשה ליד הנהר.'],
    ['windows-1253', 'Ο δήμαρχος εγκαινίασε τη νέα βιβλιοθήκη κοντά στο ποτάμι.'],
    ['windows-1254', 'Belediye başkanı pazartesi günü yeni köprüyü açtı. İnşaat üç yıl sürdü.'],
    ['windows-874', 'นายกเทศมนตรีเปิดสะพานใหม่ข้ามแม่น้ำเมื่อวันจันทร์ การก่อสร้างใช้เวลาสามปี'],
    ['iso-8859-2', 'W poniedziałek burmistrz otworzył nowy most nad rzeką. Budowa trwała trzy lata.'],
    ['windows-1250', 'Starosta v pondělí otevřel nový most přes řeku. Žádný šťastný konec.'],
    [
      'windows-1257',
      'Meras pirmadienį atidarė naują tiltą per upę. Statybos truko trejus metus ir kainavo daugiau, nei tikėtasi. Žmonės džiaugėsi šūksniais.',
    ],
  ];

  test.each(SAMPLES)('%s is told from its bytes: %s', (encoding, text) => {
    const decoded = decodeText(encode(encoding, text));
    expect(decoded).toMatchObject({ encoding, text });
    expect(decoded?.problems.map(({ rule }) => rule)).toEqual(['encoding/guessed']);
  });

  test.each([
    [
      'Am Montag er\xf6ffnete sie die Br\xfccke. \x84Wir haben gewartet\x93, sagte sie. 3 Mio. \x80.',
      'Am Montag eröffnete sie die Brücke. „Wir haben gewartet“, sagte sie. 3 Mio. €.',
    ],
    ['The mayor said \x93we waited\x94 \x96 and that\x92s all.', 'The mayor said “we waited” – and that’s all.'],
    ['A caf\xe9 opened.', 'A café opened.'],
  ])('windows-1252, typographic signs too: %j', (latin1, text) => {
    expect(decodeText(Buffer.from(latin1, 'latin1'))).toMatchObject({ encoding: 'windows-1252', text });
  });

  test('ISO-2022-JP is ASCII with escapes', () => {
    expect(decodeText(Buffer.from('\x1b$B?^=q4[\x1b(B 2022', 'latin1'))).toMatchObject({ encoding: 'iso-2022-jp', text: '図書館 2022' });
    for (const text of ['Мост \x1b$B открыт', 'An escape \x1b$B!\x7f and \x1b[2J text'])
      expect(decodeText(Buffer.from(text))).toEqual({ encoding: 'utf-8', text, problems: [] });
  });

  test.each(['Title\r\n\r\nA caf\u00e9\u00a0is\u00adopen.\rEnd', RUSSIAN, '図書館が 開く。\n2022'])(
    'UTF-8 and UTF-16, marked or not, say the same: %j',
    (text) => {
      const little = Buffer.from(text, 'utf16le');
      const big = Buffer.from(little).swap16();
      expect(decodeText(Buffer.from(text))).toEqual({ encoding: 'utf-8', text, problems: [] });
      expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ encoding: 'utf-8', text, problems: [] });
      expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toEqual({ encoding: 'utf-16le', text, problems: [] });
      expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toEqual({ encoding: 'utf-16be', text, problems: [] });
      expect(decodeText(little)).toEqual({ encoding: 'utf-16le', text, problems: [] });
      expect(decodeText(big)).toEqual({ encoding: 'utf-16be', text, problems: [] });
    },
  );

  test('a few broken bytes do not make UTF-8 something else', () => {
    const cut = Buffer.from(RUSSIAN).subarray(0, -2);
    expect(decodeText(cut)).toMatchObject({ encoding: 'utf-8', problems: [{ rule: 'encoding/broken-bytes', severity: 'note' }] });
    expect(decodeText(cut)?.text).toBe(`${RUSSIAN.slice(0, -2)}\uFFFD`);
    expect(decodeText(Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xff]), Buffer.from(RUSSIAN)]))?.text).toBe(
      `${RUSSIAN}\uFFFD${RUSSIAN}`,
    );
    expect(decodeText(Buffer.from('It’s here. \xe2\x80', 'latin1'))?.encoding).not.toBe('utf-8');
  });

  test('signs of windows-1252 in a text in UTF-8 are read as such', () => {
    const bytes = Buffer.concat([
      Buffer.from('Café reopens '),
      Buffer.from([0x96]),
      Buffer.from(' at '),
      Buffer.from([0x93]),
      Buffer.from('last'),
    ]);
    expect(decodeText(bytes)).toMatchObject({
      encoding: 'utf-8',
      text: 'Café reopens – at “last',
      problems: [{ rule: 'encoding/broken-bytes' }],
    });
  });

  test('NUL becomes U+FFFD, with a note', () => {
    expect(decodeText(Buffer.from('Title\0\0 body'))).toMatchObject({
      encoding: 'utf-8',
      text: 'Title\uFFFD\uFFFD body',
      problems: [{ rule: 'encoding/replaced' }],
    });
    expect(decodeText(Buffer.from('plain \uFFFD text'))?.problems).toEqual([]);
  });

  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex')],
    ['numbers', Buffer.from(Int32Array.from({ length: 64 }, (_, index) => index).buffer)],
    ['compressed bytes', createHash('sha512').update('x').digest()],
    ['NULs', Buffer.alloc(100)],
  ])('%s is no text', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  test('any bytes are decoded or not, the same way each time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(Buffer.from(bytes));
        expect(decoded?.text ?? '').not.toMatch(/[\0\p{Surrogate}]/u);
        expect(decodeText(Buffer.from(bytes))).toEqual(decoded);
      }),
    );
  });
});
