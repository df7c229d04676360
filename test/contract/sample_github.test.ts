import { sampleResponseTests } from './sample_responses';

const READS = [
  '/repos/mycompany/checkout',
  '/orgs/mycompany/repos',
  '/orgs/mycompany/issues?filter=all&state=all',
  '/orgs/mycompany/members',
  '/orgs/mycompany/teams',
  '/users/ada',
  '/repos/mycompany/checkout/issues?state=all',
  '/repos/mycompany/checkout/issues/1',
  '/repos/mycompany/checkout/issues/comments',
  '/repos/mycompany/checkout/pulls?state=all',
  '/repos/mycompany/checkout/commits',
  '/repos/mycompany/checkout/branches',
  '/repos/mycompany/checkout/releases',
  '/repos/mycompany/checkout/actions/runs',
  '/repos/mycompany/checkout/actions/workflows',
  '/search/issues?q=is:issue',
  '/rate_limit',
];

sampleResponseTests('GitHub', 'github/api.github.com.json', READS, ({ github }) => ({
  url: github.url,
  authorization: `Bearer ${github.token}`,
}));
