/** Leads from a summary of what is to fix to the field itself. */

/** Puts the focus into the control with this id, unfolding what hides it; a list of people gets it on its first box. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  if (found === null) return;
  for (let fold = found.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  const target = found instanceof HTMLFieldSetElement ? (found.querySelector("input") ?? found) : found;
  target.scrollIntoView({ block: "center" });
  target.focus();
}
