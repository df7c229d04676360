import { secretsIn } from '../../../common/binding';
import type { Draft, Section } from './draft';
import { isMasked, type Input } from './inputs';

/** Options that decide how, and to which host, a secret is sent. */
const ROUTE = ['proxy', 'ca_certificate', 'verify_certificates'];

/**
 * Whether an edit changes where secrets are sent: the server then requires them in the same statement. It errs on the
 * side of true, since only the server knows which secret is sent to which address.
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

/** Whether this input refers to a secret, which such an edit must repeat. */
export function refersToSecret(input: Input | undefined): boolean {
  if (input?.kind === 'secret') return input.from === 'existing';
  return input?.kind === 'headers' && input.items.some(({ value }) => secretsIn(value).length > 0);
}

/** Whether this input holds a masked secret, which therefore cannot be repeated. */
export function holdsKeptSecret(input: Input | undefined): boolean {
  if (input?.kind === 'secret') return input.from === 'kept';
  return input?.kind === 'headers' && input.items.some(({ value }) => isMasked(value));
}
