import { MEMBER_INDICATORS } from '../../../src/lib/model/memberStatistics';
import { addressOf, addressText } from './address';
import type { Claim } from './cell';

const { stock, rated } = MEMBER_INDICATORS;

/** Where those who were not rated are counted too, the ratings of a year add to the members at its end. */
export function ratedClaims(addresses: ReadonlySet<string>): Claim[] {
  return [...addresses].flatMap((text): Claim[] => {
    const { indicator, unit, period, dimension } = addressOf(text);
    if (indicator !== rated || dimension !== '') return [];
    const members = addressText({ indicator: stock, unit, period: `${period}-12-31`, dimension: '', category: '' });
    if (!addresses.has(members)) return [];
    const terms = [
      { address: text, sign: 1 },
      { address: members, sign: -1 }
    ];
    return [{ kind: 'identity', terms }];
  });
}
