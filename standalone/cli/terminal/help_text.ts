/** What `help` prints. Terminals break lines of more than 80 columns in the middle of a word. */
export const HELP = `Statements end with a semicolon. To get started:
  CREATE CONNECTOR github_myorg TYPE 'github' CONFIG {"org": "mycompany"};
                                   connects a service
  SHOW CONNECTORS;                 lists your connectors
  SHOW CONNECTOR TYPES;            lists the services you can connect
  SHOW ENTITIES FROM name;         lists the tables of a connector
  DESCRIBE name.entity;            lists columns and what is pushed down
  \\d, \\d name, \\d name.entity      short forms of these, as in psql
  SELECT * FROM name.entity LIMIT 5;
  EXPLAIN SELECT …;                shows the requests without sending any
  CREATE VIEW name AS SELECT …;    stores a query, to be used like a table
  SYNC CONNECTOR name.entity TO index-*;
                                   copies rows to an index, for FROM to read
  SHOW SYNCS;  SHOW INDICES;       lists the copies, and the indices
  BEGIN … END;                     runs a script, with variables, loops and TRY
To try sample services, exit and run: moltler demo
To store a token, run in a shell: moltler secrets set NAME
Then use it in CONFIG: {"token": "{{secrets.NAME}}"}
Tab completes names and keywords, Ctrl-C cancels a running statement,
Ctrl-D or exit quits.`;
