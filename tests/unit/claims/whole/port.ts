import { ClaimTaskRunner } from '../../../../src/lib/claims/worker/claimTaskRunner';
import type { ClaimPort } from '../../../../src/lib/claims/worker/claimsInWorker';
import type { ClaimRequest, ClaimResponse } from '../../../../src/lib/claims/worker/claimMessages';

export interface StartedWorker {
  ended: boolean;
  requests: ClaimRequest[];
  responses: ClaimResponse[];
  port: ClaimPort;
}

/**
 * The worker's work on this thread, with messages cloned as between threads. A message for which `hold` is true is taken
 * in and never worked on.
 */
export function claimStarter({ hold = () => false }: { hold?: (message: ClaimRequest) => boolean } = {}) {
  const started: StartedWorker[] = [];
  const start = (): ClaimPort => {
    const runner = new ClaimTaskRunner((message) => {
      const response = structuredClone(message);
      worker.responses.push(response);
      queueMicrotask(() => !worker.ended && port.onMessage(response));
    });
    const port: ClaimPort = {
      post: (message) => {
        const request = 'file' in message ? message : structuredClone(message);
        worker.requests.push(request);
        if (!hold(request)) void Promise.resolve().then(() => runner.take(request));
      },
      onMessage: () => {},
      onFailure: () => {},
      terminate: () => {
        worker.ended = true;
      }
    };
    const worker: StartedWorker = { ended: false, requests: [], responses: [], port };
    started.push(worker);
    return port;
  };
  return { start, started };
}
