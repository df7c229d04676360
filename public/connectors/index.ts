export { Connectors } from './connectors';
export { CONNECTORS_PATH, pathOf as connectorPathOf, placeOf as connectorPlaceOf } from './places';
