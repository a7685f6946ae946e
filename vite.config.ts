import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { bundledLicences } from './tools/licences/bundledLicences.mjs';

const licences = bundledLicences(import.meta.dirname);

export default defineConfig({
  plugins: [sveltekit(), licences.write],
  worker: { plugins: () => [licences.collect] },
  build: { chunkSizeWarningLimit: 700, reportCompressedSize: false },
  // One module graph for all files of a worker: no test mocks a module, and loading them anew took as long as the tests.
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    tags: [
      { name: 'wide', description: 'long, or again in another place: left out by npm test, in test:all and unit' }
    ],
    isolate: false,
    maxWorkers: 2
  }
});
