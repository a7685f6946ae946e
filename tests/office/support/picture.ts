import { zlibSync } from 'fflate';
import type { DocxPicture } from '../../../src/lib/report/docx/docxOptions';
import type { ResolvedFigure } from '../../../src/lib/report/resolved';

/** Dots of a picture for one CSS pixel: 300 for an inch of 96. */
const DOTS = 300 / 96;

/** A drawn figure as a picture of its size. Tests have no canvas: it is a plain frame, and what the figure says is beside it. */
export async function picture(figure: ResolvedFigure, width: number): Promise<DocxPicture | null> {
  if (!figure.drawing) return null;
  const { height } = figure.drawing(width);
  return { png: frame(Math.ceil(width * DOTS), Math.ceil(height * DOTS)), width, height };
}

/** A grey-scale PNG, white with a black edge. */
function frame(width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height).fill(255);
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = 0;
    for (const x of y === 0 || y === height - 1 ? Array(width).keys() : [0, width - 1])
      rows[y * (width + 1) + 1 + x] = 0;
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 0, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', head), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())];
  return Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...chunks.flatMap((bytes) => [...bytes])]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
