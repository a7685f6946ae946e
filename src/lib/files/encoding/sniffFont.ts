import { fromFont, type FontEncoding } from './fromFont';
import { vietnameseShare } from './vietnameseShare';

/** The old font that a text in Unicode was typed in, as far as it looks so: undefined where it already reads well. */
export function sniffFont(text: string): FontEncoding | undefined {
  const LEAST = 0.7;
  const shares = { none: vietnameseShare(text), tcvn3: share(text, 'tcvn3'), vni: share(text, 'vni') };
  if (shares.none === undefined || shares.none >= Math.max(shares.tcvn3, shares.vni)) return undefined;
  const best = shares.tcvn3 >= shares.vni ? 'tcvn3' : 'vni';
  return shares[best] >= LEAST ? best : undefined;
}

function share(text: string, encoding: FontEncoding): number {
  return vietnameseShare(fromFont(text, encoding)) ?? 0;
}
