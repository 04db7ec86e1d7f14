import pc from 'picocolors';
import { toPrintable } from '../../text/printable.ts';

const TAB = '    ';

/** How something is drawn for people. */
export interface Drawing {
  readonly colours: Colours;
  /** Columns of the terminal; absent where lines need not be broken. */
  readonly columns?: number;
}

/** What colours words, or leaves them as they are. */
export type Colours = ReturnType<typeof pc.createColors>;

/** One colour, or none. */
export type Paint = (text: string) => string;

/** How to draw for a stream: colours and broken lines on a terminal, plain lines elsewhere. */
export function toDrawing(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Drawing {
  return {
    colours: pc.createColors(environment['NO_COLOR'] ? false : stream.isTTY || Boolean(environment['FORCE_COLOR'])),
    ...(stream.isTTY && { columns: stream.columns }),
  };
}

/** A text as a terminal may show it: nothing in it moves the cursor, and a tab is as wide as it looks. */
export function toShown(text: string): string {
  return toPrintable(text.replaceAll('\t', TAB));
}
