import type { CommentShape } from '../shape.ts';
import { BLOGGER } from './blogger.ts';
import { DISCOURSE } from './discourse.ts';
import { DISQUS } from './disqus.ts';
import { DLE } from './dle.ts';
import { DRUPAL } from './drupal.ts';
import { HABR } from './habr.ts';
import { HACKERNEWS } from './hackernews.ts';
import { JOOMLA } from './joomla.ts';
import { JUDGEME } from './judgeme.ts';
import { LIVEJOURNAL } from './livejournal.ts';
import { MICROFORMATS } from './microformats.ts';
import { MOVABLETYPE } from './movabletype.ts';
import { NAMED } from './named.ts';
import { PHPBB } from './phpbb.ts';
import { REDDIT } from './reddit.ts';
import { SCHEMA } from './schema.ts';
import { VBULLETIN } from './vbulletin.ts';
import { WORDPRESS } from './wordpress.ts';
import { WPDISCUZ } from './wpdiscuz.ts';
import { XENFORO } from './xenforo.ts';

/** How commenting systems mark their comments; the order does not matter, the shape that finds most is believed. */
export const SHAPES: readonly CommentShape[] = [
  BLOGGER,
  DISCOURSE,
  DISQUS,
  DLE,
  DRUPAL,
  HABR,
  HACKERNEWS,
  JOOMLA,
  JUDGEME,
  LIVEJOURNAL,
  MICROFORMATS,
  MOVABLETYPE,
  NAMED,
  PHPBB,
  REDDIT,
  SCHEMA,
  VBULLETIN,
  WORDPRESS,
  WPDISCUZ,
  XENFORO,
];
