import type { Evidence } from '$lib/model/segment';

const plain = (text: string) => text.replace(/[^A-Za-z0-9-]+/g, '-');

/**
 * What a number is, whoever published it when: its id without the dates and sources of its observations. A revised number
 * has another id and the same key.
 */
export const numberKey = ({ id, observations }: Evidence): string =>
  observations.reduce(
    (key, { published_as, source }) => key.replace(`-${plain(published_as)}-${plain(source)}`, ''),
    id
  );
