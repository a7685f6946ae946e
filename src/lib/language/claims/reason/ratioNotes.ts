import { decimalsOf, difference, round } from '../../../compute/decimals';
import type { Claim, Computation } from '../../../model/claim';
import { formatMeasure } from '../../measure';
import { formatNumber } from '../../number';
import { pick } from '../../sentence/words';
import type { Naming } from '../naming';
import { ratioSides } from '../ratioSides';

/** Rates are published with two digits; worked out ones are not told finer than this. */
const FINEST = 4;

/** What `cao hơn n lần` means against `gấp n lần`, and of two rates their gap in points. */
export function ratioNotes(naming: Naming, claim: Claim, computation: Computation): string[] {
  const { lang } = naming;
  const { kind, parts } = computation;
  if (kind !== 'ratio' || !claim.reading) return [];
  const sides = ratioSides(computation, claim.reading);
  const notes: string[] = [];
  if (sides && sides.excess > 0) {
    const times = formatNumber(lang, sides.times, { decimals: 2 });
    const more = formatNumber(lang, difference(round(sides.times, 2), 1), { decimals: 2 });
    notes.push(
      pick(
        lang,
        `“Gấp ${times} lần” nghĩa là cao hơn ${more} lần; nhiều người viết “cao hơn ${times} lần” để nói gấp ${times} lần.`,
        `“${times} times” means higher by ${more} times; many write “higher by ${times} times” for ${times} times.`
      )
    );
  }
  const [a, b] = parts;
  const isRate = (code: string) => ['percent', 'percent-per-year'].includes(naming.indicator(code)?.measure ?? '');
  if (a && b && isRate(a.indicator) && isRate(b.indicator)) {
    const decimals = Math.min(Math.max(decimalsOf(a.value), decimalsOf(b.value)), FINEST);
    const points = formatMeasure(lang, Math.abs(difference(a.value, b.value)), 'points', { decimals });
    notes.push(pick(lang, `Hai số chênh nhau ${points}.`, `The two are ${points} apart.`));
  }
  return notes;
}
