import { writeDocx } from '../../../src/lib/report/docx/writeDocx';
import { writePptx } from '../../../src/lib/report/pptx/writePptx';
import type { ResolvedBriefing } from '../../../src/lib/report/resolved';
import { writeXlsx } from '../../../src/lib/report/xlsx/writeXlsx';
import { picture } from './picture';

export type OfficeFiles = Record<'slides.pptx' | 'sheets.xlsx' | 'party.docx' | 'state.docx', Uint8Array>;

/** A briefing as every kind of file. */
export async function officeFiles(resolved: ResolvedBriefing): Promise<OfficeFiles> {
  return {
    'slides.pptx': await writePptx(resolved, { picture }),
    'sheets.xlsx': await writeXlsx(resolved),
    'party.docx': await writeDocx(resolved, { layout: 'party', picture }),
    'state.docx': await writeDocx(resolved, { layout: 'state', picture })
  };
}
