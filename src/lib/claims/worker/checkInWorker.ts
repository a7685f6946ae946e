import type { CheckText } from '../checkText';
import { claimsInWorker, type ClaimsInWorker } from './claimsInWorker';
import { startClaimWorker } from './startClaimWorker';

let claims: ClaimsInWorker | undefined;

/** The page's one worker for texts, started when it is first needed. */
const shared = (): ClaimsInWorker => (claims ??= claimsInWorker(startClaimWorker));

/** As `checkText`, off the page. A new check ends the one before it, which rejects with `cancelled`. */
export const checkInWorker: CheckText = (text, lexicon, run, options) => shared().check(text, lexicon, run, options);

/** As `readTextFile`, off the page. Rejects with a `FileProblem`, or with an `EngineError`. */
export const readFileInWorker = (file: File, options?: { signal?: AbortSignal }): Promise<string> =>
  shared().readFile(file, options);

/** Ends the worker when the page is left; what runs rejects with `cancelled`. */
export function endClaimWorker(): void {
  claims?.close();
  claims = undefined;
}
