import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeVerification } from '../../src/lib/report/verification/writeVerification';
import { longVerification, sampleVerification } from '../unit/claims/verification/support/sampleVerification';
import { OFFICE, workshop, type Workshop } from './support/libreOffice';

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

describe.skipIf(!OFFICE)('LibreOffice opens a verification', () => {
  let shop: Workshop;
  let said: string;
  const pages: Record<string, string[]> = {};
  const names = ['paper.docx', 'book.xlsx', 'paper-en.docx', 'book-en.xlsx', 'paper-long.docx', 'book-long.xlsx'];
  beforeAll(async () => {
    const long = longVerification(1000);
    shop = await workshop({
      'paper.docx': await writeVerification('docx', sampleVerification),
      'book.xlsx': await writeVerification('xlsx', sampleVerification),
      'paper-en.docx': await writeVerification('docx', { ...sampleVerification, lang: 'en' }),
      'book-en.xlsx': await writeVerification('xlsx', { ...sampleVerification, lang: 'en' }),
      'paper-long.docx': await writeVerification('docx', long),
      'book-long.xlsx': await writeVerification('xlsx', long)
    });
    said = await shop.convert(names, 'pdf');
    for (const name of names) pages[name] = await shop.pages(name.replace(/\.\w+$/, '.pdf'));
  });
  afterAll(() => shop.close());

  it('and complains of none', () => {
    expect(said).toBe('');
    for (const name of names) expect(pages[name]?.length, name).toBeGreaterThan(1);
  });

  it.each(['paper.docx', 'book.xlsx'])('%s prints title, numbers, verdicts, sources, contradictions', (name) => {
    const text = plain((pages[name] ?? []).join('\n'));
    for (const wanted of ['1,45 lần', '405.252 tỷ đồng', '6,08 / 4,24 = 1,43', 'lệch', 'Hà Nội TV', '352.640–352.950'])
      expect(text).toContain(wanted);
    expect(text.toLocaleLowerCase('vi')).toContain('phiếu kiểm tra số liệu');
    expect(text).not.toMatch(/###|#REF!|#NAME\?|Err:\d/);
  });

  it.each(['paper-en.docx', 'book-en.xlsx'])('%s is in English', (name) => {
    const text = plain((pages[name] ?? []).join('\n'));
    expect(text.toLowerCase()).toContain('verification of figures');
    expect(text).toContain('differs');
  });

  it('marks the figures of the text and leaves room to sign', () => {
    const last = plain(pages['paper.docx']?.at(-1) ?? '');
    for (const mark of ['6,27%1K', '1,45 lần2L', '700 đảng viên6L', '5,05%8T']) expect(last).toContain(mark);
    expect(last).toContain('NGƯỜI KIỂM TRA');
  });
});
