/** Characters of a script that the page lays out; longer ones stay as they are: it would not answer meanwhile. */
export const MOST_FORMATTED = 65_536;
