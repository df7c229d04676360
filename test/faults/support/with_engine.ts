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

export interface OpenedForTest {
  readonly engine: Engine;
  readonly service: FaultyService;
  /** Another engine on the same data, which does not write. */
  readonly openReadOnly: () => Promise<Engine>;
}

/** Opens an engine and a service for each test of a block, and hands them to `use` after `connect` has connected them. */
export function withEngineOfEachTest(
  connect: (engine: Engine, service: FaultyService) => Promise<unknown>,
  use: (opened: OpenedForTest) => void,
): void {
  const engines = openEngines();
  let service: FaultyService;
  beforeEach(async () => {
    service = await faultyService();
    const engine = await engines.open();
    await connect(engine, service);
    const { directory } = engine;
    use({ engine, service, openReadOnly: () => engines.open({ directory, mode: 'read_only' }) });
  });
  afterEach(() => service.close());
  afterAll(() => engines.dispose());
}
