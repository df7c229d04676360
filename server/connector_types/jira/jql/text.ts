/** Words longer than this are left to the local evaluation, so that the query fits into an address. */
const LONGEST = 1000;

/**
 * A value as JQL text; undefined if it cannot be one: an empty text is an error in JQL, and control characters have no
 * spelling that every version reads.
 * https://support.atlassian.com/jira-software-cloud/docs/use-advanced-search-with-jira-query-language-jql/
 */
export function quoted(value: string): string | undefined {
  if (value.trim() === '' || value.length > LONGEST || /\p{Cc}|\p{Cs}/u.test(value))
    return undefined;
  return `"${value.replace(/[\\"]/g, (one) => `\\${one}`)}"`;
}

/** A text that Jira may read as an id instead of a name. */
export const looksLikeId = (value: string): boolean => /^\s*-?\d+\s*$/.test(value);
