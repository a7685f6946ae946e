import solverUrl from 'highs/runtime?url';
import type { ReleaseRequest, ReleaseResponse } from './releaseMessages';
import workerUrl from './releaseWorker?worker&url';

export interface ReleaseWorker {
  post(request: Omit<ReleaseRequest, 'solver'>): void;
  terminate(): void;
}

/** A worker from a `blob:`, so that it obeys the page's own policy and not what its URL was sent with (engine/blobWorker). */
export function startReleaseWorker(onMessage: (message: ReleaseResponse) => void): ReleaseWorker {
  const script = new URL(workerUrl, document.baseURI).href;
  const url = URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  const fail = (detail: string) => onMessage({ type: 'failed', part: 'worker', detail });
  worker.onmessage = ({ data }) => onMessage(data);
  worker.onmessageerror = () => fail('a message could not be read');
  worker.onerror = (event) => {
    event.preventDefault();
    fail(event.message || 'the worker could not be loaded');
  };
  return {
    post: (request) => worker.postMessage({ ...request, solver: new URL(solverUrl, document.baseURI).href }),
    terminate: () => {
      URL.revokeObjectURL(url);
      worker.terminate();
    }
  };
}
