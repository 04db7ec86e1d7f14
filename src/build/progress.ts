import { Presets, SingleBar } from 'cli-progress';

const MEGABYTE = 1024 * 1024;

/** Hears how far a build is. */
export interface Progress {
  /** A stage begins: what is done (`Reading captures`) and to about how many, when that is known. */
  readonly begin: (stage: string, total?: number) => void;
  /** There is more to do in the stage than was known when it began. */
  readonly expect: (more: number) => void;
  readonly step: () => void;
  readonly end: () => void;
}

/** So many steps. */
export function toTimes(count: number, step: () => void): void {
  for (let time = 0; time < count; time++) step();
}

/** How many steps it is to look into a file of so many bytes: one, and one a megabyte. */
export function toFileSteps(bytes: number): number {
  return 1 + Math.floor(bytes / MEGABYTE);
}

/** A progress that says nothing. */
export const SILENT: Progress = { begin() {}, expect() {}, step() {}, end() {} };

const BETWEEN_LINES = 5_000;

/** Shows progress on a stream: a bar on a terminal, elsewhere a line now and then. */
export function openProgress(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Progress {
  const isTerminal = stream.isTTY && !environment['CI'] && environment['TERM'] !== 'dumb';
  return isTerminal ? openBar(stream) : openLog(stream);
}

/** Hears of the reading of files whose size is known. */
export interface Count {
  readonly onRead: (bytes: number) => void;
  readonly onSeed: () => void;
}

/** Says on a stream now and then how many captures were read, and what share of so many bytes. */
export function openCount(stream: Pick<NodeJS.WriteStream, 'write'>, total: number, now: () => number = Date.now): Count {
  let bytes = 0;
  let seeds = 0;
  let spoken = now();
  return {
    onRead(more) {
      bytes += more;
      if (now() - spoken < BETWEEN_LINES) return;
      spoken = now();
      const share = Math.min(100, Math.floor((100 * bytes) / total));
      stream.write(`Reading captures: ${seeds.toLocaleString('en')}, ${share} % of ${Math.ceil(total / 1e6).toLocaleString('en')} MB\n`);
    },
    onSeed: () => void (seeds += 1),
  };
}

function openBar(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  let expected: number | undefined;
  let count = 0;
  return {
    begin(stage, total) {
      [expected, count] = [total, 0];
      const gauge = total === undefined ? '{value}' : '{bar} {value} of {total}';
      bar = new SingleBar({ stream, format: `${stage.padEnd(20)} ${gauge}`, hideCursor: true, clearOnComplete: true }, Presets.shades_grey);
      bar.start(total ?? 0, 0);
    },
    expect(more) {
      expected = (expected ?? 0) + more;
      bar?.setTotal(expected);
    },
    step() {
      count += 1;
      if (expected !== undefined && count > expected) bar?.setTotal(count);
      bar?.update(count);
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}

function openLog(stream: NodeJS.WriteStream): Progress {
  let stage = '';
  let total: number | undefined;
  let count = 0;
  let spoken = Date.now();
  return {
    begin(name, expected) {
      [stage, total, count] = [name, expected, 0];
    },
    expect(more) {
      total = (total ?? 0) + more;
    },
    step() {
      count += 1;
      const now = Date.now();
      if (now - spoken < BETWEEN_LINES) return;
      spoken = now;
      stream.write(`${stage}: ${count}${total === undefined ? '' : ` of ${Math.max(total, count)}`}\n`);
    },
    end() {},
  };
}
