import { base } from '$app/paths';
import { asEngineError } from '$lib/engine/errors';
import type { FileCheck, LockedSnapshot } from '$lib/engine/verify/fileCheck';

export type VerifyState = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';

/** A check of the files of some snapshots. What was found so far stays when it is stopped. */
export class VerifyModel {
  state = $state<VerifyState>('idle');
  checks = $state.raw<readonly FileCheck[]>([]);
  /** Bytes. */
  progress = $state.raw({ loaded: 0, total: 0 });

  #stop: AbortController | null = null;

  constructor(private readonly locked: readonly LockedSnapshot[]) {}

  /** Checks one snapshot by its name, or all of them with `''`. Another check that is on its way ends. */
  async start(only: string): Promise<void> {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    this.state = 'running';
    this.checks = [];
    try {
      const [{ verifySnapshots }, { fetchStreamFrom }] = await Promise.all([
        import('$lib/engine/verify/verifySnapshots'),
        import('$lib/engine/verify/fetchStream')
      ]);
      const chosen = this.locked.filter(({ id }) => only === '' || id === only);
      await verifySnapshots(chosen, fetchStreamFrom(`${base}/`), {
        signal,
        beyond: only === '',
        onProgress: (progress) => !signal.aborted && (this.progress = progress),
        onCheck: (check) => !signal.aborted && (this.checks = [...this.checks, check])
      });
      if (!signal.aborted) this.state = 'done';
    } catch (thrown) {
      if (!signal.aborted)
        this.state = asEngineError(thrown, 'query-failed').code === 'cancelled' ? 'cancelled' : 'failed';
    }
  }

  stop(): void {
    this.#stop?.abort();
    this.state = 'cancelled';
  }
}
