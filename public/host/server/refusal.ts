import { i18n } from '@kbn/i18n';
import { HostError } from '../host';

/** The body of a rejection: by our own routes, or by Kibana around them. */
interface RefusalBody {
  readonly error?: { readonly message?: unknown } | string;
  readonly message?: unknown;
}

/** Why the server rejected a request, in its own words if there are any. */
export async function refusalOf(response: Response): Promise<HostError> {
  const { status } = response;
  let message: unknown;
  try {
    const body = (await response.json()) as RefusalBody;
    message = typeof body.error === 'object' ? body.error.message : body.message;
  } catch {
    // Not JSON: a proxy's page, or nothing.
  }
  return new HostError(
    typeof message === 'string'
      ? message
      : i18n.translate('moltler.host.refusal.theServerRespondedWithStatus', {
          defaultMessage: 'The server responded with status {status}.',
          values: { status },
        }),
    status,
  );
}
