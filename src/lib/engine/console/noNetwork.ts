/** Every way out of a worker, and everything that it could keep beyond its end. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'FontFace',
  'RTCPeerConnection',
  'Notification',
  'indexedDB',
  'caches',
  'cookieStore'
];

/**
 * Script for the worker, to be run before the engine's own: `cutOff()` takes every way to the network away, for good. The
 * engine needs none after its wasm is there, and makes a clear error of one that is missing. It also falls silent: what it
 * logs are the reader's own mistakes, which are told elsewhere.
 */
export const NO_NETWORK = `
const cutOff = () => {
  const refuse = function () { throw new Error('the console has no access to the network'); };
  for (const name of ${JSON.stringify(WAYS_OUT)}) {
    if (!(name in self)) continue;
    for (let owner = self; owner; owner = Object.getPrototypeOf(owner)) delete owner[name];
    Object.defineProperty(self, name, { value: refuse, writable: false, configurable: false });
  }
  Object.defineProperty(navigator, 'storage', { value: undefined });
  for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => {};
};
`;
