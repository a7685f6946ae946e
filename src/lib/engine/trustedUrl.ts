/** The part of the browser's Trusted Types that script addresses need; TypeScript's own DOM types lack it. */
interface ScriptPolicy {
  createScriptURL(address: string): unknown;
}

/** Named in the page's policy (svelte.config.js). A worker that must load a script makes its own under the same name. */
export const SCRIPT_POLICY = 'toan-canh-script';

/** Addresses of blobs whose text this module was given. */
const made = new Set<string>();
let policy: ScriptPolicy | undefined;

/**
 * The one way to an address that the browser will run as a script (a worker's, a service worker's): absolute, of the
 * page's own origin, or of a blob made by `trustedBlob`. Throws a TypeError for every other. Where the browser has Trusted
 * Types this is a TrustedScriptURL, which every such place takes as it takes a string.
 */
export function trustedUrl(address: string | URL): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): ScriptPolicy } })
    .trustedTypes;
  policy ??= factory?.createPolicy(SCRIPT_POLICY, { createScriptURL: ownAddress });
  return (policy ?? { createScriptURL: ownAddress }).createScriptURL(String(address)) as string;
}

/** A script of the app's own text, as an address for `trustedUrl` until it is revoked. Never give it text from data. */
export function trustedBlob(text: string): { address: string; revoke: () => void } {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  made.add(address);
  return {
    address,
    revoke: () => {
      made.delete(address);
      URL.revokeObjectURL(address);
    }
  };
}

function ownAddress(address: string): string {
  if (made.has(address)) return address;
  const { href, protocol, origin, username, password } = new URL(address, document.baseURI);
  const isOwn = /^https?:$/.test(protocol) && origin === location.origin && username + password === '';
  if (!isOwn) throw new TypeError(`not a script of this site: ${href}`);
  return href;
}
