import { fold } from '../../model/fold';

const YES = new Set(['true', 'co', 'yes', 'dung']);
const NO = new Set(['false', 'khong', 'no', 'sai']);

export function readTruth(text: string): boolean | undefined {
  if (text.length > 8) return undefined;
  const word = fold(text);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}
