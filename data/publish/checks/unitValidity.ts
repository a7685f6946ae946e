import { parsePeriod } from '../../../src/lib/model/period';
import type { Unit } from '../../../src/lib/model/unit';
import type { Catalogue } from '../catalogue';
import type { Entry } from '../entry';
import { error, type Problem } from '../problem';

export const isValid = (unit: Unit, start: string, end: string): boolean =>
  (unit.valid_from === '' || unit.valid_from <= end) && (unit.valid_to === '' || unit.valid_to >= start);

/**
 * The unit, or one of the same territory, existed at some time in the period. A plan is judged by when it was published:
 * plans for 2026–2030 were made for units of their day.
 */
export function checkUnitValidity(entry: Entry, catalogue: Catalogue): Problem[] {
  const { unit: code, period: key, status, published } = entry.observation;
  const unit = catalogue.units.get(code);
  const period = parsePeriod(key);
  if (!unit || !period) return [];
  const [start, end] = status === 'plan' ? [published, entry.publishedBy] : [period.start, period.end];
  const sameLand = catalogue.territories.get(unit.territory) ?? [unit];
  if (sameLand.some((u) => isValid(u, start, end))) return [];
  const vi = [unit.valid_from && `từ ${unit.valid_from}`, unit.valid_to && `đến ${unit.valid_to}`].filter(Boolean);
  const en = [unit.valid_from && `from ${unit.valid_from}`, unit.valid_to && `to ${unit.valid_to}`].filter(Boolean);
  const when = status === 'plan' ? entry.observation.published_as : key;
  return [
    error(
      entry,
      'unit-validity',
      `${unit.full_name} (${code}) chỉ tồn tại ${vi.join(' ')}, không có trong ${when}; hãy dùng mã đơn vị của thời gian đó.`,
      `${unit.name_en} (${code}) exists only ${en.join(' ')}, not in ${when}; use the code of the unit of that time.`
    )
  ];
}
