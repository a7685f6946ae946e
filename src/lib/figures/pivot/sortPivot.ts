import type { Pivot } from '$lib/model/pivot';

type Sort = Pivot['sort'];

/** The next order when the head over the names is pressed: A to Z, Z to A, as chosen. */
export const sortByName = ({ by, descending }: Sort): Sort =>
  by === 'name' ? (descending ? AS_CHOSEN : { ...NAME, descending: true }) : NAME;

/** The next order when the head of a column is pressed: high to low, low to high, as chosen. `column` is the key of its line. */
export const sortByColumn = ({ by, column, descending }: Sort, pressed: string): Sort => {
  const own = by === 'value' && column === pressed;
  if (!own) return { by: 'value', column: pressed, descending: true };
  return descending ? { by: 'value', column, descending: false } : AS_CHOSEN;
};

const AS_CHOSEN: Sort = { by: 'order', column: '', descending: false };
const NAME: Sort = { by: 'name', column: '', descending: false };
