/** Licences that ask for no more than to be named and handed on with the program. */
export const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib'
]);

/** Whether an SPDX expression of AND and OR can be kept with the allowed ones. Anything else is refused. */
export function isAllowed(expression) {
  const bare = (expression ?? '').trim();
  const inside = /^\((?<text>[^()]*)\)$/.exec(bare)?.groups?.text ?? bare;
  if (/[()]/.test(inside)) return false;
  return inside.split(/ OR /).some((choice) => choice.split(/ AND /).every((one) => ALLOWED.has(one.trim())));
}
