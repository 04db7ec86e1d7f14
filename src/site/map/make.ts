import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { toPoint } from './projection.ts';

// npm run map: the coastlines of Natural Earth (public domain, 1:110 million) as one path on the map.
type Topology = Parameters<typeof feature>[0];
type Land = Extract<Topology['objects'][string], { readonly type: 'GeometryCollection' }>;

const atlas: Topology & { readonly objects: { readonly land: Land } } = createRequire(import.meta.url)('world-atlas/land-110m.json');

type Ring = readonly (readonly number[])[];

/** No paper reports from there, and it would take a tenth of the path. */
const ANTARCTICA = -60;

/** A ring cut in two at the edge of the map, where the atlas goes on at the other edge. */
function cutAtEdge(ring: Ring): readonly Ring[] {
  let turn = 0;
  const whole = ring.map(([longitude = 0, latitude = 0], at) => {
    const before = ring[at - 1]?.[0] ?? longitude;
    if (longitude - before > 180) turn -= 360;
    if (longitude - before < -180) turn += 360;
    return [longitude + turn, latitude];
  });
  const turns = [0, 360, -360].filter((over) => whole.some(([longitude = 0]) => Math.abs(longitude + over) < 180));
  return turns.map((over) => keepInside(whole.map(([longitude = 0, latitude = 0]) => [longitude + over, latitude])));
}

/** What lies beyond the edge is drawn along it, from where the ring leaves the map to where it comes back. */
function keepInside(ring: Ring): Ring {
  const isOutside = (at: number): boolean => Math.abs(ring.at(at % ring.length)?.[0] ?? 0) >= 180;
  return ring
    .filter((_, at) => !isOutside(at) || !isOutside(at - 1) || !isOutside(at + 1))
    .map(([longitude = 0, latitude = 0]) => [Math.min(180, Math.max(-180, longitude)), latitude]);
}

function toRing(ring: Ring): string {
  const points = ring.map(([longitude = 0, latitude = 0]) => toPoint(latitude, longitude));
  const [first] = points;
  if (first === undefined) return '';
  let { x, y } = first;
  let steps = '';
  for (const point of points.slice(1)) {
    const [across, down] = [point.x - x, point.y - y];
    if (across === 0 && down === 0) continue;
    // A minus parts two numbers as well as a space
    const gap = across < 0 || steps === '' ? '' : ' ';
    steps += `${gap}${across}${down < 0 ? '' : ' '}${down}`;
    ({ x, y } = point);
  }
  return `M${first.x} ${first.y}l${steps}z`;
}

const polygons = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
});
const rings = polygons.flat().filter((ring) => ring.some(([, latitude = 0]) => latitude > ANTARCTICA));
const path = rings.flatMap(cutAtEdge).map(toRing).join('');
writeFileSync(
  join(import.meta.dirname, 'land.ts'),
  `// Made by npm run map from Natural Earth.\n\n/** The land of the world as an SVG path, in units of the map. */\nexport const LAND =\n  '${path}';\n`,
);
process.stdout.write(`land.ts: ${path.length} characters, ${rings.length} coastlines\n`);
