import type { ClaimReading, Computation, JudgedClaim } from '../../model/claim';
import type { Vintage } from '../../model/known';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { shownDecimals } from '../observation';
import { pick } from '../sentence/words';
import { computedText, measureOf } from './claimNumber';
import { formulaOf } from './formula';
import type { Naming } from './naming';
import { asTimes } from './ratioSides';
import { withoutSign } from './signedText';

/** `6,27 / 5,05 = 1,24 (6,27: Hà Nội; 5,05: cả nước)`; empty where nothing was computed. */
export function arithmeticWords(naming: Naming, { claim, judgement }: JudgedClaim): string {
  const computation = judgement.computed ?? judgement.older;
  if (!computation || !claim.reading) return '';
  const result = equation(naming, computation, claim.reading, claim);
  if (!result) return '';
  const legend = partsLegend(naming, computation);
  return legend ? `${result} (${legend})` : result;
}

/** `6,27 / 5,05 = 1,24`; empty where nothing was computed. */
export function equation(
  naming: Naming,
  computation: Computation,
  reading: ClaimReading,
  claim?: JudgedClaim['claim']
): string {
  const meant = asTimes(withoutSign({ reading }, computation), reading);
  const left = formulaOf(naming, meant, reading);
  if (!left) return '';
  const isTimes = measureOf(naming, computation, reading.indicator, claim).measure === 'times';
  const right = computedText(naming, meant, reading, claim);
  return `${left} = ${isTimes ? right.replace(/\s.*$/u, '') : right}`;
}

/** What each number is, by what tells them apart. */
function partsLegend(naming: Naming, { kind, parts, implied }: Computation): string {
  const isImplied = kind === 'percent-of-plan' && implied !== null;
  const rows = parts.slice(0, isImplied ? 1 : 4);
  const differ = (of: (row: Vintage) => string) => new Set(rows.map(of)).size > 1;
  const by = {
    indicator: differ((row) => row.indicator),
    unit: differ((row) => row.territory || row.unit),
    period: differ((row) => row.period),
    part: differ((row) => row.category),
    plan: differ((row) => (row.status === 'plan' ? 'plan' : ''))
  };
  const told = rows.map((row) => {
    const what = [
      by.plan && row.status === 'plan' ? naming.plan(row.plan_by, row.indicator, row.unit) : '',
      by.plan && row.status !== 'plan' ? pick(naming.lang, 'thực hiện', 'actual') : '',
      by.indicator ? naming.indicatorName(row.indicator, row.unit) : '',
      by.part ? naming.part(row.dimension, row.category) || pick(naming.lang, 'tổng số', 'total') : '',
      by.unit ? naming.place(row.unit) : '',
      by.period ? formatPeriod(naming.lang, row.period) : ''
    ].filter(Boolean);
    return what.length > 0 ? `${shown(naming, row.value, row.indicator)}: ${what.join(', ')}` : '';
  });
  const [first] = rows;
  const plan =
    isImplied && first
      ? `${shown(naming, implied.value, first.indicator)}: ${pick(naming.lang, 'kế hoạch suy ra từ tỷ lệ đã công bố', 'plan implied by a published percentage')}`
      : '';
  return [...told, plan].filter(Boolean).join('; ');
}

const shown = (naming: Naming, value: number, indicator: string) =>
  formatNumber(naming.lang, value, {
    decimals: shownDecimals({ value, upper: null }, naming.indicator(indicator))
  });
