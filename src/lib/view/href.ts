import { base } from '$app/paths';
import type { Language } from '$lib/model/language';

/** Address of a page of this site in a language: `href('en', '/')` → `<base>/en/`. Ends with a slash, then the query. */
export function href(lang: Language, path: `/${string}`, query = ''): string {
  const inside = path === '/' ? '/' : `${path.replace(/\/$/, '')}/`;
  return `${base}${lang === 'vi' ? '' : `/${lang}`}${inside}${query}`;
}
