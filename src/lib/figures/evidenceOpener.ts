import type { Evidence } from '$lib/model/segment';
import { getContext, setContext } from 'svelte';

const KEY = Symbol('evidence');

type Open = (evidence: Evidence) => void;

/** A page that shows evidence in a window says how; numbers anywhere below it use that. */
export const provideEvidenceOpener = (open: Open): void => void setContext(KEY, open);

export const evidenceOpener = (): Open => getContext<Open>(KEY);
