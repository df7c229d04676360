import type { Firing, Saving } from './actions';
import { harden } from './hardening';
import { Kibana, type KibanaOptions } from './kibana';
import { obey, type Order } from './orders';

/** What the process can be asked to do with the actions plugin. */
export type ActionMessage = { readonly save: Saving } | { readonly fire: Firing };

/** A Kibana for tests in a process of its own: options are its argument, what it reports are lines of JSON. */
harden();
const kibana = new Kibana(JSON.parse(process.argv[2] ?? '{}') as KibanaOptions);
const report = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

function act(message: ActionMessage): void {
  const { actions } = kibana;
  const done =
    'save' in message
      ? actions.save('.moltler', message.save)
      : actions.fire('.moltler', message.fire);
  done.then(
    (result) => process.send?.({ result: result ?? null }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
}

process.on('message', (message: string | Order | ActionMessage) => {
  if (typeof message === 'object' && ('save' in message || 'fire' in message)) {
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
