import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const SKIPPED = new Set([
  '.git',
  '.svelte-kit',
  'build',
  'coverage',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
  'static/demo',
  'static/snapshots'
]);

const TEXT = /\.(css|csv|html|js|json|md|mjs|mts|sh|sql|svelte|svg|ts|txt|webmanifest|ya?ml)$|^\.ci\//;

/** The text files people wrote, by path from the root with forward slashes, in order; generated ones left out. */
export function projectFiles(folder = ''): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (SKIPPED.has(path) || entry.name.startsWith('vite.config.ts.timestamp')) return [];
      if (entry.isDirectory()) return projectFiles(path);
      return TEXT.test(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
    });
}
