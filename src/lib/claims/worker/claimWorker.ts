import type { ClaimRequest } from './claimMessages';
import { ClaimTaskRunner } from './claimTaskRunner';

/** Entry of the worker that reads and judges texts. */
const runner = new ClaimTaskRunner((message) => self.postMessage(message));

self.onmessage = ({ data }: MessageEvent<ClaimRequest>) => void runner.take(data);
