import type { checkVi } from './checkVi';
import type { exploreVi } from './exploreVi';
import type { vi } from './vi';
import type { offline } from './vi/offline';
import type { offlineFrame } from './vi/offlineFrame';
import type { data } from './vi/data';
import type { targets } from './vi/targets';

/** The same keys, with any text for a text and the same parameters for a function. */
type Translated<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** Vietnamese is the original: it says which texts there are, and every other language has exactly those. */
export type Messages = Translated<typeof vi>;

/** Those of the rooms of `/explore`, by the same rule. */
export type ExploreTexts = Translated<typeof exploreVi>;

/** Those of `/check`, by the same rule. */
export type CheckTexts = Translated<typeof checkVi>;

/** Those about using the site without a network, by the same rule. */
export type OfflineTexts = Translated<typeof offline>;
export type OfflineFrameTexts = Translated<typeof offlineFrame>;
/** Those of `/data`, by the same rule. */
export type DataTexts = Translated<typeof data>;
/** Those of `/targets`, by the same rule. */
export type TargetsTexts = Translated<typeof targets>;
