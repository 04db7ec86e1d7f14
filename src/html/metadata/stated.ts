import type { Markup } from '../../markup.ts';
import type { SidecarValues } from '../../record.ts';
import { isImpossible, toOwnClock, toShown } from './moments.ts';
import { toNear } from './near.ts';
import type { Signs, Zone } from './near.ts';

/** All that speaks for author and dates of a page. */
interface Speakers {
  /** What its structured data and its tags state, the surest first. */
  readonly head: readonly SidecarValues[];
  /** What its tags say of the page more than of the article. */
  readonly loose: SidecarValues;
  /** The title that its head states, empty when it states none. */
  readonly named: string;
  readonly signs: Signs;
  readonly isByTitle: Zone;
  /** The post that a forum's thread opens with, which is its article. */
  readonly post: { readonly author?: string; readonly date?: string } | undefined;
  /** The line that says when it was published, where nothing marks it. */
  readonly dated: string | undefined;
  /** The moment of publication that its scripts hold. */
  readonly scripted: string | undefined;
}

/** What a page states of its article, the surest first, and what it states of itself and perhaps of the article. */
export function toStated(speakers: Speakers): Pick<Markup, 'values' | 'loose'> {
  const { head, named, signs, post, dated, scripted } = speakers;
  const { near, far } = toNear(signs, speakers.isByTitle);
  const clocked = head.map((each) => toOwnClock(each, signs));
  const doubtful = clocked.find(isImpossible)?.date;
  const stated = [
    ...clocked.map((each) => (isImpossible(each) ? withoutDate(each) : each)),
    ...(post === undefined ? [] : [toPost(post)]),
    near,
  ];
  const isDated = stated.some(({ date }) => date !== undefined);
  const unmarked = isDated ? undefined : (dated ?? scripted);
  const values: readonly SidecarValues[] = [
    // The title is decided once for all
    { ...(named !== '' && { title: named }) },
    toShown(stated, dated),
    ...stated.map(withoutTitle),
    { ...(unmarked !== undefined && { date: unmarked }) },
  ];
  const loose: SidecarValues = { ...far, ...speakers.loose, ...(doubtful !== undefined && { date: doubtful }) };
  return { values: values.filter(isSaying), ...(isSaying(loose) && { loose }) };
}

function toPost({ author, date }: NonNullable<Speakers['post']>): SidecarValues {
  return { ...(author !== undefined && { byline: [author] }), ...(date !== undefined && { date }) };
}

function isSaying(values: SidecarValues): boolean {
  return Object.keys(values).length > 0;
}

function withoutTitle(values: SidecarValues): SidecarValues {
  const { title, ...rest } = values;
  return title === undefined ? values : rest;
}

function withoutDate(values: SidecarValues): SidecarValues {
  const { date, ...rest } = values;
  return date === undefined ? values : rest;
}
