/** How wide and high the whole world is, in units of the map. */
export const WORLD = { width: 5_000, height: 2_433 };

/** A place on the map: units from its left and upper edge. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

// Šavrič, Patterson and Jenny, "The Equal Earth map projection" (2018): areas keep their proportions.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;
const SCALE = (WORLD.width / 2) * ((M * A1) / Math.PI);

/** Where a place lies on the map, from its degrees north and east. */
export function toPoint(latitude: number, longitude: number): Point {
  const theta = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const square = theta * theta;
  const sixth = square ** 3;
  const across = (((longitude * Math.PI) / 180) * Math.cos(theta)) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  const up = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  return { x: Math.round(WORLD.width / 2 + SCALE * across), y: Math.round(WORLD.height / 2 - SCALE * up) };
}
