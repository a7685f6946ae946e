import { fold } from '../../../src/lib/model/fold';
import { error, type Problem } from '../problem';
import type { Row } from '../readCsv';

// "mật" may not be folded: without its mark it is also another word.
const SECRET = /(^|[^\p{L}])(mật|secret|confidential|classified)([^\p{L}]|$)/iu;

/** State secrets must not be in this system at all: any such class refuses the whole publication. */
export function checkSecret(row: Row): Problem[] {
  const text = (row.cells['class'] ?? '').normalize('NFC');
  if (!SECRET.test(text) && !['mat', 'toi mat', 'tuyet mat'].includes(fold(text))) return [];
  return [
    error(
      row,
      'class',
      `Độ mật "${text}": bí mật nhà nước không được có trong hệ thống này; hãy xóa dòng này khỏi tệp và báo người phụ trách bảo mật. Không bản số liệu nào được xuất bản.`,
      `Class "${text}": state secrets must not be in this system; remove the line and tell the security officer. Nothing is published.`
    )
  ];
}
