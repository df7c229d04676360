export { triedJoins } from './join_property';
export { connectorOf } from './sql';
export {
  triedTranslations,
  valueIn,
  type TriedColumn,
  type TriedTranslator,
} from './translator_property';
