import type { CommentShape } from '../shape.ts';
import { ASGAROS } from './asgaros.ts';
import { BBPRESS } from './bbpress.ts';
import { B2EVOLUTION } from './bevolution.ts';
import { BITRIX } from './bitrix.ts';
import { BLOGGER, BLOGGER_CLASSIC, BLOGGER_FIRST } from './blogger.ts';
import { BUDDYPRESS } from './buddypress.ts';
import { BUGZILLA } from './bugzilla.ts';
import { CONTAO } from './contao.ts';
import { DISCOURSE } from './discourse.ts';
import { DISCUZ } from './discuz.ts';
import { DISQUS } from './disqus.ts';
import { DLE } from './dle.ts';
import { DOTCLEAR } from './dotclear.ts';
import { DRUPAL } from './drupal.ts';
import { FLARUM } from './flarum.ts';
import { FLUXBB } from './fluxbb.ts';
import { GHOST } from './ghost.ts';
import { GISCUS } from './giscus.ts';
import { GITHUB } from './github.ts';
import { GITLAB } from './gitlab.ts';
import { HABR } from './habr.ts';
import { HACKERNEWS } from './hackernews.ts';
import { IMAGEBOARD } from './imageboard.ts';
import { INTENSEDEBATE } from './intensedebate.ts';
import { INVISION } from './invision.ts';
import { JOOMLA } from './joomla.ts';
import { JUDGEME } from './judgeme.ts';
import { KTWO } from './ktwo.ts';
import { LEMMY } from './lemmy.ts';
import { LIVEJOURNAL } from './livejournal.ts';
import { LIVESTREET } from './livestreet.ts';
import { MASTODON } from './mastodon.ts';
import { METAFILTER } from './metafilter.ts';
import { MICROFORMATS } from './microformats.ts';
import { MOVABLETYPE, MOVABLETYPE_FIRST } from './movabletype.ts';
import { MYBB } from './mybb.ts';
import { NAMED } from './named.ts';
import { NODEBB } from './nodebb.ts';
import { OPENWEB } from './openweb.ts';
import { PHORUM } from './phorum.ts';
import { PHPBB, PHPBB_TABLES } from './phpbb.ts';
import { PHPFUSION } from './phpfusion.ts';
import { PLONE } from './plone.ts';
import { QUESTIONANSWER } from './questionanswer.ts';
import { READCGI } from './readcgi.ts';
import { REDDIT } from './reddit.ts';
import { REDMINE } from './redmine.ts';
import { RSCOMMENTS } from './rscomments.ts';
import { SCHEMA } from './schema.ts';
import { SERENDIPITY } from './serendipity.ts';
import { SLASHDOT } from './slashdot.ts';
import { SMF } from './smf.ts';
import { SPIP } from './spip.ts';
import { SQUARESPACE } from './squarespace.ts';
import { STACKEXCHANGE } from './stackexchange.ts';
import { SUBSTACK } from './substack.ts';
import { TELEGRAM } from './telegram.ts';
import { TEXTPATTERN } from './textpattern.ts';
import { TIEBA } from './tieba.ts';
import { UBB } from './ubb.ts';
import { UCOZ } from './ucoz.ts';
import { VANILLA } from './vanilla.ts';
import { VBULLETIN } from './vbulletin.ts';
import { VK } from './vk.ts';
import { WEEBLY } from './weebly.ts';
import { WORDPRESS, WORDPRESS_TERMS } from './wordpress.ts';
import { WPDISCUZ } from './wpdiscuz.ts';
import { WPFORO } from './wpforo.ts';
import { WYKOP } from './wykop.ts';
import { XENFORO } from './xenforo.ts';
import { XOOPS } from './xoops.ts';
import { YABB } from './yabb.ts';
import { YOUTUBE } from './youtube.ts';

/** How commenting systems mark their comments; the shape that finds most is believed, and of two that find as much the first: the words of one system before those of any. */
export const SHAPES: readonly CommentShape[] = [
  ASGAROS,
  B2EVOLUTION,
  BBPRESS,
  BITRIX,
  BLOGGER,
  BLOGGER_CLASSIC,
  BLOGGER_FIRST,
  BUDDYPRESS,
  BUGZILLA,
  CONTAO,
  DISCOURSE,
  DISCUZ,
  DISQUS,
  DLE,
  DOTCLEAR,
  DRUPAL,
  FLARUM,
  FLUXBB,
  GHOST,
  GISCUS,
  GITHUB,
  GITLAB,
  HABR,
  HACKERNEWS,
  IMAGEBOARD,
  INTENSEDEBATE,
  INVISION,
  JOOMLA,
  JUDGEME,
  KTWO,
  LEMMY,
  LIVEJOURNAL,
  LIVESTREET,
  MASTODON,
  METAFILTER,
  MOVABLETYPE,
  MOVABLETYPE_FIRST,
  MYBB,
  NODEBB,
  OPENWEB,
  PHORUM,
  PHPBB,
  PHPBB_TABLES,
  PHPFUSION,
  PLONE,
  QUESTIONANSWER,
  READCGI,
  REDDIT,
  REDMINE,
  RSCOMMENTS,
  SERENDIPITY,
  SLASHDOT,
  SMF,
  SPIP,
  SQUARESPACE,
  STACKEXCHANGE,
  SUBSTACK,
  TELEGRAM,
  TEXTPATTERN,
  TIEBA,
  UBB,
  UCOZ,
  VANILLA,
  VBULLETIN,
  VK,
  WEEBLY,
  WORDPRESS,
  WORDPRESS_TERMS,
  WPDISCUZ,
  WPFORO,
  WYKOP,
  XENFORO,
  XOOPS,
  YABB,
  YOUTUBE,
  MICROFORMATS,
  SCHEMA,
  NAMED,
];
