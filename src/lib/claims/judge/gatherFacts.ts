import type { Claim } from '../../model/claim';
import type { Vintage } from '../../model/known';
import type { Run } from '../../model/question';
import { claimRows } from '../../questions/claims';
import { withSources, type Unsourced } from '../../questions/withSources';
import type { Lexicon } from '../lexicon';
import type { ClaimFacts } from './claimFacts';
import { neededFigures } from './neededFigures';

/** So many indicators are asked for one by one, as then the engine reads only the parts of a file that have them. */
const ONE_BY_ONE = 4;

/**
 * Asks for all that some claims, and readings near to theirs, need: by indicator and territory, whatever the period. The
 * snapshot must be open. Rejects with the engine's errors.
 */
export async function gatherFacts(
  run: Run,
  snapshot: string,
  claims: readonly Claim[],
  lexicon: Lexicon,
  options: { signal?: AbortSignal } = {}
): Promise<ClaimFacts> {
  const { indicators, units, unitChanges, memberships } = lexicon;
  const facts = { snapshot, indicators, units, unitChanges, memberships };
  const { ranked, ...needed } = neededFigures(claims, lexicon);
  if (needed.indicators.length === 0) return { ...facts, rows: [] };
  const selections = [
    ...inParts(needed.indicators).map((part) => ({ ...needed, snapshot, indicators: part, periods: null })),
    ...(ranked ? [{ ...ranked, snapshot }] : [])
  ];
  const answers: Unsourced<Vintage>[] = [];
  for (const selection of selections) for (const row of await run(claimRows(selection), options)) answers.push(row);
  return { ...facts, rows: await withSources<Vintage>(run, snapshot, withoutTwins(answers, ranked !== null), options) };
}

const inParts = (codes: readonly string[]): string[][] =>
  codes.length > ONE_BY_ONE ? [[...codes]] : codes.map((code) => [code]);

/** Two questions may answer with the same row. */
function withoutTwins(rows: readonly Unsourced<Vintage>[], twice: boolean): readonly Unsourced<Vintage>[] {
  if (!twice) return rows;
  const seen = new Set<string>();
  return rows.filter((row) => {
    const { indicator, unit, period, dimension, category, status, plan_by, published, source, value } = row;
    const key = [indicator, unit, period, dimension, category, status, plan_by, published, source, value].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
