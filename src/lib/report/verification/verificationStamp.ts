import type { MemberStamp } from '$lib/figures/members/memberInput';
import { message } from '$lib/language/message';
import { parseSnapshotId } from '$lib/model/snapshotId';
import type { Verification } from './verification';

/** As of figures: made-up values, or an internal snapshot. */
export function verificationStamp({ snapshot, numbers }: Pick<Verification, 'snapshot' | 'numbers'>): MemberStamp {
  const collection = parseSnapshotId(snapshot)?.collection;
  const isSynthetic = numbers.some(({ judgement: { computed, older, published, nearby } }) =>
    [computed, older, ...nearby.map((near) => near.computation)]
      .flatMap((computation) => computation?.parts ?? [])
      .concat(published)
      .some(({ status }) => status === 'synthetic')
  );
  if (isSynthetic || collection === 'demo') return 'synthetic';
  return collection === 'internal' ? 'internal' : 'open';
}

/** The words of the stamp; empty for what may be shown to all. */
export function stampText(verification: Pick<Verification, 'lang' | 'snapshot' | 'numbers'>): string {
  const { exports, internal } = message(verification.lang);
  return { synthetic: exports.synthetic, internal: internal.stamp.internal, open: '' }[verificationStamp(verification)];
}
