import type { PivotField, PivotLine } from '$lib/model/pivot';

/** The members of a line from the outside in; none for the grand total. */
export const linePath = ({ key }: Pick<PivotLine, 'key'>): { field: PivotField; member: string }[] =>
  key === ''
    ? []
    : key.split('/').map((part) => {
        const [field = '', member = ''] = part.split(':');
        return { field: field as PivotField, member: decodeURIComponent(member) };
      });
