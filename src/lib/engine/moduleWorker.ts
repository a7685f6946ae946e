import { trustedBlob, trustedUrl } from './trustedUrl';

/** The part of a `Worker` that those who ask it need, for tests under Node too. */
export interface ModulePort<Request, Response> {
  post(message: Request, transfer?: Transferable[]): void;
  onMessage: (message: Response) => void;
  /** The worker died, could not be loaded, or said something that cannot be read. */
  onFailure: (message: string) => void;
  terminate(): void;
}

/**
 * Starts a module worker (address from `?worker&url`) from a `blob:`, so that it obeys the page's own policy and not what
 * its URL was sent with (see blobWorker).
 */
export function moduleWorker<Request, Response>(workerUrl: string): ModulePort<Request, Response> {
  const script = String(trustedUrl(workerUrl));
  const { address, revoke } = trustedBlob(`import ${JSON.stringify(script)};`);
  const worker = new Worker(trustedUrl(address), { type: 'module' });
  const port: ModulePort<Request, Response> = {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage: () => {},
    onFailure: () => {},
    terminate: () => {
      revoke();
      worker.terminate();
    }
  };
  worker.onmessage = ({ data }) => port.onMessage(data as Response);
  worker.onmessageerror = () => port.onFailure('a message could not be read');
  worker.onerror = (event) => {
    event.preventDefault();
    port.onFailure(event.message || 'the worker could not be loaded');
  };
  return port;
}
