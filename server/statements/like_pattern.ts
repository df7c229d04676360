/**
 * True where `text` matches the SQL pattern (`%` any text, `_` one character), ignoring case as SHOW does.
 * Takes time proportional to text × pattern at worst, whatever the pattern.
 */
export function matchesLike(text: string, pattern: string): boolean {
  const [t, p] = [[...text.toLowerCase()], [...pattern.toLowerCase()]];
  let [at, wanted] = [0, 0];
  let star: { readonly pattern: number; text: number } | undefined;
  while (at < t.length) {
    if (p[wanted] === '%') {
      star = { pattern: (wanted += 1), text: at };
    } else if (wanted < p.length && (p[wanted] === '_' || p[wanted] === t[at])) {
      at += 1;
      wanted += 1;
    } else if (star !== undefined) {
      // The last % takes one character more.
      star.text += 1;
      [at, wanted] = [star.text, star.pattern];
    } else {
      return false;
    }
  }
  return p.slice(wanted).every((character) => character === '%');
}
