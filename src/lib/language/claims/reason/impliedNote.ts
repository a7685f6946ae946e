import type { Computation } from '../../../model/claim';
import { observedLike } from './observedLike';
import { pick } from '../../sentence/words';
import type { Naming } from '../naming';

/** Said of a plan that nobody published as such. */
export function impliedNote(naming: Naming, { kind, parts, implied }: Computation): string {
  const [first] = parts;
  if (kind !== 'percent-of-plan' || !implied || !first) return '';
  const plan = observedLike(naming, first, implied.value);
  return pick(
    naming.lang,
    `Kế hoạch ${plan} là số suy ra từ tỷ lệ mà nguồn đã in.`,
    `The plan of ${plan} is implied by a percentage that a source printed.`
  );
}
