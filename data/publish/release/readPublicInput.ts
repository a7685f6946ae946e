import type { PublicInput } from './publicInput';

/** `explore/publish/input.json` as it was written; null for anything else. */
export function readPublicInput(text: string): PublicInput | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(json)) return null;
  const { texts, complete, index, lock } = json;
  const ok =
    isRecord(texts) &&
    Object.values(texts).every((value) => typeof value === 'string') &&
    typeof complete === 'boolean' &&
    Array.isArray(index) &&
    index.every((entry) => isRecord(entry) && typeof entry['date'] === 'string') &&
    isRecord(lock);
  return ok ? (json as unknown as PublicInput) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
