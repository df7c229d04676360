/** The keys of a join that a scan has looked up, so that other look-ups of the same list can use its rows. */
export class ReadKeys {
  private readonly marks = new Set<string>();
  private all = false;

  has(mark: string): boolean {
    return this.all || this.marks.has(mark);
  }
  add(marks: Iterable<string>): void {
    for (const mark of marks) this.marks.add(mark);
  }
  /** The list was read without keys. */
  addAll(): void {
    this.all = true;
  }
}

/** The keys of look-ups of the same list within one statement. */
export interface KeysOfLookUps {
  /** Those of this scan; only of a complete one, whose rows are all there. */
  readonly own: ReadKeys;
  /** Whether another look-up has read this key, and its rows are used. Known once the keys have been supplied. */
  readonly isReadElsewhere: (mark: string) => boolean;
}
