import type { Language } from '../../model/language';
import { exploreMessage } from '../exploreMessage';
import { formatNumber } from '../number';
import { numberText, valueText, type ResultKind, type ResultValue } from './valueText';

interface Profile {
  column: { kind: ResultKind; type: string };
  rows: number;
  missing: number;
  distinct: number;
  approximate: boolean;
  min: ResultValue;
  max: ResultValue;
  mean: number | null;
  median: number | null;
}

/** What a column holds, as names and texts; what it has not is left out. Means are written with six digits. */
export function profileFacts(lang: Language, profile: Profile): { name: string; text: string }[] {
  const t = exploreMessage(lang).results;
  const { column, rows, missing, distinct, approximate } = profile;
  const count = (value: number) => formatNumber(lang, value);
  const share = rows > 0 ? ` (${formatNumber(lang, (100 * missing) / rows, { decimals: 1 })}%)` : '';
  const value = (of: ResultValue) => valueText(lang, of, column.kind);
  const short = (of: number) => numberText(lang, Number.isInteger(of) ? of : Number(of.toPrecision(6)));
  return [
    { name: t.profile.type, text: `${t.kinds[column.kind]} (${column.type})` },
    { name: t.profile.missing, text: count(missing) + (missing > 0 ? share : '') },
    { name: t.profile.distinct, text: approximate ? t.profile.about(count(distinct)) : count(distinct) },
    ...(profile.min === null ? [] : [{ name: t.profile.min, text: value(profile.min) }]),
    ...(profile.max === null ? [] : [{ name: t.profile.max, text: value(profile.max) }]),
    ...(profile.mean === null ? [] : [{ name: t.profile.mean, text: short(profile.mean) }]),
    ...(profile.median === null ? [] : [{ name: t.profile.median, text: short(profile.median) }])
  ];
}
