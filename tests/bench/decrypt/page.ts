import { decryptInWorker } from '$lib/engine/decrypt/decryptInWorker';
import { loadEncrypted } from '$lib/engine/decrypt/loadEncrypted';
import { startDecryptWorker } from '$lib/engine/decrypt/startDecryptWorker';
import { createEngine, type Engine } from '$lib/engine/engine';
import { fetchBytesFrom } from '$lib/engine/fetchBytesFrom';
import type { BenchPage, Timed } from './benchPage';

/** The site's own code, in a page of its own. */
const fetchBytes = fetchBytesFrom(new URL('./', document.baseURI));
const decryptor = decryptInWorker(startDecryptWorker);

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  let last = performance.now();
  let blockedMs = 0;
  const ticks = setInterval(() => {
    const now = performance.now();
    blockedMs = Math.max(blockedMs, now - last);
    last = now;
  }, 1);
  const start = (last = performance.now());
  await work();
  const ms = performance.now() - start;
  blockedMs = Math.max(blockedMs, performance.now() - last);
  clearInterval(ticks);
  return { ms, blockedMs };
}

async function inWarmEngine(work: (engine: Engine) => Promise<unknown>): Promise<Timed> {
  const engine = createEngine({ base: '.' });
  await engine.warm();
  try {
    return await timed(() => work(engine));
  } finally {
    engine.close();
  }
}

const bench: BenchPage = {
  decrypt: async (id, passphrase) => {
    const encrypted = await loadEncrypted(id, fetchBytes);
    return timed(() => decryptor(encrypted, passphrase));
  },
  unlock: (id, passphrase) => inWarmEngine((engine) => engine.unlock(id, passphrase)),
  open: (id) => inWarmEngine((engine) => engine.open(id))
};

(window as unknown as { bench: BenchPage }).bench = bench;
