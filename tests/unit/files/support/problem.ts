import { FileProblem } from '../../../../src/lib/model/ownFile';

/** The FileProblem that work ends with; fails when it does not, or with another error. */
export async function problemOf(work: () => unknown): Promise<{ code: string; detail: Record<string, unknown> }> {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof FileProblem)) throw thrown;
    return { code: thrown.code, detail: thrown.detail };
  }
  throw new Error('no problem');
}
