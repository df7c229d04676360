import type * as zod from 'zod';
import type {
  ElasticsearchClient,
  KibanaRequest,
  SetupPlugins,
} from '../../../server/kibana/testing';
import { AgentBuilder } from './agent_builder';
import { strict } from './strict';
import { Workflows } from './workflows';

export interface OptionalPluginsOptions {
  /** Workflows; `odd`: with a contract that nobody knows. It is absent by default. */
  readonly workflows?: 'present' | 'odd';
  /** Agent Builder, and the ids of tools that it accepts; `odd`: with a contract that nobody knows. */
  readonly agentBuilder?: { readonly listed: readonly string[] } | 'odd';
  /** The Kibana does not start if what the plugin offers to one of them is not accepted. */
  readonly mustAccept?: boolean;
}
interface Of {
  /** Loads a module of this Kibana. */
  readonly required: (name: string) => unknown;
  readonly clientOf: (user: string | undefined, how: 'key' | 'login') => ElasticsearchClient;
  readonly requestOf: (
    space: string,
    user: string | undefined,
    leavesAfterMilliseconds?: number,
  ) => KibanaRequest;
}

/** Plugins of Kibana that may be absent, and to which the plugin makes offers. */
export class OptionalPlugins {
  readonly workflows: Workflows;
  readonly agentBuilder: AgentBuilder;

  constructor(
    private readonly options: OptionalPluginsOptions,
    { required, clientOf, requestOf }: Of,
  ) {
    const { workflows, agentBuilder } = options;
    // Loaded before other plugins are set up, as they do themselves.
    const has = workflows !== undefined || agentBuilder !== undefined;
    const { z } = (has ? required('@kbn/zod/v4') : {}) as { readonly z: typeof zod };
    this.workflows = new Workflows({ z, clientOf, requestOf });
    const listed = typeof agentBuilder === 'object' ? agentBuilder.listed : [];
    this.agentBuilder = new AgentBuilder({ z, listed, clientOf, requestOf });
  }

  setup(
    inSetup: (what: string) => void,
  ): Pick<SetupPlugins, 'workflowsExtensions' | 'agentBuilder'> {
    const { workflows, agentBuilder } = this.options;
    const odd = strict<object>('an odd contract', {}) as never;
    return {
      ...(workflows !== undefined && {
        workflowsExtensions: workflows === 'odd' ? odd : this.workflows.setup(inSetup),
      }),
      ...(agentBuilder !== undefined && {
        agentBuilder: agentBuilder === 'odd' ? odd : this.agentBuilder.setup(inSetup),
      }),
    };
  }

  /** Throws if something must be accepted and was not; the plugin itself only logs that. */
  check(logs: readonly string[]): void {
    if (this.options.mustAccept !== true) return;
    const rejected = logs.find((line) => line.includes('does not accept'));
    if (rejected !== undefined) throw new Error(rejected);
    if (this.workflows.registered.length === 0) throw new Error('no step is registered');
    if (this.agentBuilder.registered.length === 0) throw new Error('no tool is registered');
  }
}
