import type { ZodObject } from 'zod';
import type { ElasticsearchClient } from './elasticsearch';
import type { KibanaRequest } from './http';

/** x-pack/platform/packages/shared/agent-builder/agent-builder-server/tools/handler.ts: ToolHandlerContext. */
export interface ToolContext {
  /** Of the user who talks to the agent, or of a task that runs the agent for them. */
  readonly request: KibanaRequest;
  readonly esClient: { readonly asCurrentUser: ElasticsearchClient };
}
/** x-pack/platform/packages/shared/agent-builder/agent-builder-common/tools/tool_result.ts: those that all versions have. */
export type ToolResult =
  | { readonly type: 'other'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly type: 'error'; readonly data: { readonly message: string } };

/**
 * x-pack/platform/packages/shared/agent-builder/agent-builder-server/tools/builtin.ts: BuiltinToolDefinition. The schema is
 * of Kibana's own copy of zod 4, `@kbn/zod/v4`; it must be zod, and an object.
 */
export interface ToolDefinition {
  /** agent-builder-common/tools/tool_ids.ts: lower case, with dots, at most 64 characters. */
  readonly id: string;
  readonly type: 'builtin';
  readonly description: string;
  readonly tags: readonly string[];
  readonly schema: ZodObject;
  /** What it throws becomes a result of the type `error`. */
  handler(
    given: unknown,
    context: ToolContext,
  ): Promise<{ readonly results: readonly ToolResult[] }>;
}

/** x-pack/platform/plugins/shared/agent_builder/server/types.ts: AgentBuilderPluginSetup. */
export interface AgentBuilderSetup {
  readonly tools: {
    /**
     * Throws if the id is registered already, is not valid, or is not in the list of ids that Kibana is built with
     * (x-pack/platform/packages/shared/agent-builder/agent-builder-server/allow_lists.ts), as in
     * x-pack/platform/plugins/shared/agent_builder/server/services/tools/tools_service.ts.
     */
    register(tool: ToolDefinition): void;
  };
}
