import type { Firing, Saving } from './actions';
import type { ToolCall } from './agent_builder';
import { harden } from './hardening';
import { Kibana, type KibanaOptions } from './kibana';
import { obey, type Order } from './orders';
import type { StepRun } from './workflows';

/** What the process can be asked to do with plugins of Kibana. */
export type ActionMessage =
  | { readonly save: Saving }
  | { readonly fire: Firing }
  | { readonly step: StepRun }
  | { readonly tool: ToolCall }
  | { readonly describe: string };

/** A Kibana for tests in a process of its own: options are its argument, what it reports are lines of JSON. */
harden();
const kibana = new Kibana(JSON.parse(process.argv[2] ?? '{}') as KibanaOptions);
const report = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

async function done(message: ActionMessage): Promise<unknown> {
  const { actions, workflows, agentBuilder } = kibana;
  if ('save' in message) return actions.save('.moltler', message.save);
  if ('fire' in message) return actions.fire('.moltler', message.fire);
  if ('step' in message) return workflows.run(message.step);
  if ('tool' in message) return agentBuilder.call(message.tool);
  return agentBuilder.describe(message.describe);
}

function act(message: ActionMessage): void {
  done(message).then(
    (result) => process.send?.({ result: result ?? null }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
}

process.on('message', (message: string | Order | ActionMessage) => {
  if (typeof message === 'object' && !('order' in message)) {
    act(message);
    return;
  }
  if (typeof message === 'object') {
    process.send?.({ done: obey(kibana, message) });
    return;
  }
  const revoked = /^revoke (.*)$/.exec(message)?.[1];
  if (revoked !== undefined) kibana.apiKeys.invalidate(({ owner }) => owner === revoked);
  if (message === 'state' || revoked !== undefined)
    process.send?.({
      status: kibana.status && { level: String(kibana.status.level), detail: kibana.status.detail },
      logs: kibana.logs,
      audit: kibana.audit,
      errors: kibana.errors,
      saved: kibana.savedObjects.dump(),
      indices: kibana.elasticsearch.indices(),
      loaded: kibana.loaded(),
      tasks: kibana.tasks.store.all(),
      apiKeys: kibana.apiKeys.shown,
      writers: kibana.userElasticsearch.writers,
    });
});
// Kibana only warns of these, so nobody would notice them.
process.on('unhandledRejection', (reason) => {
  kibana.errors.push(reason instanceof Error ? `unhandled: ${reason.stack}` : String(reason));
});
process.on('SIGTERM', () => {
  void kibana.stop().then(() => process.exit(0));
});
kibana.start().then(
  () => report({ url: kibana.url, cost: kibana.cost }),
  (error: unknown) => {
    report({ error: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  },
);
