import { secretsIn } from '../../common/binding';
import { MoltlerError, StatementError } from '../../common/errors';
import {
  addressesOf,
  toConnector,
  certificateText,
  CertificateProblem,
  rejectOwnProxy,
} from '../connectors';
import type { ConnectorConfig } from '../ports';
import type { StatementEngine } from './statement_engine';

type Settings = Pick<ConnectorConfig, 'name' | 'type' | 'config' | 'options'>;

/** Set by the store; addresses do not depend on it. */
const UNKEPT = {
  id: '',
  enabled: true,
  version: 0,
  createdAt: '',
  updatedAt: '',
  status: { state: 'untested' },
} as const;

/**
 * The settings of a connector that is about to be stored: the file in `ca_certificate` is read now, and only now; hosts
 * that it may not use are rejected. Rejects with StatementError `certificate_unusable`, ConnectionError
 * `host_not_allowed` or `address_rejected`, InvalidRequestError `configuration_invalid`.
 */
export async function usableSettings<T extends Settings>(
  engine: Pick<StatementEngine, 'types' | 'addresses'>,
  settings: T,
): Promise<T> {
  checkHosts(engine, settings);
  const given = settings.options['ca_certificate'];
  if (typeof given !== 'string' || given === '') return settings;
  try {
    const text = await certificateText(given);
    return { ...settings, options: { ...settings.options, ca_certificate: text } };
  } catch (error) {
    if (!(error instanceof CertificateProblem)) throw error;
    const reason = error.message;
    throw new StatementError('certificate_unusable', { reason }, { connector: settings.name });
  }
}

function checkHosts(
  { types, addresses }: Pick<StatementEngine, 'types' | 'addresses'>,
  settings: Settings,
): void {
  const place = { connector: settings.name };
  const { proxy } = settings.options;
  if (typeof proxy === 'string' && proxy !== '') rejectOwnProxy(addresses, place);
  if (typeof proxy === 'string' && secretsIn(proxy).length === 0 && URL.canParse(proxy)) {
    addresses.check(new URL(proxy), place);
  }
  for (const url of urlsOf(settings, types)) addresses.check(new URL(url), place);
}

/** Empty if CONFIG is incomplete, which is reported elsewhere, or by the first request. */
function urlsOf(settings: Settings, types: StatementEngine['types']): readonly string[] {
  try {
    return [...addressesOf(toConnector({ ...UNKEPT, ...settings }, types)).values()];
  } catch (error) {
    if (error instanceof MoltlerError) return [];
    throw error;
  }
}
