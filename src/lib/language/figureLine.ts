import type { Standing } from '../compute/standing';
import type { Sourced } from '../model/known';
import type { Language } from '../model/language';
import type { Source } from '../model/unit';
import { formatDate } from './date';
import { measureLabel } from './measure';
import { indicatorName } from './name';
import { formatPeriod } from './period';
import { pick } from './sentence/words';

const PUBLISHERS_SHOWN = 3;

/** `Nguồn: Hànộimới, Kinh tế & Xã hội và 2 nguồn khác, công bố đến 28/12/2023. Bản số liệu 28/12/2023.` */
export function sourceLine(
  lang: Language,
  observations: readonly (Pick<Sourced, 'published' | 'published_as'> & { from: Pick<Source, 'publisher'> })[],
  snapshot: string
): string {
  const publishers = [...new Set(observations.map((row) => row.from.publisher))];
  const latest = observations.reduce(
    (a, row) => (row.published > a.published ? row : a),
    observations[0] ?? { published: '', published_as: '' }
  );
  const shown = publishers.slice(0, PUBLISHERS_SHOWN).join('; ');
  const more = publishers.length - PUBLISHERS_SHOWN;
  const others =
    more > 0 ? pick(lang, ` và ${more} nguồn khác`, ` and ${more} other source${more > 1 ? 's' : ''}`) : '';
  const date = formatDate(lang, latest.published_as);
  const set = formatDate(lang, snapshot);
  return pick(
    lang,
    `Nguồn: ${shown}${others}; công bố đến ${date}. Bản số liệu ${set}.`,
    `Source: ${shown}${others}; published up to ${date}. Snapshot of ${set}.`
  );
}

/** What the growth figure measures: indicator, price base, which periods (`line` as `model/period` gives it). */
export function growthMeasureLine(lang: Language, line: string | null): string {
  const by =
    line === 'year'
      ? pick(lang, 'cả năm', 'full years')
      : line === 'quarter'
        ? pick(lang, 'từng quý so với cùng quý năm trước', 'each quarter on the same quarter a year before')
        : line === 'H1'
          ? pick(lang, '6 tháng đầu mỗi năm', 'first half of each year')
          : line === 'H2'
            ? pick(lang, '6 tháng cuối mỗi năm', 'second half of each year')
            : pick(
                lang,
                `${parseInt(line ?? '')} tháng đầu mỗi năm`,
                `first ${parseInt(line ?? '')} months of each year`
              );
  return pick(lang, `Tốc độ tăng GRDP và GDP, %, giá so sánh; ${by}`, `GRDP and GDP growth, %, constant prices; ${by}`);
}

/** `Thu ngân sách nhà nước trên địa bàn, tỷ đồng, năm 2023`. */
export const budgetMeasureLine = (lang: Language, { indicator, unit, period }: Standing): string =>
  [indicatorName(lang, indicator, unit), measureLabel(lang, indicator.measure), formatPeriod(lang, period)].join(', ');
