import { salesforce } from '.';

// What its conditions mean to Salesforce is checked in soql/query.test.ts; no list has any other filter.
test('every table is filtered by SOQL alone', () => {
  const lists = Object.values(salesforce.entities).flatMap((entity) => entity.lists);
  expect(lists.flatMap(({ filters }) => filters)).toEqual([]);
});
