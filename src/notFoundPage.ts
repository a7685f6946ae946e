import { createHash } from 'node:crypto';
import { message } from '$lib/language/message';

/**
 * The fallback page for a site that does not know the path it will be served under. SvelteKit writes it with addresses
 * from the root, as it is sent for addresses of any depth. Here it looks for the site itself: from the deepest folder of
 * the address upwards, the first that has this build's own start script is the site's. Its words stand in the HTML, in
 * both languages, until the app is there or where it cannot be. `html` is the whole page; throws when it is not as expected.
 */
export function notFoundPage(html: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
  const global = script && /__sveltekit_\w+/.exec(script)?.[0];
  const [start, app] = [...(script ?? '').matchAll(/import\("\/([^"]+)"\)/g)].map((match) => match[1]);
  if (!script || !global || !start || !app || !html.includes(hashOf(script)))
    throw new Error('The fallback page of SvelteKit is not as it was: see src/notFoundPage.ts');
  const finding = findSite(global, start, app);
  return html
    .replace(/\s*<link [^>]*href="\/[^>]*>/g, '')
    .replace(script, () => finding)
    .replace(hashOf(script), () => hashOf(finding))
    .replace('<body>', () => `<body>\n    ${words()}`);
}

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;

const words = (): string =>
  `<main id="not-found" style="font-family: sans-serif; margin: 4rem auto; max-width: 36rem; padding: 0 1rem">${(
    ['vi', 'en'] as const
  )
    .map((lang) => {
      const { notFound, shorten } = message(lang).error;
      return `<div lang="${lang}"><h1>${notFound}</h1><p>${shorten}</p></div>`;
    })
    .join('')}</main>`;

const findSite = (global: string, start: string, app: string): string => `
				{
					const target = document.currentScript.parentElement;
					const find = async () => {
						let base = location.pathname.replace(/\\/+$/, '');
						while (base !== '') {
							base = base.slice(0, base.lastIndexOf('/'));
							globalThis.${global} = { base };
							const kit = await import(location.origin + base + '/${start}').catch(() => undefined);
							if (!kit) continue;
							const app = await import(location.origin + base + '/${app}');
							document.getElementById('not-found').remove();
							return kit.start(app, target);
						}
					};
					find();
				}
			`;
