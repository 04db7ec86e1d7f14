import { basename } from 'node:path';
import type { Config } from '../../config.ts';
import { toConfigured } from '../../parse/layouts/layout.ts';
import { toShortDigest } from '../register/leaning.ts';
import { toRegisterKey } from '../prepare.ts';

/** Digest of what must be the same on all machines for the same captures to become the same records. */
export function toReadingKey(config: Config): string {
  return toShortDigest([toRegisterKey(config), basename(config.seeds), toConfigured(config, basename(config.seeds))]);
}
