import { isMissing } from '../../model/missing';
import type { MemberFlows } from './memberFlows';

/** One bar of the walk from the opening to the closing number of members. `gap`: what the flows leave unexplained. */
export interface FlowStep {
  kind: 'opening' | 'flow' | 'gap' | 'closing';
  /** Code of the flow; empty for the others. */
  indicator: string;
  from: number;
  to: number;
  /** With its sign. */
  value: number;
}

/** Bars of the walk; null when one of the numbers is missing. A gap has a bar of its own, so nothing is explained away. */
export function flowSteps({ opening, flows, closing, gap }: MemberFlows): FlowStep[] | null {
  if (isMissing(opening) || isMissing(closing) || isMissing(gap)) return null;
  let level = opening;
  const steps: FlowStep[] = [{ kind: 'opening', indicator: '', from: 0, to: opening, value: opening }];
  for (const { indicator, sign, count } of flows) {
    if (isMissing(count)) return null;
    const value = sign * count;
    steps.push({ kind: 'flow', indicator, from: level, to: level + value, value });
    level += value;
  }
  if (gap !== 0) steps.push({ kind: 'gap', indicator: '', from: level, to: closing, value: gap });
  return [...steps, { kind: 'closing', indicator: '', from: 0, to: closing, value: closing }];
}
