import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: { chunkSizeWarningLimit: 700 },
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 30_000 }
});
