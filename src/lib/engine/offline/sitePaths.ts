/**
 * The files an address may mean, best first: itself, a page's folder, a page. `null` outside the site. A page that was
 * asked for without its last slash is `folder`: its own links need the slash.
 */
export function pathsOf(address: string, scope: string): { path: string; folder?: true }[] | null {
  const [url, root] = [new URL(address), new URL(scope)];
  if (url.origin !== root.origin || !`${url.pathname}/`.startsWith(root.pathname)) return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname.slice(root.pathname.length));
  } catch {
    return [];
  }
  if (url.pathname.length < root.pathname.length) return [{ path: 'index.html', folder: true }];
  if (path === '' || path.endsWith('/')) return [{ path: `${path}index.html` }];
  return [{ path }, { path: `${path}/index.html`, folder: true }, { path: `${path}.html` }];
}

/** Where a file is asked for: a page by the address readers use, as some servers redirect from the other. */
export function addressOf(path: string, scope: string): string {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  return new URL(page.split('/').map(encodeURIComponent).join('/'), scope).href;
}

/** The snapshot a file of the site belongs to, as the name of its group. */
export const groupOf = (path: string): string | null =>
  /^((?:snapshots|demo)\/\d{4}-\d{2}-\d{2})\//.exec(path)?.[1] ?? null;
