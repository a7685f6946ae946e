import type { Share } from './enumeration';
import { placeOf, type Place } from './place';

/** `lần lượt là 652, 469 và 450 đảng viên`: all count what the last one counts. */
export function asLast(place: Place, leading: Place, { last }: Share): Place {
  const end = placeOf(place.scene, last);
  const { form, measure, noun } = end.number;
  if (form === 'plain') return place;
  const { lead, reach, leadText, before } = leading;
  return {
    ...end,
    number: { ...place.number, form, measure, noun, start: end.number.start, end: end.number.end },
    lead,
    reach,
    leadText,
    before
  };
}
