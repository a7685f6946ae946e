import { expect } from 'vitest';
import { DATE, findings, PART, type Variant, type Variants } from './variants';

export const PARTS = [
  PART,
  'grdp/indicator=grdp-growth/part-0.parquet',
  'targets/indicator=grdp-growth/part-0.parquet'
] as const;

/** How to break a snapshot, a finding, and words that must be in its sentence. */
export type Case = [name: string, breakIt: (variant: Variant) => void | Promise<void>, finding: string, says: string];

/** A query over a file with one column otherwise, in all rows or some. */
export const alter = (column: string, value: string, where = 'true'): string =>
  `SELECT * REPLACE (CASE WHEN ${where} THEN ${value} ELSE ${column} END AS ${column}) FROM $file`;

export async function expectNamed(made: Variants, breakIt: Case[1], finding: string, says: string): Promise<void> {
  const variant = made.copy();
  await breakIt(variant);
  const { all, lines } = await findings(variant.folder, DATE);
  expect(lines).toContain(finding);
  const told = all[lines.indexOf(finding)];
  expect(told?.message_vi).toContain(says);
  // What is wrong, then what to do.
  expect(told?.message_en).toMatch(/[;:,] \S|\. /);
  expect(lines.filter((line) => line.includes(' engine '))).toEqual([]);
}
