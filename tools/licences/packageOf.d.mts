import type { PackageLicence } from './bundledLicences.mjs';
export function packageFolder(moduleId: string, root: string): string | undefined;
export function describePackage(folder: string): Promise<PackageLicence>;
