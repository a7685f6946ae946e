import workerUrl from './claimWorker?worker&url';
import type { ClaimPort } from './claimsInWorker';

/** A worker from a `blob:`, so that it obeys the page's own policy and not what its URL was sent with (engine/blobWorker). */
export function startClaimWorker(): ClaimPort {
  const script = new URL(workerUrl, document.baseURI).href;
  const url = URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  const port: ClaimPort = {
    post: (message) => worker.postMessage(message),
    onMessage: () => {},
    onFailure: () => {},
    terminate: () => {
      URL.revokeObjectURL(url);
      worker.terminate();
    }
  };
  worker.onmessage = ({ data }) => port.onMessage(data);
  worker.onmessageerror = () => port.onFailure('a message could not be read');
  worker.onerror = (event) => {
    event.preventDefault();
    port.onFailure(event.message || 'the worker could not be loaded');
  };
  return port;
}
