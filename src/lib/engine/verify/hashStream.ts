import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { throwIfAborted } from '../abortable';

/** Bytes hashed between two looks at the clock, and milliseconds of work between two breaks. */
const SLICE = 65_536;
const LONG_MS = 12;

export interface Hashed {
  /** Lower-case hex. */
  sha256: string;
  bytes: number;
}

interface HashOptions {
  signal?: AbortSignal | undefined;
  /** Called with every piece that has arrived. */
  onChunk?: (chunk: Uint8Array) => void;
}

/**
 * Hashes a stream as it arrives, without keeping it, in pieces so small that a page goes on answering. In JavaScript:
 * `crypto.subtle` is absent on plain HTTP and takes only whole files. Rejects with what the stream rejects with, or `cancelled`.
 */
export async function hashStream(
  stream: ReadableStream<Uint8Array>,
  { signal, onChunk }: HashOptions = {}
): Promise<Hashed> {
  const reader = stream.getReader();
  const hash = sha256.create();
  let bytes = 0;
  let from = performance.now();
  try {
    for (;;) {
      throwIfAborted(signal);
      const { done, value } = await reader.read();
      if (done) return { sha256: bytesToHex(hash.digest()), bytes };
      bytes += value.length;
      onChunk?.(value);
      for (let at = 0; at < value.length; at += SLICE) {
        hash.update(value.subarray(at, at + SLICE));
        if (performance.now() - from < LONG_MS) continue;
        await breakOfWork();
        throwIfAborted(signal);
        from = performance.now();
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Lets the page have its turn. A message, because timers of a hidden tab wait for a second. */
function breakOfWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
