import type { Redactor } from '../connectors';

/** Secrets that pass through one script and are stored nowhere: masked while it runs, and not known afterwards. */
export class ConcealedSecrets {
  private readonly added = new Set<string>();

  constructor(private readonly redactor: Pick<Redactor, 'knows' | 'learn' | 'forget'>) {}

  add(secret: string): void {
    // One that is stored, too, must stay masked.
    if (this.redactor.knows(secret)) return;
    this.added.add(secret);
    this.redactor.learn(secret);
  }

  forget(): void {
    for (const secret of this.added) this.redactor.forget(secret);
  }
}
