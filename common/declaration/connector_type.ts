import type { ApiDeclaration } from './api';
import type { ConfigField } from './config';
import type { EntityDeclaration } from './entity';
import type { OpenEntities } from './open_entities';

/** A connector type: everything about a service, as data. */
export interface ConnectorTypeDeclaration {
  /** As in `TYPE 'github'`. */
  readonly name: string;
  readonly title: string;
  readonly category:
    'devops' | 'monitoring' | 'incidents' | 'communication' | 'cloud' | 'crm' | 'custom';
  readonly description: string;
  readonly docs: string;
  /** Name of EUI's icon of the service, such as `logoGithub`. */
  readonly icon?: string;
  readonly config: Readonly<Record<string, ConfigField>>;
  /** Sets of CONFIG keys, at least one of which must be complete: `[['org'], ['owner']]`. */
  readonly configAnyOf?: readonly (readonly string[])[];
  readonly api: ApiDeclaration;
  readonly entities: Readonly<Record<string, EntityDeclaration>>;
  /** The entity that FROM reads if it names the connector alone, with a native query. */
  readonly itself?: string;
  /** What `CONNECTOR_EXEC connector.name(…)` means, with any name. */
  readonly namedAction?: NamedAction;
  /** Further entities, which only the service knows. A declared one takes precedence over one of the same name. */
  readonly openEntities?: OpenEntities;
}

/**
 * An action that is called by the name of what it runs, with any arguments: `CONNECTOR_EXEC kibana.my_slack(message =>
 * 'x')`.
 */
export interface NamedAction {
  readonly entity: string;
  readonly action: string;
  /** The parameter that gets the name. */
  readonly name: string;
  /** The parameter, of type document, whose members the arguments are. */
  readonly arguments: string;
}
