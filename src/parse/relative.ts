/** 3 hours ago · 1 year, 10 months ago · vor 2 Stunden · 2 часа назад · för 2 timmar sedan · منذ يومين · 3小时前 · 1 Monat her */
const FORMS = [
  String.raw`(?:~\s?)?(?:(?:about|over|almost|around|circa|около|близько)\s)?(?:\d{1,3}|(?<!\p{L})(?:an?|one|half an?))\s?[\p{L}\p{M}]{1,12}\.?(?:(?:,|\sand)?\s\d{1,3}\s?\p{L}{1,12}){0,3}\s(?:ago|siden|sedan|назад|тому|fa|geleden|temu|önce|sitten|tagasi|(?:yang\s)?lalu|în\surmă|zpět|dozadu|trước|पहले|قبل|پیش)`,
  String.raw`(?<!\p{L})(?:för|for)\s(?:\d{1,3}|en|ett|et)\s\p{L}{1,12}\s(?:sedan|siden)`,
  String.raw`(?<!\p{L})(?:vor|il y a|hace|há|fa|před|pred|prije|pre|prieš|pirms|duela|acum|преди|пре|πριν από|πριν|منذ|قبل|לפני)\s(?:(?:etwa|environ|unos|cerca de)\s)?(?:\d{1,3}|einer?|einem|une?|una)\s\p{L}{1,12}\.?(?:,\s\d{1,3}\s\p{L}{3,12}){0,3}`,
  '(?:منذ|قبل)\\s(?:دقيقة|دقيقتين|ساعة|ساعتين|يوم|يومين|أسبوع|أسبوعين|شهر|شهرين|سنة|سنتين|عام|عامين)',
  String.raw`\d{1,3}\s?(?:秒|分|分钟|分鐘|小时|小時|時間|日|天|周|週間|か月|个月|個月|年|시간|분|초|일|주|달|개월|년)\s?(?:前|전)`,
  String.raw`\d{1,3}\s?(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)(?:ที่แล้ว|ที่ผ่านมา|ก่อน)`,
  String.raw`\d{1,3}\s(?:Monate?|Jahre?|Tage?|Stunden?|Minuten?)\sher`,
  String.raw`\d{1,3}\s(?:perce|órája|napja|hete|hónapja|éve)`,
];
const PART = new RegExp(`(?:${FORMS.map((form) => `(?:${form})`).join('|')})(?![\\p{L}\\p{M}])`, 'iu');
/** A word that stands in every relative moment. */
const BEHIND_WORDS =
  'ago|назад|тому|în urmă|zpět|dozadu|fa|geleden|temu|önce|her|sitten|tagasi|lalu|trước|पहले|قبل|پیش|sedan|siden|perce|órája|napja|hete|hónapja|éve|ที่แล้ว|ที่ผ่านมา';
const BEFORE_WORDS = 'vor|hace|há|fa|před|pred|prije|pre|prieš|pirms|duela|acum|преди|пре|πριν|منذ|قبل|לפני';
const WORD_OF_PART = new RegExp(`(?:${BEHIND_WORDS})(?![\\p{L}\\p{M}])|(?:${BEFORE_WORDS})\\s|il y a|[前전]|ก่อน`, 'iu');
/** The same where all letters are Latin, many times faster: "other" and "Chicago" are no trace of one. */
const LATIN_TRACE =
  /\s(?:ago|fa|geleden|temu|önce|sitten|tagasi|lalu|în urmă|zpět|dozadu|sedan|siden)(?![a-z])|\d\s(?:perce|órája|napja|hete|hónapja|éve)|(?:monate?|jahre?|tage?|stunden?|minuten?)\sher|(?:vor|hace|há|fa|před|pred|prije|pre|prieš|pirms|duela|acum|il y a)\s(?:etwa|environ|unos|cerca|\d|ein|un)/i;
const BEYOND_LATIN = /[^\0-\u024f\u2010-\u2027]/;
const LEAD =
  /^(?:(?:last\s)?(?:updated|edited|posted|published|added|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|atualizado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|обновлено|опубликовано|оновлено|опубліковано|güncellendi|更新于|发布于)[\s:]*)?$/iu;
const BEHIND = /^[\s.)(\d:apm|·•-]*$/iu;
/** Days that hang on the day of capture: "Yesterday at 6:30 PM" · "вчера, 20:28" · "just now" */
const DAYS = new Set(
  'today yesterday heute gestern vorgestern aujourd hier hoy ayer oggi ieri hoje ontem vandaag gisteren dziś dzisiaj wczoraj сегодня вчера сьогодні вчора 今天 昨天 前天 今日 昨日 اليوم أمس bugün dün just moments'.split(
    ' ',
  ),
);
/** What may stand beside such a day. */
const BESIDE = new Set(
  'at um à a las alle às om o о в у saat saati uhr uur h hrs hs pm am p m et est edt gmt now ago hui الساعة'.split(' '),
);
const FIRST = /^\p{L}+/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LONGEST = 60;
const LONGEST_LINE = 160;

function isDayWord(text: string): boolean {
  const first = FIRST.exec(text)?.[0].toLowerCase();
  if (first === undefined || !DAYS.has(first)) return false;
  return (text.slice(first.length).match(WORD) ?? []).every((word) => BESIDE.has(word.toLowerCase()));
}

/** The words of a line that say how long ago something was. */
export function findAge(text: string): RegExpExecArray | null {
  const trace = BEYOND_LATIN.test(text) ? WORD_OF_PART : LATIN_TRACE;
  return trace.test(text) ? PART.exec(text) : null;
}

/** A text without a relative moment in it, for what else stands there. */
export function dropRelative(text: string): string {
  const part = findAge(text);
  return part === null ? text : `${text.slice(0, part.index)} ${text.slice(part.index + part[0].length)}`;
}

/** Whether a line says no more than how long ago: "3 hours ago", "Updated vor 2 Stunden", "Yesterday at 6:30 PM". */
export function isRelative(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (isDayWord(text)) return true;
  const part = findAge(text);
  if (part === null || !LEAD.test(text.slice(0, part.index).trim())) return false;
  return BEHIND.test(text.slice(part.index + part[0].length));
}

/** A line without the relative moment at its end: "By Ada Quill 2 days ago" → "By Ada Quill". */
export function cutRelative(text: string): { readonly text: string; readonly moment: string } | undefined {
  const part = text.length > LONGEST_LINE ? null : findAge(text);
  if (part === null || part.index === 0 || !/^[\s.)]*$/u.test(text.slice(part.index + part[0].length))) return undefined;
  return { text: text.slice(0, part.index).replace(/(?<![\s|,·•–—-])[\s|,·•–—-]+$/u, ''), moment: part[0] };
}
