import type { EntityDeclaration } from './entity';
import type { Pagination } from './pagination';
import type { Path } from './path';
import type { RequestTemplate } from './request';

/** Entities that only the service knows: any object, any index. */
export interface OpenEntities {
  /** What they are: `any other object of the org, by its API name`. */
  readonly description: string;
  /** The name of one: `My_Object__c`. */
  readonly example: string;
  /** A regular expression for whole names. Nothing is requested for other names. */
  readonly names: string;
  readonly list: EntityList;
  /** What all of them have. `{entity}` in its texts and requests is the name, as the service spells it. */
  readonly template: EntityDeclaration;
}

/** Which entities there are besides those that are declared, in words. */
export const otherEntities = ({
  description,
  example,
}: Pick<OpenEntities, 'description' | 'example'>): string => `${description}, such as ${example}`;

/** The request that lists the entities. */
export interface EntityList {
  readonly request: RequestTemplate;
  /** Default: a single response. */
  readonly pages?: Pagination;
  /** Path of the entries in the body, one for each entity. */
  readonly entries: Path;
  /** Path of the name in an entry. */
  readonly name: Path;
  /** Path of what users call it. */
  readonly title?: Path;
  /** Entries whose rows the service does not return, and why. Their actions are available. */
  readonly unreadable?: readonly {
    readonly at: Path;
    readonly is: boolean | string;
    readonly because: string;
  }[];
}
