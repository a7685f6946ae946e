import { NO_NETWORK } from './console/noNetwork';
import type { EnginePort } from './port';
import { SCRIPT_POLICY, trustedBlob, trustedUrl } from './trustedUrl';

/**
 * Starts a worker from a `blob:` that imports `scriptUrl` (absolute, same origin). A worker started from its own URL obeys
 * the policy sent with that URL, which an unknown host may not send; one started from a blob obeys the page's own.
 */
export function blobWorker(scriptUrl: string, { network = true } = {}): EnginePort {
  const script = JSON.stringify(String(trustedUrl(scriptUrl)));
  const { address, revoke } = trustedBlob(`${network ? STAY : NO_NETWORK}${PATCHES}${importOf(script)}`);
  const worker = new Worker(trustedUrl(address));
  const port: EnginePort = {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: () => {},
    onFailure: () => {},
    terminate: () => {
      revoke();
      worker.terminate();
    }
  };
  worker.onmessage = ({ data }) => {
    // The first message proves that the text was read. Revoking earlier loses the race in some browsers.
    revoke();
    port.onMessage(data);
  };
  worker.onerror = (event) => {
    revoke();
    event.preventDefault();
    port.onFailure(event.message || 'the worker could not be loaded');
  };
  worker.onmessageerror = () => port.onFailure('a message could not be read');
  return port;
}

/** The worker inherits the page's Trusted Types: it too must say which script it means, and can mean no other. */
const importOf = (script: string) => `
const policy = self.trustedTypes?.createPolicy('${SCRIPT_POLICY}', {
  createScriptURL: (address) => { if (address !== ${script}) throw new TypeError('not the engine'); return address; }
});
importScripts(policy ? policy.createScriptURL(${script}) : ${script});
`;

const STAY = 'const cutOff = () => {};';

/**
 * duckdb-wasm leaves the boot hanging when the wasm cannot be had: it drops the rejection, here made an error that reaches
 * the page. And hosts that do not know `.wasm` send another type, which streaming refuses: then compile what arrived.
 */
const PATCHES = `
addEventListener('unhandledrejection', (event) => { setTimeout(() => { throw event.reason; }); });
const streaming = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (source, imports) => {
  const response = await source;
  if (!response.ok) throw new Error('wasm: HTTP ' + response.status);
  const isWasm = (response.headers.get('content-type') || '').startsWith('application/wasm');
  const made = await (isWasm
    ? streaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  cutOff();
  return made;
};
`;
