import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      // Links go through view/href, which adds the base path, the language and the last slash.
      'svelte/no-navigation-without-resolve': 'off',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
    }
  },
  { files: ['tools/**', 'data/publish/cli.ts', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  { ignores: ['build/', 'dist/', '.svelte-kit/', 'static/', 'test-results/', 'playwright-report/'] }
);
