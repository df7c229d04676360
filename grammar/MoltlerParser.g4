/*
 * The language. A script is split into statements before it is parsed, so the entry is one statement.
 * There is one rule for each kind of statement, and its name is the kind in camel case.
 */
parser grammar MoltlerParser;
options { tokenVocab = MoltlerLexer; }

singleStatement : statement SEMICOLON? EOF ;

statement
  : selectStatement
  | explainStatement
  | describeStatement
  | showStatement
  | createConnectorStatement
  | alterConnectorStatement
  | testConnectorStatement
  | clearLimitsStatement
  | clearCacheStatement
  | dropConnectorStatement
  | createSecretStatement
  | dropSecretStatement
  | createViewStatement
  | dropViewStatement
  | createTempTableStatement
  | dropTableStatement
  | connectorExecStatement
  | syncStatement
  | syncControlStatement
  | alterSyncStatement
  | retrySyncErrorsStatement
  | blockStatement
  | tryStatement
  | declareStatement
  | setStatement
  | ifStatement
  | forStatement
  | whileStatement
  | breakStatement
  | continueStatement
  | assertStatement
  | printStatement
  | throwStatement
  | createConnectorTypeStatement
  | createConnectorEntityStatement
  | createConnectorActionStatement
  | registerConnectorTypeStatement
  | dropConnectorTypeStatement
  | testConnectorTypeStatement
  ;

// --- reading -------------------------------------------------------------------------------------

selectStatement : query ;

explainStatement
  : EXPLAIN ANALYZE? ( FORMAT ( JSON | TEXT ) )? ( selectStatement | connectorExecStatement )
  ;

describeStatement : DESCRIBE tableName ;

showStatement : SHOW showSubject ( LIKE stringLiteral )? ( LIMIT expression )? ;

showSubject
  : CONNECTORS
  | CONNECTOR TYPES
  | CONNECTOR TYPE stringLiteral
  | CONNECTOR connectorName ( STATUS | USAGE )?
  | ENTITIES FROM connectorName
  | ACTIONS FROM tableName
  | SECRETS
  | VIEWS
  | HISTORY
  | AUDIT
  | INDICES
  | SYNCS
  | SYNC HISTORY syncName?
  | SYNC ERRORS syncName
  | CACHE
  ;

// --- connectors and secrets ----------------------------------------------------------------------

orReplace : OR REPLACE ;
ifNotExists : IF NOT EXISTS ;
ifExists : IF EXISTS ;

createConnectorStatement
  : CREATE orReplace? CONNECTOR ifNotExists? connectorName TYPE stringLiteral ( CONFIG objectLiteral )? ( OPTIONS objectLiteral )?
  ;
alterConnectorStatement : ALTER CONNECTOR connectorName connectorChange ( COMMA? connectorChange )* ;
connectorChange
  : SET CONFIG objectLiteral
  | SET OPTIONS objectLiteral
  | RENAME TO newName
  | ENABLE
  | DISABLE
  ;
testConnectorStatement : TEST CONNECTOR connectorName ;
clearLimitsStatement : CLEAR LIMITS FOR connectorName ;
clearCacheStatement : CLEAR CACHE ( FOR tableName )? ;
dropConnectorStatement : DROP CONNECTOR ifExists? connectorName ;
createSecretStatement : CREATE orReplace? SECRET newName VALUE expression ;
dropSecretStatement : DROP SECRET ifExists? secretName ;

// --- views ---------------------------------------------------------------------------------------

createViewStatement : CREATE orReplace? VIEW ifNotExists? newName columnNames? AS query ;
dropViewStatement : DROP VIEW ifExists? viewName ;

// --- temporary tables ----------------------------------------------------------------------------

createTempTableStatement
  : CREATE orReplace? ( TEMP | TEMPORARY ) TABLE ifNotExists? newName columnNames? AS query
  ;
dropTableStatement : DROP TABLE ifExists? tempTableName ;

// --- acting and syncing --------------------------------------------------------------------------

connectorExecStatement
  : ( DRY RUN )? CONNECTOR_EXEC connectorName DOT actionPart ( DOT actionPart )? LPAREN actionArguments? RPAREN
    forEach?
  ;
forEach : FOR EACH LPAREN query RPAREN withOptions? ;
actionPart : name ;
actionArguments : actionArgument ( COMMA actionArgument )* COMMA? ;
actionArgument : objectLiteral | parameterName FAT_ARROW expression ;
parameterName : name ;

syncStatement : ( DRY RUN )? SYNC ( syncConnector | syncQuery ) scheduleClause? withOptions? ;
syncConnector : CONNECTOR tableName TO tableName ( WHERE expression )? ( INCREMENTAL ON columnName )? ;
syncQuery : LPAREN query RPAREN AS newName TO tableName keyColumns ;
keyColumns : KEY LPAREN columnName ( COMMA columnName )* RPAREN ;
scheduleClause : SCHEDULE schedule? ;
schedule : stringLiteral ( TIME ZONE stringLiteral )? ;
syncControlStatement
  : ( PAUSE | RESUME | STOP | DROP ) SYNC ifExists? syncName
  | RUN SYNC ifExists? syncName CONFIRM?
  ;
alterSyncStatement : ALTER SYNC syncName SET SCHEDULE ( schedule | NONE ) ;
retrySyncErrorsStatement : RETRY SYNC ERRORS syncName ;

// --- blocks --------------------------------------------------------------------------------------

body : ( statement SEMICOLON )* ;
blockStatement : BEGIN body END ;
tryStatement : TRY body catchClause* ( FINALLY body )? END TRY ;
catchClause : CATCH errorName ( AS newName )? THEN body ;
declareStatement : DECLARE newName typeName? ( EQ expression )? ;
setStatement : SET variableName EQ expression ;
ifStatement : IF ifBranch ( ELSEIF ifBranch )* ( ELSE body )? END IF ;
ifBranch : expression THEN body ;
forStatement : FOR newName IN LPAREN query RPAREN LOOP body END LOOP ;
whileStatement : WHILE expression LOOP body END LOOP ;
breakStatement : BREAK ;
continueStatement : CONTINUE ;
assertStatement : ASSERT expression ( COMMA expression )? ;
printStatement : PRINT expression ;
throwStatement : THROW ( errorName expression? | expression )? ;

// --- connector types -----------------------------------------------------------------------------

createConnectorTypeStatement
  : CREATE orReplace? CONNECTOR TYPE stringLiteral ( DESCRIPTION stringLiteral )? ( CONFIG_SCHEMA objectLiteral )?
    ( FROM OPENAPI objectLiteral )?
  ;
createConnectorEntityStatement
  : CREATE orReplace? CONNECTOR ENTITY stringLiteral ( DESCRIPTION stringLiteral )? FIELDS objectLiteral
    ( QUERY_HANDLER stringLiteral | REQUEST objectLiteral )?
  ;
createConnectorActionStatement
  : CREATE orReplace? CONNECTOR ACTION stringLiteral ( DESCRIPTION stringLiteral )? PARAMETERS objectLiteral
    ( HANDLER stringLiteral | REQUEST objectLiteral )?
  ;
registerConnectorTypeStatement : REGISTER CONNECTOR TYPE stringLiteral ;
dropConnectorTypeStatement : DROP CONNECTOR TYPE ifExists? stringLiteral ;
testConnectorTypeStatement
  : TEST CONNECTOR TYPE stringLiteral ( NAME stringLiteral )? ( MOCK_API objectLiteral )? BEGIN body END TEST
  ;

// --- queries -------------------------------------------------------------------------------------

query : withClause? queryBody ( ORDER BY orderItems )? limitClause? withOptions? ;
limitClause : LIMIT expression ( OFFSET expression )? | OFFSET expression ( LIMIT expression )? ;
withClause : WITH RECURSIVE? commonTable ( COMMA commonTable )* ;
commonTable : newName columnNames? AS LPAREN query RPAREN ;
columnNames : LPAREN newName ( COMMA newName )* RPAREN ;

// INTERSECT binds tighter than UNION and EXCEPT.
queryBody : queryTerm ( queryOperator queryTerm )* ;
queryOperator : ( UNION | EXCEPT ) ( ALL | DISTINCT )? ;
queryTerm : queryPrimary ( intersectOperator queryPrimary )* ;
intersectOperator : INTERSECT ( ALL | DISTINCT )? ;
queryPrimary : select | values | LPAREN query RPAREN ;
values : VALUES valuesRow ( COMMA valuesRow )* ;
valuesRow : LPAREN expression ( COMMA expression )* RPAREN ;

select
  : SELECT ( DISTINCT distinctOn? | ALL )? selectItem ( COMMA selectItem )*
    ( FROM tableList )?
    ( WHERE whereCondition )?
    ( GROUP BY groupItems )?
    ( HAVING havingCondition )?
    ( WINDOW namedWindow ( COMMA namedWindow )* )?
    ( QUALIFY qualifyCondition )?
  ;
whereCondition : expression ;
havingCondition : expression ;
qualifyCondition : expression ;
distinctOn : ON LPAREN expression ( COMMA expression )* RPAREN ;
groupItems : ALL | groupItem ( COMMA groupItem )* ;
groupItem : groupingSets | LPAREN RPAREN | expression ;
groupingSets
  : GROUPING SETS LPAREN groupItem ( COMMA groupItem )* RPAREN
  | ( ROLLUP | CUBE ) LPAREN expression ( COMMA expression )* RPAREN
  ;
selectItem : star | expression ( AS? newName )? ;
star : ( qualifierName DOT )? STAR ;
namedWindow : newName AS LPAREN windowSpecification RPAREN ;
orderItems : orderItem ( COMMA orderItem )* ;
orderItem : expression ( ASC | DESC )? ( NULLS ( FIRST | LAST ) )? ;

// --- tables --------------------------------------------------------------------------------------

tableList : joinedTables ( COMMA joinedTables )* ;
joinedTables : pivotedTable joinPart* ;
joinPart : NATURAL? joinType? JOIN pivotedTable ( ON expression | USING LPAREN columnName ( COMMA columnName )* RPAREN )? ;
joinType : ASOF ( INNER | LEFT OUTER? )? | INNER | CROSS | ( LEFT | RIGHT | FULL ) OUTER? | LEFT? ( SEMI | ANTI ) ;
// PIVOT makes columns of rows, UNPIVOT rows of columns.
pivotedTable : tablePrimary pivot* ;
pivot
  : PIVOT LPAREN pivotItem ( COMMA pivotItem )* FOR columnName IN LPAREN pivotItem ( COMMA pivotItem )* RPAREN
    ( GROUP BY columnName ( COMMA columnName )* )? RPAREN ( AS? newName )?
  | UNPIVOT ( INCLUDE NULLS )? LPAREN newName FOR newName IN LPAREN pivotColumn ( COMMA pivotColumn )* RPAREN RPAREN
    ( AS? newName )?
  ;
pivotItem : expression ( AS newName )? ;
pivotColumn : columnName ( AS newName )? ;
tablePrimary
  : tableName ( AS? newName )? withOptions?
  | LATERAL? LPAREN query RPAREN ( AS? newName columnNames? )?
  | LATERAL? tableFunction ( WITH ORDINALITY )? ( AS? newName columnNames? )?
  | LPAREN joinedTables RPAREN
  ;
tableFunction : tableFunctionName LPAREN ( expression ( COMMA expression )* )? RPAREN ;
tableFunctionName : name ;
tableName : PATTERN | tablePart ( DOT tablePart )* ;
tablePart : name ;
withOptions : WITH LPAREN optionEntry ( COMMA optionEntry )* COMMA? RPAREN ;
optionEntry : optionName EQ expression ;
optionName : name ;

// --- expressions, loosest first ------------------------------------------------------------------

expression : conjunction ( OR conjunction )* ;
conjunction : negation ( AND negation )* ;
negation : NOT* comparison ;
comparison : matching comparisonTail* ;
comparisonTail
  : ( EQ | NE | LT | LE | GT | GE ) matching
  | IS NOT? ( NULL | TRUE | FALSE | DISTINCT FROM matching )
  ;
matching : valueChain matchingTail* ;
matchingTail
  : NOT? ( LIKE | ILIKE ) valueChain ( ESCAPE valueChain )?
  | NOT? CONTAINS valueChain
  | NOT? BETWEEN valueChain AND valueChain
  | NOT? IN LPAREN ( query | expression ( COMMA expression )* COMMA? ) RPAREN
  ;
// A flat chain: which operator binds tighter is the table in common/language/expressions/precedence.ts.
valueChain : signed ( valueOperator signed )* ;
valueOperator : PLUS | MINUS | STAR | SLASH | PERCENT | CONCAT ;
signed : ( PLUS | MINUS )* postfixed ;
postfixed : primary postfix* ;
postfix
  : DOT memberName
  | LBRACKET ( expression | STAR ) RBRACKET
  | DOUBLE_COLON typeName
  ;

primary
  : stringLiteral
  | NUMBER
  | TRUE
  | FALSE
  | NULL
  | INTERVAL ( STRING | NUMBER intervalUnit )
  | ( TIMESTAMP | DATE ) STRING
  | PARAMETER
  | functionCall
  | columnName
  | LPAREN expression ( COMMA expression )* COMMA? RPAREN
  | LPAREN query RPAREN
  | EXISTS LPAREN query RPAREN
  | CASE expression? caseBranch+ ( ELSE expression )? END
  | ( CAST | TRY_CAST ) LPAREN expression AS typeName RPAREN
  | EXTRACT LPAREN name FROM expression RPAREN
  | listLiteral
  | objectLiteral
  | placeholder
  ;
intervalUnit : name ;
caseBranch : WHEN expression THEN expression ;
functionCall
  : functionName LPAREN ( DISTINCT? functionArgument ( COMMA functionArgument )* ( ORDER BY orderItems )? | STAR )? RPAREN
    ( FILTER LPAREN WHERE expression RPAREN )?
    ( OVER ( windowName | LPAREN windowSpecification RPAREN ) )?
  ;
functionArgument : lambda | expression ;
lambda : ( newName | LPAREN newName COMMA newName RPAREN ) ARROW expression ;
windowSpecification
  : windowName? ( PARTITION BY expression ( COMMA expression )* )? ( ORDER BY orderItems )? windowFrame?
  ;
windowFrame : ( ROWS | RANGE | GROUPS ) ( BETWEEN frameBound AND frameBound | frameBound ) ;
frameBound
  : UNBOUNDED ( PRECEDING | FOLLOWING )
  | CURRENT ROW
  | valueChain ( PRECEDING | FOLLOWING )
  ;
typeName : name ( LPAREN NUMBER ( COMMA NUMBER )* RPAREN )? ( LBRACKET RBRACKET )? ;

listLiteral : LBRACKET ( expression ( COMMA? expression )* COMMA? )? RBRACKET ;
// A missing comma is told by the builder, in better words than an unexpected token.
objectLiteral : LBRACE ( objectMember ( COMMA? objectMember )* COMMA? | ELLIPSIS )? RBRACE ;
objectMember : objectKey COLON expression ;
objectKey : STRING | name ;
stringLiteral : STRING ;
placeholder : ELLIPSIS ;

// --- names ---------------------------------------------------------------------------------------
// One rule for each thing that is named: diagnostics and completion read from it what is meant.

newName : name ;
connectorName : name ;
secretName : name ;
viewName : name ;
tempTableName : name ;
syncName : name ;
errorName : name ;
variableName : name ;
columnName : name ;
memberName : name ;
qualifierName : name ;
functionName : name ;
windowName : name ;

name : WORD | QUOTED_NAME | nonReserved ;
nonReserved
  : ACTION | ACTIONS | ALTER | ANALYZE | ASSERT | AUDIT | BEGIN | BREAK | CACHE | CATCH | CLEAR | CONFIG
  | CONFIG_SCHEMA | CONFIRM | CONNECTOR | CONNECTORS | CONNECTOR_EXEC | CONTINUE | CREATE | CUBE | CURRENT
  | DECLARE | DESCRIBE | DESCRIPTION | DISABLE | DROP | DRY | EACH | ELSEIF | ENABLE | ENTITIES | ENTITY
  | ERRORS | EXPLAIN | FIELDS | FINALLY | FIRST | FOLLOWING | FOR | FORMAT | GROUPING | GROUPS | HANDLER
  | HISTORY | IF | INCLUDE | INCREMENTAL | INDICES | JSON | KEY | LAST | LATERAL | LIMITS | LOOP | MOCK_API | NAME | NONE
  | OPENAPI | OPTIONS | ORDINALITY | PARAMETERS | PAUSE | PIVOT | PRECEDING | PRINT | QUERY_HANDLER | RANGE
  | RECURSIVE | REGISTER | RENAME | REPLACE | REQUEST | RESUME | RETRY | ROLLUP | ROW | ROWS | RUN | SCHEDULE
  | SECRET | SECRETS | SET | SETS | SHOW | STATUS | STOP | SYNC | SYNCS | TABLE | TEMP | TEMPORARY | TEST | TEXT
  | THROW | TIME | TO | TRY | TYPE | TYPES | UNBOUNDED | UNPIVOT | USAGE | VALUE | VIEW | VIEWS | WHILE | ZONE
  ;
