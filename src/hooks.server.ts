import type { Handle } from '@sveltejs/kit';
import { notFoundPage } from './notFoundPage';

/** Type the first paint is set in; the semibold of table heads may come a moment later. */
const FIRST_WEIGHTS = /source-sans-3-(400|700)/;

/** Writes the language of the page into `<html lang>` of the prerendered file, and asks for its type early. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'vi');
      return event.url.pathname === '/[fallback]' ? notFoundPage(page) : page;
    },
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && FIRST_WEIGHTS.test(path))
  });
