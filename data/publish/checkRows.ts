import { CLASSES } from '../../src/lib/model/observation';
import type { Catalogue, Exception } from './catalogue';
import { checkDuplicate } from './checks/duplicate';
import { checkPeriodGrammar } from './checks/periodGrammar';
import { checkRange } from './checks/range';
import { checkSchema } from './checks/schema';
import { checkSecret } from './checks/secret';
import { checkSource } from './checks/source';
import { checkSum } from './checks/sum';
import { checkUnitValidity } from './checks/unitValidity';
import { checkUnknown } from './checks/unknown';
import { checkPublished, checkWeakening } from './checks/vintageOrder';
import type { Entry } from './entry';
import { allows, findException } from './exceptions';
import { normalise } from './normalise';
import type { Problem } from './problem';
import type { Row } from './readCsv';

/** A row that is left out for a stated reason. */
export interface SetAside {
  row: Row;
  reason_vi: string;
  reason_en: string;
}

/** A finding that is let stand for a stated reason. */
export interface Allowed {
  problem: Problem;
  exception: Exception;
}

/** The fate of every row: accepted.length + setAside.length + refused = rows read. */
export interface CheckedRows {
  accepted: Entry[];
  setAside: SetAside[];
  /** Rows with at least one error. */
  refused: number;
  allowed: Allowed[];
  problems: Problem[];
  used: ReadonlySet<Exception>;
}

const CLASS_VI = { internal: 'nội bộ', restricted: 'hạn chế' } as const;

/** Judges observation rows against the catalogue. An error is stronger than a reason to set aside. */
export function checkRows(rows: readonly Row[], catalogue: Catalogue): CheckedRows {
  const byPlace = new Map(rows.map((row) => [`${row.file}:${row.line}`, row]));
  const aside = new Map<Row, SetAside>();
  const refused = new Set<Row>();
  const used = new Set<Exception>();
  const allowed: Allowed[] = [];
  const problems: Problem[] = [];

  /** Sorts findings into problems, allowed ones, and rows set aside. */
  const sort = (findings: readonly Problem[]) => {
    for (const problem of findings) {
      const row = byPlace.get(`${problem.file}:${problem.line}`);
      const exception = row && findException(catalogue.exceptions, problem, row);
      if (row && exception) {
        used.add(exception);
        if (allows(exception)) allowed.push({ problem, exception });
        else if (!aside.has(row)) {
          const { reason_vi, reason_en } = exception;
          aside.set(row, { row, reason_vi, reason_en });
        }
        continue;
      }
      problems.push(problem);
      if (row && problem.level === 'error') refused.add(row);
    }
  };

  const entries = new Map<Row, Entry>();
  for (const row of rows) {
    sort([...checkSecret(row), ...checkPeriodGrammar(row)]);
    // A row without a usable period, set aside with a reason, need not be complete: it never gets in.
    if (aside.has(row)) continue;
    sort([...checkSchema(row), ...checkUnknown(row, catalogue), ...checkSource(row, catalogue)]);
    if (refused.has(row)) continue;
    const entry = normalise(row, catalogue);
    entries.set(row, entry);
    sort([
      ...checkUnitValidity(entry, catalogue),
      ...checkRange(entry, catalogue),
      ...checkPublished(entry, catalogue)
    ]);
  }
  const remaining = () =>
    [...entries].filter(([row]) => !refused.has(row) && !aside.has(row)).map(([, entry]) => entry);
  sort(checkDuplicate(remaining()));
  for (const [row, { observation }] of entries) {
    if (aside.has(row) || observation.class === CLASSES[0]) continue;
    aside.set(row, {
      row,
      reason_vi: `không công khai (${CLASS_VI[observation.class as keyof typeof CLASS_VI]})`,
      reason_en: `not public (${observation.class})`
    });
  }
  const accepted = remaining();
  sort([...checkSum(accepted, catalogue), ...checkWeakening(accepted, catalogue)]);
  return {
    accepted: remaining(),
    setAside: [...aside.values()].filter(({ row }) => !refused.has(row)),
    refused: refused.size,
    allowed,
    problems,
    used
  };
}
