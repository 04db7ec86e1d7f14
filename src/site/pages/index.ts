import type { PageKind } from '../kind.ts';
import { about } from './about.ts';
import { article } from './article.ts';
import { capture } from './capture.ts';
import { comments } from './comments.ts';
import { dates } from './dates.ts';
import { coverage } from './coverage.ts';
import { doubtful } from './doubtful.ts';
import { find } from './find.ts';
import { home } from './home.ts';
import { kickers } from './kickers.ts';
import { locations } from './locations.ts';
import { missing } from './missing.ts';
import { own } from './own.ts';
import { originals } from './originals.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { tombstone } from './tombstone.ts';

/** Every kind of page that the site has. */
export const PAGES: readonly PageKind[] = [
  home,
  article,
  comments,
  capture,
  tombstone,
  dates,
  sources,
  locations,
  kickers,
  coverage,
  doubtful,
  find,
  originals,
  search,
  about,
  own,
  missing,
];
