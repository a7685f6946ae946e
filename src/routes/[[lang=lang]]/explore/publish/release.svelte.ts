import { base } from '$app/paths';
import type { ReleaseCheck } from '../../../../../data/publish/release/checkRelease';
import type { ReadyRelease, ReleaseStage } from '../../../../../data/publish/release/prepareRelease';
import type { ReleaseTitle } from '../../../../../data/publish/release/planRelease';
import type { ReleaseResponse, UnreadFile } from './releaseMessages';
import { startReleaseWorker, type ReleaseWorker } from './startReleaseWorker';

export type ReleaseFailure = { part: 'input' | 'worker'; detail: string } | { part: 'file'; file: UnreadFile };

/** A release that is being checked. What was found stays until the next check, and says when it no longer fits. */
export class Release {
  files = $state.raw<readonly File[]>([]);
  stage = $state.raw<'read' | ReleaseStage | null>(null);
  check = $state.raw<ReleaseCheck | null>(null);
  ready = $state.raw<ReadyRelease | null>(null);
  failure = $state.raw<ReleaseFailure | null>(null);
  cancelled = $state(false);
  /** What was checked is not what is there now. */
  outdated = $state(false);

  #input: Promise<string> | null = null;
  #worker: ReleaseWorker | null = null;
  #run = 0;

  /** Fetches what is needed before it is asked for. The next call tries again after a failure. */
  prepare(): Promise<string> {
    this.#input ??= fetch(`${base}/explore/publish/input.json`, { cache: 'no-cache' }).then((response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.text();
    });
    this.#input.catch(() => (this.#input = null));
    return this.#input;
  }

  /** A file of the same name takes the place of the other: the steward corrected it. */
  add(files: readonly File[]): void {
    const isReplaced = (old: File) => files.some(({ name }) => name === old.name);
    this.#change([...this.files.filter((old) => !isReplaced(old)), ...files]);
  }

  remove(file: File): void {
    this.#change(this.files.filter((other) => other !== file));
  }

  /** To be called when the date or a title changes. */
  touch(): void {
    this.cancel();
    this.cancelled = false;
    this.outdated = this.check !== null;
  }

  async start(title: ReleaseTitle): Promise<void> {
    this.cancel();
    const run = ++this.#run;
    this.stage = 'read';
    this.cancelled = this.outdated = false;
    this.check = this.ready = this.failure = null;
    let input: string;
    try {
      input = await this.prepare();
    } catch (thrown) {
      if (run === this.#run) this.#fail({ part: 'input', detail: thrown instanceof Error ? thrown.message : '' });
      return;
    }
    if (run !== this.#run) return;
    this.#worker = startReleaseWorker((message) => run === this.#run && this.#hear(message));
    this.#worker.post({ input, files: [...this.files], title });
  }

  /** Ends a check that is on its way. */
  cancel(): void {
    if (this.stage === null) return;
    this.#end();
    this.cancelled = true;
  }

  #hear(message: ReleaseResponse): void {
    if (message.type === 'stage') {
      this.stage = message.stage;
      return;
    }
    if (message.type === 'unread') return this.#fail({ part: 'file', file: message.file });
    if (message.type === 'failed') return this.#fail({ part: message.part, detail: message.detail });
    this.check = message.check;
    this.ready = message.ready;
    this.#end();
  }

  #fail(failure: ReleaseFailure): void {
    // What could not be used is fetched anew.
    if (failure.part === 'input') this.#input = null;
    this.failure = failure;
    this.#end();
  }

  #change(files: readonly File[]): void {
    this.files = files;
    this.failure = null;
    this.touch();
  }

  #end(): void {
    this.#run++;
    this.#worker?.terminate();
    this.#worker = null;
    this.stage = null;
  }
}
