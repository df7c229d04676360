import { connectorTypeRegistry } from '../../server/connector_types';
import { contractTests } from './contract_tests';
import type { Manifest } from './manifest';
import { thingsOf } from './suite';

const [type] = connectorTypeRegistry.list();
if (type === undefined) throw new Error('There is no type.');

/** A vendor that publishes no description: nothing is tied, and everything is explained. */
const MANIFEST: Manifest = {
  descriptions: {},
  addresses: {},
  config: {},
  lists: {},
  details: {},
  actions: {},
  tests: {},
  discovery: {},
  untied: Object.fromEntries(
    thingsOf(type).map((thing) => [thing, 'the vendor does not publish a description']),
  ),
  absent: {},
  unused: {},
};

contractTests(type, MANIFEST);
