import { secretNamesIn, withSecretsReplaced } from '../../../common/declaration';

/** Whether the text contains `{{secrets.name}}`. */
export const refersToSecret = (text: string): boolean => secretNamesIn(text).length > 0;

/** The text with every `{{secrets.name}}` replaced by its value. */
export async function withSecrets(
  text: string,
  read: (name: string) => Promise<string>,
): Promise<string> {
  const values = new Map<string, string>();
  for (const name of secretNamesIn(text)) values.set(name, await read(name));
  return withSecretsReplaced(text, (name) => values.get(name) ?? '');
}
