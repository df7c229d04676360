import { action, optional, post, required } from '../../../common/declaration/build';
import { repoParameter } from './repository';

const runId = required('integer', 'Id of the run');

/**
 * Needs a `workflow_dispatch` trigger:
 * https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
const dispatch = action({
  title: 'Run a workflow',
  docs: 'https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event',
  parameters: {
    repo: repoParameter,
    workflow: required('text', 'Id of the workflow, or the name of its file, such as deploy.yml'),
    ref: required('text', 'Branch or tag to run on'),
    inputs: optional('document', 'Inputs defined by the workflow'),
    return_run_details: optional('boolean', 'Return the run that was started'),
  },
  request: post('/repos/{+repo}/actions/workflows/{workflow}/dispatches', {
    ref: '{ref}',
    inputs: '{inputs}',
    return_run_details: '{return_run_details}',
  }),
  invalidates: ['actions'],
});

/** https://docs.github.com/en/rest/actions/workflow-runs#re-run-a-workflow */
const rerun = action({
  title: 'Re-run a workflow run',
  docs: 'https://docs.github.com/en/rest/actions/workflow-runs#re-run-a-workflow',
  parameters: {
    repo: repoParameter,
    run_id: runId,
    enable_debug_logging: optional('boolean', 'Turn on debug logging'),
  },
  request: post('/repos/{+repo}/actions/runs/{run_id}/rerun', {
    enable_debug_logging: '{enable_debug_logging}',
  }),
  invalidates: ['actions'],
});

/** https://docs.github.com/en/rest/actions/workflow-runs#cancel-a-workflow-run */
const cancel = action({
  title: 'Cancel a workflow run',
  docs: 'https://docs.github.com/en/rest/actions/workflow-runs#cancel-a-workflow-run',
  parameters: { repo: repoParameter, run_id: runId },
  request: post('/repos/{+repo}/actions/runs/{run_id}/cancel'),
  invalidates: ['actions'],
});

export const runActions = { dispatch, rerun, cancel };
