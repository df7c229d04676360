// @ts-nocheck
// Generated from MoltlerParser.g4 by ANTLR 4.9.0-SNAPSHOT


import { ATN } from "antlr4ts/atn/ATN";
import { ATNDeserializer } from "antlr4ts/atn/ATNDeserializer";
import { FailedPredicateException } from "antlr4ts/FailedPredicateException";
import { NotNull } from "antlr4ts/Decorators";
import { NoViableAltException } from "antlr4ts/NoViableAltException";
import { Override } from "antlr4ts/Decorators";
import { Parser } from "antlr4ts/Parser";
import { ParserRuleContext } from "antlr4ts/ParserRuleContext";
import { ParserATNSimulator } from "antlr4ts/atn/ParserATNSimulator";
import { ParseTreeListener } from "antlr4ts/tree/ParseTreeListener";
import { ParseTreeVisitor } from "antlr4ts/tree/ParseTreeVisitor";
import { RecognitionException } from "antlr4ts/RecognitionException";
import { RuleContext } from "antlr4ts/RuleContext";
//import { RuleVersion } from "antlr4ts/RuleVersion";
import { TerminalNode } from "antlr4ts/tree/TerminalNode";
import { Token } from "antlr4ts/Token";
import { TokenStream } from "antlr4ts/TokenStream";
import { Vocabulary } from "antlr4ts/Vocabulary";
import { VocabularyImpl } from "antlr4ts/VocabularyImpl";

import * as Utils from "antlr4ts/misc/Utils";


export class MoltlerParser extends Parser {
	public static readonly ALL = 1;
	public static readonly AND = 2;
	public static readonly ANTI = 3;
	public static readonly AS = 4;
	public static readonly ASC = 5;
	public static readonly ASOF = 6;
	public static readonly BETWEEN = 7;
	public static readonly BY = 8;
	public static readonly CASE = 9;
	public static readonly CAST = 10;
	public static readonly CONTAINS = 11;
	public static readonly CROSS = 12;
	public static readonly DATE = 13;
	public static readonly DESC = 14;
	public static readonly DISTINCT = 15;
	public static readonly ELSE = 16;
	public static readonly END = 17;
	public static readonly ESCAPE = 18;
	public static readonly EXCEPT = 19;
	public static readonly EXISTS = 20;
	public static readonly EXTRACT = 21;
	public static readonly FALSE = 22;
	public static readonly FILTER = 23;
	public static readonly FROM = 24;
	public static readonly FULL = 25;
	public static readonly GROUP = 26;
	public static readonly HAVING = 27;
	public static readonly ILIKE = 28;
	public static readonly IN = 29;
	public static readonly INNER = 30;
	public static readonly INTERSECT = 31;
	public static readonly INTERVAL = 32;
	public static readonly IS = 33;
	public static readonly JOIN = 34;
	public static readonly LEFT = 35;
	public static readonly LIKE = 36;
	public static readonly LIMIT = 37;
	public static readonly NATURAL = 38;
	public static readonly NOT = 39;
	public static readonly NULL = 40;
	public static readonly NULLS = 41;
	public static readonly OFFSET = 42;
	public static readonly ON = 43;
	public static readonly OR = 44;
	public static readonly ORDER = 45;
	public static readonly OUTER = 46;
	public static readonly OVER = 47;
	public static readonly PARTITION = 48;
	public static readonly QUALIFY = 49;
	public static readonly RIGHT = 50;
	public static readonly SELECT = 51;
	public static readonly SEMI = 52;
	public static readonly THEN = 53;
	public static readonly TIMESTAMP = 54;
	public static readonly TRUE = 55;
	public static readonly TRY_CAST = 56;
	public static readonly UNION = 57;
	public static readonly USING = 58;
	public static readonly VALUES = 59;
	public static readonly WHEN = 60;
	public static readonly WHERE = 61;
	public static readonly WINDOW = 62;
	public static readonly WITH = 63;
	public static readonly ACTION = 64;
	public static readonly ACTIONS = 65;
	public static readonly ALTER = 66;
	public static readonly ANALYZE = 67;
	public static readonly ASSERT = 68;
	public static readonly AUDIT = 69;
	public static readonly BEGIN = 70;
	public static readonly BREAK = 71;
	public static readonly CACHE = 72;
	public static readonly CATCH = 73;
	public static readonly CLEAR = 74;
	public static readonly CONFIG = 75;
	public static readonly CONFIG_SCHEMA = 76;
	public static readonly CONFIRM = 77;
	public static readonly CONNECTOR = 78;
	public static readonly CONNECTORS = 79;
	public static readonly CONNECTOR_EXEC = 80;
	public static readonly CONTINUE = 81;
	public static readonly CREATE = 82;
	public static readonly CUBE = 83;
	public static readonly CURRENT = 84;
	public static readonly DECLARE = 85;
	public static readonly DESCRIBE = 86;
	public static readonly DESCRIPTION = 87;
	public static readonly DISABLE = 88;
	public static readonly DROP = 89;
	public static readonly DRY = 90;
	public static readonly EACH = 91;
	public static readonly ELSEIF = 92;
	public static readonly ENABLE = 93;
	public static readonly ENTITIES = 94;
	public static readonly ENTITY = 95;
	public static readonly ERRORS = 96;
	public static readonly EXPLAIN = 97;
	public static readonly FIELDS = 98;
	public static readonly FINALLY = 99;
	public static readonly FIRST = 100;
	public static readonly FOLLOWING = 101;
	public static readonly FOR = 102;
	public static readonly FORMAT = 103;
	public static readonly GROUPING = 104;
	public static readonly GROUPS = 105;
	public static readonly HANDLER = 106;
	public static readonly HISTORY = 107;
	public static readonly IF = 108;
	public static readonly INCLUDE = 109;
	public static readonly INCREMENTAL = 110;
	public static readonly INDICES = 111;
	public static readonly JSON = 112;
	public static readonly KEY = 113;
	public static readonly LAST = 114;
	public static readonly LATERAL = 115;
	public static readonly LIMITS = 116;
	public static readonly LOOP = 117;
	public static readonly MOCK_API = 118;
	public static readonly NAME = 119;
	public static readonly NONE = 120;
	public static readonly OPENAPI = 121;
	public static readonly OPTIONS = 122;
	public static readonly ORDINALITY = 123;
	public static readonly PARAMETERS = 124;
	public static readonly PAUSE = 125;
	public static readonly PIVOT = 126;
	public static readonly PRECEDING = 127;
	public static readonly PRINT = 128;
	public static readonly QUERY_HANDLER = 129;
	public static readonly RANGE = 130;
	public static readonly RECURSIVE = 131;
	public static readonly REGISTER = 132;
	public static readonly RENAME = 133;
	public static readonly REPLACE = 134;
	public static readonly REQUEST = 135;
	public static readonly RESUME = 136;
	public static readonly RETRY = 137;
	public static readonly ROLLUP = 138;
	public static readonly ROW = 139;
	public static readonly ROWS = 140;
	public static readonly RUN = 141;
	public static readonly SCHEDULE = 142;
	public static readonly SECRET = 143;
	public static readonly SECRETS = 144;
	public static readonly SET = 145;
	public static readonly SETS = 146;
	public static readonly SHOW = 147;
	public static readonly STATUS = 148;
	public static readonly STOP = 149;
	public static readonly SYNC = 150;
	public static readonly SYNCS = 151;
	public static readonly TABLE = 152;
	public static readonly TEMP = 153;
	public static readonly TEMPORARY = 154;
	public static readonly TEST = 155;
	public static readonly TEXT = 156;
	public static readonly THROW = 157;
	public static readonly TIME = 158;
	public static readonly TO = 159;
	public static readonly TRY = 160;
	public static readonly TYPE = 161;
	public static readonly TYPES = 162;
	public static readonly UNBOUNDED = 163;
	public static readonly UNPIVOT = 164;
	public static readonly USAGE = 165;
	public static readonly VALUE = 166;
	public static readonly VIEW = 167;
	public static readonly VIEWS = 168;
	public static readonly WHILE = 169;
	public static readonly ZONE = 170;
	public static readonly PATTERN = 171;
	public static readonly STRING = 172;
	public static readonly QUOTED_NAME = 173;
	public static readonly PARAMETER = 174;
	public static readonly NUMBER = 175;
	public static readonly WORD = 176;
	public static readonly FAT_ARROW = 177;
	public static readonly ARROW = 178;
	public static readonly DOUBLE_COLON = 179;
	public static readonly COLON = 180;
	public static readonly CONCAT = 181;
	public static readonly NE = 182;
	public static readonly LE = 183;
	public static readonly GE = 184;
	public static readonly EQ = 185;
	public static readonly LT = 186;
	public static readonly GT = 187;
	public static readonly PLUS = 188;
	public static readonly MINUS = 189;
	public static readonly STAR = 190;
	public static readonly SLASH = 191;
	public static readonly PERCENT = 192;
	public static readonly ELLIPSIS = 193;
	public static readonly DOT = 194;
	public static readonly COMMA = 195;
	public static readonly SEMICOLON = 196;
	public static readonly LPAREN = 197;
	public static readonly RPAREN = 198;
	public static readonly LBRACKET = 199;
	public static readonly RBRACKET = 200;
	public static readonly LBRACE = 201;
	public static readonly RBRACE = 202;
	public static readonly LINE_COMMENT = 203;
	public static readonly BLOCK_COMMENT = 204;
	public static readonly SPACE = 205;
	public static readonly UNKNOWN = 206;
	public static readonly RULE_singleStatement = 0;
	public static readonly RULE_statement = 1;
	public static readonly RULE_selectStatement = 2;
	public static readonly RULE_explainStatement = 3;
	public static readonly RULE_describeStatement = 4;
	public static readonly RULE_showStatement = 5;
	public static readonly RULE_showSubject = 6;
	public static readonly RULE_orReplace = 7;
	public static readonly RULE_ifNotExists = 8;
	public static readonly RULE_ifExists = 9;
	public static readonly RULE_createConnectorStatement = 10;
	public static readonly RULE_alterConnectorStatement = 11;
	public static readonly RULE_connectorChange = 12;
	public static readonly RULE_testConnectorStatement = 13;
	public static readonly RULE_clearLimitsStatement = 14;
	public static readonly RULE_clearCacheStatement = 15;
	public static readonly RULE_dropConnectorStatement = 16;
	public static readonly RULE_createSecretStatement = 17;
	public static readonly RULE_dropSecretStatement = 18;
	public static readonly RULE_createViewStatement = 19;
	public static readonly RULE_dropViewStatement = 20;
	public static readonly RULE_createTempTableStatement = 21;
	public static readonly RULE_dropTableStatement = 22;
	public static readonly RULE_connectorExecStatement = 23;
	public static readonly RULE_forEach = 24;
	public static readonly RULE_actionPart = 25;
	public static readonly RULE_actionArguments = 26;
	public static readonly RULE_actionArgument = 27;
	public static readonly RULE_parameterName = 28;
	public static readonly RULE_syncStatement = 29;
	public static readonly RULE_syncConnector = 30;
	public static readonly RULE_syncQuery = 31;
	public static readonly RULE_keyColumns = 32;
	public static readonly RULE_scheduleClause = 33;
	public static readonly RULE_schedule = 34;
	public static readonly RULE_syncControlStatement = 35;
	public static readonly RULE_alterSyncStatement = 36;
	public static readonly RULE_retrySyncErrorsStatement = 37;
	public static readonly RULE_body = 38;
	public static readonly RULE_blockStatement = 39;
	public static readonly RULE_tryStatement = 40;
	public static readonly RULE_catchClause = 41;
	public static readonly RULE_declareStatement = 42;
	public static readonly RULE_setStatement = 43;
	public static readonly RULE_ifStatement = 44;
	public static readonly RULE_ifBranch = 45;
	public static readonly RULE_forStatement = 46;
	public static readonly RULE_whileStatement = 47;
	public static readonly RULE_breakStatement = 48;
	public static readonly RULE_continueStatement = 49;
	public static readonly RULE_assertStatement = 50;
	public static readonly RULE_printStatement = 51;
	public static readonly RULE_throwStatement = 52;
	public static readonly RULE_createConnectorTypeStatement = 53;
	public static readonly RULE_createConnectorEntityStatement = 54;
	public static readonly RULE_createConnectorActionStatement = 55;
	public static readonly RULE_registerConnectorTypeStatement = 56;
	public static readonly RULE_dropConnectorTypeStatement = 57;
	public static readonly RULE_testConnectorTypeStatement = 58;
	public static readonly RULE_query = 59;
	public static readonly RULE_limitClause = 60;
	public static readonly RULE_withClause = 61;
	public static readonly RULE_commonTable = 62;
	public static readonly RULE_columnNames = 63;
	public static readonly RULE_queryBody = 64;
	public static readonly RULE_queryOperator = 65;
	public static readonly RULE_queryTerm = 66;
	public static readonly RULE_intersectOperator = 67;
	public static readonly RULE_queryPrimary = 68;
	public static readonly RULE_values = 69;
	public static readonly RULE_valuesRow = 70;
	public static readonly RULE_select = 71;
	public static readonly RULE_whereCondition = 72;
	public static readonly RULE_havingCondition = 73;
	public static readonly RULE_qualifyCondition = 74;
	public static readonly RULE_distinctOn = 75;
	public static readonly RULE_groupItems = 76;
	public static readonly RULE_groupItem = 77;
	public static readonly RULE_groupingSets = 78;
	public static readonly RULE_selectItem = 79;
	public static readonly RULE_star = 80;
	public static readonly RULE_namedWindow = 81;
	public static readonly RULE_orderItems = 82;
	public static readonly RULE_orderItem = 83;
	public static readonly RULE_tableList = 84;
	public static readonly RULE_joinedTables = 85;
	public static readonly RULE_joinPart = 86;
	public static readonly RULE_joinType = 87;
	public static readonly RULE_pivotedTable = 88;
	public static readonly RULE_pivot = 89;
	public static readonly RULE_pivotItem = 90;
	public static readonly RULE_pivotColumn = 91;
	public static readonly RULE_tablePrimary = 92;
	public static readonly RULE_tableFunction = 93;
	public static readonly RULE_tableFunctionName = 94;
	public static readonly RULE_tableName = 95;
	public static readonly RULE_tablePart = 96;
	public static readonly RULE_withOptions = 97;
	public static readonly RULE_optionEntry = 98;
	public static readonly RULE_optionName = 99;
	public static readonly RULE_expression = 100;
	public static readonly RULE_conjunction = 101;
	public static readonly RULE_negation = 102;
	public static readonly RULE_comparison = 103;
	public static readonly RULE_comparisonTail = 104;
	public static readonly RULE_matching = 105;
	public static readonly RULE_matchingTail = 106;
	public static readonly RULE_valueChain = 107;
	public static readonly RULE_valueOperator = 108;
	public static readonly RULE_signed = 109;
	public static readonly RULE_postfixed = 110;
	public static readonly RULE_postfix = 111;
	public static readonly RULE_primary = 112;
	public static readonly RULE_intervalUnit = 113;
	public static readonly RULE_caseBranch = 114;
	public static readonly RULE_functionCall = 115;
	public static readonly RULE_functionArgument = 116;
	public static readonly RULE_lambda = 117;
	public static readonly RULE_windowSpecification = 118;
	public static readonly RULE_windowFrame = 119;
	public static readonly RULE_frameBound = 120;
	public static readonly RULE_typeName = 121;
	public static readonly RULE_listLiteral = 122;
	public static readonly RULE_objectLiteral = 123;
	public static readonly RULE_objectMember = 124;
	public static readonly RULE_objectKey = 125;
	public static readonly RULE_stringLiteral = 126;
	public static readonly RULE_placeholder = 127;
	public static readonly RULE_newName = 128;
	public static readonly RULE_connectorName = 129;
	public static readonly RULE_secretName = 130;
	public static readonly RULE_viewName = 131;
	public static readonly RULE_tempTableName = 132;
	public static readonly RULE_syncName = 133;
	public static readonly RULE_errorName = 134;
	public static readonly RULE_variableName = 135;
	public static readonly RULE_columnName = 136;
	public static readonly RULE_memberName = 137;
	public static readonly RULE_qualifierName = 138;
	public static readonly RULE_functionName = 139;
	public static readonly RULE_windowName = 140;
	public static readonly RULE_name = 141;
	public static readonly RULE_nonReserved = 142;
	// tslint:disable:no-trailing-whitespace
	public static readonly ruleNames: string[] = [
		"singleStatement", "statement", "selectStatement", "explainStatement", 
		"describeStatement", "showStatement", "showSubject", "orReplace", "ifNotExists", 
		"ifExists", "createConnectorStatement", "alterConnectorStatement", "connectorChange", 
		"testConnectorStatement", "clearLimitsStatement", "clearCacheStatement", 
		"dropConnectorStatement", "createSecretStatement", "dropSecretStatement", 
		"createViewStatement", "dropViewStatement", "createTempTableStatement", 
		"dropTableStatement", "connectorExecStatement", "forEach", "actionPart", 
		"actionArguments", "actionArgument", "parameterName", "syncStatement", 
		"syncConnector", "syncQuery", "keyColumns", "scheduleClause", "schedule", 
		"syncControlStatement", "alterSyncStatement", "retrySyncErrorsStatement", 
		"body", "blockStatement", "tryStatement", "catchClause", "declareStatement", 
		"setStatement", "ifStatement", "ifBranch", "forStatement", "whileStatement", 
		"breakStatement", "continueStatement", "assertStatement", "printStatement", 
		"throwStatement", "createConnectorTypeStatement", "createConnectorEntityStatement", 
		"createConnectorActionStatement", "registerConnectorTypeStatement", "dropConnectorTypeStatement", 
		"testConnectorTypeStatement", "query", "limitClause", "withClause", "commonTable", 
		"columnNames", "queryBody", "queryOperator", "queryTerm", "intersectOperator", 
		"queryPrimary", "values", "valuesRow", "select", "whereCondition", "havingCondition", 
		"qualifyCondition", "distinctOn", "groupItems", "groupItem", "groupingSets", 
		"selectItem", "star", "namedWindow", "orderItems", "orderItem", "tableList", 
		"joinedTables", "joinPart", "joinType", "pivotedTable", "pivot", "pivotItem", 
		"pivotColumn", "tablePrimary", "tableFunction", "tableFunctionName", "tableName", 
		"tablePart", "withOptions", "optionEntry", "optionName", "expression", 
		"conjunction", "negation", "comparison", "comparisonTail", "matching", 
		"matchingTail", "valueChain", "valueOperator", "signed", "postfixed", 
		"postfix", "primary", "intervalUnit", "caseBranch", "functionCall", "functionArgument", 
		"lambda", "windowSpecification", "windowFrame", "frameBound", "typeName", 
		"listLiteral", "objectLiteral", "objectMember", "objectKey", "stringLiteral", 
		"placeholder", "newName", "connectorName", "secretName", "viewName", "tempTableName", 
		"syncName", "errorName", "variableName", "columnName", "memberName", "qualifierName", 
		"functionName", "windowName", "name", "nonReserved",
	];

	private static readonly _LITERAL_NAMES: Array<string | undefined> = [
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, undefined, undefined, undefined, undefined, undefined, 
		undefined, undefined, "'=>'", "'->'", "'::'", "':'", "'||'", undefined, 
		"'<='", "'>='", "'='", "'<'", "'>'", "'+'", "'-'", "'*'", "'/'", "'%'", 
		undefined, "'.'", "','", "';'", "'('", "')'", "'['", "']'", "'{'", "'}'",
	];
	private static readonly _SYMBOLIC_NAMES: Array<string | undefined> = [
		undefined, "ALL", "AND", "ANTI", "AS", "ASC", "ASOF", "BETWEEN", "BY", 
		"CASE", "CAST", "CONTAINS", "CROSS", "DATE", "DESC", "DISTINCT", "ELSE", 
		"END", "ESCAPE", "EXCEPT", "EXISTS", "EXTRACT", "FALSE", "FILTER", "FROM", 
		"FULL", "GROUP", "HAVING", "ILIKE", "IN", "INNER", "INTERSECT", "INTERVAL", 
		"IS", "JOIN", "LEFT", "LIKE", "LIMIT", "NATURAL", "NOT", "NULL", "NULLS", 
		"OFFSET", "ON", "OR", "ORDER", "OUTER", "OVER", "PARTITION", "QUALIFY", 
		"RIGHT", "SELECT", "SEMI", "THEN", "TIMESTAMP", "TRUE", "TRY_CAST", "UNION", 
		"USING", "VALUES", "WHEN", "WHERE", "WINDOW", "WITH", "ACTION", "ACTIONS", 
		"ALTER", "ANALYZE", "ASSERT", "AUDIT", "BEGIN", "BREAK", "CACHE", "CATCH", 
		"CLEAR", "CONFIG", "CONFIG_SCHEMA", "CONFIRM", "CONNECTOR", "CONNECTORS", 
		"CONNECTOR_EXEC", "CONTINUE", "CREATE", "CUBE", "CURRENT", "DECLARE", 
		"DESCRIBE", "DESCRIPTION", "DISABLE", "DROP", "DRY", "EACH", "ELSEIF", 
		"ENABLE", "ENTITIES", "ENTITY", "ERRORS", "EXPLAIN", "FIELDS", "FINALLY", 
		"FIRST", "FOLLOWING", "FOR", "FORMAT", "GROUPING", "GROUPS", "HANDLER", 
		"HISTORY", "IF", "INCLUDE", "INCREMENTAL", "INDICES", "JSON", "KEY", "LAST", 
		"LATERAL", "LIMITS", "LOOP", "MOCK_API", "NAME", "NONE", "OPENAPI", "OPTIONS", 
		"ORDINALITY", "PARAMETERS", "PAUSE", "PIVOT", "PRECEDING", "PRINT", "QUERY_HANDLER", 
		"RANGE", "RECURSIVE", "REGISTER", "RENAME", "REPLACE", "REQUEST", "RESUME", 
		"RETRY", "ROLLUP", "ROW", "ROWS", "RUN", "SCHEDULE", "SECRET", "SECRETS", 
		"SET", "SETS", "SHOW", "STATUS", "STOP", "SYNC", "SYNCS", "TABLE", "TEMP", 
		"TEMPORARY", "TEST", "TEXT", "THROW", "TIME", "TO", "TRY", "TYPE", "TYPES", 
		"UNBOUNDED", "UNPIVOT", "USAGE", "VALUE", "VIEW", "VIEWS", "WHILE", "ZONE", 
		"PATTERN", "STRING", "QUOTED_NAME", "PARAMETER", "NUMBER", "WORD", "FAT_ARROW", 
		"ARROW", "DOUBLE_COLON", "COLON", "CONCAT", "NE", "LE", "GE", "EQ", "LT", 
		"GT", "PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "ELLIPSIS", "DOT", 
		"COMMA", "SEMICOLON", "LPAREN", "RPAREN", "LBRACKET", "RBRACKET", "LBRACE", 
		"RBRACE", "LINE_COMMENT", "BLOCK_COMMENT", "SPACE", "UNKNOWN",
	];
	public static readonly VOCABULARY: Vocabulary = new VocabularyImpl(MoltlerParser._LITERAL_NAMES, MoltlerParser._SYMBOLIC_NAMES, []);

	// @Override
	// @NotNull
	public get vocabulary(): Vocabulary {
		return MoltlerParser.VOCABULARY;
	}
	// tslint:enable:no-trailing-whitespace

	// @Override
	public get grammarFileName(): string { return "MoltlerParser.g4"; }

	// @Override
	public get ruleNames(): string[] { return MoltlerParser.ruleNames; }

	// @Override
	public get serializedATN(): string { return MoltlerParser._serializedATN; }

	protected createFailedPredicateException(predicate?: string, message?: string): FailedPredicateException {
		return new FailedPredicateException(this, predicate, message);
	}

	constructor(input: TokenStream) {
		super(input);
		this._interp = new ParserATNSimulator(MoltlerParser._ATN, this);
	}
	// @RuleVersion(0)
	public singleStatement(): SingleStatementContext {
		let _localctx: SingleStatementContext = new SingleStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 0, MoltlerParser.RULE_singleStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 286;
			this.statement();
			this.state = 288;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.SEMICOLON) {
				{
				this.state = 287;
				this.match(MoltlerParser.SEMICOLON);
				}
			}

			this.state = 290;
			this.match(MoltlerParser.EOF);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public statement(): StatementContext {
		let _localctx: StatementContext = new StatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 2, MoltlerParser.RULE_statement);
		try {
			this.state = 331;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 1, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 292;
				this.selectStatement();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 293;
				this.explainStatement();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 294;
				this.describeStatement();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 295;
				this.showStatement();
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 296;
				this.createConnectorStatement();
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 297;
				this.alterConnectorStatement();
				}
				break;

			case 7:
				this.enterOuterAlt(_localctx, 7);
				{
				this.state = 298;
				this.testConnectorStatement();
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 299;
				this.clearLimitsStatement();
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 300;
				this.clearCacheStatement();
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 301;
				this.dropConnectorStatement();
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 302;
				this.createSecretStatement();
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 303;
				this.dropSecretStatement();
				}
				break;

			case 13:
				this.enterOuterAlt(_localctx, 13);
				{
				this.state = 304;
				this.createViewStatement();
				}
				break;

			case 14:
				this.enterOuterAlt(_localctx, 14);
				{
				this.state = 305;
				this.dropViewStatement();
				}
				break;

			case 15:
				this.enterOuterAlt(_localctx, 15);
				{
				this.state = 306;
				this.createTempTableStatement();
				}
				break;

			case 16:
				this.enterOuterAlt(_localctx, 16);
				{
				this.state = 307;
				this.dropTableStatement();
				}
				break;

			case 17:
				this.enterOuterAlt(_localctx, 17);
				{
				this.state = 308;
				this.connectorExecStatement();
				}
				break;

			case 18:
				this.enterOuterAlt(_localctx, 18);
				{
				this.state = 309;
				this.syncStatement();
				}
				break;

			case 19:
				this.enterOuterAlt(_localctx, 19);
				{
				this.state = 310;
				this.syncControlStatement();
				}
				break;

			case 20:
				this.enterOuterAlt(_localctx, 20);
				{
				this.state = 311;
				this.alterSyncStatement();
				}
				break;

			case 21:
				this.enterOuterAlt(_localctx, 21);
				{
				this.state = 312;
				this.retrySyncErrorsStatement();
				}
				break;

			case 22:
				this.enterOuterAlt(_localctx, 22);
				{
				this.state = 313;
				this.blockStatement();
				}
				break;

			case 23:
				this.enterOuterAlt(_localctx, 23);
				{
				this.state = 314;
				this.tryStatement();
				}
				break;

			case 24:
				this.enterOuterAlt(_localctx, 24);
				{
				this.state = 315;
				this.declareStatement();
				}
				break;

			case 25:
				this.enterOuterAlt(_localctx, 25);
				{
				this.state = 316;
				this.setStatement();
				}
				break;

			case 26:
				this.enterOuterAlt(_localctx, 26);
				{
				this.state = 317;
				this.ifStatement();
				}
				break;

			case 27:
				this.enterOuterAlt(_localctx, 27);
				{
				this.state = 318;
				this.forStatement();
				}
				break;

			case 28:
				this.enterOuterAlt(_localctx, 28);
				{
				this.state = 319;
				this.whileStatement();
				}
				break;

			case 29:
				this.enterOuterAlt(_localctx, 29);
				{
				this.state = 320;
				this.breakStatement();
				}
				break;

			case 30:
				this.enterOuterAlt(_localctx, 30);
				{
				this.state = 321;
				this.continueStatement();
				}
				break;

			case 31:
				this.enterOuterAlt(_localctx, 31);
				{
				this.state = 322;
				this.assertStatement();
				}
				break;

			case 32:
				this.enterOuterAlt(_localctx, 32);
				{
				this.state = 323;
				this.printStatement();
				}
				break;

			case 33:
				this.enterOuterAlt(_localctx, 33);
				{
				this.state = 324;
				this.throwStatement();
				}
				break;

			case 34:
				this.enterOuterAlt(_localctx, 34);
				{
				this.state = 325;
				this.createConnectorTypeStatement();
				}
				break;

			case 35:
				this.enterOuterAlt(_localctx, 35);
				{
				this.state = 326;
				this.createConnectorEntityStatement();
				}
				break;

			case 36:
				this.enterOuterAlt(_localctx, 36);
				{
				this.state = 327;
				this.createConnectorActionStatement();
				}
				break;

			case 37:
				this.enterOuterAlt(_localctx, 37);
				{
				this.state = 328;
				this.registerConnectorTypeStatement();
				}
				break;

			case 38:
				this.enterOuterAlt(_localctx, 38);
				{
				this.state = 329;
				this.dropConnectorTypeStatement();
				}
				break;

			case 39:
				this.enterOuterAlt(_localctx, 39);
				{
				this.state = 330;
				this.testConnectorTypeStatement();
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public selectStatement(): SelectStatementContext {
		let _localctx: SelectStatementContext = new SelectStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 4, MoltlerParser.RULE_selectStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 333;
			this.query();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public explainStatement(): ExplainStatementContext {
		let _localctx: ExplainStatementContext = new ExplainStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 6, MoltlerParser.RULE_explainStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 335;
			this.match(MoltlerParser.EXPLAIN);
			this.state = 337;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ANALYZE) {
				{
				this.state = 336;
				this.match(MoltlerParser.ANALYZE);
				}
			}

			this.state = 341;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FORMAT) {
				{
				this.state = 339;
				this.match(MoltlerParser.FORMAT);
				this.state = 340;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.JSON || _la === MoltlerParser.TEXT)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
			}

			this.state = 345;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.SELECT:
			case MoltlerParser.VALUES:
			case MoltlerParser.WITH:
			case MoltlerParser.LPAREN:
				{
				this.state = 343;
				this.selectStatement();
				}
				break;
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.DRY:
				{
				this.state = 344;
				this.connectorExecStatement();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public describeStatement(): DescribeStatementContext {
		let _localctx: DescribeStatementContext = new DescribeStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 8, MoltlerParser.RULE_describeStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 347;
			this.match(MoltlerParser.DESCRIBE);
			this.state = 348;
			this.tableName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public showStatement(): ShowStatementContext {
		let _localctx: ShowStatementContext = new ShowStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 10, MoltlerParser.RULE_showStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 350;
			this.match(MoltlerParser.SHOW);
			this.state = 351;
			this.showSubject();
			this.state = 354;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIKE) {
				{
				this.state = 352;
				this.match(MoltlerParser.LIKE);
				this.state = 353;
				this.stringLiteral();
				}
			}

			this.state = 358;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIMIT) {
				{
				this.state = 356;
				this.match(MoltlerParser.LIMIT);
				this.state = 357;
				this.expression();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public showSubject(): ShowSubjectContext {
		let _localctx: ShowSubjectContext = new ShowSubjectContext(this._ctx, this.state);
		this.enterRule(_localctx, 12, MoltlerParser.RULE_showSubject);
		let _la: number;
		try {
			this.state = 392;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 9, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 360;
				this.match(MoltlerParser.CONNECTORS);
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 361;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 362;
				this.match(MoltlerParser.TYPES);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 363;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 364;
				this.match(MoltlerParser.TYPE);
				this.state = 365;
				this.stringLiteral();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 366;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 367;
				this.connectorName();
				this.state = 369;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.STATUS || _la === MoltlerParser.USAGE) {
					{
					this.state = 368;
					_la = this._input.LA(1);
					if (!(_la === MoltlerParser.STATUS || _la === MoltlerParser.USAGE)) {
					this._errHandler.recoverInline(this);
					} else {
						if (this._input.LA(1) === Token.EOF) {
							this.matchedEOF = true;
						}

						this._errHandler.reportMatch(this);
						this.consume();
					}
					}
				}

				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 371;
				this.match(MoltlerParser.ENTITIES);
				this.state = 372;
				this.match(MoltlerParser.FROM);
				this.state = 373;
				this.connectorName();
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 374;
				this.match(MoltlerParser.ACTIONS);
				this.state = 375;
				this.match(MoltlerParser.FROM);
				this.state = 376;
				this.tableName();
				}
				break;

			case 7:
				this.enterOuterAlt(_localctx, 7);
				{
				this.state = 377;
				this.match(MoltlerParser.SECRETS);
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 378;
				this.match(MoltlerParser.VIEWS);
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 379;
				this.match(MoltlerParser.HISTORY);
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 380;
				this.match(MoltlerParser.AUDIT);
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 381;
				this.match(MoltlerParser.INDICES);
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 382;
				this.match(MoltlerParser.SYNCS);
				}
				break;

			case 13:
				this.enterOuterAlt(_localctx, 13);
				{
				this.state = 383;
				this.match(MoltlerParser.SYNC);
				this.state = 384;
				this.match(MoltlerParser.HISTORY);
				this.state = 386;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 64)) & ~0x1F) === 0 && ((1 << (_la - 64)) & ((1 << (MoltlerParser.ACTION - 64)) | (1 << (MoltlerParser.ACTIONS - 64)) | (1 << (MoltlerParser.ALTER - 64)) | (1 << (MoltlerParser.ANALYZE - 64)) | (1 << (MoltlerParser.ASSERT - 64)) | (1 << (MoltlerParser.AUDIT - 64)) | (1 << (MoltlerParser.BEGIN - 64)) | (1 << (MoltlerParser.BREAK - 64)) | (1 << (MoltlerParser.CACHE - 64)) | (1 << (MoltlerParser.CATCH - 64)) | (1 << (MoltlerParser.CLEAR - 64)) | (1 << (MoltlerParser.CONFIG - 64)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 64)) | (1 << (MoltlerParser.CONFIRM - 64)) | (1 << (MoltlerParser.CONNECTOR - 64)) | (1 << (MoltlerParser.CONNECTORS - 64)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 64)) | (1 << (MoltlerParser.CONTINUE - 64)) | (1 << (MoltlerParser.CREATE - 64)) | (1 << (MoltlerParser.CUBE - 64)) | (1 << (MoltlerParser.CURRENT - 64)) | (1 << (MoltlerParser.DECLARE - 64)) | (1 << (MoltlerParser.DESCRIBE - 64)) | (1 << (MoltlerParser.DESCRIPTION - 64)) | (1 << (MoltlerParser.DISABLE - 64)) | (1 << (MoltlerParser.DROP - 64)) | (1 << (MoltlerParser.DRY - 64)) | (1 << (MoltlerParser.EACH - 64)) | (1 << (MoltlerParser.ELSEIF - 64)) | (1 << (MoltlerParser.ENABLE - 64)) | (1 << (MoltlerParser.ENTITIES - 64)) | (1 << (MoltlerParser.ENTITY - 64)))) !== 0) || ((((_la - 96)) & ~0x1F) === 0 && ((1 << (_la - 96)) & ((1 << (MoltlerParser.ERRORS - 96)) | (1 << (MoltlerParser.EXPLAIN - 96)) | (1 << (MoltlerParser.FIELDS - 96)) | (1 << (MoltlerParser.FINALLY - 96)) | (1 << (MoltlerParser.FIRST - 96)) | (1 << (MoltlerParser.FOLLOWING - 96)) | (1 << (MoltlerParser.FOR - 96)) | (1 << (MoltlerParser.FORMAT - 96)) | (1 << (MoltlerParser.GROUPING - 96)) | (1 << (MoltlerParser.GROUPS - 96)) | (1 << (MoltlerParser.HANDLER - 96)) | (1 << (MoltlerParser.HISTORY - 96)) | (1 << (MoltlerParser.IF - 96)) | (1 << (MoltlerParser.INCLUDE - 96)) | (1 << (MoltlerParser.INCREMENTAL - 96)) | (1 << (MoltlerParser.INDICES - 96)) | (1 << (MoltlerParser.JSON - 96)) | (1 << (MoltlerParser.KEY - 96)) | (1 << (MoltlerParser.LAST - 96)) | (1 << (MoltlerParser.LATERAL - 96)) | (1 << (MoltlerParser.LIMITS - 96)) | (1 << (MoltlerParser.LOOP - 96)) | (1 << (MoltlerParser.MOCK_API - 96)) | (1 << (MoltlerParser.NAME - 96)) | (1 << (MoltlerParser.NONE - 96)) | (1 << (MoltlerParser.OPENAPI - 96)) | (1 << (MoltlerParser.OPTIONS - 96)) | (1 << (MoltlerParser.ORDINALITY - 96)) | (1 << (MoltlerParser.PARAMETERS - 96)) | (1 << (MoltlerParser.PAUSE - 96)) | (1 << (MoltlerParser.PIVOT - 96)) | (1 << (MoltlerParser.PRECEDING - 96)))) !== 0) || ((((_la - 128)) & ~0x1F) === 0 && ((1 << (_la - 128)) & ((1 << (MoltlerParser.PRINT - 128)) | (1 << (MoltlerParser.QUERY_HANDLER - 128)) | (1 << (MoltlerParser.RANGE - 128)) | (1 << (MoltlerParser.RECURSIVE - 128)) | (1 << (MoltlerParser.REGISTER - 128)) | (1 << (MoltlerParser.RENAME - 128)) | (1 << (MoltlerParser.REPLACE - 128)) | (1 << (MoltlerParser.REQUEST - 128)) | (1 << (MoltlerParser.RESUME - 128)) | (1 << (MoltlerParser.RETRY - 128)) | (1 << (MoltlerParser.ROLLUP - 128)) | (1 << (MoltlerParser.ROW - 128)) | (1 << (MoltlerParser.ROWS - 128)) | (1 << (MoltlerParser.RUN - 128)) | (1 << (MoltlerParser.SCHEDULE - 128)) | (1 << (MoltlerParser.SECRET - 128)) | (1 << (MoltlerParser.SECRETS - 128)) | (1 << (MoltlerParser.SET - 128)) | (1 << (MoltlerParser.SETS - 128)) | (1 << (MoltlerParser.SHOW - 128)) | (1 << (MoltlerParser.STATUS - 128)) | (1 << (MoltlerParser.STOP - 128)) | (1 << (MoltlerParser.SYNC - 128)) | (1 << (MoltlerParser.SYNCS - 128)) | (1 << (MoltlerParser.TABLE - 128)) | (1 << (MoltlerParser.TEMP - 128)) | (1 << (MoltlerParser.TEMPORARY - 128)) | (1 << (MoltlerParser.TEST - 128)) | (1 << (MoltlerParser.TEXT - 128)) | (1 << (MoltlerParser.THROW - 128)) | (1 << (MoltlerParser.TIME - 128)) | (1 << (MoltlerParser.TO - 128)))) !== 0) || ((((_la - 160)) & ~0x1F) === 0 && ((1 << (_la - 160)) & ((1 << (MoltlerParser.TRY - 160)) | (1 << (MoltlerParser.TYPE - 160)) | (1 << (MoltlerParser.TYPES - 160)) | (1 << (MoltlerParser.UNBOUNDED - 160)) | (1 << (MoltlerParser.UNPIVOT - 160)) | (1 << (MoltlerParser.USAGE - 160)) | (1 << (MoltlerParser.VALUE - 160)) | (1 << (MoltlerParser.VIEW - 160)) | (1 << (MoltlerParser.VIEWS - 160)) | (1 << (MoltlerParser.WHILE - 160)) | (1 << (MoltlerParser.ZONE - 160)) | (1 << (MoltlerParser.QUOTED_NAME - 160)) | (1 << (MoltlerParser.WORD - 160)))) !== 0)) {
					{
					this.state = 385;
					this.syncName();
					}
				}

				}
				break;

			case 14:
				this.enterOuterAlt(_localctx, 14);
				{
				this.state = 388;
				this.match(MoltlerParser.SYNC);
				this.state = 389;
				this.match(MoltlerParser.ERRORS);
				this.state = 390;
				this.syncName();
				}
				break;

			case 15:
				this.enterOuterAlt(_localctx, 15);
				{
				this.state = 391;
				this.match(MoltlerParser.CACHE);
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public orReplace(): OrReplaceContext {
		let _localctx: OrReplaceContext = new OrReplaceContext(this._ctx, this.state);
		this.enterRule(_localctx, 14, MoltlerParser.RULE_orReplace);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 394;
			this.match(MoltlerParser.OR);
			this.state = 395;
			this.match(MoltlerParser.REPLACE);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public ifNotExists(): IfNotExistsContext {
		let _localctx: IfNotExistsContext = new IfNotExistsContext(this._ctx, this.state);
		this.enterRule(_localctx, 16, MoltlerParser.RULE_ifNotExists);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 397;
			this.match(MoltlerParser.IF);
			this.state = 398;
			this.match(MoltlerParser.NOT);
			this.state = 399;
			this.match(MoltlerParser.EXISTS);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public ifExists(): IfExistsContext {
		let _localctx: IfExistsContext = new IfExistsContext(this._ctx, this.state);
		this.enterRule(_localctx, 18, MoltlerParser.RULE_ifExists);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 401;
			this.match(MoltlerParser.IF);
			this.state = 402;
			this.match(MoltlerParser.EXISTS);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public createConnectorStatement(): CreateConnectorStatementContext {
		let _localctx: CreateConnectorStatementContext = new CreateConnectorStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 20, MoltlerParser.RULE_createConnectorStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 404;
			this.match(MoltlerParser.CREATE);
			this.state = 406;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 405;
				this.orReplace();
				}
			}

			this.state = 408;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 410;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 11, this._ctx) ) {
			case 1:
				{
				this.state = 409;
				this.ifNotExists();
				}
				break;
			}
			this.state = 412;
			this.connectorName();
			this.state = 413;
			this.match(MoltlerParser.TYPE);
			this.state = 414;
			this.stringLiteral();
			this.state = 417;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.CONFIG) {
				{
				this.state = 415;
				this.match(MoltlerParser.CONFIG);
				this.state = 416;
				this.objectLiteral();
				}
			}

			this.state = 421;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OPTIONS) {
				{
				this.state = 419;
				this.match(MoltlerParser.OPTIONS);
				this.state = 420;
				this.objectLiteral();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public alterConnectorStatement(): AlterConnectorStatementContext {
		let _localctx: AlterConnectorStatementContext = new AlterConnectorStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 22, MoltlerParser.RULE_alterConnectorStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 423;
			this.match(MoltlerParser.ALTER);
			this.state = 424;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 425;
			this.connectorName();
			this.state = 426;
			this.connectorChange();
			this.state = 433;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.DISABLE || _la === MoltlerParser.ENABLE || _la === MoltlerParser.RENAME || _la === MoltlerParser.SET || _la === MoltlerParser.COMMA) {
				{
				{
				this.state = 428;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 427;
					this.match(MoltlerParser.COMMA);
					}
				}

				this.state = 430;
				this.connectorChange();
				}
				}
				this.state = 435;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public connectorChange(): ConnectorChangeContext {
		let _localctx: ConnectorChangeContext = new ConnectorChangeContext(this._ctx, this.state);
		this.enterRule(_localctx, 24, MoltlerParser.RULE_connectorChange);
		try {
			this.state = 447;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 16, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 436;
				this.match(MoltlerParser.SET);
				this.state = 437;
				this.match(MoltlerParser.CONFIG);
				this.state = 438;
				this.objectLiteral();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 439;
				this.match(MoltlerParser.SET);
				this.state = 440;
				this.match(MoltlerParser.OPTIONS);
				this.state = 441;
				this.objectLiteral();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 442;
				this.match(MoltlerParser.RENAME);
				this.state = 443;
				this.match(MoltlerParser.TO);
				this.state = 444;
				this.newName();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 445;
				this.match(MoltlerParser.ENABLE);
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 446;
				this.match(MoltlerParser.DISABLE);
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public testConnectorStatement(): TestConnectorStatementContext {
		let _localctx: TestConnectorStatementContext = new TestConnectorStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 26, MoltlerParser.RULE_testConnectorStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 449;
			this.match(MoltlerParser.TEST);
			this.state = 450;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 451;
			this.connectorName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public clearLimitsStatement(): ClearLimitsStatementContext {
		let _localctx: ClearLimitsStatementContext = new ClearLimitsStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 28, MoltlerParser.RULE_clearLimitsStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 453;
			this.match(MoltlerParser.CLEAR);
			this.state = 454;
			this.match(MoltlerParser.LIMITS);
			this.state = 455;
			this.match(MoltlerParser.FOR);
			this.state = 456;
			this.connectorName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public clearCacheStatement(): ClearCacheStatementContext {
		let _localctx: ClearCacheStatementContext = new ClearCacheStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 30, MoltlerParser.RULE_clearCacheStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 458;
			this.match(MoltlerParser.CLEAR);
			this.state = 459;
			this.match(MoltlerParser.CACHE);
			this.state = 462;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FOR) {
				{
				this.state = 460;
				this.match(MoltlerParser.FOR);
				this.state = 461;
				this.tableName();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public dropConnectorStatement(): DropConnectorStatementContext {
		let _localctx: DropConnectorStatementContext = new DropConnectorStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 32, MoltlerParser.RULE_dropConnectorStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 464;
			this.match(MoltlerParser.DROP);
			this.state = 465;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 467;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 18, this._ctx) ) {
			case 1:
				{
				this.state = 466;
				this.ifExists();
				}
				break;
			}
			this.state = 469;
			this.connectorName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public createSecretStatement(): CreateSecretStatementContext {
		let _localctx: CreateSecretStatementContext = new CreateSecretStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 34, MoltlerParser.RULE_createSecretStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 471;
			this.match(MoltlerParser.CREATE);
			this.state = 473;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 472;
				this.orReplace();
				}
			}

			this.state = 475;
			this.match(MoltlerParser.SECRET);
			this.state = 476;
			this.newName();
			this.state = 477;
			this.match(MoltlerParser.VALUE);
			this.state = 478;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public dropSecretStatement(): DropSecretStatementContext {
		let _localctx: DropSecretStatementContext = new DropSecretStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 36, MoltlerParser.RULE_dropSecretStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 480;
			this.match(MoltlerParser.DROP);
			this.state = 481;
			this.match(MoltlerParser.SECRET);
			this.state = 483;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 20, this._ctx) ) {
			case 1:
				{
				this.state = 482;
				this.ifExists();
				}
				break;
			}
			this.state = 485;
			this.secretName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public createViewStatement(): CreateViewStatementContext {
		let _localctx: CreateViewStatementContext = new CreateViewStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 38, MoltlerParser.RULE_createViewStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 487;
			this.match(MoltlerParser.CREATE);
			this.state = 489;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 488;
				this.orReplace();
				}
			}

			this.state = 491;
			this.match(MoltlerParser.VIEW);
			this.state = 493;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 22, this._ctx) ) {
			case 1:
				{
				this.state = 492;
				this.ifNotExists();
				}
				break;
			}
			this.state = 495;
			this.newName();
			this.state = 497;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LPAREN) {
				{
				this.state = 496;
				this.columnNames();
				}
			}

			this.state = 499;
			this.match(MoltlerParser.AS);
			this.state = 500;
			this.query();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public dropViewStatement(): DropViewStatementContext {
		let _localctx: DropViewStatementContext = new DropViewStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 40, MoltlerParser.RULE_dropViewStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 502;
			this.match(MoltlerParser.DROP);
			this.state = 503;
			this.match(MoltlerParser.VIEW);
			this.state = 505;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 24, this._ctx) ) {
			case 1:
				{
				this.state = 504;
				this.ifExists();
				}
				break;
			}
			this.state = 507;
			this.viewName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public createTempTableStatement(): CreateTempTableStatementContext {
		let _localctx: CreateTempTableStatementContext = new CreateTempTableStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 42, MoltlerParser.RULE_createTempTableStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 509;
			this.match(MoltlerParser.CREATE);
			this.state = 511;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 510;
				this.orReplace();
				}
			}

			this.state = 513;
			_la = this._input.LA(1);
			if (!(_la === MoltlerParser.TEMP || _la === MoltlerParser.TEMPORARY)) {
			this._errHandler.recoverInline(this);
			} else {
				if (this._input.LA(1) === Token.EOF) {
					this.matchedEOF = true;
				}

				this._errHandler.reportMatch(this);
				this.consume();
			}
			this.state = 514;
			this.match(MoltlerParser.TABLE);
			this.state = 516;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 26, this._ctx) ) {
			case 1:
				{
				this.state = 515;
				this.ifNotExists();
				}
				break;
			}
			this.state = 518;
			this.newName();
			this.state = 520;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LPAREN) {
				{
				this.state = 519;
				this.columnNames();
				}
			}

			this.state = 522;
			this.match(MoltlerParser.AS);
			this.state = 523;
			this.query();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public dropTableStatement(): DropTableStatementContext {
		let _localctx: DropTableStatementContext = new DropTableStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 44, MoltlerParser.RULE_dropTableStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 525;
			this.match(MoltlerParser.DROP);
			this.state = 526;
			this.match(MoltlerParser.TABLE);
			this.state = 528;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 28, this._ctx) ) {
			case 1:
				{
				this.state = 527;
				this.ifExists();
				}
				break;
			}
			this.state = 530;
			this.tempTableName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public connectorExecStatement(): ConnectorExecStatementContext {
		let _localctx: ConnectorExecStatementContext = new ConnectorExecStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 46, MoltlerParser.RULE_connectorExecStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 534;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DRY) {
				{
				this.state = 532;
				this.match(MoltlerParser.DRY);
				this.state = 533;
				this.match(MoltlerParser.RUN);
				}
			}

			this.state = 536;
			this.match(MoltlerParser.CONNECTOR_EXEC);
			this.state = 537;
			this.connectorName();
			this.state = 538;
			this.match(MoltlerParser.DOT);
			this.state = 539;
			this.actionPart();
			this.state = 542;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DOT) {
				{
				this.state = 540;
				this.match(MoltlerParser.DOT);
				this.state = 541;
				this.actionPart();
				}
			}

			this.state = 544;
			this.match(MoltlerParser.LPAREN);
			this.state = 546;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 64)) & ~0x1F) === 0 && ((1 << (_la - 64)) & ((1 << (MoltlerParser.ACTION - 64)) | (1 << (MoltlerParser.ACTIONS - 64)) | (1 << (MoltlerParser.ALTER - 64)) | (1 << (MoltlerParser.ANALYZE - 64)) | (1 << (MoltlerParser.ASSERT - 64)) | (1 << (MoltlerParser.AUDIT - 64)) | (1 << (MoltlerParser.BEGIN - 64)) | (1 << (MoltlerParser.BREAK - 64)) | (1 << (MoltlerParser.CACHE - 64)) | (1 << (MoltlerParser.CATCH - 64)) | (1 << (MoltlerParser.CLEAR - 64)) | (1 << (MoltlerParser.CONFIG - 64)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 64)) | (1 << (MoltlerParser.CONFIRM - 64)) | (1 << (MoltlerParser.CONNECTOR - 64)) | (1 << (MoltlerParser.CONNECTORS - 64)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 64)) | (1 << (MoltlerParser.CONTINUE - 64)) | (1 << (MoltlerParser.CREATE - 64)) | (1 << (MoltlerParser.CUBE - 64)) | (1 << (MoltlerParser.CURRENT - 64)) | (1 << (MoltlerParser.DECLARE - 64)) | (1 << (MoltlerParser.DESCRIBE - 64)) | (1 << (MoltlerParser.DESCRIPTION - 64)) | (1 << (MoltlerParser.DISABLE - 64)) | (1 << (MoltlerParser.DROP - 64)) | (1 << (MoltlerParser.DRY - 64)) | (1 << (MoltlerParser.EACH - 64)) | (1 << (MoltlerParser.ELSEIF - 64)) | (1 << (MoltlerParser.ENABLE - 64)) | (1 << (MoltlerParser.ENTITIES - 64)) | (1 << (MoltlerParser.ENTITY - 64)))) !== 0) || ((((_la - 96)) & ~0x1F) === 0 && ((1 << (_la - 96)) & ((1 << (MoltlerParser.ERRORS - 96)) | (1 << (MoltlerParser.EXPLAIN - 96)) | (1 << (MoltlerParser.FIELDS - 96)) | (1 << (MoltlerParser.FINALLY - 96)) | (1 << (MoltlerParser.FIRST - 96)) | (1 << (MoltlerParser.FOLLOWING - 96)) | (1 << (MoltlerParser.FOR - 96)) | (1 << (MoltlerParser.FORMAT - 96)) | (1 << (MoltlerParser.GROUPING - 96)) | (1 << (MoltlerParser.GROUPS - 96)) | (1 << (MoltlerParser.HANDLER - 96)) | (1 << (MoltlerParser.HISTORY - 96)) | (1 << (MoltlerParser.IF - 96)) | (1 << (MoltlerParser.INCLUDE - 96)) | (1 << (MoltlerParser.INCREMENTAL - 96)) | (1 << (MoltlerParser.INDICES - 96)) | (1 << (MoltlerParser.JSON - 96)) | (1 << (MoltlerParser.KEY - 96)) | (1 << (MoltlerParser.LAST - 96)) | (1 << (MoltlerParser.LATERAL - 96)) | (1 << (MoltlerParser.LIMITS - 96)) | (1 << (MoltlerParser.LOOP - 96)) | (1 << (MoltlerParser.MOCK_API - 96)) | (1 << (MoltlerParser.NAME - 96)) | (1 << (MoltlerParser.NONE - 96)) | (1 << (MoltlerParser.OPENAPI - 96)) | (1 << (MoltlerParser.OPTIONS - 96)) | (1 << (MoltlerParser.ORDINALITY - 96)) | (1 << (MoltlerParser.PARAMETERS - 96)) | (1 << (MoltlerParser.PAUSE - 96)) | (1 << (MoltlerParser.PIVOT - 96)) | (1 << (MoltlerParser.PRECEDING - 96)))) !== 0) || ((((_la - 128)) & ~0x1F) === 0 && ((1 << (_la - 128)) & ((1 << (MoltlerParser.PRINT - 128)) | (1 << (MoltlerParser.QUERY_HANDLER - 128)) | (1 << (MoltlerParser.RANGE - 128)) | (1 << (MoltlerParser.RECURSIVE - 128)) | (1 << (MoltlerParser.REGISTER - 128)) | (1 << (MoltlerParser.RENAME - 128)) | (1 << (MoltlerParser.REPLACE - 128)) | (1 << (MoltlerParser.REQUEST - 128)) | (1 << (MoltlerParser.RESUME - 128)) | (1 << (MoltlerParser.RETRY - 128)) | (1 << (MoltlerParser.ROLLUP - 128)) | (1 << (MoltlerParser.ROW - 128)) | (1 << (MoltlerParser.ROWS - 128)) | (1 << (MoltlerParser.RUN - 128)) | (1 << (MoltlerParser.SCHEDULE - 128)) | (1 << (MoltlerParser.SECRET - 128)) | (1 << (MoltlerParser.SECRETS - 128)) | (1 << (MoltlerParser.SET - 128)) | (1 << (MoltlerParser.SETS - 128)) | (1 << (MoltlerParser.SHOW - 128)) | (1 << (MoltlerParser.STATUS - 128)) | (1 << (MoltlerParser.STOP - 128)) | (1 << (MoltlerParser.SYNC - 128)) | (1 << (MoltlerParser.SYNCS - 128)) | (1 << (MoltlerParser.TABLE - 128)) | (1 << (MoltlerParser.TEMP - 128)) | (1 << (MoltlerParser.TEMPORARY - 128)) | (1 << (MoltlerParser.TEST - 128)) | (1 << (MoltlerParser.TEXT - 128)) | (1 << (MoltlerParser.THROW - 128)) | (1 << (MoltlerParser.TIME - 128)) | (1 << (MoltlerParser.TO - 128)))) !== 0) || ((((_la - 160)) & ~0x1F) === 0 && ((1 << (_la - 160)) & ((1 << (MoltlerParser.TRY - 160)) | (1 << (MoltlerParser.TYPE - 160)) | (1 << (MoltlerParser.TYPES - 160)) | (1 << (MoltlerParser.UNBOUNDED - 160)) | (1 << (MoltlerParser.UNPIVOT - 160)) | (1 << (MoltlerParser.USAGE - 160)) | (1 << (MoltlerParser.VALUE - 160)) | (1 << (MoltlerParser.VIEW - 160)) | (1 << (MoltlerParser.VIEWS - 160)) | (1 << (MoltlerParser.WHILE - 160)) | (1 << (MoltlerParser.ZONE - 160)) | (1 << (MoltlerParser.QUOTED_NAME - 160)) | (1 << (MoltlerParser.WORD - 160)))) !== 0) || _la === MoltlerParser.LBRACE) {
				{
				this.state = 545;
				this.actionArguments();
				}
			}

			this.state = 548;
			this.match(MoltlerParser.RPAREN);
			this.state = 550;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FOR) {
				{
				this.state = 549;
				this.forEach();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public forEach(): ForEachContext {
		let _localctx: ForEachContext = new ForEachContext(this._ctx, this.state);
		this.enterRule(_localctx, 48, MoltlerParser.RULE_forEach);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 552;
			this.match(MoltlerParser.FOR);
			this.state = 553;
			this.match(MoltlerParser.EACH);
			this.state = 554;
			this.match(MoltlerParser.LPAREN);
			this.state = 555;
			this.query();
			this.state = 556;
			this.match(MoltlerParser.RPAREN);
			this.state = 558;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 557;
				this.withOptions();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public actionPart(): ActionPartContext {
		let _localctx: ActionPartContext = new ActionPartContext(this._ctx, this.state);
		this.enterRule(_localctx, 50, MoltlerParser.RULE_actionPart);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 560;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public actionArguments(): ActionArgumentsContext {
		let _localctx: ActionArgumentsContext = new ActionArgumentsContext(this._ctx, this.state);
		this.enterRule(_localctx, 52, MoltlerParser.RULE_actionArguments);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 562;
			this.actionArgument();
			this.state = 567;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 34, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 563;
					this.match(MoltlerParser.COMMA);
					this.state = 564;
					this.actionArgument();
					}
					}
				}
				this.state = 569;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 34, this._ctx);
			}
			this.state = 571;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 570;
				this.match(MoltlerParser.COMMA);
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public actionArgument(): ActionArgumentContext {
		let _localctx: ActionArgumentContext = new ActionArgumentContext(this._ctx, this.state);
		this.enterRule(_localctx, 54, MoltlerParser.RULE_actionArgument);
		try {
			this.state = 578;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.LBRACE:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 573;
				this.objectLiteral();
				}
				break;
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 574;
				this.parameterName();
				this.state = 575;
				this.match(MoltlerParser.FAT_ARROW);
				this.state = 576;
				this.expression();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public parameterName(): ParameterNameContext {
		let _localctx: ParameterNameContext = new ParameterNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 56, MoltlerParser.RULE_parameterName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 580;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public syncStatement(): SyncStatementContext {
		let _localctx: SyncStatementContext = new SyncStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 58, MoltlerParser.RULE_syncStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 584;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DRY) {
				{
				this.state = 582;
				this.match(MoltlerParser.DRY);
				this.state = 583;
				this.match(MoltlerParser.RUN);
				}
			}

			this.state = 586;
			this.match(MoltlerParser.SYNC);
			this.state = 589;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.CONNECTOR:
				{
				this.state = 587;
				this.syncConnector();
				}
				break;
			case MoltlerParser.LPAREN:
				{
				this.state = 588;
				this.syncQuery();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			this.state = 592;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.SCHEDULE) {
				{
				this.state = 591;
				this.scheduleClause();
				}
			}

			this.state = 595;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 594;
				this.withOptions();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public syncConnector(): SyncConnectorContext {
		let _localctx: SyncConnectorContext = new SyncConnectorContext(this._ctx, this.state);
		this.enterRule(_localctx, 60, MoltlerParser.RULE_syncConnector);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 597;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 598;
			this.tableName();
			this.state = 599;
			this.match(MoltlerParser.TO);
			this.state = 600;
			this.tableName();
			this.state = 603;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WHERE) {
				{
				this.state = 601;
				this.match(MoltlerParser.WHERE);
				this.state = 602;
				this.expression();
				}
			}

			this.state = 608;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.INCREMENTAL) {
				{
				this.state = 605;
				this.match(MoltlerParser.INCREMENTAL);
				this.state = 606;
				this.match(MoltlerParser.ON);
				this.state = 607;
				this.columnName();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public syncQuery(): SyncQueryContext {
		let _localctx: SyncQueryContext = new SyncQueryContext(this._ctx, this.state);
		this.enterRule(_localctx, 62, MoltlerParser.RULE_syncQuery);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 610;
			this.match(MoltlerParser.LPAREN);
			this.state = 611;
			this.query();
			this.state = 612;
			this.match(MoltlerParser.RPAREN);
			this.state = 613;
			this.match(MoltlerParser.AS);
			this.state = 614;
			this.newName();
			this.state = 615;
			this.match(MoltlerParser.TO);
			this.state = 616;
			this.tableName();
			this.state = 617;
			this.keyColumns();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public keyColumns(): KeyColumnsContext {
		let _localctx: KeyColumnsContext = new KeyColumnsContext(this._ctx, this.state);
		this.enterRule(_localctx, 64, MoltlerParser.RULE_keyColumns);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 619;
			this.match(MoltlerParser.KEY);
			this.state = 620;
			this.match(MoltlerParser.LPAREN);
			this.state = 621;
			this.columnName();
			this.state = 626;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 622;
				this.match(MoltlerParser.COMMA);
				this.state = 623;
				this.columnName();
				}
				}
				this.state = 628;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 629;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public scheduleClause(): ScheduleClauseContext {
		let _localctx: ScheduleClauseContext = new ScheduleClauseContext(this._ctx, this.state);
		this.enterRule(_localctx, 66, MoltlerParser.RULE_scheduleClause);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 631;
			this.match(MoltlerParser.SCHEDULE);
			this.state = 633;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.STRING) {
				{
				this.state = 632;
				this.schedule();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public schedule(): ScheduleContext {
		let _localctx: ScheduleContext = new ScheduleContext(this._ctx, this.state);
		this.enterRule(_localctx, 68, MoltlerParser.RULE_schedule);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 635;
			this.stringLiteral();
			this.state = 639;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.TIME) {
				{
				this.state = 636;
				this.match(MoltlerParser.TIME);
				this.state = 637;
				this.match(MoltlerParser.ZONE);
				this.state = 638;
				this.stringLiteral();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public syncControlStatement(): SyncControlStatementContext {
		let _localctx: SyncControlStatementContext = new SyncControlStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 70, MoltlerParser.RULE_syncControlStatement);
		let _la: number;
		try {
			this.state = 656;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.DROP:
			case MoltlerParser.PAUSE:
			case MoltlerParser.RESUME:
			case MoltlerParser.STOP:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 641;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.DROP || ((((_la - 125)) & ~0x1F) === 0 && ((1 << (_la - 125)) & ((1 << (MoltlerParser.PAUSE - 125)) | (1 << (MoltlerParser.RESUME - 125)) | (1 << (MoltlerParser.STOP - 125)))) !== 0))) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 642;
				this.match(MoltlerParser.SYNC);
				this.state = 644;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 46, this._ctx) ) {
				case 1:
					{
					this.state = 643;
					this.ifExists();
					}
					break;
				}
				this.state = 646;
				this.syncName();
				}
				break;
			case MoltlerParser.RUN:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 647;
				this.match(MoltlerParser.RUN);
				this.state = 648;
				this.match(MoltlerParser.SYNC);
				this.state = 650;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 47, this._ctx) ) {
				case 1:
					{
					this.state = 649;
					this.ifExists();
					}
					break;
				}
				this.state = 652;
				this.syncName();
				this.state = 654;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.CONFIRM) {
					{
					this.state = 653;
					this.match(MoltlerParser.CONFIRM);
					}
				}

				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public alterSyncStatement(): AlterSyncStatementContext {
		let _localctx: AlterSyncStatementContext = new AlterSyncStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 72, MoltlerParser.RULE_alterSyncStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 658;
			this.match(MoltlerParser.ALTER);
			this.state = 659;
			this.match(MoltlerParser.SYNC);
			this.state = 660;
			this.syncName();
			this.state = 661;
			this.match(MoltlerParser.SET);
			this.state = 662;
			this.match(MoltlerParser.SCHEDULE);
			this.state = 665;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.STRING:
				{
				this.state = 663;
				this.schedule();
				}
				break;
			case MoltlerParser.NONE:
				{
				this.state = 664;
				this.match(MoltlerParser.NONE);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public retrySyncErrorsStatement(): RetrySyncErrorsStatementContext {
		let _localctx: RetrySyncErrorsStatementContext = new RetrySyncErrorsStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 74, MoltlerParser.RULE_retrySyncErrorsStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 667;
			this.match(MoltlerParser.RETRY);
			this.state = 668;
			this.match(MoltlerParser.SYNC);
			this.state = 669;
			this.match(MoltlerParser.ERRORS);
			this.state = 670;
			this.syncName();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public body(): BodyContext {
		let _localctx: BodyContext = new BodyContext(this._ctx, this.state);
		this.enterRule(_localctx, 76, MoltlerParser.RULE_body);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 677;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (((((_la - 51)) & ~0x1F) === 0 && ((1 << (_la - 51)) & ((1 << (MoltlerParser.SELECT - 51)) | (1 << (MoltlerParser.VALUES - 51)) | (1 << (MoltlerParser.WITH - 51)) | (1 << (MoltlerParser.ALTER - 51)) | (1 << (MoltlerParser.ASSERT - 51)) | (1 << (MoltlerParser.BEGIN - 51)) | (1 << (MoltlerParser.BREAK - 51)) | (1 << (MoltlerParser.CLEAR - 51)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 51)) | (1 << (MoltlerParser.CONTINUE - 51)) | (1 << (MoltlerParser.CREATE - 51)))) !== 0) || ((((_la - 85)) & ~0x1F) === 0 && ((1 << (_la - 85)) & ((1 << (MoltlerParser.DECLARE - 85)) | (1 << (MoltlerParser.DESCRIBE - 85)) | (1 << (MoltlerParser.DROP - 85)) | (1 << (MoltlerParser.DRY - 85)) | (1 << (MoltlerParser.EXPLAIN - 85)) | (1 << (MoltlerParser.FOR - 85)) | (1 << (MoltlerParser.IF - 85)))) !== 0) || ((((_la - 125)) & ~0x1F) === 0 && ((1 << (_la - 125)) & ((1 << (MoltlerParser.PAUSE - 125)) | (1 << (MoltlerParser.PRINT - 125)) | (1 << (MoltlerParser.REGISTER - 125)) | (1 << (MoltlerParser.RESUME - 125)) | (1 << (MoltlerParser.RETRY - 125)) | (1 << (MoltlerParser.RUN - 125)) | (1 << (MoltlerParser.SET - 125)) | (1 << (MoltlerParser.SHOW - 125)) | (1 << (MoltlerParser.STOP - 125)) | (1 << (MoltlerParser.SYNC - 125)) | (1 << (MoltlerParser.TEST - 125)))) !== 0) || ((((_la - 157)) & ~0x1F) === 0 && ((1 << (_la - 157)) & ((1 << (MoltlerParser.THROW - 157)) | (1 << (MoltlerParser.TRY - 157)) | (1 << (MoltlerParser.WHILE - 157)))) !== 0) || _la === MoltlerParser.LPAREN) {
				{
				{
				this.state = 672;
				this.statement();
				this.state = 673;
				this.match(MoltlerParser.SEMICOLON);
				}
				}
				this.state = 679;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public blockStatement(): BlockStatementContext {
		let _localctx: BlockStatementContext = new BlockStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 78, MoltlerParser.RULE_blockStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 680;
			this.match(MoltlerParser.BEGIN);
			this.state = 681;
			this.body();
			this.state = 682;
			this.match(MoltlerParser.END);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tryStatement(): TryStatementContext {
		let _localctx: TryStatementContext = new TryStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 80, MoltlerParser.RULE_tryStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 684;
			this.match(MoltlerParser.TRY);
			this.state = 685;
			this.body();
			this.state = 689;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.CATCH) {
				{
				{
				this.state = 686;
				this.catchClause();
				}
				}
				this.state = 691;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 694;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FINALLY) {
				{
				this.state = 692;
				this.match(MoltlerParser.FINALLY);
				this.state = 693;
				this.body();
				}
			}

			this.state = 696;
			this.match(MoltlerParser.END);
			this.state = 697;
			this.match(MoltlerParser.TRY);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public catchClause(): CatchClauseContext {
		let _localctx: CatchClauseContext = new CatchClauseContext(this._ctx, this.state);
		this.enterRule(_localctx, 82, MoltlerParser.RULE_catchClause);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 699;
			this.match(MoltlerParser.CATCH);
			this.state = 700;
			this.errorName();
			this.state = 703;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.AS) {
				{
				this.state = 701;
				this.match(MoltlerParser.AS);
				this.state = 702;
				this.newName();
				}
			}

			this.state = 705;
			this.match(MoltlerParser.THEN);
			this.state = 706;
			this.body();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public declareStatement(): DeclareStatementContext {
		let _localctx: DeclareStatementContext = new DeclareStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 84, MoltlerParser.RULE_declareStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 708;
			this.match(MoltlerParser.DECLARE);
			this.state = 709;
			this.newName();
			this.state = 711;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 64)) & ~0x1F) === 0 && ((1 << (_la - 64)) & ((1 << (MoltlerParser.ACTION - 64)) | (1 << (MoltlerParser.ACTIONS - 64)) | (1 << (MoltlerParser.ALTER - 64)) | (1 << (MoltlerParser.ANALYZE - 64)) | (1 << (MoltlerParser.ASSERT - 64)) | (1 << (MoltlerParser.AUDIT - 64)) | (1 << (MoltlerParser.BEGIN - 64)) | (1 << (MoltlerParser.BREAK - 64)) | (1 << (MoltlerParser.CACHE - 64)) | (1 << (MoltlerParser.CATCH - 64)) | (1 << (MoltlerParser.CLEAR - 64)) | (1 << (MoltlerParser.CONFIG - 64)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 64)) | (1 << (MoltlerParser.CONFIRM - 64)) | (1 << (MoltlerParser.CONNECTOR - 64)) | (1 << (MoltlerParser.CONNECTORS - 64)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 64)) | (1 << (MoltlerParser.CONTINUE - 64)) | (1 << (MoltlerParser.CREATE - 64)) | (1 << (MoltlerParser.CUBE - 64)) | (1 << (MoltlerParser.CURRENT - 64)) | (1 << (MoltlerParser.DECLARE - 64)) | (1 << (MoltlerParser.DESCRIBE - 64)) | (1 << (MoltlerParser.DESCRIPTION - 64)) | (1 << (MoltlerParser.DISABLE - 64)) | (1 << (MoltlerParser.DROP - 64)) | (1 << (MoltlerParser.DRY - 64)) | (1 << (MoltlerParser.EACH - 64)) | (1 << (MoltlerParser.ELSEIF - 64)) | (1 << (MoltlerParser.ENABLE - 64)) | (1 << (MoltlerParser.ENTITIES - 64)) | (1 << (MoltlerParser.ENTITY - 64)))) !== 0) || ((((_la - 96)) & ~0x1F) === 0 && ((1 << (_la - 96)) & ((1 << (MoltlerParser.ERRORS - 96)) | (1 << (MoltlerParser.EXPLAIN - 96)) | (1 << (MoltlerParser.FIELDS - 96)) | (1 << (MoltlerParser.FINALLY - 96)) | (1 << (MoltlerParser.FIRST - 96)) | (1 << (MoltlerParser.FOLLOWING - 96)) | (1 << (MoltlerParser.FOR - 96)) | (1 << (MoltlerParser.FORMAT - 96)) | (1 << (MoltlerParser.GROUPING - 96)) | (1 << (MoltlerParser.GROUPS - 96)) | (1 << (MoltlerParser.HANDLER - 96)) | (1 << (MoltlerParser.HISTORY - 96)) | (1 << (MoltlerParser.IF - 96)) | (1 << (MoltlerParser.INCLUDE - 96)) | (1 << (MoltlerParser.INCREMENTAL - 96)) | (1 << (MoltlerParser.INDICES - 96)) | (1 << (MoltlerParser.JSON - 96)) | (1 << (MoltlerParser.KEY - 96)) | (1 << (MoltlerParser.LAST - 96)) | (1 << (MoltlerParser.LATERAL - 96)) | (1 << (MoltlerParser.LIMITS - 96)) | (1 << (MoltlerParser.LOOP - 96)) | (1 << (MoltlerParser.MOCK_API - 96)) | (1 << (MoltlerParser.NAME - 96)) | (1 << (MoltlerParser.NONE - 96)) | (1 << (MoltlerParser.OPENAPI - 96)) | (1 << (MoltlerParser.OPTIONS - 96)) | (1 << (MoltlerParser.ORDINALITY - 96)) | (1 << (MoltlerParser.PARAMETERS - 96)) | (1 << (MoltlerParser.PAUSE - 96)) | (1 << (MoltlerParser.PIVOT - 96)) | (1 << (MoltlerParser.PRECEDING - 96)))) !== 0) || ((((_la - 128)) & ~0x1F) === 0 && ((1 << (_la - 128)) & ((1 << (MoltlerParser.PRINT - 128)) | (1 << (MoltlerParser.QUERY_HANDLER - 128)) | (1 << (MoltlerParser.RANGE - 128)) | (1 << (MoltlerParser.RECURSIVE - 128)) | (1 << (MoltlerParser.REGISTER - 128)) | (1 << (MoltlerParser.RENAME - 128)) | (1 << (MoltlerParser.REPLACE - 128)) | (1 << (MoltlerParser.REQUEST - 128)) | (1 << (MoltlerParser.RESUME - 128)) | (1 << (MoltlerParser.RETRY - 128)) | (1 << (MoltlerParser.ROLLUP - 128)) | (1 << (MoltlerParser.ROW - 128)) | (1 << (MoltlerParser.ROWS - 128)) | (1 << (MoltlerParser.RUN - 128)) | (1 << (MoltlerParser.SCHEDULE - 128)) | (1 << (MoltlerParser.SECRET - 128)) | (1 << (MoltlerParser.SECRETS - 128)) | (1 << (MoltlerParser.SET - 128)) | (1 << (MoltlerParser.SETS - 128)) | (1 << (MoltlerParser.SHOW - 128)) | (1 << (MoltlerParser.STATUS - 128)) | (1 << (MoltlerParser.STOP - 128)) | (1 << (MoltlerParser.SYNC - 128)) | (1 << (MoltlerParser.SYNCS - 128)) | (1 << (MoltlerParser.TABLE - 128)) | (1 << (MoltlerParser.TEMP - 128)) | (1 << (MoltlerParser.TEMPORARY - 128)) | (1 << (MoltlerParser.TEST - 128)) | (1 << (MoltlerParser.TEXT - 128)) | (1 << (MoltlerParser.THROW - 128)) | (1 << (MoltlerParser.TIME - 128)) | (1 << (MoltlerParser.TO - 128)))) !== 0) || ((((_la - 160)) & ~0x1F) === 0 && ((1 << (_la - 160)) & ((1 << (MoltlerParser.TRY - 160)) | (1 << (MoltlerParser.TYPE - 160)) | (1 << (MoltlerParser.TYPES - 160)) | (1 << (MoltlerParser.UNBOUNDED - 160)) | (1 << (MoltlerParser.UNPIVOT - 160)) | (1 << (MoltlerParser.USAGE - 160)) | (1 << (MoltlerParser.VALUE - 160)) | (1 << (MoltlerParser.VIEW - 160)) | (1 << (MoltlerParser.VIEWS - 160)) | (1 << (MoltlerParser.WHILE - 160)) | (1 << (MoltlerParser.ZONE - 160)) | (1 << (MoltlerParser.QUOTED_NAME - 160)) | (1 << (MoltlerParser.WORD - 160)))) !== 0)) {
				{
				this.state = 710;
				this.typeName();
				}
			}

			this.state = 715;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.EQ) {
				{
				this.state = 713;
				this.match(MoltlerParser.EQ);
				this.state = 714;
				this.expression();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public setStatement(): SetStatementContext {
		let _localctx: SetStatementContext = new SetStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 86, MoltlerParser.RULE_setStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 717;
			this.match(MoltlerParser.SET);
			this.state = 718;
			this.variableName();
			this.state = 719;
			this.match(MoltlerParser.EQ);
			this.state = 720;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public ifStatement(): IfStatementContext {
		let _localctx: IfStatementContext = new IfStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 88, MoltlerParser.RULE_ifStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 722;
			this.match(MoltlerParser.IF);
			this.state = 723;
			this.ifBranch();
			this.state = 728;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.ELSEIF) {
				{
				{
				this.state = 724;
				this.match(MoltlerParser.ELSEIF);
				this.state = 725;
				this.ifBranch();
				}
				}
				this.state = 730;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 733;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ELSE) {
				{
				this.state = 731;
				this.match(MoltlerParser.ELSE);
				this.state = 732;
				this.body();
				}
			}

			this.state = 735;
			this.match(MoltlerParser.END);
			this.state = 736;
			this.match(MoltlerParser.IF);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public ifBranch(): IfBranchContext {
		let _localctx: IfBranchContext = new IfBranchContext(this._ctx, this.state);
		this.enterRule(_localctx, 90, MoltlerParser.RULE_ifBranch);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 738;
			this.expression();
			this.state = 739;
			this.match(MoltlerParser.THEN);
			this.state = 740;
			this.body();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public forStatement(): ForStatementContext {
		let _localctx: ForStatementContext = new ForStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 92, MoltlerParser.RULE_forStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 742;
			this.match(MoltlerParser.FOR);
			this.state = 743;
			this.newName();
			this.state = 744;
			this.match(MoltlerParser.IN);
			this.state = 745;
			this.match(MoltlerParser.LPAREN);
			this.state = 746;
			this.query();
			this.state = 747;
			this.match(MoltlerParser.RPAREN);
			this.state = 748;
			this.match(MoltlerParser.LOOP);
			this.state = 749;
			this.body();
			this.state = 750;
			this.match(MoltlerParser.END);
			this.state = 751;
			this.match(MoltlerParser.LOOP);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public whileStatement(): WhileStatementContext {
		let _localctx: WhileStatementContext = new WhileStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 94, MoltlerParser.RULE_whileStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 753;
			this.match(MoltlerParser.WHILE);
			this.state = 754;
			this.expression();
			this.state = 755;
			this.match(MoltlerParser.LOOP);
			this.state = 756;
			this.body();
			this.state = 757;
			this.match(MoltlerParser.END);
			this.state = 758;
			this.match(MoltlerParser.LOOP);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public breakStatement(): BreakStatementContext {
		let _localctx: BreakStatementContext = new BreakStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 96, MoltlerParser.RULE_breakStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 760;
			this.match(MoltlerParser.BREAK);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public continueStatement(): ContinueStatementContext {
		let _localctx: ContinueStatementContext = new ContinueStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 98, MoltlerParser.RULE_continueStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 762;
			this.match(MoltlerParser.CONTINUE);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public assertStatement(): AssertStatementContext {
		let _localctx: AssertStatementContext = new AssertStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 100, MoltlerParser.RULE_assertStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 764;
			this.match(MoltlerParser.ASSERT);
			this.state = 765;
			this.expression();
			this.state = 768;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 766;
				this.match(MoltlerParser.COMMA);
				this.state = 767;
				this.expression();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public printStatement(): PrintStatementContext {
		let _localctx: PrintStatementContext = new PrintStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 102, MoltlerParser.RULE_printStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 770;
			this.match(MoltlerParser.PRINT);
			this.state = 771;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public throwStatement(): ThrowStatementContext {
		let _localctx: ThrowStatementContext = new ThrowStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 104, MoltlerParser.RULE_throwStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 773;
			this.match(MoltlerParser.THROW);
			this.state = 779;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 61, this._ctx) ) {
			case 1:
				{
				this.state = 774;
				this.errorName();
				this.state = 776;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 9)) & ~0x1F) === 0 && ((1 << (_la - 9)) & ((1 << (MoltlerParser.CASE - 9)) | (1 << (MoltlerParser.CAST - 9)) | (1 << (MoltlerParser.DATE - 9)) | (1 << (MoltlerParser.EXISTS - 9)) | (1 << (MoltlerParser.EXTRACT - 9)) | (1 << (MoltlerParser.FALSE - 9)) | (1 << (MoltlerParser.INTERVAL - 9)) | (1 << (MoltlerParser.NOT - 9)) | (1 << (MoltlerParser.NULL - 9)))) !== 0) || ((((_la - 54)) & ~0x1F) === 0 && ((1 << (_la - 54)) & ((1 << (MoltlerParser.TIMESTAMP - 54)) | (1 << (MoltlerParser.TRUE - 54)) | (1 << (MoltlerParser.TRY_CAST - 54)) | (1 << (MoltlerParser.ACTION - 54)) | (1 << (MoltlerParser.ACTIONS - 54)) | (1 << (MoltlerParser.ALTER - 54)) | (1 << (MoltlerParser.ANALYZE - 54)) | (1 << (MoltlerParser.ASSERT - 54)) | (1 << (MoltlerParser.AUDIT - 54)) | (1 << (MoltlerParser.BEGIN - 54)) | (1 << (MoltlerParser.BREAK - 54)) | (1 << (MoltlerParser.CACHE - 54)) | (1 << (MoltlerParser.CATCH - 54)) | (1 << (MoltlerParser.CLEAR - 54)) | (1 << (MoltlerParser.CONFIG - 54)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 54)) | (1 << (MoltlerParser.CONFIRM - 54)) | (1 << (MoltlerParser.CONNECTOR - 54)) | (1 << (MoltlerParser.CONNECTORS - 54)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 54)) | (1 << (MoltlerParser.CONTINUE - 54)) | (1 << (MoltlerParser.CREATE - 54)) | (1 << (MoltlerParser.CUBE - 54)) | (1 << (MoltlerParser.CURRENT - 54)) | (1 << (MoltlerParser.DECLARE - 54)))) !== 0) || ((((_la - 86)) & ~0x1F) === 0 && ((1 << (_la - 86)) & ((1 << (MoltlerParser.DESCRIBE - 86)) | (1 << (MoltlerParser.DESCRIPTION - 86)) | (1 << (MoltlerParser.DISABLE - 86)) | (1 << (MoltlerParser.DROP - 86)) | (1 << (MoltlerParser.DRY - 86)) | (1 << (MoltlerParser.EACH - 86)) | (1 << (MoltlerParser.ELSEIF - 86)) | (1 << (MoltlerParser.ENABLE - 86)) | (1 << (MoltlerParser.ENTITIES - 86)) | (1 << (MoltlerParser.ENTITY - 86)) | (1 << (MoltlerParser.ERRORS - 86)) | (1 << (MoltlerParser.EXPLAIN - 86)) | (1 << (MoltlerParser.FIELDS - 86)) | (1 << (MoltlerParser.FINALLY - 86)) | (1 << (MoltlerParser.FIRST - 86)) | (1 << (MoltlerParser.FOLLOWING - 86)) | (1 << (MoltlerParser.FOR - 86)) | (1 << (MoltlerParser.FORMAT - 86)) | (1 << (MoltlerParser.GROUPING - 86)) | (1 << (MoltlerParser.GROUPS - 86)) | (1 << (MoltlerParser.HANDLER - 86)) | (1 << (MoltlerParser.HISTORY - 86)) | (1 << (MoltlerParser.IF - 86)) | (1 << (MoltlerParser.INCLUDE - 86)) | (1 << (MoltlerParser.INCREMENTAL - 86)) | (1 << (MoltlerParser.INDICES - 86)) | (1 << (MoltlerParser.JSON - 86)) | (1 << (MoltlerParser.KEY - 86)) | (1 << (MoltlerParser.LAST - 86)) | (1 << (MoltlerParser.LATERAL - 86)) | (1 << (MoltlerParser.LIMITS - 86)) | (1 << (MoltlerParser.LOOP - 86)))) !== 0) || ((((_la - 118)) & ~0x1F) === 0 && ((1 << (_la - 118)) & ((1 << (MoltlerParser.MOCK_API - 118)) | (1 << (MoltlerParser.NAME - 118)) | (1 << (MoltlerParser.NONE - 118)) | (1 << (MoltlerParser.OPENAPI - 118)) | (1 << (MoltlerParser.OPTIONS - 118)) | (1 << (MoltlerParser.ORDINALITY - 118)) | (1 << (MoltlerParser.PARAMETERS - 118)) | (1 << (MoltlerParser.PAUSE - 118)) | (1 << (MoltlerParser.PIVOT - 118)) | (1 << (MoltlerParser.PRECEDING - 118)) | (1 << (MoltlerParser.PRINT - 118)) | (1 << (MoltlerParser.QUERY_HANDLER - 118)) | (1 << (MoltlerParser.RANGE - 118)) | (1 << (MoltlerParser.RECURSIVE - 118)) | (1 << (MoltlerParser.REGISTER - 118)) | (1 << (MoltlerParser.RENAME - 118)) | (1 << (MoltlerParser.REPLACE - 118)) | (1 << (MoltlerParser.REQUEST - 118)) | (1 << (MoltlerParser.RESUME - 118)) | (1 << (MoltlerParser.RETRY - 118)) | (1 << (MoltlerParser.ROLLUP - 118)) | (1 << (MoltlerParser.ROW - 118)) | (1 << (MoltlerParser.ROWS - 118)) | (1 << (MoltlerParser.RUN - 118)) | (1 << (MoltlerParser.SCHEDULE - 118)) | (1 << (MoltlerParser.SECRET - 118)) | (1 << (MoltlerParser.SECRETS - 118)) | (1 << (MoltlerParser.SET - 118)) | (1 << (MoltlerParser.SETS - 118)) | (1 << (MoltlerParser.SHOW - 118)) | (1 << (MoltlerParser.STATUS - 118)) | (1 << (MoltlerParser.STOP - 118)))) !== 0) || ((((_la - 150)) & ~0x1F) === 0 && ((1 << (_la - 150)) & ((1 << (MoltlerParser.SYNC - 150)) | (1 << (MoltlerParser.SYNCS - 150)) | (1 << (MoltlerParser.TABLE - 150)) | (1 << (MoltlerParser.TEMP - 150)) | (1 << (MoltlerParser.TEMPORARY - 150)) | (1 << (MoltlerParser.TEST - 150)) | (1 << (MoltlerParser.TEXT - 150)) | (1 << (MoltlerParser.THROW - 150)) | (1 << (MoltlerParser.TIME - 150)) | (1 << (MoltlerParser.TO - 150)) | (1 << (MoltlerParser.TRY - 150)) | (1 << (MoltlerParser.TYPE - 150)) | (1 << (MoltlerParser.TYPES - 150)) | (1 << (MoltlerParser.UNBOUNDED - 150)) | (1 << (MoltlerParser.UNPIVOT - 150)) | (1 << (MoltlerParser.USAGE - 150)) | (1 << (MoltlerParser.VALUE - 150)) | (1 << (MoltlerParser.VIEW - 150)) | (1 << (MoltlerParser.VIEWS - 150)) | (1 << (MoltlerParser.WHILE - 150)) | (1 << (MoltlerParser.ZONE - 150)) | (1 << (MoltlerParser.STRING - 150)) | (1 << (MoltlerParser.QUOTED_NAME - 150)) | (1 << (MoltlerParser.PARAMETER - 150)) | (1 << (MoltlerParser.NUMBER - 150)) | (1 << (MoltlerParser.WORD - 150)))) !== 0) || ((((_la - 188)) & ~0x1F) === 0 && ((1 << (_la - 188)) & ((1 << (MoltlerParser.PLUS - 188)) | (1 << (MoltlerParser.MINUS - 188)) | (1 << (MoltlerParser.ELLIPSIS - 188)) | (1 << (MoltlerParser.LPAREN - 188)) | (1 << (MoltlerParser.LBRACKET - 188)) | (1 << (MoltlerParser.LBRACE - 188)))) !== 0)) {
					{
					this.state = 775;
					this.expression();
					}
				}

				}
				break;

			case 2:
				{
				this.state = 778;
				this.expression();
				}
				break;
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public createConnectorTypeStatement(): CreateConnectorTypeStatementContext {
		let _localctx: CreateConnectorTypeStatementContext = new CreateConnectorTypeStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 106, MoltlerParser.RULE_createConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 781;
			this.match(MoltlerParser.CREATE);
			this.state = 783;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 782;
				this.orReplace();
				}
			}

			this.state = 785;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 786;
			this.match(MoltlerParser.TYPE);
			this.state = 787;
			this.stringLiteral();
			this.state = 790;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 788;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 789;
				this.stringLiteral();
				}
			}

			this.state = 794;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.CONFIG_SCHEMA) {
				{
				this.state = 792;
				this.match(MoltlerParser.CONFIG_SCHEMA);
				this.state = 793;
				this.objectLiteral();
				}
			}

			this.state = 799;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FROM) {
				{
				this.state = 796;
				this.match(MoltlerParser.FROM);
				this.state = 797;
				this.match(MoltlerParser.OPENAPI);
				this.state = 798;
				this.objectLiteral();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public createConnectorEntityStatement(): CreateConnectorEntityStatementContext {
		let _localctx: CreateConnectorEntityStatementContext = new CreateConnectorEntityStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 108, MoltlerParser.RULE_createConnectorEntityStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 801;
			this.match(MoltlerParser.CREATE);
			this.state = 803;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 802;
				this.orReplace();
				}
			}

			this.state = 805;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 806;
			this.match(MoltlerParser.ENTITY);
			this.state = 807;
			this.stringLiteral();
			this.state = 810;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 808;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 809;
				this.stringLiteral();
				}
			}

			this.state = 812;
			this.match(MoltlerParser.FIELDS);
			this.state = 813;
			this.objectLiteral();
			this.state = 818;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.QUERY_HANDLER:
				{
				this.state = 814;
				this.match(MoltlerParser.QUERY_HANDLER);
				this.state = 815;
				this.stringLiteral();
				}
				break;
			case MoltlerParser.REQUEST:
				{
				this.state = 816;
				this.match(MoltlerParser.REQUEST);
				this.state = 817;
				this.objectLiteral();
				}
				break;
			case MoltlerParser.EOF:
			case MoltlerParser.SEMICOLON:
				break;
			default:
				break;
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public createConnectorActionStatement(): CreateConnectorActionStatementContext {
		let _localctx: CreateConnectorActionStatementContext = new CreateConnectorActionStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 110, MoltlerParser.RULE_createConnectorActionStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 820;
			this.match(MoltlerParser.CREATE);
			this.state = 822;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 821;
				this.orReplace();
				}
			}

			this.state = 824;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 825;
			this.match(MoltlerParser.ACTION);
			this.state = 826;
			this.stringLiteral();
			this.state = 829;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 827;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 828;
				this.stringLiteral();
				}
			}

			this.state = 831;
			this.match(MoltlerParser.PARAMETERS);
			this.state = 832;
			this.objectLiteral();
			this.state = 837;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.HANDLER:
				{
				this.state = 833;
				this.match(MoltlerParser.HANDLER);
				this.state = 834;
				this.stringLiteral();
				}
				break;
			case MoltlerParser.REQUEST:
				{
				this.state = 835;
				this.match(MoltlerParser.REQUEST);
				this.state = 836;
				this.objectLiteral();
				}
				break;
			case MoltlerParser.EOF:
			case MoltlerParser.SEMICOLON:
				break;
			default:
				break;
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public registerConnectorTypeStatement(): RegisterConnectorTypeStatementContext {
		let _localctx: RegisterConnectorTypeStatementContext = new RegisterConnectorTypeStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 112, MoltlerParser.RULE_registerConnectorTypeStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 839;
			this.match(MoltlerParser.REGISTER);
			this.state = 840;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 841;
			this.match(MoltlerParser.TYPE);
			this.state = 842;
			this.stringLiteral();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public dropConnectorTypeStatement(): DropConnectorTypeStatementContext {
		let _localctx: DropConnectorTypeStatementContext = new DropConnectorTypeStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 114, MoltlerParser.RULE_dropConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 844;
			this.match(MoltlerParser.DROP);
			this.state = 845;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 846;
			this.match(MoltlerParser.TYPE);
			this.state = 848;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.IF) {
				{
				this.state = 847;
				this.ifExists();
				}
			}

			this.state = 850;
			this.stringLiteral();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public testConnectorTypeStatement(): TestConnectorTypeStatementContext {
		let _localctx: TestConnectorTypeStatementContext = new TestConnectorTypeStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 116, MoltlerParser.RULE_testConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 852;
			this.match(MoltlerParser.TEST);
			this.state = 853;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 854;
			this.match(MoltlerParser.TYPE);
			this.state = 855;
			this.stringLiteral();
			this.state = 858;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NAME) {
				{
				this.state = 856;
				this.match(MoltlerParser.NAME);
				this.state = 857;
				this.stringLiteral();
				}
			}

			this.state = 862;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.MOCK_API) {
				{
				this.state = 860;
				this.match(MoltlerParser.MOCK_API);
				this.state = 861;
				this.objectLiteral();
				}
			}

			this.state = 864;
			this.match(MoltlerParser.BEGIN);
			this.state = 865;
			this.body();
			this.state = 866;
			this.match(MoltlerParser.END);
			this.state = 867;
			this.match(MoltlerParser.TEST);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public query(): QueryContext {
		let _localctx: QueryContext = new QueryContext(this._ctx, this.state);
		this.enterRule(_localctx, 118, MoltlerParser.RULE_query);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 870;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 869;
				this.withClause();
				}
			}

			this.state = 872;
			this.queryBody();
			this.state = 876;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ORDER) {
				{
				this.state = 873;
				this.match(MoltlerParser.ORDER);
				this.state = 874;
				this.match(MoltlerParser.BY);
				this.state = 875;
				this.orderItems();
				}
			}

			this.state = 879;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIMIT || _la === MoltlerParser.OFFSET) {
				{
				this.state = 878;
				this.limitClause();
				}
			}

			this.state = 882;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 881;
				this.withOptions();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public limitClause(): LimitClauseContext {
		let _localctx: LimitClauseContext = new LimitClauseContext(this._ctx, this.state);
		this.enterRule(_localctx, 120, MoltlerParser.RULE_limitClause);
		let _la: number;
		try {
			this.state = 896;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.LIMIT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 884;
				this.match(MoltlerParser.LIMIT);
				this.state = 885;
				this.expression();
				this.state = 888;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.OFFSET) {
					{
					this.state = 886;
					this.match(MoltlerParser.OFFSET);
					this.state = 887;
					this.expression();
					}
				}

				}
				break;
			case MoltlerParser.OFFSET:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 890;
				this.match(MoltlerParser.OFFSET);
				this.state = 891;
				this.expression();
				this.state = 894;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LIMIT) {
					{
					this.state = 892;
					this.match(MoltlerParser.LIMIT);
					this.state = 893;
					this.expression();
					}
				}

				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public withClause(): WithClauseContext {
		let _localctx: WithClauseContext = new WithClauseContext(this._ctx, this.state);
		this.enterRule(_localctx, 122, MoltlerParser.RULE_withClause);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 898;
			this.match(MoltlerParser.WITH);
			this.state = 900;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 82, this._ctx) ) {
			case 1:
				{
				this.state = 899;
				this.match(MoltlerParser.RECURSIVE);
				}
				break;
			}
			this.state = 902;
			this.commonTable();
			this.state = 907;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 903;
				this.match(MoltlerParser.COMMA);
				this.state = 904;
				this.commonTable();
				}
				}
				this.state = 909;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public commonTable(): CommonTableContext {
		let _localctx: CommonTableContext = new CommonTableContext(this._ctx, this.state);
		this.enterRule(_localctx, 124, MoltlerParser.RULE_commonTable);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 910;
			this.newName();
			this.state = 912;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LPAREN) {
				{
				this.state = 911;
				this.columnNames();
				}
			}

			this.state = 914;
			this.match(MoltlerParser.AS);
			this.state = 915;
			this.match(MoltlerParser.LPAREN);
			this.state = 916;
			this.query();
			this.state = 917;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public columnNames(): ColumnNamesContext {
		let _localctx: ColumnNamesContext = new ColumnNamesContext(this._ctx, this.state);
		this.enterRule(_localctx, 126, MoltlerParser.RULE_columnNames);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 919;
			this.match(MoltlerParser.LPAREN);
			this.state = 920;
			this.newName();
			this.state = 925;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 921;
				this.match(MoltlerParser.COMMA);
				this.state = 922;
				this.newName();
				}
				}
				this.state = 927;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 928;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public queryBody(): QueryBodyContext {
		let _localctx: QueryBodyContext = new QueryBodyContext(this._ctx, this.state);
		this.enterRule(_localctx, 128, MoltlerParser.RULE_queryBody);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 930;
			this.queryTerm();
			this.state = 936;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.EXCEPT || _la === MoltlerParser.UNION) {
				{
				{
				this.state = 931;
				this.queryOperator();
				this.state = 932;
				this.queryTerm();
				}
				}
				this.state = 938;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public queryOperator(): QueryOperatorContext {
		let _localctx: QueryOperatorContext = new QueryOperatorContext(this._ctx, this.state);
		this.enterRule(_localctx, 130, MoltlerParser.RULE_queryOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 939;
			_la = this._input.LA(1);
			if (!(_la === MoltlerParser.EXCEPT || _la === MoltlerParser.UNION)) {
			this._errHandler.recoverInline(this);
			} else {
				if (this._input.LA(1) === Token.EOF) {
					this.matchedEOF = true;
				}

				this._errHandler.reportMatch(this);
				this.consume();
			}
			this.state = 941;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 940;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public queryTerm(): QueryTermContext {
		let _localctx: QueryTermContext = new QueryTermContext(this._ctx, this.state);
		this.enterRule(_localctx, 132, MoltlerParser.RULE_queryTerm);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 943;
			this.queryPrimary();
			this.state = 949;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.INTERSECT) {
				{
				{
				this.state = 944;
				this.intersectOperator();
				this.state = 945;
				this.queryPrimary();
				}
				}
				this.state = 951;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public intersectOperator(): IntersectOperatorContext {
		let _localctx: IntersectOperatorContext = new IntersectOperatorContext(this._ctx, this.state);
		this.enterRule(_localctx, 134, MoltlerParser.RULE_intersectOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 952;
			this.match(MoltlerParser.INTERSECT);
			this.state = 954;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 953;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public queryPrimary(): QueryPrimaryContext {
		let _localctx: QueryPrimaryContext = new QueryPrimaryContext(this._ctx, this.state);
		this.enterRule(_localctx, 136, MoltlerParser.RULE_queryPrimary);
		try {
			this.state = 962;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.SELECT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 956;
				this.select();
				}
				break;
			case MoltlerParser.VALUES:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 957;
				this.values();
				}
				break;
			case MoltlerParser.LPAREN:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 958;
				this.match(MoltlerParser.LPAREN);
				this.state = 959;
				this.query();
				this.state = 960;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public values(): ValuesContext {
		let _localctx: ValuesContext = new ValuesContext(this._ctx, this.state);
		this.enterRule(_localctx, 138, MoltlerParser.RULE_values);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 964;
			this.match(MoltlerParser.VALUES);
			this.state = 965;
			this.valuesRow();
			this.state = 970;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 966;
				this.match(MoltlerParser.COMMA);
				this.state = 967;
				this.valuesRow();
				}
				}
				this.state = 972;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public valuesRow(): ValuesRowContext {
		let _localctx: ValuesRowContext = new ValuesRowContext(this._ctx, this.state);
		this.enterRule(_localctx, 140, MoltlerParser.RULE_valuesRow);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 973;
			this.match(MoltlerParser.LPAREN);
			this.state = 974;
			this.expression();
			this.state = 979;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 975;
				this.match(MoltlerParser.COMMA);
				this.state = 976;
				this.expression();
				}
				}
				this.state = 981;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 982;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public select(): SelectContext {
		let _localctx: SelectContext = new SelectContext(this._ctx, this.state);
		this.enterRule(_localctx, 142, MoltlerParser.RULE_select);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 984;
			this.match(MoltlerParser.SELECT);
			this.state = 990;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.DISTINCT:
				{
				this.state = 985;
				this.match(MoltlerParser.DISTINCT);
				this.state = 987;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ON) {
					{
					this.state = 986;
					this.distinctOn();
					}
				}

				}
				break;
			case MoltlerParser.ALL:
				{
				this.state = 989;
				this.match(MoltlerParser.ALL);
				}
				break;
			case MoltlerParser.CASE:
			case MoltlerParser.CAST:
			case MoltlerParser.DATE:
			case MoltlerParser.EXISTS:
			case MoltlerParser.EXTRACT:
			case MoltlerParser.FALSE:
			case MoltlerParser.INTERVAL:
			case MoltlerParser.NOT:
			case MoltlerParser.NULL:
			case MoltlerParser.TIMESTAMP:
			case MoltlerParser.TRUE:
			case MoltlerParser.TRY_CAST:
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.STRING:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.PARAMETER:
			case MoltlerParser.NUMBER:
			case MoltlerParser.WORD:
			case MoltlerParser.PLUS:
			case MoltlerParser.MINUS:
			case MoltlerParser.STAR:
			case MoltlerParser.ELLIPSIS:
			case MoltlerParser.LPAREN:
			case MoltlerParser.LBRACKET:
			case MoltlerParser.LBRACE:
				break;
			default:
				break;
			}
			this.state = 992;
			this.selectItem();
			this.state = 997;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 993;
				this.match(MoltlerParser.COMMA);
				this.state = 994;
				this.selectItem();
				}
				}
				this.state = 999;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1002;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FROM) {
				{
				this.state = 1000;
				this.match(MoltlerParser.FROM);
				this.state = 1001;
				this.tableList();
				}
			}

			this.state = 1006;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WHERE) {
				{
				this.state = 1004;
				this.match(MoltlerParser.WHERE);
				this.state = 1005;
				this.whereCondition();
				}
			}

			this.state = 1011;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.GROUP) {
				{
				this.state = 1008;
				this.match(MoltlerParser.GROUP);
				this.state = 1009;
				this.match(MoltlerParser.BY);
				this.state = 1010;
				this.groupItems();
				}
			}

			this.state = 1015;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.HAVING) {
				{
				this.state = 1013;
				this.match(MoltlerParser.HAVING);
				this.state = 1014;
				this.havingCondition();
				}
			}

			this.state = 1026;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WINDOW) {
				{
				this.state = 1017;
				this.match(MoltlerParser.WINDOW);
				this.state = 1018;
				this.namedWindow();
				this.state = 1023;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1019;
					this.match(MoltlerParser.COMMA);
					this.state = 1020;
					this.namedWindow();
					}
					}
					this.state = 1025;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
			}

			this.state = 1030;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.QUALIFY) {
				{
				this.state = 1028;
				this.match(MoltlerParser.QUALIFY);
				this.state = 1029;
				this.qualifyCondition();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public whereCondition(): WhereConditionContext {
		let _localctx: WhereConditionContext = new WhereConditionContext(this._ctx, this.state);
		this.enterRule(_localctx, 144, MoltlerParser.RULE_whereCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1032;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public havingCondition(): HavingConditionContext {
		let _localctx: HavingConditionContext = new HavingConditionContext(this._ctx, this.state);
		this.enterRule(_localctx, 146, MoltlerParser.RULE_havingCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1034;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public qualifyCondition(): QualifyConditionContext {
		let _localctx: QualifyConditionContext = new QualifyConditionContext(this._ctx, this.state);
		this.enterRule(_localctx, 148, MoltlerParser.RULE_qualifyCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1036;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public distinctOn(): DistinctOnContext {
		let _localctx: DistinctOnContext = new DistinctOnContext(this._ctx, this.state);
		this.enterRule(_localctx, 150, MoltlerParser.RULE_distinctOn);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1038;
			this.match(MoltlerParser.ON);
			this.state = 1039;
			this.match(MoltlerParser.LPAREN);
			this.state = 1040;
			this.expression();
			this.state = 1045;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 1041;
				this.match(MoltlerParser.COMMA);
				this.state = 1042;
				this.expression();
				}
				}
				this.state = 1047;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1048;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public groupItems(): GroupItemsContext {
		let _localctx: GroupItemsContext = new GroupItemsContext(this._ctx, this.state);
		this.enterRule(_localctx, 152, MoltlerParser.RULE_groupItems);
		let _la: number;
		try {
			this.state = 1059;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ALL:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1050;
				this.match(MoltlerParser.ALL);
				}
				break;
			case MoltlerParser.CASE:
			case MoltlerParser.CAST:
			case MoltlerParser.DATE:
			case MoltlerParser.EXISTS:
			case MoltlerParser.EXTRACT:
			case MoltlerParser.FALSE:
			case MoltlerParser.INTERVAL:
			case MoltlerParser.NOT:
			case MoltlerParser.NULL:
			case MoltlerParser.TIMESTAMP:
			case MoltlerParser.TRUE:
			case MoltlerParser.TRY_CAST:
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.STRING:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.PARAMETER:
			case MoltlerParser.NUMBER:
			case MoltlerParser.WORD:
			case MoltlerParser.PLUS:
			case MoltlerParser.MINUS:
			case MoltlerParser.ELLIPSIS:
			case MoltlerParser.LPAREN:
			case MoltlerParser.LBRACKET:
			case MoltlerParser.LBRACE:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1051;
				this.groupItem();
				this.state = 1056;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1052;
					this.match(MoltlerParser.COMMA);
					this.state = 1053;
					this.groupItem();
					}
					}
					this.state = 1058;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public groupItem(): GroupItemContext {
		let _localctx: GroupItemContext = new GroupItemContext(this._ctx, this.state);
		this.enterRule(_localctx, 154, MoltlerParser.RULE_groupItem);
		try {
			this.state = 1065;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 106, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1061;
				this.groupingSets();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1062;
				this.match(MoltlerParser.LPAREN);
				this.state = 1063;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1064;
				this.expression();
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public groupingSets(): GroupingSetsContext {
		let _localctx: GroupingSetsContext = new GroupingSetsContext(this._ctx, this.state);
		this.enterRule(_localctx, 156, MoltlerParser.RULE_groupingSets);
		let _la: number;
		try {
			this.state = 1092;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.GROUPING:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1067;
				this.match(MoltlerParser.GROUPING);
				this.state = 1068;
				this.match(MoltlerParser.SETS);
				this.state = 1069;
				this.match(MoltlerParser.LPAREN);
				this.state = 1070;
				this.groupItem();
				this.state = 1075;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1071;
					this.match(MoltlerParser.COMMA);
					this.state = 1072;
					this.groupItem();
					}
					}
					this.state = 1077;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1078;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			case MoltlerParser.CUBE:
			case MoltlerParser.ROLLUP:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1080;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.CUBE || _la === MoltlerParser.ROLLUP)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1081;
				this.match(MoltlerParser.LPAREN);
				this.state = 1082;
				this.expression();
				this.state = 1087;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1083;
					this.match(MoltlerParser.COMMA);
					this.state = 1084;
					this.expression();
					}
					}
					this.state = 1089;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1090;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public selectItem(): SelectItemContext {
		let _localctx: SelectItemContext = new SelectItemContext(this._ctx, this.state);
		this.enterRule(_localctx, 158, MoltlerParser.RULE_selectItem);
		let _la: number;
		try {
			this.state = 1102;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 112, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1094;
				this.star();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1095;
				this.expression();
				this.state = 1100;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.AS || ((((_la - 64)) & ~0x1F) === 0 && ((1 << (_la - 64)) & ((1 << (MoltlerParser.ACTION - 64)) | (1 << (MoltlerParser.ACTIONS - 64)) | (1 << (MoltlerParser.ALTER - 64)) | (1 << (MoltlerParser.ANALYZE - 64)) | (1 << (MoltlerParser.ASSERT - 64)) | (1 << (MoltlerParser.AUDIT - 64)) | (1 << (MoltlerParser.BEGIN - 64)) | (1 << (MoltlerParser.BREAK - 64)) | (1 << (MoltlerParser.CACHE - 64)) | (1 << (MoltlerParser.CATCH - 64)) | (1 << (MoltlerParser.CLEAR - 64)) | (1 << (MoltlerParser.CONFIG - 64)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 64)) | (1 << (MoltlerParser.CONFIRM - 64)) | (1 << (MoltlerParser.CONNECTOR - 64)) | (1 << (MoltlerParser.CONNECTORS - 64)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 64)) | (1 << (MoltlerParser.CONTINUE - 64)) | (1 << (MoltlerParser.CREATE - 64)) | (1 << (MoltlerParser.CUBE - 64)) | (1 << (MoltlerParser.CURRENT - 64)) | (1 << (MoltlerParser.DECLARE - 64)) | (1 << (MoltlerParser.DESCRIBE - 64)) | (1 << (MoltlerParser.DESCRIPTION - 64)) | (1 << (MoltlerParser.DISABLE - 64)) | (1 << (MoltlerParser.DROP - 64)) | (1 << (MoltlerParser.DRY - 64)) | (1 << (MoltlerParser.EACH - 64)) | (1 << (MoltlerParser.ELSEIF - 64)) | (1 << (MoltlerParser.ENABLE - 64)) | (1 << (MoltlerParser.ENTITIES - 64)) | (1 << (MoltlerParser.ENTITY - 64)))) !== 0) || ((((_la - 96)) & ~0x1F) === 0 && ((1 << (_la - 96)) & ((1 << (MoltlerParser.ERRORS - 96)) | (1 << (MoltlerParser.EXPLAIN - 96)) | (1 << (MoltlerParser.FIELDS - 96)) | (1 << (MoltlerParser.FINALLY - 96)) | (1 << (MoltlerParser.FIRST - 96)) | (1 << (MoltlerParser.FOLLOWING - 96)) | (1 << (MoltlerParser.FOR - 96)) | (1 << (MoltlerParser.FORMAT - 96)) | (1 << (MoltlerParser.GROUPING - 96)) | (1 << (MoltlerParser.GROUPS - 96)) | (1 << (MoltlerParser.HANDLER - 96)) | (1 << (MoltlerParser.HISTORY - 96)) | (1 << (MoltlerParser.IF - 96)) | (1 << (MoltlerParser.INCLUDE - 96)) | (1 << (MoltlerParser.INCREMENTAL - 96)) | (1 << (MoltlerParser.INDICES - 96)) | (1 << (MoltlerParser.JSON - 96)) | (1 << (MoltlerParser.KEY - 96)) | (1 << (MoltlerParser.LAST - 96)) | (1 << (MoltlerParser.LATERAL - 96)) | (1 << (MoltlerParser.LIMITS - 96)) | (1 << (MoltlerParser.LOOP - 96)) | (1 << (MoltlerParser.MOCK_API - 96)) | (1 << (MoltlerParser.NAME - 96)) | (1 << (MoltlerParser.NONE - 96)) | (1 << (MoltlerParser.OPENAPI - 96)) | (1 << (MoltlerParser.OPTIONS - 96)) | (1 << (MoltlerParser.ORDINALITY - 96)) | (1 << (MoltlerParser.PARAMETERS - 96)) | (1 << (MoltlerParser.PAUSE - 96)) | (1 << (MoltlerParser.PIVOT - 96)) | (1 << (MoltlerParser.PRECEDING - 96)))) !== 0) || ((((_la - 128)) & ~0x1F) === 0 && ((1 << (_la - 128)) & ((1 << (MoltlerParser.PRINT - 128)) | (1 << (MoltlerParser.QUERY_HANDLER - 128)) | (1 << (MoltlerParser.RANGE - 128)) | (1 << (MoltlerParser.RECURSIVE - 128)) | (1 << (MoltlerParser.REGISTER - 128)) | (1 << (MoltlerParser.RENAME - 128)) | (1 << (MoltlerParser.REPLACE - 128)) | (1 << (MoltlerParser.REQUEST - 128)) | (1 << (MoltlerParser.RESUME - 128)) | (1 << (MoltlerParser.RETRY - 128)) | (1 << (MoltlerParser.ROLLUP - 128)) | (1 << (MoltlerParser.ROW - 128)) | (1 << (MoltlerParser.ROWS - 128)) | (1 << (MoltlerParser.RUN - 128)) | (1 << (MoltlerParser.SCHEDULE - 128)) | (1 << (MoltlerParser.SECRET - 128)) | (1 << (MoltlerParser.SECRETS - 128)) | (1 << (MoltlerParser.SET - 128)) | (1 << (MoltlerParser.SETS - 128)) | (1 << (MoltlerParser.SHOW - 128)) | (1 << (MoltlerParser.STATUS - 128)) | (1 << (MoltlerParser.STOP - 128)) | (1 << (MoltlerParser.SYNC - 128)) | (1 << (MoltlerParser.SYNCS - 128)) | (1 << (MoltlerParser.TABLE - 128)) | (1 << (MoltlerParser.TEMP - 128)) | (1 << (MoltlerParser.TEMPORARY - 128)) | (1 << (MoltlerParser.TEST - 128)) | (1 << (MoltlerParser.TEXT - 128)) | (1 << (MoltlerParser.THROW - 128)) | (1 << (MoltlerParser.TIME - 128)) | (1 << (MoltlerParser.TO - 128)))) !== 0) || ((((_la - 160)) & ~0x1F) === 0 && ((1 << (_la - 160)) & ((1 << (MoltlerParser.TRY - 160)) | (1 << (MoltlerParser.TYPE - 160)) | (1 << (MoltlerParser.TYPES - 160)) | (1 << (MoltlerParser.UNBOUNDED - 160)) | (1 << (MoltlerParser.UNPIVOT - 160)) | (1 << (MoltlerParser.USAGE - 160)) | (1 << (MoltlerParser.VALUE - 160)) | (1 << (MoltlerParser.VIEW - 160)) | (1 << (MoltlerParser.VIEWS - 160)) | (1 << (MoltlerParser.WHILE - 160)) | (1 << (MoltlerParser.ZONE - 160)) | (1 << (MoltlerParser.QUOTED_NAME - 160)) | (1 << (MoltlerParser.WORD - 160)))) !== 0)) {
					{
					this.state = 1097;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 1096;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 1099;
					this.newName();
					}
				}

				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public star(): StarContext {
		let _localctx: StarContext = new StarContext(this._ctx, this.state);
		this.enterRule(_localctx, 160, MoltlerParser.RULE_star);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1107;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 64)) & ~0x1F) === 0 && ((1 << (_la - 64)) & ((1 << (MoltlerParser.ACTION - 64)) | (1 << (MoltlerParser.ACTIONS - 64)) | (1 << (MoltlerParser.ALTER - 64)) | (1 << (MoltlerParser.ANALYZE - 64)) | (1 << (MoltlerParser.ASSERT - 64)) | (1 << (MoltlerParser.AUDIT - 64)) | (1 << (MoltlerParser.BEGIN - 64)) | (1 << (MoltlerParser.BREAK - 64)) | (1 << (MoltlerParser.CACHE - 64)) | (1 << (MoltlerParser.CATCH - 64)) | (1 << (MoltlerParser.CLEAR - 64)) | (1 << (MoltlerParser.CONFIG - 64)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 64)) | (1 << (MoltlerParser.CONFIRM - 64)) | (1 << (MoltlerParser.CONNECTOR - 64)) | (1 << (MoltlerParser.CONNECTORS - 64)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 64)) | (1 << (MoltlerParser.CONTINUE - 64)) | (1 << (MoltlerParser.CREATE - 64)) | (1 << (MoltlerParser.CUBE - 64)) | (1 << (MoltlerParser.CURRENT - 64)) | (1 << (MoltlerParser.DECLARE - 64)) | (1 << (MoltlerParser.DESCRIBE - 64)) | (1 << (MoltlerParser.DESCRIPTION - 64)) | (1 << (MoltlerParser.DISABLE - 64)) | (1 << (MoltlerParser.DROP - 64)) | (1 << (MoltlerParser.DRY - 64)) | (1 << (MoltlerParser.EACH - 64)) | (1 << (MoltlerParser.ELSEIF - 64)) | (1 << (MoltlerParser.ENABLE - 64)) | (1 << (MoltlerParser.ENTITIES - 64)) | (1 << (MoltlerParser.ENTITY - 64)))) !== 0) || ((((_la - 96)) & ~0x1F) === 0 && ((1 << (_la - 96)) & ((1 << (MoltlerParser.ERRORS - 96)) | (1 << (MoltlerParser.EXPLAIN - 96)) | (1 << (MoltlerParser.FIELDS - 96)) | (1 << (MoltlerParser.FINALLY - 96)) | (1 << (MoltlerParser.FIRST - 96)) | (1 << (MoltlerParser.FOLLOWING - 96)) | (1 << (MoltlerParser.FOR - 96)) | (1 << (MoltlerParser.FORMAT - 96)) | (1 << (MoltlerParser.GROUPING - 96)) | (1 << (MoltlerParser.GROUPS - 96)) | (1 << (MoltlerParser.HANDLER - 96)) | (1 << (MoltlerParser.HISTORY - 96)) | (1 << (MoltlerParser.IF - 96)) | (1 << (MoltlerParser.INCLUDE - 96)) | (1 << (MoltlerParser.INCREMENTAL - 96)) | (1 << (MoltlerParser.INDICES - 96)) | (1 << (MoltlerParser.JSON - 96)) | (1 << (MoltlerParser.KEY - 96)) | (1 << (MoltlerParser.LAST - 96)) | (1 << (MoltlerParser.LATERAL - 96)) | (1 << (MoltlerParser.LIMITS - 96)) | (1 << (MoltlerParser.LOOP - 96)) | (1 << (MoltlerParser.MOCK_API - 96)) | (1 << (MoltlerParser.NAME - 96)) | (1 << (MoltlerParser.NONE - 96)) | (1 << (MoltlerParser.OPENAPI - 96)) | (1 << (MoltlerParser.OPTIONS - 96)) | (1 << (MoltlerParser.ORDINALITY - 96)) | (1 << (MoltlerParser.PARAMETERS - 96)) | (1 << (MoltlerParser.PAUSE - 96)) | (1 << (MoltlerParser.PIVOT - 96)) | (1 << (MoltlerParser.PRECEDING - 96)))) !== 0) || ((((_la - 128)) & ~0x1F) === 0 && ((1 << (_la - 128)) & ((1 << (MoltlerParser.PRINT - 128)) | (1 << (MoltlerParser.QUERY_HANDLER - 128)) | (1 << (MoltlerParser.RANGE - 128)) | (1 << (MoltlerParser.RECURSIVE - 128)) | (1 << (MoltlerParser.REGISTER - 128)) | (1 << (MoltlerParser.RENAME - 128)) | (1 << (MoltlerParser.REPLACE - 128)) | (1 << (MoltlerParser.REQUEST - 128)) | (1 << (MoltlerParser.RESUME - 128)) | (1 << (MoltlerParser.RETRY - 128)) | (1 << (MoltlerParser.ROLLUP - 128)) | (1 << (MoltlerParser.ROW - 128)) | (1 << (MoltlerParser.ROWS - 128)) | (1 << (MoltlerParser.RUN - 128)) | (1 << (MoltlerParser.SCHEDULE - 128)) | (1 << (MoltlerParser.SECRET - 128)) | (1 << (MoltlerParser.SECRETS - 128)) | (1 << (MoltlerParser.SET - 128)) | (1 << (MoltlerParser.SETS - 128)) | (1 << (MoltlerParser.SHOW - 128)) | (1 << (MoltlerParser.STATUS - 128)) | (1 << (MoltlerParser.STOP - 128)) | (1 << (MoltlerParser.SYNC - 128)) | (1 << (MoltlerParser.SYNCS - 128)) | (1 << (MoltlerParser.TABLE - 128)) | (1 << (MoltlerParser.TEMP - 128)) | (1 << (MoltlerParser.TEMPORARY - 128)) | (1 << (MoltlerParser.TEST - 128)) | (1 << (MoltlerParser.TEXT - 128)) | (1 << (MoltlerParser.THROW - 128)) | (1 << (MoltlerParser.TIME - 128)) | (1 << (MoltlerParser.TO - 128)))) !== 0) || ((((_la - 160)) & ~0x1F) === 0 && ((1 << (_la - 160)) & ((1 << (MoltlerParser.TRY - 160)) | (1 << (MoltlerParser.TYPE - 160)) | (1 << (MoltlerParser.TYPES - 160)) | (1 << (MoltlerParser.UNBOUNDED - 160)) | (1 << (MoltlerParser.UNPIVOT - 160)) | (1 << (MoltlerParser.USAGE - 160)) | (1 << (MoltlerParser.VALUE - 160)) | (1 << (MoltlerParser.VIEW - 160)) | (1 << (MoltlerParser.VIEWS - 160)) | (1 << (MoltlerParser.WHILE - 160)) | (1 << (MoltlerParser.ZONE - 160)) | (1 << (MoltlerParser.QUOTED_NAME - 160)) | (1 << (MoltlerParser.WORD - 160)))) !== 0)) {
				{
				this.state = 1104;
				this.qualifierName();
				this.state = 1105;
				this.match(MoltlerParser.DOT);
				}
			}

			this.state = 1109;
			this.match(MoltlerParser.STAR);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public namedWindow(): NamedWindowContext {
		let _localctx: NamedWindowContext = new NamedWindowContext(this._ctx, this.state);
		this.enterRule(_localctx, 162, MoltlerParser.RULE_namedWindow);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1111;
			this.newName();
			this.state = 1112;
			this.match(MoltlerParser.AS);
			this.state = 1113;
			this.match(MoltlerParser.LPAREN);
			this.state = 1114;
			this.windowSpecification();
			this.state = 1115;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public orderItems(): OrderItemsContext {
		let _localctx: OrderItemsContext = new OrderItemsContext(this._ctx, this.state);
		this.enterRule(_localctx, 164, MoltlerParser.RULE_orderItems);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1117;
			this.orderItem();
			this.state = 1122;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 1118;
				this.match(MoltlerParser.COMMA);
				this.state = 1119;
				this.orderItem();
				}
				}
				this.state = 1124;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public orderItem(): OrderItemContext {
		let _localctx: OrderItemContext = new OrderItemContext(this._ctx, this.state);
		this.enterRule(_localctx, 166, MoltlerParser.RULE_orderItem);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1125;
			this.expression();
			this.state = 1127;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ASC || _la === MoltlerParser.DESC) {
				{
				this.state = 1126;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.ASC || _la === MoltlerParser.DESC)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
			}

			this.state = 1131;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NULLS) {
				{
				this.state = 1129;
				this.match(MoltlerParser.NULLS);
				this.state = 1130;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.FIRST || _la === MoltlerParser.LAST)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tableList(): TableListContext {
		let _localctx: TableListContext = new TableListContext(this._ctx, this.state);
		this.enterRule(_localctx, 168, MoltlerParser.RULE_tableList);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1133;
			this.joinedTables();
			this.state = 1138;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 1134;
				this.match(MoltlerParser.COMMA);
				this.state = 1135;
				this.joinedTables();
				}
				}
				this.state = 1140;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public joinedTables(): JoinedTablesContext {
		let _localctx: JoinedTablesContext = new JoinedTablesContext(this._ctx, this.state);
		this.enterRule(_localctx, 170, MoltlerParser.RULE_joinedTables);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1141;
			this.pivotedTable();
			this.state = 1145;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while ((((_la) & ~0x1F) === 0 && ((1 << _la) & ((1 << MoltlerParser.ANTI) | (1 << MoltlerParser.ASOF) | (1 << MoltlerParser.CROSS) | (1 << MoltlerParser.FULL) | (1 << MoltlerParser.INNER))) !== 0) || ((((_la - 34)) & ~0x1F) === 0 && ((1 << (_la - 34)) & ((1 << (MoltlerParser.JOIN - 34)) | (1 << (MoltlerParser.LEFT - 34)) | (1 << (MoltlerParser.NATURAL - 34)) | (1 << (MoltlerParser.RIGHT - 34)) | (1 << (MoltlerParser.SEMI - 34)))) !== 0)) {
				{
				{
				this.state = 1142;
				this.joinPart();
				}
				}
				this.state = 1147;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public joinPart(): JoinPartContext {
		let _localctx: JoinPartContext = new JoinPartContext(this._ctx, this.state);
		this.enterRule(_localctx, 172, MoltlerParser.RULE_joinPart);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1149;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NATURAL) {
				{
				this.state = 1148;
				this.match(MoltlerParser.NATURAL);
				}
			}

			this.state = 1152;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if ((((_la) & ~0x1F) === 0 && ((1 << _la) & ((1 << MoltlerParser.ANTI) | (1 << MoltlerParser.ASOF) | (1 << MoltlerParser.CROSS) | (1 << MoltlerParser.FULL) | (1 << MoltlerParser.INNER))) !== 0) || ((((_la - 35)) & ~0x1F) === 0 && ((1 << (_la - 35)) & ((1 << (MoltlerParser.LEFT - 35)) | (1 << (MoltlerParser.RIGHT - 35)) | (1 << (MoltlerParser.SEMI - 35)))) !== 0)) {
				{
				this.state = 1151;
				this.joinType();
				}
			}

			this.state = 1154;
			this.match(MoltlerParser.JOIN);
			this.state = 1155;
			this.pivotedTable();
			this.state = 1170;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ON:
				{
				this.state = 1156;
				this.match(MoltlerParser.ON);
				this.state = 1157;
				this.expression();
				}
				break;
			case MoltlerParser.USING:
				{
				this.state = 1158;
				this.match(MoltlerParser.USING);
				this.state = 1159;
				this.match(MoltlerParser.LPAREN);
				this.state = 1160;
				this.columnName();
				this.state = 1165;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1161;
					this.match(MoltlerParser.COMMA);
					this.state = 1162;
					this.columnName();
					}
					}
					this.state = 1167;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1168;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			case MoltlerParser.EOF:
			case MoltlerParser.ANTI:
			case MoltlerParser.ASOF:
			case MoltlerParser.CROSS:
			case MoltlerParser.EXCEPT:
			case MoltlerParser.FULL:
			case MoltlerParser.GROUP:
			case MoltlerParser.HAVING:
			case MoltlerParser.INNER:
			case MoltlerParser.INTERSECT:
			case MoltlerParser.JOIN:
			case MoltlerParser.LEFT:
			case MoltlerParser.LIMIT:
			case MoltlerParser.NATURAL:
			case MoltlerParser.OFFSET:
			case MoltlerParser.ORDER:
			case MoltlerParser.QUALIFY:
			case MoltlerParser.RIGHT:
			case MoltlerParser.SEMI:
			case MoltlerParser.UNION:
			case MoltlerParser.WHERE:
			case MoltlerParser.WINDOW:
			case MoltlerParser.WITH:
			case MoltlerParser.COMMA:
			case MoltlerParser.SEMICOLON:
			case MoltlerParser.RPAREN:
				break;
			default:
				break;
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public joinType(): JoinTypeContext {
		let _localctx: JoinTypeContext = new JoinTypeContext(this._ctx, this.state);
		this.enterRule(_localctx, 174, MoltlerParser.RULE_joinType);
		let _la: number;
		try {
			this.state = 1190;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 127, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1172;
				this.match(MoltlerParser.ASOF);
				this.state = 1178;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.INNER:
					{
					this.state = 1173;
					this.match(MoltlerParser.INNER);
					}
					break;
				case MoltlerParser.LEFT:
					{
					this.state = 1174;
					this.match(MoltlerParser.LEFT);
					this.state = 1176;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.OUTER) {
						{
						this.state = 1175;
						this.match(MoltlerParser.OUTER);
						}
					}

					}
					break;
				case MoltlerParser.JOIN:
					break;
				default:
					break;
				}
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1180;
				this.match(MoltlerParser.INNER);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1181;
				this.match(MoltlerParser.CROSS);
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1182;
				_la = this._input.LA(1);
				if (!(((((_la - 25)) & ~0x1F) === 0 && ((1 << (_la - 25)) & ((1 << (MoltlerParser.FULL - 25)) | (1 << (MoltlerParser.LEFT - 25)) | (1 << (MoltlerParser.RIGHT - 25)))) !== 0))) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1184;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.OUTER) {
					{
					this.state = 1183;
					this.match(MoltlerParser.OUTER);
					}
				}

				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 1187;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LEFT) {
					{
					this.state = 1186;
					this.match(MoltlerParser.LEFT);
					}
				}

				this.state = 1189;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.ANTI || _la === MoltlerParser.SEMI)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public pivotedTable(): PivotedTableContext {
		let _localctx: PivotedTableContext = new PivotedTableContext(this._ctx, this.state);
		this.enterRule(_localctx, 176, MoltlerParser.RULE_pivotedTable);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1192;
			this.tablePrimary();
			this.state = 1196;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.PIVOT || _la === MoltlerParser.UNPIVOT) {
				{
				{
				this.state = 1193;
				this.pivot();
				}
				}
				this.state = 1198;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public pivot(): PivotContext {
		let _localctx: PivotContext = new PivotContext(this._ctx, this.state);
		this.enterRule(_localctx, 178, MoltlerParser.RULE_pivot);
		let _la: number;
		try {
			this.state = 1268;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.PIVOT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1199;
				this.match(MoltlerParser.PIVOT);
				this.state = 1200;
				this.match(MoltlerParser.LPAREN);
				this.state = 1201;
				this.pivotItem();
				this.state = 1206;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1202;
					this.match(MoltlerParser.COMMA);
					this.state = 1203;
					this.pivotItem();
					}
					}
					this.state = 1208;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1209;
				this.match(MoltlerParser.FOR);
				this.state = 1210;
				this.columnName();
				this.state = 1211;
				this.match(MoltlerParser.IN);
				this.state = 1212;
				this.match(MoltlerParser.LPAREN);
				this.state = 1213;
				this.pivotItem();
				this.state = 1218;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1214;
					this.match(MoltlerParser.COMMA);
					this.state = 1215;
					this.pivotItem();
					}
					}
					this.state = 1220;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1221;
				this.match(MoltlerParser.RPAREN);
				this.state = 1232;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.GROUP) {
					{
					this.state = 1222;
					this.match(MoltlerParser.GROUP);
					this.state = 1223;
					this.match(MoltlerParser.BY);
					this.state = 1224;
					this.columnName();
					this.state = 1229;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					while (_la === MoltlerParser.COMMA) {
						{
						{
						this.state = 1225;
						this.match(MoltlerParser.COMMA);
						this.state = 1226;
						this.columnName();
						}
						}
						this.state = 1231;
						this._errHandler.sync(this);
						_la = this._input.LA(1);
					}
					}
				}

				this.state = 1234;
				this.match(MoltlerParser.RPAREN);
				this.state = 1239;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 134, this._ctx) ) {
				case 1:
					{
					this.state = 1236;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 1235;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 1238;
					this.newName();
					}
					break;
				}
				}
				break;
			case MoltlerParser.UNPIVOT:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1241;
				this.match(MoltlerParser.UNPIVOT);
				this.state = 1244;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.INCLUDE) {
					{
					this.state = 1242;
					this.match(MoltlerParser.INCLUDE);
					this.state = 1243;
					this.match(MoltlerParser.NULLS);
					}
				}

				this.state = 1246;
				this.match(MoltlerParser.LPAREN);
				this.state = 1247;
				this.newName();
				this.state = 1248;
				this.match(MoltlerParser.FOR);
				this.state = 1249;
				this.newName();
				this.state = 1250;
				this.match(MoltlerParser.IN);
				this.state = 1251;
				this.match(MoltlerParser.LPAREN);
				this.state = 1252;
				this.pivotColumn();
				this.state = 1257;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1253;
					this.match(MoltlerParser.COMMA);
					this.state = 1254;
					this.pivotColumn();
					}
					}
					this.state = 1259;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1260;
				this.match(MoltlerParser.RPAREN);
				this.state = 1261;
				this.match(MoltlerParser.RPAREN);
				this.state = 1266;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 138, this._ctx) ) {
				case 1:
					{
					this.state = 1263;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 1262;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 1265;
					this.newName();
					}
					break;
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public pivotItem(): PivotItemContext {
		let _localctx: PivotItemContext = new PivotItemContext(this._ctx, this.state);
		this.enterRule(_localctx, 180, MoltlerParser.RULE_pivotItem);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1270;
			this.expression();
			this.state = 1273;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.AS) {
				{
				this.state = 1271;
				this.match(MoltlerParser.AS);
				this.state = 1272;
				this.newName();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public pivotColumn(): PivotColumnContext {
		let _localctx: PivotColumnContext = new PivotColumnContext(this._ctx, this.state);
		this.enterRule(_localctx, 182, MoltlerParser.RULE_pivotColumn);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1275;
			this.columnName();
			this.state = 1278;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.AS) {
				{
				this.state = 1276;
				this.match(MoltlerParser.AS);
				this.state = 1277;
				this.newName();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tablePrimary(): TablePrimaryContext {
		let _localctx: TablePrimaryContext = new TablePrimaryContext(this._ctx, this.state);
		this.enterRule(_localctx, 184, MoltlerParser.RULE_tablePrimary);
		let _la: number;
		try {
			this.state = 1326;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 154, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1280;
				this.tableName();
				this.state = 1285;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 143, this._ctx) ) {
				case 1:
					{
					this.state = 1282;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 1281;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 1284;
					this.newName();
					}
					break;
				}
				this.state = 1288;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 144, this._ctx) ) {
				case 1:
					{
					this.state = 1287;
					this.withOptions();
					}
					break;
				}
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1291;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LATERAL) {
					{
					this.state = 1290;
					this.match(MoltlerParser.LATERAL);
					}
				}

				this.state = 1293;
				this.match(MoltlerParser.LPAREN);
				this.state = 1294;
				this.query();
				this.state = 1295;
				this.match(MoltlerParser.RPAREN);
				this.state = 1303;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 148, this._ctx) ) {
				case 1:
					{
					this.state = 1297;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 1296;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 1299;
					this.newName();
					this.state = 1301;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.LPAREN) {
						{
						this.state = 1300;
						this.columnNames();
						}
					}

					}
					break;
				}
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1306;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 149, this._ctx) ) {
				case 1:
					{
					this.state = 1305;
					this.match(MoltlerParser.LATERAL);
					}
					break;
				}
				this.state = 1308;
				this.tableFunction();
				this.state = 1311;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 150, this._ctx) ) {
				case 1:
					{
					this.state = 1309;
					this.match(MoltlerParser.WITH);
					this.state = 1310;
					this.match(MoltlerParser.ORDINALITY);
					}
					break;
				}
				this.state = 1320;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 153, this._ctx) ) {
				case 1:
					{
					this.state = 1314;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 1313;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 1316;
					this.newName();
					this.state = 1318;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.LPAREN) {
						{
						this.state = 1317;
						this.columnNames();
						}
					}

					}
					break;
				}
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1322;
				this.match(MoltlerParser.LPAREN);
				this.state = 1323;
				this.joinedTables();
				this.state = 1324;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tableFunction(): TableFunctionContext {
		let _localctx: TableFunctionContext = new TableFunctionContext(this._ctx, this.state);
		this.enterRule(_localctx, 186, MoltlerParser.RULE_tableFunction);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1328;
			this.tableFunctionName();
			this.state = 1329;
			this.match(MoltlerParser.LPAREN);
			this.state = 1338;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 9)) & ~0x1F) === 0 && ((1 << (_la - 9)) & ((1 << (MoltlerParser.CASE - 9)) | (1 << (MoltlerParser.CAST - 9)) | (1 << (MoltlerParser.DATE - 9)) | (1 << (MoltlerParser.EXISTS - 9)) | (1 << (MoltlerParser.EXTRACT - 9)) | (1 << (MoltlerParser.FALSE - 9)) | (1 << (MoltlerParser.INTERVAL - 9)) | (1 << (MoltlerParser.NOT - 9)) | (1 << (MoltlerParser.NULL - 9)))) !== 0) || ((((_la - 54)) & ~0x1F) === 0 && ((1 << (_la - 54)) & ((1 << (MoltlerParser.TIMESTAMP - 54)) | (1 << (MoltlerParser.TRUE - 54)) | (1 << (MoltlerParser.TRY_CAST - 54)) | (1 << (MoltlerParser.ACTION - 54)) | (1 << (MoltlerParser.ACTIONS - 54)) | (1 << (MoltlerParser.ALTER - 54)) | (1 << (MoltlerParser.ANALYZE - 54)) | (1 << (MoltlerParser.ASSERT - 54)) | (1 << (MoltlerParser.AUDIT - 54)) | (1 << (MoltlerParser.BEGIN - 54)) | (1 << (MoltlerParser.BREAK - 54)) | (1 << (MoltlerParser.CACHE - 54)) | (1 << (MoltlerParser.CATCH - 54)) | (1 << (MoltlerParser.CLEAR - 54)) | (1 << (MoltlerParser.CONFIG - 54)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 54)) | (1 << (MoltlerParser.CONFIRM - 54)) | (1 << (MoltlerParser.CONNECTOR - 54)) | (1 << (MoltlerParser.CONNECTORS - 54)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 54)) | (1 << (MoltlerParser.CONTINUE - 54)) | (1 << (MoltlerParser.CREATE - 54)) | (1 << (MoltlerParser.CUBE - 54)) | (1 << (MoltlerParser.CURRENT - 54)) | (1 << (MoltlerParser.DECLARE - 54)))) !== 0) || ((((_la - 86)) & ~0x1F) === 0 && ((1 << (_la - 86)) & ((1 << (MoltlerParser.DESCRIBE - 86)) | (1 << (MoltlerParser.DESCRIPTION - 86)) | (1 << (MoltlerParser.DISABLE - 86)) | (1 << (MoltlerParser.DROP - 86)) | (1 << (MoltlerParser.DRY - 86)) | (1 << (MoltlerParser.EACH - 86)) | (1 << (MoltlerParser.ELSEIF - 86)) | (1 << (MoltlerParser.ENABLE - 86)) | (1 << (MoltlerParser.ENTITIES - 86)) | (1 << (MoltlerParser.ENTITY - 86)) | (1 << (MoltlerParser.ERRORS - 86)) | (1 << (MoltlerParser.EXPLAIN - 86)) | (1 << (MoltlerParser.FIELDS - 86)) | (1 << (MoltlerParser.FINALLY - 86)) | (1 << (MoltlerParser.FIRST - 86)) | (1 << (MoltlerParser.FOLLOWING - 86)) | (1 << (MoltlerParser.FOR - 86)) | (1 << (MoltlerParser.FORMAT - 86)) | (1 << (MoltlerParser.GROUPING - 86)) | (1 << (MoltlerParser.GROUPS - 86)) | (1 << (MoltlerParser.HANDLER - 86)) | (1 << (MoltlerParser.HISTORY - 86)) | (1 << (MoltlerParser.IF - 86)) | (1 << (MoltlerParser.INCLUDE - 86)) | (1 << (MoltlerParser.INCREMENTAL - 86)) | (1 << (MoltlerParser.INDICES - 86)) | (1 << (MoltlerParser.JSON - 86)) | (1 << (MoltlerParser.KEY - 86)) | (1 << (MoltlerParser.LAST - 86)) | (1 << (MoltlerParser.LATERAL - 86)) | (1 << (MoltlerParser.LIMITS - 86)) | (1 << (MoltlerParser.LOOP - 86)))) !== 0) || ((((_la - 118)) & ~0x1F) === 0 && ((1 << (_la - 118)) & ((1 << (MoltlerParser.MOCK_API - 118)) | (1 << (MoltlerParser.NAME - 118)) | (1 << (MoltlerParser.NONE - 118)) | (1 << (MoltlerParser.OPENAPI - 118)) | (1 << (MoltlerParser.OPTIONS - 118)) | (1 << (MoltlerParser.ORDINALITY - 118)) | (1 << (MoltlerParser.PARAMETERS - 118)) | (1 << (MoltlerParser.PAUSE - 118)) | (1 << (MoltlerParser.PIVOT - 118)) | (1 << (MoltlerParser.PRECEDING - 118)) | (1 << (MoltlerParser.PRINT - 118)) | (1 << (MoltlerParser.QUERY_HANDLER - 118)) | (1 << (MoltlerParser.RANGE - 118)) | (1 << (MoltlerParser.RECURSIVE - 118)) | (1 << (MoltlerParser.REGISTER - 118)) | (1 << (MoltlerParser.RENAME - 118)) | (1 << (MoltlerParser.REPLACE - 118)) | (1 << (MoltlerParser.REQUEST - 118)) | (1 << (MoltlerParser.RESUME - 118)) | (1 << (MoltlerParser.RETRY - 118)) | (1 << (MoltlerParser.ROLLUP - 118)) | (1 << (MoltlerParser.ROW - 118)) | (1 << (MoltlerParser.ROWS - 118)) | (1 << (MoltlerParser.RUN - 118)) | (1 << (MoltlerParser.SCHEDULE - 118)) | (1 << (MoltlerParser.SECRET - 118)) | (1 << (MoltlerParser.SECRETS - 118)) | (1 << (MoltlerParser.SET - 118)) | (1 << (MoltlerParser.SETS - 118)) | (1 << (MoltlerParser.SHOW - 118)) | (1 << (MoltlerParser.STATUS - 118)) | (1 << (MoltlerParser.STOP - 118)))) !== 0) || ((((_la - 150)) & ~0x1F) === 0 && ((1 << (_la - 150)) & ((1 << (MoltlerParser.SYNC - 150)) | (1 << (MoltlerParser.SYNCS - 150)) | (1 << (MoltlerParser.TABLE - 150)) | (1 << (MoltlerParser.TEMP - 150)) | (1 << (MoltlerParser.TEMPORARY - 150)) | (1 << (MoltlerParser.TEST - 150)) | (1 << (MoltlerParser.TEXT - 150)) | (1 << (MoltlerParser.THROW - 150)) | (1 << (MoltlerParser.TIME - 150)) | (1 << (MoltlerParser.TO - 150)) | (1 << (MoltlerParser.TRY - 150)) | (1 << (MoltlerParser.TYPE - 150)) | (1 << (MoltlerParser.TYPES - 150)) | (1 << (MoltlerParser.UNBOUNDED - 150)) | (1 << (MoltlerParser.UNPIVOT - 150)) | (1 << (MoltlerParser.USAGE - 150)) | (1 << (MoltlerParser.VALUE - 150)) | (1 << (MoltlerParser.VIEW - 150)) | (1 << (MoltlerParser.VIEWS - 150)) | (1 << (MoltlerParser.WHILE - 150)) | (1 << (MoltlerParser.ZONE - 150)) | (1 << (MoltlerParser.STRING - 150)) | (1 << (MoltlerParser.QUOTED_NAME - 150)) | (1 << (MoltlerParser.PARAMETER - 150)) | (1 << (MoltlerParser.NUMBER - 150)) | (1 << (MoltlerParser.WORD - 150)))) !== 0) || ((((_la - 188)) & ~0x1F) === 0 && ((1 << (_la - 188)) & ((1 << (MoltlerParser.PLUS - 188)) | (1 << (MoltlerParser.MINUS - 188)) | (1 << (MoltlerParser.ELLIPSIS - 188)) | (1 << (MoltlerParser.LPAREN - 188)) | (1 << (MoltlerParser.LBRACKET - 188)) | (1 << (MoltlerParser.LBRACE - 188)))) !== 0)) {
				{
				this.state = 1330;
				this.expression();
				this.state = 1335;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1331;
					this.match(MoltlerParser.COMMA);
					this.state = 1332;
					this.expression();
					}
					}
					this.state = 1337;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
			}

			this.state = 1340;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tableFunctionName(): TableFunctionNameContext {
		let _localctx: TableFunctionNameContext = new TableFunctionNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 188, MoltlerParser.RULE_tableFunctionName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1342;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tableName(): TableNameContext {
		let _localctx: TableNameContext = new TableNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 190, MoltlerParser.RULE_tableName);
		let _la: number;
		try {
			this.state = 1353;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.PATTERN:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1344;
				this.match(MoltlerParser.PATTERN);
				}
				break;
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1345;
				this.tablePart();
				this.state = 1350;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.DOT) {
					{
					{
					this.state = 1346;
					this.match(MoltlerParser.DOT);
					this.state = 1347;
					this.tablePart();
					}
					}
					this.state = 1352;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tablePart(): TablePartContext {
		let _localctx: TablePartContext = new TablePartContext(this._ctx, this.state);
		this.enterRule(_localctx, 192, MoltlerParser.RULE_tablePart);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1355;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public withOptions(): WithOptionsContext {
		let _localctx: WithOptionsContext = new WithOptionsContext(this._ctx, this.state);
		this.enterRule(_localctx, 194, MoltlerParser.RULE_withOptions);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1357;
			this.match(MoltlerParser.WITH);
			this.state = 1358;
			this.match(MoltlerParser.LPAREN);
			this.state = 1359;
			this.optionEntry();
			this.state = 1364;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 159, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1360;
					this.match(MoltlerParser.COMMA);
					this.state = 1361;
					this.optionEntry();
					}
					}
				}
				this.state = 1366;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 159, this._ctx);
			}
			this.state = 1368;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 1367;
				this.match(MoltlerParser.COMMA);
				}
			}

			this.state = 1370;
			this.match(MoltlerParser.RPAREN);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public optionEntry(): OptionEntryContext {
		let _localctx: OptionEntryContext = new OptionEntryContext(this._ctx, this.state);
		this.enterRule(_localctx, 196, MoltlerParser.RULE_optionEntry);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1372;
			this.optionName();
			this.state = 1373;
			this.match(MoltlerParser.EQ);
			this.state = 1374;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public optionName(): OptionNameContext {
		let _localctx: OptionNameContext = new OptionNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 198, MoltlerParser.RULE_optionName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1376;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public expression(): ExpressionContext {
		let _localctx: ExpressionContext = new ExpressionContext(this._ctx, this.state);
		this.enterRule(_localctx, 200, MoltlerParser.RULE_expression);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1378;
			this.conjunction();
			this.state = 1383;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.OR) {
				{
				{
				this.state = 1379;
				this.match(MoltlerParser.OR);
				this.state = 1380;
				this.conjunction();
				}
				}
				this.state = 1385;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public conjunction(): ConjunctionContext {
		let _localctx: ConjunctionContext = new ConjunctionContext(this._ctx, this.state);
		this.enterRule(_localctx, 202, MoltlerParser.RULE_conjunction);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1386;
			this.negation();
			this.state = 1391;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.AND) {
				{
				{
				this.state = 1387;
				this.match(MoltlerParser.AND);
				this.state = 1388;
				this.negation();
				}
				}
				this.state = 1393;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public negation(): NegationContext {
		let _localctx: NegationContext = new NegationContext(this._ctx, this.state);
		this.enterRule(_localctx, 204, MoltlerParser.RULE_negation);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1397;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.NOT) {
				{
				{
				this.state = 1394;
				this.match(MoltlerParser.NOT);
				}
				}
				this.state = 1399;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1400;
			this.comparison();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public comparison(): ComparisonContext {
		let _localctx: ComparisonContext = new ComparisonContext(this._ctx, this.state);
		this.enterRule(_localctx, 206, MoltlerParser.RULE_comparison);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1402;
			this.matching();
			this.state = 1406;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.IS || ((((_la - 182)) & ~0x1F) === 0 && ((1 << (_la - 182)) & ((1 << (MoltlerParser.NE - 182)) | (1 << (MoltlerParser.LE - 182)) | (1 << (MoltlerParser.GE - 182)) | (1 << (MoltlerParser.EQ - 182)) | (1 << (MoltlerParser.LT - 182)) | (1 << (MoltlerParser.GT - 182)))) !== 0)) {
				{
				{
				this.state = 1403;
				this.comparisonTail();
				}
				}
				this.state = 1408;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public comparisonTail(): ComparisonTailContext {
		let _localctx: ComparisonTailContext = new ComparisonTailContext(this._ctx, this.state);
		this.enterRule(_localctx, 208, MoltlerParser.RULE_comparisonTail);
		let _la: number;
		try {
			this.state = 1423;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.NE:
			case MoltlerParser.LE:
			case MoltlerParser.GE:
			case MoltlerParser.EQ:
			case MoltlerParser.LT:
			case MoltlerParser.GT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1409;
				_la = this._input.LA(1);
				if (!(((((_la - 182)) & ~0x1F) === 0 && ((1 << (_la - 182)) & ((1 << (MoltlerParser.NE - 182)) | (1 << (MoltlerParser.LE - 182)) | (1 << (MoltlerParser.GE - 182)) | (1 << (MoltlerParser.EQ - 182)) | (1 << (MoltlerParser.LT - 182)) | (1 << (MoltlerParser.GT - 182)))) !== 0))) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1410;
				this.matching();
				}
				break;
			case MoltlerParser.IS:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1411;
				this.match(MoltlerParser.IS);
				this.state = 1413;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1412;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1421;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.NULL:
					{
					this.state = 1415;
					this.match(MoltlerParser.NULL);
					}
					break;
				case MoltlerParser.TRUE:
					{
					this.state = 1416;
					this.match(MoltlerParser.TRUE);
					}
					break;
				case MoltlerParser.FALSE:
					{
					this.state = 1417;
					this.match(MoltlerParser.FALSE);
					}
					break;
				case MoltlerParser.DISTINCT:
					{
					this.state = 1418;
					this.match(MoltlerParser.DISTINCT);
					this.state = 1419;
					this.match(MoltlerParser.FROM);
					this.state = 1420;
					this.matching();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public matching(): MatchingContext {
		let _localctx: MatchingContext = new MatchingContext(this._ctx, this.state);
		this.enterRule(_localctx, 210, MoltlerParser.RULE_matching);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1425;
			this.valueChain();
			this.state = 1429;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 168, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1426;
					this.matchingTail();
					}
					}
				}
				this.state = 1431;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 168, this._ctx);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public matchingTail(): MatchingTailContext {
		let _localctx: MatchingTailContext = new MatchingTailContext(this._ctx, this.state);
		this.enterRule(_localctx, 212, MoltlerParser.RULE_matchingTail);
		let _la: number;
		try {
			let _alt: number;
			this.state = 1475;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 177, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1433;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1432;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1435;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.ILIKE || _la === MoltlerParser.LIKE)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1436;
				this.valueChain();
				this.state = 1439;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ESCAPE) {
					{
					this.state = 1437;
					this.match(MoltlerParser.ESCAPE);
					this.state = 1438;
					this.valueChain();
					}
				}

				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1442;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1441;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1444;
				this.match(MoltlerParser.CONTAINS);
				this.state = 1445;
				this.valueChain();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1447;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1446;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1449;
				this.match(MoltlerParser.BETWEEN);
				this.state = 1450;
				this.valueChain();
				this.state = 1451;
				this.match(MoltlerParser.AND);
				this.state = 1452;
				this.valueChain();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1455;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1454;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1457;
				this.match(MoltlerParser.IN);
				this.state = 1458;
				this.match(MoltlerParser.LPAREN);
				this.state = 1471;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 176, this._ctx) ) {
				case 1:
					{
					this.state = 1459;
					this.query();
					}
					break;

				case 2:
					{
					this.state = 1460;
					this.expression();
					this.state = 1465;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 174, this._ctx);
					while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
						if (_alt === 1) {
							{
							{
							this.state = 1461;
							this.match(MoltlerParser.COMMA);
							this.state = 1462;
							this.expression();
							}
							}
						}
						this.state = 1467;
						this._errHandler.sync(this);
						_alt = this.interpreter.adaptivePredict(this._input, 174, this._ctx);
					}
					this.state = 1469;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.COMMA) {
						{
						this.state = 1468;
						this.match(MoltlerParser.COMMA);
						}
					}

					}
					break;
				}
				this.state = 1473;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public valueChain(): ValueChainContext {
		let _localctx: ValueChainContext = new ValueChainContext(this._ctx, this.state);
		this.enterRule(_localctx, 214, MoltlerParser.RULE_valueChain);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1477;
			this.signed();
			this.state = 1483;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 178, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1478;
					this.valueOperator();
					this.state = 1479;
					this.signed();
					}
					}
				}
				this.state = 1485;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 178, this._ctx);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public valueOperator(): ValueOperatorContext {
		let _localctx: ValueOperatorContext = new ValueOperatorContext(this._ctx, this.state);
		this.enterRule(_localctx, 216, MoltlerParser.RULE_valueOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1486;
			_la = this._input.LA(1);
			if (!(((((_la - 181)) & ~0x1F) === 0 && ((1 << (_la - 181)) & ((1 << (MoltlerParser.CONCAT - 181)) | (1 << (MoltlerParser.PLUS - 181)) | (1 << (MoltlerParser.MINUS - 181)) | (1 << (MoltlerParser.STAR - 181)) | (1 << (MoltlerParser.SLASH - 181)) | (1 << (MoltlerParser.PERCENT - 181)))) !== 0))) {
			this._errHandler.recoverInline(this);
			} else {
				if (this._input.LA(1) === Token.EOF) {
					this.matchedEOF = true;
				}

				this._errHandler.reportMatch(this);
				this.consume();
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public signed(): SignedContext {
		let _localctx: SignedContext = new SignedContext(this._ctx, this.state);
		this.enterRule(_localctx, 218, MoltlerParser.RULE_signed);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1491;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.PLUS || _la === MoltlerParser.MINUS) {
				{
				{
				this.state = 1488;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.PLUS || _la === MoltlerParser.MINUS)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
				}
				this.state = 1493;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1494;
			this.postfixed();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public postfixed(): PostfixedContext {
		let _localctx: PostfixedContext = new PostfixedContext(this._ctx, this.state);
		this.enterRule(_localctx, 220, MoltlerParser.RULE_postfixed);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1496;
			this.primary();
			this.state = 1500;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 180, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1497;
					this.postfix();
					}
					}
				}
				this.state = 1502;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 180, this._ctx);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public postfix(): PostfixContext {
		let _localctx: PostfixContext = new PostfixContext(this._ctx, this.state);
		this.enterRule(_localctx, 222, MoltlerParser.RULE_postfix);
		try {
			this.state = 1513;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.DOT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1503;
				this.match(MoltlerParser.DOT);
				this.state = 1504;
				this.memberName();
				}
				break;
			case MoltlerParser.LBRACKET:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1505;
				this.match(MoltlerParser.LBRACKET);
				this.state = 1508;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.CASE:
				case MoltlerParser.CAST:
				case MoltlerParser.DATE:
				case MoltlerParser.EXISTS:
				case MoltlerParser.EXTRACT:
				case MoltlerParser.FALSE:
				case MoltlerParser.INTERVAL:
				case MoltlerParser.NOT:
				case MoltlerParser.NULL:
				case MoltlerParser.TIMESTAMP:
				case MoltlerParser.TRUE:
				case MoltlerParser.TRY_CAST:
				case MoltlerParser.ACTION:
				case MoltlerParser.ACTIONS:
				case MoltlerParser.ALTER:
				case MoltlerParser.ANALYZE:
				case MoltlerParser.ASSERT:
				case MoltlerParser.AUDIT:
				case MoltlerParser.BEGIN:
				case MoltlerParser.BREAK:
				case MoltlerParser.CACHE:
				case MoltlerParser.CATCH:
				case MoltlerParser.CLEAR:
				case MoltlerParser.CONFIG:
				case MoltlerParser.CONFIG_SCHEMA:
				case MoltlerParser.CONFIRM:
				case MoltlerParser.CONNECTOR:
				case MoltlerParser.CONNECTORS:
				case MoltlerParser.CONNECTOR_EXEC:
				case MoltlerParser.CONTINUE:
				case MoltlerParser.CREATE:
				case MoltlerParser.CUBE:
				case MoltlerParser.CURRENT:
				case MoltlerParser.DECLARE:
				case MoltlerParser.DESCRIBE:
				case MoltlerParser.DESCRIPTION:
				case MoltlerParser.DISABLE:
				case MoltlerParser.DROP:
				case MoltlerParser.DRY:
				case MoltlerParser.EACH:
				case MoltlerParser.ELSEIF:
				case MoltlerParser.ENABLE:
				case MoltlerParser.ENTITIES:
				case MoltlerParser.ENTITY:
				case MoltlerParser.ERRORS:
				case MoltlerParser.EXPLAIN:
				case MoltlerParser.FIELDS:
				case MoltlerParser.FINALLY:
				case MoltlerParser.FIRST:
				case MoltlerParser.FOLLOWING:
				case MoltlerParser.FOR:
				case MoltlerParser.FORMAT:
				case MoltlerParser.GROUPING:
				case MoltlerParser.GROUPS:
				case MoltlerParser.HANDLER:
				case MoltlerParser.HISTORY:
				case MoltlerParser.IF:
				case MoltlerParser.INCLUDE:
				case MoltlerParser.INCREMENTAL:
				case MoltlerParser.INDICES:
				case MoltlerParser.JSON:
				case MoltlerParser.KEY:
				case MoltlerParser.LAST:
				case MoltlerParser.LATERAL:
				case MoltlerParser.LIMITS:
				case MoltlerParser.LOOP:
				case MoltlerParser.MOCK_API:
				case MoltlerParser.NAME:
				case MoltlerParser.NONE:
				case MoltlerParser.OPENAPI:
				case MoltlerParser.OPTIONS:
				case MoltlerParser.ORDINALITY:
				case MoltlerParser.PARAMETERS:
				case MoltlerParser.PAUSE:
				case MoltlerParser.PIVOT:
				case MoltlerParser.PRECEDING:
				case MoltlerParser.PRINT:
				case MoltlerParser.QUERY_HANDLER:
				case MoltlerParser.RANGE:
				case MoltlerParser.RECURSIVE:
				case MoltlerParser.REGISTER:
				case MoltlerParser.RENAME:
				case MoltlerParser.REPLACE:
				case MoltlerParser.REQUEST:
				case MoltlerParser.RESUME:
				case MoltlerParser.RETRY:
				case MoltlerParser.ROLLUP:
				case MoltlerParser.ROW:
				case MoltlerParser.ROWS:
				case MoltlerParser.RUN:
				case MoltlerParser.SCHEDULE:
				case MoltlerParser.SECRET:
				case MoltlerParser.SECRETS:
				case MoltlerParser.SET:
				case MoltlerParser.SETS:
				case MoltlerParser.SHOW:
				case MoltlerParser.STATUS:
				case MoltlerParser.STOP:
				case MoltlerParser.SYNC:
				case MoltlerParser.SYNCS:
				case MoltlerParser.TABLE:
				case MoltlerParser.TEMP:
				case MoltlerParser.TEMPORARY:
				case MoltlerParser.TEST:
				case MoltlerParser.TEXT:
				case MoltlerParser.THROW:
				case MoltlerParser.TIME:
				case MoltlerParser.TO:
				case MoltlerParser.TRY:
				case MoltlerParser.TYPE:
				case MoltlerParser.TYPES:
				case MoltlerParser.UNBOUNDED:
				case MoltlerParser.UNPIVOT:
				case MoltlerParser.USAGE:
				case MoltlerParser.VALUE:
				case MoltlerParser.VIEW:
				case MoltlerParser.VIEWS:
				case MoltlerParser.WHILE:
				case MoltlerParser.ZONE:
				case MoltlerParser.STRING:
				case MoltlerParser.QUOTED_NAME:
				case MoltlerParser.PARAMETER:
				case MoltlerParser.NUMBER:
				case MoltlerParser.WORD:
				case MoltlerParser.PLUS:
				case MoltlerParser.MINUS:
				case MoltlerParser.ELLIPSIS:
				case MoltlerParser.LPAREN:
				case MoltlerParser.LBRACKET:
				case MoltlerParser.LBRACE:
					{
					this.state = 1506;
					this.expression();
					}
					break;
				case MoltlerParser.STAR:
					{
					this.state = 1507;
					this.match(MoltlerParser.STAR);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				this.state = 1510;
				this.match(MoltlerParser.RBRACKET);
				}
				break;
			case MoltlerParser.DOUBLE_COLON:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1511;
				this.match(MoltlerParser.DOUBLE_COLON);
				this.state = 1512;
				this.typeName();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public primary(): PrimaryContext {
		let _localctx: PrimaryContext = new PrimaryContext(this._ctx, this.state);
		this.enterRule(_localctx, 224, MoltlerParser.RULE_primary);
		let _la: number;
		try {
			let _alt: number;
			this.state = 1586;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 189, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1515;
				this.stringLiteral();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1516;
				this.match(MoltlerParser.NUMBER);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1517;
				this.match(MoltlerParser.TRUE);
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1518;
				this.match(MoltlerParser.FALSE);
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 1519;
				this.match(MoltlerParser.NULL);
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 1520;
				this.match(MoltlerParser.INTERVAL);
				this.state = 1524;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.STRING:
					{
					this.state = 1521;
					this.match(MoltlerParser.STRING);
					}
					break;
				case MoltlerParser.NUMBER:
					{
					this.state = 1522;
					this.match(MoltlerParser.NUMBER);
					this.state = 1523;
					this.intervalUnit();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;

			case 7:
				this.enterOuterAlt(_localctx, 7);
				{
				this.state = 1526;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.DATE || _la === MoltlerParser.TIMESTAMP)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1527;
				this.match(MoltlerParser.STRING);
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 1528;
				this.match(MoltlerParser.PARAMETER);
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 1529;
				this.functionCall();
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 1530;
				this.columnName();
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 1531;
				this.match(MoltlerParser.LPAREN);
				this.state = 1532;
				this.expression();
				this.state = 1537;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 184, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1533;
						this.match(MoltlerParser.COMMA);
						this.state = 1534;
						this.expression();
						}
						}
					}
					this.state = 1539;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 184, this._ctx);
				}
				this.state = 1541;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1540;
					this.match(MoltlerParser.COMMA);
					}
				}

				this.state = 1543;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 1545;
				this.match(MoltlerParser.LPAREN);
				this.state = 1546;
				this.query();
				this.state = 1547;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 13:
				this.enterOuterAlt(_localctx, 13);
				{
				this.state = 1549;
				this.match(MoltlerParser.EXISTS);
				this.state = 1550;
				this.match(MoltlerParser.LPAREN);
				this.state = 1551;
				this.query();
				this.state = 1552;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 14:
				this.enterOuterAlt(_localctx, 14);
				{
				this.state = 1554;
				this.match(MoltlerParser.CASE);
				this.state = 1556;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 9)) & ~0x1F) === 0 && ((1 << (_la - 9)) & ((1 << (MoltlerParser.CASE - 9)) | (1 << (MoltlerParser.CAST - 9)) | (1 << (MoltlerParser.DATE - 9)) | (1 << (MoltlerParser.EXISTS - 9)) | (1 << (MoltlerParser.EXTRACT - 9)) | (1 << (MoltlerParser.FALSE - 9)) | (1 << (MoltlerParser.INTERVAL - 9)) | (1 << (MoltlerParser.NOT - 9)) | (1 << (MoltlerParser.NULL - 9)))) !== 0) || ((((_la - 54)) & ~0x1F) === 0 && ((1 << (_la - 54)) & ((1 << (MoltlerParser.TIMESTAMP - 54)) | (1 << (MoltlerParser.TRUE - 54)) | (1 << (MoltlerParser.TRY_CAST - 54)) | (1 << (MoltlerParser.ACTION - 54)) | (1 << (MoltlerParser.ACTIONS - 54)) | (1 << (MoltlerParser.ALTER - 54)) | (1 << (MoltlerParser.ANALYZE - 54)) | (1 << (MoltlerParser.ASSERT - 54)) | (1 << (MoltlerParser.AUDIT - 54)) | (1 << (MoltlerParser.BEGIN - 54)) | (1 << (MoltlerParser.BREAK - 54)) | (1 << (MoltlerParser.CACHE - 54)) | (1 << (MoltlerParser.CATCH - 54)) | (1 << (MoltlerParser.CLEAR - 54)) | (1 << (MoltlerParser.CONFIG - 54)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 54)) | (1 << (MoltlerParser.CONFIRM - 54)) | (1 << (MoltlerParser.CONNECTOR - 54)) | (1 << (MoltlerParser.CONNECTORS - 54)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 54)) | (1 << (MoltlerParser.CONTINUE - 54)) | (1 << (MoltlerParser.CREATE - 54)) | (1 << (MoltlerParser.CUBE - 54)) | (1 << (MoltlerParser.CURRENT - 54)) | (1 << (MoltlerParser.DECLARE - 54)))) !== 0) || ((((_la - 86)) & ~0x1F) === 0 && ((1 << (_la - 86)) & ((1 << (MoltlerParser.DESCRIBE - 86)) | (1 << (MoltlerParser.DESCRIPTION - 86)) | (1 << (MoltlerParser.DISABLE - 86)) | (1 << (MoltlerParser.DROP - 86)) | (1 << (MoltlerParser.DRY - 86)) | (1 << (MoltlerParser.EACH - 86)) | (1 << (MoltlerParser.ELSEIF - 86)) | (1 << (MoltlerParser.ENABLE - 86)) | (1 << (MoltlerParser.ENTITIES - 86)) | (1 << (MoltlerParser.ENTITY - 86)) | (1 << (MoltlerParser.ERRORS - 86)) | (1 << (MoltlerParser.EXPLAIN - 86)) | (1 << (MoltlerParser.FIELDS - 86)) | (1 << (MoltlerParser.FINALLY - 86)) | (1 << (MoltlerParser.FIRST - 86)) | (1 << (MoltlerParser.FOLLOWING - 86)) | (1 << (MoltlerParser.FOR - 86)) | (1 << (MoltlerParser.FORMAT - 86)) | (1 << (MoltlerParser.GROUPING - 86)) | (1 << (MoltlerParser.GROUPS - 86)) | (1 << (MoltlerParser.HANDLER - 86)) | (1 << (MoltlerParser.HISTORY - 86)) | (1 << (MoltlerParser.IF - 86)) | (1 << (MoltlerParser.INCLUDE - 86)) | (1 << (MoltlerParser.INCREMENTAL - 86)) | (1 << (MoltlerParser.INDICES - 86)) | (1 << (MoltlerParser.JSON - 86)) | (1 << (MoltlerParser.KEY - 86)) | (1 << (MoltlerParser.LAST - 86)) | (1 << (MoltlerParser.LATERAL - 86)) | (1 << (MoltlerParser.LIMITS - 86)) | (1 << (MoltlerParser.LOOP - 86)))) !== 0) || ((((_la - 118)) & ~0x1F) === 0 && ((1 << (_la - 118)) & ((1 << (MoltlerParser.MOCK_API - 118)) | (1 << (MoltlerParser.NAME - 118)) | (1 << (MoltlerParser.NONE - 118)) | (1 << (MoltlerParser.OPENAPI - 118)) | (1 << (MoltlerParser.OPTIONS - 118)) | (1 << (MoltlerParser.ORDINALITY - 118)) | (1 << (MoltlerParser.PARAMETERS - 118)) | (1 << (MoltlerParser.PAUSE - 118)) | (1 << (MoltlerParser.PIVOT - 118)) | (1 << (MoltlerParser.PRECEDING - 118)) | (1 << (MoltlerParser.PRINT - 118)) | (1 << (MoltlerParser.QUERY_HANDLER - 118)) | (1 << (MoltlerParser.RANGE - 118)) | (1 << (MoltlerParser.RECURSIVE - 118)) | (1 << (MoltlerParser.REGISTER - 118)) | (1 << (MoltlerParser.RENAME - 118)) | (1 << (MoltlerParser.REPLACE - 118)) | (1 << (MoltlerParser.REQUEST - 118)) | (1 << (MoltlerParser.RESUME - 118)) | (1 << (MoltlerParser.RETRY - 118)) | (1 << (MoltlerParser.ROLLUP - 118)) | (1 << (MoltlerParser.ROW - 118)) | (1 << (MoltlerParser.ROWS - 118)) | (1 << (MoltlerParser.RUN - 118)) | (1 << (MoltlerParser.SCHEDULE - 118)) | (1 << (MoltlerParser.SECRET - 118)) | (1 << (MoltlerParser.SECRETS - 118)) | (1 << (MoltlerParser.SET - 118)) | (1 << (MoltlerParser.SETS - 118)) | (1 << (MoltlerParser.SHOW - 118)) | (1 << (MoltlerParser.STATUS - 118)) | (1 << (MoltlerParser.STOP - 118)))) !== 0) || ((((_la - 150)) & ~0x1F) === 0 && ((1 << (_la - 150)) & ((1 << (MoltlerParser.SYNC - 150)) | (1 << (MoltlerParser.SYNCS - 150)) | (1 << (MoltlerParser.TABLE - 150)) | (1 << (MoltlerParser.TEMP - 150)) | (1 << (MoltlerParser.TEMPORARY - 150)) | (1 << (MoltlerParser.TEST - 150)) | (1 << (MoltlerParser.TEXT - 150)) | (1 << (MoltlerParser.THROW - 150)) | (1 << (MoltlerParser.TIME - 150)) | (1 << (MoltlerParser.TO - 150)) | (1 << (MoltlerParser.TRY - 150)) | (1 << (MoltlerParser.TYPE - 150)) | (1 << (MoltlerParser.TYPES - 150)) | (1 << (MoltlerParser.UNBOUNDED - 150)) | (1 << (MoltlerParser.UNPIVOT - 150)) | (1 << (MoltlerParser.USAGE - 150)) | (1 << (MoltlerParser.VALUE - 150)) | (1 << (MoltlerParser.VIEW - 150)) | (1 << (MoltlerParser.VIEWS - 150)) | (1 << (MoltlerParser.WHILE - 150)) | (1 << (MoltlerParser.ZONE - 150)) | (1 << (MoltlerParser.STRING - 150)) | (1 << (MoltlerParser.QUOTED_NAME - 150)) | (1 << (MoltlerParser.PARAMETER - 150)) | (1 << (MoltlerParser.NUMBER - 150)) | (1 << (MoltlerParser.WORD - 150)))) !== 0) || ((((_la - 188)) & ~0x1F) === 0 && ((1 << (_la - 188)) & ((1 << (MoltlerParser.PLUS - 188)) | (1 << (MoltlerParser.MINUS - 188)) | (1 << (MoltlerParser.ELLIPSIS - 188)) | (1 << (MoltlerParser.LPAREN - 188)) | (1 << (MoltlerParser.LBRACKET - 188)) | (1 << (MoltlerParser.LBRACE - 188)))) !== 0)) {
					{
					this.state = 1555;
					this.expression();
					}
				}

				this.state = 1559;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				do {
					{
					{
					this.state = 1558;
					this.caseBranch();
					}
					}
					this.state = 1561;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				} while (_la === MoltlerParser.WHEN);
				this.state = 1565;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ELSE) {
					{
					this.state = 1563;
					this.match(MoltlerParser.ELSE);
					this.state = 1564;
					this.expression();
					}
				}

				this.state = 1567;
				this.match(MoltlerParser.END);
				}
				break;

			case 15:
				this.enterOuterAlt(_localctx, 15);
				{
				this.state = 1569;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.CAST || _la === MoltlerParser.TRY_CAST)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1570;
				this.match(MoltlerParser.LPAREN);
				this.state = 1571;
				this.expression();
				this.state = 1572;
				this.match(MoltlerParser.AS);
				this.state = 1573;
				this.typeName();
				this.state = 1574;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 16:
				this.enterOuterAlt(_localctx, 16);
				{
				this.state = 1576;
				this.match(MoltlerParser.EXTRACT);
				this.state = 1577;
				this.match(MoltlerParser.LPAREN);
				this.state = 1578;
				this.name();
				this.state = 1579;
				this.match(MoltlerParser.FROM);
				this.state = 1580;
				this.expression();
				this.state = 1581;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 17:
				this.enterOuterAlt(_localctx, 17);
				{
				this.state = 1583;
				this.listLiteral();
				}
				break;

			case 18:
				this.enterOuterAlt(_localctx, 18);
				{
				this.state = 1584;
				this.objectLiteral();
				}
				break;

			case 19:
				this.enterOuterAlt(_localctx, 19);
				{
				this.state = 1585;
				this.placeholder();
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public intervalUnit(): IntervalUnitContext {
		let _localctx: IntervalUnitContext = new IntervalUnitContext(this._ctx, this.state);
		this.enterRule(_localctx, 226, MoltlerParser.RULE_intervalUnit);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1588;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public caseBranch(): CaseBranchContext {
		let _localctx: CaseBranchContext = new CaseBranchContext(this._ctx, this.state);
		this.enterRule(_localctx, 228, MoltlerParser.RULE_caseBranch);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1590;
			this.match(MoltlerParser.WHEN);
			this.state = 1591;
			this.expression();
			this.state = 1592;
			this.match(MoltlerParser.THEN);
			this.state = 1593;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public functionCall(): FunctionCallContext {
		let _localctx: FunctionCallContext = new FunctionCallContext(this._ctx, this.state);
		this.enterRule(_localctx, 230, MoltlerParser.RULE_functionCall);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1595;
			this.functionName();
			this.state = 1596;
			this.match(MoltlerParser.LPAREN);
			this.state = 1614;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.CASE:
			case MoltlerParser.CAST:
			case MoltlerParser.DATE:
			case MoltlerParser.DISTINCT:
			case MoltlerParser.EXISTS:
			case MoltlerParser.EXTRACT:
			case MoltlerParser.FALSE:
			case MoltlerParser.INTERVAL:
			case MoltlerParser.NOT:
			case MoltlerParser.NULL:
			case MoltlerParser.TIMESTAMP:
			case MoltlerParser.TRUE:
			case MoltlerParser.TRY_CAST:
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.STRING:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.PARAMETER:
			case MoltlerParser.NUMBER:
			case MoltlerParser.WORD:
			case MoltlerParser.PLUS:
			case MoltlerParser.MINUS:
			case MoltlerParser.ELLIPSIS:
			case MoltlerParser.LPAREN:
			case MoltlerParser.LBRACKET:
			case MoltlerParser.LBRACE:
				{
				this.state = 1598;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.DISTINCT) {
					{
					this.state = 1597;
					this.match(MoltlerParser.DISTINCT);
					}
				}

				this.state = 1600;
				this.functionArgument();
				this.state = 1605;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1601;
					this.match(MoltlerParser.COMMA);
					this.state = 1602;
					this.functionArgument();
					}
					}
					this.state = 1607;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1611;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ORDER) {
					{
					this.state = 1608;
					this.match(MoltlerParser.ORDER);
					this.state = 1609;
					this.match(MoltlerParser.BY);
					this.state = 1610;
					this.orderItems();
					}
				}

				}
				break;
			case MoltlerParser.STAR:
				{
				this.state = 1613;
				this.match(MoltlerParser.STAR);
				}
				break;
			case MoltlerParser.RPAREN:
				break;
			default:
				break;
			}
			this.state = 1616;
			this.match(MoltlerParser.RPAREN);
			this.state = 1623;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FILTER) {
				{
				this.state = 1617;
				this.match(MoltlerParser.FILTER);
				this.state = 1618;
				this.match(MoltlerParser.LPAREN);
				this.state = 1619;
				this.match(MoltlerParser.WHERE);
				this.state = 1620;
				this.expression();
				this.state = 1621;
				this.match(MoltlerParser.RPAREN);
				}
			}

			this.state = 1633;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OVER) {
				{
				this.state = 1625;
				this.match(MoltlerParser.OVER);
				this.state = 1631;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.ACTION:
				case MoltlerParser.ACTIONS:
				case MoltlerParser.ALTER:
				case MoltlerParser.ANALYZE:
				case MoltlerParser.ASSERT:
				case MoltlerParser.AUDIT:
				case MoltlerParser.BEGIN:
				case MoltlerParser.BREAK:
				case MoltlerParser.CACHE:
				case MoltlerParser.CATCH:
				case MoltlerParser.CLEAR:
				case MoltlerParser.CONFIG:
				case MoltlerParser.CONFIG_SCHEMA:
				case MoltlerParser.CONFIRM:
				case MoltlerParser.CONNECTOR:
				case MoltlerParser.CONNECTORS:
				case MoltlerParser.CONNECTOR_EXEC:
				case MoltlerParser.CONTINUE:
				case MoltlerParser.CREATE:
				case MoltlerParser.CUBE:
				case MoltlerParser.CURRENT:
				case MoltlerParser.DECLARE:
				case MoltlerParser.DESCRIBE:
				case MoltlerParser.DESCRIPTION:
				case MoltlerParser.DISABLE:
				case MoltlerParser.DROP:
				case MoltlerParser.DRY:
				case MoltlerParser.EACH:
				case MoltlerParser.ELSEIF:
				case MoltlerParser.ENABLE:
				case MoltlerParser.ENTITIES:
				case MoltlerParser.ENTITY:
				case MoltlerParser.ERRORS:
				case MoltlerParser.EXPLAIN:
				case MoltlerParser.FIELDS:
				case MoltlerParser.FINALLY:
				case MoltlerParser.FIRST:
				case MoltlerParser.FOLLOWING:
				case MoltlerParser.FOR:
				case MoltlerParser.FORMAT:
				case MoltlerParser.GROUPING:
				case MoltlerParser.GROUPS:
				case MoltlerParser.HANDLER:
				case MoltlerParser.HISTORY:
				case MoltlerParser.IF:
				case MoltlerParser.INCLUDE:
				case MoltlerParser.INCREMENTAL:
				case MoltlerParser.INDICES:
				case MoltlerParser.JSON:
				case MoltlerParser.KEY:
				case MoltlerParser.LAST:
				case MoltlerParser.LATERAL:
				case MoltlerParser.LIMITS:
				case MoltlerParser.LOOP:
				case MoltlerParser.MOCK_API:
				case MoltlerParser.NAME:
				case MoltlerParser.NONE:
				case MoltlerParser.OPENAPI:
				case MoltlerParser.OPTIONS:
				case MoltlerParser.ORDINALITY:
				case MoltlerParser.PARAMETERS:
				case MoltlerParser.PAUSE:
				case MoltlerParser.PIVOT:
				case MoltlerParser.PRECEDING:
				case MoltlerParser.PRINT:
				case MoltlerParser.QUERY_HANDLER:
				case MoltlerParser.RANGE:
				case MoltlerParser.RECURSIVE:
				case MoltlerParser.REGISTER:
				case MoltlerParser.RENAME:
				case MoltlerParser.REPLACE:
				case MoltlerParser.REQUEST:
				case MoltlerParser.RESUME:
				case MoltlerParser.RETRY:
				case MoltlerParser.ROLLUP:
				case MoltlerParser.ROW:
				case MoltlerParser.ROWS:
				case MoltlerParser.RUN:
				case MoltlerParser.SCHEDULE:
				case MoltlerParser.SECRET:
				case MoltlerParser.SECRETS:
				case MoltlerParser.SET:
				case MoltlerParser.SETS:
				case MoltlerParser.SHOW:
				case MoltlerParser.STATUS:
				case MoltlerParser.STOP:
				case MoltlerParser.SYNC:
				case MoltlerParser.SYNCS:
				case MoltlerParser.TABLE:
				case MoltlerParser.TEMP:
				case MoltlerParser.TEMPORARY:
				case MoltlerParser.TEST:
				case MoltlerParser.TEXT:
				case MoltlerParser.THROW:
				case MoltlerParser.TIME:
				case MoltlerParser.TO:
				case MoltlerParser.TRY:
				case MoltlerParser.TYPE:
				case MoltlerParser.TYPES:
				case MoltlerParser.UNBOUNDED:
				case MoltlerParser.UNPIVOT:
				case MoltlerParser.USAGE:
				case MoltlerParser.VALUE:
				case MoltlerParser.VIEW:
				case MoltlerParser.VIEWS:
				case MoltlerParser.WHILE:
				case MoltlerParser.ZONE:
				case MoltlerParser.QUOTED_NAME:
				case MoltlerParser.WORD:
					{
					this.state = 1626;
					this.windowName();
					}
					break;
				case MoltlerParser.LPAREN:
					{
					this.state = 1627;
					this.match(MoltlerParser.LPAREN);
					this.state = 1628;
					this.windowSpecification();
					this.state = 1629;
					this.match(MoltlerParser.RPAREN);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public functionArgument(): FunctionArgumentContext {
		let _localctx: FunctionArgumentContext = new FunctionArgumentContext(this._ctx, this.state);
		this.enterRule(_localctx, 232, MoltlerParser.RULE_functionArgument);
		try {
			this.state = 1637;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 197, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1635;
				this.lambda();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1636;
				this.expression();
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public lambda(): LambdaContext {
		let _localctx: LambdaContext = new LambdaContext(this._ctx, this.state);
		this.enterRule(_localctx, 234, MoltlerParser.RULE_lambda);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1646;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				{
				this.state = 1639;
				this.newName();
				}
				break;
			case MoltlerParser.LPAREN:
				{
				this.state = 1640;
				this.match(MoltlerParser.LPAREN);
				this.state = 1641;
				this.newName();
				this.state = 1642;
				this.match(MoltlerParser.COMMA);
				this.state = 1643;
				this.newName();
				this.state = 1644;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			this.state = 1648;
			this.match(MoltlerParser.ARROW);
			this.state = 1649;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public windowSpecification(): WindowSpecificationContext {
		let _localctx: WindowSpecificationContext = new WindowSpecificationContext(this._ctx, this.state);
		this.enterRule(_localctx, 236, MoltlerParser.RULE_windowSpecification);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1652;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 199, this._ctx) ) {
			case 1:
				{
				this.state = 1651;
				this.windowName();
				}
				break;
			}
			this.state = 1664;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.PARTITION) {
				{
				this.state = 1654;
				this.match(MoltlerParser.PARTITION);
				this.state = 1655;
				this.match(MoltlerParser.BY);
				this.state = 1656;
				this.expression();
				this.state = 1661;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1657;
					this.match(MoltlerParser.COMMA);
					this.state = 1658;
					this.expression();
					}
					}
					this.state = 1663;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
			}

			this.state = 1669;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ORDER) {
				{
				this.state = 1666;
				this.match(MoltlerParser.ORDER);
				this.state = 1667;
				this.match(MoltlerParser.BY);
				this.state = 1668;
				this.orderItems();
				}
			}

			this.state = 1672;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.GROUPS || _la === MoltlerParser.RANGE || _la === MoltlerParser.ROWS) {
				{
				this.state = 1671;
				this.windowFrame();
				}
			}

			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public windowFrame(): WindowFrameContext {
		let _localctx: WindowFrameContext = new WindowFrameContext(this._ctx, this.state);
		this.enterRule(_localctx, 238, MoltlerParser.RULE_windowFrame);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1674;
			_la = this._input.LA(1);
			if (!(_la === MoltlerParser.GROUPS || _la === MoltlerParser.RANGE || _la === MoltlerParser.ROWS)) {
			this._errHandler.recoverInline(this);
			} else {
				if (this._input.LA(1) === Token.EOF) {
					this.matchedEOF = true;
				}

				this._errHandler.reportMatch(this);
				this.consume();
			}
			this.state = 1681;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.BETWEEN:
				{
				this.state = 1675;
				this.match(MoltlerParser.BETWEEN);
				this.state = 1676;
				this.frameBound();
				this.state = 1677;
				this.match(MoltlerParser.AND);
				this.state = 1678;
				this.frameBound();
				}
				break;
			case MoltlerParser.CASE:
			case MoltlerParser.CAST:
			case MoltlerParser.DATE:
			case MoltlerParser.EXISTS:
			case MoltlerParser.EXTRACT:
			case MoltlerParser.FALSE:
			case MoltlerParser.INTERVAL:
			case MoltlerParser.NULL:
			case MoltlerParser.TIMESTAMP:
			case MoltlerParser.TRUE:
			case MoltlerParser.TRY_CAST:
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.STRING:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.PARAMETER:
			case MoltlerParser.NUMBER:
			case MoltlerParser.WORD:
			case MoltlerParser.PLUS:
			case MoltlerParser.MINUS:
			case MoltlerParser.ELLIPSIS:
			case MoltlerParser.LPAREN:
			case MoltlerParser.LBRACKET:
			case MoltlerParser.LBRACE:
				{
				this.state = 1680;
				this.frameBound();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public frameBound(): FrameBoundContext {
		let _localctx: FrameBoundContext = new FrameBoundContext(this._ctx, this.state);
		this.enterRule(_localctx, 240, MoltlerParser.RULE_frameBound);
		let _la: number;
		try {
			this.state = 1690;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 205, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1683;
				this.match(MoltlerParser.UNBOUNDED);
				this.state = 1684;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.FOLLOWING || _la === MoltlerParser.PRECEDING)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1685;
				this.match(MoltlerParser.CURRENT);
				this.state = 1686;
				this.match(MoltlerParser.ROW);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1687;
				this.valueChain();
				this.state = 1688;
				_la = this._input.LA(1);
				if (!(_la === MoltlerParser.FOLLOWING || _la === MoltlerParser.PRECEDING)) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				}
				break;
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public typeName(): TypeNameContext {
		let _localctx: TypeNameContext = new TypeNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 242, MoltlerParser.RULE_typeName);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1692;
			this.name();
			this.state = 1703;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 207, this._ctx) ) {
			case 1:
				{
				this.state = 1693;
				this.match(MoltlerParser.LPAREN);
				this.state = 1694;
				this.match(MoltlerParser.NUMBER);
				this.state = 1699;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1695;
					this.match(MoltlerParser.COMMA);
					this.state = 1696;
					this.match(MoltlerParser.NUMBER);
					}
					}
					this.state = 1701;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1702;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			}
			this.state = 1707;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 208, this._ctx) ) {
			case 1:
				{
				this.state = 1705;
				this.match(MoltlerParser.LBRACKET);
				this.state = 1706;
				this.match(MoltlerParser.RBRACKET);
				}
				break;
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public listLiteral(): ListLiteralContext {
		let _localctx: ListLiteralContext = new ListLiteralContext(this._ctx, this.state);
		this.enterRule(_localctx, 244, MoltlerParser.RULE_listLiteral);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1709;
			this.match(MoltlerParser.LBRACKET);
			this.state = 1723;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 9)) & ~0x1F) === 0 && ((1 << (_la - 9)) & ((1 << (MoltlerParser.CASE - 9)) | (1 << (MoltlerParser.CAST - 9)) | (1 << (MoltlerParser.DATE - 9)) | (1 << (MoltlerParser.EXISTS - 9)) | (1 << (MoltlerParser.EXTRACT - 9)) | (1 << (MoltlerParser.FALSE - 9)) | (1 << (MoltlerParser.INTERVAL - 9)) | (1 << (MoltlerParser.NOT - 9)) | (1 << (MoltlerParser.NULL - 9)))) !== 0) || ((((_la - 54)) & ~0x1F) === 0 && ((1 << (_la - 54)) & ((1 << (MoltlerParser.TIMESTAMP - 54)) | (1 << (MoltlerParser.TRUE - 54)) | (1 << (MoltlerParser.TRY_CAST - 54)) | (1 << (MoltlerParser.ACTION - 54)) | (1 << (MoltlerParser.ACTIONS - 54)) | (1 << (MoltlerParser.ALTER - 54)) | (1 << (MoltlerParser.ANALYZE - 54)) | (1 << (MoltlerParser.ASSERT - 54)) | (1 << (MoltlerParser.AUDIT - 54)) | (1 << (MoltlerParser.BEGIN - 54)) | (1 << (MoltlerParser.BREAK - 54)) | (1 << (MoltlerParser.CACHE - 54)) | (1 << (MoltlerParser.CATCH - 54)) | (1 << (MoltlerParser.CLEAR - 54)) | (1 << (MoltlerParser.CONFIG - 54)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 54)) | (1 << (MoltlerParser.CONFIRM - 54)) | (1 << (MoltlerParser.CONNECTOR - 54)) | (1 << (MoltlerParser.CONNECTORS - 54)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 54)) | (1 << (MoltlerParser.CONTINUE - 54)) | (1 << (MoltlerParser.CREATE - 54)) | (1 << (MoltlerParser.CUBE - 54)) | (1 << (MoltlerParser.CURRENT - 54)) | (1 << (MoltlerParser.DECLARE - 54)))) !== 0) || ((((_la - 86)) & ~0x1F) === 0 && ((1 << (_la - 86)) & ((1 << (MoltlerParser.DESCRIBE - 86)) | (1 << (MoltlerParser.DESCRIPTION - 86)) | (1 << (MoltlerParser.DISABLE - 86)) | (1 << (MoltlerParser.DROP - 86)) | (1 << (MoltlerParser.DRY - 86)) | (1 << (MoltlerParser.EACH - 86)) | (1 << (MoltlerParser.ELSEIF - 86)) | (1 << (MoltlerParser.ENABLE - 86)) | (1 << (MoltlerParser.ENTITIES - 86)) | (1 << (MoltlerParser.ENTITY - 86)) | (1 << (MoltlerParser.ERRORS - 86)) | (1 << (MoltlerParser.EXPLAIN - 86)) | (1 << (MoltlerParser.FIELDS - 86)) | (1 << (MoltlerParser.FINALLY - 86)) | (1 << (MoltlerParser.FIRST - 86)) | (1 << (MoltlerParser.FOLLOWING - 86)) | (1 << (MoltlerParser.FOR - 86)) | (1 << (MoltlerParser.FORMAT - 86)) | (1 << (MoltlerParser.GROUPING - 86)) | (1 << (MoltlerParser.GROUPS - 86)) | (1 << (MoltlerParser.HANDLER - 86)) | (1 << (MoltlerParser.HISTORY - 86)) | (1 << (MoltlerParser.IF - 86)) | (1 << (MoltlerParser.INCLUDE - 86)) | (1 << (MoltlerParser.INCREMENTAL - 86)) | (1 << (MoltlerParser.INDICES - 86)) | (1 << (MoltlerParser.JSON - 86)) | (1 << (MoltlerParser.KEY - 86)) | (1 << (MoltlerParser.LAST - 86)) | (1 << (MoltlerParser.LATERAL - 86)) | (1 << (MoltlerParser.LIMITS - 86)) | (1 << (MoltlerParser.LOOP - 86)))) !== 0) || ((((_la - 118)) & ~0x1F) === 0 && ((1 << (_la - 118)) & ((1 << (MoltlerParser.MOCK_API - 118)) | (1 << (MoltlerParser.NAME - 118)) | (1 << (MoltlerParser.NONE - 118)) | (1 << (MoltlerParser.OPENAPI - 118)) | (1 << (MoltlerParser.OPTIONS - 118)) | (1 << (MoltlerParser.ORDINALITY - 118)) | (1 << (MoltlerParser.PARAMETERS - 118)) | (1 << (MoltlerParser.PAUSE - 118)) | (1 << (MoltlerParser.PIVOT - 118)) | (1 << (MoltlerParser.PRECEDING - 118)) | (1 << (MoltlerParser.PRINT - 118)) | (1 << (MoltlerParser.QUERY_HANDLER - 118)) | (1 << (MoltlerParser.RANGE - 118)) | (1 << (MoltlerParser.RECURSIVE - 118)) | (1 << (MoltlerParser.REGISTER - 118)) | (1 << (MoltlerParser.RENAME - 118)) | (1 << (MoltlerParser.REPLACE - 118)) | (1 << (MoltlerParser.REQUEST - 118)) | (1 << (MoltlerParser.RESUME - 118)) | (1 << (MoltlerParser.RETRY - 118)) | (1 << (MoltlerParser.ROLLUP - 118)) | (1 << (MoltlerParser.ROW - 118)) | (1 << (MoltlerParser.ROWS - 118)) | (1 << (MoltlerParser.RUN - 118)) | (1 << (MoltlerParser.SCHEDULE - 118)) | (1 << (MoltlerParser.SECRET - 118)) | (1 << (MoltlerParser.SECRETS - 118)) | (1 << (MoltlerParser.SET - 118)) | (1 << (MoltlerParser.SETS - 118)) | (1 << (MoltlerParser.SHOW - 118)) | (1 << (MoltlerParser.STATUS - 118)) | (1 << (MoltlerParser.STOP - 118)))) !== 0) || ((((_la - 150)) & ~0x1F) === 0 && ((1 << (_la - 150)) & ((1 << (MoltlerParser.SYNC - 150)) | (1 << (MoltlerParser.SYNCS - 150)) | (1 << (MoltlerParser.TABLE - 150)) | (1 << (MoltlerParser.TEMP - 150)) | (1 << (MoltlerParser.TEMPORARY - 150)) | (1 << (MoltlerParser.TEST - 150)) | (1 << (MoltlerParser.TEXT - 150)) | (1 << (MoltlerParser.THROW - 150)) | (1 << (MoltlerParser.TIME - 150)) | (1 << (MoltlerParser.TO - 150)) | (1 << (MoltlerParser.TRY - 150)) | (1 << (MoltlerParser.TYPE - 150)) | (1 << (MoltlerParser.TYPES - 150)) | (1 << (MoltlerParser.UNBOUNDED - 150)) | (1 << (MoltlerParser.UNPIVOT - 150)) | (1 << (MoltlerParser.USAGE - 150)) | (1 << (MoltlerParser.VALUE - 150)) | (1 << (MoltlerParser.VIEW - 150)) | (1 << (MoltlerParser.VIEWS - 150)) | (1 << (MoltlerParser.WHILE - 150)) | (1 << (MoltlerParser.ZONE - 150)) | (1 << (MoltlerParser.STRING - 150)) | (1 << (MoltlerParser.QUOTED_NAME - 150)) | (1 << (MoltlerParser.PARAMETER - 150)) | (1 << (MoltlerParser.NUMBER - 150)) | (1 << (MoltlerParser.WORD - 150)))) !== 0) || ((((_la - 188)) & ~0x1F) === 0 && ((1 << (_la - 188)) & ((1 << (MoltlerParser.PLUS - 188)) | (1 << (MoltlerParser.MINUS - 188)) | (1 << (MoltlerParser.ELLIPSIS - 188)) | (1 << (MoltlerParser.LPAREN - 188)) | (1 << (MoltlerParser.LBRACKET - 188)) | (1 << (MoltlerParser.LBRACE - 188)))) !== 0)) {
				{
				this.state = 1710;
				this.expression();
				this.state = 1717;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 210, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1712;
						this._errHandler.sync(this);
						_la = this._input.LA(1);
						if (_la === MoltlerParser.COMMA) {
							{
							this.state = 1711;
							this.match(MoltlerParser.COMMA);
							}
						}

						this.state = 1714;
						this.expression();
						}
						}
					}
					this.state = 1719;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 210, this._ctx);
				}
				this.state = 1721;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1720;
					this.match(MoltlerParser.COMMA);
					}
				}

				}
			}

			this.state = 1725;
			this.match(MoltlerParser.RBRACKET);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public objectLiteral(): ObjectLiteralContext {
		let _localctx: ObjectLiteralContext = new ObjectLiteralContext(this._ctx, this.state);
		this.enterRule(_localctx, 246, MoltlerParser.RULE_objectLiteral);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1727;
			this.match(MoltlerParser.LBRACE);
			this.state = 1742;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.STRING:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				{
				this.state = 1728;
				this.objectMember();
				this.state = 1735;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 214, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1730;
						this._errHandler.sync(this);
						_la = this._input.LA(1);
						if (_la === MoltlerParser.COMMA) {
							{
							this.state = 1729;
							this.match(MoltlerParser.COMMA);
							}
						}

						this.state = 1732;
						this.objectMember();
						}
						}
					}
					this.state = 1737;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 214, this._ctx);
				}
				this.state = 1739;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1738;
					this.match(MoltlerParser.COMMA);
					}
				}

				}
				break;
			case MoltlerParser.ELLIPSIS:
				{
				this.state = 1741;
				this.match(MoltlerParser.ELLIPSIS);
				}
				break;
			case MoltlerParser.RBRACE:
				break;
			default:
				break;
			}
			this.state = 1744;
			this.match(MoltlerParser.RBRACE);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public objectMember(): ObjectMemberContext {
		let _localctx: ObjectMemberContext = new ObjectMemberContext(this._ctx, this.state);
		this.enterRule(_localctx, 248, MoltlerParser.RULE_objectMember);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1746;
			this.objectKey();
			this.state = 1747;
			this.match(MoltlerParser.COLON);
			this.state = 1748;
			this.expression();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public objectKey(): ObjectKeyContext {
		let _localctx: ObjectKeyContext = new ObjectKeyContext(this._ctx, this.state);
		this.enterRule(_localctx, 250, MoltlerParser.RULE_objectKey);
		try {
			this.state = 1752;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.STRING:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1750;
				this.match(MoltlerParser.STRING);
				}
				break;
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1751;
				this.name();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public stringLiteral(): StringLiteralContext {
		let _localctx: StringLiteralContext = new StringLiteralContext(this._ctx, this.state);
		this.enterRule(_localctx, 252, MoltlerParser.RULE_stringLiteral);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1754;
			this.match(MoltlerParser.STRING);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public placeholder(): PlaceholderContext {
		let _localctx: PlaceholderContext = new PlaceholderContext(this._ctx, this.state);
		this.enterRule(_localctx, 254, MoltlerParser.RULE_placeholder);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1756;
			this.match(MoltlerParser.ELLIPSIS);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public newName(): NewNameContext {
		let _localctx: NewNameContext = new NewNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 256, MoltlerParser.RULE_newName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1758;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public connectorName(): ConnectorNameContext {
		let _localctx: ConnectorNameContext = new ConnectorNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 258, MoltlerParser.RULE_connectorName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1760;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public secretName(): SecretNameContext {
		let _localctx: SecretNameContext = new SecretNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 260, MoltlerParser.RULE_secretName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1762;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public viewName(): ViewNameContext {
		let _localctx: ViewNameContext = new ViewNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 262, MoltlerParser.RULE_viewName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1764;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public tempTableName(): TempTableNameContext {
		let _localctx: TempTableNameContext = new TempTableNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 264, MoltlerParser.RULE_tempTableName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1766;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public syncName(): SyncNameContext {
		let _localctx: SyncNameContext = new SyncNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 266, MoltlerParser.RULE_syncName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1768;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public errorName(): ErrorNameContext {
		let _localctx: ErrorNameContext = new ErrorNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 268, MoltlerParser.RULE_errorName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1770;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public variableName(): VariableNameContext {
		let _localctx: VariableNameContext = new VariableNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 270, MoltlerParser.RULE_variableName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1772;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public columnName(): ColumnNameContext {
		let _localctx: ColumnNameContext = new ColumnNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 272, MoltlerParser.RULE_columnName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1774;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public memberName(): MemberNameContext {
		let _localctx: MemberNameContext = new MemberNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 274, MoltlerParser.RULE_memberName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1776;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public qualifierName(): QualifierNameContext {
		let _localctx: QualifierNameContext = new QualifierNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 276, MoltlerParser.RULE_qualifierName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1778;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public functionName(): FunctionNameContext {
		let _localctx: FunctionNameContext = new FunctionNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 278, MoltlerParser.RULE_functionName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1780;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public windowName(): WindowNameContext {
		let _localctx: WindowNameContext = new WindowNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 280, MoltlerParser.RULE_windowName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1782;
			this.name();
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public name(): NameContext {
		let _localctx: NameContext = new NameContext(this._ctx, this.state);
		this.enterRule(_localctx, 282, MoltlerParser.RULE_name);
		try {
			this.state = 1787;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1784;
				this.match(MoltlerParser.WORD);
				}
				break;
			case MoltlerParser.QUOTED_NAME:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1785;
				this.match(MoltlerParser.QUOTED_NAME);
				}
				break;
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.BREAK:
			case MoltlerParser.CACHE:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONFIRM:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CONTINUE:
			case MoltlerParser.CREATE:
			case MoltlerParser.CUBE:
			case MoltlerParser.CURRENT:
			case MoltlerParser.DECLARE:
			case MoltlerParser.DESCRIBE:
			case MoltlerParser.DESCRIPTION:
			case MoltlerParser.DISABLE:
			case MoltlerParser.DROP:
			case MoltlerParser.DRY:
			case MoltlerParser.EACH:
			case MoltlerParser.ELSEIF:
			case MoltlerParser.ENABLE:
			case MoltlerParser.ENTITIES:
			case MoltlerParser.ENTITY:
			case MoltlerParser.ERRORS:
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPING:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCLUDE:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.INDICES:
			case MoltlerParser.JSON:
			case MoltlerParser.KEY:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.NONE:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.ORDINALITY:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
			case MoltlerParser.PIVOT:
			case MoltlerParser.PRECEDING:
			case MoltlerParser.PRINT:
			case MoltlerParser.QUERY_HANDLER:
			case MoltlerParser.RANGE:
			case MoltlerParser.RECURSIVE:
			case MoltlerParser.REGISTER:
			case MoltlerParser.RENAME:
			case MoltlerParser.REPLACE:
			case MoltlerParser.REQUEST:
			case MoltlerParser.RESUME:
			case MoltlerParser.RETRY:
			case MoltlerParser.ROLLUP:
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SETS:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TABLE:
			case MoltlerParser.TEMP:
			case MoltlerParser.TEMPORARY:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TIME:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.UNPIVOT:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.ZONE:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1786;
				this.nonReserved();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}
	// @RuleVersion(0)
	public nonReserved(): NonReservedContext {
		let _localctx: NonReservedContext = new NonReservedContext(this._ctx, this.state);
		this.enterRule(_localctx, 284, MoltlerParser.RULE_nonReserved);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1789;
			_la = this._input.LA(1);
			if (!(((((_la - 64)) & ~0x1F) === 0 && ((1 << (_la - 64)) & ((1 << (MoltlerParser.ACTION - 64)) | (1 << (MoltlerParser.ACTIONS - 64)) | (1 << (MoltlerParser.ALTER - 64)) | (1 << (MoltlerParser.ANALYZE - 64)) | (1 << (MoltlerParser.ASSERT - 64)) | (1 << (MoltlerParser.AUDIT - 64)) | (1 << (MoltlerParser.BEGIN - 64)) | (1 << (MoltlerParser.BREAK - 64)) | (1 << (MoltlerParser.CACHE - 64)) | (1 << (MoltlerParser.CATCH - 64)) | (1 << (MoltlerParser.CLEAR - 64)) | (1 << (MoltlerParser.CONFIG - 64)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 64)) | (1 << (MoltlerParser.CONFIRM - 64)) | (1 << (MoltlerParser.CONNECTOR - 64)) | (1 << (MoltlerParser.CONNECTORS - 64)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 64)) | (1 << (MoltlerParser.CONTINUE - 64)) | (1 << (MoltlerParser.CREATE - 64)) | (1 << (MoltlerParser.CUBE - 64)) | (1 << (MoltlerParser.CURRENT - 64)) | (1 << (MoltlerParser.DECLARE - 64)) | (1 << (MoltlerParser.DESCRIBE - 64)) | (1 << (MoltlerParser.DESCRIPTION - 64)) | (1 << (MoltlerParser.DISABLE - 64)) | (1 << (MoltlerParser.DROP - 64)) | (1 << (MoltlerParser.DRY - 64)) | (1 << (MoltlerParser.EACH - 64)) | (1 << (MoltlerParser.ELSEIF - 64)) | (1 << (MoltlerParser.ENABLE - 64)) | (1 << (MoltlerParser.ENTITIES - 64)) | (1 << (MoltlerParser.ENTITY - 64)))) !== 0) || ((((_la - 96)) & ~0x1F) === 0 && ((1 << (_la - 96)) & ((1 << (MoltlerParser.ERRORS - 96)) | (1 << (MoltlerParser.EXPLAIN - 96)) | (1 << (MoltlerParser.FIELDS - 96)) | (1 << (MoltlerParser.FINALLY - 96)) | (1 << (MoltlerParser.FIRST - 96)) | (1 << (MoltlerParser.FOLLOWING - 96)) | (1 << (MoltlerParser.FOR - 96)) | (1 << (MoltlerParser.FORMAT - 96)) | (1 << (MoltlerParser.GROUPING - 96)) | (1 << (MoltlerParser.GROUPS - 96)) | (1 << (MoltlerParser.HANDLER - 96)) | (1 << (MoltlerParser.HISTORY - 96)) | (1 << (MoltlerParser.IF - 96)) | (1 << (MoltlerParser.INCLUDE - 96)) | (1 << (MoltlerParser.INCREMENTAL - 96)) | (1 << (MoltlerParser.INDICES - 96)) | (1 << (MoltlerParser.JSON - 96)) | (1 << (MoltlerParser.KEY - 96)) | (1 << (MoltlerParser.LAST - 96)) | (1 << (MoltlerParser.LATERAL - 96)) | (1 << (MoltlerParser.LIMITS - 96)) | (1 << (MoltlerParser.LOOP - 96)) | (1 << (MoltlerParser.MOCK_API - 96)) | (1 << (MoltlerParser.NAME - 96)) | (1 << (MoltlerParser.NONE - 96)) | (1 << (MoltlerParser.OPENAPI - 96)) | (1 << (MoltlerParser.OPTIONS - 96)) | (1 << (MoltlerParser.ORDINALITY - 96)) | (1 << (MoltlerParser.PARAMETERS - 96)) | (1 << (MoltlerParser.PAUSE - 96)) | (1 << (MoltlerParser.PIVOT - 96)) | (1 << (MoltlerParser.PRECEDING - 96)))) !== 0) || ((((_la - 128)) & ~0x1F) === 0 && ((1 << (_la - 128)) & ((1 << (MoltlerParser.PRINT - 128)) | (1 << (MoltlerParser.QUERY_HANDLER - 128)) | (1 << (MoltlerParser.RANGE - 128)) | (1 << (MoltlerParser.RECURSIVE - 128)) | (1 << (MoltlerParser.REGISTER - 128)) | (1 << (MoltlerParser.RENAME - 128)) | (1 << (MoltlerParser.REPLACE - 128)) | (1 << (MoltlerParser.REQUEST - 128)) | (1 << (MoltlerParser.RESUME - 128)) | (1 << (MoltlerParser.RETRY - 128)) | (1 << (MoltlerParser.ROLLUP - 128)) | (1 << (MoltlerParser.ROW - 128)) | (1 << (MoltlerParser.ROWS - 128)) | (1 << (MoltlerParser.RUN - 128)) | (1 << (MoltlerParser.SCHEDULE - 128)) | (1 << (MoltlerParser.SECRET - 128)) | (1 << (MoltlerParser.SECRETS - 128)) | (1 << (MoltlerParser.SET - 128)) | (1 << (MoltlerParser.SETS - 128)) | (1 << (MoltlerParser.SHOW - 128)) | (1 << (MoltlerParser.STATUS - 128)) | (1 << (MoltlerParser.STOP - 128)) | (1 << (MoltlerParser.SYNC - 128)) | (1 << (MoltlerParser.SYNCS - 128)) | (1 << (MoltlerParser.TABLE - 128)) | (1 << (MoltlerParser.TEMP - 128)) | (1 << (MoltlerParser.TEMPORARY - 128)) | (1 << (MoltlerParser.TEST - 128)) | (1 << (MoltlerParser.TEXT - 128)) | (1 << (MoltlerParser.THROW - 128)) | (1 << (MoltlerParser.TIME - 128)) | (1 << (MoltlerParser.TO - 128)))) !== 0) || ((((_la - 160)) & ~0x1F) === 0 && ((1 << (_la - 160)) & ((1 << (MoltlerParser.TRY - 160)) | (1 << (MoltlerParser.TYPE - 160)) | (1 << (MoltlerParser.TYPES - 160)) | (1 << (MoltlerParser.UNBOUNDED - 160)) | (1 << (MoltlerParser.UNPIVOT - 160)) | (1 << (MoltlerParser.USAGE - 160)) | (1 << (MoltlerParser.VALUE - 160)) | (1 << (MoltlerParser.VIEW - 160)) | (1 << (MoltlerParser.VIEWS - 160)) | (1 << (MoltlerParser.WHILE - 160)) | (1 << (MoltlerParser.ZONE - 160)))) !== 0))) {
			this._errHandler.recoverInline(this);
			} else {
				if (this._input.LA(1) === Token.EOF) {
					this.matchedEOF = true;
				}

				this._errHandler.reportMatch(this);
				this.consume();
			}
			}
		}
		catch (re) {
			if (re instanceof RecognitionException) {
				_localctx.exception = re;
				this._errHandler.reportError(this, re);
				this._errHandler.recover(this, re);
			} else {
				throw re;
			}
		}
		finally {
			this.exitRule();
		}
		return _localctx;
	}

	private static readonly _serializedATNSegments: number = 4;
	private static readonly _serializedATNSegment0: string =
		"\x03\uC91D\uCABA\u058D\uAFBA\u4F53\u0607\uEA8B\uC241\x03\xD0\u0702\x04" +
		"\x02\t\x02\x04\x03\t\x03\x04\x04\t\x04\x04\x05\t\x05\x04\x06\t\x06\x04" +
		"\x07\t\x07\x04\b\t\b\x04\t\t\t\x04\n\t\n\x04\v\t\v\x04\f\t\f\x04\r\t\r" +
		"\x04\x0E\t\x0E\x04\x0F\t\x0F\x04\x10\t\x10\x04\x11\t\x11\x04\x12\t\x12" +
		"\x04\x13\t\x13\x04\x14\t\x14\x04\x15\t\x15\x04\x16\t\x16\x04\x17\t\x17" +
		"\x04\x18\t\x18\x04\x19\t\x19\x04\x1A\t\x1A\x04\x1B\t\x1B\x04\x1C\t\x1C" +
		"\x04\x1D\t\x1D\x04\x1E\t\x1E\x04\x1F\t\x1F\x04 \t \x04!\t!\x04\"\t\"\x04" +
		"#\t#\x04$\t$\x04%\t%\x04&\t&\x04\'\t\'\x04(\t(\x04)\t)\x04*\t*\x04+\t" +
		"+\x04,\t,\x04-\t-\x04.\t.\x04/\t/\x040\t0\x041\t1\x042\t2\x043\t3\x04" +
		"4\t4\x045\t5\x046\t6\x047\t7\x048\t8\x049\t9\x04:\t:\x04;\t;\x04<\t<\x04" +
		"=\t=\x04>\t>\x04?\t?\x04@\t@\x04A\tA\x04B\tB\x04C\tC\x04D\tD\x04E\tE\x04" +
		"F\tF\x04G\tG\x04H\tH\x04I\tI\x04J\tJ\x04K\tK\x04L\tL\x04M\tM\x04N\tN\x04" +
		"O\tO\x04P\tP\x04Q\tQ\x04R\tR\x04S\tS\x04T\tT\x04U\tU\x04V\tV\x04W\tW\x04" +
		"X\tX\x04Y\tY\x04Z\tZ\x04[\t[\x04\\\t\\\x04]\t]\x04^\t^\x04_\t_\x04`\t" +
		"`\x04a\ta\x04b\tb\x04c\tc\x04d\td\x04e\te\x04f\tf\x04g\tg\x04h\th\x04" +
		"i\ti\x04j\tj\x04k\tk\x04l\tl\x04m\tm\x04n\tn\x04o\to\x04p\tp\x04q\tq\x04" +
		"r\tr\x04s\ts\x04t\tt\x04u\tu\x04v\tv\x04w\tw\x04x\tx\x04y\ty\x04z\tz\x04" +
		"{\t{\x04|\t|\x04}\t}\x04~\t~\x04\x7F\t\x7F\x04\x80\t\x80\x04\x81\t\x81" +
		"\x04\x82\t\x82\x04\x83\t\x83\x04\x84\t\x84\x04\x85\t\x85\x04\x86\t\x86" +
		"\x04\x87\t\x87\x04\x88\t\x88\x04\x89\t\x89\x04\x8A\t\x8A\x04\x8B\t\x8B" +
		"\x04\x8C\t\x8C\x04\x8D\t\x8D\x04\x8E\t\x8E\x04\x8F\t\x8F\x04\x90\t\x90" +
		"\x03\x02\x03\x02\x05\x02\u0123\n\x02\x03\x02\x03\x02\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x05\x03\u014E\n\x03\x03\x04\x03\x04\x03\x05\x03\x05\x05\x05\u0154" +
		"\n\x05\x03\x05\x03\x05\x05\x05\u0158\n\x05\x03\x05\x03\x05\x05\x05\u015C" +
		"\n\x05\x03\x06\x03\x06\x03\x06\x03\x07\x03\x07\x03\x07\x03\x07\x05\x07" +
		"\u0165\n\x07\x03\x07\x03\x07\x05\x07\u0169\n\x07\x03\b\x03\b\x03\b\x03" +
		"\b\x03\b\x03\b\x03\b\x03\b\x03\b\x05\b\u0174\n\b\x03\b\x03\b\x03\b\x03" +
		"\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x05" +
		"\b\u0185\n\b\x03\b\x03\b\x03\b\x03\b\x05\b\u018B\n\b\x03\t\x03\t\x03\t" +
		"\x03\n\x03\n\x03\n\x03\n\x03\v\x03\v\x03\v\x03\f\x03\f\x05\f\u0199\n\f" +
		"\x03\f\x03\f\x05\f\u019D\n\f\x03\f\x03\f\x03\f\x03\f\x03\f\x05\f\u01A4" +
		"\n\f\x03\f\x03\f\x05\f\u01A8\n\f\x03\r\x03\r\x03\r\x03\r\x03\r\x05\r\u01AF" +
		"\n\r\x03\r\x07\r\u01B2\n\r\f\r\x0E\r\u01B5\v\r\x03\x0E\x03\x0E\x03\x0E" +
		"\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x05\x0E" +
		"\u01C2\n\x0E\x03\x0F\x03\x0F\x03\x0F\x03\x0F\x03\x10\x03\x10\x03\x10\x03" +
		"\x10\x03\x10\x03\x11\x03\x11\x03\x11\x03\x11\x05\x11\u01D1\n\x11\x03\x12" +
		"\x03\x12\x03\x12\x05\x12\u01D6\n\x12\x03\x12\x03\x12\x03\x13\x03\x13\x05" +
		"\x13\u01DC\n\x13\x03\x13\x03\x13\x03\x13\x03\x13\x03\x13\x03\x14\x03\x14" +
		"\x03\x14\x05\x14\u01E6\n\x14\x03\x14\x03\x14\x03\x15\x03\x15\x05\x15\u01EC" +
		"\n\x15\x03\x15\x03\x15\x05\x15\u01F0\n\x15\x03\x15\x03\x15\x05\x15\u01F4" +
		"\n\x15\x03\x15\x03\x15\x03\x15\x03\x16\x03\x16\x03\x16\x05\x16\u01FC\n" +
		"\x16\x03\x16\x03\x16\x03\x17\x03\x17\x05\x17\u0202\n\x17\x03\x17\x03\x17" +
		"\x03\x17\x05\x17\u0207\n\x17\x03\x17\x03\x17\x05\x17\u020B\n\x17\x03\x17" +
		"\x03\x17\x03\x17\x03\x18\x03\x18\x03\x18\x05\x18\u0213\n\x18\x03\x18\x03" +
		"\x18\x03\x19\x03\x19\x05\x19\u0219\n\x19\x03\x19\x03\x19\x03\x19\x03\x19" +
		"\x03\x19\x03\x19\x05\x19\u0221\n\x19\x03\x19\x03\x19\x05\x19\u0225\n\x19" +
		"\x03\x19\x03\x19\x05\x19\u0229\n\x19\x03\x1A\x03\x1A\x03\x1A\x03\x1A\x03" +
		"\x1A\x03\x1A\x05\x1A\u0231\n\x1A\x03\x1B\x03\x1B\x03\x1C\x03\x1C\x03\x1C" +
		"\x07\x1C\u0238\n\x1C\f\x1C\x0E\x1C\u023B\v\x1C\x03\x1C\x05\x1C\u023E\n" +
		"\x1C\x03\x1D\x03\x1D\x03\x1D\x03\x1D\x03\x1D\x05\x1D\u0245\n\x1D\x03\x1E" +
		"\x03\x1E\x03\x1F\x03\x1F\x05\x1F\u024B\n\x1F\x03\x1F\x03\x1F\x03\x1F\x05" +
		"\x1F\u0250\n\x1F\x03\x1F\x05\x1F\u0253\n\x1F\x03\x1F\x05\x1F\u0256\n\x1F" +
		"\x03 \x03 \x03 \x03 \x03 \x03 \x05 \u025E\n \x03 \x03 \x03 \x05 \u0263" +
		"\n \x03!\x03!\x03!\x03!\x03!\x03!\x03!\x03!\x03!\x03\"\x03\"\x03\"\x03" +
		"\"\x03\"\x07\"\u0273\n\"\f\"\x0E\"\u0276\v\"\x03\"\x03\"\x03#\x03#\x05" +
		"#\u027C\n#\x03$\x03$\x03$\x03$\x05$\u0282\n$\x03%\x03%\x03%\x05%\u0287" +
		"\n%\x03%\x03%\x03%\x03%\x05%\u028D\n%\x03%\x03%\x05%\u0291\n%\x05%\u0293" +
		"\n%\x03&\x03&\x03&\x03&\x03&\x03&\x03&\x05&\u029C\n&\x03\'\x03\'\x03\'" +
		"\x03\'\x03\'\x03(\x03(\x03(\x07(\u02A6\n(\f(\x0E(\u02A9\v(\x03)\x03)\x03" +
		")\x03)\x03*\x03*\x03*\x07*\u02B2\n*\f*\x0E*\u02B5\v*\x03*\x03*\x05*\u02B9" +
		"\n*\x03*\x03*\x03*\x03+\x03+\x03+\x03+\x05+\u02C2\n+\x03+\x03+\x03+\x03" +
		",\x03,\x03,\x05,\u02CA\n,\x03,\x03,\x05,\u02CE\n,\x03-\x03-\x03-\x03-" +
		"\x03-\x03.\x03.\x03.\x03.\x07.\u02D9\n.\f.\x0E.\u02DC\v.\x03.\x03.\x05" +
		".\u02E0\n.\x03.\x03.\x03.\x03/\x03/\x03/\x03/\x030\x030\x030\x030\x03" +
		"0\x030\x030\x030\x030\x030\x030\x031\x031\x031\x031\x031\x031\x031\x03" +
		"2\x032\x033\x033\x034\x034\x034\x034\x054\u0303\n4\x035\x035\x035\x03" +
		"6\x036\x036\x056\u030B\n6\x036\x056\u030E\n6\x037\x037\x057\u0312\n7\x03" +
		"7\x037\x037\x037\x037\x057\u0319\n7\x037\x037\x057\u031D\n7\x037\x037" +
		"\x037\x057\u0322\n7\x038\x038\x058\u0326\n8\x038\x038\x038\x038\x038\x05" +
		"8\u032D\n8\x038\x038\x038\x038\x038\x038\x058\u0335\n8\x039\x039\x059" +
		"\u0339\n9\x039\x039\x039\x039\x039\x059\u0340\n9\x039\x039\x039\x039\x03" +
		"9\x039\x059\u0348\n9\x03:\x03:\x03:\x03:\x03:\x03;\x03;\x03;\x03;\x05" +
		";\u0353\n;\x03;\x03;\x03<\x03<\x03<\x03<\x03<\x03<\x05<\u035D\n<\x03<" +
		"\x03<\x05<\u0361\n<\x03<\x03<\x03<\x03<\x03<\x03=\x05=\u0369\n=\x03=\x03" +
		"=\x03=\x03=\x05=\u036F\n=\x03=\x05=\u0372\n=\x03=\x05=\u0375\n=\x03>\x03" +
		">\x03>\x03>\x05>\u037B\n>\x03>\x03>\x03>\x03>\x05>\u0381\n>\x05>\u0383" +
		"\n>\x03?\x03?\x05?\u0387\n?\x03?\x03?\x03?\x07?\u038C\n?\f?\x0E?\u038F" +
		"\v?\x03@\x03@\x05@\u0393\n@\x03@\x03@\x03@\x03@\x03@\x03A\x03A\x03A\x03" +
		"A\x07A\u039E\nA\fA\x0EA\u03A1\vA\x03A\x03A\x03B\x03B\x03B\x03B\x07B\u03A9" +
		"\nB\fB\x0EB\u03AC\vB\x03C\x03C\x05C\u03B0\nC\x03D\x03D\x03D\x03D\x07D" +
		"\u03B6\nD\fD\x0ED\u03B9\vD\x03E\x03E\x05E\u03BD\nE\x03F\x03F\x03F\x03" +
		"F\x03F\x03F\x05F\u03C5\nF\x03G\x03G\x03G\x03G\x07G\u03CB\nG\fG\x0EG\u03CE" +
		"\vG\x03H\x03H\x03H\x03H\x07H\u03D4\nH\fH\x0EH\u03D7\vH\x03H\x03H\x03I" +
		"\x03I\x03I\x05I\u03DE\nI\x03I\x05I\u03E1\nI\x03I\x03I\x03I\x07I\u03E6" +
		"\nI\fI\x0EI\u03E9\vI\x03I\x03I\x05I\u03ED\nI\x03I\x03I\x05I\u03F1\nI\x03" +
		"I\x03I\x03I\x05I\u03F6\nI\x03I\x03I\x05I\u03FA\nI\x03I\x03I\x03I\x03I" +
		"\x07I\u0400\nI\fI\x0EI\u0403\vI\x05I\u0405\nI\x03I\x03I\x05I\u0409\nI" +
		"\x03J\x03J\x03K\x03K\x03L\x03L\x03M\x03M\x03M\x03M\x03M\x07M\u0416\nM" +
		"\fM\x0EM\u0419\vM\x03M\x03M\x03N\x03N\x03N\x03N\x07N\u0421\nN\fN\x0EN" +
		"\u0424\vN\x05N\u0426\nN\x03O\x03O\x03O\x03O\x05O\u042C\nO\x03P\x03P\x03" +
		"P\x03P\x03P\x03P\x07P\u0434\nP\fP\x0EP\u0437\vP\x03P\x03P\x03P\x03P\x03" +
		"P\x03P\x03P\x07P\u0440\nP\fP\x0EP\u0443\vP\x03P\x03P\x05P\u0447\nP\x03" +
		"Q\x03Q\x03Q\x05Q\u044C\nQ\x03Q\x05Q\u044F\nQ\x05Q\u0451\nQ\x03R\x03R\x03" +
		"R\x05R\u0456\nR\x03R\x03R\x03S\x03S\x03S\x03S\x03S\x03S\x03T\x03T\x03" +
		"T\x07T\u0463\nT\fT\x0ET\u0466\vT\x03U\x03U\x05U\u046A\nU\x03U\x03U\x05" +
		"U\u046E\nU\x03V\x03V\x03V\x07V\u0473\nV\fV\x0EV\u0476\vV\x03W\x03W\x07" +
		"W\u047A\nW\fW\x0EW\u047D\vW\x03X\x05X\u0480\nX\x03X\x05X\u0483\nX\x03" +
		"X\x03X\x03X\x03X\x03X\x03X\x03X\x03X\x03X\x07X\u048E\nX\fX\x0EX\u0491" +
		"\vX\x03X\x03X\x05X\u0495\nX\x03Y\x03Y\x03Y\x03Y\x05Y\u049B\nY\x05Y\u049D" +
		"\nY\x03Y\x03Y\x03Y\x03Y\x05Y\u04A3\nY\x03Y\x05Y\u04A6\nY\x03Y\x05Y\u04A9" +
		"\nY\x03Z\x03Z\x07Z\u04AD\nZ\fZ\x0EZ\u04B0\vZ\x03[\x03[\x03[\x03[\x03[" +
		"\x07[\u04B7\n[\f[\x0E[\u04BA\v[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x07" +
		"[\u04C3\n[\f[\x0E[\u04C6\v[\x03[\x03[\x03[\x03[\x03[\x03[\x07[\u04CE\n" +
		"[\f[\x0E[\u04D1\v[\x05[\u04D3\n[\x03[\x03[\x05[\u04D7\n[\x03[\x05[\u04DA" +
		"\n[\x03[\x03[\x03[\x05[\u04DF\n[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03" +
		"[\x03[\x07[\u04EA\n[\f[\x0E[\u04ED\v[\x03[\x03[\x03[\x05[\u04F2\n[\x03" +
		"[\x05[\u04F5\n[\x05[\u04F7\n[\x03\\\x03\\\x03\\\x05\\\u04FC\n\\\x03]\x03" +
		"]\x03]\x05]\u0501\n]\x03^\x03^\x05^\u0505\n^\x03^\x05^\u0508\n^\x03^\x05" +
		"^\u050B\n^\x03^\x05^\u050E\n^\x03^\x03^\x03^\x03^\x05^\u0514\n^\x03^\x03" +
		"^\x05^\u0518\n^\x05^\u051A\n^\x03^\x05^\u051D\n^\x03^\x03^\x03^\x05^\u0522" +
		"\n^\x03^\x05^\u0525\n^\x03^\x03^\x05^\u0529\n^\x05^\u052B\n^\x03^\x03" +
		"^\x03^\x03^\x05^\u0531\n^\x03_\x03_\x03_\x03_\x03_\x07_\u0538\n_\f_\x0E" +
		"_\u053B\v_\x05_\u053D\n_\x03_\x03_\x03`\x03`\x03a\x03a\x03a\x03a\x07a" +
		"\u0547\na\fa\x0Ea\u054A\va\x05a\u054C\na\x03b\x03b\x03c\x03c\x03c\x03" +
		"c\x03c\x07c\u0555\nc\fc\x0Ec\u0558\vc\x03c\x05c\u055B\nc\x03c\x03c\x03" +
		"d\x03d\x03d\x03d\x03e\x03e\x03f\x03f\x03f\x07f\u0568\nf\ff\x0Ef\u056B" +
		"\vf\x03g\x03g\x03g\x07g\u0570\ng\fg\x0Eg\u0573\vg\x03h\x07h\u0576\nh\f" +
		"h\x0Eh\u0579\vh\x03h\x03h\x03i\x03i\x07i\u057F\ni\fi\x0Ei\u0582\vi\x03" +
		"j\x03j\x03j\x03j\x05j\u0588\nj\x03j\x03j\x03j\x03j\x03j\x03j\x05j\u0590" +
		"\nj\x05j\u0592\nj\x03k\x03k\x07k\u0596\nk\fk\x0Ek\u0599\vk\x03l\x05l\u059C" +
		"\nl\x03l\x03l\x03l\x03l\x05l\u05A2\nl\x03l\x05l\u05A5\nl\x03l\x03l\x03" +
		"l\x05l\u05AA\nl\x03l\x03l\x03l\x03l\x03l\x03l\x05l\u05B2\nl\x03l\x03l" +
		"\x03l\x03l\x03l\x03l\x07l\u05BA\nl\fl\x0El\u05BD\vl\x03l\x05l\u05C0\n" +
		"l\x05l\u05C2\nl\x03l\x03l\x05l\u05C6\nl\x03m\x03m\x03m\x03m\x07m\u05CC" +
		"\nm\fm\x0Em\u05CF\vm\x03n\x03n\x03o\x07o\u05D4\no\fo\x0Eo\u05D7\vo\x03" +
		"o\x03o\x03p\x03p\x07p\u05DD\np\fp\x0Ep\u05E0\vp\x03q\x03q\x03q\x03q\x03" +
		"q\x05q\u05E7\nq\x03q\x03q\x03q\x05q\u05EC\nq\x03r\x03r\x03r\x03r\x03r" +
		"\x03r\x03r\x03r\x03r\x05r\u05F7\nr\x03r\x03r\x03r\x03r\x03r\x03r\x03r" +
		"\x03r\x03r\x07r\u0602\nr\fr\x0Er\u0605\vr\x03r\x05r\u0608\nr\x03r\x03" +
		"r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x05r\u0617\n" +
		"r\x03r\x06r\u061A\nr\rr\x0Er\u061B\x03r\x03r\x05r\u0620\nr\x03r\x03r\x03" +
		"r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03r\x03" +
		"r\x03r\x03r\x05r\u0635\nr\x03s\x03s\x03t\x03t\x03t\x03t\x03t\x03u\x03" +
		"u\x03u\x05u\u0641\nu\x03u\x03u\x03u\x07u\u0646\nu\fu\x0Eu\u0649\vu\x03" +
		"u\x03u\x03u\x05u\u064E\nu\x03u\x05u\u0651\nu\x03u\x03u\x03u\x03u\x03u" +
		"\x03u\x03u\x05u\u065A\nu\x03u\x03u\x03u\x03u\x03u\x03u\x05u\u0662\nu\x05" +
		"u\u0664\nu\x03v\x03v\x05v\u0668\nv\x03w\x03w\x03w\x03w\x03w\x03w\x03w" +
		"\x05w\u0671\nw\x03w\x03w\x03w\x03x\x05x\u0677\nx\x03x\x03x\x03x\x03x\x03" +
		"x\x07x\u067E\nx\fx\x0Ex\u0681\vx\x05x\u0683\nx\x03x\x03x\x03x\x05x\u0688" +
		"\nx\x03x\x05x\u068B\nx\x03y\x03y\x03y\x03y\x03y\x03y\x03y\x05y\u0694\n" +
		"y\x03z\x03z\x03z\x03z\x03z\x03z\x03z\x05z\u069D\nz\x03{\x03{\x03{\x03" +
		"{\x03{\x07{\u06A4\n{\f{\x0E{\u06A7\v{\x03{\x05{\u06AA\n{\x03{\x03{\x05" +
		"{\u06AE\n{\x03|\x03|\x03|\x05|\u06B3\n|\x03|\x07|\u06B6\n|\f|\x0E|\u06B9" +
		"\v|\x03|\x05|\u06BC\n|\x05|\u06BE\n|\x03|\x03|\x03}\x03}\x03}\x05}\u06C5" +
		"\n}\x03}\x07}\u06C8\n}\f}\x0E}\u06CB\v}\x03}\x05}\u06CE\n}\x03}\x05}\u06D1" +
		"\n}\x03}\x03}\x03~\x03~\x03~\x03~\x03\x7F\x03\x7F\x05\x7F\u06DB\n\x7F" +
		"\x03\x80\x03\x80\x03\x81\x03\x81\x03\x82\x03\x82\x03\x83\x03\x83\x03\x84" +
		"\x03\x84\x03\x85\x03\x85\x03\x86\x03\x86\x03\x87\x03\x87\x03\x88\x03\x88" +
		"\x03\x89\x03\x89\x03\x8A\x03\x8A\x03\x8B\x03\x8B\x03\x8C\x03\x8C\x03\x8D" +
		"\x03\x8D\x03\x8E\x03\x8E\x03\x8F\x03\x8F\x03\x8F\x05\x8F\u06FE\n\x8F\x03" +
		"\x90\x03\x90\x03\x90\x02\x02\x02\x91\x02\x02\x04\x02\x06\x02\b\x02\n\x02" +
		"\f\x02\x0E\x02\x10\x02\x12\x02\x14\x02\x16\x02\x18\x02\x1A\x02\x1C\x02" +
		"\x1E\x02 \x02\"\x02$\x02&\x02(\x02*\x02,\x02.\x020\x022\x024\x026\x02" +
		"8\x02:\x02<\x02>\x02@\x02B\x02D\x02F\x02H\x02J\x02L\x02N\x02P\x02R\x02" +
		"T\x02V\x02X\x02Z\x02\\\x02^\x02`\x02b\x02d\x02f\x02h\x02j\x02l\x02n\x02" +
		"p\x02r\x02t\x02v\x02x\x02z\x02|\x02~\x02\x80\x02\x82\x02\x84\x02\x86\x02" +
		"\x88\x02\x8A\x02\x8C\x02\x8E\x02\x90\x02\x92\x02\x94\x02\x96\x02\x98\x02" +
		"\x9A\x02\x9C\x02\x9E\x02\xA0\x02\xA2\x02\xA4\x02\xA6\x02\xA8\x02\xAA\x02" +
		"\xAC\x02\xAE\x02\xB0\x02\xB2\x02\xB4\x02\xB6\x02\xB8\x02\xBA\x02\xBC\x02" +
		"\xBE\x02\xC0\x02\xC2\x02\xC4\x02\xC6\x02\xC8\x02\xCA\x02\xCC\x02\xCE\x02" +
		"\xD0\x02\xD2\x02\xD4\x02\xD6\x02\xD8\x02\xDA\x02\xDC\x02\xDE\x02\xE0\x02" +
		"\xE2\x02\xE4\x02\xE6\x02\xE8\x02\xEA\x02\xEC\x02\xEE\x02\xF0\x02\xF2\x02" +
		"\xF4\x02\xF6\x02\xF8\x02\xFA\x02\xFC\x02\xFE\x02\u0100\x02\u0102\x02\u0104" +
		"\x02\u0106\x02\u0108\x02\u010A\x02\u010C\x02\u010E\x02\u0110\x02\u0112" +
		"\x02\u0114\x02\u0116\x02\u0118\x02\u011A\x02\u011C\x02\u011E\x02\x02\x16" +
		"\x04\x02rr\x9E\x9E\x04\x02\x96\x96\xA7\xA7\x03\x02\x9B\x9C\x06\x02[[\x7F" +
		"\x7F\x8A\x8A\x97\x97\x04\x02\x15\x15;;\x04\x02\x03\x03\x11\x11\x04\x02" +
		"UU\x8C\x8C\x04\x02\x07\x07\x10\x10\x04\x02fftt\x05\x02\x1B\x1B%%44\x04" +
		"\x02\x05\x0566\x03\x02\xB8\xBD\x04\x02\x1E\x1E&&\x04\x02\xB7\xB7\xBE\xC2" +
		"\x03\x02\xBE\xBF\x04\x02\x0F\x0F88\x04\x02\f\f::\x05\x02kk\x84\x84\x8E" +
		"\x8E\x04\x02gg\x81\x81\x03\x02B\xAC\x02\u07A9\x02\u0120\x03\x02\x02\x02" +
		"\x04\u014D\x03\x02\x02\x02\x06\u014F\x03\x02\x02\x02\b\u0151\x03\x02\x02" +
		"\x02\n\u015D\x03\x02\x02\x02\f\u0160\x03\x02\x02\x02\x0E\u018A\x03\x02" +
		"\x02\x02\x10\u018C\x03\x02\x02\x02\x12\u018F\x03\x02\x02\x02\x14\u0193" +
		"\x03\x02\x02\x02\x16\u0196\x03\x02\x02\x02\x18\u01A9\x03\x02\x02\x02\x1A" +
		"\u01C1\x03\x02\x02\x02\x1C\u01C3\x03\x02\x02\x02\x1E\u01C7\x03\x02\x02" +
		"\x02 \u01CC\x03\x02\x02\x02\"\u01D2\x03\x02\x02\x02$\u01D9\x03\x02\x02" +
		"\x02&\u01E2\x03\x02\x02\x02(\u01E9\x03\x02\x02\x02*\u01F8\x03\x02\x02" +
		"\x02,\u01FF\x03\x02\x02\x02.\u020F\x03\x02\x02\x020\u0218\x03\x02\x02" +
		"\x022\u022A\x03\x02\x02\x024\u0232\x03\x02\x02\x026\u0234\x03\x02\x02" +
		"\x028\u0244\x03\x02\x02\x02:\u0246\x03\x02\x02\x02<\u024A\x03\x02\x02" +
		"\x02>\u0257\x03\x02\x02\x02@\u0264\x03\x02\x02\x02B\u026D\x03\x02\x02" +
		"\x02D\u0279\x03\x02\x02\x02F\u027D\x03\x02\x02\x02H\u0292\x03\x02\x02" +
		"\x02J\u0294\x03\x02\x02\x02L\u029D\x03\x02\x02\x02N\u02A7\x03\x02\x02" +
		"\x02P\u02AA\x03\x02\x02\x02R\u02AE\x03\x02\x02\x02T\u02BD\x03\x02\x02" +
		"\x02V\u02C6\x03\x02\x02\x02X\u02CF\x03\x02\x02\x02Z\u02D4\x03\x02\x02" +
		"\x02\\\u02E4\x03\x02\x02\x02^\u02E8\x03\x02\x02\x02`\u02F3\x03\x02\x02" +
		"\x02b\u02FA\x03\x02\x02\x02d\u02FC\x03\x02\x02\x02f\u02FE\x03\x02\x02" +
		"\x02h\u0304\x03\x02\x02\x02j\u0307\x03\x02\x02\x02l\u030F\x03\x02\x02" +
		"\x02n\u0323\x03\x02\x02\x02p\u0336\x03\x02\x02\x02r\u0349\x03\x02\x02" +
		"\x02t\u034E\x03\x02\x02\x02v\u0356\x03\x02\x02\x02x\u0368\x03\x02\x02" +
		"\x02z\u0382\x03\x02\x02\x02|\u0384\x03\x02\x02\x02~\u0390\x03\x02\x02" +
		"\x02\x80\u0399\x03\x02\x02\x02\x82\u03A4\x03\x02\x02\x02\x84\u03AD\x03" +
		"\x02\x02\x02\x86\u03B1\x03\x02\x02\x02\x88\u03BA\x03\x02\x02\x02\x8A\u03C4" +
		"\x03\x02\x02\x02\x8C\u03C6\x03\x02\x02\x02\x8E\u03CF\x03\x02\x02\x02\x90" +
		"\u03DA\x03\x02\x02\x02\x92\u040A\x03\x02\x02\x02\x94\u040C\x03\x02\x02" +
		"\x02\x96\u040E\x03\x02\x02\x02\x98\u0410\x03\x02\x02\x02\x9A\u0425\x03" +
		"\x02\x02\x02\x9C\u042B\x03\x02\x02\x02\x9E\u0446\x03\x02\x02\x02\xA0\u0450" +
		"\x03\x02\x02\x02\xA2\u0455\x03\x02\x02\x02\xA4\u0459\x03\x02\x02\x02\xA6" +
		"\u045F\x03\x02\x02\x02\xA8\u0467\x03\x02\x02\x02\xAA\u046F\x03\x02\x02" +
		"\x02\xAC\u0477\x03\x02\x02\x02\xAE\u047F\x03\x02\x02\x02\xB0\u04A8\x03" +
		"\x02\x02\x02\xB2\u04AA\x03\x02\x02\x02\xB4\u04F6\x03\x02\x02\x02\xB6\u04F8" +
		"\x03\x02\x02\x02\xB8\u04FD\x03\x02\x02\x02\xBA\u0530\x03\x02\x02\x02\xBC" +
		"\u0532\x03\x02\x02\x02\xBE\u0540\x03\x02\x02\x02\xC0\u054B\x03\x02\x02" +
		"\x02\xC2\u054D\x03\x02\x02\x02\xC4\u054F\x03\x02\x02\x02\xC6\u055E\x03" +
		"\x02\x02\x02\xC8\u0562\x03\x02\x02\x02\xCA\u0564\x03\x02\x02\x02\xCC\u056C" +
		"\x03\x02\x02\x02\xCE\u0577\x03\x02\x02\x02\xD0\u057C\x03\x02\x02\x02\xD2" +
		"\u0591\x03\x02\x02\x02\xD4\u0593\x03\x02\x02\x02\xD6\u05C5\x03\x02\x02" +
		"\x02\xD8\u05C7\x03\x02\x02\x02\xDA\u05D0\x03\x02\x02\x02\xDC\u05D5\x03" +
		"\x02\x02\x02\xDE\u05DA\x03\x02\x02\x02\xE0\u05EB\x03\x02\x02\x02\xE2\u0634" +
		"\x03\x02\x02\x02\xE4\u0636\x03\x02\x02\x02\xE6\u0638\x03\x02\x02\x02\xE8" +
		"\u063D\x03\x02\x02\x02\xEA\u0667\x03\x02\x02\x02\xEC\u0670\x03\x02\x02" +
		"\x02\xEE\u0676\x03\x02\x02\x02\xF0\u068C\x03\x02\x02\x02\xF2\u069C\x03" +
		"\x02\x02";
	private static readonly _serializedATNSegment1: string =
		"\x02\xF4\u069E\x03\x02\x02\x02\xF6\u06AF\x03\x02\x02\x02\xF8\u06C1\x03" +
		"\x02\x02\x02\xFA\u06D4\x03\x02\x02\x02\xFC\u06DA\x03\x02\x02\x02\xFE\u06DC" +
		"\x03\x02\x02\x02\u0100\u06DE\x03\x02\x02\x02\u0102\u06E0\x03\x02\x02\x02" +
		"\u0104\u06E2\x03\x02\x02\x02\u0106\u06E4\x03\x02\x02\x02\u0108\u06E6\x03" +
		"\x02\x02\x02\u010A\u06E8\x03\x02\x02\x02\u010C\u06EA\x03\x02\x02\x02\u010E" +
		"\u06EC\x03\x02\x02\x02\u0110\u06EE\x03\x02\x02\x02\u0112\u06F0\x03\x02" +
		"\x02\x02\u0114\u06F2\x03\x02\x02\x02\u0116\u06F4\x03\x02\x02\x02\u0118" +
		"\u06F6\x03\x02\x02\x02\u011A\u06F8\x03\x02\x02\x02\u011C\u06FD\x03\x02" +
		"\x02\x02\u011E\u06FF\x03\x02\x02\x02\u0120\u0122\x05\x04\x03\x02\u0121" +
		"\u0123\x07\xC6\x02\x02\u0122\u0121\x03\x02\x02\x02\u0122\u0123\x03\x02" +
		"\x02\x02\u0123\u0124\x03\x02\x02\x02\u0124\u0125\x07\x02\x02\x03\u0125" +
		"\x03\x03\x02\x02\x02\u0126\u014E\x05\x06\x04\x02\u0127\u014E\x05\b\x05" +
		"\x02\u0128\u014E\x05\n\x06\x02\u0129\u014E\x05\f\x07\x02\u012A\u014E\x05" +
		"\x16\f\x02\u012B\u014E\x05\x18\r\x02\u012C\u014E\x05\x1C\x0F\x02\u012D" +
		"\u014E\x05\x1E\x10\x02\u012E\u014E\x05 \x11\x02\u012F\u014E\x05\"\x12" +
		"\x02\u0130\u014E\x05$\x13\x02\u0131\u014E\x05&\x14\x02\u0132\u014E\x05" +
		"(\x15\x02\u0133\u014E\x05*\x16\x02\u0134\u014E\x05,\x17\x02\u0135\u014E" +
		"\x05.\x18\x02\u0136\u014E\x050\x19\x02\u0137\u014E\x05<\x1F\x02\u0138" +
		"\u014E\x05H%\x02\u0139\u014E\x05J&\x02\u013A\u014E\x05L\'\x02\u013B\u014E" +
		"\x05P)\x02\u013C\u014E\x05R*\x02\u013D\u014E\x05V,\x02\u013E\u014E\x05" +
		"X-\x02\u013F\u014E\x05Z.\x02\u0140\u014E\x05^0\x02\u0141\u014E\x05`1\x02" +
		"\u0142\u014E\x05b2\x02\u0143\u014E\x05d3\x02\u0144\u014E\x05f4\x02\u0145" +
		"\u014E\x05h5\x02\u0146\u014E\x05j6\x02\u0147\u014E\x05l7\x02\u0148\u014E" +
		"\x05n8\x02\u0149\u014E\x05p9\x02\u014A\u014E\x05r:\x02\u014B\u014E\x05" +
		"t;\x02\u014C\u014E\x05v<\x02\u014D\u0126\x03\x02\x02\x02\u014D\u0127\x03" +
		"\x02\x02\x02\u014D\u0128\x03\x02\x02\x02\u014D\u0129\x03\x02\x02\x02\u014D" +
		"\u012A\x03\x02\x02\x02\u014D\u012B\x03\x02\x02\x02\u014D\u012C\x03\x02" +
		"\x02\x02\u014D\u012D\x03\x02\x02\x02\u014D\u012E\x03\x02\x02\x02\u014D" +
		"\u012F\x03\x02\x02\x02\u014D\u0130\x03\x02\x02\x02\u014D\u0131\x03\x02" +
		"\x02\x02\u014D\u0132\x03\x02\x02\x02\u014D\u0133\x03\x02\x02\x02\u014D" +
		"\u0134\x03\x02\x02\x02\u014D\u0135\x03\x02\x02\x02\u014D\u0136\x03\x02" +
		"\x02\x02\u014D\u0137\x03\x02\x02\x02\u014D\u0138\x03\x02\x02\x02\u014D" +
		"\u0139\x03\x02\x02\x02\u014D\u013A\x03\x02\x02\x02\u014D\u013B\x03\x02" +
		"\x02\x02\u014D\u013C\x03\x02\x02\x02\u014D\u013D\x03\x02\x02\x02\u014D" +
		"\u013E\x03\x02\x02\x02\u014D\u013F\x03\x02\x02\x02\u014D\u0140\x03\x02" +
		"\x02\x02\u014D\u0141\x03\x02\x02\x02\u014D\u0142\x03\x02\x02\x02\u014D" +
		"\u0143\x03\x02\x02\x02\u014D\u0144\x03\x02\x02\x02\u014D\u0145\x03\x02" +
		"\x02\x02\u014D\u0146\x03\x02\x02\x02\u014D\u0147\x03\x02\x02\x02\u014D" +
		"\u0148\x03\x02\x02\x02\u014D\u0149\x03\x02\x02\x02\u014D\u014A\x03\x02" +
		"\x02\x02\u014D\u014B\x03\x02\x02\x02\u014D\u014C\x03\x02\x02\x02\u014E" +
		"\x05\x03\x02\x02\x02\u014F\u0150\x05x=\x02\u0150\x07\x03\x02\x02\x02\u0151" +
		"\u0153\x07c\x02\x02\u0152\u0154\x07E\x02\x02\u0153\u0152\x03\x02\x02\x02" +
		"\u0153\u0154\x03\x02\x02\x02\u0154\u0157\x03\x02\x02\x02\u0155\u0156\x07" +
		"i\x02\x02\u0156\u0158\t\x02\x02\x02\u0157\u0155\x03\x02\x02\x02\u0157" +
		"\u0158\x03\x02\x02\x02\u0158\u015B\x03\x02\x02\x02\u0159\u015C\x05\x06" +
		"\x04\x02\u015A\u015C\x050\x19\x02\u015B\u0159\x03\x02\x02\x02\u015B\u015A" +
		"\x03\x02\x02\x02\u015C\t\x03\x02\x02\x02\u015D\u015E\x07X\x02\x02\u015E" +
		"\u015F\x05\xC0a\x02\u015F\v\x03\x02\x02\x02\u0160\u0161\x07\x95\x02\x02" +
		"\u0161\u0164\x05\x0E\b\x02\u0162\u0163\x07&\x02\x02\u0163\u0165\x05\xFE" +
		"\x80\x02\u0164\u0162\x03\x02\x02\x02\u0164\u0165\x03\x02\x02\x02\u0165" +
		"\u0168\x03\x02\x02\x02\u0166\u0167\x07\'\x02\x02\u0167\u0169\x05\xCAf" +
		"\x02\u0168\u0166\x03\x02\x02\x02\u0168\u0169\x03\x02\x02\x02\u0169\r\x03" +
		"\x02\x02\x02\u016A\u018B\x07Q\x02\x02\u016B\u016C\x07P\x02\x02\u016C\u018B" +
		"\x07\xA4\x02\x02\u016D\u016E\x07P\x02\x02\u016E\u016F\x07\xA3\x02\x02" +
		"\u016F\u018B\x05\xFE\x80\x02\u0170\u0171\x07P\x02\x02\u0171\u0173\x05" +
		"\u0104\x83\x02\u0172\u0174\t\x03\x02\x02\u0173\u0172\x03\x02\x02\x02\u0173" +
		"\u0174\x03\x02\x02\x02\u0174\u018B\x03\x02\x02\x02\u0175\u0176\x07`\x02" +
		"\x02\u0176\u0177\x07\x1A\x02\x02\u0177\u018B\x05\u0104\x83\x02\u0178\u0179" +
		"\x07C\x02\x02\u0179\u017A\x07\x1A\x02\x02\u017A\u018B\x05\xC0a\x02\u017B" +
		"\u018B\x07\x92\x02\x02\u017C\u018B\x07\xAA\x02\x02\u017D\u018B\x07m\x02" +
		"\x02\u017E\u018B\x07G\x02\x02\u017F\u018B\x07q\x02\x02\u0180\u018B\x07" +
		"\x99\x02\x02\u0181\u0182\x07\x98\x02\x02\u0182\u0184\x07m\x02\x02\u0183" +
		"\u0185\x05\u010C\x87\x02\u0184\u0183\x03\x02\x02\x02\u0184\u0185\x03\x02" +
		"\x02\x02\u0185\u018B\x03\x02\x02\x02\u0186\u0187\x07\x98\x02\x02\u0187" +
		"\u0188\x07b\x02\x02\u0188\u018B\x05\u010C\x87\x02\u0189\u018B\x07J\x02" +
		"\x02\u018A\u016A\x03\x02\x02\x02\u018A\u016B\x03\x02\x02\x02\u018A\u016D" +
		"\x03\x02\x02\x02\u018A\u0170\x03\x02\x02\x02\u018A\u0175\x03\x02\x02\x02" +
		"\u018A\u0178\x03\x02\x02\x02\u018A\u017B\x03\x02\x02\x02\u018A\u017C\x03" +
		"\x02\x02\x02\u018A\u017D\x03\x02\x02\x02\u018A\u017E\x03\x02\x02\x02\u018A" +
		"\u017F\x03\x02\x02\x02\u018A\u0180\x03\x02\x02\x02\u018A\u0181\x03\x02" +
		"\x02\x02\u018A\u0186\x03\x02\x02\x02\u018A\u0189\x03\x02\x02\x02\u018B" +
		"\x0F\x03\x02\x02\x02\u018C\u018D\x07.\x02\x02\u018D\u018E\x07\x88\x02" +
		"\x02\u018E\x11\x03\x02\x02\x02\u018F\u0190\x07n\x02\x02\u0190\u0191\x07" +
		")\x02\x02\u0191\u0192\x07\x16\x02\x02\u0192\x13\x03\x02\x02\x02\u0193" +
		"\u0194\x07n\x02\x02\u0194\u0195\x07\x16\x02\x02\u0195\x15\x03\x02\x02" +
		"\x02\u0196\u0198\x07T\x02\x02\u0197\u0199\x05\x10\t\x02\u0198\u0197\x03" +
		"\x02\x02\x02\u0198\u0199\x03\x02\x02\x02\u0199\u019A\x03\x02\x02\x02\u019A" +
		"\u019C\x07P\x02\x02\u019B\u019D\x05\x12\n\x02\u019C\u019B\x03\x02\x02" +
		"\x02\u019C\u019D\x03\x02\x02\x02\u019D\u019E\x03\x02\x02\x02\u019E\u019F" +
		"\x05\u0104\x83\x02\u019F\u01A0\x07\xA3\x02\x02\u01A0\u01A3\x05\xFE\x80" +
		"\x02\u01A1\u01A2\x07M\x02\x02\u01A2\u01A4\x05\xF8}\x02\u01A3\u01A1\x03" +
		"\x02\x02\x02\u01A3\u01A4\x03\x02\x02\x02\u01A4\u01A7\x03\x02\x02\x02\u01A5" +
		"\u01A6\x07|\x02\x02\u01A6\u01A8\x05\xF8}\x02\u01A7\u01A5\x03\x02\x02\x02" +
		"\u01A7\u01A8\x03\x02\x02\x02\u01A8\x17\x03\x02\x02\x02\u01A9\u01AA\x07" +
		"D\x02\x02\u01AA\u01AB\x07P\x02\x02\u01AB\u01AC\x05\u0104\x83\x02\u01AC" +
		"\u01B3\x05\x1A\x0E\x02\u01AD\u01AF\x07\xC5\x02\x02\u01AE\u01AD\x03\x02" +
		"\x02\x02\u01AE\u01AF\x03\x02\x02\x02\u01AF\u01B0\x03\x02\x02\x02\u01B0" +
		"\u01B2\x05\x1A\x0E\x02\u01B1\u01AE\x03\x02\x02\x02\u01B2\u01B5\x03\x02" +
		"\x02\x02\u01B3\u01B1\x03\x02\x02\x02\u01B3\u01B4\x03\x02\x02\x02\u01B4" +
		"\x19\x03\x02\x02\x02\u01B5\u01B3\x03\x02\x02\x02\u01B6\u01B7\x07\x93\x02" +
		"\x02\u01B7\u01B8\x07M\x02\x02\u01B8\u01C2\x05\xF8}\x02\u01B9\u01BA\x07" +
		"\x93\x02\x02\u01BA\u01BB\x07|\x02\x02\u01BB\u01C2\x05\xF8}\x02\u01BC\u01BD" +
		"\x07\x87\x02\x02\u01BD\u01BE\x07\xA1\x02\x02\u01BE\u01C2\x05\u0102\x82" +
		"\x02\u01BF\u01C2\x07_\x02\x02\u01C0\u01C2\x07Z\x02\x02\u01C1\u01B6\x03" +
		"\x02\x02\x02\u01C1\u01B9\x03\x02\x02\x02\u01C1\u01BC\x03\x02\x02\x02\u01C1" +
		"\u01BF\x03\x02\x02\x02\u01C1\u01C0\x03\x02\x02\x02\u01C2\x1B\x03\x02\x02" +
		"\x02\u01C3\u01C4\x07\x9D\x02\x02\u01C4\u01C5\x07P\x02\x02\u01C5\u01C6" +
		"\x05\u0104\x83\x02\u01C6\x1D\x03\x02\x02\x02\u01C7\u01C8\x07L\x02\x02" +
		"\u01C8\u01C9\x07v\x02\x02\u01C9\u01CA\x07h\x02\x02\u01CA\u01CB\x05\u0104" +
		"\x83\x02\u01CB\x1F\x03\x02\x02\x02\u01CC\u01CD\x07L\x02\x02\u01CD\u01D0" +
		"\x07J\x02\x02\u01CE\u01CF\x07h\x02\x02\u01CF\u01D1\x05\xC0a\x02\u01D0" +
		"\u01CE\x03\x02\x02\x02\u01D0\u01D1\x03\x02\x02\x02\u01D1!\x03\x02\x02" +
		"\x02\u01D2\u01D3\x07[\x02\x02\u01D3\u01D5\x07P\x02\x02\u01D4\u01D6\x05" +
		"\x14\v\x02\u01D5\u01D4\x03\x02\x02\x02\u01D5\u01D6\x03\x02\x02\x02\u01D6" +
		"\u01D7\x03\x02\x02\x02\u01D7\u01D8\x05\u0104\x83\x02\u01D8#\x03\x02\x02" +
		"\x02\u01D9\u01DB\x07T\x02\x02\u01DA\u01DC\x05\x10\t\x02\u01DB\u01DA\x03" +
		"\x02\x02\x02\u01DB\u01DC\x03\x02\x02\x02\u01DC\u01DD\x03\x02\x02\x02\u01DD" +
		"\u01DE\x07\x91\x02\x02\u01DE\u01DF\x05\u0102\x82\x02\u01DF\u01E0\x07\xA8" +
		"\x02\x02\u01E0\u01E1\x05\xCAf\x02\u01E1%\x03\x02\x02\x02\u01E2\u01E3\x07" +
		"[\x02\x02\u01E3\u01E5\x07\x91\x02\x02\u01E4\u01E6\x05\x14\v\x02\u01E5" +
		"\u01E4\x03\x02\x02\x02\u01E5\u01E6\x03\x02\x02\x02\u01E6\u01E7\x03\x02" +
		"\x02\x02\u01E7\u01E8\x05\u0106\x84\x02\u01E8\'\x03\x02\x02\x02\u01E9\u01EB" +
		"\x07T\x02\x02\u01EA\u01EC\x05\x10\t\x02\u01EB\u01EA\x03\x02\x02\x02\u01EB" +
		"\u01EC\x03\x02\x02\x02\u01EC\u01ED\x03\x02\x02\x02\u01ED\u01EF\x07\xA9" +
		"\x02\x02\u01EE\u01F0\x05\x12\n\x02\u01EF\u01EE\x03\x02\x02\x02\u01EF\u01F0" +
		"\x03\x02\x02\x02\u01F0\u01F1\x03\x02\x02\x02\u01F1\u01F3\x05\u0102\x82" +
		"\x02\u01F2\u01F4\x05\x80A\x02\u01F3\u01F2\x03\x02\x02\x02\u01F3\u01F4" +
		"\x03\x02\x02\x02\u01F4\u01F5\x03\x02\x02\x02\u01F5\u01F6\x07\x06\x02\x02" +
		"\u01F6\u01F7\x05x=\x02\u01F7)\x03\x02\x02\x02\u01F8\u01F9\x07[\x02\x02" +
		"\u01F9\u01FB\x07\xA9\x02\x02\u01FA\u01FC\x05\x14\v\x02\u01FB\u01FA\x03" +
		"\x02\x02\x02\u01FB\u01FC\x03\x02\x02\x02\u01FC\u01FD\x03\x02\x02\x02\u01FD" +
		"\u01FE\x05\u0108\x85\x02\u01FE+\x03\x02\x02\x02\u01FF\u0201\x07T\x02\x02" +
		"\u0200\u0202\x05\x10\t\x02\u0201\u0200\x03\x02\x02\x02\u0201\u0202\x03" +
		"\x02\x02\x02\u0202\u0203\x03\x02\x02\x02\u0203\u0204\t\x04\x02\x02\u0204" +
		"\u0206\x07\x9A\x02\x02\u0205\u0207\x05\x12\n\x02\u0206\u0205\x03\x02\x02" +
		"\x02\u0206\u0207\x03\x02\x02\x02\u0207\u0208\x03\x02\x02\x02\u0208\u020A" +
		"\x05\u0102\x82\x02\u0209\u020B\x05\x80A\x02\u020A\u0209\x03\x02\x02\x02" +
		"\u020A\u020B\x03\x02\x02\x02\u020B\u020C\x03\x02\x02\x02\u020C\u020D\x07" +
		"\x06\x02\x02\u020D\u020E\x05x=\x02\u020E-\x03\x02\x02\x02\u020F\u0210" +
		"\x07[\x02\x02\u0210\u0212\x07\x9A\x02\x02\u0211\u0213\x05\x14\v\x02\u0212" +
		"\u0211\x03\x02\x02\x02\u0212\u0213\x03\x02\x02\x02\u0213\u0214\x03\x02" +
		"\x02\x02\u0214\u0215\x05\u010A\x86\x02\u0215/\x03\x02\x02\x02\u0216\u0217" +
		"\x07\\\x02\x02\u0217\u0219\x07\x8F\x02\x02\u0218\u0216\x03\x02\x02\x02" +
		"\u0218\u0219\x03\x02\x02\x02\u0219\u021A\x03\x02\x02\x02\u021A\u021B\x07" +
		"R\x02\x02\u021B\u021C\x05\u0104\x83\x02\u021C\u021D\x07\xC4\x02\x02\u021D" +
		"\u0220\x054\x1B\x02\u021E\u021F\x07\xC4\x02\x02\u021F\u0221\x054\x1B\x02" +
		"\u0220\u021E\x03\x02\x02\x02\u0220\u0221\x03\x02\x02\x02\u0221\u0222\x03" +
		"\x02\x02\x02\u0222\u0224\x07\xC7\x02\x02\u0223\u0225\x056\x1C\x02\u0224" +
		"\u0223\x03\x02\x02\x02\u0224\u0225\x03\x02\x02\x02\u0225\u0226\x03\x02" +
		"\x02\x02\u0226\u0228\x07\xC8\x02\x02\u0227\u0229\x052\x1A\x02\u0228\u0227" +
		"\x03\x02\x02\x02\u0228\u0229\x03\x02\x02\x02\u02291\x03\x02\x02\x02\u022A" +
		"\u022B\x07h\x02\x02\u022B\u022C\x07]\x02\x02\u022C\u022D\x07\xC7\x02\x02" +
		"\u022D\u022E\x05x=\x02\u022E\u0230\x07\xC8\x02\x02\u022F\u0231\x05\xC4" +
		"c\x02\u0230\u022F\x03\x02\x02\x02\u0230\u0231\x03\x02\x02\x02\u02313\x03" +
		"\x02\x02\x02\u0232\u0233\x05\u011C\x8F\x02\u02335\x03\x02\x02\x02\u0234" +
		"\u0239\x058\x1D\x02\u0235\u0236\x07\xC5\x02\x02\u0236\u0238\x058\x1D\x02" +
		"\u0237\u0235\x03\x02\x02\x02\u0238\u023B\x03\x02\x02\x02\u0239\u0237\x03" +
		"\x02\x02\x02\u0239\u023A\x03\x02\x02\x02\u023A\u023D\x03\x02\x02\x02\u023B" +
		"\u0239\x03\x02\x02\x02\u023C\u023E\x07\xC5\x02\x02\u023D\u023C\x03\x02" +
		"\x02\x02\u023D\u023E\x03\x02\x02\x02\u023E7\x03\x02\x02\x02\u023F\u0245" +
		"\x05\xF8}\x02\u0240\u0241\x05:\x1E\x02\u0241\u0242\x07\xB3\x02\x02\u0242" +
		"\u0243\x05\xCAf\x02\u0243\u0245\x03\x02\x02\x02\u0244\u023F\x03\x02\x02" +
		"\x02\u0244\u0240\x03\x02\x02\x02\u02459\x03\x02\x02\x02\u0246\u0247\x05" +
		"\u011C\x8F\x02\u0247;\x03\x02\x02\x02\u0248\u0249\x07\\\x02\x02\u0249" +
		"\u024B\x07\x8F\x02\x02\u024A\u0248\x03\x02\x02\x02\u024A\u024B\x03\x02" +
		"\x02\x02\u024B\u024C\x03\x02\x02\x02\u024C\u024F\x07\x98\x02\x02\u024D" +
		"\u0250\x05> \x02\u024E\u0250\x05@!\x02\u024F\u024D\x03\x02\x02\x02\u024F" +
		"\u024E\x03\x02\x02\x02\u0250\u0252\x03\x02\x02\x02\u0251\u0253\x05D#\x02" +
		"\u0252\u0251\x03\x02\x02\x02\u0252\u0253\x03\x02\x02\x02\u0253\u0255\x03" +
		"\x02\x02\x02\u0254\u0256\x05\xC4c\x02\u0255\u0254\x03\x02\x02\x02\u0255" +
		"\u0256\x03\x02\x02\x02\u0256=\x03\x02\x02\x02\u0257\u0258\x07P\x02\x02" +
		"\u0258\u0259\x05\xC0a\x02\u0259\u025A\x07\xA1\x02\x02\u025A\u025D\x05" +
		"\xC0a\x02\u025B\u025C\x07?\x02\x02\u025C\u025E\x05\xCAf\x02\u025D\u025B" +
		"\x03\x02\x02\x02\u025D\u025E\x03\x02\x02\x02\u025E\u0262\x03\x02\x02\x02" +
		"\u025F\u0260\x07p\x02\x02\u0260\u0261\x07-\x02\x02\u0261\u0263\x05\u0112" +
		"\x8A\x02\u0262\u025F\x03\x02\x02\x02\u0262\u0263\x03\x02\x02\x02\u0263" +
		"?\x03\x02\x02\x02\u0264\u0265\x07\xC7\x02\x02\u0265\u0266\x05x=\x02\u0266" +
		"\u0267\x07\xC8\x02\x02\u0267\u0268\x07\x06\x02\x02\u0268\u0269\x05\u0102" +
		"\x82\x02\u0269\u026A\x07\xA1\x02\x02\u026A\u026B\x05\xC0a\x02\u026B\u026C" +
		"\x05B\"\x02\u026CA\x03\x02\x02\x02\u026D\u026E\x07s\x02\x02\u026E\u026F" +
		"\x07\xC7\x02\x02\u026F\u0274\x05\u0112\x8A\x02\u0270\u0271\x07\xC5\x02" +
		"\x02\u0271\u0273\x05\u0112\x8A\x02\u0272\u0270\x03\x02\x02\x02\u0273\u0276" +
		"\x03\x02\x02\x02\u0274\u0272\x03\x02\x02\x02\u0274\u0275\x03\x02\x02\x02" +
		"\u0275\u0277\x03\x02\x02\x02\u0276\u0274\x03\x02\x02\x02\u0277\u0278\x07" +
		"\xC8\x02\x02\u0278C\x03\x02\x02\x02\u0279\u027B\x07\x90\x02\x02\u027A" +
		"\u027C\x05F$\x02\u027B\u027A\x03\x02\x02\x02\u027B\u027C\x03\x02\x02\x02" +
		"\u027CE\x03\x02\x02\x02\u027D\u0281\x05\xFE\x80\x02\u027E\u027F\x07\xA0" +
		"\x02\x02\u027F\u0280\x07\xAC\x02\x02\u0280\u0282\x05\xFE\x80\x02\u0281" +
		"\u027E\x03\x02\x02\x02\u0281\u0282\x03\x02\x02\x02\u0282G\x03\x02\x02" +
		"\x02\u0283\u0284\t\x05\x02\x02\u0284\u0286\x07\x98\x02\x02\u0285\u0287" +
		"\x05\x14\v\x02\u0286\u0285\x03\x02\x02\x02\u0286\u0287\x03\x02\x02\x02" +
		"\u0287\u0288\x03\x02\x02\x02\u0288\u0293\x05\u010C\x87\x02\u0289\u028A" +
		"\x07\x8F\x02\x02\u028A\u028C\x07\x98\x02\x02\u028B\u028D\x05\x14\v\x02" +
		"\u028C\u028B\x03\x02\x02\x02\u028C\u028D\x03\x02\x02\x02\u028D\u028E\x03" +
		"\x02\x02\x02\u028E\u0290\x05\u010C\x87\x02\u028F\u0291\x07O\x02\x02\u0290" +
		"\u028F\x03\x02\x02\x02\u0290\u0291\x03\x02\x02\x02\u0291\u0293\x03\x02" +
		"\x02\x02\u0292\u0283\x03\x02\x02\x02\u0292\u0289\x03\x02\x02\x02\u0293" +
		"I\x03\x02\x02\x02\u0294\u0295\x07D\x02\x02\u0295\u0296\x07\x98\x02\x02" +
		"\u0296\u0297\x05\u010C\x87\x02\u0297\u0298\x07\x93\x02\x02\u0298\u029B" +
		"\x07\x90\x02\x02\u0299\u029C\x05F$\x02\u029A\u029C\x07z\x02\x02\u029B" +
		"\u0299\x03\x02\x02\x02\u029B\u029A\x03\x02\x02\x02\u029CK\x03\x02\x02" +
		"\x02\u029D\u029E\x07\x8B\x02\x02\u029E\u029F\x07\x98\x02\x02\u029F\u02A0" +
		"\x07b\x02\x02\u02A0\u02A1\x05\u010C\x87\x02\u02A1M\x03\x02\x02\x02\u02A2" +
		"\u02A3\x05\x04\x03\x02\u02A3\u02A4\x07\xC6\x02\x02\u02A4\u02A6\x03\x02" +
		"\x02\x02\u02A5\u02A2\x03\x02\x02\x02\u02A6\u02A9\x03\x02\x02\x02\u02A7" +
		"\u02A5\x03\x02\x02\x02\u02A7\u02A8\x03\x02\x02\x02\u02A8O\x03\x02\x02" +
		"\x02\u02A9\u02A7\x03\x02\x02\x02\u02AA\u02AB\x07H\x02\x02\u02AB\u02AC" +
		"\x05N(\x02\u02AC\u02AD\x07\x13\x02\x02\u02ADQ\x03\x02\x02\x02\u02AE\u02AF" +
		"\x07\xA2\x02\x02\u02AF\u02B3\x05N(\x02\u02B0\u02B2\x05T+\x02\u02B1\u02B0" +
		"\x03\x02\x02\x02\u02B2\u02B5\x03\x02\x02\x02\u02B3\u02B1\x03\x02\x02\x02" +
		"\u02B3\u02B4\x03\x02\x02\x02\u02B4\u02B8\x03\x02\x02\x02\u02B5\u02B3\x03" +
		"\x02\x02\x02\u02B6\u02B7\x07e\x02\x02\u02B7\u02B9\x05N(\x02\u02B8\u02B6" +
		"\x03\x02\x02\x02\u02B8\u02B9\x03\x02\x02\x02\u02B9\u02BA\x03\x02\x02\x02" +
		"\u02BA\u02BB\x07\x13\x02\x02\u02BB\u02BC\x07\xA2\x02\x02\u02BCS\x03\x02" +
		"\x02\x02\u02BD\u02BE\x07K\x02\x02\u02BE\u02C1\x05\u010E\x88\x02\u02BF" +
		"\u02C0\x07\x06\x02\x02\u02C0\u02C2\x05\u0102\x82\x02\u02C1\u02BF\x03\x02" +
		"\x02\x02\u02C1\u02C2\x03\x02\x02\x02\u02C2\u02C3\x03\x02\x02\x02\u02C3" +
		"\u02C4\x077\x02\x02\u02C4\u02C5\x05N(\x02\u02C5U\x03\x02\x02\x02\u02C6" +
		"\u02C7\x07W\x02\x02\u02C7\u02C9\x05\u0102\x82\x02\u02C8\u02CA\x05\xF4" +
		"{\x02\u02C9\u02C8\x03\x02\x02\x02\u02C9\u02CA\x03\x02\x02\x02\u02CA\u02CD" +
		"\x03\x02\x02\x02\u02CB\u02CC\x07\xBB\x02\x02\u02CC\u02CE\x05\xCAf\x02" +
		"\u02CD\u02CB\x03\x02\x02\x02\u02CD\u02CE\x03\x02\x02\x02\u02CEW\x03\x02" +
		"\x02\x02\u02CF\u02D0\x07\x93\x02\x02\u02D0\u02D1\x05\u0110\x89\x02\u02D1" +
		"\u02D2\x07\xBB\x02\x02\u02D2\u02D3\x05\xCAf\x02\u02D3Y\x03\x02\x02\x02" +
		"\u02D4\u02D5\x07n\x02\x02\u02D5\u02DA\x05\\/\x02\u02D6\u02D7\x07^\x02" +
		"\x02\u02D7\u02D9\x05\\/\x02\u02D8\u02D6\x03\x02\x02\x02\u02D9\u02DC\x03" +
		"\x02\x02\x02\u02DA\u02D8\x03\x02\x02\x02\u02DA\u02DB\x03\x02\x02\x02\u02DB" +
		"\u02DF\x03\x02\x02\x02\u02DC\u02DA\x03\x02\x02\x02\u02DD\u02DE\x07\x12" +
		"\x02\x02\u02DE\u02E0\x05N(\x02\u02DF\u02DD\x03\x02\x02\x02\u02DF\u02E0" +
		"\x03\x02\x02\x02\u02E0\u02E1\x03\x02\x02\x02\u02E1\u02E2\x07\x13\x02\x02" +
		"\u02E2\u02E3\x07n\x02\x02\u02E3[\x03\x02\x02\x02\u02E4\u02E5\x05\xCAf" +
		"\x02\u02E5\u02E6\x077\x02\x02\u02E6\u02E7\x05N(\x02\u02E7]\x03\x02\x02" +
		"\x02\u02E8\u02E9\x07h\x02\x02\u02E9\u02EA\x05\u0102\x82\x02\u02EA\u02EB" +
		"\x07\x1F\x02\x02\u02EB\u02EC\x07\xC7\x02\x02\u02EC\u02ED\x05x=\x02\u02ED" +
		"\u02EE\x07\xC8\x02\x02\u02EE\u02EF\x07w\x02\x02\u02EF\u02F0\x05N(\x02" +
		"\u02F0\u02F1\x07\x13\x02\x02\u02F1\u02F2\x07w\x02\x02\u02F2_\x03\x02\x02" +
		"\x02\u02F3\u02F4\x07\xAB\x02\x02\u02F4\u02F5\x05\xCAf\x02\u02F5\u02F6" +
		"\x07w\x02\x02\u02F6\u02F7\x05N(\x02\u02F7\u02F8\x07\x13\x02\x02\u02F8" +
		"\u02F9\x07w\x02\x02\u02F9a\x03\x02\x02\x02\u02FA\u02FB\x07I\x02\x02\u02FB" +
		"c\x03\x02\x02\x02\u02FC\u02FD\x07S\x02\x02\u02FDe\x03\x02\x02\x02\u02FE" +
		"\u02FF\x07F\x02\x02\u02FF\u0302\x05\xCAf\x02\u0300\u0301\x07\xC5\x02\x02" +
		"\u0301\u0303\x05\xCAf\x02\u0302\u0300\x03\x02\x02\x02\u0302\u0303\x03" +
		"\x02\x02\x02\u0303g\x03\x02\x02\x02\u0304\u0305\x07\x82\x02\x02\u0305" +
		"\u0306\x05\xCAf\x02\u0306i\x03\x02\x02\x02\u0307\u030D\x07\x9F\x02\x02" +
		"\u0308\u030A\x05\u010E\x88\x02\u0309\u030B\x05\xCAf\x02\u030A\u0309\x03" +
		"\x02\x02\x02\u030A\u030B\x03\x02\x02\x02\u030B\u030E\x03\x02\x02\x02\u030C" +
		"\u030E\x05\xCAf\x02\u030D\u0308\x03\x02\x02\x02\u030D\u030C\x03\x02\x02" +
		"\x02\u030D\u030E\x03\x02\x02\x02\u030Ek\x03\x02\x02\x02\u030F\u0311\x07" +
		"T\x02\x02\u0310\u0312\x05\x10\t\x02\u0311\u0310\x03\x02\x02\x02\u0311" +
		"\u0312\x03\x02\x02\x02\u0312\u0313\x03\x02\x02\x02\u0313\u0314\x07P\x02" +
		"\x02\u0314\u0315\x07\xA3\x02\x02\u0315\u0318\x05\xFE\x80\x02\u0316\u0317" +
		"\x07Y\x02\x02\u0317\u0319\x05\xFE\x80\x02\u0318\u0316\x03\x02\x02\x02" +
		"\u0318\u0319\x03\x02\x02\x02\u0319\u031C\x03\x02\x02\x02\u031A\u031B\x07" +
		"N\x02\x02\u031B\u031D\x05\xF8}\x02\u031C\u031A\x03\x02\x02\x02\u031C\u031D" +
		"\x03\x02\x02\x02\u031D\u0321\x03\x02\x02\x02\u031E\u031F\x07\x1A\x02\x02" +
		"\u031F\u0320\x07{\x02\x02\u0320\u0322\x05\xF8}\x02\u0321\u031E\x03\x02" +
		"\x02\x02\u0321\u0322\x03\x02\x02\x02\u0322m\x03\x02\x02\x02\u0323\u0325" +
		"\x07T\x02\x02\u0324\u0326\x05\x10\t\x02\u0325\u0324\x03\x02\x02\x02\u0325" +
		"\u0326\x03\x02\x02\x02\u0326\u0327\x03\x02\x02\x02\u0327\u0328\x07P\x02" +
		"\x02\u0328\u0329\x07a\x02\x02\u0329\u032C\x05\xFE\x80\x02\u032A\u032B" +
		"\x07Y\x02\x02\u032B\u032D\x05\xFE\x80\x02\u032C\u032A\x03\x02\x02\x02" +
		"\u032C\u032D\x03\x02\x02\x02\u032D\u032E\x03\x02\x02\x02\u032E\u032F\x07" +
		"d\x02\x02\u032F\u0334\x05\xF8}\x02\u0330\u0331\x07\x83\x02\x02\u0331\u0335" +
		"\x05\xFE\x80\x02\u0332\u0333\x07\x89\x02\x02\u0333\u0335\x05\xF8}\x02" +
		"\u0334\u0330\x03\x02\x02\x02\u0334\u0332\x03\x02\x02\x02\u0334\u0335\x03" +
		"\x02\x02\x02\u0335o\x03\x02\x02\x02\u0336\u0338\x07T\x02\x02\u0337\u0339" +
		"\x05\x10\t\x02\u0338\u0337\x03\x02\x02\x02\u0338\u0339\x03\x02\x02\x02" +
		"\u0339\u033A\x03\x02\x02\x02\u033A\u033B\x07P\x02\x02\u033B\u033C\x07" +
		"B\x02\x02\u033C\u033F\x05\xFE\x80\x02\u033D\u033E\x07Y\x02\x02\u033E\u0340" +
		"\x05\xFE\x80\x02\u033F\u033D\x03\x02\x02\x02\u033F\u0340\x03\x02\x02\x02" +
		"\u0340\u0341\x03\x02\x02\x02\u0341\u0342\x07~\x02\x02\u0342\u0347\x05" +
		"\xF8}\x02\u0343\u0344\x07l\x02\x02\u0344\u0348\x05\xFE\x80\x02\u0345\u0346" +
		"\x07\x89\x02\x02\u0346\u0348\x05\xF8}\x02\u0347\u0343\x03\x02\x02\x02" +
		"\u0347\u0345\x03\x02\x02\x02\u0347\u0348\x03\x02\x02\x02\u0348q\x03\x02" +
		"\x02\x02\u0349\u034A\x07\x86\x02\x02\u034A\u034B\x07P\x02\x02\u034B\u034C" +
		"\x07\xA3\x02\x02\u034C\u034D\x05\xFE\x80\x02\u034Ds\x03\x02\x02\x02\u034E" +
		"\u034F\x07[\x02\x02\u034F\u0350\x07P\x02\x02\u0350\u0352\x07\xA3\x02\x02" +
		"\u0351\u0353\x05\x14\v\x02\u0352\u0351\x03\x02\x02\x02\u0352\u0353\x03" +
		"\x02\x02\x02\u0353\u0354\x03\x02\x02\x02\u0354\u0355\x05\xFE\x80\x02\u0355" +
		"u\x03\x02\x02\x02\u0356\u0357\x07\x9D\x02\x02\u0357\u0358\x07P\x02\x02" +
		"\u0358\u0359\x07\xA3\x02\x02\u0359\u035C\x05\xFE\x80\x02\u035A\u035B\x07" +
		"y\x02\x02\u035B\u035D\x05\xFE\x80\x02\u035C\u035A\x03\x02\x02\x02\u035C" +
		"\u035D\x03\x02\x02\x02\u035D\u0360\x03\x02\x02\x02\u035E\u035F\x07x\x02" +
		"\x02\u035F\u0361\x05\xF8}\x02\u0360\u035E\x03\x02\x02\x02\u0360\u0361" +
		"\x03\x02\x02\x02\u0361\u0362\x03\x02\x02\x02\u0362\u0363\x07H\x02\x02" +
		"\u0363\u0364\x05N(\x02\u0364\u0365\x07\x13\x02\x02\u0365\u0366\x07\x9D" +
		"\x02\x02\u0366w\x03\x02\x02\x02\u0367\u0369\x05|?\x02\u0368\u0367\x03" +
		"\x02\x02\x02\u0368\u0369\x03\x02\x02\x02\u0369\u036A\x03\x02\x02\x02\u036A" +
		"\u036E\x05\x82B\x02\u036B\u036C\x07/\x02\x02\u036C\u036D\x07\n\x02\x02" +
		"\u036D\u036F\x05\xA6T\x02\u036E\u036B\x03\x02\x02\x02\u036E\u036F\x03" +
		"\x02\x02\x02\u036F\u0371\x03\x02\x02\x02\u0370\u0372\x05z>\x02\u0371\u0370" +
		"\x03\x02\x02\x02\u0371\u0372\x03\x02\x02\x02\u0372\u0374\x03\x02\x02\x02" +
		"\u0373\u0375\x05\xC4c\x02\u0374\u0373\x03\x02\x02\x02\u0374\u0375\x03" +
		"\x02\x02\x02\u0375y\x03\x02\x02\x02\u0376\u0377\x07\'\x02\x02\u0377\u037A" +
		"\x05\xCAf\x02\u0378\u0379\x07,\x02\x02\u0379\u037B\x05\xCAf\x02\u037A" +
		"\u0378\x03\x02\x02\x02\u037A\u037B\x03\x02\x02\x02\u037B\u0383\x03\x02" +
		"\x02\x02\u037C\u037D\x07,\x02\x02\u037D\u0380\x05\xCAf\x02\u037E\u037F" +
		"\x07\'\x02\x02\u037F\u0381\x05\xCAf\x02\u0380\u037E\x03\x02\x02\x02\u0380" +
		"\u0381\x03\x02\x02\x02\u0381\u0383\x03\x02\x02\x02\u0382\u0376\x03\x02" +
		"\x02\x02\u0382\u037C\x03\x02\x02\x02\u0383{\x03\x02\x02\x02\u0384\u0386" +
		"\x07A\x02\x02\u0385\u0387\x07\x85\x02\x02\u0386\u0385\x03\x02\x02\x02" +
		"\u0386\u0387\x03\x02\x02\x02\u0387\u0388\x03\x02\x02\x02\u0388\u038D\x05" +
		"~@\x02\u0389\u038A\x07\xC5\x02\x02\u038A\u038C\x05~@\x02\u038B\u0389\x03" +
		"\x02\x02\x02\u038C\u038F\x03\x02\x02\x02\u038D\u038B\x03\x02\x02\x02\u038D" +
		"\u038E\x03\x02\x02\x02\u038E}\x03\x02\x02\x02\u038F\u038D\x03\x02\x02" +
		"\x02\u0390\u0392\x05\u0102\x82\x02\u0391\u0393\x05\x80A\x02\u0392\u0391" +
		"\x03\x02\x02\x02\u0392\u0393\x03\x02\x02\x02\u0393\u0394\x03\x02\x02\x02" +
		"\u0394\u0395\x07\x06\x02\x02\u0395\u0396\x07\xC7\x02\x02\u0396\u0397\x05" +
		"x=\x02\u0397\u0398\x07\xC8\x02\x02\u0398\x7F\x03\x02\x02\x02\u0399\u039A" +
		"\x07\xC7\x02\x02\u039A\u039F\x05\u0102\x82\x02\u039B\u039C\x07\xC5\x02" +
		"\x02\u039C\u039E\x05\u0102\x82\x02\u039D\u039B\x03\x02\x02\x02\u039E\u03A1" +
		"\x03\x02\x02\x02\u039F\u039D\x03\x02\x02\x02\u039F\u03A0\x03\x02\x02\x02" +
		"\u03A0\u03A2\x03\x02\x02\x02\u03A1\u039F\x03\x02\x02\x02\u03A2\u03A3\x07" +
		"\xC8\x02\x02\u03A3\x81\x03\x02\x02\x02\u03A4\u03AA\x05\x86D\x02\u03A5" +
		"\u03A6\x05\x84C\x02\u03A6\u03A7\x05\x86D\x02\u03A7\u03A9\x03\x02\x02\x02" +
		"\u03A8\u03A5\x03\x02\x02\x02\u03A9\u03AC\x03\x02\x02\x02\u03AA\u03A8\x03" +
		"\x02\x02\x02\u03AA\u03AB\x03\x02\x02\x02\u03AB\x83\x03\x02\x02\x02\u03AC" +
		"\u03AA\x03\x02\x02\x02\u03AD\u03AF\t\x06\x02\x02\u03AE\u03B0\t\x07\x02" +
		"\x02\u03AF\u03AE\x03\x02\x02\x02\u03AF\u03B0\x03\x02\x02\x02\u03B0\x85" +
		"\x03\x02\x02\x02\u03B1\u03B7\x05\x8AF\x02\u03B2\u03B3\x05\x88E\x02\u03B3" +
		"\u03B4\x05\x8AF\x02\u03B4\u03B6\x03\x02\x02\x02\u03B5\u03B2\x03\x02\x02" +
		"\x02\u03B6\u03B9\x03\x02\x02\x02\u03B7\u03B5\x03\x02\x02\x02\u03B7\u03B8" +
		"\x03\x02\x02\x02\u03B8\x87\x03\x02\x02\x02\u03B9\u03B7\x03\x02\x02\x02" +
		"\u03BA";
	private static readonly _serializedATNSegment2: string =
		"\u03BC\x07!\x02\x02\u03BB\u03BD\t\x07\x02\x02\u03BC\u03BB\x03\x02\x02" +
		"\x02\u03BC\u03BD\x03\x02\x02\x02\u03BD\x89\x03\x02\x02\x02\u03BE\u03C5" +
		"\x05\x90I\x02\u03BF\u03C5\x05\x8CG\x02\u03C0\u03C1\x07\xC7\x02\x02\u03C1" +
		"\u03C2\x05x=\x02\u03C2\u03C3\x07\xC8\x02\x02\u03C3\u03C5\x03\x02\x02\x02" +
		"\u03C4\u03BE\x03\x02\x02\x02\u03C4\u03BF\x03\x02\x02\x02\u03C4\u03C0\x03" +
		"\x02\x02\x02\u03C5\x8B\x03\x02\x02\x02\u03C6\u03C7\x07=\x02\x02\u03C7" +
		"\u03CC\x05\x8EH\x02\u03C8\u03C9\x07\xC5\x02\x02\u03C9\u03CB\x05\x8EH\x02" +
		"\u03CA\u03C8\x03\x02\x02\x02\u03CB\u03CE\x03\x02\x02\x02\u03CC\u03CA\x03" +
		"\x02\x02\x02\u03CC\u03CD\x03\x02\x02\x02\u03CD\x8D\x03\x02\x02\x02\u03CE" +
		"\u03CC\x03\x02\x02\x02\u03CF\u03D0\x07\xC7\x02\x02\u03D0\u03D5\x05\xCA" +
		"f\x02\u03D1\u03D2\x07\xC5\x02\x02\u03D2\u03D4\x05\xCAf\x02\u03D3\u03D1" +
		"\x03\x02\x02\x02\u03D4\u03D7\x03\x02\x02\x02\u03D5\u03D3\x03\x02\x02\x02" +
		"\u03D5\u03D6\x03\x02\x02\x02\u03D6\u03D8\x03\x02\x02\x02\u03D7\u03D5\x03" +
		"\x02\x02\x02\u03D8\u03D9\x07\xC8\x02\x02\u03D9\x8F\x03\x02\x02\x02\u03DA" +
		"\u03E0\x075\x02\x02\u03DB\u03DD\x07\x11\x02\x02\u03DC\u03DE\x05\x98M\x02" +
		"\u03DD\u03DC\x03\x02\x02\x02\u03DD\u03DE\x03\x02\x02\x02\u03DE\u03E1\x03" +
		"\x02\x02\x02\u03DF\u03E1\x07\x03\x02\x02\u03E0\u03DB\x03\x02\x02\x02\u03E0" +
		"\u03DF\x03\x02\x02\x02\u03E0\u03E1\x03\x02\x02\x02\u03E1\u03E2\x03\x02" +
		"\x02\x02\u03E2\u03E7\x05\xA0Q\x02\u03E3\u03E4\x07\xC5\x02\x02\u03E4\u03E6" +
		"\x05\xA0Q\x02\u03E5\u03E3\x03\x02\x02\x02\u03E6\u03E9\x03\x02\x02\x02" +
		"\u03E7\u03E5\x03\x02\x02\x02\u03E7\u03E8\x03\x02\x02\x02\u03E8\u03EC\x03" +
		"\x02\x02\x02\u03E9\u03E7\x03\x02\x02\x02\u03EA\u03EB\x07\x1A\x02\x02\u03EB" +
		"\u03ED\x05\xAAV\x02\u03EC\u03EA\x03\x02\x02\x02\u03EC\u03ED\x03\x02\x02" +
		"\x02\u03ED\u03F0\x03\x02\x02\x02\u03EE\u03EF\x07?\x02\x02\u03EF\u03F1" +
		"\x05\x92J\x02\u03F0\u03EE\x03\x02\x02\x02\u03F0\u03F1\x03\x02\x02\x02" +
		"\u03F1\u03F5\x03\x02\x02\x02\u03F2\u03F3\x07\x1C\x02\x02\u03F3\u03F4\x07" +
		"\n\x02\x02\u03F4\u03F6\x05\x9AN\x02\u03F5\u03F2\x03\x02\x02\x02\u03F5" +
		"\u03F6\x03\x02\x02\x02\u03F6\u03F9\x03\x02\x02\x02\u03F7\u03F8\x07\x1D" +
		"\x02\x02\u03F8\u03FA\x05\x94K\x02\u03F9\u03F7\x03\x02\x02\x02\u03F9\u03FA" +
		"\x03\x02\x02\x02\u03FA\u0404\x03\x02\x02\x02\u03FB\u03FC\x07@\x02\x02" +
		"\u03FC\u0401\x05\xA4S\x02\u03FD\u03FE\x07\xC5\x02\x02\u03FE\u0400\x05" +
		"\xA4S\x02\u03FF\u03FD\x03\x02\x02\x02\u0400\u0403\x03\x02\x02\x02\u0401" +
		"\u03FF\x03\x02\x02\x02\u0401\u0402\x03\x02\x02\x02\u0402\u0405\x03\x02" +
		"\x02\x02\u0403\u0401\x03\x02\x02\x02\u0404\u03FB\x03\x02\x02\x02\u0404" +
		"\u0405\x03\x02\x02\x02\u0405\u0408\x03\x02\x02\x02\u0406\u0407\x073\x02" +
		"\x02\u0407\u0409\x05\x96L\x02\u0408\u0406\x03\x02\x02\x02\u0408\u0409" +
		"\x03\x02\x02\x02\u0409\x91\x03\x02\x02\x02\u040A\u040B\x05\xCAf\x02\u040B" +
		"\x93\x03\x02\x02\x02\u040C\u040D\x05\xCAf\x02\u040D\x95\x03\x02\x02\x02" +
		"\u040E\u040F\x05\xCAf\x02\u040F\x97\x03\x02\x02\x02\u0410\u0411\x07-\x02" +
		"\x02\u0411\u0412\x07\xC7\x02\x02\u0412\u0417\x05\xCAf\x02\u0413\u0414" +
		"\x07\xC5\x02\x02\u0414\u0416\x05\xCAf\x02\u0415\u0413\x03\x02\x02\x02" +
		"\u0416\u0419\x03\x02\x02\x02\u0417\u0415\x03\x02\x02\x02\u0417\u0418\x03" +
		"\x02\x02\x02\u0418\u041A\x03\x02\x02\x02\u0419\u0417\x03\x02\x02\x02\u041A" +
		"\u041B\x07\xC8\x02\x02\u041B\x99\x03\x02\x02\x02\u041C\u0426\x07\x03\x02" +
		"\x02\u041D\u0422\x05\x9CO\x02\u041E\u041F\x07\xC5\x02\x02\u041F\u0421" +
		"\x05\x9CO\x02\u0420\u041E\x03\x02\x02\x02\u0421\u0424\x03\x02\x02\x02" +
		"\u0422\u0420\x03\x02\x02\x02\u0422\u0423\x03\x02\x02\x02\u0423\u0426\x03" +
		"\x02\x02\x02\u0424\u0422\x03\x02\x02\x02\u0425\u041C\x03\x02\x02\x02\u0425" +
		"\u041D\x03\x02\x02\x02\u0426\x9B\x03\x02\x02\x02\u0427\u042C\x05\x9EP" +
		"\x02\u0428\u0429\x07\xC7\x02\x02\u0429\u042C\x07\xC8\x02\x02\u042A\u042C" +
		"\x05\xCAf\x02\u042B\u0427\x03\x02\x02\x02\u042B\u0428\x03\x02\x02\x02" +
		"\u042B\u042A\x03\x02\x02\x02\u042C\x9D\x03\x02\x02\x02\u042D\u042E\x07" +
		"j\x02\x02\u042E\u042F\x07\x94\x02\x02\u042F\u0430\x07\xC7\x02\x02\u0430" +
		"\u0435\x05\x9CO\x02\u0431\u0432\x07\xC5\x02\x02\u0432\u0434\x05\x9CO\x02" +
		"\u0433\u0431\x03\x02\x02\x02\u0434\u0437\x03\x02\x02\x02\u0435\u0433\x03" +
		"\x02\x02\x02\u0435\u0436\x03\x02\x02\x02\u0436\u0438\x03\x02\x02\x02\u0437" +
		"\u0435\x03\x02\x02\x02\u0438\u0439\x07\xC8\x02\x02\u0439\u0447\x03\x02" +
		"\x02\x02\u043A\u043B\t\b\x02\x02\u043B\u043C\x07\xC7\x02\x02\u043C\u0441" +
		"\x05\xCAf\x02\u043D\u043E\x07\xC5\x02\x02\u043E\u0440\x05\xCAf\x02\u043F" +
		"\u043D\x03\x02\x02\x02\u0440\u0443\x03\x02\x02\x02\u0441\u043F\x03\x02" +
		"\x02\x02\u0441\u0442\x03\x02\x02\x02\u0442\u0444\x03\x02\x02\x02\u0443" +
		"\u0441\x03\x02\x02\x02\u0444\u0445\x07\xC8\x02\x02\u0445\u0447\x03\x02" +
		"\x02\x02\u0446\u042D\x03\x02\x02\x02\u0446\u043A\x03\x02\x02\x02\u0447" +
		"\x9F\x03\x02\x02\x02\u0448\u0451\x05\xA2R\x02\u0449\u044E\x05\xCAf\x02" +
		"\u044A\u044C\x07\x06\x02\x02\u044B\u044A\x03\x02\x02\x02\u044B\u044C\x03" +
		"\x02\x02\x02\u044C\u044D\x03\x02\x02\x02\u044D\u044F\x05\u0102\x82\x02" +
		"\u044E\u044B\x03\x02\x02\x02\u044E\u044F\x03\x02\x02\x02\u044F\u0451\x03" +
		"\x02\x02\x02\u0450\u0448\x03\x02\x02\x02\u0450\u0449\x03\x02\x02\x02\u0451" +
		"\xA1\x03\x02\x02\x02\u0452\u0453\x05\u0116\x8C\x02\u0453\u0454\x07\xC4" +
		"\x02\x02\u0454\u0456\x03\x02\x02\x02\u0455\u0452\x03\x02\x02\x02\u0455" +
		"\u0456\x03\x02\x02\x02\u0456\u0457\x03\x02\x02\x02\u0457\u0458\x07\xC0" +
		"\x02\x02\u0458\xA3\x03\x02\x02\x02\u0459\u045A\x05\u0102\x82\x02\u045A" +
		"\u045B\x07\x06\x02\x02\u045B\u045C\x07\xC7\x02\x02\u045C\u045D\x05\xEE" +
		"x\x02\u045D\u045E\x07\xC8\x02\x02\u045E\xA5\x03\x02\x02\x02\u045F\u0464" +
		"\x05\xA8U\x02\u0460\u0461\x07\xC5\x02\x02\u0461\u0463\x05\xA8U\x02\u0462" +
		"\u0460\x03\x02\x02\x02\u0463\u0466\x03\x02\x02\x02\u0464\u0462\x03\x02" +
		"\x02\x02\u0464\u0465\x03\x02\x02\x02\u0465\xA7\x03\x02\x02\x02\u0466\u0464" +
		"\x03\x02\x02\x02\u0467\u0469\x05\xCAf\x02\u0468\u046A\t\t\x02\x02\u0469" +
		"\u0468\x03\x02\x02\x02\u0469\u046A\x03\x02\x02\x02\u046A\u046D\x03\x02" +
		"\x02\x02\u046B\u046C\x07+\x02\x02\u046C\u046E\t\n\x02\x02\u046D\u046B" +
		"\x03\x02\x02\x02\u046D\u046E\x03\x02\x02\x02\u046E\xA9\x03\x02\x02\x02" +
		"\u046F\u0474\x05\xACW\x02\u0470\u0471\x07\xC5\x02\x02\u0471\u0473\x05" +
		"\xACW\x02\u0472\u0470\x03\x02\x02\x02\u0473\u0476\x03\x02\x02\x02\u0474" +
		"\u0472\x03\x02\x02\x02\u0474\u0475\x03\x02\x02\x02\u0475\xAB\x03\x02\x02" +
		"\x02\u0476\u0474\x03\x02\x02\x02\u0477\u047B\x05\xB2Z\x02\u0478\u047A" +
		"\x05\xAEX\x02\u0479\u0478\x03\x02\x02\x02\u047A\u047D\x03\x02\x02\x02" +
		"\u047B\u0479\x03\x02\x02\x02\u047B\u047C\x03\x02\x02\x02\u047C\xAD\x03" +
		"\x02\x02\x02\u047D\u047B\x03\x02\x02\x02\u047E\u0480\x07(\x02\x02\u047F" +
		"\u047E\x03\x02\x02\x02\u047F\u0480\x03\x02\x02\x02\u0480\u0482\x03\x02" +
		"\x02\x02\u0481\u0483\x05\xB0Y\x02\u0482\u0481\x03\x02\x02\x02\u0482\u0483" +
		"\x03\x02\x02\x02\u0483\u0484\x03\x02\x02\x02\u0484\u0485\x07$\x02\x02" +
		"\u0485\u0494\x05\xB2Z\x02\u0486\u0487\x07-\x02\x02\u0487\u0495\x05\xCA" +
		"f\x02\u0488\u0489\x07<\x02\x02\u0489\u048A\x07\xC7\x02\x02\u048A\u048F" +
		"\x05\u0112\x8A\x02\u048B\u048C\x07\xC5\x02\x02\u048C\u048E\x05\u0112\x8A" +
		"\x02\u048D\u048B\x03\x02\x02\x02\u048E\u0491\x03\x02\x02\x02\u048F\u048D" +
		"\x03\x02\x02\x02\u048F\u0490\x03\x02\x02\x02\u0490\u0492\x03\x02\x02\x02" +
		"\u0491\u048F\x03\x02\x02\x02\u0492\u0493\x07\xC8\x02\x02\u0493\u0495\x03" +
		"\x02\x02\x02\u0494\u0486\x03\x02\x02\x02\u0494\u0488\x03\x02\x02\x02\u0494" +
		"\u0495\x03\x02\x02\x02\u0495\xAF\x03\x02\x02\x02\u0496\u049C\x07\b\x02" +
		"\x02\u0497\u049D\x07 \x02\x02\u0498\u049A\x07%\x02\x02\u0499\u049B\x07" +
		"0\x02\x02\u049A\u0499\x03\x02\x02\x02\u049A\u049B\x03\x02\x02\x02\u049B" +
		"\u049D\x03\x02\x02\x02\u049C\u0497\x03\x02\x02\x02\u049C\u0498\x03\x02" +
		"\x02\x02\u049C\u049D\x03\x02\x02\x02\u049D\u04A9\x03\x02\x02\x02\u049E" +
		"\u04A9\x07 \x02\x02\u049F\u04A9\x07\x0E\x02\x02\u04A0\u04A2\t\v\x02\x02" +
		"\u04A1\u04A3\x070\x02\x02\u04A2\u04A1\x03\x02\x02\x02\u04A2\u04A3\x03" +
		"\x02\x02\x02\u04A3\u04A9\x03\x02\x02\x02\u04A4\u04A6\x07%\x02\x02\u04A5" +
		"\u04A4\x03\x02\x02\x02\u04A5\u04A6\x03\x02\x02\x02\u04A6\u04A7\x03\x02" +
		"\x02\x02\u04A7\u04A9\t\f\x02\x02\u04A8\u0496\x03\x02\x02\x02\u04A8\u049E" +
		"\x03\x02\x02\x02\u04A8\u049F\x03\x02\x02\x02\u04A8\u04A0\x03\x02\x02\x02" +
		"\u04A8\u04A5\x03\x02\x02\x02\u04A9\xB1\x03\x02\x02\x02\u04AA\u04AE\x05" +
		"\xBA^\x02\u04AB\u04AD\x05\xB4[\x02\u04AC\u04AB\x03\x02\x02\x02\u04AD\u04B0" +
		"\x03\x02\x02\x02\u04AE\u04AC\x03\x02\x02\x02\u04AE\u04AF\x03\x02\x02\x02" +
		"\u04AF\xB3\x03\x02\x02\x02\u04B0\u04AE\x03\x02\x02\x02\u04B1\u04B2\x07" +
		"\x80\x02\x02\u04B2\u04B3\x07\xC7\x02\x02\u04B3\u04B8\x05\xB6\\\x02\u04B4" +
		"\u04B5\x07\xC5\x02\x02\u04B5\u04B7\x05\xB6\\\x02\u04B6\u04B4\x03\x02\x02" +
		"\x02\u04B7\u04BA\x03\x02\x02\x02\u04B8\u04B6\x03\x02\x02\x02\u04B8\u04B9" +
		"\x03\x02\x02\x02\u04B9\u04BB\x03\x02\x02\x02\u04BA\u04B8\x03\x02\x02\x02" +
		"\u04BB\u04BC\x07h\x02\x02\u04BC\u04BD\x05\u0112\x8A\x02\u04BD\u04BE\x07" +
		"\x1F\x02\x02\u04BE\u04BF\x07\xC7\x02\x02\u04BF\u04C4\x05\xB6\\\x02\u04C0" +
		"\u04C1\x07\xC5\x02\x02\u04C1\u04C3\x05\xB6\\\x02\u04C2\u04C0\x03\x02\x02" +
		"\x02\u04C3\u04C6\x03\x02\x02\x02\u04C4\u04C2\x03\x02\x02\x02\u04C4\u04C5" +
		"\x03\x02\x02\x02\u04C5\u04C7\x03\x02\x02\x02\u04C6\u04C4\x03\x02\x02\x02" +
		"\u04C7\u04D2\x07\xC8\x02\x02\u04C8\u04C9\x07\x1C\x02\x02\u04C9\u04CA\x07" +
		"\n\x02\x02\u04CA\u04CF\x05\u0112\x8A\x02\u04CB\u04CC\x07\xC5\x02\x02\u04CC" +
		"\u04CE\x05\u0112\x8A\x02\u04CD\u04CB\x03\x02\x02\x02\u04CE\u04D1\x03\x02" +
		"\x02\x02\u04CF\u04CD\x03\x02\x02\x02\u04CF\u04D0\x03\x02\x02\x02\u04D0" +
		"\u04D3\x03\x02\x02\x02\u04D1\u04CF\x03\x02\x02\x02\u04D2\u04C8\x03\x02" +
		"\x02\x02\u04D2\u04D3\x03\x02\x02\x02\u04D3\u04D4\x03\x02\x02\x02\u04D4" +
		"\u04D9\x07\xC8\x02\x02\u04D5\u04D7\x07\x06\x02\x02\u04D6\u04D5\x03\x02" +
		"\x02\x02\u04D6\u04D7\x03\x02\x02\x02\u04D7\u04D8\x03\x02\x02\x02\u04D8" +
		"\u04DA\x05\u0102\x82\x02\u04D9\u04D6\x03\x02\x02\x02\u04D9\u04DA\x03\x02" +
		"\x02\x02\u04DA\u04F7\x03\x02\x02\x02\u04DB\u04DE\x07\xA6\x02\x02\u04DC" +
		"\u04DD\x07o\x02\x02\u04DD\u04DF\x07+\x02\x02\u04DE\u04DC\x03\x02\x02\x02" +
		"\u04DE\u04DF\x03\x02\x02\x02\u04DF\u04E0\x03\x02\x02\x02\u04E0\u04E1\x07" +
		"\xC7\x02\x02\u04E1\u04E2\x05\u0102\x82\x02\u04E2\u04E3\x07h\x02\x02\u04E3" +
		"\u04E4\x05\u0102\x82\x02\u04E4\u04E5\x07\x1F\x02\x02\u04E5\u04E6\x07\xC7" +
		"\x02\x02\u04E6\u04EB\x05\xB8]\x02\u04E7\u04E8\x07\xC5\x02\x02\u04E8\u04EA" +
		"\x05\xB8]\x02\u04E9\u04E7\x03\x02\x02\x02\u04EA\u04ED\x03\x02\x02\x02" +
		"\u04EB\u04E9\x03\x02\x02\x02\u04EB\u04EC\x03\x02\x02\x02\u04EC\u04EE\x03" +
		"\x02\x02\x02\u04ED\u04EB\x03\x02\x02\x02\u04EE\u04EF\x07\xC8\x02\x02\u04EF" +
		"\u04F4\x07\xC8\x02\x02\u04F0\u04F2\x07\x06\x02\x02\u04F1\u04F0\x03\x02" +
		"\x02\x02\u04F1\u04F2\x03\x02\x02\x02\u04F2\u04F3\x03\x02\x02\x02\u04F3" +
		"\u04F5\x05\u0102\x82\x02\u04F4\u04F1\x03\x02\x02\x02\u04F4\u04F5\x03\x02" +
		"\x02\x02\u04F5\u04F7\x03\x02\x02\x02\u04F6\u04B1\x03\x02\x02\x02\u04F6" +
		"\u04DB\x03\x02\x02\x02\u04F7\xB5\x03\x02\x02\x02\u04F8\u04FB\x05\xCAf" +
		"\x02\u04F9\u04FA\x07\x06\x02\x02\u04FA\u04FC\x05\u0102\x82\x02\u04FB\u04F9" +
		"\x03\x02\x02\x02\u04FB\u04FC\x03\x02\x02\x02\u04FC\xB7\x03\x02\x02\x02" +
		"\u04FD\u0500\x05\u0112\x8A\x02\u04FE\u04FF\x07\x06\x02\x02\u04FF\u0501" +
		"\x05\u0102\x82\x02\u0500\u04FE\x03\x02\x02\x02\u0500\u0501\x03\x02\x02" +
		"\x02\u0501\xB9\x03\x02\x02\x02\u0502\u0507\x05\xC0a\x02\u0503\u0505\x07" +
		"\x06\x02\x02\u0504\u0503\x03\x02\x02\x02\u0504\u0505\x03\x02\x02\x02\u0505" +
		"\u0506\x03\x02\x02\x02\u0506\u0508\x05\u0102\x82\x02\u0507\u0504\x03\x02" +
		"\x02\x02\u0507\u0508\x03\x02\x02\x02\u0508\u050A\x03\x02\x02\x02\u0509" +
		"\u050B\x05\xC4c\x02\u050A\u0509\x03\x02\x02\x02\u050A\u050B\x03\x02\x02" +
		"\x02\u050B\u0531\x03\x02\x02\x02\u050C\u050E\x07u\x02\x02\u050D\u050C" +
		"\x03\x02\x02\x02\u050D\u050E\x03\x02\x02\x02\u050E\u050F\x03\x02\x02\x02" +
		"\u050F\u0510\x07\xC7\x02\x02\u0510\u0511\x05x=\x02\u0511\u0519\x07\xC8" +
		"\x02\x02\u0512\u0514\x07\x06\x02\x02\u0513\u0512\x03\x02\x02\x02\u0513" +
		"\u0514\x03\x02\x02\x02\u0514\u0515\x03\x02\x02\x02\u0515\u0517\x05\u0102" +
		"\x82\x02\u0516\u0518\x05\x80A\x02\u0517\u0516\x03\x02\x02\x02\u0517\u0518" +
		"\x03\x02\x02\x02\u0518\u051A\x03\x02\x02\x02\u0519\u0513\x03\x02\x02\x02" +
		"\u0519\u051A\x03\x02\x02\x02\u051A\u0531\x03\x02\x02\x02\u051B\u051D\x07" +
		"u\x02\x02\u051C\u051B\x03\x02\x02\x02\u051C\u051D\x03\x02\x02\x02\u051D" +
		"\u051E\x03\x02\x02\x02\u051E\u0521\x05\xBC_\x02\u051F\u0520\x07A\x02\x02" +
		"\u0520\u0522\x07}\x02\x02\u0521\u051F\x03\x02\x02\x02\u0521\u0522\x03" +
		"\x02\x02\x02\u0522\u052A\x03\x02\x02\x02\u0523\u0525\x07\x06\x02\x02\u0524" +
		"\u0523\x03\x02\x02\x02\u0524\u0525\x03\x02\x02\x02\u0525\u0526\x03\x02" +
		"\x02\x02\u0526\u0528\x05\u0102\x82\x02\u0527\u0529\x05\x80A\x02\u0528" +
		"\u0527\x03\x02\x02\x02\u0528\u0529\x03\x02\x02\x02\u0529\u052B\x03\x02" +
		"\x02\x02\u052A\u0524\x03\x02\x02\x02\u052A\u052B\x03\x02\x02\x02\u052B" +
		"\u0531\x03\x02\x02\x02\u052C\u052D\x07\xC7\x02\x02\u052D\u052E\x05\xAC" +
		"W\x02\u052E\u052F\x07\xC8\x02\x02\u052F\u0531\x03\x02\x02\x02\u0530\u0502" +
		"\x03\x02\x02\x02\u0530\u050D\x03\x02\x02\x02\u0530\u051C\x03\x02\x02\x02" +
		"\u0530\u052C\x03\x02\x02\x02\u0531\xBB\x03\x02\x02\x02\u0532\u0533\x05" +
		"\xBE`\x02\u0533\u053C\x07\xC7\x02\x02\u0534\u0539\x05\xCAf\x02\u0535\u0536" +
		"\x07\xC5\x02\x02\u0536\u0538\x05\xCAf\x02\u0537\u0535\x03\x02\x02\x02" +
		"\u0538\u053B\x03\x02\x02\x02\u0539\u0537\x03\x02\x02\x02\u0539\u053A\x03" +
		"\x02\x02\x02\u053A\u053D\x03\x02\x02\x02\u053B\u0539\x03\x02\x02\x02\u053C" +
		"\u0534\x03\x02\x02\x02\u053C\u053D\x03\x02\x02\x02\u053D\u053E\x03\x02" +
		"\x02\x02\u053E\u053F\x07\xC8\x02\x02\u053F\xBD\x03\x02\x02\x02\u0540\u0541" +
		"\x05\u011C\x8F\x02\u0541\xBF\x03\x02\x02\x02\u0542\u054C\x07\xAD\x02\x02" +
		"\u0543\u0548\x05\xC2b\x02\u0544\u0545\x07\xC4\x02\x02\u0545\u0547\x05" +
		"\xC2b\x02\u0546\u0544\x03\x02\x02\x02\u0547\u054A\x03\x02\x02\x02\u0548" +
		"\u0546\x03\x02\x02\x02\u0548\u0549\x03\x02\x02\x02\u0549\u054C\x03\x02" +
		"\x02\x02\u054A\u0548\x03\x02\x02\x02\u054B\u0542\x03\x02\x02\x02\u054B" +
		"\u0543\x03\x02\x02\x02\u054C\xC1\x03\x02\x02\x02\u054D\u054E\x05\u011C" +
		"\x8F\x02\u054E\xC3\x03\x02\x02\x02\u054F\u0550\x07A\x02\x02\u0550\u0551" +
		"\x07\xC7\x02\x02\u0551\u0556\x05\xC6d\x02\u0552\u0553\x07\xC5\x02\x02" +
		"\u0553\u0555\x05\xC6d\x02\u0554\u0552\x03\x02\x02\x02\u0555\u0558\x03" +
		"\x02\x02\x02\u0556\u0554\x03\x02\x02\x02\u0556\u0557\x03\x02\x02\x02\u0557" +
		"\u055A\x03\x02\x02\x02\u0558\u0556\x03\x02\x02\x02\u0559\u055B\x07\xC5" +
		"\x02\x02\u055A\u0559\x03\x02\x02\x02\u055A\u055B\x03\x02\x02\x02\u055B" +
		"\u055C\x03\x02\x02\x02\u055C\u055D\x07\xC8\x02\x02\u055D\xC5\x03\x02\x02" +
		"\x02\u055E\u055F\x05\xC8e\x02\u055F\u0560\x07\xBB\x02\x02\u0560\u0561" +
		"\x05\xCAf\x02\u0561\xC7\x03\x02\x02\x02\u0562\u0563\x05\u011C\x8F\x02" +
		"\u0563\xC9\x03\x02\x02\x02\u0564\u0569\x05\xCCg\x02\u0565\u0566\x07.\x02" +
		"\x02\u0566\u0568\x05\xCCg\x02\u0567\u0565\x03\x02\x02\x02\u0568\u056B" +
		"\x03\x02\x02\x02\u0569\u0567\x03\x02\x02\x02\u0569\u056A\x03\x02\x02\x02" +
		"\u056A\xCB\x03\x02\x02\x02\u056B\u0569\x03\x02\x02\x02\u056C\u0571\x05" +
		"\xCEh\x02\u056D\u056E\x07\x04\x02\x02\u056E\u0570\x05\xCEh\x02\u056F\u056D" +
		"\x03\x02\x02\x02\u0570\u0573\x03\x02\x02\x02\u0571\u056F\x03\x02\x02\x02" +
		"\u0571\u0572\x03\x02\x02\x02\u0572\xCD\x03\x02\x02\x02\u0573\u0571\x03" +
		"\x02\x02\x02\u0574\u0576\x07)\x02\x02\u0575\u0574\x03\x02\x02\x02\u0576" +
		"\u0579\x03\x02\x02\x02\u0577\u0575\x03\x02\x02\x02\u0577\u0578\x03\x02" +
		"\x02\x02\u0578\u057A\x03\x02\x02\x02\u0579\u0577\x03\x02\x02\x02\u057A" +
		"\u057B\x05\xD0i\x02\u057B\xCF\x03\x02\x02\x02\u057C\u0580\x05\xD4k\x02" +
		"\u057D\u057F\x05\xD2j\x02\u057E\u057D\x03\x02\x02\x02\u057F\u0582\x03" +
		"\x02\x02\x02\u0580\u057E\x03\x02\x02\x02\u0580\u0581\x03\x02\x02\x02\u0581" +
		"\xD1\x03\x02\x02\x02\u0582\u0580\x03\x02\x02\x02\u0583\u0584\t\r\x02\x02" +
		"\u0584\u0592\x05\xD4k\x02\u0585\u0587\x07#\x02\x02\u0586\u0588\x07)\x02" +
		"\x02\u0587\u0586\x03\x02\x02\x02\u0587\u0588\x03\x02\x02\x02\u0588\u058F" +
		"\x03\x02\x02\x02\u0589\u0590\x07*\x02\x02\u058A\u0590\x079\x02\x02\u058B" +
		"\u0590\x07\x18\x02\x02\u058C\u058D\x07\x11\x02\x02\u058D\u058E\x07\x1A" +
		"\x02\x02\u058E\u0590\x05\xD4k\x02\u058F\u0589\x03\x02\x02\x02\u058F\u058A" +
		"\x03\x02\x02\x02\u058F\u058B\x03\x02\x02\x02\u058F\u058C\x03\x02\x02\x02" +
		"\u0590\u0592\x03\x02\x02\x02\u0591\u0583\x03\x02\x02\x02\u0591\u0585\x03" +
		"\x02\x02\x02\u0592\xD3\x03\x02\x02\x02\u0593\u0597\x05\xD8m\x02\u0594" +
		"\u0596\x05\xD6l\x02\u0595\u0594\x03\x02\x02\x02\u0596\u0599\x03\x02\x02" +
		"\x02\u0597\u0595\x03\x02\x02\x02\u0597\u0598\x03\x02\x02\x02\u0598\xD5" +
		"\x03\x02\x02\x02\u0599\u0597\x03\x02\x02\x02\u059A\u059C\x07)\x02\x02" +
		"\u059B\u059A\x03\x02\x02\x02\u059B\u059C\x03\x02\x02\x02\u059C\u059D\x03" +
		"\x02\x02\x02\u059D\u059E\t\x0E\x02\x02\u059E\u05A1\x05\xD8m\x02\u059F" +
		"\u05A0\x07\x14\x02\x02\u05A0\u05A2\x05\xD8m\x02\u05A1\u059F\x03\x02\x02" +
		"\x02\u05A1\u05A2\x03\x02\x02\x02\u05A2\u05C6\x03\x02\x02\x02\u05A3\u05A5" +
		"\x07)\x02\x02\u05A4\u05A3\x03\x02\x02\x02\u05A4\u05A5\x03\x02\x02\x02" +
		"\u05A5\u05A6\x03\x02\x02\x02\u05A6\u05A7\x07\r\x02\x02\u05A7\u05C6\x05" +
		"\xD8m\x02\u05A8\u05AA\x07)\x02\x02\u05A9\u05A8\x03\x02\x02\x02\u05A9\u05AA" +
		"\x03\x02\x02\x02\u05AA\u05AB\x03\x02\x02\x02\u05AB\u05AC\x07\t\x02\x02" +
		"\u05AC\u05AD\x05\xD8m\x02\u05AD\u05AE\x07\x04\x02\x02\u05AE\u05AF\x05" +
		"\xD8m\x02\u05AF\u05C6\x03\x02\x02\x02\u05B0\u05B2\x07)\x02\x02\u05B1\u05B0" +
		"\x03\x02\x02\x02\u05B1\u05B2\x03\x02\x02\x02\u05B2\u05B3\x03\x02\x02\x02" +
		"\u05B3\u05B4\x07\x1F\x02\x02\u05B4\u05C1\x07\xC7\x02\x02\u05B5\u05C2\x05" +
		"x=\x02\u05B6\u05BB\x05\xCAf\x02\u05B7\u05B8\x07\xC5\x02\x02\u05B8\u05BA" +
		"\x05\xCAf\x02\u05B9\u05B7\x03\x02\x02\x02\u05BA\u05BD\x03\x02\x02\x02" +
		"\u05BB\u05B9\x03\x02\x02\x02\u05BB\u05BC\x03\x02\x02\x02\u05BC\u05BF\x03" +
		"\x02\x02\x02\u05BD\u05BB\x03\x02\x02\x02\u05BE\u05C0\x07\xC5\x02\x02\u05BF" +
		"\u05BE\x03\x02\x02\x02\u05BF\u05C0\x03\x02\x02\x02\u05C0\u05C2\x03\x02" +
		"\x02\x02\u05C1\u05B5\x03\x02\x02\x02\u05C1\u05B6\x03\x02\x02\x02\u05C2" +
		"\u05C3\x03\x02\x02\x02\u05C3\u05C4\x07\xC8\x02\x02\u05C4\u05C6\x03\x02" +
		"\x02\x02\u05C5\u059B\x03\x02\x02\x02\u05C5\u05A4\x03\x02\x02\x02\u05C5" +
		"\u05A9\x03\x02\x02\x02\u05C5\u05B1\x03\x02\x02\x02\u05C6\xD7\x03\x02\x02" +
		"\x02\u05C7\u05CD\x05\xDCo\x02\u05C8\u05C9\x05\xDAn\x02\u05C9\u05CA\x05" +
		"\xDCo\x02\u05CA\u05CC\x03\x02\x02\x02\u05CB\u05C8\x03\x02\x02\x02\u05CC" +
		"\u05CF\x03\x02\x02\x02\u05CD\u05CB\x03\x02\x02\x02\u05CD\u05CE\x03\x02" +
		"\x02\x02\u05CE\xD9\x03\x02\x02\x02\u05CF\u05CD\x03\x02\x02\x02\u05D0\u05D1" +
		"\t\x0F\x02\x02\u05D1\xDB\x03\x02\x02\x02\u05D2\u05D4\t\x10\x02\x02\u05D3" +
		"\u05D2\x03\x02\x02\x02\u05D4\u05D7\x03\x02\x02\x02\u05D5\u05D3\x03\x02" +
		"\x02\x02\u05D5\u05D6\x03\x02\x02\x02\u05D6\u05D8\x03\x02\x02\x02\u05D7" +
		"\u05D5\x03\x02\x02\x02\u05D8\u05D9\x05\xDEp\x02\u05D9\xDD\x03\x02\x02" +
		"\x02\u05DA\u05DE\x05\xE2r\x02\u05DB\u05DD\x05\xE0q\x02\u05DC\u05DB\x03" +
		"\x02\x02\x02\u05DD\u05E0\x03\x02\x02\x02\u05DE\u05DC\x03\x02\x02\x02\u05DE" +
		"\u05DF\x03\x02\x02\x02\u05DF\xDF\x03\x02\x02\x02\u05E0\u05DE\x03\x02\x02" +
		"\x02\u05E1\u05E2\x07\xC4\x02\x02\u05E2\u05EC\x05\u0114\x8B\x02\u05E3\u05E6" +
		"\x07\xC9\x02\x02\u05E4\u05E7\x05\xCAf\x02\u05E5\u05E7\x07\xC0\x02\x02" +
		"\u05E6\u05E4\x03\x02\x02\x02\u05E6\u05E5\x03\x02\x02\x02\u05E7\u05E8\x03" +
		"\x02\x02\x02\u05E8\u05EC\x07\xCA\x02\x02\u05E9\u05EA\x07\xB5\x02\x02\u05EA" +
		"\u05EC\x05\xF4{\x02\u05EB\u05E1\x03\x02\x02\x02\u05EB\u05E3\x03\x02\x02" +
		"\x02\u05EB\u05E9\x03\x02\x02\x02\u05EC\xE1\x03\x02\x02\x02\u05ED\u0635" +
		"\x05\xFE\x80\x02\u05EE\u0635\x07\xB1\x02\x02\u05EF\u0635\x079\x02\x02" +
		"\u05F0\u0635\x07\x18\x02\x02\u05F1\u0635\x07*\x02\x02\u05F2\u05F6\x07" +
		"\"\x02\x02\u05F3\u05F7\x07\xAE\x02\x02\u05F4\u05F5\x07\xB1\x02\x02\u05F5" +
		"\u05F7\x05\xE4s\x02\u05F6\u05F3\x03\x02\x02\x02\u05F6\u05F4\x03\x02\x02" +
		"\x02\u05F7\u0635\x03\x02\x02\x02\u05F8\u05F9\t\x11\x02\x02\u05F9\u0635" +
		"\x07\xAE\x02\x02\u05FA\u0635\x07\xB0\x02\x02\u05FB\u0635\x05\xE8u\x02" +
		"\u05FC\u0635\x05\u0112\x8A\x02\u05FD\u05FE\x07\xC7\x02\x02\u05FE\u0603" +
		"\x05\xCAf\x02\u05FF\u0600\x07\xC5\x02\x02\u0600\u0602\x05\xCAf\x02\u0601" +
		"\u05FF\x03\x02\x02\x02\u0602\u0605\x03\x02\x02\x02\u0603\u0601\x03\x02" +
		"\x02\x02\u0603\u0604\x03\x02\x02\x02\u0604\u0607\x03\x02\x02\x02\u0605" +
		"\u0603\x03\x02\x02\x02\u0606\u0608\x07\xC5\x02\x02\u0607\u0606\x03\x02" +
		"\x02\x02\u0607\u0608\x03\x02\x02\x02\u0608\u0609\x03\x02\x02\x02\u0609" +
		"\u060A\x07\xC8\x02\x02\u060A\u0635\x03\x02\x02\x02\u060B\u060C\x07\xC7" +
		"\x02\x02\u060C\u060D\x05x=\x02\u060D\u060E\x07\xC8\x02\x02\u060E\u0635" +
		"\x03\x02\x02\x02\u060F\u0610\x07\x16\x02\x02\u0610\u0611\x07\xC7\x02\x02" +
		"\u0611\u0612\x05x=\x02\u0612\u0613\x07\xC8\x02\x02\u0613\u0635\x03\x02" +
		"\x02\x02\u0614\u0616\x07\v\x02\x02\u0615\u0617\x05\xCAf\x02\u0616\u0615" +
		"\x03\x02\x02\x02\u0616\u0617\x03\x02\x02\x02\u0617\u0619\x03\x02\x02\x02" +
		"\u0618\u061A\x05\xE6t\x02\u0619\u0618\x03\x02\x02\x02\u061A\u061B\x03" +
		"\x02\x02\x02\u061B\u0619\x03\x02\x02\x02\u061B\u061C\x03\x02\x02\x02\u061C" +
		"\u061F\x03\x02\x02\x02\u061D\u061E\x07\x12\x02\x02\u061E\u0620\x05\xCA" +
		"f\x02\u061F\u061D\x03\x02\x02\x02\u061F\u0620\x03\x02\x02\x02\u0620\u0621" +
		"\x03\x02\x02\x02\u0621\u0622\x07\x13\x02\x02\u0622\u0635\x03\x02\x02\x02" +
		"\u0623\u0624\t\x12\x02\x02\u0624\u0625\x07\xC7\x02\x02\u0625\u0626\x05" +
		"\xCAf\x02\u0626\u0627\x07\x06\x02\x02\u0627\u0628\x05\xF4{\x02\u0628\u0629" +
		"\x07\xC8\x02\x02\u0629\u0635\x03\x02\x02\x02\u062A\u062B\x07\x17\x02\x02" +
		"\u062B\u062C\x07\xC7\x02\x02\u062C\u062D\x05\u011C\x8F\x02\u062D\u062E" +
		"\x07\x1A\x02\x02\u062E\u062F\x05\xCAf\x02\u062F\u0630\x07\xC8\x02\x02" +
		"\u0630\u0635\x03\x02\x02\x02\u0631\u0635\x05\xF6|\x02\u0632\u0635\x05" +
		"\xF8}\x02\u0633\u0635\x05\u0100\x81\x02\u0634\u05ED\x03\x02\x02\x02\u0634" +
		"\u05EE\x03\x02\x02\x02\u0634\u05EF\x03\x02\x02\x02\u0634\u05F0\x03\x02" +
		"\x02\x02\u0634\u05F1\x03\x02\x02\x02\u0634\u05F2\x03\x02\x02\x02\u0634" +
		"\u05F8\x03\x02\x02\x02\u0634\u05FA\x03\x02\x02\x02\u0634\u05FB\x03\x02" +
		"\x02\x02\u0634\u05FC\x03\x02\x02\x02\u0634\u05FD\x03\x02\x02\x02\u0634" +
		"\u060B\x03\x02\x02\x02\u0634\u060F\x03\x02\x02\x02\u0634\u0614\x03\x02" +
		"\x02\x02\u0634\u0623\x03\x02\x02\x02\u0634\u062A\x03\x02\x02\x02\u0634" +
		"\u0631\x03\x02\x02\x02\u0634\u0632\x03\x02\x02\x02\u0634\u0633\x03\x02" +
		"\x02\x02\u0635\xE3\x03\x02\x02\x02\u0636\u0637\x05\u011C\x8F\x02\u0637" +
		"\xE5\x03\x02\x02\x02\u0638\u0639\x07>\x02\x02\u0639\u063A\x05\xCAf\x02" +
		"\u063A\u063B\x077\x02\x02\u063B\u063C\x05\xCAf\x02\u063C\xE7\x03\x02\x02" +
		"\x02\u063D\u063E\x05\u0118\x8D\x02\u063E\u0650\x07\xC7\x02\x02\u063F\u0641" +
		"\x07\x11\x02\x02\u0640\u063F\x03\x02\x02\x02\u0640\u0641\x03\x02\x02\x02" +
		"\u0641\u0642\x03\x02\x02\x02\u0642\u0647\x05\xEAv\x02\u0643\u0644\x07" +
		"\xC5\x02\x02\u0644\u0646\x05\xEAv\x02\u0645\u0643\x03\x02\x02\x02\u0646" +
		"\u0649\x03\x02\x02\x02\u0647\u0645\x03\x02\x02\x02\u0647\u0648\x03\x02" +
		"\x02\x02\u0648\u064D\x03\x02\x02\x02\u0649\u0647\x03\x02\x02\x02\u064A" +
		"\u064B\x07/\x02\x02\u064B\u064C\x07\n\x02\x02\u064C\u064E\x05\xA6T\x02" +
		"\u064D\u064A\x03\x02\x02\x02\u064D\u064E\x03\x02\x02\x02\u064E\u0651\x03" +
		"\x02\x02\x02\u064F\u0651\x07\xC0\x02\x02\u0650\u0640\x03\x02\x02\x02\u0650" +
		"\u064F\x03\x02\x02\x02\u0650\u0651\x03\x02\x02\x02\u0651\u0652\x03\x02" +
		"\x02\x02\u0652\u0659\x07\xC8\x02\x02\u0653\u0654\x07\x19\x02\x02\u0654" +
		"\u0655\x07\xC7\x02\x02\u0655\u0656\x07?\x02\x02\u0656\u0657\x05\xCAf\x02" +
		"\u0657\u0658\x07\xC8\x02\x02\u0658\u065A\x03\x02\x02\x02\u0659\u0653\x03" +
		"\x02\x02\x02\u0659\u065A\x03\x02\x02\x02\u065A\u0663\x03\x02\x02\x02\u065B" +
		"\u0661\x071\x02\x02\u065C\u0662\x05\u011A\x8E\x02\u065D\u065E\x07\xC7" +
		"\x02\x02\u065E\u065F\x05\xEEx\x02\u065F\u0660\x07\xC8\x02\x02\u0660\u0662" +
		"\x03\x02\x02\x02\u0661\u065C\x03\x02\x02\x02\u0661\u065D\x03\x02\x02\x02" +
		"\u0662\u0664\x03\x02\x02\x02\u0663\u065B\x03\x02\x02\x02\u0663\u0664\x03" +
		"\x02\x02\x02\u0664\xE9\x03\x02\x02\x02\u0665\u0668\x05\xECw\x02\u0666" +
		"\u0668\x05\xCAf\x02\u0667\u0665\x03\x02\x02\x02\u0667\u0666\x03\x02\x02" +
		"\x02\u0668\xEB\x03\x02\x02\x02\u0669\u0671\x05\u0102\x82\x02\u066A\u066B" +
		"\x07\xC7\x02\x02\u066B\u066C\x05\u0102\x82\x02\u066C\u066D\x07\xC5\x02" +
		"\x02\u066D\u066E\x05";
	private static readonly _serializedATNSegment3: string =
		"\u0102\x82\x02\u066E\u066F\x07\xC8\x02\x02\u066F\u0671\x03\x02\x02\x02" +
		"\u0670\u0669\x03\x02\x02\x02\u0670\u066A\x03\x02\x02\x02\u0671\u0672\x03" +
		"\x02\x02\x02\u0672\u0673\x07\xB4\x02\x02\u0673\u0674\x05\xCAf\x02\u0674" +
		"\xED\x03\x02\x02\x02\u0675\u0677\x05\u011A\x8E\x02\u0676\u0675\x03\x02" +
		"\x02\x02\u0676\u0677\x03\x02\x02\x02\u0677\u0682\x03\x02\x02\x02\u0678" +
		"\u0679\x072\x02\x02\u0679\u067A\x07\n\x02\x02\u067A\u067F\x05\xCAf\x02" +
		"\u067B\u067C\x07\xC5\x02\x02\u067C\u067E\x05\xCAf\x02\u067D\u067B\x03" +
		"\x02\x02\x02\u067E\u0681\x03\x02\x02\x02\u067F\u067D\x03\x02\x02\x02\u067F" +
		"\u0680\x03\x02\x02\x02\u0680\u0683\x03\x02\x02\x02\u0681\u067F\x03\x02" +
		"\x02\x02\u0682\u0678\x03\x02\x02\x02\u0682\u0683\x03\x02\x02\x02\u0683" +
		"\u0687\x03\x02\x02\x02\u0684\u0685\x07/\x02\x02\u0685\u0686\x07\n\x02" +
		"\x02\u0686\u0688\x05\xA6T\x02\u0687\u0684\x03\x02\x02\x02\u0687\u0688" +
		"\x03\x02\x02\x02\u0688\u068A\x03\x02\x02\x02\u0689\u068B\x05\xF0y\x02" +
		"\u068A\u0689\x03\x02\x02\x02\u068A\u068B\x03\x02\x02\x02\u068B\xEF\x03" +
		"\x02\x02\x02\u068C\u0693\t\x13\x02\x02\u068D\u068E\x07\t\x02\x02\u068E" +
		"\u068F\x05\xF2z\x02\u068F\u0690\x07\x04\x02\x02\u0690\u0691\x05\xF2z\x02" +
		"\u0691\u0694\x03\x02\x02\x02\u0692\u0694\x05\xF2z\x02\u0693\u068D\x03" +
		"\x02\x02\x02\u0693\u0692\x03\x02\x02\x02\u0694\xF1\x03\x02\x02\x02\u0695" +
		"\u0696\x07\xA5\x02\x02\u0696\u069D\t\x14\x02\x02\u0697\u0698\x07V\x02" +
		"\x02\u0698\u069D\x07\x8D\x02\x02\u0699\u069A\x05\xD8m\x02\u069A\u069B" +
		"\t\x14\x02\x02\u069B\u069D\x03\x02\x02\x02\u069C\u0695\x03\x02\x02\x02" +
		"\u069C\u0697\x03\x02\x02\x02\u069C\u0699\x03\x02\x02\x02\u069D\xF3\x03" +
		"\x02\x02\x02\u069E\u06A9\x05\u011C\x8F\x02\u069F\u06A0\x07\xC7\x02\x02" +
		"\u06A0\u06A5\x07\xB1\x02\x02\u06A1\u06A2\x07\xC5\x02\x02\u06A2\u06A4\x07" +
		"\xB1\x02\x02\u06A3\u06A1\x03\x02\x02\x02\u06A4\u06A7\x03\x02\x02\x02\u06A5" +
		"\u06A3\x03\x02\x02\x02\u06A5\u06A6\x03\x02\x02\x02\u06A6\u06A8\x03\x02" +
		"\x02\x02\u06A7\u06A5\x03\x02\x02\x02\u06A8\u06AA\x07\xC8\x02\x02\u06A9" +
		"\u069F\x03\x02\x02\x02\u06A9\u06AA\x03\x02\x02\x02\u06AA\u06AD\x03\x02" +
		"\x02\x02\u06AB\u06AC\x07\xC9\x02\x02\u06AC\u06AE\x07\xCA\x02\x02\u06AD" +
		"\u06AB\x03\x02\x02\x02\u06AD\u06AE\x03\x02\x02\x02\u06AE\xF5\x03\x02\x02" +
		"\x02\u06AF\u06BD\x07\xC9\x02\x02\u06B0\u06B7\x05\xCAf\x02\u06B1\u06B3" +
		"\x07\xC5\x02\x02\u06B2\u06B1\x03\x02\x02\x02\u06B2\u06B3\x03\x02\x02\x02" +
		"\u06B3\u06B4\x03\x02\x02\x02\u06B4\u06B6\x05\xCAf\x02\u06B5\u06B2\x03" +
		"\x02\x02\x02\u06B6\u06B9\x03\x02\x02\x02\u06B7\u06B5\x03\x02\x02\x02\u06B7" +
		"\u06B8\x03\x02\x02\x02\u06B8\u06BB\x03\x02\x02\x02\u06B9\u06B7\x03\x02" +
		"\x02\x02\u06BA\u06BC\x07\xC5\x02\x02\u06BB\u06BA\x03\x02\x02\x02\u06BB" +
		"\u06BC\x03\x02\x02\x02\u06BC\u06BE\x03\x02\x02\x02\u06BD\u06B0\x03\x02" +
		"\x02\x02\u06BD\u06BE\x03\x02\x02\x02\u06BE\u06BF\x03\x02\x02\x02\u06BF" +
		"\u06C0\x07\xCA\x02\x02\u06C0\xF7\x03\x02\x02\x02\u06C1\u06D0\x07\xCB\x02" +
		"\x02\u06C2\u06C9\x05\xFA~\x02\u06C3\u06C5\x07\xC5\x02\x02\u06C4\u06C3" +
		"\x03\x02\x02\x02\u06C4\u06C5\x03\x02\x02\x02\u06C5\u06C6\x03\x02\x02\x02" +
		"\u06C6\u06C8\x05\xFA~\x02\u06C7\u06C4\x03\x02\x02\x02\u06C8\u06CB\x03" +
		"\x02\x02\x02\u06C9\u06C7\x03\x02\x02\x02\u06C9\u06CA\x03\x02\x02\x02\u06CA" +
		"\u06CD\x03\x02\x02\x02\u06CB\u06C9\x03\x02\x02\x02\u06CC\u06CE\x07\xC5" +
		"\x02\x02\u06CD\u06CC\x03\x02\x02\x02\u06CD\u06CE\x03\x02\x02\x02\u06CE" +
		"\u06D1\x03\x02\x02\x02\u06CF\u06D1\x07\xC3\x02\x02\u06D0\u06C2\x03\x02" +
		"\x02\x02\u06D0\u06CF\x03\x02\x02\x02\u06D0\u06D1\x03\x02\x02\x02\u06D1" +
		"\u06D2\x03\x02\x02\x02\u06D2\u06D3\x07\xCC\x02\x02\u06D3\xF9\x03\x02\x02" +
		"\x02\u06D4\u06D5\x05\xFC\x7F\x02\u06D5\u06D6\x07\xB6\x02\x02\u06D6\u06D7" +
		"\x05\xCAf\x02\u06D7\xFB\x03\x02\x02\x02\u06D8\u06DB\x07\xAE\x02\x02\u06D9" +
		"\u06DB\x05\u011C\x8F\x02\u06DA\u06D8\x03\x02\x02\x02\u06DA\u06D9\x03\x02" +
		"\x02\x02\u06DB\xFD\x03\x02\x02\x02\u06DC\u06DD\x07\xAE\x02\x02\u06DD\xFF" +
		"\x03\x02\x02\x02\u06DE\u06DF\x07\xC3\x02\x02\u06DF\u0101\x03\x02\x02\x02" +
		"\u06E0\u06E1\x05\u011C\x8F\x02\u06E1\u0103\x03\x02\x02\x02\u06E2\u06E3" +
		"\x05\u011C\x8F\x02\u06E3\u0105\x03\x02\x02\x02\u06E4\u06E5\x05\u011C\x8F" +
		"\x02\u06E5\u0107\x03\x02\x02\x02\u06E6\u06E7\x05\u011C\x8F\x02\u06E7\u0109" +
		"\x03\x02\x02\x02\u06E8\u06E9\x05\u011C\x8F\x02\u06E9\u010B\x03\x02\x02" +
		"\x02\u06EA\u06EB\x05\u011C\x8F\x02\u06EB\u010D\x03\x02\x02\x02\u06EC\u06ED" +
		"\x05\u011C\x8F\x02\u06ED\u010F\x03\x02\x02\x02\u06EE\u06EF\x05\u011C\x8F" +
		"\x02\u06EF\u0111\x03\x02\x02\x02\u06F0\u06F1\x05\u011C\x8F\x02\u06F1\u0113" +
		"\x03\x02\x02\x02\u06F2\u06F3\x05\u011C\x8F\x02\u06F3\u0115\x03\x02\x02" +
		"\x02\u06F4\u06F5\x05\u011C\x8F\x02\u06F5\u0117\x03\x02\x02\x02\u06F6\u06F7" +
		"\x05\u011C\x8F\x02\u06F7\u0119\x03\x02\x02\x02\u06F8\u06F9\x05\u011C\x8F" +
		"\x02\u06F9\u011B\x03\x02\x02\x02\u06FA\u06FE\x07\xB2\x02\x02\u06FB\u06FE" +
		"\x07\xAF\x02\x02\u06FC\u06FE\x05\u011E\x90\x02\u06FD\u06FA\x03\x02\x02" +
		"\x02\u06FD\u06FB\x03\x02\x02\x02\u06FD\u06FC\x03\x02\x02\x02\u06FE\u011D" +
		"\x03\x02\x02\x02\u06FF\u0700\t\x15\x02\x02\u0700\u011F\x03\x02\x02\x02" +
		"\xDD\u0122\u014D\u0153\u0157\u015B\u0164\u0168\u0173\u0184\u018A\u0198" +
		"\u019C\u01A3\u01A7\u01AE\u01B3\u01C1\u01D0\u01D5\u01DB\u01E5\u01EB\u01EF" +
		"\u01F3\u01FB\u0201\u0206\u020A\u0212\u0218\u0220\u0224\u0228\u0230\u0239" +
		"\u023D\u0244\u024A\u024F\u0252\u0255\u025D\u0262\u0274\u027B\u0281\u0286" +
		"\u028C\u0290\u0292\u029B\u02A7\u02B3\u02B8\u02C1\u02C9\u02CD\u02DA\u02DF" +
		"\u0302\u030A\u030D\u0311\u0318\u031C\u0321\u0325\u032C\u0334\u0338\u033F" +
		"\u0347\u0352\u035C\u0360\u0368\u036E\u0371\u0374\u037A\u0380\u0382\u0386" +
		"\u038D\u0392\u039F\u03AA\u03AF\u03B7\u03BC\u03C4\u03CC\u03D5\u03DD\u03E0" +
		"\u03E7\u03EC\u03F0\u03F5\u03F9\u0401\u0404\u0408\u0417\u0422\u0425\u042B" +
		"\u0435\u0441\u0446\u044B\u044E\u0450\u0455\u0464\u0469\u046D\u0474\u047B" +
		"\u047F\u0482\u048F\u0494\u049A\u049C\u04A2\u04A5\u04A8\u04AE\u04B8\u04C4" +
		"\u04CF\u04D2\u04D6\u04D9\u04DE\u04EB\u04F1\u04F4\u04F6\u04FB\u0500\u0504" +
		"\u0507\u050A\u050D\u0513\u0517\u0519\u051C\u0521\u0524\u0528\u052A\u0530" +
		"\u0539\u053C\u0548\u054B\u0556\u055A\u0569\u0571\u0577\u0580\u0587\u058F" +
		"\u0591\u0597\u059B\u05A1\u05A4\u05A9\u05B1\u05BB\u05BF\u05C1\u05C5\u05CD" +
		"\u05D5\u05DE\u05E6\u05EB\u05F6\u0603\u0607\u0616\u061B\u061F\u0634\u0640" +
		"\u0647\u064D\u0650\u0659\u0661\u0663\u0667\u0670\u0676\u067F\u0682\u0687" +
		"\u068A\u0693\u069C\u06A5\u06A9\u06AD\u06B2\u06B7\u06BB\u06BD\u06C4\u06C9" +
		"\u06CD\u06D0\u06DA\u06FD";
	public static readonly _serializedATN: string = Utils.join(
		[
			MoltlerParser._serializedATNSegment0,
			MoltlerParser._serializedATNSegment1,
			MoltlerParser._serializedATNSegment2,
			MoltlerParser._serializedATNSegment3,
		],
		"",
	);
	public static __ATN: ATN;
	public static get _ATN(): ATN {
		if (!MoltlerParser.__ATN) {
			MoltlerParser.__ATN = new ATNDeserializer().deserialize(Utils.toCharArray(MoltlerParser._serializedATN));
		}

		return MoltlerParser.__ATN;
	}

}

export class SingleStatementContext extends ParserRuleContext {
	public statement(): StatementContext {
		return this.getRuleContext(0, StatementContext);
	}
	public EOF(): TerminalNode { return this.getToken(MoltlerParser.EOF, 0); }
	public SEMICOLON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SEMICOLON, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_singleStatement; }
}


export class StatementContext extends ParserRuleContext {
	public selectStatement(): SelectStatementContext | undefined {
		return this.tryGetRuleContext(0, SelectStatementContext);
	}
	public explainStatement(): ExplainStatementContext | undefined {
		return this.tryGetRuleContext(0, ExplainStatementContext);
	}
	public describeStatement(): DescribeStatementContext | undefined {
		return this.tryGetRuleContext(0, DescribeStatementContext);
	}
	public showStatement(): ShowStatementContext | undefined {
		return this.tryGetRuleContext(0, ShowStatementContext);
	}
	public createConnectorStatement(): CreateConnectorStatementContext | undefined {
		return this.tryGetRuleContext(0, CreateConnectorStatementContext);
	}
	public alterConnectorStatement(): AlterConnectorStatementContext | undefined {
		return this.tryGetRuleContext(0, AlterConnectorStatementContext);
	}
	public testConnectorStatement(): TestConnectorStatementContext | undefined {
		return this.tryGetRuleContext(0, TestConnectorStatementContext);
	}
	public clearLimitsStatement(): ClearLimitsStatementContext | undefined {
		return this.tryGetRuleContext(0, ClearLimitsStatementContext);
	}
	public clearCacheStatement(): ClearCacheStatementContext | undefined {
		return this.tryGetRuleContext(0, ClearCacheStatementContext);
	}
	public dropConnectorStatement(): DropConnectorStatementContext | undefined {
		return this.tryGetRuleContext(0, DropConnectorStatementContext);
	}
	public createSecretStatement(): CreateSecretStatementContext | undefined {
		return this.tryGetRuleContext(0, CreateSecretStatementContext);
	}
	public dropSecretStatement(): DropSecretStatementContext | undefined {
		return this.tryGetRuleContext(0, DropSecretStatementContext);
	}
	public createViewStatement(): CreateViewStatementContext | undefined {
		return this.tryGetRuleContext(0, CreateViewStatementContext);
	}
	public dropViewStatement(): DropViewStatementContext | undefined {
		return this.tryGetRuleContext(0, DropViewStatementContext);
	}
	public createTempTableStatement(): CreateTempTableStatementContext | undefined {
		return this.tryGetRuleContext(0, CreateTempTableStatementContext);
	}
	public dropTableStatement(): DropTableStatementContext | undefined {
		return this.tryGetRuleContext(0, DropTableStatementContext);
	}
	public connectorExecStatement(): ConnectorExecStatementContext | undefined {
		return this.tryGetRuleContext(0, ConnectorExecStatementContext);
	}
	public syncStatement(): SyncStatementContext | undefined {
		return this.tryGetRuleContext(0, SyncStatementContext);
	}
	public syncControlStatement(): SyncControlStatementContext | undefined {
		return this.tryGetRuleContext(0, SyncControlStatementContext);
	}
	public alterSyncStatement(): AlterSyncStatementContext | undefined {
		return this.tryGetRuleContext(0, AlterSyncStatementContext);
	}
	public retrySyncErrorsStatement(): RetrySyncErrorsStatementContext | undefined {
		return this.tryGetRuleContext(0, RetrySyncErrorsStatementContext);
	}
	public blockStatement(): BlockStatementContext | undefined {
		return this.tryGetRuleContext(0, BlockStatementContext);
	}
	public tryStatement(): TryStatementContext | undefined {
		return this.tryGetRuleContext(0, TryStatementContext);
	}
	public declareStatement(): DeclareStatementContext | undefined {
		return this.tryGetRuleContext(0, DeclareStatementContext);
	}
	public setStatement(): SetStatementContext | undefined {
		return this.tryGetRuleContext(0, SetStatementContext);
	}
	public ifStatement(): IfStatementContext | undefined {
		return this.tryGetRuleContext(0, IfStatementContext);
	}
	public forStatement(): ForStatementContext | undefined {
		return this.tryGetRuleContext(0, ForStatementContext);
	}
	public whileStatement(): WhileStatementContext | undefined {
		return this.tryGetRuleContext(0, WhileStatementContext);
	}
	public breakStatement(): BreakStatementContext | undefined {
		return this.tryGetRuleContext(0, BreakStatementContext);
	}
	public continueStatement(): ContinueStatementContext | undefined {
		return this.tryGetRuleContext(0, ContinueStatementContext);
	}
	public assertStatement(): AssertStatementContext | undefined {
		return this.tryGetRuleContext(0, AssertStatementContext);
	}
	public printStatement(): PrintStatementContext | undefined {
		return this.tryGetRuleContext(0, PrintStatementContext);
	}
	public throwStatement(): ThrowStatementContext | undefined {
		return this.tryGetRuleContext(0, ThrowStatementContext);
	}
	public createConnectorTypeStatement(): CreateConnectorTypeStatementContext | undefined {
		return this.tryGetRuleContext(0, CreateConnectorTypeStatementContext);
	}
	public createConnectorEntityStatement(): CreateConnectorEntityStatementContext | undefined {
		return this.tryGetRuleContext(0, CreateConnectorEntityStatementContext);
	}
	public createConnectorActionStatement(): CreateConnectorActionStatementContext | undefined {
		return this.tryGetRuleContext(0, CreateConnectorActionStatementContext);
	}
	public registerConnectorTypeStatement(): RegisterConnectorTypeStatementContext | undefined {
		return this.tryGetRuleContext(0, RegisterConnectorTypeStatementContext);
	}
	public dropConnectorTypeStatement(): DropConnectorTypeStatementContext | undefined {
		return this.tryGetRuleContext(0, DropConnectorTypeStatementContext);
	}
	public testConnectorTypeStatement(): TestConnectorTypeStatementContext | undefined {
		return this.tryGetRuleContext(0, TestConnectorTypeStatementContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_statement; }
}


export class SelectStatementContext extends ParserRuleContext {
	public query(): QueryContext {
		return this.getRuleContext(0, QueryContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_selectStatement; }
}


export class ExplainStatementContext extends ParserRuleContext {
	public EXPLAIN(): TerminalNode { return this.getToken(MoltlerParser.EXPLAIN, 0); }
	public selectStatement(): SelectStatementContext | undefined {
		return this.tryGetRuleContext(0, SelectStatementContext);
	}
	public connectorExecStatement(): ConnectorExecStatementContext | undefined {
		return this.tryGetRuleContext(0, ConnectorExecStatementContext);
	}
	public ANALYZE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ANALYZE, 0); }
	public FORMAT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FORMAT, 0); }
	public JSON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.JSON, 0); }
	public TEXT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEXT, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_explainStatement; }
}


export class DescribeStatementContext extends ParserRuleContext {
	public DESCRIBE(): TerminalNode { return this.getToken(MoltlerParser.DESCRIBE, 0); }
	public tableName(): TableNameContext {
		return this.getRuleContext(0, TableNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_describeStatement; }
}


export class ShowStatementContext extends ParserRuleContext {
	public SHOW(): TerminalNode { return this.getToken(MoltlerParser.SHOW, 0); }
	public showSubject(): ShowSubjectContext {
		return this.getRuleContext(0, ShowSubjectContext);
	}
	public LIKE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LIKE, 0); }
	public stringLiteral(): StringLiteralContext | undefined {
		return this.tryGetRuleContext(0, StringLiteralContext);
	}
	public LIMIT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LIMIT, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_showStatement; }
}


export class ShowSubjectContext extends ParserRuleContext {
	public CONNECTORS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTORS, 0); }
	public CONNECTOR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTOR, 0); }
	public TYPES(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TYPES, 0); }
	public TYPE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TYPE, 0); }
	public stringLiteral(): StringLiteralContext | undefined {
		return this.tryGetRuleContext(0, StringLiteralContext);
	}
	public connectorName(): ConnectorNameContext | undefined {
		return this.tryGetRuleContext(0, ConnectorNameContext);
	}
	public STATUS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STATUS, 0); }
	public USAGE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.USAGE, 0); }
	public ENTITIES(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ENTITIES, 0); }
	public FROM(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FROM, 0); }
	public ACTIONS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ACTIONS, 0); }
	public tableName(): TableNameContext | undefined {
		return this.tryGetRuleContext(0, TableNameContext);
	}
	public SECRETS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SECRETS, 0); }
	public VIEWS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.VIEWS, 0); }
	public HISTORY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.HISTORY, 0); }
	public AUDIT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AUDIT, 0); }
	public INDICES(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INDICES, 0); }
	public SYNCS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNCS, 0); }
	public SYNC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNC, 0); }
	public syncName(): SyncNameContext | undefined {
		return this.tryGetRuleContext(0, SyncNameContext);
	}
	public ERRORS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ERRORS, 0); }
	public CACHE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CACHE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_showSubject; }
}


export class OrReplaceContext extends ParserRuleContext {
	public OR(): TerminalNode { return this.getToken(MoltlerParser.OR, 0); }
	public REPLACE(): TerminalNode { return this.getToken(MoltlerParser.REPLACE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_orReplace; }
}


export class IfNotExistsContext extends ParserRuleContext {
	public IF(): TerminalNode { return this.getToken(MoltlerParser.IF, 0); }
	public NOT(): TerminalNode { return this.getToken(MoltlerParser.NOT, 0); }
	public EXISTS(): TerminalNode { return this.getToken(MoltlerParser.EXISTS, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_ifNotExists; }
}


export class IfExistsContext extends ParserRuleContext {
	public IF(): TerminalNode { return this.getToken(MoltlerParser.IF, 0); }
	public EXISTS(): TerminalNode { return this.getToken(MoltlerParser.EXISTS, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_ifExists; }
}


export class CreateConnectorStatementContext extends ParserRuleContext {
	public CREATE(): TerminalNode { return this.getToken(MoltlerParser.CREATE, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public connectorName(): ConnectorNameContext {
		return this.getRuleContext(0, ConnectorNameContext);
	}
	public TYPE(): TerminalNode { return this.getToken(MoltlerParser.TYPE, 0); }
	public stringLiteral(): StringLiteralContext {
		return this.getRuleContext(0, StringLiteralContext);
	}
	public orReplace(): OrReplaceContext | undefined {
		return this.tryGetRuleContext(0, OrReplaceContext);
	}
	public ifNotExists(): IfNotExistsContext | undefined {
		return this.tryGetRuleContext(0, IfNotExistsContext);
	}
	public CONFIG(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIG, 0); }
	public objectLiteral(): ObjectLiteralContext[];
	public objectLiteral(i: number): ObjectLiteralContext;
	public objectLiteral(i?: number): ObjectLiteralContext | ObjectLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ObjectLiteralContext);
		} else {
			return this.getRuleContext(i, ObjectLiteralContext);
		}
	}
	public OPTIONS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OPTIONS, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_createConnectorStatement; }
}


export class AlterConnectorStatementContext extends ParserRuleContext {
	public ALTER(): TerminalNode { return this.getToken(MoltlerParser.ALTER, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public connectorName(): ConnectorNameContext {
		return this.getRuleContext(0, ConnectorNameContext);
	}
	public connectorChange(): ConnectorChangeContext[];
	public connectorChange(i: number): ConnectorChangeContext;
	public connectorChange(i?: number): ConnectorChangeContext | ConnectorChangeContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ConnectorChangeContext);
		} else {
			return this.getRuleContext(i, ConnectorChangeContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_alterConnectorStatement; }
}


export class ConnectorChangeContext extends ParserRuleContext {
	public SET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SET, 0); }
	public CONFIG(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIG, 0); }
	public objectLiteral(): ObjectLiteralContext | undefined {
		return this.tryGetRuleContext(0, ObjectLiteralContext);
	}
	public OPTIONS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OPTIONS, 0); }
	public RENAME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RENAME, 0); }
	public TO(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TO, 0); }
	public newName(): NewNameContext | undefined {
		return this.tryGetRuleContext(0, NewNameContext);
	}
	public ENABLE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ENABLE, 0); }
	public DISABLE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISABLE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_connectorChange; }
}


export class TestConnectorStatementContext extends ParserRuleContext {
	public TEST(): TerminalNode { return this.getToken(MoltlerParser.TEST, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public connectorName(): ConnectorNameContext {
		return this.getRuleContext(0, ConnectorNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_testConnectorStatement; }
}


export class ClearLimitsStatementContext extends ParserRuleContext {
	public CLEAR(): TerminalNode { return this.getToken(MoltlerParser.CLEAR, 0); }
	public LIMITS(): TerminalNode { return this.getToken(MoltlerParser.LIMITS, 0); }
	public FOR(): TerminalNode { return this.getToken(MoltlerParser.FOR, 0); }
	public connectorName(): ConnectorNameContext {
		return this.getRuleContext(0, ConnectorNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_clearLimitsStatement; }
}


export class ClearCacheStatementContext extends ParserRuleContext {
	public CLEAR(): TerminalNode { return this.getToken(MoltlerParser.CLEAR, 0); }
	public CACHE(): TerminalNode { return this.getToken(MoltlerParser.CACHE, 0); }
	public FOR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FOR, 0); }
	public tableName(): TableNameContext | undefined {
		return this.tryGetRuleContext(0, TableNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_clearCacheStatement; }
}


export class DropConnectorStatementContext extends ParserRuleContext {
	public DROP(): TerminalNode { return this.getToken(MoltlerParser.DROP, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public connectorName(): ConnectorNameContext {
		return this.getRuleContext(0, ConnectorNameContext);
	}
	public ifExists(): IfExistsContext | undefined {
		return this.tryGetRuleContext(0, IfExistsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_dropConnectorStatement; }
}


export class CreateSecretStatementContext extends ParserRuleContext {
	public CREATE(): TerminalNode { return this.getToken(MoltlerParser.CREATE, 0); }
	public SECRET(): TerminalNode { return this.getToken(MoltlerParser.SECRET, 0); }
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public VALUE(): TerminalNode { return this.getToken(MoltlerParser.VALUE, 0); }
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	public orReplace(): OrReplaceContext | undefined {
		return this.tryGetRuleContext(0, OrReplaceContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_createSecretStatement; }
}


export class DropSecretStatementContext extends ParserRuleContext {
	public DROP(): TerminalNode { return this.getToken(MoltlerParser.DROP, 0); }
	public SECRET(): TerminalNode { return this.getToken(MoltlerParser.SECRET, 0); }
	public secretName(): SecretNameContext {
		return this.getRuleContext(0, SecretNameContext);
	}
	public ifExists(): IfExistsContext | undefined {
		return this.tryGetRuleContext(0, IfExistsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_dropSecretStatement; }
}


export class CreateViewStatementContext extends ParserRuleContext {
	public CREATE(): TerminalNode { return this.getToken(MoltlerParser.CREATE, 0); }
	public VIEW(): TerminalNode { return this.getToken(MoltlerParser.VIEW, 0); }
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public AS(): TerminalNode { return this.getToken(MoltlerParser.AS, 0); }
	public query(): QueryContext {
		return this.getRuleContext(0, QueryContext);
	}
	public orReplace(): OrReplaceContext | undefined {
		return this.tryGetRuleContext(0, OrReplaceContext);
	}
	public ifNotExists(): IfNotExistsContext | undefined {
		return this.tryGetRuleContext(0, IfNotExistsContext);
	}
	public columnNames(): ColumnNamesContext | undefined {
		return this.tryGetRuleContext(0, ColumnNamesContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_createViewStatement; }
}


export class DropViewStatementContext extends ParserRuleContext {
	public DROP(): TerminalNode { return this.getToken(MoltlerParser.DROP, 0); }
	public VIEW(): TerminalNode { return this.getToken(MoltlerParser.VIEW, 0); }
	public viewName(): ViewNameContext {
		return this.getRuleContext(0, ViewNameContext);
	}
	public ifExists(): IfExistsContext | undefined {
		return this.tryGetRuleContext(0, IfExistsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_dropViewStatement; }
}


export class CreateTempTableStatementContext extends ParserRuleContext {
	public CREATE(): TerminalNode { return this.getToken(MoltlerParser.CREATE, 0); }
	public TABLE(): TerminalNode { return this.getToken(MoltlerParser.TABLE, 0); }
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public AS(): TerminalNode { return this.getToken(MoltlerParser.AS, 0); }
	public query(): QueryContext {
		return this.getRuleContext(0, QueryContext);
	}
	public TEMP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEMP, 0); }
	public TEMPORARY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEMPORARY, 0); }
	public orReplace(): OrReplaceContext | undefined {
		return this.tryGetRuleContext(0, OrReplaceContext);
	}
	public ifNotExists(): IfNotExistsContext | undefined {
		return this.tryGetRuleContext(0, IfNotExistsContext);
	}
	public columnNames(): ColumnNamesContext | undefined {
		return this.tryGetRuleContext(0, ColumnNamesContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_createTempTableStatement; }
}


export class DropTableStatementContext extends ParserRuleContext {
	public DROP(): TerminalNode { return this.getToken(MoltlerParser.DROP, 0); }
	public TABLE(): TerminalNode { return this.getToken(MoltlerParser.TABLE, 0); }
	public tempTableName(): TempTableNameContext {
		return this.getRuleContext(0, TempTableNameContext);
	}
	public ifExists(): IfExistsContext | undefined {
		return this.tryGetRuleContext(0, IfExistsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_dropTableStatement; }
}


export class ConnectorExecStatementContext extends ParserRuleContext {
	public CONNECTOR_EXEC(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR_EXEC, 0); }
	public connectorName(): ConnectorNameContext {
		return this.getRuleContext(0, ConnectorNameContext);
	}
	public DOT(): TerminalNode[];
	public DOT(i: number): TerminalNode;
	public DOT(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.DOT);
		} else {
			return this.getToken(MoltlerParser.DOT, i);
		}
	}
	public actionPart(): ActionPartContext[];
	public actionPart(i: number): ActionPartContext;
	public actionPart(i?: number): ActionPartContext | ActionPartContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ActionPartContext);
		} else {
			return this.getRuleContext(i, ActionPartContext);
		}
	}
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public DRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DRY, 0); }
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public actionArguments(): ActionArgumentsContext | undefined {
		return this.tryGetRuleContext(0, ActionArgumentsContext);
	}
	public forEach(): ForEachContext | undefined {
		return this.tryGetRuleContext(0, ForEachContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_connectorExecStatement; }
}


export class ForEachContext extends ParserRuleContext {
	public FOR(): TerminalNode { return this.getToken(MoltlerParser.FOR, 0); }
	public EACH(): TerminalNode { return this.getToken(MoltlerParser.EACH, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public query(): QueryContext {
		return this.getRuleContext(0, QueryContext);
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public withOptions(): WithOptionsContext | undefined {
		return this.tryGetRuleContext(0, WithOptionsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_forEach; }
}


export class ActionPartContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_actionPart; }
}


export class ActionArgumentsContext extends ParserRuleContext {
	public actionArgument(): ActionArgumentContext[];
	public actionArgument(i: number): ActionArgumentContext;
	public actionArgument(i?: number): ActionArgumentContext | ActionArgumentContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ActionArgumentContext);
		} else {
			return this.getRuleContext(i, ActionArgumentContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_actionArguments; }
}


export class ActionArgumentContext extends ParserRuleContext {
	public objectLiteral(): ObjectLiteralContext | undefined {
		return this.tryGetRuleContext(0, ObjectLiteralContext);
	}
	public parameterName(): ParameterNameContext | undefined {
		return this.tryGetRuleContext(0, ParameterNameContext);
	}
	public FAT_ARROW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FAT_ARROW, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_actionArgument; }
}


export class ParameterNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_parameterName; }
}


export class SyncStatementContext extends ParserRuleContext {
	public SYNC(): TerminalNode { return this.getToken(MoltlerParser.SYNC, 0); }
	public syncConnector(): SyncConnectorContext | undefined {
		return this.tryGetRuleContext(0, SyncConnectorContext);
	}
	public syncQuery(): SyncQueryContext | undefined {
		return this.tryGetRuleContext(0, SyncQueryContext);
	}
	public DRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DRY, 0); }
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public scheduleClause(): ScheduleClauseContext | undefined {
		return this.tryGetRuleContext(0, ScheduleClauseContext);
	}
	public withOptions(): WithOptionsContext | undefined {
		return this.tryGetRuleContext(0, WithOptionsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_syncStatement; }
}


export class SyncConnectorContext extends ParserRuleContext {
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public tableName(): TableNameContext[];
	public tableName(i: number): TableNameContext;
	public tableName(i?: number): TableNameContext | TableNameContext[] {
		if (i === undefined) {
			return this.getRuleContexts(TableNameContext);
		} else {
			return this.getRuleContext(i, TableNameContext);
		}
	}
	public TO(): TerminalNode { return this.getToken(MoltlerParser.TO, 0); }
	public WHERE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHERE, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	public INCREMENTAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INCREMENTAL, 0); }
	public ON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ON, 0); }
	public columnName(): ColumnNameContext | undefined {
		return this.tryGetRuleContext(0, ColumnNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_syncConnector; }
}


export class SyncQueryContext extends ParserRuleContext {
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public query(): QueryContext {
		return this.getRuleContext(0, QueryContext);
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public AS(): TerminalNode { return this.getToken(MoltlerParser.AS, 0); }
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public TO(): TerminalNode { return this.getToken(MoltlerParser.TO, 0); }
	public tableName(): TableNameContext {
		return this.getRuleContext(0, TableNameContext);
	}
	public keyColumns(): KeyColumnsContext {
		return this.getRuleContext(0, KeyColumnsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_syncQuery; }
}


export class KeyColumnsContext extends ParserRuleContext {
	public KEY(): TerminalNode { return this.getToken(MoltlerParser.KEY, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public columnName(): ColumnNameContext[];
	public columnName(i: number): ColumnNameContext;
	public columnName(i?: number): ColumnNameContext | ColumnNameContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ColumnNameContext);
		} else {
			return this.getRuleContext(i, ColumnNameContext);
		}
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_keyColumns; }
}


export class ScheduleClauseContext extends ParserRuleContext {
	public SCHEDULE(): TerminalNode { return this.getToken(MoltlerParser.SCHEDULE, 0); }
	public schedule(): ScheduleContext | undefined {
		return this.tryGetRuleContext(0, ScheduleContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_scheduleClause; }
}


export class ScheduleContext extends ParserRuleContext {
	public stringLiteral(): StringLiteralContext[];
	public stringLiteral(i: number): StringLiteralContext;
	public stringLiteral(i?: number): StringLiteralContext | StringLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(StringLiteralContext);
		} else {
			return this.getRuleContext(i, StringLiteralContext);
		}
	}
	public TIME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TIME, 0); }
	public ZONE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ZONE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_schedule; }
}


export class SyncControlStatementContext extends ParserRuleContext {
	public SYNC(): TerminalNode { return this.getToken(MoltlerParser.SYNC, 0); }
	public syncName(): SyncNameContext {
		return this.getRuleContext(0, SyncNameContext);
	}
	public PAUSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PAUSE, 0); }
	public RESUME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RESUME, 0); }
	public STOP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STOP, 0); }
	public DROP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DROP, 0); }
	public ifExists(): IfExistsContext | undefined {
		return this.tryGetRuleContext(0, IfExistsContext);
	}
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public CONFIRM(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIRM, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_syncControlStatement; }
}


export class AlterSyncStatementContext extends ParserRuleContext {
	public ALTER(): TerminalNode { return this.getToken(MoltlerParser.ALTER, 0); }
	public SYNC(): TerminalNode { return this.getToken(MoltlerParser.SYNC, 0); }
	public syncName(): SyncNameContext {
		return this.getRuleContext(0, SyncNameContext);
	}
	public SET(): TerminalNode { return this.getToken(MoltlerParser.SET, 0); }
	public SCHEDULE(): TerminalNode { return this.getToken(MoltlerParser.SCHEDULE, 0); }
	public schedule(): ScheduleContext | undefined {
		return this.tryGetRuleContext(0, ScheduleContext);
	}
	public NONE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NONE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_alterSyncStatement; }
}


export class RetrySyncErrorsStatementContext extends ParserRuleContext {
	public RETRY(): TerminalNode { return this.getToken(MoltlerParser.RETRY, 0); }
	public SYNC(): TerminalNode { return this.getToken(MoltlerParser.SYNC, 0); }
	public ERRORS(): TerminalNode { return this.getToken(MoltlerParser.ERRORS, 0); }
	public syncName(): SyncNameContext {
		return this.getRuleContext(0, SyncNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_retrySyncErrorsStatement; }
}


export class BodyContext extends ParserRuleContext {
	public statement(): StatementContext[];
	public statement(i: number): StatementContext;
	public statement(i?: number): StatementContext | StatementContext[] {
		if (i === undefined) {
			return this.getRuleContexts(StatementContext);
		} else {
			return this.getRuleContext(i, StatementContext);
		}
	}
	public SEMICOLON(): TerminalNode[];
	public SEMICOLON(i: number): TerminalNode;
	public SEMICOLON(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.SEMICOLON);
		} else {
			return this.getToken(MoltlerParser.SEMICOLON, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_body; }
}


export class BlockStatementContext extends ParserRuleContext {
	public BEGIN(): TerminalNode { return this.getToken(MoltlerParser.BEGIN, 0); }
	public body(): BodyContext {
		return this.getRuleContext(0, BodyContext);
	}
	public END(): TerminalNode { return this.getToken(MoltlerParser.END, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_blockStatement; }
}


export class TryStatementContext extends ParserRuleContext {
	public TRY(): TerminalNode[];
	public TRY(i: number): TerminalNode;
	public TRY(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.TRY);
		} else {
			return this.getToken(MoltlerParser.TRY, i);
		}
	}
	public body(): BodyContext[];
	public body(i: number): BodyContext;
	public body(i?: number): BodyContext | BodyContext[] {
		if (i === undefined) {
			return this.getRuleContexts(BodyContext);
		} else {
			return this.getRuleContext(i, BodyContext);
		}
	}
	public END(): TerminalNode { return this.getToken(MoltlerParser.END, 0); }
	public catchClause(): CatchClauseContext[];
	public catchClause(i: number): CatchClauseContext;
	public catchClause(i?: number): CatchClauseContext | CatchClauseContext[] {
		if (i === undefined) {
			return this.getRuleContexts(CatchClauseContext);
		} else {
			return this.getRuleContext(i, CatchClauseContext);
		}
	}
	public FINALLY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FINALLY, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tryStatement; }
}


export class CatchClauseContext extends ParserRuleContext {
	public CATCH(): TerminalNode { return this.getToken(MoltlerParser.CATCH, 0); }
	public errorName(): ErrorNameContext {
		return this.getRuleContext(0, ErrorNameContext);
	}
	public THEN(): TerminalNode { return this.getToken(MoltlerParser.THEN, 0); }
	public body(): BodyContext {
		return this.getRuleContext(0, BodyContext);
	}
	public AS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AS, 0); }
	public newName(): NewNameContext | undefined {
		return this.tryGetRuleContext(0, NewNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_catchClause; }
}


export class DeclareStatementContext extends ParserRuleContext {
	public DECLARE(): TerminalNode { return this.getToken(MoltlerParser.DECLARE, 0); }
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public typeName(): TypeNameContext | undefined {
		return this.tryGetRuleContext(0, TypeNameContext);
	}
	public EQ(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EQ, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_declareStatement; }
}


export class SetStatementContext extends ParserRuleContext {
	public SET(): TerminalNode { return this.getToken(MoltlerParser.SET, 0); }
	public variableName(): VariableNameContext {
		return this.getRuleContext(0, VariableNameContext);
	}
	public EQ(): TerminalNode { return this.getToken(MoltlerParser.EQ, 0); }
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_setStatement; }
}


export class IfStatementContext extends ParserRuleContext {
	public IF(): TerminalNode[];
	public IF(i: number): TerminalNode;
	public IF(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.IF);
		} else {
			return this.getToken(MoltlerParser.IF, i);
		}
	}
	public ifBranch(): IfBranchContext[];
	public ifBranch(i: number): IfBranchContext;
	public ifBranch(i?: number): IfBranchContext | IfBranchContext[] {
		if (i === undefined) {
			return this.getRuleContexts(IfBranchContext);
		} else {
			return this.getRuleContext(i, IfBranchContext);
		}
	}
	public END(): TerminalNode { return this.getToken(MoltlerParser.END, 0); }
	public ELSEIF(): TerminalNode[];
	public ELSEIF(i: number): TerminalNode;
	public ELSEIF(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.ELSEIF);
		} else {
			return this.getToken(MoltlerParser.ELSEIF, i);
		}
	}
	public ELSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ELSE, 0); }
	public body(): BodyContext | undefined {
		return this.tryGetRuleContext(0, BodyContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_ifStatement; }
}


export class IfBranchContext extends ParserRuleContext {
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	public THEN(): TerminalNode { return this.getToken(MoltlerParser.THEN, 0); }
	public body(): BodyContext {
		return this.getRuleContext(0, BodyContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_ifBranch; }
}


export class ForStatementContext extends ParserRuleContext {
	public FOR(): TerminalNode { return this.getToken(MoltlerParser.FOR, 0); }
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public IN(): TerminalNode { return this.getToken(MoltlerParser.IN, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public query(): QueryContext {
		return this.getRuleContext(0, QueryContext);
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public LOOP(): TerminalNode[];
	public LOOP(i: number): TerminalNode;
	public LOOP(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.LOOP);
		} else {
			return this.getToken(MoltlerParser.LOOP, i);
		}
	}
	public body(): BodyContext {
		return this.getRuleContext(0, BodyContext);
	}
	public END(): TerminalNode { return this.getToken(MoltlerParser.END, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_forStatement; }
}


export class WhileStatementContext extends ParserRuleContext {
	public WHILE(): TerminalNode { return this.getToken(MoltlerParser.WHILE, 0); }
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	public LOOP(): TerminalNode[];
	public LOOP(i: number): TerminalNode;
	public LOOP(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.LOOP);
		} else {
			return this.getToken(MoltlerParser.LOOP, i);
		}
	}
	public body(): BodyContext {
		return this.getRuleContext(0, BodyContext);
	}
	public END(): TerminalNode { return this.getToken(MoltlerParser.END, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_whileStatement; }
}


export class BreakStatementContext extends ParserRuleContext {
	public BREAK(): TerminalNode { return this.getToken(MoltlerParser.BREAK, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_breakStatement; }
}


export class ContinueStatementContext extends ParserRuleContext {
	public CONTINUE(): TerminalNode { return this.getToken(MoltlerParser.CONTINUE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_continueStatement; }
}


export class AssertStatementContext extends ParserRuleContext {
	public ASSERT(): TerminalNode { return this.getToken(MoltlerParser.ASSERT, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public COMMA(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.COMMA, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_assertStatement; }
}


export class PrintStatementContext extends ParserRuleContext {
	public PRINT(): TerminalNode { return this.getToken(MoltlerParser.PRINT, 0); }
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_printStatement; }
}


export class ThrowStatementContext extends ParserRuleContext {
	public THROW(): TerminalNode { return this.getToken(MoltlerParser.THROW, 0); }
	public errorName(): ErrorNameContext | undefined {
		return this.tryGetRuleContext(0, ErrorNameContext);
	}
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_throwStatement; }
}


export class CreateConnectorTypeStatementContext extends ParserRuleContext {
	public CREATE(): TerminalNode { return this.getToken(MoltlerParser.CREATE, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public TYPE(): TerminalNode { return this.getToken(MoltlerParser.TYPE, 0); }
	public stringLiteral(): StringLiteralContext[];
	public stringLiteral(i: number): StringLiteralContext;
	public stringLiteral(i?: number): StringLiteralContext | StringLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(StringLiteralContext);
		} else {
			return this.getRuleContext(i, StringLiteralContext);
		}
	}
	public orReplace(): OrReplaceContext | undefined {
		return this.tryGetRuleContext(0, OrReplaceContext);
	}
	public DESCRIPTION(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DESCRIPTION, 0); }
	public CONFIG_SCHEMA(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIG_SCHEMA, 0); }
	public objectLiteral(): ObjectLiteralContext[];
	public objectLiteral(i: number): ObjectLiteralContext;
	public objectLiteral(i?: number): ObjectLiteralContext | ObjectLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ObjectLiteralContext);
		} else {
			return this.getRuleContext(i, ObjectLiteralContext);
		}
	}
	public FROM(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FROM, 0); }
	public OPENAPI(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OPENAPI, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_createConnectorTypeStatement; }
}


export class CreateConnectorEntityStatementContext extends ParserRuleContext {
	public CREATE(): TerminalNode { return this.getToken(MoltlerParser.CREATE, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public ENTITY(): TerminalNode { return this.getToken(MoltlerParser.ENTITY, 0); }
	public stringLiteral(): StringLiteralContext[];
	public stringLiteral(i: number): StringLiteralContext;
	public stringLiteral(i?: number): StringLiteralContext | StringLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(StringLiteralContext);
		} else {
			return this.getRuleContext(i, StringLiteralContext);
		}
	}
	public FIELDS(): TerminalNode { return this.getToken(MoltlerParser.FIELDS, 0); }
	public objectLiteral(): ObjectLiteralContext[];
	public objectLiteral(i: number): ObjectLiteralContext;
	public objectLiteral(i?: number): ObjectLiteralContext | ObjectLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ObjectLiteralContext);
		} else {
			return this.getRuleContext(i, ObjectLiteralContext);
		}
	}
	public orReplace(): OrReplaceContext | undefined {
		return this.tryGetRuleContext(0, OrReplaceContext);
	}
	public DESCRIPTION(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DESCRIPTION, 0); }
	public QUERY_HANDLER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.QUERY_HANDLER, 0); }
	public REQUEST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.REQUEST, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_createConnectorEntityStatement; }
}


export class CreateConnectorActionStatementContext extends ParserRuleContext {
	public CREATE(): TerminalNode { return this.getToken(MoltlerParser.CREATE, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public ACTION(): TerminalNode { return this.getToken(MoltlerParser.ACTION, 0); }
	public stringLiteral(): StringLiteralContext[];
	public stringLiteral(i: number): StringLiteralContext;
	public stringLiteral(i?: number): StringLiteralContext | StringLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(StringLiteralContext);
		} else {
			return this.getRuleContext(i, StringLiteralContext);
		}
	}
	public PARAMETERS(): TerminalNode { return this.getToken(MoltlerParser.PARAMETERS, 0); }
	public objectLiteral(): ObjectLiteralContext[];
	public objectLiteral(i: number): ObjectLiteralContext;
	public objectLiteral(i?: number): ObjectLiteralContext | ObjectLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ObjectLiteralContext);
		} else {
			return this.getRuleContext(i, ObjectLiteralContext);
		}
	}
	public orReplace(): OrReplaceContext | undefined {
		return this.tryGetRuleContext(0, OrReplaceContext);
	}
	public DESCRIPTION(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DESCRIPTION, 0); }
	public HANDLER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.HANDLER, 0); }
	public REQUEST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.REQUEST, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_createConnectorActionStatement; }
}


export class RegisterConnectorTypeStatementContext extends ParserRuleContext {
	public REGISTER(): TerminalNode { return this.getToken(MoltlerParser.REGISTER, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public TYPE(): TerminalNode { return this.getToken(MoltlerParser.TYPE, 0); }
	public stringLiteral(): StringLiteralContext {
		return this.getRuleContext(0, StringLiteralContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_registerConnectorTypeStatement; }
}


export class DropConnectorTypeStatementContext extends ParserRuleContext {
	public DROP(): TerminalNode { return this.getToken(MoltlerParser.DROP, 0); }
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public TYPE(): TerminalNode { return this.getToken(MoltlerParser.TYPE, 0); }
	public stringLiteral(): StringLiteralContext {
		return this.getRuleContext(0, StringLiteralContext);
	}
	public ifExists(): IfExistsContext | undefined {
		return this.tryGetRuleContext(0, IfExistsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_dropConnectorTypeStatement; }
}


export class TestConnectorTypeStatementContext extends ParserRuleContext {
	public TEST(): TerminalNode[];
	public TEST(i: number): TerminalNode;
	public TEST(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.TEST);
		} else {
			return this.getToken(MoltlerParser.TEST, i);
		}
	}
	public CONNECTOR(): TerminalNode { return this.getToken(MoltlerParser.CONNECTOR, 0); }
	public TYPE(): TerminalNode { return this.getToken(MoltlerParser.TYPE, 0); }
	public stringLiteral(): StringLiteralContext[];
	public stringLiteral(i: number): StringLiteralContext;
	public stringLiteral(i?: number): StringLiteralContext | StringLiteralContext[] {
		if (i === undefined) {
			return this.getRuleContexts(StringLiteralContext);
		} else {
			return this.getRuleContext(i, StringLiteralContext);
		}
	}
	public BEGIN(): TerminalNode { return this.getToken(MoltlerParser.BEGIN, 0); }
	public body(): BodyContext {
		return this.getRuleContext(0, BodyContext);
	}
	public END(): TerminalNode { return this.getToken(MoltlerParser.END, 0); }
	public NAME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NAME, 0); }
	public MOCK_API(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.MOCK_API, 0); }
	public objectLiteral(): ObjectLiteralContext | undefined {
		return this.tryGetRuleContext(0, ObjectLiteralContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_testConnectorTypeStatement; }
}


export class QueryContext extends ParserRuleContext {
	public queryBody(): QueryBodyContext {
		return this.getRuleContext(0, QueryBodyContext);
	}
	public withClause(): WithClauseContext | undefined {
		return this.tryGetRuleContext(0, WithClauseContext);
	}
	public ORDER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ORDER, 0); }
	public BY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BY, 0); }
	public orderItems(): OrderItemsContext | undefined {
		return this.tryGetRuleContext(0, OrderItemsContext);
	}
	public limitClause(): LimitClauseContext | undefined {
		return this.tryGetRuleContext(0, LimitClauseContext);
	}
	public withOptions(): WithOptionsContext | undefined {
		return this.tryGetRuleContext(0, WithOptionsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_query; }
}


export class LimitClauseContext extends ParserRuleContext {
	public LIMIT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LIMIT, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public OFFSET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OFFSET, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_limitClause; }
}


export class WithClauseContext extends ParserRuleContext {
	public WITH(): TerminalNode { return this.getToken(MoltlerParser.WITH, 0); }
	public commonTable(): CommonTableContext[];
	public commonTable(i: number): CommonTableContext;
	public commonTable(i?: number): CommonTableContext | CommonTableContext[] {
		if (i === undefined) {
			return this.getRuleContexts(CommonTableContext);
		} else {
			return this.getRuleContext(i, CommonTableContext);
		}
	}
	public RECURSIVE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RECURSIVE, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_withClause; }
}


export class CommonTableContext extends ParserRuleContext {
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public AS(): TerminalNode { return this.getToken(MoltlerParser.AS, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public query(): QueryContext {
		return this.getRuleContext(0, QueryContext);
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public columnNames(): ColumnNamesContext | undefined {
		return this.tryGetRuleContext(0, ColumnNamesContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_commonTable; }
}


export class ColumnNamesContext extends ParserRuleContext {
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public newName(): NewNameContext[];
	public newName(i: number): NewNameContext;
	public newName(i?: number): NewNameContext | NewNameContext[] {
		if (i === undefined) {
			return this.getRuleContexts(NewNameContext);
		} else {
			return this.getRuleContext(i, NewNameContext);
		}
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_columnNames; }
}


export class QueryBodyContext extends ParserRuleContext {
	public queryTerm(): QueryTermContext[];
	public queryTerm(i: number): QueryTermContext;
	public queryTerm(i?: number): QueryTermContext | QueryTermContext[] {
		if (i === undefined) {
			return this.getRuleContexts(QueryTermContext);
		} else {
			return this.getRuleContext(i, QueryTermContext);
		}
	}
	public queryOperator(): QueryOperatorContext[];
	public queryOperator(i: number): QueryOperatorContext;
	public queryOperator(i?: number): QueryOperatorContext | QueryOperatorContext[] {
		if (i === undefined) {
			return this.getRuleContexts(QueryOperatorContext);
		} else {
			return this.getRuleContext(i, QueryOperatorContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_queryBody; }
}


export class QueryOperatorContext extends ParserRuleContext {
	public UNION(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.UNION, 0); }
	public EXCEPT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EXCEPT, 0); }
	public ALL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ALL, 0); }
	public DISTINCT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISTINCT, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_queryOperator; }
}


export class QueryTermContext extends ParserRuleContext {
	public queryPrimary(): QueryPrimaryContext[];
	public queryPrimary(i: number): QueryPrimaryContext;
	public queryPrimary(i?: number): QueryPrimaryContext | QueryPrimaryContext[] {
		if (i === undefined) {
			return this.getRuleContexts(QueryPrimaryContext);
		} else {
			return this.getRuleContext(i, QueryPrimaryContext);
		}
	}
	public intersectOperator(): IntersectOperatorContext[];
	public intersectOperator(i: number): IntersectOperatorContext;
	public intersectOperator(i?: number): IntersectOperatorContext | IntersectOperatorContext[] {
		if (i === undefined) {
			return this.getRuleContexts(IntersectOperatorContext);
		} else {
			return this.getRuleContext(i, IntersectOperatorContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_queryTerm; }
}


export class IntersectOperatorContext extends ParserRuleContext {
	public INTERSECT(): TerminalNode { return this.getToken(MoltlerParser.INTERSECT, 0); }
	public ALL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ALL, 0); }
	public DISTINCT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISTINCT, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_intersectOperator; }
}


export class QueryPrimaryContext extends ParserRuleContext {
	public select(): SelectContext | undefined {
		return this.tryGetRuleContext(0, SelectContext);
	}
	public values(): ValuesContext | undefined {
		return this.tryGetRuleContext(0, ValuesContext);
	}
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public query(): QueryContext | undefined {
		return this.tryGetRuleContext(0, QueryContext);
	}
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_queryPrimary; }
}


export class ValuesContext extends ParserRuleContext {
	public VALUES(): TerminalNode { return this.getToken(MoltlerParser.VALUES, 0); }
	public valuesRow(): ValuesRowContext[];
	public valuesRow(i: number): ValuesRowContext;
	public valuesRow(i?: number): ValuesRowContext | ValuesRowContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ValuesRowContext);
		} else {
			return this.getRuleContext(i, ValuesRowContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_values; }
}


export class ValuesRowContext extends ParserRuleContext {
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_valuesRow; }
}


export class SelectContext extends ParserRuleContext {
	public SELECT(): TerminalNode { return this.getToken(MoltlerParser.SELECT, 0); }
	public selectItem(): SelectItemContext[];
	public selectItem(i: number): SelectItemContext;
	public selectItem(i?: number): SelectItemContext | SelectItemContext[] {
		if (i === undefined) {
			return this.getRuleContexts(SelectItemContext);
		} else {
			return this.getRuleContext(i, SelectItemContext);
		}
	}
	public DISTINCT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISTINCT, 0); }
	public ALL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ALL, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	public FROM(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FROM, 0); }
	public tableList(): TableListContext | undefined {
		return this.tryGetRuleContext(0, TableListContext);
	}
	public WHERE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHERE, 0); }
	public whereCondition(): WhereConditionContext | undefined {
		return this.tryGetRuleContext(0, WhereConditionContext);
	}
	public GROUP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GROUP, 0); }
	public BY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BY, 0); }
	public groupItems(): GroupItemsContext | undefined {
		return this.tryGetRuleContext(0, GroupItemsContext);
	}
	public HAVING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.HAVING, 0); }
	public havingCondition(): HavingConditionContext | undefined {
		return this.tryGetRuleContext(0, HavingConditionContext);
	}
	public WINDOW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WINDOW, 0); }
	public namedWindow(): NamedWindowContext[];
	public namedWindow(i: number): NamedWindowContext;
	public namedWindow(i?: number): NamedWindowContext | NamedWindowContext[] {
		if (i === undefined) {
			return this.getRuleContexts(NamedWindowContext);
		} else {
			return this.getRuleContext(i, NamedWindowContext);
		}
	}
	public QUALIFY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.QUALIFY, 0); }
	public qualifyCondition(): QualifyConditionContext | undefined {
		return this.tryGetRuleContext(0, QualifyConditionContext);
	}
	public distinctOn(): DistinctOnContext | undefined {
		return this.tryGetRuleContext(0, DistinctOnContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_select; }
}


export class WhereConditionContext extends ParserRuleContext {
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_whereCondition; }
}


export class HavingConditionContext extends ParserRuleContext {
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_havingCondition; }
}


export class QualifyConditionContext extends ParserRuleContext {
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_qualifyCondition; }
}


export class DistinctOnContext extends ParserRuleContext {
	public ON(): TerminalNode { return this.getToken(MoltlerParser.ON, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_distinctOn; }
}


export class GroupItemsContext extends ParserRuleContext {
	public ALL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ALL, 0); }
	public groupItem(): GroupItemContext[];
	public groupItem(i: number): GroupItemContext;
	public groupItem(i?: number): GroupItemContext | GroupItemContext[] {
		if (i === undefined) {
			return this.getRuleContexts(GroupItemContext);
		} else {
			return this.getRuleContext(i, GroupItemContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_groupItems; }
}


export class GroupItemContext extends ParserRuleContext {
	public groupingSets(): GroupingSetsContext | undefined {
		return this.tryGetRuleContext(0, GroupingSetsContext);
	}
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_groupItem; }
}


export class GroupingSetsContext extends ParserRuleContext {
	public GROUPING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GROUPING, 0); }
	public SETS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SETS, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public groupItem(): GroupItemContext[];
	public groupItem(i: number): GroupItemContext;
	public groupItem(i?: number): GroupItemContext | GroupItemContext[] {
		if (i === undefined) {
			return this.getRuleContexts(GroupItemContext);
		} else {
			return this.getRuleContext(i, GroupItemContext);
		}
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public ROLLUP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROLLUP, 0); }
	public CUBE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CUBE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_groupingSets; }
}


export class SelectItemContext extends ParserRuleContext {
	public star(): StarContext | undefined {
		return this.tryGetRuleContext(0, StarContext);
	}
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	public newName(): NewNameContext | undefined {
		return this.tryGetRuleContext(0, NewNameContext);
	}
	public AS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AS, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_selectItem; }
}


export class StarContext extends ParserRuleContext {
	public STAR(): TerminalNode { return this.getToken(MoltlerParser.STAR, 0); }
	public qualifierName(): QualifierNameContext | undefined {
		return this.tryGetRuleContext(0, QualifierNameContext);
	}
	public DOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DOT, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_star; }
}


export class NamedWindowContext extends ParserRuleContext {
	public newName(): NewNameContext {
		return this.getRuleContext(0, NewNameContext);
	}
	public AS(): TerminalNode { return this.getToken(MoltlerParser.AS, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public windowSpecification(): WindowSpecificationContext {
		return this.getRuleContext(0, WindowSpecificationContext);
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_namedWindow; }
}


export class OrderItemsContext extends ParserRuleContext {
	public orderItem(): OrderItemContext[];
	public orderItem(i: number): OrderItemContext;
	public orderItem(i?: number): OrderItemContext | OrderItemContext[] {
		if (i === undefined) {
			return this.getRuleContexts(OrderItemContext);
		} else {
			return this.getRuleContext(i, OrderItemContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_orderItems; }
}


export class OrderItemContext extends ParserRuleContext {
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	public NULLS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NULLS, 0); }
	public ASC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ASC, 0); }
	public DESC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DESC, 0); }
	public FIRST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FIRST, 0); }
	public LAST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LAST, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_orderItem; }
}


export class TableListContext extends ParserRuleContext {
	public joinedTables(): JoinedTablesContext[];
	public joinedTables(i: number): JoinedTablesContext;
	public joinedTables(i?: number): JoinedTablesContext | JoinedTablesContext[] {
		if (i === undefined) {
			return this.getRuleContexts(JoinedTablesContext);
		} else {
			return this.getRuleContext(i, JoinedTablesContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tableList; }
}


export class JoinedTablesContext extends ParserRuleContext {
	public pivotedTable(): PivotedTableContext {
		return this.getRuleContext(0, PivotedTableContext);
	}
	public joinPart(): JoinPartContext[];
	public joinPart(i: number): JoinPartContext;
	public joinPart(i?: number): JoinPartContext | JoinPartContext[] {
		if (i === undefined) {
			return this.getRuleContexts(JoinPartContext);
		} else {
			return this.getRuleContext(i, JoinPartContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_joinedTables; }
}


export class JoinPartContext extends ParserRuleContext {
	public JOIN(): TerminalNode { return this.getToken(MoltlerParser.JOIN, 0); }
	public pivotedTable(): PivotedTableContext {
		return this.getRuleContext(0, PivotedTableContext);
	}
	public NATURAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NATURAL, 0); }
	public joinType(): JoinTypeContext | undefined {
		return this.tryGetRuleContext(0, JoinTypeContext);
	}
	public ON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ON, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	public USING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.USING, 0); }
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public columnName(): ColumnNameContext[];
	public columnName(i: number): ColumnNameContext;
	public columnName(i?: number): ColumnNameContext | ColumnNameContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ColumnNameContext);
		} else {
			return this.getRuleContext(i, ColumnNameContext);
		}
	}
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_joinPart; }
}


export class JoinTypeContext extends ParserRuleContext {
	public ASOF(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ASOF, 0); }
	public INNER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INNER, 0); }
	public LEFT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LEFT, 0); }
	public OUTER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OUTER, 0); }
	public CROSS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CROSS, 0); }
	public RIGHT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RIGHT, 0); }
	public FULL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FULL, 0); }
	public SEMI(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SEMI, 0); }
	public ANTI(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ANTI, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_joinType; }
}


export class PivotedTableContext extends ParserRuleContext {
	public tablePrimary(): TablePrimaryContext {
		return this.getRuleContext(0, TablePrimaryContext);
	}
	public pivot(): PivotContext[];
	public pivot(i: number): PivotContext;
	public pivot(i?: number): PivotContext | PivotContext[] {
		if (i === undefined) {
			return this.getRuleContexts(PivotContext);
		} else {
			return this.getRuleContext(i, PivotContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_pivotedTable; }
}


export class PivotContext extends ParserRuleContext {
	public PIVOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PIVOT, 0); }
	public LPAREN(): TerminalNode[];
	public LPAREN(i: number): TerminalNode;
	public LPAREN(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.LPAREN);
		} else {
			return this.getToken(MoltlerParser.LPAREN, i);
		}
	}
	public pivotItem(): PivotItemContext[];
	public pivotItem(i: number): PivotItemContext;
	public pivotItem(i?: number): PivotItemContext | PivotItemContext[] {
		if (i === undefined) {
			return this.getRuleContexts(PivotItemContext);
		} else {
			return this.getRuleContext(i, PivotItemContext);
		}
	}
	public FOR(): TerminalNode { return this.getToken(MoltlerParser.FOR, 0); }
	public columnName(): ColumnNameContext[];
	public columnName(i: number): ColumnNameContext;
	public columnName(i?: number): ColumnNameContext | ColumnNameContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ColumnNameContext);
		} else {
			return this.getRuleContext(i, ColumnNameContext);
		}
	}
	public IN(): TerminalNode { return this.getToken(MoltlerParser.IN, 0); }
	public RPAREN(): TerminalNode[];
	public RPAREN(i: number): TerminalNode;
	public RPAREN(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.RPAREN);
		} else {
			return this.getToken(MoltlerParser.RPAREN, i);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	public GROUP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GROUP, 0); }
	public BY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BY, 0); }
	public newName(): NewNameContext[];
	public newName(i: number): NewNameContext;
	public newName(i?: number): NewNameContext | NewNameContext[] {
		if (i === undefined) {
			return this.getRuleContexts(NewNameContext);
		} else {
			return this.getRuleContext(i, NewNameContext);
		}
	}
	public AS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AS, 0); }
	public UNPIVOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.UNPIVOT, 0); }
	public pivotColumn(): PivotColumnContext[];
	public pivotColumn(i: number): PivotColumnContext;
	public pivotColumn(i?: number): PivotColumnContext | PivotColumnContext[] {
		if (i === undefined) {
			return this.getRuleContexts(PivotColumnContext);
		} else {
			return this.getRuleContext(i, PivotColumnContext);
		}
	}
	public INCLUDE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INCLUDE, 0); }
	public NULLS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NULLS, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_pivot; }
}


export class PivotItemContext extends ParserRuleContext {
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	public AS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AS, 0); }
	public newName(): NewNameContext | undefined {
		return this.tryGetRuleContext(0, NewNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_pivotItem; }
}


export class PivotColumnContext extends ParserRuleContext {
	public columnName(): ColumnNameContext {
		return this.getRuleContext(0, ColumnNameContext);
	}
	public AS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AS, 0); }
	public newName(): NewNameContext | undefined {
		return this.tryGetRuleContext(0, NewNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_pivotColumn; }
}


export class TablePrimaryContext extends ParserRuleContext {
	public tableName(): TableNameContext | undefined {
		return this.tryGetRuleContext(0, TableNameContext);
	}
	public newName(): NewNameContext | undefined {
		return this.tryGetRuleContext(0, NewNameContext);
	}
	public withOptions(): WithOptionsContext | undefined {
		return this.tryGetRuleContext(0, WithOptionsContext);
	}
	public AS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AS, 0); }
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public query(): QueryContext | undefined {
		return this.tryGetRuleContext(0, QueryContext);
	}
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	public LATERAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LATERAL, 0); }
	public columnNames(): ColumnNamesContext | undefined {
		return this.tryGetRuleContext(0, ColumnNamesContext);
	}
	public tableFunction(): TableFunctionContext | undefined {
		return this.tryGetRuleContext(0, TableFunctionContext);
	}
	public WITH(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WITH, 0); }
	public ORDINALITY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ORDINALITY, 0); }
	public joinedTables(): JoinedTablesContext | undefined {
		return this.tryGetRuleContext(0, JoinedTablesContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tablePrimary; }
}


export class TableFunctionContext extends ParserRuleContext {
	public tableFunctionName(): TableFunctionNameContext {
		return this.getRuleContext(0, TableFunctionNameContext);
	}
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tableFunction; }
}


export class TableFunctionNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tableFunctionName; }
}


export class TableNameContext extends ParserRuleContext {
	public PATTERN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PATTERN, 0); }
	public tablePart(): TablePartContext[];
	public tablePart(i: number): TablePartContext;
	public tablePart(i?: number): TablePartContext | TablePartContext[] {
		if (i === undefined) {
			return this.getRuleContexts(TablePartContext);
		} else {
			return this.getRuleContext(i, TablePartContext);
		}
	}
	public DOT(): TerminalNode[];
	public DOT(i: number): TerminalNode;
	public DOT(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.DOT);
		} else {
			return this.getToken(MoltlerParser.DOT, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tableName; }
}


export class TablePartContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tablePart; }
}


export class WithOptionsContext extends ParserRuleContext {
	public WITH(): TerminalNode { return this.getToken(MoltlerParser.WITH, 0); }
	public LPAREN(): TerminalNode { return this.getToken(MoltlerParser.LPAREN, 0); }
	public optionEntry(): OptionEntryContext[];
	public optionEntry(i: number): OptionEntryContext;
	public optionEntry(i?: number): OptionEntryContext | OptionEntryContext[] {
		if (i === undefined) {
			return this.getRuleContexts(OptionEntryContext);
		} else {
			return this.getRuleContext(i, OptionEntryContext);
		}
	}
	public RPAREN(): TerminalNode { return this.getToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_withOptions; }
}


export class OptionEntryContext extends ParserRuleContext {
	public optionName(): OptionNameContext {
		return this.getRuleContext(0, OptionNameContext);
	}
	public EQ(): TerminalNode { return this.getToken(MoltlerParser.EQ, 0); }
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_optionEntry; }
}


export class OptionNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_optionName; }
}


export class ExpressionContext extends ParserRuleContext {
	public conjunction(): ConjunctionContext[];
	public conjunction(i: number): ConjunctionContext;
	public conjunction(i?: number): ConjunctionContext | ConjunctionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ConjunctionContext);
		} else {
			return this.getRuleContext(i, ConjunctionContext);
		}
	}
	public OR(): TerminalNode[];
	public OR(i: number): TerminalNode;
	public OR(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.OR);
		} else {
			return this.getToken(MoltlerParser.OR, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_expression; }
}


export class ConjunctionContext extends ParserRuleContext {
	public negation(): NegationContext[];
	public negation(i: number): NegationContext;
	public negation(i?: number): NegationContext | NegationContext[] {
		if (i === undefined) {
			return this.getRuleContexts(NegationContext);
		} else {
			return this.getRuleContext(i, NegationContext);
		}
	}
	public AND(): TerminalNode[];
	public AND(i: number): TerminalNode;
	public AND(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.AND);
		} else {
			return this.getToken(MoltlerParser.AND, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_conjunction; }
}


export class NegationContext extends ParserRuleContext {
	public comparison(): ComparisonContext {
		return this.getRuleContext(0, ComparisonContext);
	}
	public NOT(): TerminalNode[];
	public NOT(i: number): TerminalNode;
	public NOT(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.NOT);
		} else {
			return this.getToken(MoltlerParser.NOT, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_negation; }
}


export class ComparisonContext extends ParserRuleContext {
	public matching(): MatchingContext {
		return this.getRuleContext(0, MatchingContext);
	}
	public comparisonTail(): ComparisonTailContext[];
	public comparisonTail(i: number): ComparisonTailContext;
	public comparisonTail(i?: number): ComparisonTailContext | ComparisonTailContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ComparisonTailContext);
		} else {
			return this.getRuleContext(i, ComparisonTailContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_comparison; }
}


export class ComparisonTailContext extends ParserRuleContext {
	public matching(): MatchingContext | undefined {
		return this.tryGetRuleContext(0, MatchingContext);
	}
	public EQ(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EQ, 0); }
	public NE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NE, 0); }
	public LT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LT, 0); }
	public LE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LE, 0); }
	public GT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GT, 0); }
	public GE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GE, 0); }
	public IS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.IS, 0); }
	public NULL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NULL, 0); }
	public TRUE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TRUE, 0); }
	public FALSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FALSE, 0); }
	public DISTINCT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISTINCT, 0); }
	public FROM(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FROM, 0); }
	public NOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NOT, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_comparisonTail; }
}


export class MatchingContext extends ParserRuleContext {
	public valueChain(): ValueChainContext {
		return this.getRuleContext(0, ValueChainContext);
	}
	public matchingTail(): MatchingTailContext[];
	public matchingTail(i: number): MatchingTailContext;
	public matchingTail(i?: number): MatchingTailContext | MatchingTailContext[] {
		if (i === undefined) {
			return this.getRuleContexts(MatchingTailContext);
		} else {
			return this.getRuleContext(i, MatchingTailContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_matching; }
}


export class MatchingTailContext extends ParserRuleContext {
	public valueChain(): ValueChainContext[];
	public valueChain(i: number): ValueChainContext;
	public valueChain(i?: number): ValueChainContext | ValueChainContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ValueChainContext);
		} else {
			return this.getRuleContext(i, ValueChainContext);
		}
	}
	public LIKE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LIKE, 0); }
	public ILIKE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ILIKE, 0); }
	public NOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NOT, 0); }
	public ESCAPE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ESCAPE, 0); }
	public CONTAINS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONTAINS, 0); }
	public BETWEEN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BETWEEN, 0); }
	public AND(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AND, 0); }
	public IN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.IN, 0); }
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	public query(): QueryContext | undefined {
		return this.tryGetRuleContext(0, QueryContext);
	}
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_matchingTail; }
}


export class ValueChainContext extends ParserRuleContext {
	public signed(): SignedContext[];
	public signed(i: number): SignedContext;
	public signed(i?: number): SignedContext | SignedContext[] {
		if (i === undefined) {
			return this.getRuleContexts(SignedContext);
		} else {
			return this.getRuleContext(i, SignedContext);
		}
	}
	public valueOperator(): ValueOperatorContext[];
	public valueOperator(i: number): ValueOperatorContext;
	public valueOperator(i?: number): ValueOperatorContext | ValueOperatorContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ValueOperatorContext);
		} else {
			return this.getRuleContext(i, ValueOperatorContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_valueChain; }
}


export class ValueOperatorContext extends ParserRuleContext {
	public PLUS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PLUS, 0); }
	public MINUS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.MINUS, 0); }
	public STAR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STAR, 0); }
	public SLASH(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SLASH, 0); }
	public PERCENT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PERCENT, 0); }
	public CONCAT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONCAT, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_valueOperator; }
}


export class SignedContext extends ParserRuleContext {
	public postfixed(): PostfixedContext {
		return this.getRuleContext(0, PostfixedContext);
	}
	public PLUS(): TerminalNode[];
	public PLUS(i: number): TerminalNode;
	public PLUS(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.PLUS);
		} else {
			return this.getToken(MoltlerParser.PLUS, i);
		}
	}
	public MINUS(): TerminalNode[];
	public MINUS(i: number): TerminalNode;
	public MINUS(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.MINUS);
		} else {
			return this.getToken(MoltlerParser.MINUS, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_signed; }
}


export class PostfixedContext extends ParserRuleContext {
	public primary(): PrimaryContext {
		return this.getRuleContext(0, PrimaryContext);
	}
	public postfix(): PostfixContext[];
	public postfix(i: number): PostfixContext;
	public postfix(i?: number): PostfixContext | PostfixContext[] {
		if (i === undefined) {
			return this.getRuleContexts(PostfixContext);
		} else {
			return this.getRuleContext(i, PostfixContext);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_postfixed; }
}


export class PostfixContext extends ParserRuleContext {
	public DOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DOT, 0); }
	public memberName(): MemberNameContext | undefined {
		return this.tryGetRuleContext(0, MemberNameContext);
	}
	public LBRACKET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LBRACKET, 0); }
	public RBRACKET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RBRACKET, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	public STAR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STAR, 0); }
	public DOUBLE_COLON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DOUBLE_COLON, 0); }
	public typeName(): TypeNameContext | undefined {
		return this.tryGetRuleContext(0, TypeNameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_postfix; }
}


export class PrimaryContext extends ParserRuleContext {
	public stringLiteral(): StringLiteralContext | undefined {
		return this.tryGetRuleContext(0, StringLiteralContext);
	}
	public NUMBER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NUMBER, 0); }
	public TRUE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TRUE, 0); }
	public FALSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FALSE, 0); }
	public NULL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NULL, 0); }
	public INTERVAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INTERVAL, 0); }
	public STRING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STRING, 0); }
	public intervalUnit(): IntervalUnitContext | undefined {
		return this.tryGetRuleContext(0, IntervalUnitContext);
	}
	public TIMESTAMP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TIMESTAMP, 0); }
	public DATE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DATE, 0); }
	public PARAMETER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PARAMETER, 0); }
	public functionCall(): FunctionCallContext | undefined {
		return this.tryGetRuleContext(0, FunctionCallContext);
	}
	public columnName(): ColumnNameContext | undefined {
		return this.tryGetRuleContext(0, ColumnNameContext);
	}
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	public query(): QueryContext | undefined {
		return this.tryGetRuleContext(0, QueryContext);
	}
	public EXISTS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EXISTS, 0); }
	public CASE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CASE, 0); }
	public END(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.END, 0); }
	public caseBranch(): CaseBranchContext[];
	public caseBranch(i: number): CaseBranchContext;
	public caseBranch(i?: number): CaseBranchContext | CaseBranchContext[] {
		if (i === undefined) {
			return this.getRuleContexts(CaseBranchContext);
		} else {
			return this.getRuleContext(i, CaseBranchContext);
		}
	}
	public ELSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ELSE, 0); }
	public AS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AS, 0); }
	public typeName(): TypeNameContext | undefined {
		return this.tryGetRuleContext(0, TypeNameContext);
	}
	public CAST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CAST, 0); }
	public TRY_CAST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TRY_CAST, 0); }
	public EXTRACT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EXTRACT, 0); }
	public name(): NameContext | undefined {
		return this.tryGetRuleContext(0, NameContext);
	}
	public FROM(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FROM, 0); }
	public listLiteral(): ListLiteralContext | undefined {
		return this.tryGetRuleContext(0, ListLiteralContext);
	}
	public objectLiteral(): ObjectLiteralContext | undefined {
		return this.tryGetRuleContext(0, ObjectLiteralContext);
	}
	public placeholder(): PlaceholderContext | undefined {
		return this.tryGetRuleContext(0, PlaceholderContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_primary; }
}


export class IntervalUnitContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_intervalUnit; }
}


export class CaseBranchContext extends ParserRuleContext {
	public WHEN(): TerminalNode { return this.getToken(MoltlerParser.WHEN, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public THEN(): TerminalNode { return this.getToken(MoltlerParser.THEN, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_caseBranch; }
}


export class FunctionCallContext extends ParserRuleContext {
	public functionName(): FunctionNameContext {
		return this.getRuleContext(0, FunctionNameContext);
	}
	public LPAREN(): TerminalNode[];
	public LPAREN(i: number): TerminalNode;
	public LPAREN(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.LPAREN);
		} else {
			return this.getToken(MoltlerParser.LPAREN, i);
		}
	}
	public RPAREN(): TerminalNode[];
	public RPAREN(i: number): TerminalNode;
	public RPAREN(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.RPAREN);
		} else {
			return this.getToken(MoltlerParser.RPAREN, i);
		}
	}
	public functionArgument(): FunctionArgumentContext[];
	public functionArgument(i: number): FunctionArgumentContext;
	public functionArgument(i?: number): FunctionArgumentContext | FunctionArgumentContext[] {
		if (i === undefined) {
			return this.getRuleContexts(FunctionArgumentContext);
		} else {
			return this.getRuleContext(i, FunctionArgumentContext);
		}
	}
	public STAR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STAR, 0); }
	public FILTER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FILTER, 0); }
	public WHERE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHERE, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	public OVER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OVER, 0); }
	public windowName(): WindowNameContext | undefined {
		return this.tryGetRuleContext(0, WindowNameContext);
	}
	public windowSpecification(): WindowSpecificationContext | undefined {
		return this.tryGetRuleContext(0, WindowSpecificationContext);
	}
	public DISTINCT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISTINCT, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	public ORDER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ORDER, 0); }
	public BY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BY, 0); }
	public orderItems(): OrderItemsContext | undefined {
		return this.tryGetRuleContext(0, OrderItemsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_functionCall; }
}


export class FunctionArgumentContext extends ParserRuleContext {
	public lambda(): LambdaContext | undefined {
		return this.tryGetRuleContext(0, LambdaContext);
	}
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_functionArgument; }
}


export class LambdaContext extends ParserRuleContext {
	public ARROW(): TerminalNode { return this.getToken(MoltlerParser.ARROW, 0); }
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	public newName(): NewNameContext[];
	public newName(i: number): NewNameContext;
	public newName(i?: number): NewNameContext | NewNameContext[] {
		if (i === undefined) {
			return this.getRuleContexts(NewNameContext);
		} else {
			return this.getRuleContext(i, NewNameContext);
		}
	}
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public COMMA(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.COMMA, 0); }
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_lambda; }
}


export class WindowSpecificationContext extends ParserRuleContext {
	public windowName(): WindowNameContext | undefined {
		return this.tryGetRuleContext(0, WindowNameContext);
	}
	public PARTITION(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PARTITION, 0); }
	public BY(): TerminalNode[];
	public BY(i: number): TerminalNode;
	public BY(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.BY);
		} else {
			return this.getToken(MoltlerParser.BY, i);
		}
	}
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public ORDER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ORDER, 0); }
	public orderItems(): OrderItemsContext | undefined {
		return this.tryGetRuleContext(0, OrderItemsContext);
	}
	public windowFrame(): WindowFrameContext | undefined {
		return this.tryGetRuleContext(0, WindowFrameContext);
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_windowSpecification; }
}


export class WindowFrameContext extends ParserRuleContext {
	public ROWS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROWS, 0); }
	public RANGE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RANGE, 0); }
	public GROUPS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GROUPS, 0); }
	public BETWEEN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BETWEEN, 0); }
	public frameBound(): FrameBoundContext[];
	public frameBound(i: number): FrameBoundContext;
	public frameBound(i?: number): FrameBoundContext | FrameBoundContext[] {
		if (i === undefined) {
			return this.getRuleContexts(FrameBoundContext);
		} else {
			return this.getRuleContext(i, FrameBoundContext);
		}
	}
	public AND(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AND, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_windowFrame; }
}


export class FrameBoundContext extends ParserRuleContext {
	public UNBOUNDED(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.UNBOUNDED, 0); }
	public PRECEDING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PRECEDING, 0); }
	public FOLLOWING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FOLLOWING, 0); }
	public CURRENT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CURRENT, 0); }
	public ROW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROW, 0); }
	public valueChain(): ValueChainContext | undefined {
		return this.tryGetRuleContext(0, ValueChainContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_frameBound; }
}


export class TypeNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	public LPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LPAREN, 0); }
	public NUMBER(): TerminalNode[];
	public NUMBER(i: number): TerminalNode;
	public NUMBER(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.NUMBER);
		} else {
			return this.getToken(MoltlerParser.NUMBER, i);
		}
	}
	public RPAREN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RPAREN, 0); }
	public LBRACKET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LBRACKET, 0); }
	public RBRACKET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RBRACKET, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_typeName; }
}


export class ListLiteralContext extends ParserRuleContext {
	public LBRACKET(): TerminalNode { return this.getToken(MoltlerParser.LBRACKET, 0); }
	public RBRACKET(): TerminalNode { return this.getToken(MoltlerParser.RBRACKET, 0); }
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_listLiteral; }
}


export class ObjectLiteralContext extends ParserRuleContext {
	public LBRACE(): TerminalNode { return this.getToken(MoltlerParser.LBRACE, 0); }
	public RBRACE(): TerminalNode { return this.getToken(MoltlerParser.RBRACE, 0); }
	public objectMember(): ObjectMemberContext[];
	public objectMember(i: number): ObjectMemberContext;
	public objectMember(i?: number): ObjectMemberContext | ObjectMemberContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ObjectMemberContext);
		} else {
			return this.getRuleContext(i, ObjectMemberContext);
		}
	}
	public ELLIPSIS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ELLIPSIS, 0); }
	public COMMA(): TerminalNode[];
	public COMMA(i: number): TerminalNode;
	public COMMA(i?: number): TerminalNode | TerminalNode[] {
		if (i === undefined) {
			return this.getTokens(MoltlerParser.COMMA);
		} else {
			return this.getToken(MoltlerParser.COMMA, i);
		}
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_objectLiteral; }
}


export class ObjectMemberContext extends ParserRuleContext {
	public objectKey(): ObjectKeyContext {
		return this.getRuleContext(0, ObjectKeyContext);
	}
	public COLON(): TerminalNode { return this.getToken(MoltlerParser.COLON, 0); }
	public expression(): ExpressionContext {
		return this.getRuleContext(0, ExpressionContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_objectMember; }
}


export class ObjectKeyContext extends ParserRuleContext {
	public STRING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STRING, 0); }
	public name(): NameContext | undefined {
		return this.tryGetRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_objectKey; }
}


export class StringLiteralContext extends ParserRuleContext {
	public STRING(): TerminalNode { return this.getToken(MoltlerParser.STRING, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_stringLiteral; }
}


export class PlaceholderContext extends ParserRuleContext {
	public ELLIPSIS(): TerminalNode { return this.getToken(MoltlerParser.ELLIPSIS, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_placeholder; }
}


export class NewNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_newName; }
}


export class ConnectorNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_connectorName; }
}


export class SecretNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_secretName; }
}


export class ViewNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_viewName; }
}


export class TempTableNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tempTableName; }
}


export class SyncNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_syncName; }
}


export class ErrorNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_errorName; }
}


export class VariableNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_variableName; }
}


export class ColumnNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_columnName; }
}


export class MemberNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_memberName; }
}


export class QualifierNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_qualifierName; }
}


export class FunctionNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_functionName; }
}


export class WindowNameContext extends ParserRuleContext {
	public name(): NameContext {
		return this.getRuleContext(0, NameContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_windowName; }
}


export class NameContext extends ParserRuleContext {
	public WORD(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WORD, 0); }
	public QUOTED_NAME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.QUOTED_NAME, 0); }
	public nonReserved(): NonReservedContext | undefined {
		return this.tryGetRuleContext(0, NonReservedContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_name; }
}


export class NonReservedContext extends ParserRuleContext {
	public ACTION(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ACTION, 0); }
	public ACTIONS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ACTIONS, 0); }
	public ALTER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ALTER, 0); }
	public ANALYZE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ANALYZE, 0); }
	public ASSERT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ASSERT, 0); }
	public AUDIT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.AUDIT, 0); }
	public BEGIN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BEGIN, 0); }
	public BREAK(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.BREAK, 0); }
	public CACHE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CACHE, 0); }
	public CATCH(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CATCH, 0); }
	public CLEAR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CLEAR, 0); }
	public CONFIG(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIG, 0); }
	public CONFIG_SCHEMA(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIG_SCHEMA, 0); }
	public CONFIRM(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIRM, 0); }
	public CONNECTOR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTOR, 0); }
	public CONNECTORS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTORS, 0); }
	public CONNECTOR_EXEC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTOR_EXEC, 0); }
	public CONTINUE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONTINUE, 0); }
	public CREATE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CREATE, 0); }
	public CUBE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CUBE, 0); }
	public CURRENT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CURRENT, 0); }
	public DECLARE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DECLARE, 0); }
	public DESCRIBE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DESCRIBE, 0); }
	public DESCRIPTION(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DESCRIPTION, 0); }
	public DISABLE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISABLE, 0); }
	public DROP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DROP, 0); }
	public DRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DRY, 0); }
	public EACH(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EACH, 0); }
	public ELSEIF(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ELSEIF, 0); }
	public ENABLE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ENABLE, 0); }
	public ENTITIES(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ENTITIES, 0); }
	public ENTITY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ENTITY, 0); }
	public ERRORS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ERRORS, 0); }
	public EXPLAIN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EXPLAIN, 0); }
	public FIELDS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FIELDS, 0); }
	public FINALLY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FINALLY, 0); }
	public FIRST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FIRST, 0); }
	public FOLLOWING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FOLLOWING, 0); }
	public FOR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FOR, 0); }
	public FORMAT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FORMAT, 0); }
	public GROUPING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GROUPING, 0); }
	public GROUPS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GROUPS, 0); }
	public HANDLER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.HANDLER, 0); }
	public HISTORY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.HISTORY, 0); }
	public IF(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.IF, 0); }
	public INCLUDE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INCLUDE, 0); }
	public INCREMENTAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INCREMENTAL, 0); }
	public INDICES(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INDICES, 0); }
	public JSON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.JSON, 0); }
	public KEY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.KEY, 0); }
	public LAST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LAST, 0); }
	public LATERAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LATERAL, 0); }
	public LIMITS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LIMITS, 0); }
	public LOOP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LOOP, 0); }
	public MOCK_API(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.MOCK_API, 0); }
	public NAME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NAME, 0); }
	public NONE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NONE, 0); }
	public OPENAPI(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OPENAPI, 0); }
	public OPTIONS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OPTIONS, 0); }
	public ORDINALITY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ORDINALITY, 0); }
	public PARAMETERS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PARAMETERS, 0); }
	public PAUSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PAUSE, 0); }
	public PIVOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PIVOT, 0); }
	public PRECEDING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PRECEDING, 0); }
	public PRINT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PRINT, 0); }
	public QUERY_HANDLER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.QUERY_HANDLER, 0); }
	public RANGE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RANGE, 0); }
	public RECURSIVE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RECURSIVE, 0); }
	public REGISTER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.REGISTER, 0); }
	public RENAME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RENAME, 0); }
	public REPLACE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.REPLACE, 0); }
	public REQUEST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.REQUEST, 0); }
	public RESUME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RESUME, 0); }
	public RETRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RETRY, 0); }
	public ROLLUP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROLLUP, 0); }
	public ROW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROW, 0); }
	public ROWS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROWS, 0); }
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public SCHEDULE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SCHEDULE, 0); }
	public SECRET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SECRET, 0); }
	public SECRETS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SECRETS, 0); }
	public SET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SET, 0); }
	public SETS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SETS, 0); }
	public SHOW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SHOW, 0); }
	public STATUS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STATUS, 0); }
	public STOP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STOP, 0); }
	public SYNC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNC, 0); }
	public SYNCS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNCS, 0); }
	public TABLE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TABLE, 0); }
	public TEMP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEMP, 0); }
	public TEMPORARY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEMPORARY, 0); }
	public TEST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEST, 0); }
	public TEXT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEXT, 0); }
	public THROW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.THROW, 0); }
	public TIME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TIME, 0); }
	public TO(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TO, 0); }
	public TRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TRY, 0); }
	public TYPE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TYPE, 0); }
	public TYPES(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TYPES, 0); }
	public UNBOUNDED(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.UNBOUNDED, 0); }
	public UNPIVOT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.UNPIVOT, 0); }
	public USAGE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.USAGE, 0); }
	public VALUE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.VALUE, 0); }
	public VIEW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.VIEW, 0); }
	public VIEWS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.VIEWS, 0); }
	public WHILE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHILE, 0); }
	public ZONE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ZONE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_nonReserved; }
}


