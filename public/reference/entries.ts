import { i18n } from '@kbn/i18n';
import {
  FOR_EACH_OPTIONS,
  FUNCTIONS,
  SCAN_OPTIONS,
  SYNC_OPTIONS,
  type OptionDeclaration,
} from '../../common/binding';
import { STATEMENT_KINDS } from '../../common/language';

/** A statement, clause or function, and what it does. */
export interface ReferenceEntry {
  readonly syntax: string;
  readonly description: string;
}
export interface ReferenceSection {
  readonly title: string;
  readonly entries: readonly ReferenceEntry[];
}

const CONDITIONS: readonly ReferenceEntry[] = [
  {
    syntax: '= <> < <= > >=, AND OR NOT',
    description: i18n.translate('moltler.reference.entries.comparisonAndLogic', {
      defaultMessage: 'Comparison and logic.',
    }),
  },
  {
    syntax: 'IN (…), BETWEEN … AND …',
    description: i18n.translate('moltler.reference.entries.oneOfSeveralValuesA', {
      defaultMessage: 'One of several values; a range including both ends.',
    }),
  },
  {
    syntax: "LIKE 'a%', ILIKE '%b%'",
    description: i18n.translate('moltler.reference.entries.patternsIlikeIgnoresCase', {
      defaultMessage: 'Patterns; ILIKE ignores case.',
    }),
  },
  {
    syntax: 'IS [NOT] NULL, IS [NOT] DISTINCT FROM',
    description: i18n.translate('moltler.reference.entries.comparisonThatTreatsNullAs', {
      defaultMessage: 'Comparison that treats NULL as a value.',
    }),
  },
  {
    syntax: "column CONTAINS 'value'",
    description: i18n.translate('moltler.reference.entries.findsAnEqualElementOf', {
      defaultMessage:
        'Finds an equal element of a list, or a substring of a text. Both ignore case.',
    }),
  },
  {
    syntax: 'labels[0], raw.user.login',
    description: i18n.translate('moltler.reference.entries.anElementOfAList', {
      defaultMessage: 'An element of a list (counted from 0) or a member of a document.',
    }),
  },
];

const optionEntry = ({
  name,
  takes,
  choices,
  description,
}: Pick<OptionDeclaration<object>, 'name' | 'takes' | 'choices' | 'description'>) => ({
  syntax: `${name} = ${choices?.map((choice) => `'${choice}'`).join(' | ') ?? takes}`,
  description,
});

/** The language reference, in the order of use. Statements that do not work yet are omitted. */
export function referenceSections(): readonly ReferenceSection[] {
  const groups = [...new Set(FUNCTIONS.map(({ group }) => group))];
  return [
    {
      title: i18n.translate('moltler.reference.entries.statements', {
        defaultMessage: 'Statements',
      }),
      entries: Object.values(STATEMENT_KINDS).filter(({ later }) => later !== true),
    },
    {
      title: i18n.translate('moltler.reference.entries.conditions', {
        defaultMessage: 'Conditions',
      }),
      entries: CONDITIONS,
    },
    {
      title: i18n.translate('moltler.reference.entries.withAfterTable', {
        defaultMessage: 'WITH (…), after a table or at the end',
      }),
      entries: SCAN_OPTIONS.map(optionEntry),
    },
    {
      title: i18n.translate('moltler.reference.entries.withAfterForEach', {
        defaultMessage: 'WITH (…), after FOR EACH (…)',
      }),
      entries: FOR_EACH_OPTIONS.map(optionEntry),
    },
    {
      title: i18n.translate('moltler.reference.entries.withAtTheEndOfSync', {
        defaultMessage: 'WITH (…), at the end of SYNC',
      }),
      entries: SYNC_OPTIONS.map(optionEntry),
    },
    ...groups.map((group) => ({
      title: i18n.translate('moltler.reference.entries.functions', {
        defaultMessage: 'Functions: {group}',
        values: { group },
      }),
      entries: FUNCTIONS.filter((one) => one.group === group).map(({ signature, description }) => ({
        syntax: signature,
        description,
      })),
    })),
  ];
}

/** The entries that contain every word, whatever its case. */
export function matching(
  sections: readonly ReferenceSection[],
  search: string,
): readonly ReferenceSection[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return sections;
  return sections
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ syntax, description }) => {
        const text = `${title} ${syntax} ${description}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}
