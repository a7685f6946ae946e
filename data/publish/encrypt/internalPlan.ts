import { CLASSES } from '../../../src/lib/model/observation';
import type { DataPackage } from '../dataPackage';
import { snapshotPlans, type SnapshotPlan } from '../snapshotPlan';
import type { EverythingKnown } from './everythingKnown';

export interface InternalPlan extends SnapshotPlan {
  /** Observations in it that are not public. */
  hidden: number;
  describe(described: DataPackage): DataPackage;
}

/** Everything known on a day of `data/snapshots.csv`, whatever its class; null when there is no such day. */
export async function internalPlan(known: EverythingKnown, date: string): Promise<InternalPlan | null> {
  const { entries: accepted, catalogue } = known;
  const plans = await snapshotPlans({ accepted, catalogue });
  const plan = plans.find((candidate) => candidate.date === date);
  if (!plan) return null;
  const strictest = Math.max(0, ...plan.observations.map((o) => CLASSES.indexOf(o.class)));
  return {
    ...plan,
    // Encrypted files are opened all at once, so that cutting the tables would only tell which indicators there are.
    partition: undefined,
    hidden: plan.observations.filter((o) => o.class !== CLASSES[0]).length,
    describe: (described) => ({
      ...described,
      name: `${described.name}-internal`,
      classification: CLASSES[strictest] ?? 'restricted'
    })
  };
}
