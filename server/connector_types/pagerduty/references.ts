import { contains, list, text } from '../../../common/declaration/build';

/**
 * Rows refer to other objects as `{ id, type, summary }`, where `summary` is the name.
 * https://developer.pagerduty.com/docs/resource-references
 */
export const nameOf = (at: string, description: string) =>
  text({ at: `${at}.summary`, description });
export const idOf = (at: string, description: string) => text({ at: `${at}.id`, description });
export const namesOf = (at: string, description: string) =>
  list('text', { at: `${at}.summary`, description });
export const idsOf = (at: string, description: string) =>
  list('text', { at: `${at}.id`, description });

/** The columns of the teams that an object belongs to. */
export const teamColumns = {
  teams: namesOf('teams[]', 'Names of the teams'),
  team_ids: idsOf('teams[]', 'Ids of the teams'),
};
/** "Only results related to these teams will be returned": those of a row, and possibly more. */
export const ofTeam = contains('team_ids', 'team_ids[]');
export const htmlUrl = text({ description: 'URL of the page in PagerDuty' });
