import adapter from '@sveltejs/adapter-static';
import { codeVersion } from './tools/codeVersion.mjs';

/** Everything is prerendered; the worker is started from a blob so that it inherits this policy (docs/engine.md). */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
  },
  kit: {
    adapter: adapter({ strict: true, fallback: '404.html' }),
    version: { name: process.env.APP_VERSION ?? codeVersion(import.meta.dirname) },
    serviceWorker: { register: false },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        'worker-src': ['self', 'blob:'],
        'connect-src': ['self'],
        'img-src': ['self', 'data:'],
        'style-src-elem': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'font-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none'],
        'require-trusted-types-for': ['script'],
        // Each says in its module what it lets through; `default` three constant strings (docs/security.md).
        'trusted-types': ['svelte-trusted-html', 'toan-canh-script', 'toan-canh-drawing', 'default']
      }
    }
  }
};
