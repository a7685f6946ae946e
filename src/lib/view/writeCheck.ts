import type { CheckView } from './readCheck';

/** The query string that `readCheck` reads back, with its `?`; empty when all is as by default. */
export function writeCheck({ snapshot, verdict, number }: CheckView, newest: string): string {
  const parts = [
    snapshot && snapshot !== newest ? `s=${encodeURIComponent(snapshot)}` : '',
    verdict ? `v=${verdict}` : '',
    number === null ? '' : `n=${number + 1}`
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
