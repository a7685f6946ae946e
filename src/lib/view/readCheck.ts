import { CLAIM_VERDICTS, type ClaimVerdict } from '$lib/model/claim';
import { shownGiven } from './shownGiven';

/** What of a check is in the URL. The text never is. */
export interface CheckView {
  snapshot: string;
  /** Empty: every figure. */
  verdict: ClaimVerdict | '';
  /** `Claim.index` of the number that is open; null: none. */
  number: number | null;
}

/** A value of the URL that could not be used and was left out. */
export interface CheckNotice {
  about: 'snapshot' | 'verdict' | 'number';
  /** What the URL said, cut to a length that can be shown. */
  given: string;
}

const NUMBER = /^[1-9]\d{0,5}$/;

/**
 * Reads `s` snapshot, `v` verdict, `n` number (from 1). Absent values take their default silently, unusable ones with a
 * notice; whether the text has so many numbers is seen when it was checked. Never throws, whatever the URL holds.
 */
export function readCheck(
  params: URLSearchParams,
  snapshots: readonly string[]
): { view: CheckView; notices: CheckNotice[] } {
  const notices: CheckNotice[] = [];
  const note = (about: CheckNotice['about'], given: string) => void notices.push({ about, given: shownGiven(given) });

  const s = params.get('s');
  const snapshot = s !== null && snapshots.includes(s) ? s : (snapshots.at(-1) ?? '');
  if (s !== null && s !== snapshot) note('snapshot', s);

  const v = params.get('v');
  const verdict = CLAIM_VERDICTS.find((entry) => entry === v) ?? '';
  if (v !== null && verdict === '') note('verdict', v);

  const n = params.get('n');
  const number = n !== null && NUMBER.test(n) ? Number(n) - 1 : null;
  if (n !== null && number === null) note('number', n);

  return { view: { snapshot, verdict, number }, notices };
}
