import { hardLine, type Doc } from '../printing/doc';
import { bodyDoc, stringDoc, type Printing } from '../printing/printing';
import type {
  ConnectorTypeHandler,
  CreateConnectorActionStatement,
  CreateConnectorEntityStatement,
  CreateConnectorTypeStatement,
  DropConnectorTypeStatement,
  RegisterConnectorTypeStatement,
  TestConnectorTypeStatement,
} from './connector_type';

type Created =
  CreateConnectorTypeStatement | CreateConnectorEntityStatement | CreateConnectorActionStatement;

/** Prints CREATE CONNECTOR TYPE. */
export function printCreateConnectorType(
  node: CreateConnectorTypeStatement,
  printing: Printing,
): Doc {
  return [
    head('TYPE', node),
    node.configSchema === undefined
      ? ''
      : [hardLine, 'CONFIG_SCHEMA ', printing.object(node.configSchema)],
    node.openApi === undefined ? '' : [hardLine, 'FROM OPENAPI ', printing.object(node.openApi)],
  ];
}

/** Prints CREATE CONNECTOR ENTITY. */
export function printCreateConnectorEntity(
  node: CreateConnectorEntityStatement,
  printing: Printing,
): Doc {
  return [
    head('ENTITY', node),
    hardLine,
    'FIELDS ',
    printing.object(node.fields),
    handler('QUERY_HANDLER', node.handler, printing),
  ];
}

/** Prints CREATE CONNECTOR ACTION. */
export function printCreateConnectorAction(
  node: CreateConnectorActionStatement,
  printing: Printing,
): Doc {
  return [
    head('ACTION', node),
    hardLine,
    'PARAMETERS ',
    printing.object(node.parameters),
    handler('HANDLER', node.handler, printing),
  ];
}

function head(what: string, node: Created): Doc {
  return [
    `CREATE ${node.orReplace ? 'OR REPLACE ' : ''}CONNECTOR ${what} ${stringDoc(node.name)}`,
    node.description === undefined ? '' : [hardLine, `DESCRIPTION ${stringDoc(node.description)}`],
  ];
}

function handler(word: string, given: ConnectorTypeHandler | undefined, printing: Printing): Doc {
  if (given === undefined) return '';
  return given.type === 'code'
    ? [hardLine, `${word} ${stringDoc(given.source)}`]
    : [hardLine, 'REQUEST ', printing.object(given.request)];
}

/** Prints REGISTER CONNECTOR TYPE. */
export function printRegisterConnectorType(node: RegisterConnectorTypeStatement): Doc {
  return `REGISTER CONNECTOR TYPE ${stringDoc(node.name)}`;
}

/** Prints DROP CONNECTOR TYPE. */
export function printDropConnectorType(node: DropConnectorTypeStatement): Doc {
  return `DROP CONNECTOR TYPE ${node.ifExists ? 'IF EXISTS ' : ''}${stringDoc(node.name)}`;
}

/** Prints TEST CONNECTOR TYPE … BEGIN … END TEST. */
export function printTestConnectorType(node: TestConnectorTypeStatement, printing: Printing): Doc {
  return [
    `TEST CONNECTOR TYPE ${stringDoc(node.name)}`,
    node.testName === undefined ? '' : [hardLine, `NAME ${stringDoc(node.testName)}`],
    node.mockApi === undefined ? '' : [hardLine, 'MOCK_API ', printing.object(node.mockApi)],
    hardLine,
    'BEGIN',
    bodyDoc(node.body, printing),
    hardLine,
    'END TEST',
  ];
}
