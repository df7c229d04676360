import type { Steps } from '../../common/language';

/** Comparisons between two steps: a fraction of a millisecond. */
const STEP = 20_000;

/** A SQL pattern (`%` any text, `_` one character), ignoring case as SHOW does. */
export class LikePattern {
  private readonly characters: readonly string[];
  /** Characters that a text must have at least. */
  private readonly least: number;

  constructor(pattern: string) {
    // Several % in a row are one.
    this.characters = [...pattern.toLowerCase().replace(/%+/g, '%')];
    this.least = this.characters.filter((character) => character !== '%').length;
  }

  /** True where `text` matches. Takes time proportional to text × pattern at worst, whatever the pattern. */
  *matching(text: string): Steps<boolean> {
    if (text.length < this.least) return false;
    const [t, p] = [[...text.toLowerCase()], this.characters];
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
        // The last % takes one character more.
        star.text += 1;
        [at, wanted] = [star.text, star.pattern];
      } else {
        return false;
      }
    }
    return p.slice(wanted).every((character) => character === '%');
  }
}
