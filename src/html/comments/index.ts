import type { CommentShape } from '../shape.ts';
import { BBPRESS } from './bbpress.ts';
import { BITRIX } from './bitrix.ts';
import { BLOGGER, BLOGGER_CLASSIC } from './blogger.ts';
import { DISCOURSE } from './discourse.ts';
import { DISCUZ } from './discuz.ts';
import { DISQUS } from './disqus.ts';
import { DLE } from './dle.ts';
import { DRUPAL } from './drupal.ts';
import { FLARUM } from './flarum.ts';
import { FLUXBB } from './fluxbb.ts';
import { HABR } from './habr.ts';
import { HACKERNEWS } from './hackernews.ts';
import { INTENSEDEBATE } from './intensedebate.ts';
import { INVISION } from './invision.ts';
import { JOOMLA } from './joomla.ts';
import { JUDGEME } from './judgeme.ts';
import { KTWO } from './ktwo.ts';
import { LIVEJOURNAL } from './livejournal.ts';
import { LIVESTREET } from './livestreet.ts';
import { MICROFORMATS } from './microformats.ts';
import { MOVABLETYPE } from './movabletype.ts';
import { MYBB } from './mybb.ts';
import { NAMED } from './named.ts';
import { NODEBB } from './nodebb.ts';
import { PHORUM } from './phorum.ts';
import { PHPBB, PHPBB_TABLES } from './phpbb.ts';
import { REDDIT } from './reddit.ts';
import { SCHEMA } from './schema.ts';
import { SMF } from './smf.ts';
import { STACKEXCHANGE } from './stackexchange.ts';
import { UBB } from './ubb.ts';
import { UCOZ } from './ucoz.ts';
import { VANILLA } from './vanilla.ts';
import { VBULLETIN } from './vbulletin.ts';
import { WORDPRESS, WORDPRESS_TERMS } from './wordpress.ts';
import { WPDISCUZ } from './wpdiscuz.ts';
import { XENFORO } from './xenforo.ts';
import { YABB } from './yabb.ts';

/** How commenting systems mark their comments; the shape that finds most is believed, and of two that find as much the first: the words of one system before those of any. */
export const SHAPES: readonly CommentShape[] = [
  BBPRESS,
  BITRIX,
  BLOGGER,
  BLOGGER_CLASSIC,
  DISCOURSE,
  DISCUZ,
  DISQUS,
  DLE,
  DRUPAL,
  FLARUM,
  FLUXBB,
  HABR,
  HACKERNEWS,
  INTENSEDEBATE,
  INVISION,
  JOOMLA,
  JUDGEME,
  KTWO,
  LIVEJOURNAL,
  LIVESTREET,
  MOVABLETYPE,
  MYBB,
  NODEBB,
  PHORUM,
  PHPBB,
  PHPBB_TABLES,
  REDDIT,
  SMF,
  STACKEXCHANGE,
  UBB,
  UCOZ,
  VANILLA,
  VBULLETIN,
  WORDPRESS,
  WORDPRESS_TERMS,
  WPDISCUZ,
  XENFORO,
  YABB,
  MICROFORMATS,
  SCHEMA,
  NAMED,
];
