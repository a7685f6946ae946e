/** Names a font must carry here: a subset is a modified version, and its licence reserves the original's name. */
export function renameFont(sfnt, names) {
  const count = sfnt.readUInt16BE(4);
  const tables = new Map();
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    const start = sfnt.readUInt32BE(at + 8);
    tables.set(sfnt.toString('latin1', at, at + 4), sfnt.subarray(start, start + sfnt.readUInt32BE(at + 12)));
  }
  tables.set('name', nameTable(names));
  const head = Buffer.from(tables.get('head'));
  head.writeUInt32BE(0, 8);
  tables.set('head', head);

  const file = assemble(sfnt.readUInt32BE(0), tables);
  const headAt = file.indexOf('head', 12, 'latin1');
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, file.readUInt32BE(headAt + 8) + 8);
  return file;
}

function nameTable(names) {
  const entries = Object.entries(names)
    .map(([id, text]) => ({ id: Number(id), text: Buffer.from(text, 'utf16le').swap16() }))
    .sort((a, b) => a.id - b.id);
  const start = 6 + entries.length * 12;
  const header = Buffer.alloc(start);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(start, 4);
  let offset = 0;
  entries.forEach(({ id, text }, i) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, k) => header.writeUInt16BE(value, 6 + i * 12 + k * 2));
    offset += text.length;
  });
  return Buffer.concat([header, ...entries.map(({ text }) => text)]);
}

function assemble(version, tables) {
  const tags = [...tables.keys()].sort();
  const directory = Buffer.alloc(12 + tags.length * 16);
  const power = Math.floor(Math.log2(tags.length));
  directory.writeUInt32BE(version, 0);
  [tags.length, 16 << power, power, tags.length * 16 - (16 << power)].forEach((value, i) =>
    directory.writeUInt16BE(value, 4 + i * 2)
  );
  const parts = [directory];
  let offset = directory.length;
  tags.forEach((tag, i) => {
    const table = tables.get(tag);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const at = 12 + i * 16;
    directory.write(tag, at, 'latin1');
    [checksum(padded), offset, table.length].forEach((value, k) => directory.writeUInt32BE(value, at + 4 + k * 4));
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(buffer) {
  let sum = 0;
  for (let i = 0; i < buffer.length; i += 4) sum = (sum + buffer.readUInt32BE(i)) >>> 0;
  return sum;
}
