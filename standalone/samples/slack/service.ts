import {
  startLoopbackService,
  type LoopbackService,
  type SampleRoute,
} from '../http/loopback_service';
import { argumentsOf, failed, ok } from './answer';
import type { SampleWorkspace } from './dataset';
import { readMethods, type SampleMethod } from './routes/reads';
import { searchMethod } from './routes/search';
import { writeMethods } from './routes/writes';

export interface SampleSlackOptions {
  readonly workspace: SampleWorkspace;
  /** The only tokens that are accepted; search takes that of the user. */
  readonly tokens: { readonly bot: string; readonly user: string };
  readonly latency: number;
  readonly now: () => number;
  readonly port?: number;
}

/** A loopback service that implements enough of Slack's Web API for the demo. Methods that read take GET and POST. */
export function startSampleSlack(options: SampleSlackOptions): Promise<LoopbackService> {
  const { workspace, tokens } = options;
  const route =
    (method: SampleMethod): SampleRoute =>
    (request) =>
      method(argumentsOf(request));
  const routes: Record<string, SampleRoute> = {};
  const add = (verbs: readonly string[], methods: Readonly<Record<string, SampleMethod>>): void => {
    for (const [name, method] of Object.entries(methods))
      for (const verb of verbs) routes[`${verb} /api/${name}`] = route(method);
  };
  add(['GET', 'POST'], {
    ...readMethods(workspace),
    'search.messages': searchMethod(workspace),
    'auth.test': () =>
      ok({ url: 'https://mycompany.slack.com/', team: 'My Company', user: 'moltler-bot' }),
  });
  add(['POST'], writeMethods(workspace, options.now));
  return startLoopbackService({
    latency: options.latency,
    ...(options.port === undefined ? {} : { port: options.port }),
    routes,
    notFound: failed('unknown_method'),
    gate: ({ path, headers }) => {
      const token = headers.authorization?.replace('Bearer ', '');
      if (token === undefined) return failed('not_authed');
      if (token !== tokens.bot && token !== tokens.user) return failed('invalid_auth');
      const searches = path === '/api/search.messages';
      return searches && token !== tokens.user ? failed('not_allowed_token_type') : undefined;
    },
  });
}
