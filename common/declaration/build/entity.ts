import type { ConnectorTypeDeclaration } from '../connector_type';
import type { EntityDeclaration, ListDeclaration } from '../entity';
import type { RequestTemplate } from '../request';
import { requestHeaders } from './headers';

/** A connector type as declared, plus the CONFIG keys that every type accepts. */
export const connectorType = (declaration: ConnectorTypeDeclaration): ConnectorTypeDeclaration => ({
  ...declaration,
  config: { ...declaration.config, headers: requestHeaders(declaration.api) },
});

/** Returns the entity unchanged; only checks its type. */
export const entity = (declaration: EntityDeclaration): EntityDeclaration => declaration;

/** A list; by default the body is the array, and there are no filters. */
export const listed = (
  name: string,
  request: RequestTemplate,
  more: Partial<Omit<ListDeclaration, 'name' | 'request'>> = {},
): ListDeclaration => ({ name, request, rows: '.', filters: [], ...more });

/** The look-up of one object by its key: at most one row; 404 means no row. */
export const lookedUp = (
  name: string,
  request: RequestTemplate,
  more: Partial<Omit<ListDeclaration, 'name' | 'request'>> = {},
): ListDeclaration =>
  listed(name, request, { single: true, lookup: true, pages: { kind: 'none' }, ...more });
