import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much may gather before it is swept. */
const MOST_BYTES = 64_000_000;
/** To ask how much there is takes as long as to read a few lines. */
const CAPTURES_A_LOOK = 64;

/**
 * Has garbage collected whenever the heap has grown by 64 MB; to be called once a capture. Left to itself it grows to several times of
 * what is in use while many captures are read one after the other.
 */
export function openSweep(): () => void {
  const collect = findCollector();
  let used = getHeapStatistics().used_heap_size;
  let captures = 0;
  return () => {
    captures += 1;
    if (captures % CAPTURES_A_LOOK !== 0 || getHeapStatistics().used_heap_size < used + MOST_BYTES) return;
    collect();
    used = getHeapStatistics().used_heap_size;
  };
}

// An installed command is started without flags, so this one is set and taken back while it runs.
function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof collect === 'function' ? () => void collect() : () => {};
}
