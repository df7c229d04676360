import { openEngines, type Engine } from './engine';
import { faultyService, type FaultyService } from './service';

/**
 * Opens an engine and a service for the tests of a block, and hands them to `use` after the script of `setup` has
 * connected one to the other.
 */
export function withEngine(
  setup: (url: string) => string,
  use: (opened: { readonly engine: Engine; readonly service: FaultyService }) => void,
): void {
  const engines = openEngines();
  let service: FaultyService;
  beforeAll(async () => {
    service = await faultyService();
    const engine = await engines.open();
    const { error } = await engine.run(setup(service.url));
    if (error !== undefined) throw new Error(error.message);
    use({ engine, service });
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
}
