import { selectListOf } from './select_list';

const items = (soql: string) => selectListOf(soql)?.items;

it.each<[string, string, unknown[]]>([
  ['fields', 'SELECT Id, Owner.Name FROM Account', [{ of: 'Id' }, { of: 'Owner.Name' }]],
  [
    'any case and space',
    'select\n id ,name from\tAccount where x = 1',
    [{ of: 'id' }, { of: 'name' }],
  ],
  ['an alias of the object', 'SELECT a.Name FROM Account a WHERE a.X = 1', [{ of: 'Name' }]],
  ['no alias before WHERE', 'SELECT Name FROM Account WHERE Name = null', [{ of: 'Name' }]],
  [
    'aggregates',
    'SELECT COUNT(Id) n, max(Amount) FROM Opportunity GROUP BY StageName',
    [
      { function: 'COUNT', of: 'Id', alias: 'n' },
      { function: 'MAX', of: 'Amount' },
    ],
  ],
  ['all fields', 'SELECT FIELDS(ALL) FROM Account LIMIT 200', [{ function: 'FIELDS', of: 'ALL' }]],
  [
    'a subquery',
    "SELECT Id, (SELECT Name FROM Contacts WHERE City = 'a, b') FROM Account",
    [{ of: 'Id' }, { function: 'SUBQUERY', of: 'Contacts' }],
  ],
  [
    'TYPEOF',
    'SELECT TYPEOF What WHEN Account THEN Phone, Name ELSE Name END FROM Event',
    [{ function: 'TYPEOF', of: 'What' }],
  ],
  [
    'a date in a time zone',
    'SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)) h FROM Case',
    [{ function: 'HOUR_IN_DAY', of: 'CreatedDate', alias: 'h' }],
  ],
])('reads %s', (_, soql, wanted) => expect(items(soql)).toEqual(wanted));

it.each([
  ['a condition', "Name = 'select x from y'"],
  ['a search', 'FIND {x} IN ALL FIELDS RETURNING Account(Id)'],
  ['several objects', 'SELECT a.Name FROM Account a, a.Contacts c'],
  ['nothing', ''],
  ['half a query', 'SELECT Name'],
])('does not read %s', (_, soql) => expect(selectListOf(soql)).toBeUndefined());

it('is not misled by texts and parentheses', () => {
  const soql =
    "SELECT Name FROM Case WHERE Subject = 'it\\'s group by' AND Id IN (SELECT CaseId FROM X GROUP BY CaseId)";
  expect(selectListOf(soql)).toEqual({ sObject: 'Case', items: [{ of: 'Name' }], grouped: false });
  expect(selectListOf('SELECT Name FROM Case GROUP BY Name')?.grouped).toBe(true);
});

it('takes no longer for a hostile query', () => {
  const started = performance.now();
  for (const part of ['(', 'a ', ',', "'", 'typeof x ', '(select from '])
    selectListOf(`SELECT ${part.repeat(20_000)} FROM X`);
  expect(performance.now() - started).toBeLessThan(2000);
});
