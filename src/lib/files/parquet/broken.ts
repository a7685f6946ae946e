import { FileProblem } from '../../model/ownFile';

/** `message` says what of a Parquet file does not agree, for whoever looks into it. */
export function broken(message: string): FileProblem {
  return new FileProblem('damaged', { message });
}
