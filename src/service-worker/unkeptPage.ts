import { offlineMessage } from '../lib/language/offlineMessage';

/** A page in place of one that is not kept, while the server cannot be reached. `path`: inside the site. */
export function unkeptPage(path: string, scope: string): Response {
  const lang = /^en(\/|$)/.test(path) ? 'en' : 'vi';
  const t = offlineMessage(lang).unkept;
  const own = (to: string) => new URL(to, scope).pathname.replaceAll('"', '%22');
  const [home, icon] = [own(lang === 'en' ? 'en/' : ''), own('icons/icon.svg')];
  const html = `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t.heading}</title>
<link rel="icon" href="${icon}">
<body style="font-family: 'Source Sans 3', 'Segoe UI', 'Noto Sans', sans-serif; line-height: 1.55; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<h1>${t.heading}</h1>
<p>${t.text}</p>
<p><a href="${home}">${t.home}</a></p>
</body>
</html>
`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
