/** Moves the focus of a form to its first field with a problem. */
export function focusFirstProblem(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLElement>(
    ':is(input, select, textarea)[aria-invalid="true"]',
  );
  if (field === undefined || field === null) return;
  // Its label is above it, and has to be seen, too.
  field.style.scrollMarginBlockStart = '3rem';
  field.focus();
}
