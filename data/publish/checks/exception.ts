import type { Exception } from '../catalogue';
import { EXCEPTABLE } from '../exceptions';
import { error, warning, type Problem } from '../problem';
import { isOneOf } from '../words';

/** Every exception names a check that has exceptions, gives its reason, and was needed (else a warning). */
export function checkExceptions(exceptions: readonly Exception[], used: ReadonlySet<Exception>): Problem[] {
  return exceptions.flatMap((exception) => {
    if (!isOneOf(EXCEPTABLE, exception.check)) {
      const list = EXCEPTABLE.join(', ');
      return [
        error(
          exception,
          'exception',
          `Không có ngoại lệ cho phép kiểm tra "${exception.check}"; hãy dùng một trong: ${list}.`,
          `There are no exceptions to check "${exception.check}"; use one of: ${list}.`
        )
      ];
    }
    if (exception.reason_vi === '' || exception.reason_en === '') {
      return [
        error(
          exception,
          'exception',
          `Ngoại lệ cho ${exception.check} ${exception.indicator} chưa có lý do; hãy điền reason_vi và reason_en.`,
          `The exception for ${exception.check} ${exception.indicator} gives no reason; fill in reason_vi and reason_en.`
        )
      ];
    }
    // With any period it is a standing rule (GRDP does not add up to GDP), not a finding that could go away.
    if (used.has(exception) || exception.period === '*') return [];
    const what = `${exception.check} ${exception.indicator} ${exception.unit} ${exception.period}`;
    return [
      warning(
        exception,
        'exception',
        `Ngoại lệ "${what}" không còn dùng cho dòng nào; hãy xóa hoặc sửa lại.`,
        `Exception "${what}" applies to no line any more; remove or correct it.`
      )
    ];
  });
}
