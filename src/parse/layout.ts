import type { DateOrder } from '../text/dates/date.ts';

/** What the captures of one folder have in common, or what the config says of them. */
export interface Layout {
  /** Order of numeric dates where a capture does not decide it. */
  readonly dateOrder?: { readonly order: DateOrder; readonly from: 'layout' | 'config' };
}

/** The layout of a capture of which nothing is known beforehand. */
export const EMPTY_LAYOUT: Layout = {};

/** The layout that holds what the config decides. */
export function toLayout(settings: { readonly dateOrder?: DateOrder }): Layout {
  return settings.dateOrder === undefined ? EMPTY_LAYOUT : { dateOrder: { order: settings.dateOrder, from: 'config' } };
}
