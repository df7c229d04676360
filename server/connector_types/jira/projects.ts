import {
  boolean,
  entity,
  get,
  listed,
  lookedUp,
  oneOf,
  onePage,
  raw,
  text,
} from '../../../common/declaration/build';
import { pageUrl, person } from './columns';
import { countedPages } from './pages';

const TYPES = ['software', 'business', 'service_desk'];
const lead = person('lead', 'the project lead');

/**
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/ and
 * https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/project-getAllProjects
 */
export const projects = entity({
  title: 'Projects',
  description: 'Projects that the account can see, without those that are archived or deleted',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get',
  key: ['id'],
  incremental: { none: 'projects cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the project' }),
    key: text({ description: 'Key of the project, such as OPS' }),
    name: text({ description: 'Name' }),
    description: text({ description: 'Description' }),
    lead: lead.name,
    lead_id: lead.id,
    projectTypeKey: text({ description: 'Kind of project', values: TYPES }),
    style: text({
      description: 'next-gen for a team-managed project, else classic; NULL on Data Center',
      values: ['classic', 'next-gen'],
    }),
    category: text({ description: 'Name of the project category', at: 'projectCategory.name' }),
    isPrivate: boolean({ description: 'Whether only its members see it; NULL on Data Center' }),
    archived: boolean({ description: 'Whether it is archived' }),
    html_url: pageUrl(),
    raw: raw(),
  },
  lists: [
    // a key that was changed still leads to its project
    lookedUp('project', get('/project/{key}', { expand: 'lead,description' }), {
      needs: [{ parameter: 'key', column: 'key', mayDiffer: true }],
    }),
    lookedUp('project_by_id', get('/project/{id}', { expand: 'lead,description' }), {
      needs: [{ parameter: 'id', column: 'id', mayDiffer: true }],
    }),
    listed('search', get('/project/search', { expand: 'lead,description' }), {
      requiresConfig: ['email'],
      rows: 'values',
      pages: countedPages({ max: 100 }),
      filters: [
        oneOf('projectTypeKey', 'typeKey', {
          many: 'comma',
          spelling: Object.fromEntries(TYPES.map((type) => [type, type])),
        }),
      ],
    }),
    listed('all', get('/project', { expand: 'lead,description' }), { pages: onePage() }),
  ],
});
