import { check } from './vi/check';

/** Texts of `/check`, apart from the others so that no other page loads them. */
export const checkVi = { check } as const;
