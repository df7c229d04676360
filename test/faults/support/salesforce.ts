import { sampleOrg, startSampleSalesforce } from '../../../standalone/samples';
import { openEngines, type Engine } from './engine';

export type SampleSalesforce = Awaited<ReturnType<typeof startSampleSalesforce>>;

export interface OpenSalesforce {
  readonly engine: Engine;
  readonly sample: SampleSalesforce;
}

/** For the tests of a block, `use` gets an engine and a sample Salesforce, of which `connectText` is the connector `name`. */
export function withSampleSalesforce(
  connectText: (url: string) => string,
  use: (opened: OpenSalesforce) => void,
): void {
  const engines = openEngines();
  let sample: SampleSalesforce;
  beforeAll(async () => {
    const engine = await engines.open();
    const now = () => Date.now();
    sample = await startSampleSalesforce({
      org: sampleOrg(now()),
      clientId: 'app',
      clientSecret: 'secret-of-app',
      latency: 0,
      now,
    });
    const { error } = await engine.run(connectText(sample.url));
    if (error !== undefined) throw new Error(error.message);
    use({ engine, sample });
  });
  afterAll(async () => {
    await engines.dispose();
    await sample.close();
  });
}

/** The statement that creates a connector of the sample Salesforce, or of another server that stands for it. */
export const connectSalesforce = (
  name: string,
  url: string,
  { config = '', options = '' }: { readonly config?: string; readonly options?: string } = {},
): string =>
  `CREATE OR REPLACE CONNECTOR ${name} TYPE 'salesforce' CONFIG {"instance_url": "${url}", "client_id": "app", "client_secret": "secret-of-app"${config}} OPTIONS {"retry_count": 0${options}}`;
