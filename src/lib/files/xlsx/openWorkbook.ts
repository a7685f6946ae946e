import { damaged } from './zipEntries';
import { readSheet, type SheetCells } from './readSheet';
import { readStrings } from './readStrings';
import { readStyles } from './readStyles';
import { readWorkbook } from './readWorkbook';
import { unzipParts } from './unzipParts';

export interface OpenWorkbook {
  /** Shown ones first: a hidden sheet is rarely the one meant. */
  sheets: readonly string[];
  /** Reads a sheet; throws as `readSheet`. */
  cells(sheet: string): SheetCells;
}

/** Opens a workbook (XLSX, XLSM). Throws `damaged`, `protected`, `zip-bomb`. */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  const parts = unzipParts(bytes);
  const { sheets, from1904, ...names } = readWorkbook(parts);
  const textOf = (part: string | undefined) => (part && parts.has(part) ? parts.text(part) : '');
  let shared: { strings: string[]; styles: ReturnType<typeof readStyles> } | undefined;
  return {
    sheets: [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden)).map(({ name }) => name),
    cells: (sheet) => {
      const found = sheets.find(({ name }) => name === sheet);
      if (!found) throw damaged(`no sheet ${sheet}`);
      shared ??= { strings: readStrings(textOf(names.strings)), styles: readStyles(textOf(names.styles)) };
      return readSheet(parts.text(found.part), { ...shared, from1904 });
    }
  };
}
