import { deflateSync } from 'node:zlib';
import type { DocxPicture } from '../../../../src/lib/report/docx/docxOptions';
import type { ResolvedFigure } from '../../../../src/lib/report/resolved';

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Buffer) => (bytes.reduce((c, byte) => (CRC[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), ~0) ^ ~0) >>> 0;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

/** A grey PNG of so many pixels. */
export function greyPng(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0xbb);
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

/** In the place of `browserPicture`, where there is no browser: the size of the drawing, at its density, without its lines. */
export async function samplePicture({ drawing }: ResolvedFigure, width: number): Promise<DocxPicture | null> {
  if (!drawing) return null;
  const { height } = drawing(width);
  const scale = 306 / 96;
  return { png: greyPng(Math.floor(width * scale), Math.floor(height * scale)), width, height };
}
