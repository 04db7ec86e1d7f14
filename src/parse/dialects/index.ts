import type { Dialect } from '../dialect.ts';
import { BLOGGER } from './blogger.ts';
import { DLE } from './dle.ts';
import { GENERAL } from './general.ts';
import { JCOMMENTS } from './jcomments.ts';
import { KTWO } from './ktwo.ts';
import { MOVABLETYPE } from './movabletype.ts';
import { TYPEPAD } from './typepad.ts';
import { WORDPRESS } from './wordpress.ts';
import { WPDISCUZ } from './wpdiscuz.ts';

/** Every dialect that the reader knows; each scores itself on the text, so their order says nothing. */
export const DIALECTS: readonly Dialect[] = [BLOGGER, DLE, GENERAL, JCOMMENTS, KTWO, MOVABLETYPE, TYPEPAD, WORDPRESS, WPDISCUZ];
