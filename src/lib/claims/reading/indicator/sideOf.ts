import type { IndicatorTerm } from '../../terms/term';
import type { IndicatorContext } from './chooseIndicator';
import { masked, onlyFillers } from '../scene/masked';
import { textOf, type Place } from '../scene/place';
import type { Said } from '../comparison/said';
import { isFigure } from '../scene/scene';

/** Of a name that another noun governs: `trong GRDP`, `vào tăng trưởng`, `của xuất khẩu`. */
const COMPLEMENT = /(?:^|[^\p{L}])(?:trong|vào|trên|từ|cho|theo|nhờ|nhằm|so với|tổng|để|với)\s*$/u;
const COUNTED = /^\s*(?:(?!(?:và|hoặc|còn|hay|cùng|rồi|với) )\p{L}+\s+){0,2}$/u;
/** Who is counted, whatever it is that is told of them: a name before the number says more. */
const ANYONE = /^(?:lượt )?(?:đồng chí|đ\/?c|người|trường hợp)$/u;
const ABOUT = /^\s*(?:[^,;()]*\s)?(?:về|là)\s+[^,;()]*$/u;

/** Nothing of substance is before the number in its clause: what it is of comes after it. */
const opens = (place: Place) => onlyFillers(masked(place.scene, place.lead)) && !place.inParenthesis;

/** `xuất khẩu 17,3 tỷ USD nhập khẩu 44,17 tỷ USD`: where each number follows its name, the name after it is of the next one. */
function ofNext({ scene, number, lead }: Place, term: IndicatorTerm): boolean {
  const noun = number.noun.toLowerCase();
  if (noun && !number.text.toLowerCase().endsWith(noun) && term.start <= number.end + 1) return false;
  const next = scene.numbers.find((entry) => entry.number.start >= number.end && isFigure(entry.number));
  if (!next || term.end > next.number.start || !onlyFillers(masked(scene, { start: term.end, end: next.number.start })))
    return false;
  return scene.indicators.some(
    (own) =>
      own.start >= lead.start &&
      own.end <= number.start &&
      onlyFillers(masked(scene, { start: own.end, end: number.start }))
  );
}

/** How much the place of a name counts for the number: before it in its clause, counted by it; 0 where it belongs to another. */
export function sideOf(place: Place, said: Said, term: IndicatorTerm, { lastSaid }: IndicatorContext): number {
  const { scene, number } = place;
  if (term.start <= number.start && term.end >= number.end) return 1.2;
  if (term.end <= number.start) {
    if (term.start < place.reach.start) return 0;
    // chiếm 12,6% GDP cả nước, …: the whole belongs to the share before.
    if (
      lastSaid.kind === 'share' &&
      place.lead.start >= term.end &&
      !scene.breaks.some((mark) => mark.start >= place.reach.start && mark.end <= term.start)
    )
      return 0;
    const complement = COMPLEMENT.test(
      textOf(scene, { start: Math.max(scene.start, term.start - 12), end: term.start })
    );
    const clause = term.start >= place.lead.start ? 1 : 0.7;
    return clause * (complement ? 0.6 : 1);
  }
  if (term.start < number.end) return ANYONE.test(textOf(scene, term)) ? 0.9 : 1.1;
  if (term.start >= place.tail.end) return 0;
  const between = textOf(scene, { start: number.end, end: term.start });
  const counts = number.form === 'amount' || number.form === 'of' || number.form === 'plain';
  if (counts && COUNTED.test(between) && ofNext(place, term)) return 0;
  if (counts && COUNTED.test(between)) return ANYONE.test(textOf(scene, term)) ? 0.9 : 1.1;
  if (said.kind === 'share' || said.kind === 'rank') return 0.5;
  if (ABOUT.test(between)) return opens(place) ? 1.1 : 0.5;
  // 12.500 quần chúng ưu tú được kết nạp
  if (counts && opens(place) && /(?:^|\s)(?:được|bị|phải)\s*$/u.test(between)) return 0.9;
  return opens(place) && onlyFillers(masked(scene, { start: number.end, end: term.start })) ? 0.9 : 0;
}
