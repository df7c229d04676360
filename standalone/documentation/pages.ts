import { connectorTypeRegistry } from '../../server/connector_types';
import { boundsPage } from './bounds_page';
import { cliPage } from './cli_page';
import { connectorPage } from './connector_page';
import { errorsPage } from './errors_page';
import { languagePage } from './language_page';

/**
 * Every generated page by its path under `docs/`. `examplesOf` returns the example statements of a connector type: its
 * `examples.sql`.
 */
export function generatedPages(examplesOf: (type: string) => string): ReadonlyMap<string, string> {
  return new Map([
    ['language.md', languagePage()],
    ['cli.md', cliPage()],
    ['errors.md', errorsPage()],
    ['bounds.md', boundsPage()],
    ...connectorTypeRegistry
      .list()
      .map(
        (type) =>
          [`connectors/${type.name}.md`, connectorPage(type, examplesOf(type.name))] as const,
      ),
  ]);
}
