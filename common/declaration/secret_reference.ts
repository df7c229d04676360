const REFERENCE = /\{\{\s*secrets\.([^\s{}]+)\s*\}\}/g;

/** The names of the secrets that a text refers to by `{{secrets.name}}`, in order. */
export const secretNamesIn = (text: string): readonly string[] =>
  [...text.matchAll(REFERENCE)].map((match) => match[1] ?? '');

/** The text with every `{{secrets.name}}` replaced. */
export const withSecretsReplaced = (text: string, by: (name: string) => string): string =>
  text.replace(REFERENCE, (_, name: string) => by(name));
