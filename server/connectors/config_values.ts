import type { ConnectorTypeDeclaration, JsonValue } from '../../common/declaration';
import { InvalidRequestError } from '../../common/errors';
import type { ConnectorConfig } from '../ports';

/**
 * CONFIG with defaults and without secrets, for plans, translators and templates. Throws InvalidRequestError
 * `configuration_invalid` if a required key is missing.
 */
export function visibleConfig(
  declaration: ConnectorTypeDeclaration,
  stored: ConnectorConfig,
): Readonly<Record<string, JsonValue>> {
  const visible: Record<string, JsonValue> = {};
  for (const [name, field] of Object.entries(declaration.config)) {
    const value = stored.config[name] ?? field.default;
    if (value === undefined || value === null || value === '') {
      if (!field.optional) {
        const reason = 'it is required but not set';
        throw new InvalidRequestError(
          'configuration_invalid',
          { name, reason },
          { connector: stored.name },
        );
      }
    } else if (!field.secret) {
      visible[name] = value;
    }
  }
  return visible;
}
