import type { Assigner } from '../../../model/observation';
import type { ComparisonKind, Span } from '../../../model/claim';

/** What the words around a figure say of it, whatever the indicator. */
export interface Said {
  /** `contribution`: đóng góp … điểm phần trăm, a level. `base`: the value that another one is compared with. Null: a level. */
  kind: ComparisonKind | 'contribution' | 'base' | null;
  said: 'plain' | 'excess' | 'index';
  direction: 'up' | 'down' | '';
  planBy: Assigner | '';
  /** The comparing words stand in the qualifier too (`cao hơn 1,45 lần`, `vượt 13,5%`): it then qualifies nothing. */
  takesQualifier: boolean;
  /** The plan is named before the number (`vượt kế hoạch 7%`): for a rate that is the plan's own value. */
  planFirst: boolean;
  /** An amount or points above or below a plan: nothing that a reading can say. */
  ofPlan?: true;
  /** The words that say it. */
  cue: Span | null;
}

export const LEVEL: Said = {
  kind: null,
  said: 'plain',
  direction: '',
  planBy: '',
  takesQualifier: false,
  planFirst: false,
  cue: null
};
