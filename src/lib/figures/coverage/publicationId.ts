import type { Vintage } from '$lib/model/known';

type Key = Pick<Vintage, 'territory' | 'period' | 'dimension' | 'category' | 'status' | 'plan_by'>;

/** Anchor of everything published of one key; unique in the page of one indicator. */
export const publicationId = ({ territory, period, dimension, category, status, plan_by }: Key): string =>
  [territory, period, dimension, category, status === 'plan' ? `plan-${plan_by}` : '']
    .filter(Boolean)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-');
