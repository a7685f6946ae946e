import type { OfflineFailure, OfflineFailureCode } from '../../model/offline';

/** Something could not be kept. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';

  constructor(
    readonly code: OfflineFailureCode,
    readonly file?: string,
    options?: ErrorOptions
  ) {
    super(file ? `${code}: ${file}` : code, options);
  }

  get failure(): OfflineFailure {
    return this.file === undefined ? { code: this.code } : { code: this.code, file: this.file };
  }
}

/** What was thrown, as a failure; what nobody foresaw is an interruption, after which the work can go on. */
export const failureOf = (thrown: unknown): OfflineFailure =>
  thrown instanceof OfflineError ? thrown.failure : { code: isFull(thrown) ? 'full' : 'interrupted' };

/** The browser refuses to store more. */
export const isFull = (thrown: unknown): boolean =>
  thrown instanceof Error && /QuotaExceeded/.test(`${thrown.name} ${thrown.message}`);
