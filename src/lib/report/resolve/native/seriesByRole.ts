import type { NativeChart } from '../../resolved';

export interface RoleBar<Role extends string> {
  name: string;
  role: Role;
  value: number | null;
}

export interface RoleStyle {
  name: string;
  subject: boolean;
  plan: boolean;
}

/**
 * Bars of several roles as series over each other, one for each role: every category has its value in one of them and
 * gaps in the others, so that a role keeps its colour. Roles stand in the order of `styles`; those without a bar are left out.
 */
export function seriesByRole<Role extends string>(
  bars: readonly RoleBar<Role>[],
  styles: Readonly<Record<Role, RoleStyle>>
): Pick<NativeChart, 'categories' | 'series'> {
  const roles = (Object.keys(styles) as Role[]).filter((role) => bars.some((bar) => bar.role === role));
  return {
    categories: bars.map(({ name }) => name),
    series: roles.map((role) => ({
      ...styles[role],
      values: bars.map((bar) => (bar.role === role ? bar.value : null))
    }))
  };
}
