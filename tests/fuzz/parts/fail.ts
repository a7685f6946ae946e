/** Ends a case: its property does not hold. */
export function fail(words: string): never {
  throw new Error(words);
}

export function mustHold(holds: boolean, words: string): asserts holds {
  if (!holds) fail(words);
}

const MEMBERS = ['polluted', 'a', 'name', 'path', 'kind', 'blocks', 'constructor'].map(
  (name) => [name, Object.getOwnPropertyDescriptor(Object.prototype, name)?.value as unknown] as const
);

/** No object has got members that nobody gave it. */
export function mustBeUnpolluted(): void {
  const names = Object.keys(Object.prototype);
  const changed = MEMBERS.some(
    ([name, value]) => Object.getOwnPropertyDescriptor(Object.prototype, name)?.value !== value
  );
  if (names.length > 0 || changed) fail(`Object.prototype was changed: ${names.join(', ')}`);
}
