import { text, timestamp } from '../../../common/declaration/build';
import type { ColumnDeclaration, JsonValue } from '../../../common/declaration';
import { membersOf } from './members';
import { plainText } from './rich_text';

/** A person, by name and by id, at this path of a row. */
export const person = (path: string, role: string) => ({
  name: text({ description: `Name of ${role}`, at: `${path}.displayName`, ignoringCase: true }),
  id: text({
    description: `Account id of ${role}; on Data Center, the username`,
    at: [`${path}.accountId`, `${path}.name`],
  }),
});

/** The page of an issue or project on the site; its row only has the address in the API. */
export const pageUrl = (): ColumnDeclaration =>
  text({
    description: 'URL of the page in Jira; NULL if requests go through api.atlassian.com',
    compute: {
      because: 'a row has its key and its address in the API, but not the address of its page',
      reads: ['self', 'key'],
      value: (row) => {
        const { self, key } = membersOf(row);
        if (typeof self !== 'string' || typeof key !== 'string') return null;
        const site = /^(https?:\/\/.+?)\/rest\//.exec(self)?.[1];
        return site === undefined || site.startsWith('https://api.atlassian.com')
          ? null
          : `${site}/browse/${key}`;
      },
    },
  });

/** Rich text as plain text, at this path of a row. */
export const richTextColumn = (description: string, path: string): ColumnDeclaration =>
  text({
    description,
    compute: {
      because: 'Jira Cloud returns a document, Jira Data Center a text',
      reads: [path],
      value: (row) =>
        plainText(
          path.split('.').reduce<JsonValue | undefined>((at, name) => membersOf(at)[name], row),
        ),
    },
  });

/** When something was created and last changed. */
export const changeColumns = {
  created: timestamp({ description: 'Time of creation' }),
  updated: timestamp({ description: 'Time of the last change' }),
} satisfies Record<string, ColumnDeclaration>;
