import type { MissingPart, MissingParts } from '../../../common/contract';
import { andList } from '../../../common/errors';
import { counted } from '../../../common/quantities';

/** Names in a sentence; the report has more of them. */
const NAMED = 10;

/** The parts of a scan that failed and were left out: the first ones by name, the others as a number. */
export class MissingPartList {
  private readonly parts: MissingPart[] = [];
  private readonly known = new Set<string>();
  private more = 0;

  constructor(private readonly most: number) {}

  /** Whether it was added by name, not only counted. */
  add(part: MissingPart): boolean {
    // The lists that replace others may fail for the same parents.
    if (this.known.has(part.name)) return false;
    if (this.parts.length >= this.most) {
      this.more += 1;
      return false;
    }
    this.known.add(part.name);
    this.parts.push(part);
    return true;
  }

  /** Adds those of a scan that this one is based on. */
  include({ parts, more }: MissingParts): void {
    for (const part of parts) this.add(part);
    this.more += more;
  }

  report(): MissingParts | undefined {
    return this.parts.length === 0 ? undefined : { parts: [...this.parts], more: this.more };
  }

  /** What is missing, in words; undefined unless there are several parts. */
  inWords(): string | undefined {
    const count = this.parts.length + this.more;
    const [first, ...others] = this.parts;
    if (first === undefined || count < 2) return undefined;
    const named = this.parts.slice(0, NAMED).map(({ name }) => name);
    const rest = count - named.length;
    const names = andList([...named, ...(rest > 0 ? [`${rest} more`] : [])]);
    const alike = others.every(({ message }) => message === first.message);
    return `${counted(count, 'part')} could not be read: ${names}. ${alike ? '' : 'The first error: '}${first.message}`;
  }

  /** For a scan that warns of each part: how many it did not warn of. */
  unnamed(): string | undefined {
    return this.more === 0
      ? undefined
      : `${counted(this.more, 'more part')} could not be read either.`;
  }
}
