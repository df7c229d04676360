/** The content of the sample site. The people, repositories and symptoms are those of the sample organization on GitHub. */
export const PROJECTS = [
  { id: '10000', key: 'OPS', name: 'Operations', lead: 'nils', type: 'service_desk' },
  { id: '10001', key: 'SHOP', name: 'Shop', lead: 'ada', type: 'software' },
  { id: '10002', key: 'PLAT', name: 'Platform', lead: 'goran', type: 'software' },
] as const;
export type ProjectKey = (typeof PROJECTS)[number]['key'];

export const COMPONENTS: Readonly<Record<ProjectKey, readonly string[]>> = {
  OPS: ['checkout', 'storefront', 'inventory', 'payments'],
  SHOP: ['checkout', 'storefront', 'pricing', 'shipping', 'notifications'],
  PLAT: ['identity', 'infrastructure', 'observability', 'data-platform'],
};

/** Name → category: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/ */
export const STATUSES = {
  Open: 'To Do',
  'To Do': 'To Do',
  Investigating: 'In Progress',
  'In Progress': 'In Progress',
  'In Review': 'In Progress',
  Resolved: 'Done',
  Closed: 'Done',
  Done: 'Done',
} as const;
export type StatusName = keyof typeof STATUSES;

export const CATEGORIES = {
  'To Do': { id: 2, key: 'new', colorName: 'blue-gray' },
  'In Progress': { id: 4, key: 'indeterminate', colorName: 'yellow' },
  Done: { id: 3, key: 'done', colorName: 'green' },
} as const;

/** Every status leads to every other of its project, by a transition with this name. */
export const TRANSITIONS: Readonly<Record<ProjectKey, readonly (readonly [string, StatusName])[]>> =
  {
    OPS: [
      ['Reopen', 'Open'],
      ['Start investigation', 'Investigating'],
      ['Resolve', 'Resolved'],
      ['Close', 'Closed'],
    ],
    SHOP: [
      ['Back to To Do', 'To Do'],
      ['Start Progress', 'In Progress'],
      ['Ask for Review', 'In Review'],
      ['Done', 'Done'],
    ],
    PLAT: [
      ['Back to To Do', 'To Do'],
      ['Start Progress', 'In Progress'],
      ['Done', 'Done'],
    ],
  };

export const TYPES: Readonly<Record<ProjectKey, readonly string[]>> = {
  OPS: ['Incident', 'Incident', 'Incident', 'Task', 'Problem'],
  SHOP: ['Bug', 'Bug', 'Story', 'Task'],
  PLAT: ['Task', 'Task', 'Story', 'Bug'],
};
export const PRIORITIES = ['Critical', 'High', 'Medium', 'Low'] as const;
export const LABELS = ['customer', 'regression', 'on-call', 'security', 'quick-win'] as const;
export const VERSIONS = ['2.0', '2.1', '2.2'] as const;

/** Ids as Jira gives them; they differ from site to site. */
export const CUSTOM = {
  sprint: 'customfield_10020',
  points: 'customfield_10016',
  severity: 'customfield_10041',
  impact: 'customfield_10042',
  rank: 'customfield_10019',
} as const;

export const BOARDS = [
  { id: 1, name: 'Shop board', type: 'scrum', project: 'SHOP' },
  { id: 2, name: 'Platform board', type: 'scrum', project: 'PLAT' },
  { id: 3, name: 'Incidents', type: 'kanban', project: 'OPS' },
] as const;
