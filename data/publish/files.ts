import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { InputTexts } from './checkInput';

/** Paths of everything that publishing reads and writes, relative to the project's root. */
export const PATHS = {
  snapshots: 'static/snapshots',
  building: 'static/snapshots/.building',
  index: 'static/snapshots/index.json',
  lock: 'data/snapshots.lock.json',
  report: 'data/REPORT.md'
} as const;

/** All input files as text, by path with `/`. */
export function readInputs(root: string): InputTexts {
  const texts = new Map<string, string>();
  const add = (path: string) => texts.set(path, readFileSync(join(root, path), 'utf8'));
  for (const folder of ['data/catalogue', 'data/observations']) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder)).sort()) if (name.endsWith('.csv')) add(`${folder}/${name}`);
  }
  if (existsSync(join(root, 'data/snapshots.csv'))) add('data/snapshots.csv');
  return texts;
}

export const readText = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Writes only when the text differs; the new file appears whole. */
export function writeText(path: string, text: string): void {
  if (readText(path) === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every file of a folder and its folders, as a path from it with `/`, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** sha256 of every file of a folder, by its path in order; `null` when there is no such folder. */
export function hashFolder(folder: string): Record<string, string> | null {
  if (!existsSync(folder)) return null;
  const names = filesIn(folder);
  return Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
export const moveFolder = (from: string, to: string): void => renameSync(from, to);
