import { watchEventLoop, type EventLoopReport } from './event_loop';
import type { Kibana } from './kibana';
import type { StoredState } from './stored_state';

/** What a test asks of a running Kibana, beside HTTP. */
export type Order =
  | { readonly order: 'elasticsearch'; readonly down: boolean }
  /** As an import, another version of the plugin, or a person with a client would. */
  | {
      readonly order: 'put';
      readonly space: string;
      readonly type: string;
      readonly id: string;
      readonly attributes: object;
      readonly modelVersion?: number;
    }
  | { readonly order: 'dump' }
  | { readonly order: 'load'; readonly state: StoredState }
  | { readonly order: 'measure'; readonly begin: boolean }
  | { readonly order: 'crash'; readonly how: 'exit' | 'abort' | 'exception' };

let report: (() => EventLoopReport) | undefined;

export function obey(kibana: Kibana, given: Order): unknown {
  switch (given.order) {
    case 'elasticsearch':
      kibana.elasticsearch.setDown(given.down);
      kibana.savedObjects.isDown = given.down;
      kibana.userElasticsearch.isDown = given.down;
      return null;
    case 'put':
      kibana.savedObjects.put(given);
      return null;
    case 'dump':
      return {
        ...kibana.savedObjects.export(),
        indices: kibana.elasticsearch.export(),
        tasks: kibana.tasks.store.all(),
        apiKeys: kibana.apiKeys.export(),
      } satisfies StoredState;
    case 'load':
      kibana.savedObjects.import(given.state);
      kibana.elasticsearch.import(given.state.indices);
      kibana.apiKeys.import(given.state.apiKeys ?? []);
      kibana.tasks.store.import(given.state.tasks ?? []);
      return null;
    case 'measure':
      if (!given.begin) return report?.();
      report = watchEventLoop();
      return null;
    case 'crash':
      setImmediate(() => {
        if (given.how === 'exit') process.exit(1);
        if (given.how === 'abort') process.abort();
        throw new Error('a fault of another plugin');
      });
      return null;
  }
}
