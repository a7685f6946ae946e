import { base } from '$app/paths';
import type { Engine } from '$lib/engine/engine';
import { asEngineError } from '$lib/engine/errors';
import { tabNews } from '$lib/engine/kept/tabNews';
import type { Progress } from '$lib/engine/snapshot';
import { afterIdle, IDLE_MS } from '$lib/figures/internal/afterIdle';
import { localMinute } from '$lib/figures/internal/localMinute';
import { snapshotId } from '$lib/model/snapshotId';
import type { Failure } from './overview.svelte';
import { pageEngine } from './pageEngine';

/** An internal snapshot that is open in this tab. */
export interface Unlocked {
  /** For the engine and the questions: `internal-2026-01-31`. */
  id: string;
  date: string;
  /** Of the strictest row in it: `internal` or `restricted`. */
  classification: string;
  /** The reader's own clock, `2026-11-25T14:05`. */
  openedAt: string;
}

/**
 * The internal snapshots of the tab. One is open at a time, and forgotten after ten minutes without pointer or key, when
 * the page is left, and by `lock`. The passphrase is only ever an argument of `unlock`.
 */
export class InternalSnapshots {
  /** Dates that can be unlocked, newest first; none until `look`, or when the list cannot be had. */
  available = $state.raw<string[]>([]);
  unlocked = $state.raw<Unlocked | null>(null);
  /** While unlocking. */
  progress = $state.raw<Progress | null>(null);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** It was locked because nobody was there, or in another tab; not by the reader in this one. */
  lockedByItself = $state<'' | 'idle' | 'elsewhere'>('');

  #engine: Engine | null = null;
  #stop: AbortController | null = null;
  #unwatch: () => void = () => {};
  readonly #news = tabNews('toan-canh-internal');

  constructor(
    private readonly engine: () => Promise<Engine> = pageEngine,
    private readonly idleMs = IDLE_MS
  ) {}

  /** By the reader, in every tab: whoever leaves the desk thinks of the machine, not of a tab. */
  lockEverywhere(): void {
    this.lock();
    this.#news.tell('lock');
  }

  /** Reads which dates there are. */
  async look(): Promise<void> {
    try {
      const [response, { readEncryptedIndex }] = await Promise.all([
        fetch(`${base}/internal/index.json`, { cache: 'no-cache' }),
        import('$lib/engine/manifest')
      ]);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const entries = readEncryptedIndex(new Uint8Array(await response.arrayBuffer()));
      this.available = entries.map(({ date }) => date).sort((a, b) => (a < b ? 1 : -1));
    } catch {
      this.available = [];
    }
  }

  /** True when it is open. Otherwise `failure` says why, unless it was cancelled. */
  async unlock(date: string, passphrase: string): Promise<boolean> {
    this.lock();
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const id = snapshotId('internal', date);
    this.busy = true;
    this.progress = this.failure = null;
    try {
      const engine = (this.#engine = await this.engine());
      const { classification } = await engine.unlock(id, passphrase, {
        signal,
        onProgress: (progress) => this.#stop === stop && (this.progress = progress)
      });
      if (this.#stop !== stop) {
        // Cancelled in its last moment: nobody would lock it.
        if (!this.#stop) engine.lock();
        return false;
      }
      this.unlocked = { id, date, classification, openedAt: localMinute() };
      const unhear = this.#news.hear(() => this.#lockByItself('elsewhere'));
      const unwatch = afterIdle(() => this.#lockByItself('idle'), { target: window, idleMs: this.idleMs });
      this.#unwatch = () => (unhear(), unwatch());
      return true;
    } catch (thrown) {
      const { code, detail } = asEngineError(thrown, 'query-failed');
      if (this.#stop === stop && code !== 'cancelled') this.failure = { code, detail };
      return false;
    } finally {
      if (this.#stop === stop) this.#rest();
    }
  }

  /** Ends an `unlock` that is on its way. */
  cancel(): void {
    this.#stop?.abort();
    this.#rest();
    this.failure = null;
  }

  /** Forgets what is open; what is on the screen goes with `unlocked`. */
  lock(): void {
    this.cancel();
    this.#unwatch();
    this.unlocked = null;
    this.lockedByItself = '';
    this.#engine?.lock();
  }

  #lockByItself(why: 'idle' | 'elsewhere'): void {
    this.lock();
    this.lockedByItself = why;
  }

  #rest(): void {
    this.#stop = null;
    this.busy = false;
    this.progress = null;
  }
}

/** The tab's only one. */
export const internalSnapshots = new InternalSnapshots();
