import type { Dialect } from '../thread/dialect.ts';
import { BBC } from './bbc.ts';
import { BLOGGER } from './blogger.ts';
import { BOARD } from './board.ts';
import { CHAT } from './chat.ts';
import { DAILYMAIL } from './dailymail.ts';
import { DATALIFE } from './datalife.ts';
import { DISCOURSE } from './discourse.ts';
import { DISQUS } from './disqus.ts';
import { DLE } from './dle.ts';
import { DRUPAL } from './drupal.ts';
import { DRUPALPICTURE } from './drupalpicture.ts';
import { FACEBOOK } from './facebook.ts';
import { FUTURE } from './future.ts';
import { GENERAL } from './general.ts';
import { GUARDIAN } from './guardian.ts';
import { HABR } from './habr.ts';
import { HACKERNEWS } from './hackernews.ts';
import { HUFFPOST } from './huffpost.ts';
import { INVISION } from './invision.ts';
import { JCOMMENTS } from './jcomments.ts';
import { KTWO } from './ktwo.ts';
import { LIVEJOURNAL } from './livejournal.ts';
import { MOVABLETYPE } from './movabletype.ts';
import { NYTIMES } from './nytimes.ts';
import { PHPBB } from './phpbb.ts';
import { REDDIT } from './reddit.ts';
import { SBNATION } from './sbnation.ts';
import { SLASHDOT } from './slashdot.ts';
import { SMF } from './smf.ts';
import { SPIP } from './spip.ts';
import { STACKEXCHANGE } from './stackexchange.ts';
import { SUBSTACK } from './substack.ts';
import { TAZ } from './taz.ts';
import { TELEGRAM } from './telegram.ts';
import { TWITTER } from './twitter.ts';
import { TYPEPAD } from './typepad.ts';
import { VBULLETIN } from './vbulletin.ts';
import { VK } from './vk.ts';
import { WORDPRESS } from './wordpress.ts';
import { WPDISCUZ } from './wpdiscuz.ts';
import { XENFORO } from './xenforo.ts';
import { YOUTUBE } from './youtube.ts';

/** Every dialect that the reader knows; each scores itself on the text, so their order says nothing. */
export const DIALECTS: readonly Dialect[] = [
  BBC,
  BLOGGER,
  BOARD,
  CHAT,
  DAILYMAIL,
  DATALIFE,
  DISCOURSE,
  DISQUS,
  DLE,
  DRUPAL,
  DRUPALPICTURE,
  FACEBOOK,
  FUTURE,
  GENERAL,
  GUARDIAN,
  HABR,
  HACKERNEWS,
  HUFFPOST,
  INVISION,
  JCOMMENTS,
  KTWO,
  LIVEJOURNAL,
  MOVABLETYPE,
  NYTIMES,
  PHPBB,
  REDDIT,
  SBNATION,
  SLASHDOT,
  SMF,
  SPIP,
  STACKEXCHANGE,
  SUBSTACK,
  TAZ,
  TELEGRAM,
  TWITTER,
  TYPEPAD,
  VBULLETIN,
  VK,
  WORDPRESS,
  WPDISCUZ,
  XENFORO,
  YOUTUBE,
];
