/** What happens to secrets that were entered. */
export function storedFirst(secrets: number): string | undefined {
  if (secrets === 0) return undefined;
  return secrets === 1
    ? 'The secret you entered is stored encrypted first. The connector refers to it by name; its value is never shown again.'
    : 'The secrets you entered are stored encrypted first. The connector refers to them by name; their values are never shown again.';
}
