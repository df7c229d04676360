import type { Redactor } from '../connectors';

/** Secrets that are used in one script and not stored: they are redacted while it runs, and forgotten afterwards. */
export class RedactedSecrets {
  private readonly added = new Set<string>();

  constructor(private readonly redactor: Pick<Redactor, 'knows' | 'learn' | 'forget'>) {}

  add(secret: string): void {
    // A secret that is also stored must stay redacted.
    if (this.redactor.knows(secret)) return;
    this.added.add(secret);
    this.redactor.learn(secret);
  }

  forget(): void {
    for (const secret of this.added) this.redactor.forget(secret);
  }
}
