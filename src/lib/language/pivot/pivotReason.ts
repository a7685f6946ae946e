import type { Language } from '../../model/language';
import type { Missing } from '../../model/missing';
import { PIVOT_REASONS, type PivotCell, type PivotReason } from '../../model/pivot';
import { exploreMessage } from '../exploreMessage';
import { missingSentence, missingShort } from '../missing';
import { formatNumber } from '../number';

/** Why a cell has no value. */
export type PivotMissing = Exclude<PivotCell['value'], number>;

const reasonOf = ({ missing }: PivotMissing): PivotReason | undefined =>
  PIVOT_REASONS.find((reason) => reason === missing);

/** `5/11`, where some but not all of the values are there; else empty. */
function shareOf(lang: Language, { missing, detail }: PivotMissing): string {
  const { have, of } = detail ?? {};
  if (missing !== 'not-published' || typeof have !== 'number' || typeof of !== 'number' || have === 0) return '';
  return `${formatNumber(lang, have)}/${formatNumber(lang, of)}`;
}

/** A few words for the cell itself: `khác chỉ tiêu`, `mới có 5/11 số`. */
export function pivotReasonShort(lang: Language, missing: PivotMissing): string {
  const { reasons, incomplete } = exploreMessage(lang).pivot;
  const reason = reasonOf(missing);
  if (reason) return reasons[reason].short;
  const share = shareOf(lang, missing);
  return share ? incomplete.short(share) : missingShort(lang, missing as Missing);
}

/** One plain sentence. */
export function pivotReason(lang: Language, missing: PivotMissing): string {
  const { reasons, incomplete, partsDiffer } = exploreMessage(lang).pivot;
  const { sum, total } = missing.detail ?? {};
  if (missing.missing === 'parts-differ' && typeof sum === 'number' && typeof total === 'number')
    return partsDiffer(formatNumber(lang, sum), formatNumber(lang, total));
  const reason = reasonOf(missing);
  if (reason) return reasons[reason].sentence;
  const share = shareOf(lang, missing);
  return share ? incomplete.sentence(share) : missingSentence(lang, missing as Missing);
}
