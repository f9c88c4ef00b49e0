// @ts-check

/** @typedef {(x: number, y: number) => boolean} Shape whether a point, in pixels, lies inside */
/** @typedef {readonly [number, number, number]} Colour red, green, blue */

/** Points tried along each edge of a pixel, for smooth edges. */
const samples = 8;

/** A square picture that shapes are painted on, one over the other. */
export class Canvas {
  /** @param {number} size */
  constructor(size) {
    this.size = size;
    this.pixels = new Uint8Array(size * size * 4);
  }

  /**
   * @param {Shape} shape
   * @param {Colour} colour
   */
  paint(shape, colour) {
    for (let y = 0; y < this.size; y++)
      for (let x = 0; x < this.size; x++) this.#blend(x, y, colour, coverage(shape, x, y));
  }

  /** Makes what lies inside see-through again. @param {Shape} shape */
  cut(shape) {
    for (let y = 0; y < this.size; y++)
      for (let x = 0; x < this.size; x++) {
        const alpha = (y * this.size + x) * 4 + 3;
        this.pixels[alpha] = Math.round((this.pixels[alpha] ?? 0) * (1 - coverage(shape, x, y)));
      }
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {Colour} colour
   * @param {number} cover
   */
  #blend(x, y, colour, cover) {
    if (cover === 0) return;
    const at = (y * this.size + x) * 4;
    const under = (this.pixels[at + 3] ?? 0) / 255;
    const alpha = cover + under * (1 - cover);
    colour.forEach((value, i) => {
      const below = this.pixels[at + i] ?? 0;
      this.pixels[at + i] = Math.round((value * cover + below * under * (1 - cover)) / alpha);
    });
    this.pixels[at + 3] = Math.round(alpha * 255);
  }
}

/**
 * @param {Shape} shape
 * @param {number} x
 * @param {number} y
 */
function coverage(shape, x, y) {
  let inside = 0;
  for (let i = 0; i < samples; i++)
    for (let j = 0; j < samples; j++) if (shape(x + (i + 0.5) / samples, y + (j + 0.5) / samples)) inside++;
  return inside / (samples * samples);
}

/**
 * @param {number} left
 * @param {number} top
 * @param {number} right
 * @param {number} bottom
 * @param {number} [radius] of the corners
 * @returns {Shape}
 */
export function rectangle(left, top, right, bottom, radius = 0) {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const outX = Math.max(left + radius - x, x - (right - radius), 0);
    const outY = Math.max(top + radius - y, y - (bottom - radius), 0);
    return outX * outX + outY * outY <= radius * radius || outX === 0 || outY === 0;
  };
}

/**
 * @param {number} centreX
 * @param {number} centreY
 * @param {number} radius
 * @returns {Shape}
 */
export function circle(centreX, centreY, radius) {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius;
}

/**
 * A line through the points, round at its ends.
 * @param {readonly (readonly [number, number])[]} points
 * @param {number} width
 * @returns {Shape}
 */
export function stroke(points, width) {
  const half = width / 2;
  return (x, y) =>
    points.slice(1).some(([toX, toY], i) => {
      const [fromX, fromY] = points[i] ?? [toX, toY];
      const along = (x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY);
      const length = (toX - fromX) ** 2 + (toY - fromY) ** 2;
      const t = Math.max(0, Math.min(1, along / length));
      const nearX = fromX + t * (toX - fromX);
      const nearY = fromY + t * (toY - fromY);
      return (x - nearX) ** 2 + (y - nearY) ** 2 <= half * half;
    });
}
