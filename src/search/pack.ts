/** Where a piece lies: in which file, from which byte on, and how many bytes. */
export interface Piece {
  readonly file: number;
  readonly start: number;
  readonly bytes: number;
}

/**
 * How big a file of pieces becomes. A reader asks for the bytes of a piece alone; from a server that cannot give them, the whole file
 * comes: so a file is small enough for that, and big enough that a site has few of them.
 */
const PACK_BYTES = 96 * 1024;

/** Where pieces of such lengths lie, one after another, in files that are filled in turn. */
export function toPieces(lengths: readonly number[]): readonly Piece[] {
  let file = 0;
  let start = 0;
  return lengths.map((bytes) => {
    if (start > 0 && start + bytes > PACK_BYTES) [file, start] = [file + 1, 0];
    const piece = { file, start, bytes };
    start += bytes;
    return piece;
  });
}
