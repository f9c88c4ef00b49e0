// @ts-check
// Draws the icons of the add-in and of its three buttons: a table, and a sign for what is done with it.
// usage: node scripts/make-icons.mjs [folder]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Canvas, circle, rectangle, stroke } from './icons/canvas.mjs';
import { pngBytes } from './icons/png-writer.mjs';

/** @typedef {import('./icons/canvas.mjs').Colour} Colour */

/** The sizes that Office asks for. */
const sizes = [16, 32, 64, 80];

/** @type {Colour} */
const blue = [15, 108, 189];
/** @type {Colour} */
const paleBlue = [150, 196, 232];
/** @type {Colour} */
const green = [16, 124, 65];
/** @type {Colour} */
const grey = [97, 97, 97];
/** @type {Colour} */
const white = [255, 255, 255];

/** Lines and edges lie on whole pixels, so that the smallest icon is sharp too. @param {Canvas} canvas */
function gridOf({ size }) {
  return {
    line: Math.max(1, Math.round(size / 20)),
    at: (/** @type {number} */ share) => Math.round(share * size),
  };
}

/** A sheet with a heading and columns. @param {Canvas} canvas */
function drawTable(canvas) {
  const { size } = canvas;
  const { line, at } = gridOf(canvas);
  const [near, far] = [at(0.06), at(0.94)];
  canvas.paint(rectangle(near, near, far, far, size * 0.09), blue);
  const [left, right, bottom] = [near + line, far - line, far - line];
  const heading = at(0.31);
  canvas.paint(rectangle(left, heading, right, bottom, size * 0.03), white);
  for (const share of [0.5, 0.72])
    canvas.paint(rectangle(left, at(share), right, at(share) + line), paleBlue);
  canvas.paint(rectangle(at(0.37), heading, at(0.37) + line, bottom), paleBlue);
}

/** A disc in the corner, set off from the table by a gap. @param {Canvas} canvas @param {Colour} colour */
function drawDisc(canvas, colour) {
  const { size } = canvas;
  canvas.cut(circle(size * 0.7, size * 0.7, size * 0.345));
  canvas.paint(circle(size * 0.7, size * 0.7, size * 0.285), colour);
}

/** @param {Canvas} canvas @param {readonly (readonly [number, number])[]} points in shares of the size */
function drawSign(canvas, points) {
  const { size } = canvas;
  const scaled = points.map(([x, y]) => /** @type {const} */ ([x * size, y * size]));
  canvas.paint(stroke(scaled, size * 0.085), white);
}

/** @type {Readonly<Record<string, (canvas: Canvas) => void>>} */
const icons = {
  check(canvas) {
    drawTable(canvas);
    drawDisc(canvas, green);
    drawSign(canvas, [
      [0.57, 0.71],
      [0.665, 0.8],
      [0.83, 0.61],
    ]);
  },
  clear(canvas) {
    drawTable(canvas);
    drawDisc(canvas, grey);
    drawSign(canvas, [
      [0.59, 0.59],
      [0.81, 0.81],
    ]);
    drawSign(canvas, [
      [0.81, 0.59],
      [0.59, 0.81],
    ]);
  },
  pane(canvas) {
    drawTable(canvas);
    const { line, at } = gridOf(canvas);
    canvas.paint(rectangle(at(0.6), at(0.06), at(0.94), at(0.94), canvas.size * 0.09), blue);
    canvas.paint(rectangle(at(0.6), at(0.31), at(0.7), at(0.94)), blue);
    for (const share of [0.44, 0.58, 0.72])
      canvas.paint(rectangle(at(0.68), at(share), at(0.86), at(share) + line), white);
  },
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../assets/icons', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(icons))
  for (const size of sizes) {
    const canvas = new Canvas(size);
    draw(canvas);
    writeFileSync(join(folder, `${name}-${size}.png`), pngBytes(canvas.pixels, size));
  }
