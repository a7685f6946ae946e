import { protectRows } from './protectRows';
import { loadSolver } from './solver';

export type { ProtectContext, Protected } from './protectRows';

await loadSolver();

/** `protectRows` with the solver at hand, for code that is not bundled for a page: there no module may wait. */
export const protect = protectRows;
