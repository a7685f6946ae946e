import { isAverage } from '../comparison/changeWords';
import type { ChosenIndicator } from './chosenIndicator';
import { textOf, type Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { Said } from '../comparison/said';

const GROWS = /(?<!\p{L})(?:tăng|giảm|tốc độ|nhịp)(?!\p{L})/u;
const PRODUCT = /^(?:grdp|gdp|tổng sản phẩm)(?!\p{L})/u;
const PART = /(?<!\p{L})(?:t[ỷỉ] (?:trọng|lệ)|cơ cấu)(?!\p{L})/u;
const SIZE = /(?<!\p{L})(?:quy mô|giá|trị giá|giá trị)(?!\p{L})/u;
const EACH_YEAR = /(?<!\p{L})(?:bình quân|trung bình|(?:mỗi|hằng|hàng|một) năm)(?!\p{L})/u;

/** Of gross product and of what is also told as a yearly average: the one of the two that is said here. */
export function ofProduct(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  chosen: ChosenIndicator,
  carried: boolean
): ChosenIndicator {
  const as = (code: string): ChosenIndicator => {
    const indicator = catalogue.indicators.get(code);
    return indicator ? { ...chosen, indicator, term: { ...chosen.term, indicator: code } } : chosen;
  };
  const name = textOf(place.scene, chosen.term);
  const { code } = chosen.indicator;
  // GRDP tăng 6,27%, mức tăng 6,27% GRDP; not of its size
  if (code === 'grdp-current' && (said.kind === 'percent-change' || said.kind === 'average-growth'))
    return SIZE.test(name) || said.said !== 'plain' ? chosen : as('grdp-growth');
  // dịch vụ tăng 7,26% và chiếm 64,5%
  if (code === 'grdp-structure' && chosen.category && said.kind === 'percent-change' && said.said === 'plain')
    return PART.test(textOf(place.scene, place.reach)) || PART.test(name) ? chosen : as('grdp-growth');
  // GRDP năm 2025 gấp 1,5 lần năm 2020
  if (code === 'grdp-growth' && !chosen.category && said.kind === 'ratio' && said.said === 'plain' && !carried)
    return !PRODUCT.test(name) || GROWS.test(name) || GROWS.test(place.leadText) ? chosen : as('grdp-current');
  if (place.number.form !== 'amount' || said.kind !== null) return chosen;
  // kết nạp 52.000 đảng viên mới, bình quân mỗi năm 10.400 đảng viên
  const average = EACH_YEAR.test(place.leadText) || EACH_YEAR.test(place.tailText) || isAverage(place);
  if (average) return as(`${code}-average`);
  return code.endsWith('-average') && !EACH_YEAR.test(name) ? as(code.slice(0, -'-average'.length)) : chosen;
}
