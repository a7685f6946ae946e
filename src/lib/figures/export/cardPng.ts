/** Pixels that every common browser can hold on one canvas, telephones included. */
const MOST_PIXELS = 16_777_216;

/** An SVG as a PNG of `scale` times its size, less where that is more than a canvas holds. Rejects when it cannot be drawn. */
export async function cardPng(svg: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const times = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * times);
  canvas.height = Math.floor(height * times);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  );
}
