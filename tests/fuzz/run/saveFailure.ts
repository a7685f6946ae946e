import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseId } from './runCase';

/** Writes a failing input; its path. */
export async function saveFailure(
  folder: string,
  { seed, room, index }: CaseId,
  { extension, bytes }: { extension: string; bytes: Uint8Array }
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${room}-${seed}-${index}.${extension}`);
  await writeFile(file, bytes);
  return file;
}
