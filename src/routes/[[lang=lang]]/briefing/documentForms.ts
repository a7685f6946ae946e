import type { ResolvedBriefing } from '$lib/report/resolved';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

interface Form {
  extension: string;
  type: string;
  write: (resolved: ResolvedBriefing, signal: AbortSignal) => Promise<BlobPart>;
}

const docx = (layout: 'party' | 'state'): Form => ({
  extension: `${layout}.docx`,
  type: `${OFFICE}.wordprocessingml.document`,
  write: async (resolved, signal) => {
    const [{ writeDocx }, { browserPicture }] = await Promise.all([
      import('$lib/report/docx/writeDocx'),
      import('$lib/report/docx/browserPicture')
    ]);
    return writeDocx(resolved, { layout, picture: await browserPicture(), signal });
  }
});

/** The files that a briefing can become. Each loads its writer when it is asked for; rejects when it cannot be written. */
export const DOCUMENTS = {
  pptx: {
    extension: 'pptx',
    type: `${OFFICE}.presentationml.presentation`,
    write: async (resolved, signal) => {
      const { writePptx } = await import('$lib/report/pptx/writePptx');
      return (await writePptx(resolved, { signal })) as BlobPart;
    }
  },
  docxParty: docx('party'),
  docxState: docx('state'),
  xlsx: {
    extension: 'xlsx',
    type: `${OFFICE}.spreadsheetml.sheet`,
    write: async (resolved, signal) => {
      const { writeXlsx } = await import('$lib/report/xlsx/writeXlsx');
      return (await writeXlsx(resolved, { signal })) as BlobPart;
    }
  }
} as const satisfies Record<string, Form>;

export type DocumentForm = keyof typeof DOCUMENTS;
