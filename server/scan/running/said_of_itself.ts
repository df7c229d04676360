import type { Completeness, ListDeclaration } from '../../../common/declaration';
import { joined, saidOfItself } from '../../connectors/completeness';
import type { Connector } from '../../connectors/connector';
import type { ServiceAnswer } from '../../connectors/service_client';
import type { ScanSurroundings } from './surroundings';

/** What the responses of a list may say of themselves: by the API, by the list. */
export function completenessOf(connector: Connector, list?: ListDeclaration): Completeness {
  const partialIf = list?.partialIf;
  return joined(connector.declaration.api.completeness, list?.completeness, {
    partial:
      partialIf === undefined
        ? []
        : [{ at: { body: partialIf.path }, is: partialIf.is, say: partialIf.say }],
  });
}

/** Notes what a response says beside its rows. `whose` stands before it. */
export async function noteSaid(
  { state, client }: Pick<ScanSurroundings, 'state' | 'client'>,
  answer: ServiceAnswer,
  completeness: Completeness,
  whose: string,
): Promise<void> {
  const { partial, notices } = await saidOfItself(answer, completeness, client);
  for (const text of partial) state.incomplete('partial', `${whose}${text}`);
  for (const text of notices) state.notice(`${whose}${text}`);
}

/** Notes that the last response of a list, or the only one, holds a range that ends before the whole does. */
export function noteRange(
  { state }: Pick<ScanSurroundings, 'state'>,
  answer: ServiceAnswer,
  paged: boolean,
  whose: string,
): void {
  const rest = restOf(answer, paged);
  if (rest !== undefined) state.incomplete('partial', `${whose}${rest}`);
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7 */
const PARTIAL_CONTENT = 206;

function restOf({ status, headers }: ServiceAnswer, paged: boolean): string | undefined {
  if (status !== PARTIAL_CONTENT) return undefined;
  const [, first, last, total] =
    /^\s*\w+[ =](\d+)-(\d+)\/(\d+)/.exec(headers['content-range'] ?? '') ?? [];
  const whole = Number(last) + 1 >= Number(total) && (paged || Number(first) === 0);
  if (total === undefined ? paged : whole) return undefined;
  return `the service returned only part of the response (HTTP 206${total === undefined ? '' : `, ${first ?? ''}-${last ?? ''} of ${total}`})`;
}
