import { describe, expect, it } from 'vitest';
import { projectFiles } from '../structure/project-files';

/** What depends on the machine's time zone or clock, and the only files that may ask for it. */
const ONLY_IN: Readonly<Record<string, { sign: RegExp; files: readonly string[] }>> = {
  'parts of a local day or time': {
    sign: /\.(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/,
    files: ['src/lib/figures/internal/localMinute.ts']
  },
  'a day or time in the words of the machine': {
    sign: /\.toLocale(Date|Time)?String\(|DateTimeFormat|\.to(Date|Time)String\(/,
    files: []
  },
  // Archives have no time zone and are dated in local parts.
  'a day made of local parts': {
    sign: /new Date\(\s*[\w.]+\s*,/,
    files: ['data/publish/release/releaseZip.ts', 'src/lib/report/pptx/zipParts.ts']
  },
  'the clock': {
    sign: /Date\.now\b|new Date\(\)/,
    files: [
      'src/lib/figures/internal/afterIdle.ts',
      'src/lib/figures/internal/localMinute.ts',
      'src/routes/[[lang=lang]]/briefing/present/ticking.ts',
      'src/routes/[[lang=lang]]/check/keeping.svelte.ts',
      'src/routes/[[lang=lang]]/explore/sql/+page.svelte'
    ]
  }
};

const files = ['data/publish', 'src'].flatMap(projectFiles).filter(({ path }) => /\.(ts|svelte|js)$/.test(path));

describe('time zone and clock', () => {
  it.each(Object.entries(ONLY_IN))('%s: in no file but those named', (_name, { sign, files: named }) => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter(({ text }) => sign.test(text)).map(({ path }) => path)).toEqual(named);
  });
});
