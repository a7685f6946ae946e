import { CLASSES } from '../../../src/lib/model/observation';
import { addressText } from '../disclosure/address';
import { fitsRow } from '../exceptions';
import { checkInput, isObservations, type Checked, type InputTexts } from '../checkInput';
import { checkRows } from '../checkRows';
import type { Entry } from '../entry';
import type { Lock } from '../lock';
import type { Place } from '../problem';
import { readCsv, type Row } from '../readCsv';
import type { IndexEntry } from '../snapshotIndex';
import { snapshotPlans } from '../snapshotPlan';
import { keepLines, type Fate } from './keepLines';

/** What a page needs to judge a release: the input as far as anyone may see it, and what has been published. */
export interface PublicInput {
  /** By path, as `checkInput` wants them. */
  texts: Record<string, string>;
  /** False when counts of people are left out: without them no snapshot can be made that keeps them unknown. */
  complete: boolean;
  index: IndexEntry[];
  lock: Lock;
}

const EXCEPTIONS = 'data/catalogue/exceptions.csv';
const SOURCES = 'data/catalogue/sources.csv';
/** After every snapshot: rows that wait for the next one are protected like the others. */
const ALWAYS = { date: '9999-12-31', title_vi: '', title_en: '' };

/**
 * Leaves out every row that no open snapshot may show, and the exceptions and sources that only such rows need. Lines
 * that nobody need hide stay as empty lines, so that the others keep their numbers; a hidden one leaves no trace. Rejects
 * when the input has errors.
 */
export async function publicInput(
  texts: InputTexts,
  published: Pick<PublicInput, 'index' | 'lock'>
): Promise<PublicInput> {
  const checked = checkInput(texts);
  const [wrong] = checked.problems.filter(({ level }) => level === 'error');
  if (wrong) throw new Error(`${wrong.file}:${wrong.line}: ${wrong.message_en}`);
  const withheld = await withheldAddresses(checked);
  const isWithheld = ({ observation: o }: Entry) => o.status !== 'plan' && withheld.has(addressText(o));
  const [concealed, shown] = [true, false].map(
    (wanted) => new Set(checked.accepted.filter((entry) => isWithheld(entry) === wanted).map(placeText))
  );
  const { indicators, exceptions } = checked.catalogue;
  const fate = (row: Row): Fate => {
    if (shown?.has(placeText(row))) return 'kept';
    const own = row.cells['class'] || indicators.get(row.cells['indicator'] ?? '')?.class;
    return own === CLASSES[0] && !concealed?.has(placeText(row)) ? 'emptied' : 'hidden';
  };
  const rows = [...texts].filter(([path]) => isObservations(path)).flatMap(([path, text]) => readCsv(path, text).rows);
  const kept = rows.filter((row) => fate(row) === 'kept');
  const needed = new Set([...checkRows(kept, checked.catalogue).used].map(({ line }) => line));
  const used = new Set(kept.map((row) => row.cells['source']));
  const exceptionAt = new Map(exceptions.map((exception) => [exception.line, exception]));
  const others = rows.filter((row) => fate(row) !== 'kept').map((row) => ({ row, own: fate(row) }));

  const exceptionFate = (line: Row): Fate => {
    const about = needed.has(line.line) ? [] : others.filter(({ row }) => fitsRow(exceptionAt.get(line.line), row));
    return about.find(({ own }) => own === 'hidden')?.own ?? about[0]?.own ?? 'kept';
  };
  const sourceFate = ({ cells }: Row): Fate =>
    !used.has(cells['code']) && others.some(({ row, own }) => own === 'hidden' && row.cells['source'] === cells['code'])
      ? 'hidden'
      : 'kept';
  const judge = (path: string): ((row: Row) => Fate) | undefined =>
    isObservations(path) ? fate : { [EXCEPTIONS]: exceptionFate, [SOURCES]: sourceFate }[path];
  const open = [...texts].map(([path, text]) => {
    const fateOf = judge(path);
    return [path, fateOf ? keepLines(path, text, fateOf) : text];
  });
  return { texts: Object.fromEntries(open), complete: withheld.size === 0, ...published };
}

const placeText = ({ file, line }: Place): string => `${file}:${line}`;

async function withheldAddresses({ accepted, catalogue }: Checked): Promise<Set<string>> {
  const plans = await snapshotPlans({
    accepted,
    catalogue: { ...catalogue, snapshots: [...catalogue.snapshots, ALWAYS] }
  });
  const tables = plans.flatMap(({ describing }) => describing).filter(({ name }) => name === 'withheld');
  return new Set(tables.flatMap(({ rows }) => rows.map((cells) => cells.join('\t'))));
}
