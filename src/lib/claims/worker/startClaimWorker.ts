import { moduleWorker } from '../../engine/moduleWorker';
import workerUrl from './claimWorker?worker&url';
import type { ClaimPort } from './claimsInWorker';

export const startClaimWorker = (): ClaimPort => moduleWorker(workerUrl);
