-- Open opportunities that close soon, the largest first
SELECT Name, StageName, Amount, CloseDate
FROM salesforce_prod.opportunities
WHERE IsClosed = false AND Amount >= 50000
ORDER BY Amount DESC
LIMIT 10;

-- The pipeline by stage, computed by Salesforce
SELECT StageName, count(*) AS opportunities, sum(Amount) AS amount
FROM salesforce_prod.opportunities
WHERE IsClosed = false
GROUP BY StageName;

-- Fields of parent records
SELECT Name, Account.Name AS account, Owner.Name AS owner
FROM salesforce_prod.opportunities
WHERE Account.Industry IN ('Retail', 'Logistics')
LIMIT 20;

-- Cases of the last 30 days that are still open
SELECT CaseNumber, Subject, Priority, Status, CreatedDate
FROM salesforce_prod.cases
WHERE CreatedDate > now() - INTERVAL '30 days' AND IsClosed = false
ORDER BY CreatedDate DESC;

-- A condition in SOQL, next to one in SQL
SELECT Name, CloseDate
FROM salesforce_prod.opportunities
WHERE SOQL = 'CloseDate = NEXT_N_DAYS:90' AND StageName <> 'Prospecting';

-- A custom object, by its API name
SELECT Name, Account__r.Name AS account, Visited_On__c, Rating__c
FROM salesforce_prod.Store_Visit__c
WHERE Kind__c = 'Audit' AND Rating__c >= 3
ORDER BY Visited_On__c DESC
LIMIT 10;

-- A whole SOQL query, for any object, with the columns that it selects
SELECT Industry, accounts
FROM salesforce_prod
WHERE SOQL = 'SELECT Industry, COUNT(Id) accounts FROM Account GROUP BY Industry'
ORDER BY accounts DESC;

-- Accounts and their open cases
SELECT a.Name, count(*) AS cases
FROM salesforce_prod.accounts a
JOIN salesforce_prod.cases c ON c.AccountId = a.Id
WHERE c.IsClosed = false
GROUP BY a.Name
ORDER BY cases DESC;
