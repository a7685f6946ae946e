const MIT = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const CC0 = 'CC0 1.0 Universal: the author has waived all rights to the work. No copyright, no conditions.';

/** What a package does not say about itself although its repository does. Each is read again when its version changes. */
export const STAND_INS = {
  '@duckdb/duckdb-wasm@1.28.0': { text: MIT('Stichting DuckDB Foundation and the DuckDB-WASM contributors') },
  'is-reference@3.0.3': { text: MIT('Rich Harris') },
  'isarray@1.0.0': { text: MIT('Julian Gruber') },
  'locate-character@3.0.0': { text: MIT('Rich Harris') },
  'railroad-diagrams@1.0.0': { text: CC0 },
  // Its package.json names no licence; its LICENSE is that of MIT.
  'svelte-toolbelt@0.10.7': { licence: 'MIT' }
};
