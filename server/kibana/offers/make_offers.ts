import type { Logger, SetupPlugins } from '../contracts';
import type { Started } from '../mount_routes';
import { kibanaZod } from './kibana_zod';
import { offer } from './offer';
import { queryStep } from './query_step';
import { queryTool } from './query_tool';

/** Offers a step to Workflows, and a tool to Agent Builder, if this Kibana has them. `from`: a file of the plugin. */
export function makeOffers(
  { workflowsExtensions, agentBuilder }: Pick<SetupPlugins, 'workflowsExtensions' | 'agentBuilder'>,
  logger: Logger,
  from: string,
  started: () => Promise<Started>,
): void {
  if (workflowsExtensions !== undefined)
    offer('the step moltler.query for workflows', logger, () =>
      workflowsExtensions.registerStepDefinition(queryStep(kibanaZod(from), started)),
    );
  if (agentBuilder !== undefined)
    offer('the tool moltler.query for agents', logger, () =>
      agentBuilder.tools.register(queryTool(kibanaZod(from), started)),
    );
}
