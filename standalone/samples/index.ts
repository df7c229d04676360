import { startSampleDatadog } from './datadog/service';
import { sampleOrganization } from './github/dataset';
import { startSampleGithub } from './github/service';
import { startSamplePagerduty } from './pagerduty/service';
import { startSamplePrometheus } from './prometheus/service';

export { startSampleDatadog } from './datadog/service';
export { sampleOrganization } from './github/dataset';
export { startSampleGithub } from './github/service';
export { startSamplePagerduty } from './pagerduty/service';
export { startSamplePrometheus } from './prometheus/service';

/** The sample services, with a `log` of their requests: loopback only, invented data, not part of the server. */
export interface Samples {
  readonly github: {
    readonly url: string;
    readonly org: string;
    readonly token: string;
    readonly log: readonly string[];
  };
  readonly pagerduty: {
    readonly url: string;
    readonly apiKey: string;
    readonly log: readonly string[];
  };
  readonly prometheus: { readonly url: string };
  readonly datadog: { readonly url: string };
  /** What `scripts/setup.sql` needs to connect to all of them. */
  readonly setup: {
    readonly parameters: Readonly<Record<string, string>>;
    readonly secrets: Readonly<Record<string, string>>;
  };
  close(): Promise<void>;
}

/** Starts them on free ports of 127.0.0.1; `latency` in milliseconds before each response. */
export async function startSamples({
  latency = 25,
}: { readonly latency?: number } = {}): Promise<Samples> {
  const now = (): number => Date.now();
  const organization = sampleOrganization(now());
  const token = 'sample-token-for-mycompany';
  const github = await startSampleGithub({ organization, token, latency, now });
  const apiKey = 'sample-key-of-mycompany';
  const pagerduty = await startSamplePagerduty({ apiKey, latency, now });
  const prometheus = await startSamplePrometheus({ latency, now });
  const keys = { apiKey: 'sample-api-key', appKey: 'sample-application-key' };
  const datadog = await startSampleDatadog({ ...keys, latency, now });
  return {
    github: { url: github.url, org: organization.login, token, log: github.log },
    pagerduty: { url: pagerduty.url, apiKey, log: pagerduty.log },
    prometheus: { url: prometheus.url },
    datadog: { url: datadog.url },
    setup: {
      parameters: {
        github_url: github.url,
        pagerduty_url: pagerduty.url,
        prometheus_url: prometheus.url,
        datadog_url: datadog.url,
      },
      secrets: {
        github_token: token,
        pagerduty_api_key: apiKey,
        datadog_api_key: keys.apiKey,
        datadog_app_key: keys.appKey,
      },
    },
    close: async () => {
      await Promise.all([github.close(), pagerduty.close(), prometheus.close(), datadog.close()]);
    },
  };
}
