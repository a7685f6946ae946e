import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');

/**
 * How `vite build` is started: `{ args, env }` for Node. Most of a build's memory is the bundler's own, outside V8: its
 * allocator gives pages back at once, and V8 keeps a small heap. A third less memory for a tenth more time, measured by
 * `npm run bench fullBuild`.
 */
export const viteBuild = {
  args: ['--max-old-space-size=600', '--max-semi-space-size=8', join(root, 'node_modules/vite/bin/vite.js'), 'build'],
  env: {
    MIMALLOC_PURGE_DELAY: '0',
    MIMALLOC_ABANDONED_RECLAIM_ON_FREE: '1',
    MIMALLOC_ARENA_EAGER_COMMIT: '0'
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { cwd: root, env: { ...process.env, ...viteBuild.env }, stdio: 'inherit' };
  spawn(process.execPath, viteBuild.args, options).on('close', (code) => process.exit(code ?? 1));
}
