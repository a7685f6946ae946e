/**
 * The 63 former provinces as tiles of one size, by their true relative positions: a line is a row from north to south, a
 * column goes from west to east, `..` is empty. Codes are those of the list that ended on 30 June 2025; `HS` and `TS` are
 * the archipelagos Hoang Sa (then of Da Nang, 48) and Truong Sa (then of Khanh Hoa, 56).
 */
const ROWS = `
12 10 02 04 .. .. ..
11 15 08 06 20 .. ..
14 25 26 19 24 22 ..
.. 17 01 27 30 31 ..
.. .. 35 33 34 .. ..
.. 38 37 36 .. .. ..
.. 40 .. .. .. .. ..
.. .. 42 .. .. .. ..
.. .. .. 44 .. .. ..
.. .. .. .. 45 .. ..
.. .. .. .. 46 48 HS
.. .. .. .. .. 49 ..
.. .. .. .. .. 62 51
.. .. .. .. .. 64 52
.. .. .. .. .. 66 54
.. .. .. 70 67 68 56
.. .. 72 74 75 60 58
89 87 80 79 77 .. ..
91 92 86 82 .. .. TS
.. 93 84 83 .. .. ..
96 95 94 .. .. .. ..`;

const ISLANDS = { HS: 'P63-hoang-sa', TS: 'P63-truong-sa' };

/** `{ 'P63-01': [2, 3], … }`: column and row. */
export const tileGrid63 = Object.fromEntries(
  ROWS.trim()
    .split('\n')
    .flatMap((line, row) => line.split(' ').map((code, column) => [code, [column, row]]))
    .filter(([code]) => code !== '..')
    .map(([code, tile]) => [ISLANDS[code] ?? `P63-${code}`, tile])
);
