import type { ConnectorTypeDeclaration } from '../../common/declaration';
import { github } from './github';

/** Every built-in type. A new service is its folder and a line here. */
export const BUILT_IN_TYPES: readonly ConnectorTypeDeclaration[] = [github];
