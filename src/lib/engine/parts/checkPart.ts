import { FACT_COLUMNS } from '../../model/factColumns';
import { EngineError } from '../errors';
import { literal } from '../literal';
import type { HeldPart } from './partStore';
import { readParquet } from '../readParquet';
import type { PlainRow } from '../rows';

/**
 * Throws `file-damaged` unless a registered file has exactly the columns of a fact table, `indicator` with nothing but the
 * part's or not at all, and as many rows as the manifest says.
 */
export async function checkPart(
  query: (sql: string) => Promise<PlainRow[]>,
  file: string,
  { snapshot, part }: Pick<HeldPart, 'snapshot' | 'part'>
): Promise<void> {
  const refuse = (message: string) => new EngineError('file-damaged', { snapshot, file: part.path, message });
  const described = await query(`describe select * from ${readParquet(file)}`);
  const types = new Map(described.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
  for (const [name, type] of Object.entries(FACT_COLUMNS)) {
    const found = types.get(name);
    if (found !== type && !(name === 'indicator' && found === undefined))
      throw refuse(`column "${name}" is ${found ?? 'missing'} instead of ${type}`);
    types.delete(name);
  }
  const [other] = types.keys();
  if (other !== undefined) throw refuse(`column "${other}" is none of a fact table`);

  const { indicator } = part.partition;
  const others = described.some(({ column_name }) => column_name === 'indicator')
    ? `count(*) filter (where indicator is distinct from ${literal(indicator)})`
    : '0';
  const [counted] = await query(`select count(*) as rows, ${others} as others from ${readParquet(file)}`);
  if (Number(counted?.rows) !== part.rows) throw refuse(`${counted?.rows} rows instead of ${part.rows}`);
  if (Number(counted?.others) > 0) throw refuse(`${counted?.others} rows are not of "${indicator}"`);
}
