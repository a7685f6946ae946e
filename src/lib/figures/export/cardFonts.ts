import bold from '$lib/ui/fonts/source-sans-3-700.woff2?url';
import regular from '$lib/ui/fonts/source-sans-3-400.woff2?url';
import semibold from '$lib/ui/fonts/source-sans-3-600.woff2?url';
import type { CardFonts } from './cardSvg';

/** The site's own typefaces as `data:` addresses, so that a picture keeps them wherever it goes. */
export async function cardFonts(): Promise<CardFonts> {
  const [a, b, c] = await Promise.all([dataAddress(regular), dataAddress(semibold), dataAddress(bold)]);
  return { '400': a, '600': b, '700': c };
}

async function dataAddress(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const blob = new Blob([await response.arrayBuffer()], { type: 'font/woff2' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(`${url}: not read`));
    reader.readAsDataURL(blob);
  });
}
