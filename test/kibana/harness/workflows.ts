import type * as zod from 'zod';
import type {
  ElasticsearchClient,
  KibanaRequest,
  StepContext,
  StepDefinition,
  WorkflowsExtensionsSetup,
} from '../../../server/kibana/testing';
import { rendered } from './rendered';
import { onlyKeys, strict } from './strict';

/** src/platform/plugins/shared/workflows_extensions/{common,server}/step_registry/types.ts. */
const STEP_KEYS = [
  'id',
  'label',
  'description',
  'category',
  'documentation',
  'inputSchema',
  'outputSchema',
  'configSchema',
  'handler',
  'onCancel',
  'run',
  'poll',
];
const CATEGORIES = ['elasticsearch', 'external', 'ai', 'kibana', 'data', 'flowControl'];

/** A step that a workflow reaches. */
export interface StepRun {
  readonly type: string;
  /** Whose API key the task of the workflow has; undefined without security. */
  readonly user?: string;
  readonly space?: string;
  /** As it is written in the workflow. */
  readonly with: Readonly<Record<string, unknown>>;
  /** For its templates, such as `event`. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The workflow is run by Kibana itself, without a request of anybody. */
  readonly withoutRequest?: boolean;
  /** `timeout` of the step. */
  readonly timeoutMilliseconds?: number;
}
/** As the workflow stores it. */
export interface StepRan {
  readonly output?: unknown;
  readonly error?: { readonly type: string; readonly message: string };
}

export interface WorkflowsOptions {
  readonly z: typeof zod;
  readonly clientOf: (user: string | undefined, how: 'key' | 'login') => ElasticsearchClient;
  readonly requestOf: (space: string, user: string | undefined) => KibanaRequest;
}

/** Kibana's registry of steps, and how its engine of workflows runs one. */
export class Workflows {
  private readonly steps = new Map<string, StepDefinition>();

  constructor(private readonly options: WorkflowsOptions) {}

  get registered(): readonly string[] {
    return [...this.steps.keys()];
  }

  setup(inSetup: (what: string) => void): WorkflowsExtensionsSetup {
    return strict<WorkflowsExtensionsSetup>('workflowsExtensions', {
      registerStepDefinition: (step) => {
        inSetup('a step');
        if (typeof step === 'function') throw new Error('9.3 cannot load a step later');
        onlyKeys(`step ${step.id}`, step, STEP_KEYS);
        if (!/^[a-z][a-z0-9-]*(?:\.[a-z][a-zA-Z0-9]*)+$/.test(step.id))
          throw new Error(`the id ${step.id} is no namespace.action`);
        if (this.steps.has(step.id))
          throw new Error(`Step definition for type "${step.id}" is already registered.`);
        if (typeof step.handler !== 'function')
          throw new Error(`Step "${step.id}" must define one of: "handler"`);
        if (!CATEGORIES.includes(step.category) || !step.label || !step.description)
          throw new Error(`the step ${step.id} has no label, description or category`);
        const { ZodObject } = this.options.z;
        for (const schema of [step.inputSchema, step.outputSchema])
          if (schema.constructor !== ZodObject)
            throw new Error(`a schema of ${step.id} is not of Kibana's copy of zod`);
        this.steps.set(step.id, step);
      },
    });
  }

  async run(given: StepRun): Promise<StepRan> {
    const { type, user, space = 'default', variables = {}, timeoutMilliseconds } = given;
    const request = given.withoutRequest === true ? undefined : this.options.requestOf(space, user);
    const step = this.steps.get(type);
    if (step === undefined) throw new Error(`Step type "${type}" is not registered.`);
    const context = strict<StepContext & Readonly<Record<string, unknown>>>('step', {
      input: rendered(given.with, variables),
      rawInput: given.with,
      config: {},
      contextManager: strict('step.contextManager', {
        getContext: () => ({ workflow: { spaceId: space }, ...variables }),
        getScopedEsClient: () => this.options.clientOf(user, 'key'),
        getFakeRequest: () => request,
        renderInputTemplate: (value: unknown) => rendered(value, variables),
      }),
      abortSignal:
        timeoutMilliseconds === undefined
          ? new AbortController().signal
          : AbortSignal.timeout(timeoutMilliseconds),
      stepId: 'query',
      stepType: type,
    });
    try {
      const result = await step.handler(context);
      onlyKeys('the result of a step', result, ['output', 'error']);
      const { output, error } = result;
      if (error !== undefined) return { error: { type: error.name, message: error.message } };
      // It is stored as JSON, and later steps expect what the schema says.
      const stored: unknown = JSON.parse(JSON.stringify(output));
      return { output: step.outputSchema.parse(stored) };
    } catch (error) {
      const { name, message } = error as Error;
      return { error: { type: name, message } };
    }
  }
}
