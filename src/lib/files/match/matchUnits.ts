import { fold } from '$lib/model/fold';
import type { Match } from '$lib/model/ownFile';
import type { Unit } from '$lib/model/unit';
import { nameKey, unitIndex, WIDTH, type UnitIndex } from './unitIndex';

/** Letters that may differ in a name that is only suggested. */
const NEAR = 2;
/** Texts for which names are suggested: a column of other things has thousands. */
const SUGGESTED = 200;

/**
 * What the texts of a column mean as units: by code, by name with or without its marks and the word for its kind, by a
 * name of before. `day` says which of the units of one name is meant: the one that lives then, else the last that did.
 * Names of several places of the same width, or of a district and a commune, are left to the reader as `several`.
 */
export function matchUnits(texts: ReadonlyMap<string, number>, units: readonly Unit[], day: string): Match[] {
  const index = unitIndex(units);
  const codes = new Map(units.map((unit) => [unit.code.toLowerCase(), unit.code]));
  let suggested = 0;
  const suggest = (text: string) => (suggested++ < SUGGESTED ? near(text, index) : []);
  return [...texts].map(([text, rows]) => {
    const code = codes.get(text.trim().toLowerCase());
    return code ? { text, rows, key: code, by: 'code', candidates: [] } : byName(text, rows, index, day, suggest);
  });
}

function byName(text: string, rows: number, index: UnitIndex, day: string, suggest: (text: string) => string[]): Match {
  const found = index.get(nameKey(text)) ?? [];
  const living = found.filter((unit) => livesOn(unit, day));
  const pool = living.length > 0 ? living : lastLiving(found);
  const widest = Math.min(...pool.map((unit) => WIDTH.indexOf(unit.regime)));
  const [unit, ...others] = pool.filter((entry) => WIDTH.indexOf(entry.regime) === widest);
  if (!unit) return { text, rows, key: '', by: 'none', candidates: suggest(text) };
  // A commune that took the name of an abolished district is another place.
  const small = unit.regime === 'district' || unit.regime === 'commune126';
  const also = others.length > 0 ? others : small ? found.filter((entry) => entry.territory !== unit.territory) : [];
  if (also.length > 0)
    return { text, rows, key: '', by: 'several', candidates: [unit, ...also].map((entry) => entry.code) };
  return { text, rows, key: unit.code, by: howFound(text, unit, living.length > 0), candidates: [] };
}

function howFound(text: string, unit: Unit, living: boolean): Match['by'] {
  if (!living) return 'former-name';
  const said = text.normalize('NFC').trim().toLowerCase();
  const exact = [unit.name, unit.full_name, unit.name_en].some((name) => name.normalize('NFC').toLowerCase() === said);
  const bare = fold(text) === said && said.includes(fold(unit.name).replace(/^tp\. /, ''));
  return exact || !bare ? 'name' : 'without-marks';
}

export const livesOn = ({ valid_from, valid_to }: Unit, day: string): boolean =>
  (valid_from === '' || valid_from <= day) && (valid_to === '' || valid_to >= day);

/** Those whose last day is the latest. */
function lastLiving(units: readonly Unit[]): Unit[] {
  const last = units.reduce((latest, { valid_to }) => (valid_to > latest ? valid_to : latest), '');
  return units.filter(({ valid_to }) => valid_to === last);
}

/** Codes of names that differ in a letter or two, at most five; wider places first. */
function near(text: string, index: UnitIndex): string[] {
  const wanted = nameKey(text);
  if (wanted.length < 4) return [];
  return [...index]
    .map(([name, units]) => ({ units, apart: distance(wanted, name) }))
    .filter(({ apart }) => apart <= NEAR)
    .sort((a, b) => a.apart - b.apart)
    .flatMap(({ units }) => units)
    .sort((a, b) => WIDTH.indexOf(a.regime) - WIDTH.indexOf(b.regime))
    .slice(0, 5)
    .map(({ code }) => code);
}

/** Levenshtein, given up beyond `NEAR`. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > NEAR) return NEAR + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
      );
    row = next;
  }
  return row[b.length] ?? NEAR + 1;
}
