import * as fc from 'fast-check';
import type { Random } from '../run/random';
import { hostileText } from './textChanges';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const EDGES = [0, -1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 2 ** 53, 5e-324, 4_294_967_296];

/** A value of any type. */
export function anyJson(random: Random): Json {
  const kind = random.below(8);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return random.pick(EDGES);
  if (kind === 3) return hostileText(random);
  if (kind === 4) return random.chance(0.5) ? [] : {};
  if (kind === 5) return nested(random.pick([3, 50, 300]));
  if (kind === 6) return 'a'.repeat(random.pick([600, 30_000]));
  const [value] = fc.sample(fc.jsonValue({ maxDepth: 3 }), { seed: random.below(2 ** 31), numRuns: 1 });
  return (value ?? null) as Json;
}

function nested(depth: number): Json {
  let value: Json = [];
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
}

/** An own member, whatever its name: `__proto__` would otherwise set the prototype. */
export const put = (owner: { [name: string]: Json }, name: string, value: Json): void =>
  void Object.defineProperty(owner, name, { value, enumerable: true, configurable: true, writable: true });

const isObject = (value: Json): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Spot {
  owner: Json[] | { [name: string]: Json };
  key: string | number;
  value: Json;
}

function spotsIn(value: Json): Spot[] {
  if (Array.isArray(value)) return value.flatMap((item, key) => [{ owner: value, key, value: item }, ...spotsIn(item)]);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [{ owner: value, key, value: item }, ...spotsIn(item)]);
}

const set = ({ owner, key }: Spot, value: Json) =>
  Array.isArray(owner) ? void (owner[key as number] = value) : put(owner, String(key), value);

/** Deep copy that keeps members of any name. */
export function copied(value: Json): Json {
  if (Array.isArray(value)) return value.map(copied);
  if (!isObject(value)) return value;
  const copy: { [name: string]: Json } = {};
  for (const [name, item] of Object.entries(value)) put(copy, name, copied(item));
  return copy;
}

/** One change of a JSON value that keeps it JSON: a type, a member missing or too many, a list's items. */
export function changedJson(value: Json, random: Random): Json {
  const copy = copied(value);
  const spots = spotsIn(copy);
  if (spots.length === 0 || random.chance(0.02)) return anyJson(random);
  const spot = random.pick(spots);
  const { owner, key } = spot;
  const what = random.below(8);
  if (what <= 1) set(spot, anyJson(random));
  else if (what === 2) {
    if (Array.isArray(owner)) owner.splice(key as number, 1);
    else delete owner[key];
  } else if (what === 3) {
    if (Array.isArray(owner)) owner.splice(key as number, 0, copied(spot.value));
    else put(owner, random.chance(0.7) ? hostileText(random) : '__proto__', anyJson(random));
  } else if (what === 4) set(spot, random.pick(spots).value);
  else if (what === 5 && typeof spot.value === 'number') set(spot, spot.value + random.pick([-1, 1, 0.5, 1e9]));
  else if (what === 6 && Array.isArray(spot.value)) set(spot, [...spot.value, ...spot.value]);
  else if (typeof spot.value === 'string') {
    const at = random.below(spot.value.length + 1);
    set(spot, spot.value.slice(0, at) + hostileText(random) + spot.value.slice(at));
  } else set(spot, anyJson(random));
  return copied(copy);
}
