import type { Redactor } from '../connectors';

/** Secrets that are used in one script and not stored: they are masked while it runs, and forgotten afterwards. */
export class ConcealedSecrets {
  private readonly added = new Set<string>();

  constructor(private readonly redactor: Pick<Redactor, 'knows' | 'learn' | 'forget'>) {}

  add(secret: string): void {
    // A secret that is also stored must stay masked.
    if (this.redactor.knows(secret)) return;
    this.added.add(secret);
    this.redactor.learn(secret);
  }

  forget(): void {
    for (const secret of this.added) this.redactor.forget(secret);
  }
}
