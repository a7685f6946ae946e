import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

interface SiteOptions {
  /** What a test provokes on purpose: a complaint of the page that matches is no failure. */
  allow: RegExp | null;
}

/**
 * Playwright's `test`, for which every page of the context must keep the site's promises: no request to another
 * origin (refused or not), no error in the console, no uncaught error, no violation of the content security policy.
 */
export const test = base.extend<SiteOptions & { complaints: string[] }>({
  allow: [null, { option: true }],

  complaints: [
    async ({ context, baseURL, allow }, use) => {
      const complaints: string[] = [];
      await listen(context, new URL(baseURL ?? '').origin, complaints);
      await use(complaints);
      expect(
        complaints.filter((complaint) => !allow?.test(complaint)),
        'requests to other origins, errors and policy violations'
      ).toEqual([]);
    },
    { auto: true }
  ]
});

async function listen(context: BrowserContext, origin: string, complaints: string[]) {
  const isOwn = (address: string) => {
    const { protocol, origin: its } = new URL(address);
    return its === origin || protocol === 'data:' || protocol === 'about:';
  };
  context.on('request', (request) => {
    if (!isOwn(request.url())) complaints.push(`other origin: ${request.url()}`);
  });
  context.on('page', (page) => page.on('websocket', (socket) => complaints.push(`other origin: ${socket.url()}`)));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    complaints.push(`console: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`));

  await context.exposeBinding('reportPolicyViolation', (_source, text: string) => complaints.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { reportPolicyViolation(text: string): void }).reportPolicyViolation(
        `${violatedDirective} blocked ${blockedURI} in ${sourceFile || document.URL}`
      )
    );
  });
}
