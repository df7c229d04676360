import type { ConnectorTypeDeclaration } from '../../common/declaration';
import { github } from './github';
import { prometheus } from './prometheus';

/** Every built-in type. A new service is its folder and a line here. */
const BUILT_IN: readonly ConnectorTypeDeclaration[] = [github, prometheus];

/** The built-in types by name. */
export const connectorTypeRegistry = {
  get: (name: string): ConnectorTypeDeclaration | undefined =>
    BUILT_IN.find((type) => type.name === name),
  list: (): readonly ConnectorTypeDeclaration[] => BUILT_IN,
};
