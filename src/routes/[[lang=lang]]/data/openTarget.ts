/** Opens what the address points at after `#`: a list, or the first list directly in a part. Anything else opens nothing. */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const closed =
    target instanceof HTMLDetailsElement ? target : target?.querySelector<HTMLDetailsElement>(':scope > details');
  if (closed && !closed.open) closed.open = true;
}
