/** A worker that runs DuckDB, in the browser or under node:worker_threads. The owner sets the two handlers. */
export interface EnginePort {
  post(message: EngineRequest, transfer: ArrayBuffer[]): void;
  onMessage: (message: EngineResponse) => void;
  /** The worker failed to load, threw outside a request, or exited. */
  onFailure: (message: string) => void;
  terminate(): void;
}

/** How to start one: a fresh worker, and where its wasm is (URL in the browser, file path in Node). */
export interface EngineSource {
  wasm: string;
  start(): EnginePort;
}

export interface EngineRequest {
  messageId: number;
  type: string;
  data: unknown;
}

export interface EngineResponse {
  requestId: number;
  type: string;
  data: unknown;
}
