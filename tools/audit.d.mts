export type Audit = { checked: false; reason: string } | { checked: true; faults: string[] };
export function readAudit(output: string): Audit;
export function audit(): Promise<{ shipped: Audit; all: Audit }>;
export function auditLines(found: { shipped: Audit; all: Audit }): string[];
