export {
  connectorPathOf,
  connectorPlaceOf,
  useConnectorPlace,
  type ConnectorPlace,
} from './connector_places';
export { syncPathOf, syncPlaceOf, useSyncPlace, type SyncPlace } from './sync_places';
