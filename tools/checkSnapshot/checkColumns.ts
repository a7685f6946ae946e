import type { SchemaElement } from 'hyparquet';
import { fieldsOf, type Field, type SnapshotTable } from '../../data/publish/fields';
import type { Report } from './breach';
import type { Resource } from './manifestSchema';

const TYPES: Record<Field['type'], { says: string; is: (element: SchemaElement) => boolean }> = {
  string: {
    says: 'BYTE_ARRAY (UTF8/STRING)',
    is: ({ type, converted_type, logical_type }) =>
      type === 'BYTE_ARRAY' && (converted_type === 'UTF8' || logical_type?.type === 'STRING')
  },
  number: { says: 'DOUBLE', is: ({ type }) => type === 'DOUBLE' },
  integer: {
    says: 'INT32',
    is: ({ type, converted_type }) => type === 'INT32' && (converted_type === undefined || converted_type === 'INT_32')
  },
  date: {
    says: 'INT32 (DATE)',
    is: ({ type, converted_type, logical_type }) =>
      type === 'INT32' && (converted_type === 'DATE' || logical_type?.type === 'DATE')
  }
};

/** Names and types of the columns are the table's; a part may lack `indicator`. Null, reported, when they are not. */
export function checkColumns(
  schema: readonly SchemaElement[],
  table: SnapshotTable,
  { path, partition }: Resource,
  report: Report
): string[] | null {
  const elements = new Map(schema.slice(1).map((element) => [element.name, element]));
  const fields = fieldsOf(table);
  const absent = fields.filter(({ name }) => !elements.has(name) && !(partition && name === 'indicator'));
  const names = absent.map(({ name }) => name).join(', ');
  if (absent.length > 0)
    report('column', path, `column ${names}`, {
      vi: `Thiếu cột ${names} của bảng ${table}; hãy thêm vào, với chữ rỗng nếu không có gì để ghi.`,
      en: `Column ${names} of table ${table} is missing; add it, with empty text where nothing applies.`
    });
  const known = new Set(fields.map(({ name }) => name));
  const others = [...elements.keys()].filter((name) => !known.has(name)).join(', ');
  if (others !== '' || schema.length - 1 !== elements.size)
    report('column', path, `column ${others}`, {
      vi: `Cột ${others || '(lặp tên)'} không thuộc bảng ${table}; hãy bỏ cột đó.`,
      en: `Column ${others || '(twice)'} is not of table ${table}; leave it out.`
    });
  const wrong = fields.filter(({ name, type }) => {
    const element = elements.get(name);
    return element && (element.repetition_type === 'REPEATED' || element.num_children || !TYPES[type].is(element));
  });
  for (const { name, type } of wrong) {
    const element = elements.get(name);
    const is = [element?.type ?? 'nested', element?.converted_type].filter(Boolean).join(' ');
    report('type', path, `column ${name}`, {
      vi: `Cột có kiểu ${is}; hãy ghi kiểu ${TYPES[type].says}.`,
      en: `The column’s type is ${is}; write ${TYPES[type].says}.`
    });
  }
  return absent.length === 0 && others === '' && wrong.length === 0 ? [...elements.keys()] : null;
}
