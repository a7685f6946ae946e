import type { CaseRunner } from './caseRunner';
import type { Room } from './room';
import { changesOf, type CaseId } from './runCase';

/** Leaves out changes as long as the case still fails. `alone`: it fails without the cases before it. */
export async function makeSmaller(
  runner: Pick<CaseRunner, 'run' | 'close'>,
  room: Room,
  id: CaseId
): Promise<{ kept: readonly number[]; alone: boolean }> {
  const fails = async (kept: readonly number[]) => (await runner.run({ ...id, kept }, room)).kind !== 'kept';
  let kept: readonly number[] = Array.from({ length: changesOf(id) }, (_, i) => i);
  // In a worker that no other case has touched.
  runner.close();
  if (!(await fails(kept))) return { kept, alone: false };
  for (const change of kept) {
    const fewer = kept.filter((other) => other !== change);
    if (await fails(fewer)) kept = fewer;
  }
  return { kept, alone: true };
}
