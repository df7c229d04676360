import type { ComponentType } from 'react';
import type { ZodType } from 'zod';

/** The part of Kibana's contracts of workflows that is used, copied by hand; each names its source file. */

/**
 * src/platform/plugins/shared/workflows_extensions/public/step_registry/types.ts: PublicStepDefinition. Bundles have
 * copies of zod of their own.
 */
export interface PublicStepDefinition {
  /** As on the server. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** @kbn/workflows: StepCategory. */
  readonly category: 'kibana';
  readonly icon: ComponentType;
  readonly documentation: { readonly details: string; readonly examples: readonly string[] };
  readonly inputSchema: ZodType;
  readonly outputSchema: ZodType;
}

/** src/platform/plugins/shared/workflows_extensions/public/types.ts: WorkflowsExtensionsPublicPluginSetup. */
export interface WorkflowsExtensionsSetup {
  /** Functions are accepted since 9.4; before, they would be registered as if they were definitions. */
  registerStepDefinition(
    definition: PublicStepDefinition | (() => Promise<PublicStepDefinition>),
  ): void;
}
