import type { Geometry } from '$lib/figures/compare/reading';
import type { PartyDocument } from '$lib/model/partyDocument';
import type { Run } from '$lib/model/question';
import type { Source } from '$lib/model/unit';
import type { CompareChoices } from '$lib/view/compareChoices';
import type { Answers } from './answers';

/** What the readers of all pages need to know: the newest catalogue. `snapshots` are the public ones, ascending. */
export interface BriefingCatalogue extends CompareChoices {
  documents: readonly PartyDocument[];
  /** Sources that report documents. */
  documentSources: readonly Source[];
}

/** What figures are asked of. `open` and `run` are those of the reader's engine, or of the one in Node. */
export interface ResolveContext {
  open: (id: string, options?: { signal?: AbortSignal }) => Promise<unknown>;
  run: Run;
  catalogue: BriefingCatalogue;
  /** Boundaries and tiles for maps; without it, or when it rejects, a map is shown in the form that its page proposes. */
  geometry?: () => Promise<Geometry | null>;
  /** What goes with everything from an internal snapshot, by its id (`language/stamp`). */
  stamp?: (snapshot: string) => string;
  /**
   * Answers to share between calls: a change of one block then asks nothing again. To be thrown away when internal snapshots
   * are locked. Without it, answers are shared within one call.
   */
  answers?: Answers;
  signal?: AbortSignal;
  /** Figures done, of how many. */
  onProgress?: (done: number, all: number) => void;
}
