/**
 * `npm run audit`: known faults of the packages, as the registry tells them. Ends with 1 when one of them reaches the
 * reader's browser. A registry that does not answer is told as NOT CHECKED and ends with 0: nothing was found out.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './run.mjs';

const ONCE = ['--fetch-retries=0', '--fetch-timeout=15000'];

/** Of what `npm audit --json` prints: `{ checked, reason }` or `{ checked, faults }`, each fault a line. */
export function readAudit(output) {
  const start = output.indexOf('{');
  const end = output.lastIndexOf('}');
  let report;
  try {
    report = JSON.parse(output.slice(start, end + 1));
  } catch {
    return { checked: false, reason: output.trim().split('\n')[0] || 'npm audit said nothing' };
  }
  const counts = report.metadata?.vulnerabilities;
  if (!report.vulnerabilities || typeof counts?.total !== 'number') {
    const reason = report.message ?? report.error?.summary ?? 'npm audit gave no report';
    return { checked: false, reason: reason.replace(/\bhttps?:\/\/\S+/g, 'the registry') };
  }
  const faults = Object.values(report.vulnerabilities).map(({ name, severity, via }) => {
    const titles = via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : cause.title));
    return `${severity} ${name}: ${titles.join('; ')}`;
  });
  return { checked: true, faults };
}

export async function audit() {
  const [shipped, all] = await Promise.all(
    [['--omit=dev'], []].map(async (which) => readAudit((await npm(['audit', '--json', ...ONCE, ...which])).output))
  );
  return { shipped, all };
}

/** Lines for people, of what `audit` found. */
export function auditLines({ shipped, all }) {
  const silent = [shipped, all].find(({ checked }) => !checked);
  if (silent) return [`NOT CHECKED: whether a package has a known fault. ${silent.reason}`];
  const only = all.faults.filter((fault) => !shipped.faults.includes(fault));
  return [
    `in what is shipped and published: ${shipped.faults.length} known faults`,
    ...shipped.faults,
    `only while building and testing: ${only.length} known faults`,
    ...only
  ];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = await audit();
  for (const line of auditLines(found)) console.log(line);
  process.exit(found.shipped.checked && found.shipped.faults.length > 0 ? 1 : 0);
}
