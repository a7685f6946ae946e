import type { Scene } from './scene';

const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether capitals between two places are a Roman numeral, by shape alone: VI and XI are words of a title in capitals too. */
export function isRoman(scene: Scene, start: number, end: number): boolean {
  return ROMAN.test(scene.text.slice(start, end));
}

/** A Roman numeral that can be nothing else where no word before it says so. */
export function isPlainRoman(scene: Scene, start: number, end: number): boolean {
  const written = scene.text.slice(start, end);
  return written.length > 1 && written !== 'VI' && written !== 'XI' && isRoman(scene, start, end);
}
