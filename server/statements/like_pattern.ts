import { foldCase } from '../../common/declaration';
import type { Steps } from '../../common/language';

/** Comparisons between two steps, which take a fraction of a millisecond. */
const STEP = 20_000;

/** A SQL pattern (`%` any text, `_` one character), ignoring case as in SHOW. */
export class LikePattern {
  private readonly characters: readonly string[];
  /** The minimum length of a matching text. */
  private readonly least: number;

  constructor(pattern: string) {
    // Several % in a row are equivalent to one.
    this.characters = [...foldCase(pattern).replace(/%+/g, '%')];
    this.least = this.characters.filter((character) => character !== '%').length;
  }

  /** Whether `text` matches. Takes at most time proportional to text × pattern, whatever the pattern. */
  *matching(text: string): Steps<boolean> {
    if (text.length < this.least) return false;
    const [t, p] = [[...foldCase(text)], this.characters];
    let [at, wanted] = [0, 0];
    let star: { readonly pattern: number; text: number } | undefined;
    for (let compared = 1; at < t.length; compared++) {
      if (compared % STEP === 0) yield;
      if (p[wanted] === '%') {
        star = { pattern: (wanted += 1), text: at };
      } else if (wanted < p.length && (p[wanted] === '_' || p[wanted] === t[at])) {
        at += 1;
        wanted += 1;
      } else if (star !== undefined) {
        // The last % matches one more character.
        star.text += 1;
        [at, wanted] = [star.text, star.pattern];
      } else {
        return false;
      }
    }
    return p.slice(wanted).every((character) => character === '%');
  }
}
