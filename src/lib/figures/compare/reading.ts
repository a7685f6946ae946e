import type { Drawing } from '$lib/charts/drawing';
import type { Annotation } from '$lib/model/annotation';
import type { Comparison, ReadingCode, WhyNot } from '$lib/model/comparison';
import type { Cell, Cube, Series } from '$lib/model/cube';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';

/** What stands behind the series without being chosen: drawn as reference lines and strips. */
export interface References {
  /** The country under the same transform, for each indicator that has it and where it is not itself a series. */
  country: readonly Series[];
  /** Median of the peers by indicator and period; missing with its reason where there are too few. */
  median: Readonly<Record<string, readonly Cell[]>>;
  /** Plans for the shown indicators, units and periods, one series for each assigner (`category` is the assigner). */
  plans: readonly Series[];
  /** All peers of the last period under the same transform, shown or not: the field of strips, maps and ranks. */
  field: readonly Series[];
}

export interface ReadingInput {
  lang: Language;
  comparison: Comparison;
  cube: Cube;
  /** The same series before the transform. */
  levels: Cube;
  references: References;
  /** Those that concern the cube, in order of date. */
  annotations: readonly Annotation[];
  country: Unit;
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
