import type { Briefing } from '$lib/model/briefing';
import { walk } from '$lib/report/edit/blocks';
import { isInternalRef, refsOf } from '$lib/report/edit/classified';
import type { ResolvedBriefing } from '$lib/report/resolved';
import type { Answers } from '$lib/report/resolve/answers';
import type { ResolveContext } from '$lib/report/resolve/resolveContext';
import { briefingContext, type ContextParts } from './briefingContext';

/** Pause in changes after which figures are asked. */
const PAUSE_MS = 250;

/** The briefing with its figures, asked again after every change; the last answer stays until the next one is there. */
export class Resolving {
  resolved = $state.raw<ResolvedBriefing | null>(null);
  /** Figures done, of how many, while asking. */
  progress = $state.raw<{ done: number; all: number } | null>(null);
  failed = $state(false);
  cancelled = $state(false);

  #answers: Answers | null = null;
  #stop: AbortController | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: ContextParts) {}

  /** Asks after a pause; a question on its way is superseded. */
  ask(briefing: Briefing | null): void {
    this.#end();
    // Another briefing must not stand under the name of this one.
    if (this.resolved?.briefing.id !== briefing?.id) this.resolved = null;
    if (briefing) this.#waiting = setTimeout(() => void this.now(briefing), PAUSE_MS);
  }

  /** Null when it was cancelled or failed, which is then said. */
  async now(briefing: Briefing): Promise<ResolvedBriefing | null> {
    this.#end();
    const stop = (this.#stop = new AbortController());
    this.failed = this.cancelled = false;
    this.progress = { done: 0, all: 0 };
    try {
      const [{ resolveBriefing }, context] = await Promise.all([
        import('$lib/report/resolve/resolveBriefing'),
        this.context(stop.signal)
      ]);
      const resolved = await resolveBriefing(briefing, {
        ...context,
        onProgress: (done, all) => {
          if (this.#stop === stop) this.progress = { done, all };
        }
      });
      if (this.#stop !== stop) return null;
      return (this.resolved = resolved);
    } catch {
      if (this.#stop === stop && !stop.signal.aborted) this.failed = true;
      return null;
    } finally {
      if (this.#stop === stop) {
        this.#stop = null;
        this.progress = null;
      }
    }
  }

  cancel(): void {
    this.#end();
    this.cancelled = true;
  }

  /** What is locked again leaves the page and its memory at once; briefings without internal figures stay. */
  forgetInternal(): void {
    const internal = this.resolved?.briefing.blocks.some((block) =>
      [...walk([block])].some((inside) => refsOf(inside).some(isInternalRef))
    );
    if (internal) this.forget();
  }

  forget(): void {
    this.#end();
    this.#answers = null;
    this.resolved = null;
  }

  async context(signal?: AbortSignal): Promise<ResolveContext> {
    const { Answers: Known } = await import('$lib/report/resolve/answers');
    this.#answers ??= new Known();
    return { ...(await briefingContext(this.parts)), answers: this.#answers, ...(signal && { signal }) };
  }

  #end(): void {
    clearTimeout(this.#waiting);
    this.#stop?.abort();
    this.#stop = null;
    this.progress = null;
  }
}
