import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Comparison, Measure } from '../measure';
import { ROOT } from '../site/root';
import { ms } from '../units';
import { longReport } from './longReport';
import { nodeArm } from './nodeArm';
import { pageArm } from './pageArm';

const PAGES = 100;
const BYTES_OF_A_PAGE = 3_000;
const LIMIT_MS = 2_000;
const FRAME_MS = 50;

/** A report of a hundred pages, every number of it read and held against the figures. */
export const checkText: Measure = async ({ site, browser }) => {
  const text = longReport(PAGES * BYTES_OF_A_PAGE);
  const index = JSON.parse(await readFile(join(ROOT, 'static/snapshots/index.json'), 'utf8')) as { date: string }[];
  const node = await nodeArm(text, index.at(-1)?.date ?? '');
  const { shown, frames } = await pageArm(browser, site.folder, text);
  return {
    title: 'A report of a hundred pages',
    method:
      `A made-up report of ${Math.round(Buffer.byteLength(text) / 1000)} kB with ${node.numbers.toLocaleString('en-GB')} numbers, pasted into the page with engine and worker running: from the button to the frame that shows the result, and the frames of the page meanwhile. ` +
      'Then the same check in Node on one thread, part by part, medians. B: the allowance.',
    comparisons: [
      allowed('from the button to the result', shown, LIMIT_MS),
      allowed('longest frame meanwhile', frames.longest, FRAME_MS),
      told('frames over 50 ms meanwhile', `${frames.over50} of ${frames.count}`),
      told('reading, in Node', ms(node.read)),
      told('asking for the figures, in Node', ms(node.ask)),
      told('judging, in Node', ms(node.judge)),
      allowed('all of it, in Node', node.whole, LIMIT_MS)
    ]
  };
};

const allowed = (measure: string, value: number, bound: number): Comparison => ({
  measure,
  a: ms(value),
  b: ms(bound),
  ratio: value / bound,
  bound: 1
});

const told = (measure: string, a: string): Comparison => ({ measure, a, b: '', ratio: null, bound: null });
