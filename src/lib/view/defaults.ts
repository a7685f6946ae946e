import { missing, type Missing } from '$lib/model/missing';
import type { Unit } from '$lib/model/unit';
import type { View } from '$lib/model/view';

/** The organisation this site was made for, by its present code; its territory had another code before 1 July 2025. */
export const HOME_UNIT = 'P34-01';

/** What a view is read against: published snapshots (ascending dates) and the units that may be chosen. */
export interface ViewChoices {
  snapshots: readonly string[];
  /** Snapshots in parts: never the newest, seen only when an address names them. */
  large?: readonly string[];
  units: readonly Unit[];
}

/** A snapshot that may be shown. */
export const isSnapshot = (
  { snapshots, large = [] }: Pick<ViewChoices, 'snapshots' | 'large'>,
  name: string
): boolean => snapshots.includes(name) || large.includes(name);

/** True when the unit existed on that day. */
export function validOn(unit: Unit, day: string): boolean {
  return (!unit.valid_from || unit.valid_from <= day) && (!unit.valid_to || unit.valid_to >= day);
}

/** The code under which a territory was known on that day; its only code when it has one. */
export function unitOn(units: readonly Unit[], territory: string, day: string): Unit | undefined {
  const codes = units.filter((unit) => unit.territory === territory);
  return codes.find((unit) => validOn(unit, day)) ?? codes.at(-1);
}

/**
 * Why a territory has no figures for a period: its last unit had ended, or its first was not there yet. Null when one of
 * its units lived on the last day of the period.
 */
export function outsideLife(units: readonly Unit[], territory: string, periodEnd: string): Missing | null {
  const unit = unitOn(units, territory, periodEnd);
  if (!unit || validOn(unit, periodEnd)) return null;
  return unit.valid_to && unit.valid_to < periodEnd
    ? missing('unit-ended', { day: unit.valid_to })
    : missing('unit-not-yet', { day: unit.valid_from });
}

/**
 * The year a snapshot is about when the reader does not say: its own year, but the year before in January and February,
 * when the figures of the old year are still coming out.
 */
export function yearOf(snapshot: string): string {
  const year = Number(snapshot.slice(0, 4));
  return String(Number(snapshot.slice(5, 7)) <= 2 ? year - 1 : year);
}

/** A snapshot can hold figures of its own year and plans for the next; a later year is no period of it. */
export const yearFits = (year: number, snapshot: string): boolean => year <= Number(snapshot.slice(0, 4)) + 1;

/** What is shown for a snapshot when the URL says nothing else. */
export function defaultView(choices: ViewChoices, snapshot: string): View {
  const home = choices.units.find((unit) => unit.code === HOME_UNIT) ?? choices.units[0];
  const unit = home && unitOn(choices.units, home.territory, snapshot);
  return { unit: unit?.code ?? '', period: yearOf(snapshot), snapshot };
}
