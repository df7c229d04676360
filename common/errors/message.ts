/** What happened and, where it helps, what to do about it. */
export interface Message {
  readonly text: string;
  readonly hint?: string;
}

/** Builds a message from the facts of one case. */
export type MessageBuilder<P> = (facts: P) => Message;

/** `Did you mean "x"?`, or nothing. */
export function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`;
}

/** The hint as part of a message, if there is one. */
export function hinted(hint: string | undefined): { readonly hint?: string } {
  return hint === undefined ? {} : { hint };
}

/** Joins names for reading: `a, b and c`. */
export function andList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Joins names for reading: `a, b or c`. */
export function orList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}

/** How an administrator changes a bound, in each host. */
export const boundSetting = (bound: string): string =>
  `--bound ${bound}=…, or moltler.bounds.${bound} in kibana.yml`;

/** How a secret is stored, in each host. The command keeps its value out of scripts, but Kibana has no terminal. */
export const secretCommand = (name: string): string =>
  `moltler secrets set ${name} (in Kibana: CREATE OR REPLACE SECRET ${name} VALUE '…')`;
