import type { HostState } from './host';

/** The values in the fragment of a URL: `#tab=audit&filter=x`. */
export const stateIn = (fragment: string): HostState =>
  Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));

/** The fragment of these values; empty without any. */
export function fragmentOf(state: Readonly<Record<string, string | undefined>>): string {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(state))
    if (value !== undefined && value !== '') values.set(name, value);
  const text = values.toString();
  return text === '' ? '' : `#${text}`;
}
