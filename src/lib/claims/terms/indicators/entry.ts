import type { FigureForm } from '../../../model/claim';
import type { Indicator } from '../../../model/indicator';
import type { Cues } from './cues';
import { measuresOf } from './forms';
import type { Phrase } from './phrase';

/** A phrase made ready: what it says, and the numbers of its cues. */
export interface Entry {
  indicator: string;
  dimension: string;
  category: string;
  weight: number;
  forms: readonly FigureForm[];
  measures: readonly string[];
  with: ReadonlySet<number> | null;
  carried: boolean;
  without: ReadonlySet<number> | null;
  led: ReadonlySet<number> | null;
  followed: ReadonlySet<number> | null;
  counted: boolean;
  verb: boolean;
  alone: boolean;
  whole: boolean | null;
}

/**
 * The entries of a phrase: of a comparison also the indicator it compares, a little before it, so that
 * `thu ngân sách tăng` is first of all revenue. Where the comparison cannot be made from that indicator it goes alone.
 */
export function entriesOf(phrase: Phrase, indicators: ReadonlyMap<string, Indicator>, cues: Cues): Entry[] {
  const { indicator, dimension = '', category = '', weight = 2, forms = [] } = phrase;
  const entry: Entry = {
    indicator,
    dimension,
    category,
    weight,
    forms,
    measures: measuresOf(forms, phrase.measures ?? []),
    with: cues.add(phrase.with),
    carried: phrase.carried ?? false,
    without: cues.add(phrase.without),
    led: cues.add(phrase.led),
    followed: cues.add(phrase.followed),
    counted: phrase.counted ?? false,
    verb: phrase.verb ?? false,
    alone: phrase.alone ?? false,
    whole: phrase.whole ?? null
  };
  const of = indicators.get(indicator);
  const compared =
    of?.kind === 'comparison' && of.comparison !== 'required-growth' && !indicator.endsWith('-excluding-one-offs');
  return compared ? [{ ...entry, indicator: of.compares, weight: weight + 0.5 }, entry] : [entry];
}
