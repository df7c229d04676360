/*
 * The tokens of the language. Words are one token here; which of them are keywords is decided by the
 * names listed in `tokens` (in any case), and whether a keyword stands for a name by its neighbours
 * (common/language/tokens). So no keyword is lost to a column, and the lexer stays small and quick.
 */
lexer grammar MoltlerLexer;

tokens {
  // Reserved: they end an expression or begin a clause, and are names only where no clause can stand.
  ALL, AND, ANTI, AS, ASC, ASOF, BETWEEN, BY, CASE, CAST, CONTAINS, CROSS, DATE, DESC, DISTINCT, ELSE, END,
  ESCAPE, EXCEPT, EXISTS, EXTRACT, FALSE, FILTER, FROM, FULL, GROUP, HAVING, ILIKE, IN, INNER, INTERSECT,
  INTERVAL, IS, JOIN, LEFT, LIKE, LIMIT, NATURAL, NOT, NULL, NULLS, OFFSET, ON, OR, ORDER, OUTER, OVER,
  PARTITION, QUALIFY, RIGHT, SELECT, SEMI, THEN, TIMESTAMP, TRUE, TRY_CAST, UNION, USING, VALUES, WHEN, WHERE,
  WINDOW, WITH,

  // Everywhere else a name: rule `nonReserved` of the parser lists them again.
  ACTION, ACTIONS, ALTER, ANALYZE, ASSERT, AUDIT, BEGIN, BREAK, CACHE, CATCH, CLEAR, CONFIG, CONFIG_SCHEMA,
  CONFIRM, CONNECTOR, CONNECTORS, CONNECTOR_EXEC, CONTINUE, CREATE, CUBE, CURRENT, DECLARE, DESCRIBE,
  DESCRIPTION, DISABLE, DROP, DRY, EACH, ELSEIF, ENABLE, ENTITIES, ENTITY, ERRORS, EXPLAIN, FIELDS, FINALLY,
  FIRST, FOLLOWING, FOR, FORMAT, GROUPING, GROUPS, HANDLER, HISTORY, IF, INCLUDE, INCREMENTAL, INDICES, JSON, KEY, LAST,
  LATERAL, LIMITS, LOOP, MOCK_API, NAME, NONE, OPENAPI, OPTIONS, ORDINALITY, PARAMETERS, PAUSE, PIVOT,
  PRECEDING, PRINT, QUERY_HANDLER, RANGE, RECURSIVE, REGISTER, RENAME, REPLACE, REQUEST, RESUME, RETRY, ROLLUP,
  ROW, ROWS, RUN, SCHEDULE, SECRET, SECRETS, SET, SETS, SHOW, STATUS, STOP, SYNC, SYNCS, TABLE, TEMP, TEMPORARY,
  TEST, TEXT, THROW, TIME, TO, TRY, TYPE, TYPES, UNBOUNDED, UNPIVOT, USAGE, VALUE, VIEW, VIEWS, WHILE, ZONE,

  // A bare index pattern after FROM, JOIN or TO: joined from tokens without space between them.
  PATTERN
}

STRING
  : '\'\'\'' .*? '\'\'\''
  | '\'' ( ~'\'' | '\'\'' )* '\''
  | '"' ( ~'"' | '""' )* '"'
  ;
QUOTED_NAME : '`' ( ~'`' | '``' )+ '`' ;
PARAMETER : '$' WORD_START WORD_PART* ;
NUMBER : ( DIGIT+ ( '.' DIGIT+ )? | '.' DIGIT+ ) ( [eE] [+-]? DIGIT+ )? ;
WORD : WORD_START WORD_PART* ;

FAT_ARROW : '=>' ;
ARROW : '->' ;
DOUBLE_COLON : '::' ;
COLON : ':' ;
CONCAT : '||' ;
NE : '!=' | '<>' ;
LE : '<=' ;
GE : '>=' ;
EQ : '=' ;
LT : '<' ;
GT : '>' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
ELLIPSIS : '...' | '\u2026' ;
DOT : '.' ;
COMMA : ',' ;
SEMICOLON : ';' ;
LPAREN : '(' ;
RPAREN : ')' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
LBRACE : '{' ;
RBRACE : '}' ;

LINE_COMMENT : '--' ~[\r\n]* -> channel(HIDDEN) ;
BLOCK_COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;
SPACE : [ \t\r\n\u000B\u000C\u00A0\uFEFF\u2000-\u200B\u2028\u2029\u202F\u3000]+ -> skip ;

UNKNOWN : . ;

fragment DIGIT : [0-9] ;
fragment WORD_START : [a-zA-Z_@] | [\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF] | [\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC] ;
fragment WORD_PART : WORD_START | DIGIT ;
