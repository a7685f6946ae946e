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
  sql: 'See the SQL of this figure',
  copiedLink: 'Link copied.',
  copiedSentence: 'Sentence copied.',
  notCopied: 'The browser does not allow copying. Please select and copy this line:',
  saved: (name) => `Saved as ${name}.`,
  failed: 'That did not work. Please try again or choose another form.',
  working: 'Working…',
  synthetic: 'SIMULATED FIGURES, NOT REAL ONES',
  watermark: 'SIMULATED FIGURES',
  snapshot: (date) => `Snapshot of ${date}.`
} as const satisfies Messages['exports'];
