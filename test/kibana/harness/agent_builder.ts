import type * as zod from 'zod';
import type {
  AgentBuilderSetup,
  ElasticsearchClient,
  KibanaRequest,
  ToolContext,
  ToolDefinition,
  ToolResult,
} from '../../../server/kibana/testing';
import { onlyKeys, strict } from './strict';

/** x-pack/platform/packages/shared/agent-builder/agent-builder-server/tools/builtin.ts. */
const TOOL_KEYS = [
  'id',
  'type',
  'description',
  'tags',
  'schema',
  'handler',
  'availability',
  'confirmation',
];
const TOOL_ID = /^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)(?:\.(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?))*$/;
const RESULT_KEYS = { other: undefined, error: ['message', 'stack', 'metadata'] };

/** An agent that uses a tool. */
export interface ToolCall {
  readonly id: string;
  readonly user?: string;
  readonly space?: string;
  /** What the model has written. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The user closes the page after this time. */
  readonly leavesAfterMilliseconds?: number;
}

export interface AgentBuilderOptions {
  readonly z: typeof zod;
  /** The ids in allow_lists.ts of this Kibana. */
  readonly listed: readonly string[];
  readonly clientOf: (user: string | undefined, how: 'key' | 'login') => ElasticsearchClient;
  readonly requestOf: (
    space: string,
    user: string | undefined,
    leavesAfterMilliseconds: number | undefined,
  ) => KibanaRequest;
}

/** Kibana's registry of built-in tools, and how it runs one for an agent. */
export class AgentBuilder {
  private readonly tools = new Map<string, ToolDefinition>();

  constructor(private readonly options: AgentBuilderOptions) {}

  get registered(): readonly string[] {
    return [...this.tools.keys()];
  }

  /** What a model is told of a tool. */
  describe(id: string): object {
    const { description, schema } = this.toolOf(id);
    return { description, schema: this.options.z.toJSONSchema(schema) };
  }

  setup(inSetup: (what: string) => void): AgentBuilderSetup {
    return strict<AgentBuilderSetup>('agentBuilder', {
      tools: strict('agentBuilder.tools', {
        register: (tool) => {
          inSetup('a tool');
          if (!this.options.listed.includes(tool.id))
            throw new Error(
              `Built-in tool with id "${tool.id}" is not in the list of allowed built-in tools.\n Please add it to the list.`,
            );
          if (this.tools.has(tool.id))
            throw new Error(`Tool with id ${tool.id} already registered`);
          if (!TOOL_ID.test(tool.id) || tool.id.length > 64)
            throw new Error(`Invalid tool id: "${tool.id}"`);
          onlyKeys(`tool ${tool.id}`, tool, TOOL_KEYS);
          if (tool.type !== 'builtin' || typeof tool.handler !== 'function')
            throw new Error(`the tool ${tool.id} is not built in`);
          if (!tool.description || !Array.isArray(tool.tags))
            throw new Error(`the tool ${tool.id} has no description or tags`);
          if (tool.schema.constructor !== this.options.z.ZodObject)
            throw new Error(`the schema of ${tool.id} is not of Kibana's copy of zod`);
          this.tools.set(tool.id, tool);
        },
      }),
    });
  }

  async call(given: ToolCall): Promise<readonly ToolResult[]> {
    const { id, user, space = 'default', params, leavesAfterMilliseconds } = given;
    const tool = this.toolOf(id);
    const valid = tool.schema.safeParse(params);
    if (!valid.success)
      throw new Error(`Tool ${id} was called with invalid parameters: ${valid.error.message}`);
    const context = strict<ToolContext & { readonly spaceId: string }>('tool', {
      request: this.options.requestOf(space, user, leavesAfterMilliseconds),
      spaceId: space,
      esClient: strict('tool.esClient', { asCurrentUser: this.options.clientOf(user, 'login') }),
    });
    try {
      const returned = await tool.handler(valid.data, context);
      onlyKeys('what a tool returns', returned, ['results']);
      return returned.results.map((result) => {
        onlyKeys('a result', result, ['type', 'data']);
        if (!Object.hasOwn(RESULT_KEYS, result.type))
          throw new Error(`${result.type} is no type of a result`);
        const keys = RESULT_KEYS[result.type];
        if (keys !== undefined) onlyKeys('an error', result.data, keys);
        return JSON.parse(JSON.stringify(result)) as ToolResult;
      });
    } catch (error) {
      return [{ type: 'error', data: { message: (error as Error).message } }];
    }
  }

  private toolOf(id: string): ToolDefinition {
    const tool = this.tools.get(id);
    if (tool === undefined) throw new Error(`Tool ${id} not found`);
    return tool;
  }
}
