import type { Catalogue } from '../catalogue';
import { printedNumber } from '../decimal';
import type { Entry } from '../entry';
import { error, type Problem } from '../problem';

/** The value lies between the indicator's `min` and `max`. Per cent without a `min`: nothing falls by more than all of it. */
export function checkRange(entry: Entry, catalogue: Catalogue): Problem[] {
  const { indicator: code, value, upper } = entry.observation;
  const indicator = catalogue.indicators.get(code);
  if (!indicator) return [];
  const min = indicator.min ?? (indicator.measure === 'percent' ? -100 : -Infinity);
  const max = indicator.max ?? Infinity;
  const outside = [value, ...(upper === null ? [] : [upper])].find((v) => v < min || v > max);
  if (outside !== undefined) {
    const span = (from: string, to: string) =>
      `${min === -Infinity ? '' : `${from} ${printedNumber(min)}`} ${max === Infinity ? '' : `${to} ${printedNumber(max)}`}`.trim();
    return [
      error(
        entry,
        'range',
        `Giá trị ${printedNumber(outside)} của ${code} nằm ngoài khoảng cho phép (${span('từ', 'đến')}); hãy so lại với nguồn, hoặc ghi lý do vào exceptions.csv.`,
        `Value ${outside} of ${code} is outside its range (${span('from', 'to')}); compare it with the source, or state a reason in exceptions.csv.`
      )
    ];
  }
  if (upper === null || upper > value) return [];
  return [
    error(
      entry,
      'range',
      `Cận trên ${printedNumber(upper)} không lớn hơn cận dưới ${printedNumber(value)}; hãy đổi chỗ hai số hoặc để trống cột upper.`,
      `The upper end ${upper} is not above the lower end ${value}; swap them or leave upper empty.`
    )
  ];
}
