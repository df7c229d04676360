import type { ConnectorTypeDeclaration } from '../connector_type';
import type { EntityDeclaration, ListDeclaration } from '../entity';
import type { RequestTemplate } from '../request';
import { requestHeaders } from './headers';

/** A connector type as it is, with the CONFIG keys that every type takes. */
export const connectorType = (declaration: ConnectorTypeDeclaration): ConnectorTypeDeclaration => ({
  ...declaration,
  config: { ...declaration.config, headers: requestHeaders(declaration.api) },
});

/** An entity as it is; the builder gives it its type. */
export const entity = (declaration: EntityDeclaration): EntityDeclaration => declaration;

/** A list whose body is the array, read page after page, without filters, unless said. */
export const listed = (
  name: string,
  request: RequestTemplate,
  more: Partial<Omit<ListDeclaration, 'name' | 'request'>> = {},
): ListDeclaration => ({ name, request, rows: '.', filters: [], parallelPages: false, ...more });

/** A list whose pages may be read in parallel, because the service names the last one. */
export const listedInParallel = (
  name: string,
  request: RequestTemplate,
  more: Partial<Omit<ListDeclaration, 'name' | 'request'>> = {},
): ListDeclaration => listed(name, request, { parallelPages: true, ...more });

/** The look-up of one object by its key: at most one row, and 404 is none. */
export const lookedUp = (
  name: string,
  request: RequestTemplate,
  more: Partial<Omit<ListDeclaration, 'name' | 'request'>> = {},
): ListDeclaration =>
  listed(name, request, { single: true, lookup: true, pages: { kind: 'none' }, ...more });
