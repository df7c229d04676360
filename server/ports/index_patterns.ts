const LONGEST_NAME_BYTES = 255;

/** Lower case, without what patterns and paths consist of, and no sign in front. */
const NAME = /^[^-_.+*A-Z\\/?"<>|,#\s][^*A-Z\\/?"<>|,#\s]*$/;

/** Whether an index may have this name: the rules of Elasticsearch. */
export const isIndexName = (name: string): boolean =>
  NAME.test(name) && name === name.toLowerCase() && Buffer.byteLength(name) <= LONGEST_NAME_BYTES;

/** Whether a name of an index matches a pattern as in FROM. Each `*` stands for any text, and case is ignored. */
export function indexPattern(pattern: string): (name: string) => boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return (name) => name === first;
  return (name) => {
    if (!name.startsWith(first)) return false;
    // The leftmost match of each part leaves the most for those after it.
    let from = first.length;
    for (const part of rest) {
      const at = name.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
  };
}
