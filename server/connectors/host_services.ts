import type { HostServices } from '../ports';
import type { Connector } from './connector';
import type { ServiceClient } from './service_client';

/** Whether the requests of a connector are for the host of the engine, whose responses differ between users. */
export const isOfHost = ({ declaration }: Connector): boolean =>
  declaration.api.transport === 'host';

/** A client that sends requests for the host as one of its users. */
export const asHostUser = (client: ServiceClient, host: HostServices): ServiceClient => ({
  ...client,
  send: (connector, request, context) =>
    client.send(connector, request, isOfHost(connector) ? { ...context, host } : context),
});
