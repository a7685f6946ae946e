import type { Place } from '../scene/place';
import { LEVEL, type Said } from './said';

const RANK =
  /(?<!\p{L})(?:xếp(?: hạng| thứ| vị trí)?|đứng(?: thứ| ở vị trí| vị trí)?|hạng|vị trí|thứ hạng|thứ|xếp loại)(?!\p{L})/gu;

export function rankWords(place: Place): Said {
  const match = [...place.leadText.matchAll(RANK)].at(-1);
  const start = place.lead.end - place.leadText.length + (match?.index ?? 0);
  const cue = match ? { start, end: start + match[0].length } : { start: place.number.start, end: place.number.end };
  return { ...LEVEL, kind: 'rank', cue };
}
