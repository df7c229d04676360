/** Typical names of secrets, for keys without a declaration: `api_key`, `authToken`, `client_secret`, `pwd`. */
export function looksSecret(name: string): boolean {
  return SECRET_NAME.test(name.replaceAll('-', '_'));
}
const SECRET_NAME =
  /token|passw|passphrase|pwd|secret|credential|api_?key|access_?key|private|(^|_)(key|keys|pat|auth|authorization|bearer)(_|$)|[a-z](Key|Auth)$|cookie|jwt|assertion/i;

/** An @ after `://`, with no space between: linear, however often `://` is repeated. */
function hasUserInformation(text: string): boolean {
  return text.split(/\s/).some((run) => {
    const at = run.indexOf('://');
    return at >= 0 && run.includes('@', at + 3);
  });
}
const QUERY_PARAMETER = /[?&]([^=?&#\s]+)=[^&#\s]/g;

/** Whether an address carries credentials: `https://user:password@host`, `https://host?token=…`. */
export function hasCredentials(text: string): boolean {
  if (!text.includes('://')) return false;
  for (const [, name = ''] of text.matchAll(QUERY_PARAMETER)) {
    if (looksSecret(name)) return true;
  }
  // A password with a slash in it makes the address invalid, but it is still a password.
  if (!URL.canParse(text)) return hasUserInformation(text);
  const { username, password } = new URL(text);
  return username !== '' || password !== '';
}
