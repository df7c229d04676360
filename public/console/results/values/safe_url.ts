/** Longer texts are not checked: no service has links this long. */
const LONGEST = 2_000;

/**
 * The text as a URL that is safe to link, or undefined. Only http and https: `javascript:`, `data:` and the like would
 * run in this page. No credentials: `https://known.example@evil.example` looks like a different host than it opens.
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
