import type { ZodType } from 'zod';
import type { ElasticsearchClient } from './elasticsearch';
import type { KibanaRequest } from './http';

/**
 * src/platform/plugins/shared/workflows_extensions/server/step_registry/types.ts: StepHandlerContext, as
 * src/platform/plugins/shared/workflows_execution_engine/server/step/custom_step_impl creates it.
 */
export interface StepContext {
  /** `with` of the step, with its templates rendered; not validated. */
  readonly input: unknown;
  /** The same as it was written, before templates were rendered. */
  readonly rawInput: unknown;
  readonly contextManager: {
    /** Elasticsearch with the rights of whoever the workflow runs as. */
    getScopedEsClient(): ElasticsearchClient;
    /**
     * The request of the task that runs the workflow: with an API key, and in the space of the workflow. The task may
     * have none, although the type does not say so.
     */
    getFakeRequest(): KibanaRequest | undefined;
  };
  /** Aborted when the workflow is cancelled, and when the step takes too long. */
  readonly abortSignal: AbortSignal;
}
/** The same file: StepHandlerResult. The name of an error becomes its type in the workflow. */
export interface StepResult {
  readonly output?: unknown;
  readonly error?: Error;
}

/**
 * src/platform/plugins/shared/workflows_extensions/common/step_registry/types.ts and the same file: ServerStepDefinition.
 * The schemas are of Kibana's own copy of zod 4, `@kbn/zod/v4`.
 */
export interface StepDefinition {
  /** `namespace.action`, in kebab case and camel case. */
  readonly id: string;
  /** These three are only in the public definition in older versions. */
  readonly label: string;
  readonly description: string;
  /** @kbn/workflows: StepCategory. */
  readonly category: 'elasticsearch' | 'external' | 'ai' | 'kibana' | 'data' | 'flowControl';
  readonly inputSchema: ZodType;
  readonly outputSchema: ZodType;
  handler(context: StepContext): Promise<StepResult>;
}

/**
 * src/platform/plugins/shared/workflows_extensions/server/types.ts: WorkflowsExtensionsServerPluginSetup. Functions that
 * load a definition are accepted only by newer versions.
 */
export interface WorkflowsExtensionsSetup {
  /** Throws if the id is registered already. */
  registerStepDefinition(definition: StepDefinition): void;
}
