/** Between the worker and all pages of one site: each tells what the other should know, whoever listens. */
export const newsChannel = (scope: string): BroadcastChannel =>
  new BroadcastChannel(`toan-canh ${new URL(scope).pathname}`);
