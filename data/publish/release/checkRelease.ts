import { checkInput } from '../checkInput';
import { compareProblems, type Problem } from '../problem';
import type { DroppedTable } from './droppedTable';
import type { PublicInput } from './publicInput';
import { releaseInputs } from './releaseInputs';

/** What `npm run publish -- --check` would say with the dropped tables among the input. */
export interface ReleaseCheck {
  /** Of the dropped tables first, in their order; places in them are lines of the steward's own files. */
  problems: Problem[];
  errors: number;
  warnings: number;
  /** Rows of everything, as the command counts them. */
  rows: { read: number; accepted: number; setAside: number; refused: number };
}

export function checkRelease({ texts }: Pick<PublicInput, 'texts'>, tables: readonly DroppedTable[]): ReleaseCheck {
  const inputs = releaseInputs(new Map(Object.entries(texts)), tables);
  const checked = checkInput(inputs.texts);
  const order = new Map(tables.map(({ name }, i) => [name, i]));
  const rank = ({ file }: Problem) => order.get(file) ?? tables.length;
  const problems = [...inputs.problems, ...checked.problems.map(inputs.toldOf)].sort(
    (a, b) => rank(a) - rank(b) || compareProblems(a, b)
  );
  const errors = problems.filter(({ level }) => level === 'error').length;
  return {
    problems,
    errors,
    warnings: problems.length - errors,
    rows: {
      read: checked.rowsRead,
      accepted: checked.accepted.length,
      setAside: checked.setAside.length,
      refused: checked.refused
    }
  };
}
