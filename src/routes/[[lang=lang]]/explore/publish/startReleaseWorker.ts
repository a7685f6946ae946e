import { moduleWorker } from '$lib/engine/moduleWorker';
import solverUrl from 'highs/runtime?url';
import type { ReleaseRequest, ReleaseResponse } from './releaseMessages';
import workerUrl from './releaseWorker?worker&url';

export interface ReleaseWorker {
  post(request: Omit<ReleaseRequest, 'solver'>): void;
  terminate(): void;
}

export function startReleaseWorker(onMessage: (message: ReleaseResponse) => void): ReleaseWorker {
  const port = moduleWorker<ReleaseRequest, ReleaseResponse>(workerUrl);
  port.onMessage = onMessage;
  port.onFailure = (detail) => onMessage({ type: 'failed', part: 'worker', detail });
  return {
    post: (request) => port.post({ ...request, solver: new URL(solverUrl, document.baseURI).href }),
    terminate: () => port.terminate()
  };
}
