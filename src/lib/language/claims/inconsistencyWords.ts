import { round } from '../../compute/decimals';
import type { Inconsistency, JudgedClaim } from '../../model/claim';
import { formatMeasure } from '../measure';
import { pick } from '../sentence/words';
import { dateAndPublisher, observed } from './citation';
import { asWritten, quoted } from './claimNumber';
import type { Naming } from './naming';

const MOST = 6;

/** Numbers of one text that do not go together: as they are written, and what they imply. */
export function inconsistencyWords(
  naming: Naming,
  inconsistency: Inconsistency,
  numbers: readonly JudgedClaim[]
): string {
  const { lang } = naming;
  const { kind, claims, given, measure, from } = inconsistency;
  const written = claims.flatMap((index) => numbers[index]?.claim ?? []);
  const [first, second, third] = written;
  const one = first ? quoted(naming, first) : '';
  const two = second ? quoted(naming, second) : '';
  const label = first?.noun ?? '';
  const band = bandText(naming, inconsistency, label);
  const plain = formatMeasure(lang, round(given, 2), measure, { label });
  switch (kind) {
    case 'implied-plan':
    case 'implied-base': {
      const read = second?.reading;
      const plan = read ? naming.plan(read.planBy, read.indicator, read.unit) : pick(lang, 'kế hoạch', 'plan');
      const what = kind === 'implied-plan' ? plan : pick(lang, 'số gốc để so sánh', 'base');
      const told = from
        ? pick(
            lang,
            `số đã công bố ${dateAndPublisher(naming, from)} là ${observed(naming, from)}`,
            `the one published ${dateAndPublisher(naming, from)} is ${observed(naming, from)}`
          )
        : pick(
            lang,
            `văn bản viết ${third ? asWritten(third) : plain}`,
            `the text says ${third ? quoted(naming, third) : plain}`
          );
      return pick(
        lang,
        `Từ ${one} và ${two} suy ra ${what} là ${band}, nhưng ${told}.`,
        `${one} and ${two} imply a ${what} of ${band}, but ${told}.`
      );
    }
    case 'twice':
      return pick(
        lang,
        `Cùng một số liệu nhưng văn bản viết hai số khác nhau: ${one} và ${two}.`,
        `The text gives the same figure twice, differently: ${one} and ${two}.`
      );
    case 'parts-exceed':
      return pick(
        lang,
        `Các phần (${list(naming, written.slice(1))}) cộng lại được ${band}, nhiều hơn tổng số ${one}.`,
        `The parts (${list(naming, written.slice(1))}) add up to ${band}, more than the whole, ${one}.`
      );
    case 'parts-differ':
      return pick(
        lang,
        `Các phần (${list(naming, written.slice(1))}) cộng lại được ${band}, không bằng tổng số ${one}.`,
        `The parts (${list(naming, written.slice(1))}) add up to ${band}, not the whole, ${one}.`
      );
    case 'shares-exceed':
      return pick(
        lang,
        `Các tỷ trọng (${list(naming, written)}) cộng lại được ${band}, quá 100%.`,
        `The shares (${list(naming, written)}) add up to ${band}, more than 100%.`
      );
    case 'of-exceeds':
      return pick(
        lang,
        `Văn bản viết ${one}: số đứng trước lớn hơn tổng số đứng sau.`,
        `The text says ${one}: the number before is larger than the total after it.`
      );
  }
}

function list(naming: Naming, written: readonly JudgedClaim['claim'][]): string {
  const more = written.length - MOST;
  const shown = written.slice(0, MOST).map((claim) => quoted(naming, claim));
  const joined = shown.join(pick(naming.lang, '; ', '; '));
  return more > 0 ? joined + pick(naming.lang, ` và ${more} số khác`, ` and ${more} more`) : joined;
}

/**
 * What rounding leaves open, with two digits of its own width and as many more as keep what it is held against outside:
 * `352.639–352.950 tỷ đồng`; an open end is said in words.
 */
function bandText({ lang }: Naming, { implied: { low, high }, given, measure }: Inconsistency, label: string): string {
  const show = (value: number, decimals: number, upper: number | null = null) =>
    formatMeasure(lang, round(value, decimals), measure, {
      label,
      upper: upper === null ? null : round(upper, decimals)
    });
  const closed = [low, high].filter(Number.isFinite);
  const width = closed.length === 2 ? high - low : Math.abs(closed[0] ?? 0) / 1e4;
  let decimals = width > 0 ? Math.min(6, 1 - Math.floor(Math.log10(width))) : 6;
  const swallows = () => round(low, decimals) <= given && given <= round(high, decimals);
  if (closed.length === 2 && (given < low || given > high)) while (decimals < 6 && swallows()) decimals++;
  if (closed.length === 0) return pick(lang, 'một số không rõ', 'an open amount');
  if (!Number.isFinite(high)) return pick(lang, `ít nhất ${show(low, decimals)}`, `at least ${show(low, decimals)}`);
  if (!Number.isFinite(low)) return pick(lang, `nhiều nhất ${show(high, decimals)}`, `at most ${show(high, decimals)}`);
  const isPoint = round(low, decimals) === round(high, decimals);
  if (isPoint) return show(low, decimals);
  return pick(lang, `khoảng ${show(low, decimals, high)}`, `about ${show(low, decimals, high)}`);
}
