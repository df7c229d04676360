import { randomFrom, type Random } from '../random';
import { PEOPLE, SYMPTOMS } from '../github/words';
import { field, idField, pick, reference, SYSTEM_FIELDS, type SampleField } from './fields';

export type SampleRecord = Record<string, string | number | boolean | null>;
export interface SampleObject {
  readonly name: string;
  /** The first three characters of its ids. */
  readonly prefix: string;
  readonly label: string;
  readonly fields: readonly SampleField[];
  readonly records: SampleRecord[];
  /** False for one that can only be created: a platform event. */
  readonly queryable: boolean;
}
export interface SampleOrg {
  readonly objects: readonly SampleObject[];
}

const DAY = 86_400_000;
const COMPANIES = [
  ['Northwind Outfitters', 'Retail'],
  ['Kestrel Logistics', 'Logistics'],
  ['Amber Pharmacy', 'Healthcare'],
  ['Blue Harbor Foods', 'Retail'],
  ['Cedar & Sons', 'Manufacturing'],
  ['Delta Rail Freight', 'Logistics'],
  ["O'Hara Interiors", 'Retail'],
  ['Fjord Energy', 'Energy'],
  ['Granite Insurance', 'Finance'],
  ['Halcyon Travel', 'Hospitality'],
  ['Iris Media', 'Media'],
  ['Juniper Garden Centers', 'Retail'],
] as const;
const STAGES = [
  'Prospecting',
  'Qualification',
  'Proposal',
  'Negotiation',
  'Closed Won',
  'Closed Lost',
];

/** Salesforce's own spelling of a time. */
export const time = (milliseconds: number): string =>
  new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('Z', '+0000');
const date = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** An id of 15 characters with the three that give their case. */
export function recordId(prefix: string, number: number): string {
  const id = `${prefix}000000${String(number).padStart(6, '0')}`;
  const suffix = [0, 5, 10].map((start) => {
    const bits = [...id.slice(start, start + 5)].map((one, at) =>
      /[A-Z]/.test(one) ? 1 << at : 0,
    );
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[bits.reduce((sum, bit) => sum + bit, 0)] ?? '';
  });
  return id + suffix.join('');
}

/** Sales and support of the sample organization: the same at every start except for its dates, which end around `now`. */
export function sampleOrg(now: number, seed = 11): SampleOrg {
  const random = randomFrom(seed);
  const users = PEOPLE.map(([login, name], at) => ({
    ...system(random, now, '005', at),
    Name: name,
    FirstName: name.split(' ')[0] ?? name,
    LastName: name.split(' ').slice(1).join(' '),
    Username: `${login}@mycompany.example`,
    Email: `${login}@mycompany.example`,
    IsActive: login !== 'ivan-k',
  }));
  const someone = (): string => random.pick(users).Id;
  const accounts = COMPANIES.map(([name, industry], at) => ({
    ...system(random, now, '001', at),
    Name: name,
    Type: random.pick(['Customer', 'Customer', 'Prospect', 'Partner']),
    Industry: industry,
    Phone: null,
    Website: `https://${name.toLowerCase().replace(/[^a-z]+/g, '-')}.example`,
    AnnualRevenue: random.chance(0.2) ? null : random.between(2, 90) * 1_000_000,
    NumberOfEmployees: random.between(20, 4000),
    Description: 'Uses the shop of My Company for its own customers.',
    Customer_Number__c: `C-${1000 + at}`,
    OwnerId: someone(),
  }));
  const account = (): string => random.pick(accounts).Id;
  const contacts = Array.from({ length: 40 }, (_, at) => {
    const first = random.pick(['Alex', 'Bea', 'Carl', 'Dora', 'Erik', 'Flora', 'Gus', 'Helen']);
    const last = random.pick(['Adams', 'Brown', 'Clark', 'Diaz', 'Evans', 'Fischer', 'Grant']);
    return {
      ...system(random, now, '003', at),
      Name: `${first} ${last}`,
      FirstName: first,
      LastName: last,
      Email: `${first}.${last}${at}@customer.example`.toLowerCase(),
      Phone: null,
      Title: random.pick(['Buyer', 'CFO', 'CTO', 'Head of Operations']),
      AccountId: account(),
      OwnerId: someone(),
    };
  });
  const opportunities = Array.from({ length: 260 }, (_, at) => {
    const stage = random.pick(STAGES);
    const closed = stage.startsWith('Closed');
    return {
      ...system(random, now, '006', at),
      Name: `${random.pick(['Renewal', 'Expansion', 'New shop', 'Pilot'])} ${2000 + at}`,
      StageName: stage,
      Amount: random.chance(0.1) ? null : random.between(2, 400) * 1000,
      Probability: closed ? (stage === 'Closed Won' ? 100 : 0) : random.between(1, 9) * 10,
      CloseDate: date(now + random.between(closed ? -300 : 1, closed ? -1 : 200) * DAY),
      IsClosed: closed,
      IsWon: stage === 'Closed Won',
      AccountId: account(),
      OwnerId: someone(),
      Description: null,
    };
  });
  const cases = Array.from({ length: 120 }, (_, at) => {
    const status = random.pick(['New', 'Working', 'Escalated', 'Closed', 'Closed']);
    return {
      ...system(random, now, '500', at, 90),
      CaseNumber: String(1000 + at).padStart(8, '0'),
      Subject: random.pick(SYMPTOMS),
      Status: status,
      Priority: random.pick(['High', 'Medium', 'Low']),
      Origin: random.pick(['Email', 'Phone', 'Web']),
      IsClosed: status === 'Closed',
      AccountId: account(),
      ContactId: random.pick(contacts).Id,
      OwnerId: someone(),
      Description: null,
    };
  });
  const leads = Array.from({ length: 25 }, (_, at) => ({
    ...system(random, now, '00Q', at),
    Name: `Lead ${at + 1}`,
    FirstName: 'Lead',
    LastName: String(at + 1),
    Company: random.pick(['Orchard Bikes', 'Pebble Books', 'Quartz Tools']),
    Status: random.pick(['Open', 'Working', 'Qualified']),
    Email: `lead${at + 1}@prospect.example`,
    LeadSource: random.pick(['Web', 'Fair', 'Referral']),
    IsConverted: false,
    OwnerId: someone(),
  }));
  const visits = Array.from({ length: 60 }, (_, at) => ({
    ...system(random, now, 'a0V', at),
    Name: `SV-${String(at + 1).padStart(4, '0')}`,
    Account__c: account(),
    Visited_On__c: date(now - random.between(0, 120) * DAY),
    Kind__c: random.pick(['Audit', 'Training', 'Handover']),
    Visitors__c: random.between(1, 6),
    Rating__c: random.chance(0.15) ? null : random.between(10, 50) / 10,
    Report_Key__c: `R-${at + 1}`,
    Notes__c: null,
    OwnerId: someone(),
  }));
  const owner = reference('OwnerId', 'Owner', 'User');
  const ofAccount = reference('AccountId', 'Account', 'Account');
  const name = field('Name');
  const person = [name, field('FirstName'), field('LastName'), field('Email', 'email')];
  const description = field('Description', 'textarea', { filterable: false, sortable: false });
  const object = (
    sObject: string,
    prefix: string,
    fields: readonly SampleField[],
    records: SampleRecord[],
    label = sObject,
  ): SampleObject => ({
    name: sObject,
    label,
    prefix,
    fields: [idField, ...fields, ...SYSTEM_FIELDS],
    records,
    queryable: true,
  });
  return {
    objects: [
      object(
        'Account',
        '001',
        [
          name,
          pick('Type', ['Customer', 'Prospect', 'Partner']),
          pick('Industry', [...new Set(COMPANIES.map(([, industry]) => industry))]),
          field('Phone', 'phone'),
          field('Website', 'url'),
          field('AnnualRevenue', 'currency'),
          field('NumberOfEmployees', 'int'),
          field('Customer_Number__c', 'string', { caseSensitive: true }),
          description,
          owner,
        ],
        accounts,
      ),
      object(
        'Opportunity',
        '006',
        [
          name,
          pick('StageName', STAGES),
          field('Amount', 'currency'),
          field('Probability', 'percent'),
          field('CloseDate', 'date'),
          field('IsClosed', 'boolean', { groupable: true }),
          field('IsWon', 'boolean', { groupable: true }),
          description,
          ofAccount,
          owner,
        ],
        opportunities,
      ),
      object(
        'Case',
        '500',
        [
          field('CaseNumber'),
          field('Subject'),
          pick('Status', ['New', 'Working', 'Escalated', 'Closed']),
          pick('Priority', ['High', 'Medium', 'Low']),
          pick('Origin', ['Email', 'Phone', 'Web']),
          field('IsClosed', 'boolean', { groupable: true }),
          description,
          ofAccount,
          reference('ContactId', 'Contact', 'Contact'),
          owner,
        ],
        cases,
      ),
      object(
        'Contact',
        '003',
        [...person, field('Phone', 'phone'), field('Title'), ofAccount, owner],
        contacts,
      ),
      object(
        'Lead',
        '00Q',
        [
          ...person,
          field('Company'),
          pick('Status', ['Open', 'Working', 'Qualified']),
          pick('LeadSource', ['Web', 'Fair', 'Referral']),
          field('IsConverted', 'boolean'),
          owner,
        ],
        leads,
      ),
      object('User', '005', [...person, field('Username'), field('IsActive', 'boolean')], users),
      object(
        'Store_Visit__c',
        'a0V',
        [
          name,
          reference('Account__c', 'Account__r', 'Account'),
          field('Visited_On__c', 'date'),
          pick('Kind__c', ['Audit', 'Training', 'Handover']),
          field('Visitors__c', 'int'),
          field('Rating__c', 'double'),
          field('Report_Key__c', 'string', { caseSensitive: true }),
          field('Notes__c', 'textarea', { filterable: false, sortable: false }),
          owner,
        ],
        visits,
        'Store Visit',
      ),
      {
        name: 'Order_Placed__e',
        label: 'Order Placed',
        prefix: 'e00',
        fields: [field('Order_Number__c')],
        records: [],
        queryable: false,
      },
    ],
  };
}

function system(random: Random, now: number, prefix: string, at: number, days = 500) {
  const created = now - random.between(1, days) * DAY + random.between(0, DAY / 2);
  const changed = Math.min(now, created + random.between(0, 20) * DAY);
  const by = recordId('005', random.between(0, PEOPLE.length - 1));
  return {
    Id: recordId(prefix, at),
    CreatedDate: time(created),
    CreatedById: by,
    LastModifiedDate: time(changed),
    LastModifiedById: by,
    SystemModstamp: time(changed),
  };
}
