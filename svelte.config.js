import adapter from '@sveltejs/adapter-static';

/** Everything is prerendered; the worker is started from a blob so that it inherits this policy (docs/engine.md). */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
  },
  kit: {
    adapter: adapter({ precompress: process.env.PRECOMPRESS === '1', strict: true, fallback: '404.html' }),
    paths: { base: process.env.BASE_PATH ?? '' },
    version: { name: process.env.APP_VERSION ?? 'dev' },
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
