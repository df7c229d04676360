import type {
  CreateConnectorActionStatement,
  CreateConnectorEntityStatement,
  CreateConnectorTypeStatement,
  DropConnectorTypeStatement,
  RegisterConnectorTypeStatement,
  TestConnectorTypeStatement,
} from './connector_type';
import {
  buildCreateConnectorAction,
  buildCreateConnectorEntity,
  buildCreateConnectorType,
  buildDropConnectorType,
  buildRegisterConnectorType,
  buildTestConnectorType,
} from './connector_type_build';
import {
  printCreateConnectorAction,
  printCreateConnectorEntity,
  printCreateConnectorType,
  printDropConnectorType,
  printRegisterConnectorType,
  printTestConnectorType,
} from './connector_type_print';
import { laterStatement } from './definition';

export const createConnectorType = laterStatement<CreateConnectorTypeStatement>({
  words: 'CREATE CONNECTOR TYPE',
  syntax: "CREATE CONNECTOR TYPE 'type' [CONFIG_SCHEMA {…}]",
  example: "CREATE CONNECTOR TYPE 'own' CONFIG_SCHEMA {}",
  build: buildCreateConnectorType,
  print: printCreateConnectorType,
});

export const createConnectorEntity = laterStatement<CreateConnectorEntityStatement>({
  words: 'CREATE CONNECTOR ENTITY',
  syntax: "CREATE CONNECTOR ENTITY 'type.entity' FIELDS {…} [REQUEST {…}]",
  example: "CREATE CONNECTOR ENTITY 'own.things' FIELDS {}",
  build: buildCreateConnectorEntity,
  print: printCreateConnectorEntity,
});

export const createConnectorAction = laterStatement<CreateConnectorActionStatement>({
  words: 'CREATE CONNECTOR ACTION',
  syntax: "CREATE CONNECTOR ACTION 'type.entity.action' PARAMETERS {…} [REQUEST {…}]",
  example: "CREATE CONNECTOR ACTION 'own.things.add' PARAMETERS {}",
  build: buildCreateConnectorAction,
  print: printCreateConnectorAction,
});

export const registerConnectorType = laterStatement<RegisterConnectorTypeStatement>({
  words: 'REGISTER CONNECTOR TYPE',
  syntax: "REGISTER CONNECTOR TYPE 'type'",
  example: "REGISTER CONNECTOR TYPE 'own'",
  build: buildRegisterConnectorType,
  print: printRegisterConnectorType,
});

export const dropConnectorType = laterStatement<DropConnectorTypeStatement>({
  words: 'DROP CONNECTOR TYPE',
  syntax: "DROP CONNECTOR TYPE [IF EXISTS] 'type'",
  example: "DROP CONNECTOR TYPE 'own'",
  build: buildDropConnectorType,
  print: printDropConnectorType,
});

export const testConnectorType = laterStatement<TestConnectorTypeStatement>({
  words: 'TEST CONNECTOR TYPE',
  syntax: "TEST CONNECTOR TYPE 'type' BEGIN … END TEST",
  example: "TEST CONNECTOR TYPE 'own' BEGIN SELECT 1; END TEST",
  build: buildTestConnectorType,
  print: printTestConnectorType,
});
