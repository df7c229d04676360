/** Maximum characters of a script that the page formats; formatting a longer one would block the page. */
export const MOST_FORMATTED = 65_536;
