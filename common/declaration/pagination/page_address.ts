export const hasParameter = (link: string, name: string): boolean =>
  new URL(link).searchParams.has(name);

/** The page number that an address asks for. */
export function pageNumberOf(link: string, parameter: string): number | undefined {
  const text = new URL(link).searchParams.get(parameter);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
