import { connectorTypeRegistry } from '../../server/connector_types/registry';
import { boundsPage } from './bounds_page';
import { cliPage } from './cli_page';
import { connectorPage } from './connector_page';
import { errorsPage } from './errors_page';
import { languagePage } from './language_page';

/**
 * Every generated page by its path under `docs/`. `read` gives the text of a file there: the examples of the connector
 * types, `examples/<type>.sql`.
 */
export function generatedPages(read: (path: string) => string): ReadonlyMap<string, string> {
  return new Map([
    ['language.md', languagePage()],
    ['cli.md', cliPage()],
    ['errors.md', errorsPage()],
    ['bounds.md', boundsPage()],
    ...connectorTypeRegistry
      .list()
      .map(
        (type) =>
          [
            `connectors/${type.name}.md`,
            connectorPage(type, read(`examples/${type.name}.sql`)),
          ] as const,
      ),
  ]);
}
