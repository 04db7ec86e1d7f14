import { isWeekday } from '../../text/dates/weekdays.ts';

/** What a word on the line of a date says of it. */
export type DateKind = 'published' | 'updated' | 'unlabelled';

/** "Published on …" · "Erstellt: …" · "Дата публикации: …" */
const PUBLISHED = new Set(
  [
    'aired broadcast published publish publication posted created creation date dated released added issued uploaded filed originally',
    'veröffentlicht veröffentlichung erstellt erstellungsdatum stand publiziert gepostet eingestellt erschienen datum online hochgeladen artikel meldung beitrag',
    'publié publiée paru parue posté postée créé créée rédigé publication ligne',
    'publicado publicada publicación fecha creado creada posteado',
    'pubblicato pubblicata pubblicazione data inserito inserita creato creata postato postata',
    'publicação postado postada criado criada',
    'gepubliceerd geplaatst gepost publicatiedatum publicatie aangemaakt',
    'opublikowano opublikowany opublikowane publikacja publikacji dodano dodania dodany utworzono utworzenia',
    'опубликовано опубликована опубликован публикации публикация дата создано создана добавлено добавлена размещено',
    'опубліковано опублікована публікації публікація створено додано розміщено',
    'نشر نشرت النشر تاريخ بتاريخ أضيف الإضافة',
    'yayınlanma yayımlanma yayınlandı yayımlandı yayın yayınlanış giriş eklenme eklendi oluşturulma oluşturuldu',
    'publikováno zveřejněno vydáno přidáno vytvořeno publikované zverejnené uverejnené pridané vytvorené',
    'megjelent megjelenés közzétéve közzététel publikálva létrehozva feltöltve dátum',
    'publicat publicată publicării publicare postat adăugat',
    'objavljeno objavljen objavljena objava postavljeno kreirano објављено објава датум',
    'публикувана публикувано публикуван добавена добавено објавено',
    'δημοσίευση δημοσιεύτηκε δημοσιεύθηκε ανάρτηση αναρτήθηκε ημερομηνία',
    'publicerad publicerat publicerades publisert publiceret offentliggjort udgivet oprettet opprettet skapad upplagd dato julkaistu luotu avaldatud publicēts paskelbta',
    'đăng xuất bản diterbitkan dipublikasikan terbit tayang rilis diunggah dibuat tanggal',
    'انتشار تاریخ اشاعت شائع प्रकाशित प्रकाशन প্রকাশ প্রকাশিত প্রকাশের פורסם פורסמה פרסום תאריך เผยแพร่',
  ]
    .join(' ')
    .split(' '),
);

/** "Updated …" · "Zuletzt geändert am …" · "Ostatnia aktualizacja: …" */
const UPDATED = new Set(
  [
    'updated update modified modification edited revised amended',
    'aktualisiert aktualisierung geändert überarbeitet bearbeitet änderung',
    'jour màj maj modifié modifiée actualisé actualisée modification',
    'actualizado actualizada actualización modificado modificada modificación',
    'aggiornato aggiornata aggiornamento modificato modificata modifica',
    'atualizado atualizada atualização modificação alterado alterada',
    'bijgewerkt gewijzigd aangepast wijziging',
    'zaktualizowano zaktualizowany aktualizacja aktualizacji zmodyfikowano modyfikacja modyfikacji',
    'обновлено обновлена обновление обновлён обновлен изменено изменена изменение',
    'оновлено оновлена оновлення змінено відредаговано',
    'تحديث التحديث تعديل التعديل محدث',
    'güncelleme güncellendi güncellenme güncellenmiş',
    'aktualizováno aktualizace upraveno aktualizované upravené frissítve frissült módosítva módosítás actualizat actualizată actualizare modificat',
    'ažurirano izmenjeno izmijenjeno izmena izmjena posodobljeno ажурирано измењено обновена промяна актуализирана ενημέρωση ενημερώθηκε τροποποίηση',
    'uppdaterad uppdaterat uppdaterades oppdatert opdateret ændret endret päivitetty muokattu muudetud uuendatud atjaunots atnaujinta',
    'cập nhật diperbarui diperbaharui pembaruan dikemaskini روزرسانی بروزرسانی ویرایش अपडेट संशोधित আপডেট হালনাগাদ עודכן עדכון อัปเดต ปรับปรุง',
  ]
    .join(' ')
    .split(' '),
);

/** Small words between labels and dates. */
const SMALL = new Set(
  [
    'on at am um uhr le il el o a à as às las los alle ore в г гг года году р року du de del della des den the of last first by for in and et min read pm gmt utc est edt pst pdt cet cest bst ist time print edition issue article no today',
    'heute hoje hoy oggi vandaag dziś dnes сегодня сьогодні bugün idag',
    'letzte letzter zuletzt seit vom dernière dernier mis mise en est a été última último ultima ultimo em op om laatste laatst uur hs hrs hr h godz dnia ostatnia ostatnio data dnia',
    'последнее последние последняя время от о об останнє остання час від тому آخر تم في من يوم الساعة son tarihi tarih saat saati eklenme x xx дата стр',
    'r roku dne ve v poslední naposledy hodin hod utoljára óra ora orele pe ultima la u i zadnja poslednja posljednja vreme vrijeme последна промена ч στις τελευταία τελευταίο ώρα',
    'kl klokken den senast sist siden klo viimeksi ngày lúc lần cuối giờ pada pukul jam terakhir hari ساعت در آخرین به को बजे पर अंतिम সর্বশেষ ב בשעה น เวลา วันที่ เมื่อ',
  ]
    .join(' ')
    .split(' '),
);

/** 发布时间 · 最終更新 · 입력: labels of scripts that write without spaces, where a word is the whole of them. */
const PUBLISHED_GLUED =
  /^(?:首次|初|최초)?(?:发布|發布|发表|發表|刊登|刊出|出版|上传|公開|投稿|掲載|配信|作成|登録|公布|기사입력|입력|등록|게시|승인|송고|작성|발행|日期|时间|時間)(?:时间|時間|日期|日時|日|于|於|시간|일자|일시|일)?$/u;
const UPDATED_GLUED = /^(?:最后|最後|最終|최종)?(?:更新|修改|修正|编辑|編輯|수정|업데이트)(?:时间|時間|日期|日時|日|于|於|시간|일)?$/u;
/** ", on" · " Updated" · " - Freitag," between a name and its date */
const SIGNS_BEHIND = /(?<![\s,;|/•·–—-])[\s,;|/•·–—-]+$/u;
const LAST_WORD = /(?<=^|[\s,;|/•·–—-])(?<word>\p{L}+)[.:]?$/u;
const DATE_LEADS = new Set(
  'on am at le el il vom em op dnia od published updated posted date dated stand aktualisiert veröffentlicht publié publicado actualizado pubblicato aggiornato atualizado gepubliceerd bijgewerkt geplaatst opublikowano опубликовано опубліковано в от від pe den en in dne na на u στις pada tarihinde ngày lúc'.split(
    ' ',
  ),
);
const BEYOND_ASCII = /[^\0-\u007f]/;
/** Arabic points are written or not. */
const POINTS = /[\u064b-\u0652]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

function toWord(word: string): string {
  return word.toLowerCase().replace(POINTS, '');
}

/** Born: · Termin · 出生日期: over the day of something else */
const OTHER_DAY =
  /^(?:born|died|date of birth|when|deadline|event date|expires|geboren|gestorben|geburtsdatum|wann|termine?|beginn|anmeldeschluss|einsendeschluss|naissance|né le|née le|quand|nacimiento|fecha de nacimiento|cuándo|nascita|quando|nascimento|geboortedatum|wanneer|data urodzenia|kiedy|дата рождения|родился|родилась|когда|дата проведения|дата народження|коли|出生日期|出生|生年月日|開催日|会期|생년월일)\s?[:：]?$/iu;

function isPublished(word: string): boolean {
  return PUBLISHED.has(word) || (BEYOND_ASCII.test(word) && PUBLISHED_GLUED.test(word));
}

function isUpdated(word: string): boolean {
  return UPDATED.has(word) || (BEYOND_ASCII.test(word) && UPDATED_GLUED.test(word));
}

/** Whether a word labels a date or joins such words; anything else is of the article. */
export function isDateWord(word: string): boolean {
  const key = toWord(word);
  return SMALL.has(key) || isPublished(key) || isUpdated(key);
}

/** What the words before a date say of it: the label that stands nearest. */
export function toDateKind(before: string): DateKind {
  for (const word of (before.match(WORD) ?? []).map(toWord).toReversed()) {
    if (isUpdated(word)) return 'updated';
    if (isPublished(word)) return 'published';
  }
  return 'unlabelled';
}

/** Whether words are the label of a date and nothing else: "Published", "Erstellt am:". */
export function isDateLabel(text: string): boolean {
  return toDateKind(text) !== 'unlabelled' && (text.match(WORD) ?? []).every(isDateWord);
}

/** What the word behind a date says of it, in scripts that put it there: "2021年3月12日 公開". */
export function toKindBehind(after: string): DateKind {
  const word = /^[\s|/（(]*(?<word>[\p{Script=Han}\p{Script=Hangul}]+)/u.exec(after)?.groups?.['word'] ?? '';
  if (UPDATED_GLUED.test(word)) return 'updated';
  return PUBLISHED_GLUED.test(word) ? 'published' : 'unlabelled';
}

/** The text before a date without the words and signs that lead to it. */
export function trimLead(text: string): string {
  const bare = text.replace(SIGNS_BEHIND, '');
  const last = LAST_WORD.exec(bare);
  const word = last?.groups?.['word']?.toLowerCase() ?? '';
  return last !== null && (DATE_LEADS.has(word) || isWeekday(word)) ? trimLead(bare.slice(0, last.index)) : bare;
}

/** Whether a line is the label of a day that is none of a publication: of a birth, of an event. */
export function isOtherDay(text: string): boolean {
  return OTHER_DAY.test(text);
}
