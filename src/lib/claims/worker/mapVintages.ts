import type { Computation, Judgement, NearbyReading } from '../../model/claim';

export type ComputationOf<V> = Omit<Computation, 'parts'> & { parts: readonly V[] };

/** A judgement whose vintages are given in another form. `JudgementOf<Vintage>` is a `Judgement`. */
export type JudgementOf<V> = Omit<Judgement, 'computed' | 'older' | 'published' | 'nearby'> & {
  computed: ComputationOf<V> | null;
  older: ComputationOf<V> | null;
  published: readonly V[];
  nearby: readonly (Omit<NearbyReading, 'computation'> & { computation: ComputationOf<V> })[];
};

export function mapVintages<A, B>(judgement: JudgementOf<A>, map: (vintage: A) => B): JudgementOf<B> {
  const computation = (of: ComputationOf<A>): ComputationOf<B> => ({ ...of, parts: of.parts.map(map) });
  return {
    ...judgement,
    computed: judgement.computed && computation(judgement.computed),
    older: judgement.older && computation(judgement.older),
    published: judgement.published.map(map),
    nearby: judgement.nearby.map((one) => ({ ...one, computation: computation(one.computation) }))
  };
}
