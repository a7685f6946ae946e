import type { Target } from '../../compute/targets/target';
import type { Unit } from '../../model/unit';

/** A target with the unit it was set for: what every sentence about it needs. */
export interface TargetOfUnit {
  target: Target;
  unit: Unit;
}
