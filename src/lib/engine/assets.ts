import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/** Absolute URLs of the engine's two files: inside a blob worker a relative one has nothing to be relative to. */
export function engineAssets(): { wasm: string; worker: string } {
  return { wasm: new URL(wasmUrl, document.baseURI).href, worker: new URL(workerUrl, document.baseURI).href };
}
