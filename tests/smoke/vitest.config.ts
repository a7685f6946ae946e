import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Two browsers at once, each with the whole journey in one file. */
export default defineConfig({
  plugins: [sveltekit()],
  test: {
    include: ['tests/smoke/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2
  }
});
