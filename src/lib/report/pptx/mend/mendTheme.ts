import { colour } from '../look';

/** What somebody adds to the slides later is in the site's colours too. */
const COLOURS: Readonly<Record<string, string>> = {
  dk1: '--ink',
  lt1: '--paper',
  dk2: '--ink-2',
  lt2: '--paper-2',
  accent1: '--accent',
  accent2: '--peer',
  accent3: '--series-3',
  accent4: '--series-4',
  accent5: '--previous',
  accent6: '--ink-3',
  hlink: '--accent',
  folHlink: '--ink-2'
};

export const mendTheme = (xml: string): string =>
  xml.replace(
    /<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="Site">${Object.entries(COLOURS)
      .map(([name, own]) => `<a:${name}><a:srgbClr val="${colour(own)}"/></a:${name}>`)
      .join('')}</a:clrScheme>`
  );
