import { chartFaults } from './chartFaults';
import { childOrderFaults } from './childOrder';
import { documentFaults } from './documentFaults';
import { officePackage } from './officePackage';
import { referenceFaults } from './referenceFaults';
import { slideFaults } from './slideFaults';
import { workbookFaults } from './workbookFaults';

/**
 * What is wrong with a DOCX, PPTX or XLSX, each as a sentence: parts that are not well-formed, lead nowhere or that nothing
 * leads to, children out of the schemas' order, ids and values that do not hold together. Workbooks inside are read too.
 */
export async function officeFaults(file: Uint8Array): Promise<string[]> {
  const office = officePackage(file);
  const inside = [...office.bytes].filter(([path]) => path.endsWith('.xlsx'));
  const embedded = await Promise.all(
    inside.map(async ([path, bytes]) => (await officeFaults(bytes)).map((fault) => `${path} › ${fault}`))
  );
  return [
    ...office.faults,
    ...[...office.xml].flatMap(([path, root]) => childOrderFaults(path, root)),
    ...referenceFaults(office),
    ...workbookFaults(office),
    ...documentFaults(office),
    ...slideFaults(office),
    ...(await chartFaults(office)),
    ...embedded.flat()
  ];
}
