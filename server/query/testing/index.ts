export { triedJoins } from './join_property';
export { bindSelect, connectorOf, contextOf } from './sql';
export { testPool } from './test_pool';
export {
  triedTranslations,
  valueIn,
  type TriedColumn,
  type TriedTranslator,
} from './translator_property';
export { triedNarrowing, triedOrders, type TriedDocuments } from './narrowing_property';
