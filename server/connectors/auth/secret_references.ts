const REFERENCE = /\{\{\s*secrets\.([A-Za-z_][\w.-]*)\s*\}\}/g;

/** Whether the text contains `{{secrets.name}}`. */
export function refersToSecret(text: string): boolean {
  return text.search(REFERENCE) >= 0;
}

/** The names of the secrets that a text refers to, in order. */
export function secretNamesIn(text: string): readonly string[] {
  return [...text.matchAll(REFERENCE)].map((match) => match[1] ?? '');
}

/** The text with every `{{secrets.name}}` replaced by its value. */
export async function withSecrets(
  text: string,
  read: (name: string) => Promise<string>,
): Promise<string> {
  const values = new Map<string, string>();
  for (const name of secretNamesIn(text)) values.set(name, await read(name));
  return text.replace(REFERENCE, (_, name: string) => values.get(name) ?? '');
}
