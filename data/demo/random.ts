/** Everything made up here follows from this text. Another seed is another snapshot. */
export const SEED = 'toan-canh-demo-1';

/** 32-bit FNV-1a of a text. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * Uniform numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). Each purpose has a stream of its own, named by
 * what it is for (`admitted|M50-07|2022`), so that a number added to one place changes no other.
 */
export function random(stream: string): () => number {
  let state = hash(`${SEED}|${stream}`);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One number between two, evenly. */
export const between = (stream: string, low: number, high: number): number => low + (high - low) * random(stream)();

/**
 * A factor around 1 with the given standard deviation, at least 0.1. The sum of twelve uniform numbers stands for a
 * normal one: logarithm and cosine may differ in the last digit from one engine to the next, and the bytes may not.
 */
export function around(stream: string, deviation: number): number {
  const next = random(stream);
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += next();
  return Math.max(0.1, 1 + deviation * sum);
}
