import { strToU8, zipSync, type Zippable } from 'fflate';

export const W = 'xmlns:w="urn:w" xmlns:mc="urn:mc" xmlns:wps="urn:wps"';

/** A document of Word by hand: what stands in its body, and parts that replace or join the usual ones. */
export function docx(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="urn:x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}<w:sectPr><w:cols/></w:sectPr></w:body></w:document>`,
    ...parts
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])
  );
  return zipSync(files);
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs.join('')}</w:p>`;
export const cell = (...paragraphs: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr><w:trPr><w:del/></w:trPr>${cells.join('')}</w:tr>`;

export const file = (content: Uint8Array | string, name = 'bao-cao.docx'): File =>
  new File([content as BlobPart], name);
