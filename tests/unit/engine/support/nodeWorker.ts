import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EnginePort, EngineSource } from '../../../../src/lib/engine/port';

const script = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs');

/** The worker script expects a browser's globals. It logs every refused statement, which tests provoke on purpose. */
const SHIM = `
const { parentPort, workerData } = require('node:worker_threads');
console.log = () => {};
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
parentPort.on('message', (data) => data === 'crash' ? setTimeout(() => { throw new Error('crash'); }) : data === 'exit' ? process.exit(1) : globalThis.onmessage({ data }));
require(workerData);`;

export interface TestSource extends EngineSource {
  /** Workers started so far, the newest last. */
  workers: Worker[];
}

/** The real worker of duckdb-wasm under node:worker_threads. */
export function nodeWorker(wasm = join(dirname(script), 'duckdb-eh.wasm')): TestSource {
  const workers: Worker[] = [];
  const start = () => {
    const worker = new Worker(SHIM, { eval: true, workerData: script, stderr: true });
    workers.push(worker);
    const port: EnginePort = {
      post: (message, transfer) => worker.postMessage(message, transfer),
      onMessage: () => {},
      onFailure: () => {},
      terminate: () => void worker.terminate()
    };
    worker.on('message', (message) => port.onMessage(message));
    worker.on('error', (error) => port.onFailure(error.message));
    worker.on('exit', (code) => port.onFailure(`exit ${code}`));
    return port;
  };
  return { wasm, start, workers };
}
