import { startSampleAws } from './aws/service';
import { sampleOrganization } from './github/dataset';
import { startSampleGithub } from './github/service';
import { sampleSite } from './jira/dataset';
import { startSampleJira } from './jira/service';
import { startSamplePagerduty } from './pagerduty/service';
import { startSamplePrometheus } from './prometheus/service';
import { sampleOrg } from './salesforce/org';
import { startSampleSalesforce } from './salesforce/service';
import { sampleWorkspace } from './slack/dataset';
import { startSampleSlack } from './slack/service';

export { startSampleAws } from './aws/service';
export { sampleOrganization } from './github/dataset';
export { startSampleGithub } from './github/service';
export { sampleSite } from './jira/dataset';
export { startSampleJira } from './jira/service';
export { startSamplePagerduty } from './pagerduty/service';
export { startSamplePrometheus } from './prometheus/service';
export { sampleOrg } from './salesforce/org';
export { startSampleSalesforce } from './salesforce/service';
export { sampleWorkspace } from './slack/dataset';
export { startSampleSlack } from './slack/service';

/** The sample services, with a `log` of their requests: loopback only, invented data, not part of the server. */
export interface Samples {
  readonly github: {
    readonly url: string;
    readonly org: string;
    readonly token: string;
    readonly log: readonly string[];
  };
  readonly jira: { readonly url: string; readonly log: readonly string[] };
  readonly pagerduty: {
    readonly url: string;
    readonly apiKey: string;
    readonly log: readonly string[];
  };
  readonly prometheus: { readonly url: string };
  readonly salesforce: { readonly url: string; readonly log: readonly string[] };
  readonly slack: { readonly url: string; readonly log: readonly string[] };
  readonly aws: { readonly url: string };
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
  const jiraEmail = 'moltler-bot@mycompany.example';
  const jiraToken = 'sample-token-for-jira';
  const site = sampleSite(now());
  const jira = await startSampleJira({
    site,
    email: jiraEmail,
    token: jiraToken,
    latency,
    now,
  });
  const apiKey = 'sample-key-of-mycompany';
  const pagerduty = await startSamplePagerduty({ apiKey, latency, now });
  const prometheus = await startSamplePrometheus({ latency, now });
  const clientId = 'sample-app';
  const clientSecret = 'sample-secret-of-the-app';
  const org = sampleOrg(now());
  const salesforce = await startSampleSalesforce({ org, clientId, clientSecret, latency, now });
  const workspace = sampleWorkspace(now());
  const tokens = { bot: 'sample-bot-token', user: 'sample-user-token' };
  const slack = await startSampleSlack({ workspace, tokens, latency, now });
  const accessKeyId = 'AKIASAMPLEMYCOMPANY';
  const aws = await startSampleAws({ accessKeyId, latency, now });
  return {
    github: { url: github.url, org: organization.login, token, log: github.log },
    jira: { url: jira.url, log: jira.log },
    pagerduty: { url: pagerduty.url, apiKey, log: pagerduty.log },
    prometheus: { url: prometheus.url },
    slack: { url: slack.url, log: slack.log },
    salesforce: { url: salesforce.url, log: salesforce.log },
    aws: { url: aws.url },
    setup: {
      parameters: {
        aws_url: aws.url,
        github_url: github.url,
        jira_url: jira.url,
        pagerduty_url: pagerduty.url,
        prometheus_url: prometheus.url,
        salesforce_url: salesforce.url,
        slack_url: slack.url,
      },
      secrets: {
        aws_access_key_id: accessKeyId,
        aws_secret_access_key: 'sample-secret-for-mycompany',
        github_token: token,
        jira_email: jiraEmail,
        jira_token: jiraToken,
        pagerduty_api_key: apiKey,
        salesforce_client_secret: clientSecret,
        slack_bot_token: tokens.bot,
        slack_user_token: tokens.user,
      },
    },
    close: async () => {
      const all = [github, jira, pagerduty, prometheus, salesforce, slack, aws];
      await Promise.all(all.map((service) => service.close()));
    },
  };
}
