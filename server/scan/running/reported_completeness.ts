import type { Completeness, ListDeclaration } from '../../../common/declaration';
import { joined, missingRange, reportedCompleteness } from '../../connectors/completeness';
import type { Connector } from '../../connectors/connector';
import type { ServiceResponse } from '../../connectors/service_client';
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
export async function noteReported(
  { state, client }: Pick<ScanSurroundings, 'state' | 'client'>,
  response: ServiceResponse,
  completeness: Completeness,
  whose: string,
  signal: AbortSignal,
): Promise<void> {
  const { partial, notices } = await reportedCompleteness(response, completeness, client, signal);
  for (const text of partial) state.incomplete('partial', `${whose}${text}`);
  for (const text of notices) state.notice(`${whose}${text}`);
}

/** Notes that the last response of a list, or the only one, holds a range that ends before the whole does. */
export function noteRange(
  { state }: Pick<ScanSurroundings, 'state'>,
  response: ServiceResponse,
  paged: boolean,
  whose: string,
): void {
  const rest = missingRange(response, paged);
  if (rest !== undefined) state.incomplete('partial', `${whose}${rest}`);
}
