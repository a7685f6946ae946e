import { READINGS, type ReadingCode } from '$lib/model/comparison';

/** How the figures of the table are drawn: the reading, empty for the proposed one, and the reader's own title. */
export interface Drawn {
  reading: ReadingCode | '';
  title: string;
}

const MOST_TITLE = 140;
/** Stands for the reading that is proposed. */
const PROPOSED = 'auto';

/** Reads `as` and `title`; null when nothing is drawn. A reading that does not exist is the proposed one. Never throws. */
export function readDrawn(params: URLSearchParams): Drawn | null {
  const as = params.get('as');
  if (as === null) return null;
  const title = (params.get('title') ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_TITLE);
  return { reading: READINGS.find((code) => code === as) ?? '', title };
}

/** The query of a pivot with how it is drawn, which `readDrawn` reads back. */
export function writeDrawn(query: string, drawn: Drawn | null): string {
  if (!drawn) return query;
  const title = drawn.title ? `&title=${encodeURIComponent(drawn.title)}` : '';
  return `${query || '?'}${query ? '&' : ''}as=${drawn.reading || PROPOSED}${title}`;
}
