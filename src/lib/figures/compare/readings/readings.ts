import type { ReadingCode } from '$lib/model/comparison';
import type { Reading } from '../reading';
import { bars } from './bars';
import { bump } from './bump';
import { columns } from './columns';
import { dumbbell } from './dumbbell';
import { heat } from './heat';
import { line } from './line';
import { map } from './map';
import { multiples } from './multiples';
import { scatter } from './scatter';
import { slope } from './slope';
import { strip } from './strip';
import { tiles } from './tiles';
import { waterfall } from './waterfall';

/** Every reading but the table, which is always possible and is not drawn. */
export const readings: Record<Exclude<ReadingCode, 'table'>, Reading> = {
  line,
  columns,
  bars,
  dumbbell,
  slope,
  bump,
  multiples,
  heat,
  scatter,
  strip,
  map,
  tiles,
  waterfall
};
