import type { Page } from '@playwright/test';

/**
 * Everything in the document, open shadow roots included, that the app itself never makes: elements that run, load or send,
 * attributes that are events, addresses that are scripts, fields that all objects share. Each as its markup, cut short.
 */
export const foreignParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const NEVER =
      'img, iframe, frame, object, embed, applet, base, portal, video, audio, form[action], meta[http-equiv=refresh],' +
      'foreignObject, animate, set, image, math, noscript img, script[src], style:not(:empty):not([data-sveltekit])';
    const found: string[] = [];
    const told = (element: Element, why: string) => found.push(`${why}: ${element.outerHTML.slice(0, 160)}`);
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element.matches(NEVER)) told(element, 'element');
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) told(element, `event ${name}`);
          if (!/^(href|src|srcset|action|formaction|data|poster|xlink:href|srcdoc|ping|background)$/i.test(name))
            continue;
          // eslint-disable-next-line no-control-regex -- Browsers leave these out of an address.
          const plain = value.replace(/[\u0000-\u0020]/g, '');
          const other =
            URL.canParse(plain, document.baseURI) && new URL(plain, document.baseURI).origin !== location.origin;
          const isSource = element.matches('a[rel~=noopener][target=_blank]') && /^https?:/i.test(plain);
          if (other && !isSource && !/^(#|url\(#)/.test(plain) && !/^blob:http/.test(plain))
            told(element, `address ${name}`);
        }
      }
    // The page's own inline script and those of its head: no more than the file had.
    const scripts = document.querySelectorAll('script:not([src])').length;
    if (scripts > 1) found.push(`scripts: ${scripts}`);
    for (const name in {}) found.push(`all objects have ${name}`);
    if ('__hit' in window) found.push('a payload ran');
    return [...new Set(found)];
  });
