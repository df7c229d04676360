import { StatementError } from '../../common/errors';

const MEGABYTE = 1024 * 1024;

/** What the variables of one script take. */
export interface ScriptVariables {
  /** Records how many bytes they take from now on. Throws `variables_too_large`, without recording it. */
  take(bytes: number): void;
  /** The script has ended. */
  end(): void;
}

/** Limits the memory for the variables of all scripts that each user runs at once. */
export class VariableMemory {
  private readonly used = new Map<string, number>();

  constructor(private readonly megabytes: number) {}

  /** For a script of this user. */
  of(user: string): ScriptVariables {
    let own = 0;
    const take = (bytes: number): void => {
      const all = (this.used.get(user) ?? 0) + bytes - own;
      if (bytes > own && all > this.megabytes * MEGABYTE)
        throw new StatementError('variables_too_large', { megabytes: this.megabytes });
      own = bytes;
      if (all > 0) this.used.set(user, all);
      else this.used.delete(user);
    };
    return { take, end: () => take(0) };
  }
}
