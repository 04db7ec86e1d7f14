import type { Dialect } from '../dialect.ts';
import { DLE } from './dle.ts';
import { GENERAL } from './general.ts';
import { WORDPRESS } from './wordpress.ts';

/** Every dialect that the reader knows; each scores itself on the text, so their order says nothing. */
export const DIALECTS: readonly Dialect[] = [DLE, GENERAL, WORDPRESS];
