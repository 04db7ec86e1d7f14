const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const STEP = 0.05;

type Colour = readonly [red: number, green: number, blue: number];

/** Whether it is a colour such as #8a2a1b or #82b. */
export function isColour(text: string): boolean {
  return HEX.test(text);
}

/**
 * The colour made so much darker or lighter that text in it can be read on a paper of that colour; both as #rrggbb. By the contrast of
 * WCAG 2.2 (1.4.3), at least `contrast`.
 */
export function toReadable(text: string, paper: string, contrast: number): string {
  const [colour, ground] = [toColour(text), toColour(paper)];
  const end: Colour = toLuminance(ground) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share < 1; share += STEP) {
    const mixed = mix(colour, end, share);
    if (toContrast(mixed, ground) >= contrast) return toHex(mixed);
  }
  return toHex(end);
}

function toColour(text: string): Colour {
  const digits = text.length === 4 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  return [red, green, blue];
}

function toHex(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix([red, green, blue]: Colour, [otherRed, otherGreen, otherBlue]: Colour, share: number): Colour {
  const between = (one: number, other: number): number => Math.round(one + (other - one) * share);
  return [between(red, otherRed), between(green, otherGreen), between(blue, otherBlue)];
}

function toContrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [toLuminance(one), toLuminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function toLuminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
