/**
 * The default page made to wait for the engine. Its prerendered drawings are taken out of index.html, and it is opened
 * with `?p=<the year before>`: another year of the same unit in the same snapshot is the same page (same questions,
 * same figures, the same two snapshots to open), but is not prerendered, so every number and line comes from the
 * engine. An older `?s=` would be more than the same page: it opens a third snapshot.
 */
export interface WaitingPage {
  query: string;
  heading: string;
  strip: (html: string) => string;
}

const DRAWING = /<svg aria-hidden="true" focusable="false" xmlns=[\s\S]*?<\/svg>/g;

/** The text of the page's `<h1>`. */
export function headingOf(html: string): string {
  const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1]?.trim();
  if (!heading) throw new Error('the built page has no h1');
  return heading;
}

export function waitingPage(html: string): WaitingPage {
  const heading = headingOf(html);
  const year = /\b(?:19|20)\d\d\b/.exec(heading)?.[0];
  if (!year) throw new Error(`no year in the heading: ${heading}`);
  const before = `${Number(year) - 1}`;
  return { query: `?p=${before}`, heading: heading.replace(year, before), strip };
}

/** Only in the markup: the copy inside the inline script is under the policy's hash, and nothing draws it. */
function strip(html: string): string {
  const script = html.lastIndexOf('<script');
  const markup = html.slice(0, script);
  if (script < 0 || markup.search(DRAWING) < 0) throw new Error('no prerendered drawing found in the built page');
  return markup.replace(DRAWING, '') + html.slice(script);
}
