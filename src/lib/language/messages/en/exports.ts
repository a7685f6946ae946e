import type { Messages } from '../messages';

/** Words of taking a figure away. */
export const exports = {
  open: 'Take this figure',
  linkThis: 'Copy link, keep this snapshot',
  linkLatest: 'Copy link, always the latest',
  sentence: 'Copy the sentence',
  png: 'PNG picture',
  svg: 'SVG picture (any size)',
  csvVietnam: 'Table for Excel in Vietnam (CSV)',
  csvPlain: 'CSV data for programs',
  parquet: 'Parquet data',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Please select and copy this line:',
  saved: (name) => `Saved as ${name}.`,
  failed: 'This browser cannot do that.',
  working: 'Working…',
  synthetic: 'SIMULATED FIGURES, NOT REAL ONES'
} as const satisfies Messages['exports'];
