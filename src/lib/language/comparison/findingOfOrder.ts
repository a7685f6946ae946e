import { ascending } from 'd3-array';
import { rank } from '../../compute/rank';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { rankPhrase } from '../compare';
import { formatNumber } from '../number';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { cellText } from './cellText';
import { peersInSentence } from './peerRule';
import { quantity, unitInside } from './phrase';
import { cellIn, lastPeriod, measureOf, type Filled } from './read';

interface Place {
  series: Series;
  cell: Filled;
}

/** The subject's place among the places shown or, without a ranking, the ends of the list. Null below two places. */
export function findingOfOrder(lang: Language, facts: ComparisonFacts, subject: Series): string | null {
  const period = lastPeriod(facts, subject);
  const field = fieldOf(facts, subject, period);
  const have = field.flatMap((series): Place[] => {
    const cell = cellIn(series, period);
    return cell ? [{ series, cell }] : [];
  });
  if (have.length < 2) return null;
  return placeOf(lang, facts, subject, field, period) ?? ends(lang, facts, subject, { have, of: field.length, period });
}

/** The peers of the last period, shown or not; else the places shown, without the country. */
function fieldOf(
  { cube, references, comparison, country }: ComparisonFacts,
  subject: Series,
  period: string
): readonly Series[] {
  const same = (entry: Series) =>
    entry.indicator.code === subject.indicator.code &&
    entry.category === subject.category &&
    entry.unit.territory !== country.territory;
  const peers = references.field.filter(same);
  return comparison.peers && peers.length > 0 && period === cube.periods.at(-1) ? peers : cube.series.filter(same);
}

function placeOf(
  lang: Language,
  facts: ComparisonFacts,
  subject: Series,
  field: readonly Series[],
  period: string
): string | null {
  const { better, measure } = measureOf(facts.cube, subject);
  if ((better !== 'up' && better !== 'down') || measure === 'rank') return null;
  const values = field.map((series) => ({
    unit: series.unit.territory,
    value: cellIn(series, period)?.value ?? null
  }));
  const place = rank(values, subject.unit.territory, better);
  if (isMissing(place)) return null;
  const peers = facts.comparison.peers;
  const group = peers ? peersInSentence(lang, peers) : pick(lang, 'đơn vị đang xem', 'units shown');
  const what = quantity(lang, facts, subject);
  const when = during(lang, period);
  const name = unitInside(lang, subject.unit);
  const order = better === 'down' ? pick(lang, ', tính từ thấp lên', ', counting from the lowest') : '';
  const tied = place.tied ? pick(lang, 'cùng ', 'joint ') : '';
  return pick(
    lang,
    `${name} đứng ${tied}${rankPhrase(lang, place, group)} về ${what} ${when}${order}`,
    `${name} ranked ${tied}${rankPhrase(lang, place, group)} by ${what} in ${when}${order}`
  );
}

/** `Tốc độ tăng GRDP năm 2025: cao nhất Quảng Ninh (11,89%), thấp nhất Vĩnh Long (5,84%)`; says how many when not all have a value. */
function ends(
  lang: Language,
  facts: ComparisonFacts,
  subject: Series,
  { have, of, period }: { have: readonly Place[]; of: number; period: string }
): string | null {
  const sorted = [...have].sort((a, b) => ascending(b.cell.value, a.cell.value));
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom) return null;
  const what = sentenceCase(quantity(lang, facts, subject));
  const when = during(lang, period);
  const value = ({ series, cell }: Place) =>
    cellText(
      lang,
      cell,
      measureOf(facts.cube, series),
      pick(lang, series.indicator.measure_vi, series.indicator.measure_en)
    );
  const name = (place: Place) => unitInside(lang, place.series.unit);
  if (top.cell.value === bottom.cell.value)
    return pick(
      lang,
      `${what} ${when}: ${formatNumber(lang, have.length)} đơn vị bằng nhau, ${value(top)}`,
      `${what} in ${when}: ${formatNumber(lang, have.length)} units equal, ${value(top)}`
    );
  const said = (place: Place) => {
    const ties = have.filter((other) => other.cell.value === place.cell.value).length - 1;
    const more = ties > 0 ? pick(lang, ` và ${ties} đơn vị khác`, ` and ${ties} other${ties > 1 ? 's' : ''}`) : '';
    return `${name(place)}${more} (${value(place)})`;
  };
  const partial = have.length < of && have.length > 2;
  const count = formatNumber(lang, have.length);
  if (have.length === 2)
    return pick(
      lang,
      `${what} ${when}: ${said(top)} cao hơn ${said(bottom)}`,
      `${what} in ${when}: ${said(top)} above ${said(bottom)}`
    );
  return pick(
    lang,
    `${what} ${when}${partial ? `, ${count} đơn vị có số` : ''}: cao nhất ${said(top)}, thấp nhất ${said(bottom)}`,
    `${what} in ${when}${partial ? `, ${count} units with figures` : ''}: highest ${said(top)}, lowest ${said(bottom)}`
  );
}
