import type PptxGenJS from 'pptxgenjs';
import type { SlidePicture } from './deck';
import type { Box } from './look';

/** A picture as large as its place holds it whole, in the middle. */
export function addPicture(
  page: PptxGenJS.Slide,
  { png, width, height }: SlidePicture,
  box: Box,
  described: { objectName: string; altText: string }
): void {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  const place = { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
  page.addImage({ data: `image/png;base64,${base64(png)}`, ...place, ...described });
}

function base64(bytes: Uint8Array): string {
  const STEP = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}
