import { secretsIn } from '../../../common/binding';
import type { Draft, Section } from './draft';
import { isMasked, type Input } from './inputs';

/** Options that decide by which way, and to whom, a secret is sent. */
const ROUTE = ['proxy', 'ca_certificate', 'verify_certificates'];

/**
 * Whether an edit changes where secrets are sent: the server then wants them in the same statement. Rather too often
 * than too seldom: which secret goes to which address only the server knows.
 */
export function movesSecrets({ type, stored, ...draft }: Draft): boolean {
  if (stored === undefined) return false;
  const differs = (section: Section, key: string): boolean =>
    JSON.stringify(draft[section][key]) !== JSON.stringify(stored[section][key]);
  return (
    type.config.some(({ kind, name }) => kind === 'url' && differs('config', name)) ||
    ROUTE.some((name) => differs('options', name))
  );
}

/** Whether this input holds something secret by reference, which such an edit must repeat. */
export function refersToSecret(input: Input | undefined): boolean {
  if (input?.kind === 'secret') return input.from === 'existing';
  return input?.kind === 'headers' && input.items.some(({ value }) => secretsIn(value).length > 0);
}

/** Whether this input holds a secret that nobody is shown, so that it cannot be repeated. */
export function holdsKeptSecret(input: Input | undefined): boolean {
  if (input?.kind === 'secret') return input.from === 'kept';
  return input?.kind === 'headers' && input.items.some(({ value }) => isMasked(value));
}
