import { github } from './github';
import { jira } from './jira';
import { prometheus } from './prometheus';
import { slack } from './slack';
import { readAddress } from '../../common/declaration';

const TYPES = { github, jira, prometheus, slack };

const field = (type: keyof typeof TYPES, key: string) => {
  const found = TYPES[type].config[key];
  if (found === undefined) throw new Error(key);
  return found;
};

/** The normalized address, or undefined if it is rejected. */
const read = (type: keyof typeof TYPES, key: string, text: string) => {
  const { url, expected } = readAddress(text, field(type, key));
  return expected === undefined ? url : undefined;
};

describe('an address of Prometheus', () => {
  it.each([
    ['http://prometheus:9090', 'http://prometheus:9090'],
    ['http://prometheus:9090/', 'http://prometheus:9090'],
    ['  http://prometheus:9090//  ', 'http://prometheus:9090'],
    ['http://prometheus:9090/api/v1', 'http://prometheus:9090'],
    ['http://prometheus:9090/api/v1/', 'http://prometheus:9090'],
    ['http://prometheus:9090/api/v1/query?query=up', 'http://prometheus:9090'],
    ['http://prometheus:9090/graph', 'http://prometheus:9090'],
    ['http://prometheus:9090/graph?g0.expr=up&g0.tab=0', 'http://prometheus:9090'],
    ['http://prometheus:9090/classic/graph', 'http://prometheus:9090'],
    ['http://prometheus:9090/query?g0.expr=up', 'http://prometheus:9090'],
    ['http://prometheus:9090/targets#pool-node', 'http://prometheus:9090'],
    ['https://host/prometheus', 'https://host/prometheus'],
    ['https://host/prometheus/api/v1', 'https://host/prometheus'],
    ['https://host/prometheus/graph', 'https://host/prometheus'],
    ['https://host/query', 'https://host/query'],
    ['https://host/graphs', 'https://host/graphs'],
    ['https://host/api/v1/proxy/api/v1/query', 'https://host/api/v1/proxy'],
    ['https://HOST.Example:443/', 'https://host.example'],
    ['http://[::1]:9090/api/v1', 'http://[::1]:9090'],
    ['HTTP://[2001:DB8::1]', 'http://[2001:db8::1]'],
    ['http://host:80#/graph', 'http://host'],
  ])('%s', (text, expected) => {
    expect(read('prometheus', 'url', text)).toBe(expected);
  });

  it.each([
    ['http://prometheus:9090', 'http://prometheus:9090/api/v1'],
    ['http://prometheus:9090/graph', 'http://prometheus:9090/api/v1'],
    ['http://prometheus:9090/api/v1/', 'http://prometheus:9090/api/v1'],
    ['http://prometheus:9090/api/v1/query?query=up', 'http://prometheus:9090/api/v1'],
    ['https://gateway/metrics-api', 'https://gateway/metrics-api'],
  ])('as base_url: %s', (text, expected) => {
    expect(read('prometheus', 'base_url', text)).toBe(expected);
  });

  it.each([
    ['http://alertmanager:9093/#/alerts', 'http://alertmanager:9093'],
    ['http://alertmanager:9093/api/v2/silences', 'http://alertmanager:9093'],
    ['https://host/alertmanager/', 'https://host/alertmanager'],
  ])('as alertmanager_url: %s', (text, expected) => {
    expect(read('prometheus', 'alertmanager_url', text)).toBe(expected);
  });

  it.each([
    ['prometheus:9090', /http:\/\/ or https:\/\/ is missing/],
    ['prometheus', /http:\/\/ or https:\/\/ is missing/],
    ['[::1]:9090', /http:\/\/ or https:\/\/ is missing/],
    ['ftp://prometheus', /a URL such as http:\/\/prometheus\.mycompany\.com:9090/],
    ['http://2001:db8::1:9090', /a URL such as/],
    ['https://ada:word@host', /without a user name or password/],
    ['https://host/prometheus?tenant=a', /without a query string/],
    ['', /a URL such as/],
    ['http://', /a URL such as/],
  ])('is rejected with the expected form: %j', (text, expected) => {
    expect(readAddress(text, field('prometheus', 'url')).expected).toMatch(expected);
  });
});

describe('an address of GitHub', () => {
  it.each([
    ['enterprise_url', 'https://github.mycompany.com', 'https://github.mycompany.com'],
    ['enterprise_url', 'https://github.mycompany.com/api/v3', 'https://github.mycompany.com'],
    ['enterprise_url', 'https://github.mycompany.com/api/v3/', 'https://github.mycompany.com'],
    ['enterprise_url', 'https://github.mycompany.com/api/v3/user', 'https://github.mycompany.com'],
    ['enterprise_url', 'https://github.mycompany.com/api/graphql', 'https://github.mycompany.com'],
    ['enterprise_url', 'https://GitHub.MyCompany.com:443/#top', 'https://github.mycompany.com'],
    ['enterprise_url', 'https://[::1]:8443/', 'https://[::1]:8443'],
    ['base_url', 'https://api.github.com/', 'https://api.github.com'],
    ['base_url', 'https://ghe.mycompany.com/api/v3', 'https://ghe.mycompany.com/api/v3'],
    ['base_url', 'https://ghe.mycompany.com/api/v3/user', 'https://ghe.mycompany.com/api/v3'],
    ['base_url', 'https://gateway/github', 'https://gateway/github'],
    ['base_url', 'https://api.octocorp.ghe.com', 'https://api.octocorp.ghe.com'],
  ])('%s: %s', (key, text, expected) => {
    expect(read('github', key, text)).toBe(expected);
  });

  it.each([
    ['enterprise_url', 'github.mycompany.com', /is missing/],
    ['enterprise_url', 'https://github.mycompany.com/mycompany', /without a path/],
    ['enterprise_url', 'https://github.com/mycompany', /leave it out for github\.com/],
    ['enterprise_url', 'https://api.github.com', /leave it out for github\.com/],
    ['enterprise_url', 'https://octocorp.ghe.com', /api\.SUBDOMAIN\.ghe\.com/],
    ['base_url', 'https://github.com/mycompany', /https:\/\/api\.github\.com/],
    ['base_url', 'https://GitHub.com', /https:\/\/api\.github\.com/],
    ['base_url', 'https://www.github.com./', /https:\/\/api\.github\.com/],
    ['base_url', 'https://octocorp.ghe.com', /api\.SUBDOMAIN\.ghe\.com/],
    ['base_url', 'https://api.github.com/graphql', /REST API/],
    ['base_url', 'https://api.github.com?per_page=5', /without a query string/],
  ])('%s is rejected with the expected form: %s', (key, text, expected) => {
    expect(readAddress(text, field('github', key)).expected).toMatch(expected);
  });

  it('stored earlier is used unchanged', () => {
    const stored = 'https://github.mycompany.com/prefix';
    expect(readAddress(stored, field('github', 'enterprise_url')).url).toBe(stored);
  });
});

describe('an address of Jira', () => {
  it.each([
    ['url', 'https://mycompany.atlassian.net', 'https://mycompany.atlassian.net'],
    ['url', 'https://mycompany.atlassian.net/jira', 'https://mycompany.atlassian.net'],
    ['url', 'https://mycompany.atlassian.net/rest/api/3/', 'https://mycompany.atlassian.net'],
    ['url', 'https://mycompany.atlassian.net/browse/OPS-1', 'https://mycompany.atlassian.net'],
    [
      'url',
      'https://mycompany.atlassian.net/jira/software/c/projects/OPS/boards/1?quickFilter=2',
      'https://mycompany.atlassian.net',
    ],
    [
      'url',
      'https://MyCompany.Atlassian.Net/projects/OPS/issues',
      'https://mycompany.atlassian.net',
    ],
    ['url', 'https://jira.mycompany.com', 'https://jira.mycompany.com'],
    ['url', 'https://jira.mycompany.com/browse/OPS-1?focused=1', 'https://jira.mycompany.com'],
    ['url', 'https://mycompany.com/jira', 'https://mycompany.com/jira'],
    ['url', 'https://mycompany.com/jira/browse/OPS-1', 'https://mycompany.com/jira'],
    ['url', 'https://mycompany.com/jira/projects/OPS/summary', 'https://mycompany.com/jira'],
    ['url', 'https://mycompany.com/jira/secure/Dashboard.jspa', 'https://mycompany.com/jira'],
    ['url', 'https://mycompany.com/jira/rest/api/2/myself', 'https://mycompany.com/jira'],
    [
      'base_url',
      'https://api.atlassian.com/ex/jira/1f-2e/rest/api/3/',
      'https://api.atlassian.com/ex/jira/1f-2e',
    ],
    ['base_url', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('%s: %s', (key, text, expected) => {
    expect(read('jira', key, text)).toBe(expected);
  });

  it.each([
    ['mycompany.atlassian.net', /is missing/],
    ['https://jira.mycompany.com/?x=1', /without a query string/],
  ])('is rejected with the expected form: %s', (text, expected) => {
    expect(readAddress(text, field('jira', 'url')).expected).toMatch(expected);
  });
});

describe('an address of Slack', () => {
  it.each([
    ['https://slack.com/api', 'https://slack.com/api'],
    ['https://slack.com', 'https://slack.com/api'],
    ['https://slack-gov.com/api/', 'https://slack-gov.com/api'],
    ['https://slack.com/api/auth.test', 'https://slack.com/api'],
    ['https://mycompany.slack.com', 'https://mycompany.slack.com/api'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/api'],
    ['https://gateway/slack', 'https://gateway/slack'],
  ])('%s', (text, expected) => {
    expect(read('slack', 'base_url', text)).toBe(expected);
  });

  it.each(['https://api.slack.com', 'https://app.slack.com/client/T1', 'https://docs.slack.dev'])(
    'is rejected with the expected form: %s',
    (text) => {
      expect(readAddress(text, field('slack', 'base_url')).expected).toContain(
        'https://slack.com/api',
      );
    },
  );
});
