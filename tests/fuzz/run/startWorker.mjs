// Node of this version does not read TypeScript, and a worker does not inherit a loader.
import { register } from 'tsx/esm/api';

register();
await import('./fuzzWorker.ts');
