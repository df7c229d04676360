/** Words that open a body at once, or after a header that ends with the word they map to. */
const BODY_AFTER: ReadonlyMap<string, string> = new Map([
  ['BEGIN', ''],
  ['TRY', ''],
  ['IF', 'THEN'],
  ['FOR', 'LOOP'],
  ['WHILE', 'LOOP'],
]);
/** Words that begin another body of the same block. */
const NEXT_BODY_AFTER: ReadonlyMap<string, string> = new Map([
  ['ELSE', ''],
  ['FINALLY', ''],
  ['ELSEIF', 'THEN'],
  ['CATCH', 'THEN'],
]);
const TEST_HEADER = ['TEST', 'CONNECTOR', 'TYPE'];

/**
 * Follows the words of one statement to find the `;` that ends it. Words only open or close a block where a statement
 * may begin, so that `end`, `begin` and `if` can still be columns.
 */
export class BlockDepth {
  private blocks = 0;
  private cases = 0;
  private atStatement = true;
  private awaited = '';
  private words = 0;
  private testing = true;
  private ended = false;
  private begun = 0;

  /** Statements that have begun inside of it. */
  get inside(): number {
    return this.begun;
  }

  /** Blocks and CASE expressions that are open. */
  get depth(): number {
    return this.blocks + this.cases;
  }

  /** Processes a word in capitals inside `brackets` open brackets. */
  word(word: string, brackets: number): void {
    this.testing &&= this.words >= TEST_HEADER.length || TEST_HEADER[this.words] === word;
    this.words++;
    if (this.ended) {
      // The word after END: END IF, END LOOP.
      this.ended = false;
      return;
    }
    if (this.atStatement) this.firstWord(word);
    else this.laterWord(word, brackets);
  }

  /** Processes anything that is neither a word nor a `;`. */
  other(): void {
    this.atStatement = false;
    this.words++;
    this.testing &&= this.words > TEST_HEADER.length;
  }

  /** Processes a `;`. True if it ends the whole statement. */
  semicolon(): boolean {
    this.atStatement = true;
    this.awaited = '';
    this.cases = 0;
    this.ended = false;
    return this.blocks === 0;
  }

  private firstWord(word: string): void {
    const opens = BODY_AFTER.get(word);
    const continues = this.blocks > 0 ? NEXT_BODY_AFTER.get(word) : undefined;
    if (this.blocks > 0 && word !== 'END' && continues === undefined) this.begun++;
    if (word === 'END' && this.blocks > 0) {
      this.blocks--;
      this.ended = true;
      this.atStatement = false;
      return;
    }
    if (opens !== undefined) this.blocks++;
    this.awaited = opens ?? continues ?? '';
    this.atStatement = (opens ?? continues) === '';
  }

  private laterWord(word: string, brackets: number): void {
    if (word === 'CASE') this.cases++;
    else if (word === 'END') this.cases = Math.max(0, this.cases - 1);
    else if (word === this.awaited && this.cases === 0 && brackets === 0) {
      this.awaited = '';
      this.atStatement = true;
    } else if (word === 'BEGIN' && this.testing && this.blocks === 0 && brackets === 0) {
      this.blocks++;
      this.atStatement = true;
    }
  }
}
