import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../site/root';

/**
 * Bundles page.html with the site's engine and questions, beside the snapshots of a site. Returns the folder and how to
 * remove it.
 */
export async function buildPage(site: string): Promise<{ folder: string; dispose(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'toan-canh-questions-'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
    build: {
      outDir: folder,
      target: 'es2022',
      chunkSizeWarningLimit: 1000,
      rollupOptions: { input: join(import.meta.dirname, 'page.html') }
    }
  });
  await cp(join(site, 'snapshots'), join(folder, 'snapshots'), { recursive: true });
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) };
}
