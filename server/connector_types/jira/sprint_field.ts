import type { JsonValue } from '../../../common/declaration';
import { membersOf } from './members';

/**
 * The last sprint in the value of a sprint field: an object on Jira Cloud, on Jira Data Center a text such as
 * `com.atlassian.greenhopper.service.sprint.Sprint@1f[id=37,rapidViewId=5,state=ACTIVE,name=Sprint 1,startDate=…]`.
 */
export function lastSprint(value: JsonValue): Readonly<Record<string, JsonValue>> {
  const sprints = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  const last = sprints.at(-1);
  if (typeof last !== 'string') return membersOf(last);
  const id = /[[,]id=(\d+)/.exec(last)?.[1];
  // A name may contain commas: it ends before the next member.
  const name = /[[,]name=(.*?)(?:,\w+=|\]$)/.exec(last)?.[1];
  return { ...(id !== undefined && { id: Number(id) }), ...(name !== undefined && { name }) };
}
