/** Longer texts are not checked: no service has such long links. */
const LONGEST = 2_000;

/**
 * The address that a text is, ready for a link; undefined where the text is anything else. Only
 * http and https: `javascript:`, `data:` and the like would run in this page. No credentials in it:
 * `https://known.example@evil.example` reads like another host than it opens.
 */
export function safeUrl(text: string): string | undefined {
  if (text.length > LONGEST || !/^https?:\/\/[^\s]+$/i.test(text)) return undefined;
  try {
    const { protocol, username, password, href } = new URL(text);
    const isPlain = username === '' && password === '';
    return isPlain && (protocol === 'https:' || protocol === 'http:') ? href : undefined;
  } catch {
    return undefined;
  }
}
