import type { Plugin } from 'vite';

export interface PackageLicence {
  name: string;
  version: string;
  /** SPDX. */
  licence: string;
  text: string;
}

export function faultsOf(packages: readonly PackageLicence[]): string[];
export function bundledLicences(root: string): { collect: Plugin; write: Plugin };
