import type { ClaimCorrection } from '../../src/lib/model/claim';

/**
 * Corrections of a text from JSON: a list, or what the page keeps of a text, which has it under `corrections`. `reading`
 * and `ignored` may be left out. Throws an Error in plain English.
 */
export function readCorrections(json: string): ClaimCorrection[] {
  const parsed: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
  const list = isObject(parsed) ? parsed.corrections : parsed;
  if (!Array.isArray(list)) throw new Error('it is not a list of corrections');
  return list.map((one: unknown, i) => {
    if (!isObject(one) || typeof one.start !== 'number' || typeof one.text !== 'string')
      throw new Error(`number ${i + 1} has no "start" or no "text"`);
    if (one.reading !== undefined && !isObject(one.reading))
      throw new Error(`number ${i + 1}: "reading" is not an object`);
    const reading = (one.reading ?? {}) as ClaimCorrection['reading'];
    return { start: one.start, text: one.text, reading, ignored: one.ignored === true };
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
