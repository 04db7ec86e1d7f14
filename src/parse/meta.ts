import type { DateMatch } from '../text/dates/date.ts';
import { findDates } from '../text/dates/find.ts';
import { isWeekday } from '../text/dates/weekdays.ts';

/** A date of a meta line and what its label says of it. */
export interface MetaDate {
  readonly match: DateMatch;
  readonly kind: 'published' | 'updated' | 'unlabelled';
}

/** Longest line that may be all date, label and byline. */
export const LONGEST_META = 160;

/** Published · Posted · Veröffentlicht am */
const PUBLISHED =
  /(?<!\p{L})(?:published|posted|created|first published|date(?!\p{L})|veröffentlicht|erstellt|stand|publié|publicado|pubblicato|gepubliceerd|geplaatst|opublikowano|dodano|опубликовано|опубліковано|дата|发布|發布|公開|掲載|입력|نشر(?:ت)?|yayın(?:lanma)?)/iu;
/** Updated · Last modified · Aktualisiert am */
const UPDATED =
  /(?<!\p{L})(?:updated|last (?:updated|modified|edited)|modified|aktualisiert|zuletzt geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|ultima modifica|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|обновлено|оновлено|изменено|更新|수정|تحديث|güncelle(?:me|ndi)?)/iu;
/** A label begins a line or a part of it: "dates on cotton certificates" are none. */
const LABELLED = [PUBLISHED, UPDATED].map((label) => new RegExp(`(?:^|[|;/·•(]\\s*|\\d\\s+)${label.source}`, 'iu'));
/** Words of a meta line: labels, weekdays, signs. */
const WORD = /[\p{L}\p{M}]+/gu;
const MOST_BESIDE = 5;
const SMALL_WORDS = new Set(
  'on at am um uhr le el il o a à as alle ore в г года du den the last first by min read pm gmt utc est edt pst pdt cet cest bst ist et by time print edition issue date дата от стр no'.split(
    ' ',
  ),
);
/** 3 hours ago · vor 2 Stunden · 2 часа назад · 4 min read */
const RELATIVE_PART =
  /(?:~?\s?(?:\d{1,3}|an?|one|half an?)\s?(?:\p{L}{1,12})\s(?:ago|назад|тому|fa|geleden|temu|önce)|(?:vor|il y a|hace|há|منذ|قبل)\s(?:\d{1,3}|einer?|einem|une?|una)\s\p{L}{3,12}(?:,\s\d{1,3}\s\p{L}{3,12}){0,3}|\d{1,3}\s?(?:分|分钟|小时|時間|日|天|시간|분|일)\s?(?:前|전)|\d{1,3}\s(?:Monate?|Jahre?|Tage?|Stunden?|Minuten?)\sher)(?!\p{L})/iu;
const RELATIVE_LEAD =
  /^(?:(?:last\s)?(?:updated|posted|published|aktualisiert|veröffentlicht|publié|actualizado|publicado|обновлено|опубликовано)[\s:]*)?$/iu;
/** A label that waits for its date on the next line: "Published" · "Last updated:" */
const BARE_LABEL =
  /^(?:first\s)?(?:published|posted|updated|last (?:updated|modified)|veröffentlicht|aktualisiert|publié|publicado|опубликовано|обновлено)(?:\s(?:on|at|am|le|el))?\s?:?$/iu;
const LONGEST_RELATIVE = 60;

/** What a text before a date says of it: the label that stands nearest. */
function toKind(before: string): MetaDate['kind'] {
  if (UPDATED.test(before)) return 'updated';
  return PUBLISHED.test(before) ? 'published' : 'unlabelled';
}

/** The dates of a line, each with its label: "Updated Nov 19, 6:55 AM; Posted Nov 19, 6:51 AM". */
export function toMetaDates(text: string, dates: readonly DateMatch[]): MetaDate[] {
  return dates.map((match, index) => ({ match, kind: toKind(text.slice(dates[index - 1]?.end ?? 0, match.start)) }));
}

/** The dates of a line that holds labels and weekdays beside them, and nothing else; empty for any other line. */
export function readMetaLine(text: string): readonly MetaDate[] {
  if (text.length > LONGEST_META) return [];
  const dates = findDates(text);
  if (dates.length === 0 || dates.length > 3) return [];
  let beside = text;
  for (const date of dates.toReversed()) beside = `${beside.slice(0, date.start)} ${beside.slice(date.end)}`;
  const words = (beside.replace(RELATIVE_PART, ' ').match(WORD) ?? []).filter(
    (word) => !isWeekday(word) && !SMALL_WORDS.has(word.toLowerCase()),
  );
  const labelled = LABELLED.some((label) => label.test(text));
  return words.length <= (labelled ? MOST_BESIDE : 0) ? toMetaDates(text, dates) : [];
}

/** Whether a line says no more than how long ago: "3 hours ago", "Updated vor 2 Stunden". */
export function isRelative(text: string): boolean {
  if (text.length > LONGEST_RELATIVE) return false;
  const part = RELATIVE_PART.exec(text);
  if (part === null || !RELATIVE_LEAD.test(text.slice(0, part.index).trim())) return false;
  return /^[\s.)(\d:apm|·•-]*$/iu.test(text.slice(part.index + part[0].length));
}

/** A line without the relative moment at its end: "By Ada Quill 2 days ago" → "By Ada Quill". */
export function cutRelative(text: string): { readonly text: string; readonly moment: string } | undefined {
  const part = text.length > LONGEST_META ? null : RELATIVE_PART.exec(text);
  if (part === null || part.index === 0 || !/^[\s.)]*$/u.test(text.slice(part.index + part[0].length))) return undefined;
  return { text: text.slice(0, part.index).replace(/(?<![\s|,·•–—-])[\s|,·•–—-]+$/u, ''), moment: part[0] };
}

/** Whether a line is a label alone, its date on the next one. */
export function isBareLabel(text: string): boolean {
  return text.length <= LONGEST_RELATIVE && BARE_LABEL.test(text);
}
