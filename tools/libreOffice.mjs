import { join } from 'node:path';
import { aptInstall } from './aptInstall.mjs';
import { isExecutable, placesOnPath } from './executable.mjs';

const PACKAGES = ['libreoffice-impress', 'libreoffice-writer', 'libreoffice-calc', 'poppler-utils'];

const USUAL_PLACES = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [join('C:', 'Program Files', 'LibreOffice', 'program', 'soffice.exe')]
};

/** The path of a LibreOffice: `OFFICE_PATH` when set (even if wrong, so that a mistake shows), PATH, usual places. */
export function findLibreOffice(env = process.env, platform = process.platform) {
  if (env.OFFICE_PATH) return env.OFFICE_PATH;
  const places = [...placesOnPath(['soffice', 'libreoffice'], env, platform), ...(USUAL_PLACES[platform] ?? [])];
  return places.find(isExecutable);
}

/** The conversions read PDF with it. */
export const findPdftotext = (env = process.env, platform = process.platform) =>
  placesOnPath(['pdftotext'], env, platform).find(isExecutable);

/** `{ path }`, or `{ reason }` in words for the reader. Installs Debian's own where that needs no question. */
export async function findOrInstallLibreOffice() {
  const both = () => (findPdftotext() ? findLibreOffice() : undefined);
  const found = both();
  if (found) return { path: found };
  const output = await aptInstall('LibreOffice', PACKAGES);
  const path = both();
  if (path) return { path };
  const last = output?.trimEnd().split('\n').at(-1);
  return { reason: ['LibreOffice and pdftotext are not both here', last].filter(Boolean).join(': ') };
}
