import type { Drawing } from '$lib/charts/drawing';
import type { ReadingCode, WhyNot } from '$lib/model/comparison';
import type { ComparisonFacts } from '$lib/model/comparisonFacts';
import type { Language } from '$lib/model/language';

export interface ReadingInput extends ComparisonFacts {
  lang: Language;
  /** Boundaries and tiles, once they are loaded; readings that need them say `no-geometry` without. */
  geometry: Geometry | null;
}

/** Where units lie, by unit code. Loaded on demand from `static/maps`. */
export interface Geometry {
  /** Name under which the boundaries of `province34` are registered with the chart library; empty when they are not. */
  map: string;
  tiles: Readonly<Record<string, readonly [column: number, row: number]>>;
}

/** One way of drawing a cube. Pure: the same input gives the same option. */
export interface Reading {
  code: ReadingCode;
  /** Why it cannot show this cube; null when it can. */
  whyNot: (input: ReadingInput) => WhyNot | null;
  /** Called only when `whyNot` is null. `width` in pixels. */
  draw: (input: ReadingInput, width: number) => Drawing;
}
