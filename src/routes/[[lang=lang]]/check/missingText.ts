import { checkMessage } from '$lib/language/checkMessage';
import { indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import type { Judgement } from '$lib/model/claim';
import type { Indicator } from '$lib/model/indicator';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';

/** What would have to be published: `Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023 (kế hoạch)`. */
export function missingText(
  lang: Language,
  { indicator, unit, period, plan }: Judgement['missing'][number],
  { indicators, units }: { indicators: readonly Indicator[]; units: readonly Unit[] }
): string {
  const known = indicators.find(({ code }) => code === indicator);
  const place = units.find(({ code }) => code === unit);
  const text = [
    known ? indicatorName(lang, known, place) : indicator,
    place ? unitName(lang, place) : unit,
    period && formatPeriod(lang, period)
  ]
    .filter(Boolean)
    .join(', ');
  return plan ? checkMessage(lang).check.detail.missingPlan(text) : text;
}
