import { ConnectorError } from '../../../common/errors';
import { messageOf } from '../../../common/errors/codes';

/** The failure of a page that even a smaller one did not avoid, with what a person can do about it. */
export function tooHeavy(error: unknown, rows: number | undefined): unknown {
  if (!(error instanceof ConnectorError) || rows === undefined) return error;
  const { text, hint } = messageOf('page_too_heavy', { rows });
  return error.withHint(`${text} ${hint ?? ''}`.trim());
}
