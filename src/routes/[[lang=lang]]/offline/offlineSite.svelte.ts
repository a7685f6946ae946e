import { dev } from '$app/environment';
import { base } from '$app/paths';
import { isDeclined, setDeclined } from '$lib/engine/offline/keepingChoice';
import { cacheNames } from '$lib/engine/offline/keptFiles';
import { newsChannel } from '$lib/engine/offline/newsChannel';
import {
  afterEvent,
  NOTHING_KNOWN,
  offReason,
  type OfflineEvent,
  type OfflineState
} from '$lib/engine/offline/offlineState';
import { registerWorker } from '$lib/engine/offline/registerWorker';
import { siteScope } from '$lib/engine/offline/siteScope';
import type { OfflineNews, OfflineRequest } from '$lib/model/offline';

const HOUR_MS = 3_600_000;
/** For the worker's last words to arrive. */
const LAST_WORDS_MS = 1000;
/** Browsers end long work; each try goes on where the last one was. */
const MOST_TRIES = 5;

/** The site on this machine, as one page sees and steers it. Nothing is reloaded but by `accept`. */
export class OfflineSite {
  state = $state.raw<OfflineState>(NOTHING_KNOWN);
  removing = $state(false);

  readonly #root = `${base}/`;
  #registration: ServiceWorkerRegistration | null = null;
  #channel: BroadcastChannel | null = null;
  #hourly: ReturnType<typeof setInterval> | undefined;
  #accepting = false;
  #tries = 0;

  /** Keeps the site unless something speaks against it; `asked` by the reader, also when data are to be saved. */
  async start(asked = false): Promise<void> {
    const supported = 'serviceWorker' in navigator && 'caches' in window && 'BroadcastChannel' in window;
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const known = supported && (await navigator.serviceWorker.getRegistration(this.#root).catch(() => undefined));
    const reason = offReason({
      production: !dev,
      secure: isSecureContext,
      supported,
      declined: isDeclined(this.#root),
      saving: connection?.saveData === true,
      asked: asked || Boolean(known)
    });
    if (reason) return this.#hear({ type: 'off', reason });
    this.#hear({ type: 'on' });
    this.#listen();
    await this.#register();
  }

  /** The reader wants the site kept, whatever was chosen before. */
  async keep(): Promise<void> {
    setDeclined(this.#root, false);
    this.#tries = 0;
    await this.start(true);
  }

  choose(group: string, keep: boolean): void {
    this.#post({ type: 'choose', group, keep });
  }

  /** Loads the other version into this page. */
  accept(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    this.#accepting = true;
    waiting.postMessage({ type: 'accept' } satisfies OfflineRequest);
  }

  /** Removes everything that is kept, and lets nothing be kept until the reader asks. */
  async remove(): Promise<void> {
    this.removing = true;
    setDeclined(this.#root, true);
    clearInterval(this.#hourly);
    const registration = this.#registration ?? (await navigator.serviceWorker.getRegistration(this.#root));
    const workers = [registration?.installing, registration?.waiting, registration?.active];
    await Promise.all(workers.map((worker) => worker && stopped(worker)));
    await registration?.unregister();
    for (const name of Object.values(cacheNames(siteScope(this.#root)))) await caches.delete(name);
    this.#registration = null;
    this.removing = false;
    this.#hear({ type: 'off', reason: 'declined' });
  }

  #hear(event: OfflineEvent): void {
    this.state = afterEvent(this.state, event);
  }

  #listen(): void {
    if (this.#channel) return;
    this.#channel = newsChannel(siteScope(this.#root));
    this.#channel.onmessage = ({ data }) => !this.state.off && this.#hear(data as OfflineNews);
    let controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.#accepting) location.reload();
      else if (controlled) this.#hear({ type: 'replaced' });
      controlled = true;
    });
  }

  async #register(): Promise<void> {
    this.#tries++;
    const registration = await registerWorker(this.#root)
      .catch((thrown: unknown) =>
        // Without its server a page that is kept goes on with the worker it has.
        navigator.serviceWorker.getRegistration(this.#root).then((known) => known ?? Promise.reject(thrown))
      )
      .catch(() => undefined);
    // Some browsers and tools say yes and do nothing.
    if (!registration) return this.#hear({ type: 'off', reason: 'refused' });
    this.#registration = registration;
    registration.onupdatefound = () => this.#watch(registration);
    this.#watch(registration);
    if (registration.waiting && registration.active) this.#hear({ type: 'waiting' });
    if (registration.active) this.#post({ type: 'look' });
    clearInterval(this.#hourly);
    this.#hourly = setInterval(() => void registration.update().catch(() => {}), HOUR_MS);
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const worker = registration.installing;
    if (!worker) return;
    const work = registration.active ? 'next' : 'first';
    worker.onstatechange = () => {
      if (worker.state === 'installed' && registration.active) this.#hear({ type: 'waiting' });
      if (worker.state === 'activated') this.#post({ type: 'look' });
      if (worker.state === 'redundant') setTimeout(() => this.#ended(work), LAST_WORDS_MS);
    };
  }

  /** A worker that ended without a word was ended by the browser: the next goes on. */
  #ended(work: 'first' | 'next'): void {
    if (this.state.off || this.#accepting) return;
    if (this.state.failure?.work !== work && this.state.progress?.work === work)
      this.#hear({ type: 'failed', work, failure: { code: 'interrupted' } });
    if (this.state.failure?.code === 'interrupted' && this.#tries < MOST_TRIES) void this.#register();
  }

  #post(request: OfflineRequest): void {
    this.#registration?.active?.postMessage(request);
  }
}

/** The worker has come to rest, or does not answer. */
function stopped(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    setTimeout(done, 3 * LAST_WORDS_MS);
    worker.postMessage({ type: 'stop' } satisfies OfflineRequest, [port2]);
  });
}

/** The page's only one. */
export const offlineSite = new OfflineSite();
