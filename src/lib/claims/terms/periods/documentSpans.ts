import type { Span } from '../../../model/claim';

const NUMBER = /(?<![\p{L}\p{N}])\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]{0,9}(?:[-/]\p{L}[\p{L}\d]{0,9}){0,4}/gu;

/** Numbers of documents, `24-CT/TU`, `202/2025/QH15`, in order. Of a text in its own case. */
export function documentSpans(text: string): Span[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
