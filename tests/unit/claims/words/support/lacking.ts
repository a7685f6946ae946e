import type { JudgedClaim } from '../../../../../src/lib/model/claim';
import { judged } from './judged';

export const absentNation = [{ indicator: 'grdp-growth', unit: 'VN', period: '2023', plan: false }];
export const lacking = (own: JudgedClaim['claim'], reason: JudgedClaim['judgement']['reason'], more = {}) =>
  judged(own, { verdict: 'insufficient', reason, ...more });
