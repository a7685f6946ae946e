import { trustedUrl } from '../trustedUrl';

/** The only place that registers the site's service worker. `root`: the site's folder, with its last slash. */
export const registerWorker = (root: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(trustedUrl(`${root}service-worker.js`), { scope: root });
