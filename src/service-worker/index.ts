import { KeptFiles } from '../lib/engine/offline/keptFiles';
import { chooseGroup, keepMore, noteOpened } from '../lib/engine/offline/keepMore';
import { keepVersion } from '../lib/engine/offline/keepVersion';
import { KeptRecords } from '../lib/engine/offline/keptRecords';
import { newsChannel } from '../lib/engine/offline/newsChannel';
import { failureOf } from '../lib/engine/offline/offlineError';
import type { OfflineStore } from '../lib/engine/offline/offlineStore';
import { reportOf } from '../lib/engine/offline/reportOf';
import { SiteAnswers } from '../lib/engine/offline/siteAnswers';
import { letGo, takeOver } from '../lib/engine/offline/takeOver';
import type { OfflineFailure, OfflineNews, OfflineRequest, OfflineWork } from '../lib/model/offline';
import { LIST_STAMP } from './listStamp';
import type { FetchEvent, ServiceWorkerScope } from './scope';
import { unkeptPage } from './unkeptPage';

const worker = globalThis as unknown as ServiceWorkerScope;
const { scope } = worker.registration;

const store: OfflineStore = {
  scope,
  list: LIST_STAMP.replace('offline-list:', ''),
  kept: new KeptFiles(caches, scope),
  records: new KeptRecords(caches, scope),
  fetch: (input, init) => fetch(input, init),
  hash: async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  free: async () => {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  }
};
const answers = new SiteAnswers(store);
const channel = newsChannel(scope);
const tell = (news: OfflineNews) => channel.postMessage(news);

/** Ends all fetching for good. */
const stop = new AbortController();
const { signal } = stop;
/** What is being fetched, one thing after another. */
let working: Promise<unknown> = Promise.resolve();

worker.addEventListener('install', (event) => event.waitUntil((working = install())));

async function install(): Promise<void> {
  const work: OfflineWork = worker.registration.active ? 'next' : 'first';
  try {
    const lacking = await keepVersion(store, { signal, onProgress: progressOf(work) });
    if (lacking) fail(work, lacking.failure);
  } catch (thrown) {
    fail(work, failureOf(thrown));
    throw thrown;
  }
}

worker.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate(): Promise<void> {
  await takeOver(store, await clientIds());
  answers.forget();
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const { method, url, mode, cache } = event.request;
  // Encrypted snapshots are never kept; what is not of this site is not our business.
  if (method !== 'GET' || signal.aborted || !url.startsWith(scope) || url.startsWith(`${scope}internal/`)) return;
  if (cache === 'only-if-cached' && mode !== 'same-origin') return;
  // Who wants nothing stored asks about the server's own file (engine/verify).
  if (cache === 'no-store') return;
  event.respondWith(answer(event));
});

async function answer(event: FetchEvent): Promise<Response> {
  const { request, clientId } = event;
  const kept = await answers.answer(request, clientId).catch(() => undefined);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keepOpened(request));
    return response;
  } catch (thrown) {
    if (request.mode !== 'navigate') throw thrown;
    return unkeptPage(request.url.slice(scope.length), scope);
  }
}

async function keepOpened(request: Request): Promise<void> {
  const group = await answers.groupFor(request);
  if (group && (await noteOpened(store, group))) await more(false);
}

worker.addEventListener('message', (event) => {
  const request = event.data as OfflineRequest;
  if (request.type === 'accept') return event.waitUntil(worker.skipWaiting());
  if (request.type === 'stop') {
    stop.abort();
    return event.waitUntil(working.catch(() => {}).then(() => event.ports[0]?.postMessage('stopped')));
  }
  event.waitUntil((working = working.catch(() => {}).then(() => serve(request))));
});

async function serve(request: Extract<OfflineRequest, { type: 'look' | 'choose' }>): Promise<void> {
  if (signal.aborted) return;
  try {
    if (await letGo(store, await clientIds())) answers.forget();
    if (request.type === 'choose') await chooseGroup(store, request.group, request.keep);
    await report();
    await more(request.type === 'choose');
  } catch (thrown) {
    fail('more', failureOf(thrown));
  }
}

/** Fetches what is missing. Unless the reader asked for it, the server may be gone without a word. */
async function more(asked: boolean): Promise<void> {
  try {
    await keepMore(store, { signal, onProgress: progressOf('more') });
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (asked || failure.code === 'full') fail('more', failure);
  }
  answers.forget();
  await report().catch(() => {});
}

async function report(): Promise<void> {
  if (!signal.aborted) tell({ type: 'report', report: await reportOf(store) });
}

function fail(work: OfflineWork, failure: OfflineFailure): void {
  if (!signal.aborted) tell({ type: 'failed', work, failure });
}

/** Tells of every half of a hundredth. */
function progressOf(work: OfflineWork) {
  let told = -1;
  return (done: number, total: number) => {
    const step = total > 0 ? Math.floor((done * 200) / total) : 200;
    if (step === told || signal.aborted) return;
    told = step;
    tell({ type: 'progress', work, done, total });
  };
}

const clientIds = async (): Promise<string[]> => (await worker.clients.matchAll({ type: 'all' })).map(({ id }) => id);
