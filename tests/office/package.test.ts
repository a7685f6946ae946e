import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeFaults } from './ooxml/officeFaults';
import { sampleBriefing } from '../unit/briefing/support/sampleBriefing';
import { officeFiles, type OfficeFiles } from './support/officeFiles';

let files: OfficeFiles;
beforeAll(async () => {
  files = await officeFiles(sampleBriefing);
});

describe('files as they are written', () => {
  it('have no fault', async () => {
    const faults = await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => [name, await officeFaults(bytes)] as const)
    );
    expect(Object.fromEntries(faults)).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, []])));
  });
});

/** The file with parts changed, added or taken out (null). */
function mended(
  file: Uint8Array,
  change: (parts: Record<string, string>) => Record<string, string | null>
): Uint8Array {
  const entries = Object.entries(unzipSync(file));
  const isText = (path: string) => /\.(xml|rels)$/.test(path);
  const changed = change(
    Object.fromEntries(entries.flatMap(([path, bytes]) => (isText(path) ? [[path, strFromU8(bytes)]] : [])))
  );
  const all: [string, Uint8Array | null][] = [
    ...entries.filter(([path]) => !(path in changed)),
    ...Object.entries(changed).map(([path, text]): [string, Uint8Array | null] => [
      path,
      text === null ? null : strToU8(text)
    ])
  ];
  return zipSync(Object.fromEntries(all.flatMap(([path, bytes]) => (bytes ? [[path, bytes]] : []))));
}

const CHANGES: readonly [
  fault: string,
  file: keyof OfficeFiles,
  change: (parts: Record<string, string>) => Record<string, string | null>,
  said: RegExp
][] = [
  [
    'a part that is not well-formed',
    'sheets.xlsx',
    (parts) => ({ 'xl/styles.xml': parts['xl/styles.xml']?.replace('</fonts>', '') ?? '' }),
    /xl\/styles\.xml: .*(tag|fonts)/
  ],
  [
    'a character that XML does not know',
    'sheets.xlsx',
    (parts) => ({ 'xl/sharedStrings.xml': parts['xl/sharedStrings.xml']?.replace('<t>', '<t>\u0001') ?? '' }),
    /disallowed character/
  ],
  [
    'a document type',
    'sheets.xlsx',
    (parts) => ({ 'xl/styles.xml': parts['xl/styles.xml']?.replace('?>', '?><!DOCTYPE a>') ?? '' }),
    /document type/
  ],
  ['a part that is gone', 'sheets.xlsx', () => ({ 'xl/theme/theme1.xml': null }), /theme1\.xml, which is not there/],
  [
    'a part that nothing leads to',
    'sheets.xlsx',
    () => ({ 'xl/extra.xml': '<a/>' }),
    /extra\.xml: nothing leads to it/
  ],
  [
    'a content type for nothing',
    'sheets.xlsx',
    (parts) => ({
      '[Content_Types].xml':
        parts['[Content_Types].xml']?.replace(
          '</Types>',
          '<Override PartName="/xl/no.xml" ContentType="a/b"/></Types>'
        ) ?? ''
    }),
    /xl\/no\.xml is not there/
  ],
  [
    'a content type that is another',
    'sheets.xlsx',
    (parts) => ({
      '[Content_Types].xml':
        parts['[Content_Types].xml']?.replace('spreadsheetml.styles+xml', 'spreadsheetml.table+xml') ?? ''
    }),
    /leads to xl\/styles\.xml as .*table\+xml/
  ],
  [
    'an id of a relationship that is not there',
    'sheets.xlsx',
    (parts) => ({ 'xl/workbook.xml': parts['xl/workbook.xml']?.replace('r:id="rId1"', 'r:id="rId99"') ?? '' }),
    /asks for rId99/
  ],
  [
    'children in another order',
    'sheets.xlsx',
    (parts) => ({
      'xl/worksheets/sheet2.xml':
        parts['xl/worksheets/sheet2.xml']?.replace(
          /(<sheetData>.*<\/sheetData>)(<mergeCells.*<\/mergeCells>)/s,
          '$2$1'
        ) ?? ''
    }),
    /sheetData stands too late/
  ],
  [
    'a child that has no place',
    'sheets.xlsx',
    (parts) => ({
      'xl/worksheets/sheet2.xml':
        parts['xl/worksheets/sheet2.xml']?.replace('<sheetViews>', '<font/><sheetViews>') ?? ''
    }),
    /font has no place in worksheet/
  ],
  [
    'merges over one another',
    'sheets.xlsx',
    (parts) => ({
      'xl/worksheets/sheet2.xml':
        parts['xl/worksheets/sheet2.xml']?.replace('</mergeCells>', '<mergeCell ref="A1:B2"/></mergeCells>') ?? ''
    }),
    /two merges cover/
  ],
  [
    'a name without the quotation marks of its sheet',
    'sheets.xlsx',
    (parts) => ({ 'xl/workbook.xml': parts['xl/workbook.xml']?.replace(/'(2\. Thu ngân sách)'!/, '$1!') ?? '' }),
    /leads to no sheet/
  ],
  [
    'a style that is not there',
    'sheets.xlsx',
    (parts) => ({
      'xl/worksheets/sheet2.xml': parts['xl/worksheets/sheet2.xml']?.replace(/ s="\d+"/, ' s="9999"') ?? ''
    }),
    /has a style that is not there/
  ],
  [
    'a number that is none',
    'sheets.xlsx',
    (parts) => ({
      'xl/worksheets/sheet2.xml': parts['xl/worksheets/sheet2.xml']?.replace('<v>6.27</v>', '<v>6,27</v>') ?? ''
    }),
    /is no number: 6,27/
  ],
  [
    'a cell that does not end in a paragraph',
    'state.docx',
    (parts) => ({
      'word/document.xml': parts['word/document.xml']?.replace('</w:p></w:tc>', '</w:p><w:tbl/></w:tc>') ?? ''
    }),
    /a cell does not end in a paragraph/
  ],
  [
    'a row wider than its table',
    'party.docx',
    (parts) => ({
      'word/document.xml': parts['word/document.xml']?.replace('</w:tr>', '<w:tc><w:p/></w:tc></w:tr>') ?? ''
    }),
    /columns, its grid/
  ],
  [
    'a style of a document that is not there',
    'party.docx',
    (parts) => ({
      'word/document.xml': parts['word/document.xml']?.replace('<w:pPr>', '<w:pPr><w:pStyle w:val="Nowhere"/>') ?? ''
    }),
    /style Nowhere is not there/
  ],
  [
    'two shapes of one number',
    'slides.pptx',
    (parts) => ({
      'ppt/slides/slide3.xml': parts['ppt/slides/slide3.xml']?.replaceAll(/(<p:cNvPr id=)"\d+"/g, '$1"7"') ?? ''
    }),
    /two shapes have id 7/
  ],
  [
    'axes that are not there',
    'slides.pptx',
    (parts) => ({
      'ppt/charts/chart1.xml':
        parts['ppt/charts/chart1.xml']?.replace('</c:lineChart>', '<c:axId val="9"/></c:lineChart>') ?? ''
    }),
    /has axes .* asks for .*9/
  ],
  [
    'a chart that shows another number than its workbook holds',
    'slides.pptx',
    (parts) => ({
      'ppt/charts/chart1.xml': parts['ppt/charts/chart1.xml']?.replace('<c:v>6.27</c:v>', '<c:v>6.72</c:v>') ?? ''
    }),
    /holds .*6\.27.* shown is .*6\.72/
  ],
  [
    'a chart without alternative text',
    'slides.pptx',
    (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([path, part]) => [
          path,
          path.includes('/slides/') ? part.replaceAll(/ descr="[^"]*"/g, '') : part
        ])
      ),
    /no alternative text/
  ]
];

describe('the reader', () => {
  it.each(CHANGES)('finds %s', async (_, file, change, said) => {
    const faults = await officeFaults(mended(files[file] as Uint8Array, change));
    expect(faults.join('\n')).toMatch(said);
  });
});
