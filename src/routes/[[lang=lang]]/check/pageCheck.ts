import type { CheckText } from '$lib/claims/checkText';
import { pageEngine } from '../pageEngine';
import { CheckModel } from './checkModel.svelte';
import { Keeping } from './keeping.svelte';

/** What reads texts is loaded when there is one to read. */
const worker = () => import('$lib/claims/worker/checkInWorker');
const loadCheckText = async (): Promise<CheckText> => (await worker()).checkInWorker;

/** The text of the tab: it outlives the page, so that going elsewhere and back loses nothing. */
export const pageCheck = new CheckModel(pageEngine, loadCheckText);

/** The texts kept in this browser. */
export const pageKeeping = new Keeping();

/** The page is left: the worker gives its memory back, unless a check is still on its way. */
export function leaveCheck(): void {
  if (pageCheck.checked && !pageCheck.busy) void worker().then(({ endClaimWorker }) => endClaimWorker());
}
