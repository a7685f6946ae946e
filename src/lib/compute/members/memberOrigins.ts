import type { Observation } from '../../model/observation';
import type { Source } from '../../model/unit';

/** Where values were published, and how settled they are. */
export interface MemberOrigin extends Pick<Observation, 'status' | 'published' | 'published_as'> {
  from: Source;
}

/** Origins, each once, and which one stands behind an indicator in a period (`indicator|period`). */
export interface MemberOrigins {
  all: readonly MemberOrigin[];
  of: Readonly<Record<string, number>>;
}

interface Row extends Pick<Observation, 'indicator' | 'period' | 'status' | 'published' | 'published_as'> {
  source: string;
}

const NO_SOURCE: Source = { code: '', title: '', publisher: '', date: '', url: '' };

/** Where parts of an indicator were published apart, the latest stands for all. */
export function memberOrigins(rows: readonly Row[], sources: readonly Source[]): MemberOrigins {
  const byCode = new Map(sources.map((source) => [source.code, source]));
  const all: MemberOrigin[] = [];
  const places = new Map<string, number>();
  const of: Record<string, number> = {};
  for (const { indicator, period, source, status, published, published_as } of rows) {
    const key = [source, published, status].join('|');
    const place = places.get(key) ?? all.length;
    if (place === all.length) {
      places.set(key, place);
      all.push({ status, published, published_as, from: byCode.get(source) ?? NO_SOURCE });
    }
    const held = of[`${indicator}|${period}`];
    if (held === undefined || (all[held]?.published ?? '') < published) of[`${indicator}|${period}`] = place;
  }
  return { all, of };
}

export const originOf = ({ all, of }: MemberOrigins, indicator: string, period: string): MemberOrigin | undefined =>
  all[of[`${indicator}|${period}`] ?? -1];

/** One made-up value makes the whole figure a made-up one. */
export const isSynthetic = ({ all }: MemberOrigins): boolean => all.some(({ status }) => status === 'synthetic');
