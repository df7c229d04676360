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
	public static readonly BETWEEN = 6;
	public static readonly BY = 7;
	public static readonly CASE = 8;
	public static readonly CAST = 9;
	public static readonly CONTAINS = 10;
	public static readonly CROSS = 11;
	public static readonly DATE = 12;
	public static readonly DESC = 13;
	public static readonly DISTINCT = 14;
	public static readonly ELSE = 15;
	public static readonly END = 16;
	public static readonly ESCAPE = 17;
	public static readonly EXCEPT = 18;
	public static readonly EXISTS = 19;
	public static readonly EXTRACT = 20;
	public static readonly FALSE = 21;
	public static readonly FILTER = 22;
	public static readonly FROM = 23;
	public static readonly FULL = 24;
	public static readonly GROUP = 25;
	public static readonly HAVING = 26;
	public static readonly ILIKE = 27;
	public static readonly IN = 28;
	public static readonly INNER = 29;
	public static readonly INTERSECT = 30;
	public static readonly INTERVAL = 31;
	public static readonly IS = 32;
	public static readonly JOIN = 33;
	public static readonly LEFT = 34;
	public static readonly LIKE = 35;
	public static readonly LIMIT = 36;
	public static readonly NATURAL = 37;
	public static readonly NOT = 38;
	public static readonly NULL = 39;
	public static readonly NULLS = 40;
	public static readonly OFFSET = 41;
	public static readonly ON = 42;
	public static readonly OR = 43;
	public static readonly ORDER = 44;
	public static readonly OUTER = 45;
	public static readonly OVER = 46;
	public static readonly PARTITION = 47;
	public static readonly QUALIFY = 48;
	public static readonly RIGHT = 49;
	public static readonly SELECT = 50;
	public static readonly SEMI = 51;
	public static readonly THEN = 52;
	public static readonly TIMESTAMP = 53;
	public static readonly TRUE = 54;
	public static readonly TRY_CAST = 55;
	public static readonly UNION = 56;
	public static readonly USING = 57;
	public static readonly VALUES = 58;
	public static readonly WHEN = 59;
	public static readonly WHERE = 60;
	public static readonly WINDOW = 61;
	public static readonly WITH = 62;
	public static readonly ACTION = 63;
	public static readonly ACTIONS = 64;
	public static readonly ALTER = 65;
	public static readonly ANALYZE = 66;
	public static readonly ASSERT = 67;
	public static readonly AUDIT = 68;
	public static readonly BEGIN = 69;
	public static readonly CATCH = 70;
	public static readonly CLEAR = 71;
	public static readonly CONFIG = 72;
	public static readonly CONFIG_SCHEMA = 73;
	public static readonly CONNECTOR = 74;
	public static readonly CONNECTORS = 75;
	public static readonly CONNECTOR_EXEC = 76;
	public static readonly CREATE = 77;
	public static readonly CURRENT = 78;
	public static readonly DECLARE = 79;
	public static readonly DESCRIBE = 80;
	public static readonly DESCRIPTION = 81;
	public static readonly DISABLE = 82;
	public static readonly DROP = 83;
	public static readonly DRY = 84;
	public static readonly EACH = 85;
	public static readonly ELSEIF = 86;
	public static readonly ENABLE = 87;
	public static readonly ENTITIES = 88;
	public static readonly ENTITY = 89;
	public static readonly EXPLAIN = 90;
	public static readonly FIELDS = 91;
	public static readonly FINALLY = 92;
	public static readonly FIRST = 93;
	public static readonly FOLLOWING = 94;
	public static readonly FOR = 95;
	public static readonly FORMAT = 96;
	public static readonly GROUPS = 97;
	public static readonly HANDLER = 98;
	public static readonly HISTORY = 99;
	public static readonly IF = 100;
	public static readonly INCREMENTAL = 101;
	public static readonly JSON = 102;
	public static readonly LAST = 103;
	public static readonly LATERAL = 104;
	public static readonly LIMITS = 105;
	public static readonly LOOP = 106;
	public static readonly MOCK_API = 107;
	public static readonly NAME = 108;
	public static readonly OPENAPI = 109;
	public static readonly OPTIONS = 110;
	public static readonly PARAMETERS = 111;
	public static readonly PAUSE = 112;
	public static readonly PRECEDING = 113;
	public static readonly PRINT = 114;
	public static readonly QUERY_HANDLER = 115;
	public static readonly RANGE = 116;
	public static readonly RECURSIVE = 117;
	public static readonly REGISTER = 118;
	public static readonly RENAME = 119;
	public static readonly REPLACE = 120;
	public static readonly REQUEST = 121;
	public static readonly RESUME = 122;
	public static readonly ROW = 123;
	public static readonly ROWS = 124;
	public static readonly RUN = 125;
	public static readonly SCHEDULE = 126;
	public static readonly SECRET = 127;
	public static readonly SECRETS = 128;
	public static readonly SET = 129;
	public static readonly SHOW = 130;
	public static readonly STATUS = 131;
	public static readonly STOP = 132;
	public static readonly SYNC = 133;
	public static readonly SYNCS = 134;
	public static readonly TEST = 135;
	public static readonly TEXT = 136;
	public static readonly THROW = 137;
	public static readonly TO = 138;
	public static readonly TRY = 139;
	public static readonly TYPE = 140;
	public static readonly TYPES = 141;
	public static readonly UNBOUNDED = 142;
	public static readonly USAGE = 143;
	public static readonly VALUE = 144;
	public static readonly VIEW = 145;
	public static readonly VIEWS = 146;
	public static readonly WHILE = 147;
	public static readonly PATTERN = 148;
	public static readonly STRING = 149;
	public static readonly QUOTED_NAME = 150;
	public static readonly PARAMETER = 151;
	public static readonly NUMBER = 152;
	public static readonly WORD = 153;
	public static readonly FAT_ARROW = 154;
	public static readonly DOUBLE_COLON = 155;
	public static readonly COLON = 156;
	public static readonly CONCAT = 157;
	public static readonly NE = 158;
	public static readonly LE = 159;
	public static readonly GE = 160;
	public static readonly EQ = 161;
	public static readonly LT = 162;
	public static readonly GT = 163;
	public static readonly PLUS = 164;
	public static readonly MINUS = 165;
	public static readonly STAR = 166;
	public static readonly SLASH = 167;
	public static readonly PERCENT = 168;
	public static readonly ELLIPSIS = 169;
	public static readonly DOT = 170;
	public static readonly COMMA = 171;
	public static readonly SEMICOLON = 172;
	public static readonly LPAREN = 173;
	public static readonly RPAREN = 174;
	public static readonly LBRACKET = 175;
	public static readonly RBRACKET = 176;
	public static readonly LBRACE = 177;
	public static readonly RBRACE = 178;
	public static readonly LINE_COMMENT = 179;
	public static readonly BLOCK_COMMENT = 180;
	public static readonly SPACE = 181;
	public static readonly UNKNOWN = 182;
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
	public static readonly RULE_dropConnectorStatement = 15;
	public static readonly RULE_createSecretStatement = 16;
	public static readonly RULE_dropSecretStatement = 17;
	public static readonly RULE_createViewStatement = 18;
	public static readonly RULE_dropViewStatement = 19;
	public static readonly RULE_connectorExecStatement = 20;
	public static readonly RULE_actionPart = 21;
	public static readonly RULE_actionArguments = 22;
	public static readonly RULE_actionArgument = 23;
	public static readonly RULE_parameterName = 24;
	public static readonly RULE_syncStatement = 25;
	public static readonly RULE_syncControlStatement = 26;
	public static readonly RULE_body = 27;
	public static readonly RULE_blockStatement = 28;
	public static readonly RULE_tryStatement = 29;
	public static readonly RULE_catchClause = 30;
	public static readonly RULE_declareStatement = 31;
	public static readonly RULE_setStatement = 32;
	public static readonly RULE_ifStatement = 33;
	public static readonly RULE_ifBranch = 34;
	public static readonly RULE_forStatement = 35;
	public static readonly RULE_whileStatement = 36;
	public static readonly RULE_assertStatement = 37;
	public static readonly RULE_printStatement = 38;
	public static readonly RULE_throwStatement = 39;
	public static readonly RULE_createConnectorTypeStatement = 40;
	public static readonly RULE_createConnectorEntityStatement = 41;
	public static readonly RULE_createConnectorActionStatement = 42;
	public static readonly RULE_registerConnectorTypeStatement = 43;
	public static readonly RULE_dropConnectorTypeStatement = 44;
	public static readonly RULE_testConnectorTypeStatement = 45;
	public static readonly RULE_query = 46;
	public static readonly RULE_limitClause = 47;
	public static readonly RULE_withClause = 48;
	public static readonly RULE_commonTable = 49;
	public static readonly RULE_columnNames = 50;
	public static readonly RULE_queryBody = 51;
	public static readonly RULE_queryOperator = 52;
	public static readonly RULE_queryTerm = 53;
	public static readonly RULE_intersectOperator = 54;
	public static readonly RULE_queryPrimary = 55;
	public static readonly RULE_values = 56;
	public static readonly RULE_valuesRow = 57;
	public static readonly RULE_select = 58;
	public static readonly RULE_whereCondition = 59;
	public static readonly RULE_havingCondition = 60;
	public static readonly RULE_qualifyCondition = 61;
	public static readonly RULE_groupItems = 62;
	public static readonly RULE_selectItem = 63;
	public static readonly RULE_star = 64;
	public static readonly RULE_namedWindow = 65;
	public static readonly RULE_orderItems = 66;
	public static readonly RULE_orderItem = 67;
	public static readonly RULE_tableList = 68;
	public static readonly RULE_joinedTables = 69;
	public static readonly RULE_joinPart = 70;
	public static readonly RULE_joinType = 71;
	public static readonly RULE_tablePrimary = 72;
	public static readonly RULE_tableName = 73;
	public static readonly RULE_tablePart = 74;
	public static readonly RULE_withOptions = 75;
	public static readonly RULE_optionEntry = 76;
	public static readonly RULE_optionName = 77;
	public static readonly RULE_expression = 78;
	public static readonly RULE_conjunction = 79;
	public static readonly RULE_negation = 80;
	public static readonly RULE_comparison = 81;
	public static readonly RULE_comparisonTail = 82;
	public static readonly RULE_matching = 83;
	public static readonly RULE_matchingTail = 84;
	public static readonly RULE_valueChain = 85;
	public static readonly RULE_valueOperator = 86;
	public static readonly RULE_signed = 87;
	public static readonly RULE_postfixed = 88;
	public static readonly RULE_postfix = 89;
	public static readonly RULE_primary = 90;
	public static readonly RULE_intervalUnit = 91;
	public static readonly RULE_caseBranch = 92;
	public static readonly RULE_functionCall = 93;
	public static readonly RULE_windowSpecification = 94;
	public static readonly RULE_windowFrame = 95;
	public static readonly RULE_frameBound = 96;
	public static readonly RULE_typeName = 97;
	public static readonly RULE_listLiteral = 98;
	public static readonly RULE_objectLiteral = 99;
	public static readonly RULE_objectMember = 100;
	public static readonly RULE_objectKey = 101;
	public static readonly RULE_stringLiteral = 102;
	public static readonly RULE_placeholder = 103;
	public static readonly RULE_newName = 104;
	public static readonly RULE_connectorName = 105;
	public static readonly RULE_secretName = 106;
	public static readonly RULE_viewName = 107;
	public static readonly RULE_syncName = 108;
	public static readonly RULE_errorName = 109;
	public static readonly RULE_variableName = 110;
	public static readonly RULE_columnName = 111;
	public static readonly RULE_memberName = 112;
	public static readonly RULE_qualifierName = 113;
	public static readonly RULE_functionName = 114;
	public static readonly RULE_windowName = 115;
	public static readonly RULE_name = 116;
	public static readonly RULE_nonReserved = 117;
	// tslint:disable:no-trailing-whitespace
	public static readonly ruleNames: string[] = [
		"singleStatement", "statement", "selectStatement", "explainStatement", 
		"describeStatement", "showStatement", "showSubject", "orReplace", "ifNotExists", 
		"ifExists", "createConnectorStatement", "alterConnectorStatement", "connectorChange", 
		"testConnectorStatement", "clearLimitsStatement", "dropConnectorStatement", 
		"createSecretStatement", "dropSecretStatement", "createViewStatement", 
		"dropViewStatement", "connectorExecStatement", "actionPart", "actionArguments", 
		"actionArgument", "parameterName", "syncStatement", "syncControlStatement", 
		"body", "blockStatement", "tryStatement", "catchClause", "declareStatement", 
		"setStatement", "ifStatement", "ifBranch", "forStatement", "whileStatement", 
		"assertStatement", "printStatement", "throwStatement", "createConnectorTypeStatement", 
		"createConnectorEntityStatement", "createConnectorActionStatement", "registerConnectorTypeStatement", 
		"dropConnectorTypeStatement", "testConnectorTypeStatement", "query", "limitClause", 
		"withClause", "commonTable", "columnNames", "queryBody", "queryOperator", 
		"queryTerm", "intersectOperator", "queryPrimary", "values", "valuesRow", 
		"select", "whereCondition", "havingCondition", "qualifyCondition", "groupItems", 
		"selectItem", "star", "namedWindow", "orderItems", "orderItem", "tableList", 
		"joinedTables", "joinPart", "joinType", "tablePrimary", "tableName", "tablePart", 
		"withOptions", "optionEntry", "optionName", "expression", "conjunction", 
		"negation", "comparison", "comparisonTail", "matching", "matchingTail", 
		"valueChain", "valueOperator", "signed", "postfixed", "postfix", "primary", 
		"intervalUnit", "caseBranch", "functionCall", "windowSpecification", "windowFrame", 
		"frameBound", "typeName", "listLiteral", "objectLiteral", "objectMember", 
		"objectKey", "stringLiteral", "placeholder", "newName", "connectorName", 
		"secretName", "viewName", "syncName", "errorName", "variableName", "columnName", 
		"memberName", "qualifierName", "functionName", "windowName", "name", "nonReserved",
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
		"'=>'", "'::'", "':'", "'||'", undefined, "'<='", "'>='", "'='", "'<'", 
		"'>'", "'+'", "'-'", "'*'", "'/'", "'%'", undefined, "'.'", "','", "';'", 
		"'('", "')'", "'['", "']'", "'{'", "'}'",
	];
	private static readonly _SYMBOLIC_NAMES: Array<string | undefined> = [
		undefined, "ALL", "AND", "ANTI", "AS", "ASC", "BETWEEN", "BY", "CASE", 
		"CAST", "CONTAINS", "CROSS", "DATE", "DESC", "DISTINCT", "ELSE", "END", 
		"ESCAPE", "EXCEPT", "EXISTS", "EXTRACT", "FALSE", "FILTER", "FROM", "FULL", 
		"GROUP", "HAVING", "ILIKE", "IN", "INNER", "INTERSECT", "INTERVAL", "IS", 
		"JOIN", "LEFT", "LIKE", "LIMIT", "NATURAL", "NOT", "NULL", "NULLS", "OFFSET", 
		"ON", "OR", "ORDER", "OUTER", "OVER", "PARTITION", "QUALIFY", "RIGHT", 
		"SELECT", "SEMI", "THEN", "TIMESTAMP", "TRUE", "TRY_CAST", "UNION", "USING", 
		"VALUES", "WHEN", "WHERE", "WINDOW", "WITH", "ACTION", "ACTIONS", "ALTER", 
		"ANALYZE", "ASSERT", "AUDIT", "BEGIN", "CATCH", "CLEAR", "CONFIG", "CONFIG_SCHEMA", 
		"CONNECTOR", "CONNECTORS", "CONNECTOR_EXEC", "CREATE", "CURRENT", "DECLARE", 
		"DESCRIBE", "DESCRIPTION", "DISABLE", "DROP", "DRY", "EACH", "ELSEIF", 
		"ENABLE", "ENTITIES", "ENTITY", "EXPLAIN", "FIELDS", "FINALLY", "FIRST", 
		"FOLLOWING", "FOR", "FORMAT", "GROUPS", "HANDLER", "HISTORY", "IF", "INCREMENTAL", 
		"JSON", "LAST", "LATERAL", "LIMITS", "LOOP", "MOCK_API", "NAME", "OPENAPI", 
		"OPTIONS", "PARAMETERS", "PAUSE", "PRECEDING", "PRINT", "QUERY_HANDLER", 
		"RANGE", "RECURSIVE", "REGISTER", "RENAME", "REPLACE", "REQUEST", "RESUME", 
		"ROW", "ROWS", "RUN", "SCHEDULE", "SECRET", "SECRETS", "SET", "SHOW", 
		"STATUS", "STOP", "SYNC", "SYNCS", "TEST", "TEXT", "THROW", "TO", "TRY", 
		"TYPE", "TYPES", "UNBOUNDED", "USAGE", "VALUE", "VIEW", "VIEWS", "WHILE", 
		"PATTERN", "STRING", "QUOTED_NAME", "PARAMETER", "NUMBER", "WORD", "FAT_ARROW", 
		"DOUBLE_COLON", "COLON", "CONCAT", "NE", "LE", "GE", "EQ", "LT", "GT", 
		"PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "ELLIPSIS", "DOT", "COMMA", 
		"SEMICOLON", "LPAREN", "RPAREN", "LBRACKET", "RBRACKET", "LBRACE", "RBRACE", 
		"LINE_COMMENT", "BLOCK_COMMENT", "SPACE", "UNKNOWN",
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
			this.state = 236;
			this.statement();
			this.state = 238;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.SEMICOLON) {
				{
				this.state = 237;
				this.match(MoltlerParser.SEMICOLON);
				}
			}

			this.state = 240;
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
			this.state = 274;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 1, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 242;
				this.selectStatement();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 243;
				this.explainStatement();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 244;
				this.describeStatement();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 245;
				this.showStatement();
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 246;
				this.createConnectorStatement();
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 247;
				this.alterConnectorStatement();
				}
				break;

			case 7:
				this.enterOuterAlt(_localctx, 7);
				{
				this.state = 248;
				this.testConnectorStatement();
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 249;
				this.clearLimitsStatement();
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 250;
				this.dropConnectorStatement();
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 251;
				this.createSecretStatement();
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 252;
				this.dropSecretStatement();
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 253;
				this.createViewStatement();
				}
				break;

			case 13:
				this.enterOuterAlt(_localctx, 13);
				{
				this.state = 254;
				this.dropViewStatement();
				}
				break;

			case 14:
				this.enterOuterAlt(_localctx, 14);
				{
				this.state = 255;
				this.connectorExecStatement();
				}
				break;

			case 15:
				this.enterOuterAlt(_localctx, 15);
				{
				this.state = 256;
				this.syncStatement();
				}
				break;

			case 16:
				this.enterOuterAlt(_localctx, 16);
				{
				this.state = 257;
				this.syncControlStatement();
				}
				break;

			case 17:
				this.enterOuterAlt(_localctx, 17);
				{
				this.state = 258;
				this.blockStatement();
				}
				break;

			case 18:
				this.enterOuterAlt(_localctx, 18);
				{
				this.state = 259;
				this.tryStatement();
				}
				break;

			case 19:
				this.enterOuterAlt(_localctx, 19);
				{
				this.state = 260;
				this.declareStatement();
				}
				break;

			case 20:
				this.enterOuterAlt(_localctx, 20);
				{
				this.state = 261;
				this.setStatement();
				}
				break;

			case 21:
				this.enterOuterAlt(_localctx, 21);
				{
				this.state = 262;
				this.ifStatement();
				}
				break;

			case 22:
				this.enterOuterAlt(_localctx, 22);
				{
				this.state = 263;
				this.forStatement();
				}
				break;

			case 23:
				this.enterOuterAlt(_localctx, 23);
				{
				this.state = 264;
				this.whileStatement();
				}
				break;

			case 24:
				this.enterOuterAlt(_localctx, 24);
				{
				this.state = 265;
				this.assertStatement();
				}
				break;

			case 25:
				this.enterOuterAlt(_localctx, 25);
				{
				this.state = 266;
				this.printStatement();
				}
				break;

			case 26:
				this.enterOuterAlt(_localctx, 26);
				{
				this.state = 267;
				this.throwStatement();
				}
				break;

			case 27:
				this.enterOuterAlt(_localctx, 27);
				{
				this.state = 268;
				this.createConnectorTypeStatement();
				}
				break;

			case 28:
				this.enterOuterAlt(_localctx, 28);
				{
				this.state = 269;
				this.createConnectorEntityStatement();
				}
				break;

			case 29:
				this.enterOuterAlt(_localctx, 29);
				{
				this.state = 270;
				this.createConnectorActionStatement();
				}
				break;

			case 30:
				this.enterOuterAlt(_localctx, 30);
				{
				this.state = 271;
				this.registerConnectorTypeStatement();
				}
				break;

			case 31:
				this.enterOuterAlt(_localctx, 31);
				{
				this.state = 272;
				this.dropConnectorTypeStatement();
				}
				break;

			case 32:
				this.enterOuterAlt(_localctx, 32);
				{
				this.state = 273;
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
			this.state = 276;
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
			this.state = 278;
			this.match(MoltlerParser.EXPLAIN);
			this.state = 280;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ANALYZE) {
				{
				this.state = 279;
				this.match(MoltlerParser.ANALYZE);
				}
			}

			this.state = 284;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FORMAT) {
				{
				this.state = 282;
				this.match(MoltlerParser.FORMAT);
				this.state = 283;
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

			this.state = 288;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.SELECT:
			case MoltlerParser.VALUES:
			case MoltlerParser.WITH:
			case MoltlerParser.LPAREN:
				{
				this.state = 286;
				this.selectStatement();
				}
				break;
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.DRY:
				{
				this.state = 287;
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
			this.state = 290;
			this.match(MoltlerParser.DESCRIBE);
			this.state = 291;
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
			this.state = 293;
			this.match(MoltlerParser.SHOW);
			this.state = 294;
			this.showSubject();
			this.state = 297;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIKE) {
				{
				this.state = 295;
				this.match(MoltlerParser.LIKE);
				this.state = 296;
				this.stringLiteral();
				}
			}

			this.state = 301;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIMIT) {
				{
				this.state = 299;
				this.match(MoltlerParser.LIMIT);
				this.state = 300;
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
			this.state = 330;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 9, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 303;
				this.match(MoltlerParser.CONNECTORS);
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 304;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 305;
				this.match(MoltlerParser.TYPES);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 306;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 307;
				this.match(MoltlerParser.TYPE);
				this.state = 308;
				this.stringLiteral();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 309;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 310;
				this.connectorName();
				this.state = 312;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.STATUS || _la === MoltlerParser.USAGE) {
					{
					this.state = 311;
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
				this.state = 314;
				this.match(MoltlerParser.ENTITIES);
				this.state = 315;
				this.match(MoltlerParser.FROM);
				this.state = 316;
				this.connectorName();
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 317;
				this.match(MoltlerParser.ACTIONS);
				this.state = 318;
				this.match(MoltlerParser.FROM);
				this.state = 319;
				this.tableName();
				}
				break;

			case 7:
				this.enterOuterAlt(_localctx, 7);
				{
				this.state = 320;
				this.match(MoltlerParser.SECRETS);
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 321;
				this.match(MoltlerParser.VIEWS);
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 322;
				this.match(MoltlerParser.HISTORY);
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 323;
				this.match(MoltlerParser.AUDIT);
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 324;
				this.match(MoltlerParser.SYNCS);
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 325;
				this.match(MoltlerParser.SYNC);
				this.state = 326;
				this.match(MoltlerParser.HISTORY);
				this.state = 328;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 327;
					this.syncName();
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
	public orReplace(): OrReplaceContext {
		let _localctx: OrReplaceContext = new OrReplaceContext(this._ctx, this.state);
		this.enterRule(_localctx, 14, MoltlerParser.RULE_orReplace);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 332;
			this.match(MoltlerParser.OR);
			this.state = 333;
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
			this.state = 335;
			this.match(MoltlerParser.IF);
			this.state = 336;
			this.match(MoltlerParser.NOT);
			this.state = 337;
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
			this.state = 339;
			this.match(MoltlerParser.IF);
			this.state = 340;
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
			this.state = 342;
			this.match(MoltlerParser.CREATE);
			this.state = 344;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 343;
				this.orReplace();
				}
			}

			this.state = 346;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 348;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 11, this._ctx) ) {
			case 1:
				{
				this.state = 347;
				this.ifNotExists();
				}
				break;
			}
			this.state = 350;
			this.connectorName();
			this.state = 351;
			this.match(MoltlerParser.TYPE);
			this.state = 352;
			this.stringLiteral();
			this.state = 355;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.CONFIG) {
				{
				this.state = 353;
				this.match(MoltlerParser.CONFIG);
				this.state = 354;
				this.objectLiteral();
				}
			}

			this.state = 359;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OPTIONS) {
				{
				this.state = 357;
				this.match(MoltlerParser.OPTIONS);
				this.state = 358;
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
			this.state = 361;
			this.match(MoltlerParser.ALTER);
			this.state = 362;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 363;
			this.connectorName();
			this.state = 364;
			this.connectorChange();
			this.state = 371;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.DISABLE || _la === MoltlerParser.ENABLE || _la === MoltlerParser.RENAME || _la === MoltlerParser.SET || _la === MoltlerParser.COMMA) {
				{
				{
				this.state = 366;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 365;
					this.match(MoltlerParser.COMMA);
					}
				}

				this.state = 368;
				this.connectorChange();
				}
				}
				this.state = 373;
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
			this.state = 385;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 16, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 374;
				this.match(MoltlerParser.SET);
				this.state = 375;
				this.match(MoltlerParser.CONFIG);
				this.state = 376;
				this.objectLiteral();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 377;
				this.match(MoltlerParser.SET);
				this.state = 378;
				this.match(MoltlerParser.OPTIONS);
				this.state = 379;
				this.objectLiteral();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 380;
				this.match(MoltlerParser.RENAME);
				this.state = 381;
				this.match(MoltlerParser.TO);
				this.state = 382;
				this.newName();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 383;
				this.match(MoltlerParser.ENABLE);
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 384;
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
			this.state = 387;
			this.match(MoltlerParser.TEST);
			this.state = 388;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 389;
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
			this.state = 391;
			this.match(MoltlerParser.CLEAR);
			this.state = 392;
			this.match(MoltlerParser.LIMITS);
			this.state = 393;
			this.match(MoltlerParser.FOR);
			this.state = 394;
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
	public dropConnectorStatement(): DropConnectorStatementContext {
		let _localctx: DropConnectorStatementContext = new DropConnectorStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 30, MoltlerParser.RULE_dropConnectorStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 396;
			this.match(MoltlerParser.DROP);
			this.state = 397;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 399;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 17, this._ctx) ) {
			case 1:
				{
				this.state = 398;
				this.ifExists();
				}
				break;
			}
			this.state = 401;
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
		this.enterRule(_localctx, 32, MoltlerParser.RULE_createSecretStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 403;
			this.match(MoltlerParser.CREATE);
			this.state = 405;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 404;
				this.orReplace();
				}
			}

			this.state = 407;
			this.match(MoltlerParser.SECRET);
			this.state = 408;
			this.newName();
			this.state = 409;
			this.match(MoltlerParser.VALUE);
			this.state = 410;
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
		this.enterRule(_localctx, 34, MoltlerParser.RULE_dropSecretStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 412;
			this.match(MoltlerParser.DROP);
			this.state = 413;
			this.match(MoltlerParser.SECRET);
			this.state = 415;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 19, this._ctx) ) {
			case 1:
				{
				this.state = 414;
				this.ifExists();
				}
				break;
			}
			this.state = 417;
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
		this.enterRule(_localctx, 36, MoltlerParser.RULE_createViewStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 419;
			this.match(MoltlerParser.CREATE);
			this.state = 421;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 420;
				this.orReplace();
				}
			}

			this.state = 423;
			this.match(MoltlerParser.VIEW);
			this.state = 425;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 21, this._ctx) ) {
			case 1:
				{
				this.state = 424;
				this.ifNotExists();
				}
				break;
			}
			this.state = 427;
			this.newName();
			this.state = 429;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LPAREN) {
				{
				this.state = 428;
				this.columnNames();
				}
			}

			this.state = 431;
			this.match(MoltlerParser.AS);
			this.state = 432;
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
		this.enterRule(_localctx, 38, MoltlerParser.RULE_dropViewStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 434;
			this.match(MoltlerParser.DROP);
			this.state = 435;
			this.match(MoltlerParser.VIEW);
			this.state = 437;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 23, this._ctx) ) {
			case 1:
				{
				this.state = 436;
				this.ifExists();
				}
				break;
			}
			this.state = 439;
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
	public connectorExecStatement(): ConnectorExecStatementContext {
		let _localctx: ConnectorExecStatementContext = new ConnectorExecStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 40, MoltlerParser.RULE_connectorExecStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 443;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DRY) {
				{
				this.state = 441;
				this.match(MoltlerParser.DRY);
				this.state = 442;
				this.match(MoltlerParser.RUN);
				}
			}

			this.state = 445;
			this.match(MoltlerParser.CONNECTOR_EXEC);
			this.state = 446;
			this.connectorName();
			this.state = 447;
			this.match(MoltlerParser.DOT);
			this.state = 448;
			this.actionPart();
			this.state = 451;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DOT) {
				{
				this.state = 449;
				this.match(MoltlerParser.DOT);
				this.state = 450;
				this.actionPart();
				}
			}

			this.state = 453;
			this.match(MoltlerParser.LPAREN);
			this.state = 455;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0) || _la === MoltlerParser.LBRACE) {
				{
				this.state = 454;
				this.actionArguments();
				}
			}

			this.state = 457;
			this.match(MoltlerParser.RPAREN);
			this.state = 464;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FOR) {
				{
				this.state = 458;
				this.match(MoltlerParser.FOR);
				this.state = 459;
				this.match(MoltlerParser.EACH);
				this.state = 460;
				this.match(MoltlerParser.LPAREN);
				this.state = 461;
				this.query();
				this.state = 462;
				this.match(MoltlerParser.RPAREN);
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
		this.enterRule(_localctx, 42, MoltlerParser.RULE_actionPart);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 466;
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
		this.enterRule(_localctx, 44, MoltlerParser.RULE_actionArguments);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 468;
			this.actionArgument();
			this.state = 473;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 28, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 469;
					this.match(MoltlerParser.COMMA);
					this.state = 470;
					this.actionArgument();
					}
					}
				}
				this.state = 475;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 28, this._ctx);
			}
			this.state = 477;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 476;
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
		this.enterRule(_localctx, 46, MoltlerParser.RULE_actionArgument);
		try {
			this.state = 484;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.LBRACE:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 479;
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
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 480;
				this.parameterName();
				this.state = 481;
				this.match(MoltlerParser.FAT_ARROW);
				this.state = 482;
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
		this.enterRule(_localctx, 48, MoltlerParser.RULE_parameterName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 486;
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
		this.enterRule(_localctx, 50, MoltlerParser.RULE_syncStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 490;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DRY) {
				{
				this.state = 488;
				this.match(MoltlerParser.DRY);
				this.state = 489;
				this.match(MoltlerParser.RUN);
				}
			}

			this.state = 492;
			this.match(MoltlerParser.SYNC);
			this.state = 493;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 494;
			this.tableName();
			this.state = 495;
			this.match(MoltlerParser.TO);
			this.state = 496;
			this.tableName();
			this.state = 499;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WHERE) {
				{
				this.state = 497;
				this.match(MoltlerParser.WHERE);
				this.state = 498;
				this.expression();
				}
			}

			this.state = 504;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.INCREMENTAL) {
				{
				this.state = 501;
				this.match(MoltlerParser.INCREMENTAL);
				this.state = 502;
				this.match(MoltlerParser.ON);
				this.state = 503;
				this.columnName();
				}
			}

			this.state = 508;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.SCHEDULE) {
				{
				this.state = 506;
				this.match(MoltlerParser.SCHEDULE);
				this.state = 507;
				this.stringLiteral();
				}
			}

			this.state = 511;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 510;
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
	public syncControlStatement(): SyncControlStatementContext {
		let _localctx: SyncControlStatementContext = new SyncControlStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 52, MoltlerParser.RULE_syncControlStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 513;
			_la = this._input.LA(1);
			if (!(_la === MoltlerParser.DROP || _la === MoltlerParser.PAUSE || ((((_la - 122)) & ~0x1F) === 0 && ((1 << (_la - 122)) & ((1 << (MoltlerParser.RESUME - 122)) | (1 << (MoltlerParser.RUN - 122)) | (1 << (MoltlerParser.STOP - 122)))) !== 0))) {
			this._errHandler.recoverInline(this);
			} else {
				if (this._input.LA(1) === Token.EOF) {
					this.matchedEOF = true;
				}

				this._errHandler.reportMatch(this);
				this.consume();
			}
			this.state = 514;
			this.match(MoltlerParser.SYNC);
			this.state = 516;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 36, this._ctx) ) {
			case 1:
				{
				this.state = 515;
				this.ifExists();
				}
				break;
			}
			this.state = 518;
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
		this.enterRule(_localctx, 54, MoltlerParser.RULE_body);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 525;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (((((_la - 50)) & ~0x1F) === 0 && ((1 << (_la - 50)) & ((1 << (MoltlerParser.SELECT - 50)) | (1 << (MoltlerParser.VALUES - 50)) | (1 << (MoltlerParser.WITH - 50)) | (1 << (MoltlerParser.ALTER - 50)) | (1 << (MoltlerParser.ASSERT - 50)) | (1 << (MoltlerParser.BEGIN - 50)) | (1 << (MoltlerParser.CLEAR - 50)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 50)) | (1 << (MoltlerParser.CREATE - 50)) | (1 << (MoltlerParser.DECLARE - 50)) | (1 << (MoltlerParser.DESCRIBE - 50)))) !== 0) || ((((_la - 83)) & ~0x1F) === 0 && ((1 << (_la - 83)) & ((1 << (MoltlerParser.DROP - 83)) | (1 << (MoltlerParser.DRY - 83)) | (1 << (MoltlerParser.EXPLAIN - 83)) | (1 << (MoltlerParser.FOR - 83)) | (1 << (MoltlerParser.IF - 83)) | (1 << (MoltlerParser.PAUSE - 83)) | (1 << (MoltlerParser.PRINT - 83)))) !== 0) || ((((_la - 118)) & ~0x1F) === 0 && ((1 << (_la - 118)) & ((1 << (MoltlerParser.REGISTER - 118)) | (1 << (MoltlerParser.RESUME - 118)) | (1 << (MoltlerParser.RUN - 118)) | (1 << (MoltlerParser.SET - 118)) | (1 << (MoltlerParser.SHOW - 118)) | (1 << (MoltlerParser.STOP - 118)) | (1 << (MoltlerParser.SYNC - 118)) | (1 << (MoltlerParser.TEST - 118)) | (1 << (MoltlerParser.THROW - 118)) | (1 << (MoltlerParser.TRY - 118)) | (1 << (MoltlerParser.WHILE - 118)))) !== 0) || _la === MoltlerParser.LPAREN) {
				{
				{
				this.state = 520;
				this.statement();
				this.state = 521;
				this.match(MoltlerParser.SEMICOLON);
				}
				}
				this.state = 527;
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
		this.enterRule(_localctx, 56, MoltlerParser.RULE_blockStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 528;
			this.match(MoltlerParser.BEGIN);
			this.state = 529;
			this.body();
			this.state = 530;
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
		this.enterRule(_localctx, 58, MoltlerParser.RULE_tryStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 532;
			this.match(MoltlerParser.TRY);
			this.state = 533;
			this.body();
			this.state = 537;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.CATCH) {
				{
				{
				this.state = 534;
				this.catchClause();
				}
				}
				this.state = 539;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 542;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FINALLY) {
				{
				this.state = 540;
				this.match(MoltlerParser.FINALLY);
				this.state = 541;
				this.body();
				}
			}

			this.state = 544;
			this.match(MoltlerParser.END);
			this.state = 545;
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
		this.enterRule(_localctx, 60, MoltlerParser.RULE_catchClause);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 547;
			this.match(MoltlerParser.CATCH);
			this.state = 548;
			this.errorName();
			this.state = 551;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.AS) {
				{
				this.state = 549;
				this.match(MoltlerParser.AS);
				this.state = 550;
				this.newName();
				}
			}

			this.state = 553;
			this.match(MoltlerParser.THEN);
			this.state = 554;
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
		this.enterRule(_localctx, 62, MoltlerParser.RULE_declareStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 556;
			this.match(MoltlerParser.DECLARE);
			this.state = 557;
			this.newName();
			this.state = 559;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
				{
				this.state = 558;
				this.typeName();
				}
			}

			this.state = 563;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.EQ) {
				{
				this.state = 561;
				this.match(MoltlerParser.EQ);
				this.state = 562;
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
		this.enterRule(_localctx, 64, MoltlerParser.RULE_setStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 565;
			this.match(MoltlerParser.SET);
			this.state = 566;
			this.variableName();
			this.state = 567;
			this.match(MoltlerParser.EQ);
			this.state = 568;
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
		this.enterRule(_localctx, 66, MoltlerParser.RULE_ifStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 570;
			this.match(MoltlerParser.IF);
			this.state = 571;
			this.ifBranch();
			this.state = 576;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.ELSEIF) {
				{
				{
				this.state = 572;
				this.match(MoltlerParser.ELSEIF);
				this.state = 573;
				this.ifBranch();
				}
				}
				this.state = 578;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 581;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ELSE) {
				{
				this.state = 579;
				this.match(MoltlerParser.ELSE);
				this.state = 580;
				this.body();
				}
			}

			this.state = 583;
			this.match(MoltlerParser.END);
			this.state = 584;
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
		this.enterRule(_localctx, 68, MoltlerParser.RULE_ifBranch);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 586;
			this.expression();
			this.state = 587;
			this.match(MoltlerParser.THEN);
			this.state = 588;
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
		this.enterRule(_localctx, 70, MoltlerParser.RULE_forStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 590;
			this.match(MoltlerParser.FOR);
			this.state = 591;
			this.newName();
			this.state = 592;
			this.match(MoltlerParser.IN);
			this.state = 593;
			this.match(MoltlerParser.LPAREN);
			this.state = 594;
			this.query();
			this.state = 595;
			this.match(MoltlerParser.RPAREN);
			this.state = 596;
			this.match(MoltlerParser.LOOP);
			this.state = 597;
			this.body();
			this.state = 598;
			this.match(MoltlerParser.END);
			this.state = 599;
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
		this.enterRule(_localctx, 72, MoltlerParser.RULE_whileStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 601;
			this.match(MoltlerParser.WHILE);
			this.state = 602;
			this.expression();
			this.state = 603;
			this.match(MoltlerParser.LOOP);
			this.state = 604;
			this.body();
			this.state = 605;
			this.match(MoltlerParser.END);
			this.state = 606;
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
	public assertStatement(): AssertStatementContext {
		let _localctx: AssertStatementContext = new AssertStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 74, MoltlerParser.RULE_assertStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 608;
			this.match(MoltlerParser.ASSERT);
			this.state = 609;
			this.expression();
			this.state = 612;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 610;
				this.match(MoltlerParser.COMMA);
				this.state = 611;
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
		this.enterRule(_localctx, 76, MoltlerParser.RULE_printStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 614;
			this.match(MoltlerParser.PRINT);
			this.state = 615;
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
		this.enterRule(_localctx, 78, MoltlerParser.RULE_throwStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 617;
			this.match(MoltlerParser.THROW);
			this.state = 623;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 47, this._ctx) ) {
			case 1:
				{
				this.state = 618;
				this.errorName();
				this.state = 620;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 8)) & ~0x1F) === 0 && ((1 << (_la - 8)) & ((1 << (MoltlerParser.CASE - 8)) | (1 << (MoltlerParser.CAST - 8)) | (1 << (MoltlerParser.DATE - 8)) | (1 << (MoltlerParser.EXISTS - 8)) | (1 << (MoltlerParser.EXTRACT - 8)) | (1 << (MoltlerParser.FALSE - 8)) | (1 << (MoltlerParser.INTERVAL - 8)) | (1 << (MoltlerParser.NOT - 8)) | (1 << (MoltlerParser.NULL - 8)))) !== 0) || ((((_la - 53)) & ~0x1F) === 0 && ((1 << (_la - 53)) & ((1 << (MoltlerParser.TIMESTAMP - 53)) | (1 << (MoltlerParser.TRUE - 53)) | (1 << (MoltlerParser.TRY_CAST - 53)) | (1 << (MoltlerParser.ACTION - 53)) | (1 << (MoltlerParser.ACTIONS - 53)) | (1 << (MoltlerParser.ALTER - 53)) | (1 << (MoltlerParser.ANALYZE - 53)) | (1 << (MoltlerParser.ASSERT - 53)) | (1 << (MoltlerParser.AUDIT - 53)) | (1 << (MoltlerParser.BEGIN - 53)) | (1 << (MoltlerParser.CATCH - 53)) | (1 << (MoltlerParser.CLEAR - 53)) | (1 << (MoltlerParser.CONFIG - 53)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 53)) | (1 << (MoltlerParser.CONNECTOR - 53)) | (1 << (MoltlerParser.CONNECTORS - 53)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 53)) | (1 << (MoltlerParser.CREATE - 53)) | (1 << (MoltlerParser.CURRENT - 53)) | (1 << (MoltlerParser.DECLARE - 53)) | (1 << (MoltlerParser.DESCRIBE - 53)) | (1 << (MoltlerParser.DESCRIPTION - 53)) | (1 << (MoltlerParser.DISABLE - 53)) | (1 << (MoltlerParser.DROP - 53)) | (1 << (MoltlerParser.DRY - 53)))) !== 0) || ((((_la - 85)) & ~0x1F) === 0 && ((1 << (_la - 85)) & ((1 << (MoltlerParser.EACH - 85)) | (1 << (MoltlerParser.ELSEIF - 85)) | (1 << (MoltlerParser.ENABLE - 85)) | (1 << (MoltlerParser.ENTITIES - 85)) | (1 << (MoltlerParser.ENTITY - 85)) | (1 << (MoltlerParser.EXPLAIN - 85)) | (1 << (MoltlerParser.FIELDS - 85)) | (1 << (MoltlerParser.FINALLY - 85)) | (1 << (MoltlerParser.FIRST - 85)) | (1 << (MoltlerParser.FOLLOWING - 85)) | (1 << (MoltlerParser.FOR - 85)) | (1 << (MoltlerParser.FORMAT - 85)) | (1 << (MoltlerParser.GROUPS - 85)) | (1 << (MoltlerParser.HANDLER - 85)) | (1 << (MoltlerParser.HISTORY - 85)) | (1 << (MoltlerParser.IF - 85)) | (1 << (MoltlerParser.INCREMENTAL - 85)) | (1 << (MoltlerParser.JSON - 85)) | (1 << (MoltlerParser.LAST - 85)) | (1 << (MoltlerParser.LATERAL - 85)) | (1 << (MoltlerParser.LIMITS - 85)) | (1 << (MoltlerParser.LOOP - 85)) | (1 << (MoltlerParser.MOCK_API - 85)) | (1 << (MoltlerParser.NAME - 85)) | (1 << (MoltlerParser.OPENAPI - 85)) | (1 << (MoltlerParser.OPTIONS - 85)) | (1 << (MoltlerParser.PARAMETERS - 85)) | (1 << (MoltlerParser.PAUSE - 85)) | (1 << (MoltlerParser.PRECEDING - 85)) | (1 << (MoltlerParser.PRINT - 85)) | (1 << (MoltlerParser.QUERY_HANDLER - 85)) | (1 << (MoltlerParser.RANGE - 85)))) !== 0) || ((((_la - 117)) & ~0x1F) === 0 && ((1 << (_la - 117)) & ((1 << (MoltlerParser.RECURSIVE - 117)) | (1 << (MoltlerParser.REGISTER - 117)) | (1 << (MoltlerParser.RENAME - 117)) | (1 << (MoltlerParser.REPLACE - 117)) | (1 << (MoltlerParser.REQUEST - 117)) | (1 << (MoltlerParser.RESUME - 117)) | (1 << (MoltlerParser.ROW - 117)) | (1 << (MoltlerParser.ROWS - 117)) | (1 << (MoltlerParser.RUN - 117)) | (1 << (MoltlerParser.SCHEDULE - 117)) | (1 << (MoltlerParser.SECRET - 117)) | (1 << (MoltlerParser.SECRETS - 117)) | (1 << (MoltlerParser.SET - 117)) | (1 << (MoltlerParser.SHOW - 117)) | (1 << (MoltlerParser.STATUS - 117)) | (1 << (MoltlerParser.STOP - 117)) | (1 << (MoltlerParser.SYNC - 117)) | (1 << (MoltlerParser.SYNCS - 117)) | (1 << (MoltlerParser.TEST - 117)) | (1 << (MoltlerParser.TEXT - 117)) | (1 << (MoltlerParser.THROW - 117)) | (1 << (MoltlerParser.TO - 117)) | (1 << (MoltlerParser.TRY - 117)) | (1 << (MoltlerParser.TYPE - 117)) | (1 << (MoltlerParser.TYPES - 117)) | (1 << (MoltlerParser.UNBOUNDED - 117)) | (1 << (MoltlerParser.USAGE - 117)) | (1 << (MoltlerParser.VALUE - 117)) | (1 << (MoltlerParser.VIEW - 117)) | (1 << (MoltlerParser.VIEWS - 117)) | (1 << (MoltlerParser.WHILE - 117)))) !== 0) || ((((_la - 149)) & ~0x1F) === 0 && ((1 << (_la - 149)) & ((1 << (MoltlerParser.STRING - 149)) | (1 << (MoltlerParser.QUOTED_NAME - 149)) | (1 << (MoltlerParser.PARAMETER - 149)) | (1 << (MoltlerParser.NUMBER - 149)) | (1 << (MoltlerParser.WORD - 149)) | (1 << (MoltlerParser.PLUS - 149)) | (1 << (MoltlerParser.MINUS - 149)) | (1 << (MoltlerParser.ELLIPSIS - 149)) | (1 << (MoltlerParser.LPAREN - 149)) | (1 << (MoltlerParser.LBRACKET - 149)) | (1 << (MoltlerParser.LBRACE - 149)))) !== 0)) {
					{
					this.state = 619;
					this.expression();
					}
				}

				}
				break;

			case 2:
				{
				this.state = 622;
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
		this.enterRule(_localctx, 80, MoltlerParser.RULE_createConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 625;
			this.match(MoltlerParser.CREATE);
			this.state = 627;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 626;
				this.orReplace();
				}
			}

			this.state = 629;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 630;
			this.match(MoltlerParser.TYPE);
			this.state = 631;
			this.stringLiteral();
			this.state = 634;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 632;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 633;
				this.stringLiteral();
				}
			}

			this.state = 638;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.CONFIG_SCHEMA) {
				{
				this.state = 636;
				this.match(MoltlerParser.CONFIG_SCHEMA);
				this.state = 637;
				this.objectLiteral();
				}
			}

			this.state = 643;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FROM) {
				{
				this.state = 640;
				this.match(MoltlerParser.FROM);
				this.state = 641;
				this.match(MoltlerParser.OPENAPI);
				this.state = 642;
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
		this.enterRule(_localctx, 82, MoltlerParser.RULE_createConnectorEntityStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 645;
			this.match(MoltlerParser.CREATE);
			this.state = 647;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 646;
				this.orReplace();
				}
			}

			this.state = 649;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 650;
			this.match(MoltlerParser.ENTITY);
			this.state = 651;
			this.stringLiteral();
			this.state = 654;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 652;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 653;
				this.stringLiteral();
				}
			}

			this.state = 656;
			this.match(MoltlerParser.FIELDS);
			this.state = 657;
			this.objectLiteral();
			this.state = 662;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.QUERY_HANDLER:
				{
				this.state = 658;
				this.match(MoltlerParser.QUERY_HANDLER);
				this.state = 659;
				this.stringLiteral();
				}
				break;
			case MoltlerParser.REQUEST:
				{
				this.state = 660;
				this.match(MoltlerParser.REQUEST);
				this.state = 661;
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
		this.enterRule(_localctx, 84, MoltlerParser.RULE_createConnectorActionStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 664;
			this.match(MoltlerParser.CREATE);
			this.state = 666;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 665;
				this.orReplace();
				}
			}

			this.state = 668;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 669;
			this.match(MoltlerParser.ACTION);
			this.state = 670;
			this.stringLiteral();
			this.state = 673;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 671;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 672;
				this.stringLiteral();
				}
			}

			this.state = 675;
			this.match(MoltlerParser.PARAMETERS);
			this.state = 676;
			this.objectLiteral();
			this.state = 681;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.HANDLER:
				{
				this.state = 677;
				this.match(MoltlerParser.HANDLER);
				this.state = 678;
				this.stringLiteral();
				}
				break;
			case MoltlerParser.REQUEST:
				{
				this.state = 679;
				this.match(MoltlerParser.REQUEST);
				this.state = 680;
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
		this.enterRule(_localctx, 86, MoltlerParser.RULE_registerConnectorTypeStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 683;
			this.match(MoltlerParser.REGISTER);
			this.state = 684;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 685;
			this.match(MoltlerParser.TYPE);
			this.state = 686;
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
		this.enterRule(_localctx, 88, MoltlerParser.RULE_dropConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 688;
			this.match(MoltlerParser.DROP);
			this.state = 689;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 690;
			this.match(MoltlerParser.TYPE);
			this.state = 692;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.IF) {
				{
				this.state = 691;
				this.ifExists();
				}
			}

			this.state = 694;
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
		this.enterRule(_localctx, 90, MoltlerParser.RULE_testConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 696;
			this.match(MoltlerParser.TEST);
			this.state = 697;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 698;
			this.match(MoltlerParser.TYPE);
			this.state = 699;
			this.stringLiteral();
			this.state = 702;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NAME) {
				{
				this.state = 700;
				this.match(MoltlerParser.NAME);
				this.state = 701;
				this.stringLiteral();
				}
			}

			this.state = 706;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.MOCK_API) {
				{
				this.state = 704;
				this.match(MoltlerParser.MOCK_API);
				this.state = 705;
				this.objectLiteral();
				}
			}

			this.state = 708;
			this.match(MoltlerParser.BEGIN);
			this.state = 709;
			this.body();
			this.state = 710;
			this.match(MoltlerParser.END);
			this.state = 711;
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
		this.enterRule(_localctx, 92, MoltlerParser.RULE_query);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 714;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 713;
				this.withClause();
				}
			}

			this.state = 716;
			this.queryBody();
			this.state = 720;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ORDER) {
				{
				this.state = 717;
				this.match(MoltlerParser.ORDER);
				this.state = 718;
				this.match(MoltlerParser.BY);
				this.state = 719;
				this.orderItems();
				}
			}

			this.state = 723;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIMIT || _la === MoltlerParser.OFFSET) {
				{
				this.state = 722;
				this.limitClause();
				}
			}

			this.state = 726;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 725;
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
		this.enterRule(_localctx, 94, MoltlerParser.RULE_limitClause);
		let _la: number;
		try {
			this.state = 740;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.LIMIT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 728;
				this.match(MoltlerParser.LIMIT);
				this.state = 729;
				this.expression();
				this.state = 732;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.OFFSET) {
					{
					this.state = 730;
					this.match(MoltlerParser.OFFSET);
					this.state = 731;
					this.expression();
					}
				}

				}
				break;
			case MoltlerParser.OFFSET:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 734;
				this.match(MoltlerParser.OFFSET);
				this.state = 735;
				this.expression();
				this.state = 738;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LIMIT) {
					{
					this.state = 736;
					this.match(MoltlerParser.LIMIT);
					this.state = 737;
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
		this.enterRule(_localctx, 96, MoltlerParser.RULE_withClause);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 742;
			this.match(MoltlerParser.WITH);
			this.state = 744;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 68, this._ctx) ) {
			case 1:
				{
				this.state = 743;
				this.match(MoltlerParser.RECURSIVE);
				}
				break;
			}
			this.state = 746;
			this.commonTable();
			this.state = 751;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 747;
				this.match(MoltlerParser.COMMA);
				this.state = 748;
				this.commonTable();
				}
				}
				this.state = 753;
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
		this.enterRule(_localctx, 98, MoltlerParser.RULE_commonTable);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 754;
			this.newName();
			this.state = 756;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LPAREN) {
				{
				this.state = 755;
				this.columnNames();
				}
			}

			this.state = 758;
			this.match(MoltlerParser.AS);
			this.state = 759;
			this.match(MoltlerParser.LPAREN);
			this.state = 760;
			this.query();
			this.state = 761;
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
		this.enterRule(_localctx, 100, MoltlerParser.RULE_columnNames);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 763;
			this.match(MoltlerParser.LPAREN);
			this.state = 764;
			this.newName();
			this.state = 769;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 765;
				this.match(MoltlerParser.COMMA);
				this.state = 766;
				this.newName();
				}
				}
				this.state = 771;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 772;
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
		this.enterRule(_localctx, 102, MoltlerParser.RULE_queryBody);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 774;
			this.queryTerm();
			this.state = 780;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.EXCEPT || _la === MoltlerParser.UNION) {
				{
				{
				this.state = 775;
				this.queryOperator();
				this.state = 776;
				this.queryTerm();
				}
				}
				this.state = 782;
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
		this.enterRule(_localctx, 104, MoltlerParser.RULE_queryOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 783;
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
			this.state = 785;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 784;
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
		this.enterRule(_localctx, 106, MoltlerParser.RULE_queryTerm);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 787;
			this.queryPrimary();
			this.state = 793;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.INTERSECT) {
				{
				{
				this.state = 788;
				this.intersectOperator();
				this.state = 789;
				this.queryPrimary();
				}
				}
				this.state = 795;
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
		this.enterRule(_localctx, 108, MoltlerParser.RULE_intersectOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 796;
			this.match(MoltlerParser.INTERSECT);
			this.state = 798;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 797;
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
		this.enterRule(_localctx, 110, MoltlerParser.RULE_queryPrimary);
		try {
			this.state = 806;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.SELECT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 800;
				this.select();
				}
				break;
			case MoltlerParser.VALUES:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 801;
				this.values();
				}
				break;
			case MoltlerParser.LPAREN:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 802;
				this.match(MoltlerParser.LPAREN);
				this.state = 803;
				this.query();
				this.state = 804;
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
		this.enterRule(_localctx, 112, MoltlerParser.RULE_values);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 808;
			this.match(MoltlerParser.VALUES);
			this.state = 809;
			this.valuesRow();
			this.state = 814;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 810;
				this.match(MoltlerParser.COMMA);
				this.state = 811;
				this.valuesRow();
				}
				}
				this.state = 816;
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
		this.enterRule(_localctx, 114, MoltlerParser.RULE_valuesRow);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 817;
			this.match(MoltlerParser.LPAREN);
			this.state = 818;
			this.expression();
			this.state = 823;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 819;
				this.match(MoltlerParser.COMMA);
				this.state = 820;
				this.expression();
				}
				}
				this.state = 825;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 826;
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
		this.enterRule(_localctx, 116, MoltlerParser.RULE_select);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 828;
			this.match(MoltlerParser.SELECT);
			this.state = 830;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 829;
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

			this.state = 832;
			this.selectItem();
			this.state = 837;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 833;
				this.match(MoltlerParser.COMMA);
				this.state = 834;
				this.selectItem();
				}
				}
				this.state = 839;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 842;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FROM) {
				{
				this.state = 840;
				this.match(MoltlerParser.FROM);
				this.state = 841;
				this.tableList();
				}
			}

			this.state = 846;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WHERE) {
				{
				this.state = 844;
				this.match(MoltlerParser.WHERE);
				this.state = 845;
				this.whereCondition();
				}
			}

			this.state = 851;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.GROUP) {
				{
				this.state = 848;
				this.match(MoltlerParser.GROUP);
				this.state = 849;
				this.match(MoltlerParser.BY);
				this.state = 850;
				this.groupItems();
				}
			}

			this.state = 855;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.HAVING) {
				{
				this.state = 853;
				this.match(MoltlerParser.HAVING);
				this.state = 854;
				this.havingCondition();
				}
			}

			this.state = 866;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WINDOW) {
				{
				this.state = 857;
				this.match(MoltlerParser.WINDOW);
				this.state = 858;
				this.namedWindow();
				this.state = 863;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 859;
					this.match(MoltlerParser.COMMA);
					this.state = 860;
					this.namedWindow();
					}
					}
					this.state = 865;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
			}

			this.state = 870;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.QUALIFY) {
				{
				this.state = 868;
				this.match(MoltlerParser.QUALIFY);
				this.state = 869;
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
		this.enterRule(_localctx, 118, MoltlerParser.RULE_whereCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 872;
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
		this.enterRule(_localctx, 120, MoltlerParser.RULE_havingCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 874;
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
		this.enterRule(_localctx, 122, MoltlerParser.RULE_qualifyCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 876;
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
	public groupItems(): GroupItemsContext {
		let _localctx: GroupItemsContext = new GroupItemsContext(this._ctx, this.state);
		this.enterRule(_localctx, 124, MoltlerParser.RULE_groupItems);
		let _la: number;
		try {
			this.state = 887;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ALL:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 878;
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
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
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
				this.state = 879;
				this.expression();
				this.state = 884;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 880;
					this.match(MoltlerParser.COMMA);
					this.state = 881;
					this.expression();
					}
					}
					this.state = 886;
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
	public selectItem(): SelectItemContext {
		let _localctx: SelectItemContext = new SelectItemContext(this._ctx, this.state);
		this.enterRule(_localctx, 126, MoltlerParser.RULE_selectItem);
		let _la: number;
		try {
			this.state = 897;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 92, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 889;
				this.star();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 890;
				this.expression();
				this.state = 895;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.AS || ((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 892;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 891;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 894;
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
		this.enterRule(_localctx, 128, MoltlerParser.RULE_star);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 902;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
				{
				this.state = 899;
				this.qualifierName();
				this.state = 900;
				this.match(MoltlerParser.DOT);
				}
			}

			this.state = 904;
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
		this.enterRule(_localctx, 130, MoltlerParser.RULE_namedWindow);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 906;
			this.newName();
			this.state = 907;
			this.match(MoltlerParser.AS);
			this.state = 908;
			this.match(MoltlerParser.LPAREN);
			this.state = 909;
			this.windowSpecification();
			this.state = 910;
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
		this.enterRule(_localctx, 132, MoltlerParser.RULE_orderItems);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 912;
			this.orderItem();
			this.state = 917;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 913;
				this.match(MoltlerParser.COMMA);
				this.state = 914;
				this.orderItem();
				}
				}
				this.state = 919;
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
		this.enterRule(_localctx, 134, MoltlerParser.RULE_orderItem);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 920;
			this.expression();
			this.state = 922;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ASC || _la === MoltlerParser.DESC) {
				{
				this.state = 921;
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

			this.state = 926;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NULLS) {
				{
				this.state = 924;
				this.match(MoltlerParser.NULLS);
				this.state = 925;
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
		this.enterRule(_localctx, 136, MoltlerParser.RULE_tableList);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 928;
			this.joinedTables();
			this.state = 933;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 929;
				this.match(MoltlerParser.COMMA);
				this.state = 930;
				this.joinedTables();
				}
				}
				this.state = 935;
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
		this.enterRule(_localctx, 138, MoltlerParser.RULE_joinedTables);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 936;
			this.tablePrimary();
			this.state = 940;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while ((((_la) & ~0x1F) === 0 && ((1 << _la) & ((1 << MoltlerParser.ANTI) | (1 << MoltlerParser.CROSS) | (1 << MoltlerParser.FULL) | (1 << MoltlerParser.INNER))) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & ((1 << (MoltlerParser.JOIN - 33)) | (1 << (MoltlerParser.LEFT - 33)) | (1 << (MoltlerParser.NATURAL - 33)) | (1 << (MoltlerParser.RIGHT - 33)) | (1 << (MoltlerParser.SEMI - 33)))) !== 0)) {
				{
				{
				this.state = 937;
				this.joinPart();
				}
				}
				this.state = 942;
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
		this.enterRule(_localctx, 140, MoltlerParser.RULE_joinPart);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 944;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NATURAL) {
				{
				this.state = 943;
				this.match(MoltlerParser.NATURAL);
				}
			}

			this.state = 947;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if ((((_la) & ~0x1F) === 0 && ((1 << _la) & ((1 << MoltlerParser.ANTI) | (1 << MoltlerParser.CROSS) | (1 << MoltlerParser.FULL) | (1 << MoltlerParser.INNER))) !== 0) || ((((_la - 34)) & ~0x1F) === 0 && ((1 << (_la - 34)) & ((1 << (MoltlerParser.LEFT - 34)) | (1 << (MoltlerParser.RIGHT - 34)) | (1 << (MoltlerParser.SEMI - 34)))) !== 0)) {
				{
				this.state = 946;
				this.joinType();
				}
			}

			this.state = 949;
			this.match(MoltlerParser.JOIN);
			this.state = 950;
			this.tablePrimary();
			this.state = 965;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ON:
				{
				this.state = 951;
				this.match(MoltlerParser.ON);
				this.state = 952;
				this.expression();
				}
				break;
			case MoltlerParser.USING:
				{
				this.state = 953;
				this.match(MoltlerParser.USING);
				this.state = 954;
				this.match(MoltlerParser.LPAREN);
				this.state = 955;
				this.columnName();
				this.state = 960;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 956;
					this.match(MoltlerParser.COMMA);
					this.state = 957;
					this.columnName();
					}
					}
					this.state = 962;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 963;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			case MoltlerParser.EOF:
			case MoltlerParser.ANTI:
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
		this.enterRule(_localctx, 142, MoltlerParser.RULE_joinType);
		let _la: number;
		try {
			this.state = 977;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 105, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 967;
				this.match(MoltlerParser.INNER);
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 968;
				this.match(MoltlerParser.CROSS);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 969;
				_la = this._input.LA(1);
				if (!(((((_la - 24)) & ~0x1F) === 0 && ((1 << (_la - 24)) & ((1 << (MoltlerParser.FULL - 24)) | (1 << (MoltlerParser.LEFT - 24)) | (1 << (MoltlerParser.RIGHT - 24)))) !== 0))) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 971;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.OUTER) {
					{
					this.state = 970;
					this.match(MoltlerParser.OUTER);
					}
				}

				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 974;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LEFT) {
					{
					this.state = 973;
					this.match(MoltlerParser.LEFT);
					}
				}

				this.state = 976;
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
	public tablePrimary(): TablePrimaryContext {
		let _localctx: TablePrimaryContext = new TablePrimaryContext(this._ctx, this.state);
		this.enterRule(_localctx, 144, MoltlerParser.RULE_tablePrimary);
		let _la: number;
		try {
			this.state = 1008;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 113, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 979;
				this.tableName();
				this.state = 984;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.AS || ((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 981;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 980;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 983;
					this.newName();
					}
				}

				this.state = 987;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 108, this._ctx) ) {
				case 1:
					{
					this.state = 986;
					this.withOptions();
					}
					break;
				}
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 990;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LATERAL) {
					{
					this.state = 989;
					this.match(MoltlerParser.LATERAL);
					}
				}

				this.state = 992;
				this.match(MoltlerParser.LPAREN);
				this.state = 993;
				this.query();
				this.state = 994;
				this.match(MoltlerParser.RPAREN);
				this.state = 1002;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.AS || ((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 996;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 995;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 998;
					this.newName();
					this.state = 1000;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.LPAREN) {
						{
						this.state = 999;
						this.columnNames();
						}
					}

					}
				}

				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1004;
				this.match(MoltlerParser.LPAREN);
				this.state = 1005;
				this.joinedTables();
				this.state = 1006;
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
	public tableName(): TableNameContext {
		let _localctx: TableNameContext = new TableNameContext(this._ctx, this.state);
		this.enterRule(_localctx, 146, MoltlerParser.RULE_tableName);
		let _la: number;
		try {
			this.state = 1019;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.PATTERN:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1010;
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
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1011;
				this.tablePart();
				this.state = 1016;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.DOT) {
					{
					{
					this.state = 1012;
					this.match(MoltlerParser.DOT);
					this.state = 1013;
					this.tablePart();
					}
					}
					this.state = 1018;
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
		this.enterRule(_localctx, 148, MoltlerParser.RULE_tablePart);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1021;
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
		this.enterRule(_localctx, 150, MoltlerParser.RULE_withOptions);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1023;
			this.match(MoltlerParser.WITH);
			this.state = 1024;
			this.match(MoltlerParser.LPAREN);
			this.state = 1025;
			this.optionEntry();
			this.state = 1030;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 116, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1026;
					this.match(MoltlerParser.COMMA);
					this.state = 1027;
					this.optionEntry();
					}
					}
				}
				this.state = 1032;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 116, this._ctx);
			}
			this.state = 1034;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 1033;
				this.match(MoltlerParser.COMMA);
				}
			}

			this.state = 1036;
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
		this.enterRule(_localctx, 152, MoltlerParser.RULE_optionEntry);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1038;
			this.optionName();
			this.state = 1039;
			this.match(MoltlerParser.EQ);
			this.state = 1040;
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
		this.enterRule(_localctx, 154, MoltlerParser.RULE_optionName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1042;
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
		this.enterRule(_localctx, 156, MoltlerParser.RULE_expression);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1044;
			this.conjunction();
			this.state = 1049;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.OR) {
				{
				{
				this.state = 1045;
				this.match(MoltlerParser.OR);
				this.state = 1046;
				this.conjunction();
				}
				}
				this.state = 1051;
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
		this.enterRule(_localctx, 158, MoltlerParser.RULE_conjunction);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1052;
			this.negation();
			this.state = 1057;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.AND) {
				{
				{
				this.state = 1053;
				this.match(MoltlerParser.AND);
				this.state = 1054;
				this.negation();
				}
				}
				this.state = 1059;
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
		this.enterRule(_localctx, 160, MoltlerParser.RULE_negation);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1063;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.NOT) {
				{
				{
				this.state = 1060;
				this.match(MoltlerParser.NOT);
				}
				}
				this.state = 1065;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1066;
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
		this.enterRule(_localctx, 162, MoltlerParser.RULE_comparison);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1068;
			this.matching();
			this.state = 1072;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.IS || ((((_la - 158)) & ~0x1F) === 0 && ((1 << (_la - 158)) & ((1 << (MoltlerParser.NE - 158)) | (1 << (MoltlerParser.LE - 158)) | (1 << (MoltlerParser.GE - 158)) | (1 << (MoltlerParser.EQ - 158)) | (1 << (MoltlerParser.LT - 158)) | (1 << (MoltlerParser.GT - 158)))) !== 0)) {
				{
				{
				this.state = 1069;
				this.comparisonTail();
				}
				}
				this.state = 1074;
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
		this.enterRule(_localctx, 164, MoltlerParser.RULE_comparisonTail);
		let _la: number;
		try {
			this.state = 1089;
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
				this.state = 1075;
				_la = this._input.LA(1);
				if (!(((((_la - 158)) & ~0x1F) === 0 && ((1 << (_la - 158)) & ((1 << (MoltlerParser.NE - 158)) | (1 << (MoltlerParser.LE - 158)) | (1 << (MoltlerParser.GE - 158)) | (1 << (MoltlerParser.EQ - 158)) | (1 << (MoltlerParser.LT - 158)) | (1 << (MoltlerParser.GT - 158)))) !== 0))) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1076;
				this.matching();
				}
				break;
			case MoltlerParser.IS:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1077;
				this.match(MoltlerParser.IS);
				this.state = 1079;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1078;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1087;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.NULL:
					{
					this.state = 1081;
					this.match(MoltlerParser.NULL);
					}
					break;
				case MoltlerParser.TRUE:
					{
					this.state = 1082;
					this.match(MoltlerParser.TRUE);
					}
					break;
				case MoltlerParser.FALSE:
					{
					this.state = 1083;
					this.match(MoltlerParser.FALSE);
					}
					break;
				case MoltlerParser.DISTINCT:
					{
					this.state = 1084;
					this.match(MoltlerParser.DISTINCT);
					this.state = 1085;
					this.match(MoltlerParser.FROM);
					this.state = 1086;
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
		this.enterRule(_localctx, 166, MoltlerParser.RULE_matching);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1091;
			this.valueChain();
			this.state = 1095;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 125, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1092;
					this.matchingTail();
					}
					}
				}
				this.state = 1097;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 125, this._ctx);
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
		this.enterRule(_localctx, 168, MoltlerParser.RULE_matchingTail);
		let _la: number;
		try {
			let _alt: number;
			this.state = 1141;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 134, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1099;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1098;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1101;
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
				this.state = 1102;
				this.valueChain();
				this.state = 1105;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ESCAPE) {
					{
					this.state = 1103;
					this.match(MoltlerParser.ESCAPE);
					this.state = 1104;
					this.valueChain();
					}
				}

				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1108;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1107;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1110;
				this.match(MoltlerParser.CONTAINS);
				this.state = 1111;
				this.valueChain();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1113;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1112;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1115;
				this.match(MoltlerParser.BETWEEN);
				this.state = 1116;
				this.valueChain();
				this.state = 1117;
				this.match(MoltlerParser.AND);
				this.state = 1118;
				this.valueChain();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1121;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1120;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1123;
				this.match(MoltlerParser.IN);
				this.state = 1124;
				this.match(MoltlerParser.LPAREN);
				this.state = 1137;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 133, this._ctx) ) {
				case 1:
					{
					this.state = 1125;
					this.query();
					}
					break;

				case 2:
					{
					this.state = 1126;
					this.expression();
					this.state = 1131;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 131, this._ctx);
					while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
						if (_alt === 1) {
							{
							{
							this.state = 1127;
							this.match(MoltlerParser.COMMA);
							this.state = 1128;
							this.expression();
							}
							}
						}
						this.state = 1133;
						this._errHandler.sync(this);
						_alt = this.interpreter.adaptivePredict(this._input, 131, this._ctx);
					}
					this.state = 1135;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.COMMA) {
						{
						this.state = 1134;
						this.match(MoltlerParser.COMMA);
						}
					}

					}
					break;
				}
				this.state = 1139;
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
		this.enterRule(_localctx, 170, MoltlerParser.RULE_valueChain);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1143;
			this.signed();
			this.state = 1149;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 135, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1144;
					this.valueOperator();
					this.state = 1145;
					this.signed();
					}
					}
				}
				this.state = 1151;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 135, this._ctx);
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
		this.enterRule(_localctx, 172, MoltlerParser.RULE_valueOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1152;
			_la = this._input.LA(1);
			if (!(((((_la - 157)) & ~0x1F) === 0 && ((1 << (_la - 157)) & ((1 << (MoltlerParser.CONCAT - 157)) | (1 << (MoltlerParser.PLUS - 157)) | (1 << (MoltlerParser.MINUS - 157)) | (1 << (MoltlerParser.STAR - 157)) | (1 << (MoltlerParser.SLASH - 157)) | (1 << (MoltlerParser.PERCENT - 157)))) !== 0))) {
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
		this.enterRule(_localctx, 174, MoltlerParser.RULE_signed);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1157;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.PLUS || _la === MoltlerParser.MINUS) {
				{
				{
				this.state = 1154;
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
				this.state = 1159;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1160;
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
		this.enterRule(_localctx, 176, MoltlerParser.RULE_postfixed);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1162;
			this.primary();
			this.state = 1166;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 137, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1163;
					this.postfix();
					}
					}
				}
				this.state = 1168;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 137, this._ctx);
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
		this.enterRule(_localctx, 178, MoltlerParser.RULE_postfix);
		try {
			this.state = 1177;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.DOT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1169;
				this.match(MoltlerParser.DOT);
				this.state = 1170;
				this.memberName();
				}
				break;
			case MoltlerParser.LBRACKET:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1171;
				this.match(MoltlerParser.LBRACKET);
				this.state = 1172;
				this.expression();
				this.state = 1173;
				this.match(MoltlerParser.RBRACKET);
				}
				break;
			case MoltlerParser.DOUBLE_COLON:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1175;
				this.match(MoltlerParser.DOUBLE_COLON);
				this.state = 1176;
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
		this.enterRule(_localctx, 180, MoltlerParser.RULE_primary);
		let _la: number;
		try {
			let _alt: number;
			this.state = 1250;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 145, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1179;
				this.stringLiteral();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1180;
				this.match(MoltlerParser.NUMBER);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1181;
				this.match(MoltlerParser.TRUE);
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1182;
				this.match(MoltlerParser.FALSE);
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 1183;
				this.match(MoltlerParser.NULL);
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 1184;
				this.match(MoltlerParser.INTERVAL);
				this.state = 1188;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.STRING:
					{
					this.state = 1185;
					this.match(MoltlerParser.STRING);
					}
					break;
				case MoltlerParser.NUMBER:
					{
					this.state = 1186;
					this.match(MoltlerParser.NUMBER);
					this.state = 1187;
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
				this.state = 1190;
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
				this.state = 1191;
				this.match(MoltlerParser.STRING);
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 1192;
				this.match(MoltlerParser.PARAMETER);
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 1193;
				this.functionCall();
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 1194;
				this.columnName();
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 1195;
				this.match(MoltlerParser.LPAREN);
				this.state = 1196;
				this.expression();
				this.state = 1201;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 140, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1197;
						this.match(MoltlerParser.COMMA);
						this.state = 1198;
						this.expression();
						}
						}
					}
					this.state = 1203;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 140, this._ctx);
				}
				this.state = 1205;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1204;
					this.match(MoltlerParser.COMMA);
					}
				}

				this.state = 1207;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 1209;
				this.match(MoltlerParser.LPAREN);
				this.state = 1210;
				this.query();
				this.state = 1211;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 13:
				this.enterOuterAlt(_localctx, 13);
				{
				this.state = 1213;
				this.match(MoltlerParser.EXISTS);
				this.state = 1214;
				this.match(MoltlerParser.LPAREN);
				this.state = 1215;
				this.query();
				this.state = 1216;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 14:
				this.enterOuterAlt(_localctx, 14);
				{
				this.state = 1218;
				this.match(MoltlerParser.CASE);
				this.state = 1220;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 8)) & ~0x1F) === 0 && ((1 << (_la - 8)) & ((1 << (MoltlerParser.CASE - 8)) | (1 << (MoltlerParser.CAST - 8)) | (1 << (MoltlerParser.DATE - 8)) | (1 << (MoltlerParser.EXISTS - 8)) | (1 << (MoltlerParser.EXTRACT - 8)) | (1 << (MoltlerParser.FALSE - 8)) | (1 << (MoltlerParser.INTERVAL - 8)) | (1 << (MoltlerParser.NOT - 8)) | (1 << (MoltlerParser.NULL - 8)))) !== 0) || ((((_la - 53)) & ~0x1F) === 0 && ((1 << (_la - 53)) & ((1 << (MoltlerParser.TIMESTAMP - 53)) | (1 << (MoltlerParser.TRUE - 53)) | (1 << (MoltlerParser.TRY_CAST - 53)) | (1 << (MoltlerParser.ACTION - 53)) | (1 << (MoltlerParser.ACTIONS - 53)) | (1 << (MoltlerParser.ALTER - 53)) | (1 << (MoltlerParser.ANALYZE - 53)) | (1 << (MoltlerParser.ASSERT - 53)) | (1 << (MoltlerParser.AUDIT - 53)) | (1 << (MoltlerParser.BEGIN - 53)) | (1 << (MoltlerParser.CATCH - 53)) | (1 << (MoltlerParser.CLEAR - 53)) | (1 << (MoltlerParser.CONFIG - 53)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 53)) | (1 << (MoltlerParser.CONNECTOR - 53)) | (1 << (MoltlerParser.CONNECTORS - 53)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 53)) | (1 << (MoltlerParser.CREATE - 53)) | (1 << (MoltlerParser.CURRENT - 53)) | (1 << (MoltlerParser.DECLARE - 53)) | (1 << (MoltlerParser.DESCRIBE - 53)) | (1 << (MoltlerParser.DESCRIPTION - 53)) | (1 << (MoltlerParser.DISABLE - 53)) | (1 << (MoltlerParser.DROP - 53)) | (1 << (MoltlerParser.DRY - 53)))) !== 0) || ((((_la - 85)) & ~0x1F) === 0 && ((1 << (_la - 85)) & ((1 << (MoltlerParser.EACH - 85)) | (1 << (MoltlerParser.ELSEIF - 85)) | (1 << (MoltlerParser.ENABLE - 85)) | (1 << (MoltlerParser.ENTITIES - 85)) | (1 << (MoltlerParser.ENTITY - 85)) | (1 << (MoltlerParser.EXPLAIN - 85)) | (1 << (MoltlerParser.FIELDS - 85)) | (1 << (MoltlerParser.FINALLY - 85)) | (1 << (MoltlerParser.FIRST - 85)) | (1 << (MoltlerParser.FOLLOWING - 85)) | (1 << (MoltlerParser.FOR - 85)) | (1 << (MoltlerParser.FORMAT - 85)) | (1 << (MoltlerParser.GROUPS - 85)) | (1 << (MoltlerParser.HANDLER - 85)) | (1 << (MoltlerParser.HISTORY - 85)) | (1 << (MoltlerParser.IF - 85)) | (1 << (MoltlerParser.INCREMENTAL - 85)) | (1 << (MoltlerParser.JSON - 85)) | (1 << (MoltlerParser.LAST - 85)) | (1 << (MoltlerParser.LATERAL - 85)) | (1 << (MoltlerParser.LIMITS - 85)) | (1 << (MoltlerParser.LOOP - 85)) | (1 << (MoltlerParser.MOCK_API - 85)) | (1 << (MoltlerParser.NAME - 85)) | (1 << (MoltlerParser.OPENAPI - 85)) | (1 << (MoltlerParser.OPTIONS - 85)) | (1 << (MoltlerParser.PARAMETERS - 85)) | (1 << (MoltlerParser.PAUSE - 85)) | (1 << (MoltlerParser.PRECEDING - 85)) | (1 << (MoltlerParser.PRINT - 85)) | (1 << (MoltlerParser.QUERY_HANDLER - 85)) | (1 << (MoltlerParser.RANGE - 85)))) !== 0) || ((((_la - 117)) & ~0x1F) === 0 && ((1 << (_la - 117)) & ((1 << (MoltlerParser.RECURSIVE - 117)) | (1 << (MoltlerParser.REGISTER - 117)) | (1 << (MoltlerParser.RENAME - 117)) | (1 << (MoltlerParser.REPLACE - 117)) | (1 << (MoltlerParser.REQUEST - 117)) | (1 << (MoltlerParser.RESUME - 117)) | (1 << (MoltlerParser.ROW - 117)) | (1 << (MoltlerParser.ROWS - 117)) | (1 << (MoltlerParser.RUN - 117)) | (1 << (MoltlerParser.SCHEDULE - 117)) | (1 << (MoltlerParser.SECRET - 117)) | (1 << (MoltlerParser.SECRETS - 117)) | (1 << (MoltlerParser.SET - 117)) | (1 << (MoltlerParser.SHOW - 117)) | (1 << (MoltlerParser.STATUS - 117)) | (1 << (MoltlerParser.STOP - 117)) | (1 << (MoltlerParser.SYNC - 117)) | (1 << (MoltlerParser.SYNCS - 117)) | (1 << (MoltlerParser.TEST - 117)) | (1 << (MoltlerParser.TEXT - 117)) | (1 << (MoltlerParser.THROW - 117)) | (1 << (MoltlerParser.TO - 117)) | (1 << (MoltlerParser.TRY - 117)) | (1 << (MoltlerParser.TYPE - 117)) | (1 << (MoltlerParser.TYPES - 117)) | (1 << (MoltlerParser.UNBOUNDED - 117)) | (1 << (MoltlerParser.USAGE - 117)) | (1 << (MoltlerParser.VALUE - 117)) | (1 << (MoltlerParser.VIEW - 117)) | (1 << (MoltlerParser.VIEWS - 117)) | (1 << (MoltlerParser.WHILE - 117)))) !== 0) || ((((_la - 149)) & ~0x1F) === 0 && ((1 << (_la - 149)) & ((1 << (MoltlerParser.STRING - 149)) | (1 << (MoltlerParser.QUOTED_NAME - 149)) | (1 << (MoltlerParser.PARAMETER - 149)) | (1 << (MoltlerParser.NUMBER - 149)) | (1 << (MoltlerParser.WORD - 149)) | (1 << (MoltlerParser.PLUS - 149)) | (1 << (MoltlerParser.MINUS - 149)) | (1 << (MoltlerParser.ELLIPSIS - 149)) | (1 << (MoltlerParser.LPAREN - 149)) | (1 << (MoltlerParser.LBRACKET - 149)) | (1 << (MoltlerParser.LBRACE - 149)))) !== 0)) {
					{
					this.state = 1219;
					this.expression();
					}
				}

				this.state = 1223;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				do {
					{
					{
					this.state = 1222;
					this.caseBranch();
					}
					}
					this.state = 1225;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				} while (_la === MoltlerParser.WHEN);
				this.state = 1229;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ELSE) {
					{
					this.state = 1227;
					this.match(MoltlerParser.ELSE);
					this.state = 1228;
					this.expression();
					}
				}

				this.state = 1231;
				this.match(MoltlerParser.END);
				}
				break;

			case 15:
				this.enterOuterAlt(_localctx, 15);
				{
				this.state = 1233;
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
				this.state = 1234;
				this.match(MoltlerParser.LPAREN);
				this.state = 1235;
				this.expression();
				this.state = 1236;
				this.match(MoltlerParser.AS);
				this.state = 1237;
				this.typeName();
				this.state = 1238;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 16:
				this.enterOuterAlt(_localctx, 16);
				{
				this.state = 1240;
				this.match(MoltlerParser.EXTRACT);
				this.state = 1241;
				this.match(MoltlerParser.LPAREN);
				this.state = 1242;
				this.name();
				this.state = 1243;
				this.match(MoltlerParser.FROM);
				this.state = 1244;
				this.expression();
				this.state = 1245;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 17:
				this.enterOuterAlt(_localctx, 17);
				{
				this.state = 1247;
				this.listLiteral();
				}
				break;

			case 18:
				this.enterOuterAlt(_localctx, 18);
				{
				this.state = 1248;
				this.objectLiteral();
				}
				break;

			case 19:
				this.enterOuterAlt(_localctx, 19);
				{
				this.state = 1249;
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
		this.enterRule(_localctx, 182, MoltlerParser.RULE_intervalUnit);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1252;
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
		this.enterRule(_localctx, 184, MoltlerParser.RULE_caseBranch);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1254;
			this.match(MoltlerParser.WHEN);
			this.state = 1255;
			this.expression();
			this.state = 1256;
			this.match(MoltlerParser.THEN);
			this.state = 1257;
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
		this.enterRule(_localctx, 186, MoltlerParser.RULE_functionCall);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1259;
			this.functionName();
			this.state = 1260;
			this.match(MoltlerParser.LPAREN);
			this.state = 1278;
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
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
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
				this.state = 1262;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.DISTINCT) {
					{
					this.state = 1261;
					this.match(MoltlerParser.DISTINCT);
					}
				}

				this.state = 1264;
				this.expression();
				this.state = 1269;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1265;
					this.match(MoltlerParser.COMMA);
					this.state = 1266;
					this.expression();
					}
					}
					this.state = 1271;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1275;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ORDER) {
					{
					this.state = 1272;
					this.match(MoltlerParser.ORDER);
					this.state = 1273;
					this.match(MoltlerParser.BY);
					this.state = 1274;
					this.orderItems();
					}
				}

				}
				break;
			case MoltlerParser.STAR:
				{
				this.state = 1277;
				this.match(MoltlerParser.STAR);
				}
				break;
			case MoltlerParser.RPAREN:
				break;
			default:
				break;
			}
			this.state = 1280;
			this.match(MoltlerParser.RPAREN);
			this.state = 1287;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FILTER) {
				{
				this.state = 1281;
				this.match(MoltlerParser.FILTER);
				this.state = 1282;
				this.match(MoltlerParser.LPAREN);
				this.state = 1283;
				this.match(MoltlerParser.WHERE);
				this.state = 1284;
				this.expression();
				this.state = 1285;
				this.match(MoltlerParser.RPAREN);
				}
			}

			this.state = 1297;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OVER) {
				{
				this.state = 1289;
				this.match(MoltlerParser.OVER);
				this.state = 1295;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.ACTION:
				case MoltlerParser.ACTIONS:
				case MoltlerParser.ALTER:
				case MoltlerParser.ANALYZE:
				case MoltlerParser.ASSERT:
				case MoltlerParser.AUDIT:
				case MoltlerParser.BEGIN:
				case MoltlerParser.CATCH:
				case MoltlerParser.CLEAR:
				case MoltlerParser.CONFIG:
				case MoltlerParser.CONFIG_SCHEMA:
				case MoltlerParser.CONNECTOR:
				case MoltlerParser.CONNECTORS:
				case MoltlerParser.CONNECTOR_EXEC:
				case MoltlerParser.CREATE:
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
				case MoltlerParser.EXPLAIN:
				case MoltlerParser.FIELDS:
				case MoltlerParser.FINALLY:
				case MoltlerParser.FIRST:
				case MoltlerParser.FOLLOWING:
				case MoltlerParser.FOR:
				case MoltlerParser.FORMAT:
				case MoltlerParser.GROUPS:
				case MoltlerParser.HANDLER:
				case MoltlerParser.HISTORY:
				case MoltlerParser.IF:
				case MoltlerParser.INCREMENTAL:
				case MoltlerParser.JSON:
				case MoltlerParser.LAST:
				case MoltlerParser.LATERAL:
				case MoltlerParser.LIMITS:
				case MoltlerParser.LOOP:
				case MoltlerParser.MOCK_API:
				case MoltlerParser.NAME:
				case MoltlerParser.OPENAPI:
				case MoltlerParser.OPTIONS:
				case MoltlerParser.PARAMETERS:
				case MoltlerParser.PAUSE:
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
				case MoltlerParser.ROW:
				case MoltlerParser.ROWS:
				case MoltlerParser.RUN:
				case MoltlerParser.SCHEDULE:
				case MoltlerParser.SECRET:
				case MoltlerParser.SECRETS:
				case MoltlerParser.SET:
				case MoltlerParser.SHOW:
				case MoltlerParser.STATUS:
				case MoltlerParser.STOP:
				case MoltlerParser.SYNC:
				case MoltlerParser.SYNCS:
				case MoltlerParser.TEST:
				case MoltlerParser.TEXT:
				case MoltlerParser.THROW:
				case MoltlerParser.TO:
				case MoltlerParser.TRY:
				case MoltlerParser.TYPE:
				case MoltlerParser.TYPES:
				case MoltlerParser.UNBOUNDED:
				case MoltlerParser.USAGE:
				case MoltlerParser.VALUE:
				case MoltlerParser.VIEW:
				case MoltlerParser.VIEWS:
				case MoltlerParser.WHILE:
				case MoltlerParser.QUOTED_NAME:
				case MoltlerParser.WORD:
					{
					this.state = 1290;
					this.windowName();
					}
					break;
				case MoltlerParser.LPAREN:
					{
					this.state = 1291;
					this.match(MoltlerParser.LPAREN);
					this.state = 1292;
					this.windowSpecification();
					this.state = 1293;
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
	public windowSpecification(): WindowSpecificationContext {
		let _localctx: WindowSpecificationContext = new WindowSpecificationContext(this._ctx, this.state);
		this.enterRule(_localctx, 188, MoltlerParser.RULE_windowSpecification);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1300;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 153, this._ctx) ) {
			case 1:
				{
				this.state = 1299;
				this.windowName();
				}
				break;
			}
			this.state = 1312;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.PARTITION) {
				{
				this.state = 1302;
				this.match(MoltlerParser.PARTITION);
				this.state = 1303;
				this.match(MoltlerParser.BY);
				this.state = 1304;
				this.expression();
				this.state = 1309;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1305;
					this.match(MoltlerParser.COMMA);
					this.state = 1306;
					this.expression();
					}
					}
					this.state = 1311;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
			}

			this.state = 1317;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ORDER) {
				{
				this.state = 1314;
				this.match(MoltlerParser.ORDER);
				this.state = 1315;
				this.match(MoltlerParser.BY);
				this.state = 1316;
				this.orderItems();
				}
			}

			this.state = 1320;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 97)) & ~0x1F) === 0 && ((1 << (_la - 97)) & ((1 << (MoltlerParser.GROUPS - 97)) | (1 << (MoltlerParser.RANGE - 97)) | (1 << (MoltlerParser.ROWS - 97)))) !== 0)) {
				{
				this.state = 1319;
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
		this.enterRule(_localctx, 190, MoltlerParser.RULE_windowFrame);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1322;
			_la = this._input.LA(1);
			if (!(((((_la - 97)) & ~0x1F) === 0 && ((1 << (_la - 97)) & ((1 << (MoltlerParser.GROUPS - 97)) | (1 << (MoltlerParser.RANGE - 97)) | (1 << (MoltlerParser.ROWS - 97)))) !== 0))) {
			this._errHandler.recoverInline(this);
			} else {
				if (this._input.LA(1) === Token.EOF) {
					this.matchedEOF = true;
				}

				this._errHandler.reportMatch(this);
				this.consume();
			}
			this.state = 1329;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.BETWEEN:
				{
				this.state = 1323;
				this.match(MoltlerParser.BETWEEN);
				this.state = 1324;
				this.frameBound();
				this.state = 1325;
				this.match(MoltlerParser.AND);
				this.state = 1326;
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
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
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
				this.state = 1328;
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
		this.enterRule(_localctx, 192, MoltlerParser.RULE_frameBound);
		let _la: number;
		try {
			this.state = 1338;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 159, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1331;
				this.match(MoltlerParser.UNBOUNDED);
				this.state = 1332;
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
				this.state = 1333;
				this.match(MoltlerParser.CURRENT);
				this.state = 1334;
				this.match(MoltlerParser.ROW);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1335;
				this.valueChain();
				this.state = 1336;
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
		this.enterRule(_localctx, 194, MoltlerParser.RULE_typeName);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1340;
			this.name();
			this.state = 1351;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 161, this._ctx) ) {
			case 1:
				{
				this.state = 1341;
				this.match(MoltlerParser.LPAREN);
				this.state = 1342;
				this.match(MoltlerParser.NUMBER);
				this.state = 1347;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1343;
					this.match(MoltlerParser.COMMA);
					this.state = 1344;
					this.match(MoltlerParser.NUMBER);
					}
					}
					this.state = 1349;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1350;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			}
			this.state = 1355;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 162, this._ctx) ) {
			case 1:
				{
				this.state = 1353;
				this.match(MoltlerParser.LBRACKET);
				this.state = 1354;
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
		this.enterRule(_localctx, 196, MoltlerParser.RULE_listLiteral);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1357;
			this.match(MoltlerParser.LBRACKET);
			this.state = 1371;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 8)) & ~0x1F) === 0 && ((1 << (_la - 8)) & ((1 << (MoltlerParser.CASE - 8)) | (1 << (MoltlerParser.CAST - 8)) | (1 << (MoltlerParser.DATE - 8)) | (1 << (MoltlerParser.EXISTS - 8)) | (1 << (MoltlerParser.EXTRACT - 8)) | (1 << (MoltlerParser.FALSE - 8)) | (1 << (MoltlerParser.INTERVAL - 8)) | (1 << (MoltlerParser.NOT - 8)) | (1 << (MoltlerParser.NULL - 8)))) !== 0) || ((((_la - 53)) & ~0x1F) === 0 && ((1 << (_la - 53)) & ((1 << (MoltlerParser.TIMESTAMP - 53)) | (1 << (MoltlerParser.TRUE - 53)) | (1 << (MoltlerParser.TRY_CAST - 53)) | (1 << (MoltlerParser.ACTION - 53)) | (1 << (MoltlerParser.ACTIONS - 53)) | (1 << (MoltlerParser.ALTER - 53)) | (1 << (MoltlerParser.ANALYZE - 53)) | (1 << (MoltlerParser.ASSERT - 53)) | (1 << (MoltlerParser.AUDIT - 53)) | (1 << (MoltlerParser.BEGIN - 53)) | (1 << (MoltlerParser.CATCH - 53)) | (1 << (MoltlerParser.CLEAR - 53)) | (1 << (MoltlerParser.CONFIG - 53)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 53)) | (1 << (MoltlerParser.CONNECTOR - 53)) | (1 << (MoltlerParser.CONNECTORS - 53)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 53)) | (1 << (MoltlerParser.CREATE - 53)) | (1 << (MoltlerParser.CURRENT - 53)) | (1 << (MoltlerParser.DECLARE - 53)) | (1 << (MoltlerParser.DESCRIBE - 53)) | (1 << (MoltlerParser.DESCRIPTION - 53)) | (1 << (MoltlerParser.DISABLE - 53)) | (1 << (MoltlerParser.DROP - 53)) | (1 << (MoltlerParser.DRY - 53)))) !== 0) || ((((_la - 85)) & ~0x1F) === 0 && ((1 << (_la - 85)) & ((1 << (MoltlerParser.EACH - 85)) | (1 << (MoltlerParser.ELSEIF - 85)) | (1 << (MoltlerParser.ENABLE - 85)) | (1 << (MoltlerParser.ENTITIES - 85)) | (1 << (MoltlerParser.ENTITY - 85)) | (1 << (MoltlerParser.EXPLAIN - 85)) | (1 << (MoltlerParser.FIELDS - 85)) | (1 << (MoltlerParser.FINALLY - 85)) | (1 << (MoltlerParser.FIRST - 85)) | (1 << (MoltlerParser.FOLLOWING - 85)) | (1 << (MoltlerParser.FOR - 85)) | (1 << (MoltlerParser.FORMAT - 85)) | (1 << (MoltlerParser.GROUPS - 85)) | (1 << (MoltlerParser.HANDLER - 85)) | (1 << (MoltlerParser.HISTORY - 85)) | (1 << (MoltlerParser.IF - 85)) | (1 << (MoltlerParser.INCREMENTAL - 85)) | (1 << (MoltlerParser.JSON - 85)) | (1 << (MoltlerParser.LAST - 85)) | (1 << (MoltlerParser.LATERAL - 85)) | (1 << (MoltlerParser.LIMITS - 85)) | (1 << (MoltlerParser.LOOP - 85)) | (1 << (MoltlerParser.MOCK_API - 85)) | (1 << (MoltlerParser.NAME - 85)) | (1 << (MoltlerParser.OPENAPI - 85)) | (1 << (MoltlerParser.OPTIONS - 85)) | (1 << (MoltlerParser.PARAMETERS - 85)) | (1 << (MoltlerParser.PAUSE - 85)) | (1 << (MoltlerParser.PRECEDING - 85)) | (1 << (MoltlerParser.PRINT - 85)) | (1 << (MoltlerParser.QUERY_HANDLER - 85)) | (1 << (MoltlerParser.RANGE - 85)))) !== 0) || ((((_la - 117)) & ~0x1F) === 0 && ((1 << (_la - 117)) & ((1 << (MoltlerParser.RECURSIVE - 117)) | (1 << (MoltlerParser.REGISTER - 117)) | (1 << (MoltlerParser.RENAME - 117)) | (1 << (MoltlerParser.REPLACE - 117)) | (1 << (MoltlerParser.REQUEST - 117)) | (1 << (MoltlerParser.RESUME - 117)) | (1 << (MoltlerParser.ROW - 117)) | (1 << (MoltlerParser.ROWS - 117)) | (1 << (MoltlerParser.RUN - 117)) | (1 << (MoltlerParser.SCHEDULE - 117)) | (1 << (MoltlerParser.SECRET - 117)) | (1 << (MoltlerParser.SECRETS - 117)) | (1 << (MoltlerParser.SET - 117)) | (1 << (MoltlerParser.SHOW - 117)) | (1 << (MoltlerParser.STATUS - 117)) | (1 << (MoltlerParser.STOP - 117)) | (1 << (MoltlerParser.SYNC - 117)) | (1 << (MoltlerParser.SYNCS - 117)) | (1 << (MoltlerParser.TEST - 117)) | (1 << (MoltlerParser.TEXT - 117)) | (1 << (MoltlerParser.THROW - 117)) | (1 << (MoltlerParser.TO - 117)) | (1 << (MoltlerParser.TRY - 117)) | (1 << (MoltlerParser.TYPE - 117)) | (1 << (MoltlerParser.TYPES - 117)) | (1 << (MoltlerParser.UNBOUNDED - 117)) | (1 << (MoltlerParser.USAGE - 117)) | (1 << (MoltlerParser.VALUE - 117)) | (1 << (MoltlerParser.VIEW - 117)) | (1 << (MoltlerParser.VIEWS - 117)) | (1 << (MoltlerParser.WHILE - 117)))) !== 0) || ((((_la - 149)) & ~0x1F) === 0 && ((1 << (_la - 149)) & ((1 << (MoltlerParser.STRING - 149)) | (1 << (MoltlerParser.QUOTED_NAME - 149)) | (1 << (MoltlerParser.PARAMETER - 149)) | (1 << (MoltlerParser.NUMBER - 149)) | (1 << (MoltlerParser.WORD - 149)) | (1 << (MoltlerParser.PLUS - 149)) | (1 << (MoltlerParser.MINUS - 149)) | (1 << (MoltlerParser.ELLIPSIS - 149)) | (1 << (MoltlerParser.LPAREN - 149)) | (1 << (MoltlerParser.LBRACKET - 149)) | (1 << (MoltlerParser.LBRACE - 149)))) !== 0)) {
				{
				this.state = 1358;
				this.expression();
				this.state = 1365;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 164, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1360;
						this._errHandler.sync(this);
						_la = this._input.LA(1);
						if (_la === MoltlerParser.COMMA) {
							{
							this.state = 1359;
							this.match(MoltlerParser.COMMA);
							}
						}

						this.state = 1362;
						this.expression();
						}
						}
					}
					this.state = 1367;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 164, this._ctx);
				}
				this.state = 1369;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1368;
					this.match(MoltlerParser.COMMA);
					}
				}

				}
			}

			this.state = 1373;
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
		this.enterRule(_localctx, 198, MoltlerParser.RULE_objectLiteral);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1375;
			this.match(MoltlerParser.LBRACE);
			this.state = 1390;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ACTION:
			case MoltlerParser.ACTIONS:
			case MoltlerParser.ALTER:
			case MoltlerParser.ANALYZE:
			case MoltlerParser.ASSERT:
			case MoltlerParser.AUDIT:
			case MoltlerParser.BEGIN:
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.STRING:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				{
				this.state = 1376;
				this.objectMember();
				this.state = 1383;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 168, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1378;
						this._errHandler.sync(this);
						_la = this._input.LA(1);
						if (_la === MoltlerParser.COMMA) {
							{
							this.state = 1377;
							this.match(MoltlerParser.COMMA);
							}
						}

						this.state = 1380;
						this.objectMember();
						}
						}
					}
					this.state = 1385;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 168, this._ctx);
				}
				this.state = 1387;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1386;
					this.match(MoltlerParser.COMMA);
					}
				}

				}
				break;
			case MoltlerParser.ELLIPSIS:
				{
				this.state = 1389;
				this.match(MoltlerParser.ELLIPSIS);
				}
				break;
			case MoltlerParser.RBRACE:
				break;
			default:
				break;
			}
			this.state = 1392;
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
		this.enterRule(_localctx, 200, MoltlerParser.RULE_objectMember);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1394;
			this.objectKey();
			this.state = 1395;
			this.match(MoltlerParser.COLON);
			this.state = 1396;
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
		this.enterRule(_localctx, 202, MoltlerParser.RULE_objectKey);
		try {
			this.state = 1400;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.STRING:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1398;
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
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1399;
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
		this.enterRule(_localctx, 204, MoltlerParser.RULE_stringLiteral);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1402;
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
		this.enterRule(_localctx, 206, MoltlerParser.RULE_placeholder);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1404;
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
		this.enterRule(_localctx, 208, MoltlerParser.RULE_newName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1406;
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
		this.enterRule(_localctx, 210, MoltlerParser.RULE_connectorName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1408;
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
		this.enterRule(_localctx, 212, MoltlerParser.RULE_secretName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1410;
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
		this.enterRule(_localctx, 214, MoltlerParser.RULE_viewName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1412;
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
		this.enterRule(_localctx, 216, MoltlerParser.RULE_syncName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1414;
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
		this.enterRule(_localctx, 218, MoltlerParser.RULE_errorName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1416;
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
		this.enterRule(_localctx, 220, MoltlerParser.RULE_variableName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1418;
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
		this.enterRule(_localctx, 222, MoltlerParser.RULE_columnName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1420;
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
		this.enterRule(_localctx, 224, MoltlerParser.RULE_memberName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1422;
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
		this.enterRule(_localctx, 226, MoltlerParser.RULE_qualifierName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1424;
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
		this.enterRule(_localctx, 228, MoltlerParser.RULE_functionName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1426;
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
		this.enterRule(_localctx, 230, MoltlerParser.RULE_windowName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1428;
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
		this.enterRule(_localctx, 232, MoltlerParser.RULE_name);
		try {
			this.state = 1433;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1430;
				this.match(MoltlerParser.WORD);
				}
				break;
			case MoltlerParser.QUOTED_NAME:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1431;
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
			case MoltlerParser.CATCH:
			case MoltlerParser.CLEAR:
			case MoltlerParser.CONFIG:
			case MoltlerParser.CONFIG_SCHEMA:
			case MoltlerParser.CONNECTOR:
			case MoltlerParser.CONNECTORS:
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.CREATE:
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
			case MoltlerParser.EXPLAIN:
			case MoltlerParser.FIELDS:
			case MoltlerParser.FINALLY:
			case MoltlerParser.FIRST:
			case MoltlerParser.FOLLOWING:
			case MoltlerParser.FOR:
			case MoltlerParser.FORMAT:
			case MoltlerParser.GROUPS:
			case MoltlerParser.HANDLER:
			case MoltlerParser.HISTORY:
			case MoltlerParser.IF:
			case MoltlerParser.INCREMENTAL:
			case MoltlerParser.JSON:
			case MoltlerParser.LAST:
			case MoltlerParser.LATERAL:
			case MoltlerParser.LIMITS:
			case MoltlerParser.LOOP:
			case MoltlerParser.MOCK_API:
			case MoltlerParser.NAME:
			case MoltlerParser.OPENAPI:
			case MoltlerParser.OPTIONS:
			case MoltlerParser.PARAMETERS:
			case MoltlerParser.PAUSE:
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
			case MoltlerParser.ROW:
			case MoltlerParser.ROWS:
			case MoltlerParser.RUN:
			case MoltlerParser.SCHEDULE:
			case MoltlerParser.SECRET:
			case MoltlerParser.SECRETS:
			case MoltlerParser.SET:
			case MoltlerParser.SHOW:
			case MoltlerParser.STATUS:
			case MoltlerParser.STOP:
			case MoltlerParser.SYNC:
			case MoltlerParser.SYNCS:
			case MoltlerParser.TEST:
			case MoltlerParser.TEXT:
			case MoltlerParser.THROW:
			case MoltlerParser.TO:
			case MoltlerParser.TRY:
			case MoltlerParser.TYPE:
			case MoltlerParser.TYPES:
			case MoltlerParser.UNBOUNDED:
			case MoltlerParser.USAGE:
			case MoltlerParser.VALUE:
			case MoltlerParser.VIEW:
			case MoltlerParser.VIEWS:
			case MoltlerParser.WHILE:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1432;
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
		this.enterRule(_localctx, 234, MoltlerParser.RULE_nonReserved);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1435;
			_la = this._input.LA(1);
			if (!(((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.VIEW - 127)) | (1 << (MoltlerParser.VIEWS - 127)) | (1 << (MoltlerParser.WHILE - 127)))) !== 0))) {
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

	private static readonly _serializedATNSegments: number = 3;
	private static readonly _serializedATNSegment0: string =
		"\x03\uC91D\uCABA\u058D\uAFBA\u4F53\u0607\uEA8B\uC241\x03\xB8\u05A0\x04" +
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
		"r\tr\x04s\ts\x04t\tt\x04u\tu\x04v\tv\x04w\tw\x03\x02\x03\x02\x05\x02\xF1" +
		"\n\x02\x03\x02\x03\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x05\x03" +
		"\u0115\n\x03\x03\x04\x03\x04\x03\x05\x03\x05\x05\x05\u011B\n\x05\x03\x05" +
		"\x03\x05\x05\x05\u011F\n\x05\x03\x05\x03\x05\x05\x05\u0123\n\x05\x03\x06" +
		"\x03\x06\x03\x06\x03\x07\x03\x07\x03\x07\x03\x07\x05\x07\u012C\n\x07\x03" +
		"\x07\x03\x07\x05\x07\u0130\n\x07\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03" +
		"\b\x03\b\x03\b\x05\b\u013B\n\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03" +
		"\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x05\b\u014B\n\b\x05\b\u014D" +
		"\n\b\x03\t\x03\t\x03\t\x03\n\x03\n\x03\n\x03\n\x03\v\x03\v\x03\v\x03\f" +
		"\x03\f\x05\f\u015B\n\f\x03\f\x03\f\x05\f\u015F\n\f\x03\f\x03\f\x03\f\x03" +
		"\f\x03\f\x05\f\u0166\n\f\x03\f\x03\f\x05\f\u016A\n\f\x03\r\x03\r\x03\r" +
		"\x03\r\x03\r\x05\r\u0171\n\r\x03\r\x07\r\u0174\n\r\f\r\x0E\r\u0177\v\r" +
		"\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E" +
		"\x03\x0E\x03\x0E\x05\x0E\u0184\n\x0E\x03\x0F\x03\x0F\x03\x0F\x03\x0F\x03" +
		"\x10\x03\x10\x03\x10\x03\x10\x03\x10\x03\x11\x03\x11\x03\x11\x05\x11\u0192" +
		"\n\x11\x03\x11\x03\x11\x03\x12\x03\x12\x05\x12\u0198\n\x12\x03\x12\x03" +
		"\x12\x03\x12\x03\x12\x03\x12\x03\x13\x03\x13\x03\x13\x05\x13\u01A2\n\x13" +
		"\x03\x13\x03\x13\x03\x14\x03\x14\x05\x14\u01A8\n\x14\x03\x14\x03\x14\x05" +
		"\x14\u01AC\n\x14\x03\x14\x03\x14\x05\x14\u01B0\n\x14\x03\x14\x03\x14\x03" +
		"\x14\x03\x15\x03\x15\x03\x15\x05\x15\u01B8\n\x15\x03\x15\x03\x15\x03\x16" +
		"\x03\x16\x05\x16\u01BE\n\x16\x03\x16\x03\x16\x03\x16\x03\x16\x03\x16\x03" +
		"\x16\x05\x16\u01C6\n\x16\x03\x16\x03\x16\x05\x16\u01CA\n\x16\x03\x16\x03" +
		"\x16\x03\x16\x03\x16\x03\x16\x03\x16\x03\x16\x05\x16\u01D3\n\x16\x03\x17" +
		"\x03\x17\x03\x18\x03\x18\x03\x18\x07\x18\u01DA\n\x18\f\x18\x0E\x18\u01DD" +
		"\v\x18\x03\x18\x05\x18\u01E0\n\x18\x03\x19\x03\x19\x03\x19\x03\x19\x03" +
		"\x19\x05\x19\u01E7\n\x19\x03\x1A\x03\x1A\x03\x1B\x03\x1B\x05\x1B\u01ED" +
		"\n\x1B\x03\x1B\x03\x1B\x03\x1B\x03\x1B\x03\x1B\x03\x1B\x03\x1B\x05\x1B" +
		"\u01F6\n\x1B\x03\x1B\x03\x1B\x03\x1B\x05\x1B\u01FB\n\x1B\x03\x1B\x03\x1B" +
		"\x05\x1B\u01FF\n\x1B\x03\x1B\x05\x1B\u0202\n\x1B\x03\x1C\x03\x1C\x03\x1C" +
		"\x05\x1C\u0207\n\x1C\x03\x1C\x03\x1C\x03\x1D\x03\x1D\x03\x1D\x07\x1D\u020E" +
		"\n\x1D\f\x1D\x0E\x1D\u0211\v\x1D\x03\x1E\x03\x1E\x03\x1E\x03\x1E\x03\x1F" +
		"\x03\x1F\x03\x1F\x07\x1F\u021A\n\x1F\f\x1F\x0E\x1F\u021D\v\x1F\x03\x1F" +
		"\x03\x1F\x05\x1F\u0221\n\x1F\x03\x1F\x03\x1F\x03\x1F\x03 \x03 \x03 \x03" +
		" \x05 \u022A\n \x03 \x03 \x03 \x03!\x03!\x03!\x05!\u0232\n!\x03!\x03!" +
		"\x05!\u0236\n!\x03\"\x03\"\x03\"\x03\"\x03\"\x03#\x03#\x03#\x03#\x07#" +
		"\u0241\n#\f#\x0E#\u0244\v#\x03#\x03#\x05#\u0248\n#\x03#\x03#\x03#\x03" +
		"$\x03$\x03$\x03$\x03%\x03%\x03%\x03%\x03%\x03%\x03%\x03%\x03%\x03%\x03" +
		"%\x03&\x03&\x03&\x03&\x03&\x03&\x03&\x03\'\x03\'\x03\'\x03\'\x05\'\u0267" +
		"\n\'\x03(\x03(\x03(\x03)\x03)\x03)\x05)\u026F\n)\x03)\x05)\u0272\n)\x03" +
		"*\x03*\x05*\u0276\n*\x03*\x03*\x03*\x03*\x03*\x05*\u027D\n*\x03*\x03*" +
		"\x05*\u0281\n*\x03*\x03*\x03*\x05*\u0286\n*\x03+\x03+\x05+\u028A\n+\x03" +
		"+\x03+\x03+\x03+\x03+\x05+\u0291\n+\x03+\x03+\x03+\x03+\x03+\x03+\x05" +
		"+\u0299\n+\x03,\x03,\x05,\u029D\n,\x03,\x03,\x03,\x03,\x03,\x05,\u02A4" +
		"\n,\x03,\x03,\x03,\x03,\x03,\x03,\x05,\u02AC\n,\x03-\x03-\x03-\x03-\x03" +
		"-\x03.\x03.\x03.\x03.\x05.\u02B7\n.\x03.\x03.\x03/\x03/\x03/\x03/\x03" +
		"/\x03/\x05/\u02C1\n/\x03/\x03/\x05/\u02C5\n/\x03/\x03/\x03/\x03/\x03/" +
		"\x030\x050\u02CD\n0\x030\x030\x030\x030\x050\u02D3\n0\x030\x050\u02D6" +
		"\n0\x030\x050\u02D9\n0\x031\x031\x031\x031\x051\u02DF\n1\x031\x031\x03" +
		"1\x031\x051\u02E5\n1\x051\u02E7\n1\x032\x032\x052\u02EB\n2\x032\x032\x03" +
		"2\x072\u02F0\n2\f2\x0E2\u02F3\v2\x033\x033\x053\u02F7\n3\x033\x033\x03" +
		"3\x033\x033\x034\x034\x034\x034\x074\u0302\n4\f4\x0E4\u0305\v4\x034\x03" +
		"4\x035\x035\x035\x035\x075\u030D\n5\f5\x0E5\u0310\v5\x036\x036\x056\u0314" +
		"\n6\x037\x037\x037\x037\x077\u031A\n7\f7\x0E7\u031D\v7\x038\x038\x058" +
		"\u0321\n8\x039\x039\x039\x039\x039\x039\x059\u0329\n9\x03:\x03:\x03:\x03" +
		":\x07:\u032F\n:\f:\x0E:\u0332\v:\x03;\x03;\x03;\x03;\x07;\u0338\n;\f;" +
		"\x0E;\u033B\v;\x03;\x03;\x03<\x03<\x05<\u0341\n<\x03<\x03<\x03<\x07<\u0346" +
		"\n<\f<\x0E<\u0349\v<\x03<\x03<\x05<\u034D\n<\x03<\x03<\x05<\u0351\n<\x03" +
		"<\x03<\x03<\x05<\u0356\n<\x03<\x03<\x05<\u035A\n<\x03<\x03<\x03<\x03<" +
		"\x07<\u0360\n<\f<\x0E<\u0363\v<\x05<\u0365\n<\x03<\x03<\x05<\u0369\n<" +
		"\x03=\x03=\x03>\x03>\x03?\x03?\x03@\x03@\x03@\x03@\x07@\u0375\n@\f@\x0E" +
		"@\u0378\v@\x05@\u037A\n@\x03A\x03A\x03A\x05A\u037F\nA\x03A\x05A\u0382" +
		"\nA\x05A\u0384\nA\x03B\x03B\x03B\x05B\u0389\nB\x03B\x03B\x03C\x03C\x03" +
		"C\x03C\x03C\x03C\x03D\x03D\x03D\x07D\u0396\nD\fD\x0ED\u0399\vD\x03E\x03" +
		"E\x05E\u039D\nE\x03E\x03E\x05E\u03A1\nE\x03F\x03F\x03F\x07F\u03A6\nF\f" +
		"F\x0EF\u03A9\vF\x03G\x03G\x07G\u03AD\nG\fG\x0EG\u03B0\vG\x03H\x05H\u03B3" +
		"\nH\x03H\x05H\u03B6\nH\x03H\x03H\x03H\x03H\x03H\x03H\x03H\x03H\x03H\x07" +
		"H\u03C1\nH\fH\x0EH\u03C4\vH\x03H\x03H\x05H\u03C8\nH\x03I\x03I\x03I\x03" +
		"I\x05I\u03CE\nI\x03I\x05I\u03D1\nI\x03I\x05I\u03D4\nI\x03J\x03J\x05J\u03D8" +
		"\nJ\x03J\x05J\u03DB\nJ\x03J\x05J\u03DE\nJ\x03J\x05J\u03E1\nJ\x03J\x03" +
		"J\x03J\x03J\x05J\u03E7\nJ\x03J\x03J\x05J\u03EB\nJ\x05J\u03ED\nJ\x03J\x03" +
		"J\x03J\x03J\x05J\u03F3\nJ\x03K\x03K\x03K\x03K\x07K\u03F9\nK\fK\x0EK\u03FC" +
		"\vK\x05K\u03FE\nK\x03L\x03L\x03M\x03M\x03M\x03M\x03M\x07M\u0407\nM\fM" +
		"\x0EM\u040A\vM\x03M\x05M\u040D\nM\x03M\x03M\x03N\x03N\x03N\x03N\x03O\x03" +
		"O\x03P\x03P\x03P\x07P\u041A\nP\fP\x0EP\u041D\vP\x03Q\x03Q\x03Q\x07Q\u0422" +
		"\nQ\fQ\x0EQ\u0425\vQ\x03R\x07R\u0428\nR\fR\x0ER\u042B\vR\x03R\x03R\x03" +
		"S\x03S\x07S\u0431\nS\fS\x0ES\u0434\vS\x03T\x03T\x03T\x03T\x05T\u043A\n" +
		"T\x03T\x03T\x03T\x03T\x03T\x03T\x05T\u0442\nT\x05T\u0444\nT\x03U\x03U" +
		"\x07U\u0448\nU\fU\x0EU\u044B\vU\x03V\x05V\u044E\nV\x03V\x03V\x03V\x03" +
		"V\x05V\u0454\nV\x03V\x05V\u0457\nV\x03V\x03V\x03V\x05V\u045C\nV\x03V\x03" +
		"V\x03V\x03V\x03V\x03V\x05V\u0464\nV\x03V\x03V\x03V\x03V\x03V\x03V\x07" +
		"V\u046C\nV\fV\x0EV\u046F\vV\x03V\x05V\u0472\nV\x05V\u0474\nV\x03V\x03" +
		"V\x05V\u0478\nV\x03W\x03W\x03W\x03W\x07W\u047E\nW\fW\x0EW\u0481\vW\x03" +
		"X\x03X\x03Y\x07Y\u0486\nY\fY\x0EY\u0489\vY\x03Y\x03Y\x03Z\x03Z\x07Z\u048F" +
		"\nZ\fZ\x0EZ\u0492\vZ\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x05[\u049C" +
		"\n[\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x05\\\u04A7" +
		"\n\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x07\\\u04B2" +
		"\n\\\f\\\x0E\\\u04B5\v\\\x03\\\x05\\\u04B8\n\\\x03\\\x03\\\x03\\\x03\\" +
		"\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x05\\\u04C7\n\\" +
		"\x03\\\x06\\\u04CA\n\\\r\\\x0E\\\u04CB\x03\\\x03\\\x05\\\u04D0\n\\\x03" +
		"\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03" +
		"\\\x03\\\x03\\\x03\\\x03\\\x03\\\x03\\\x05\\\u04E5\n\\\x03]\x03]\x03^" +
		"\x03^\x03^\x03^\x03^\x03_\x03_\x03_\x05_\u04F1\n_\x03_\x03_\x03_\x07_" +
		"\u04F6\n_\f_\x0E_\u04F9\v_\x03_\x03_\x03_\x05_\u04FE\n_\x03_\x05_\u0501" +
		"\n_\x03_\x03_\x03_\x03_\x03_\x03_\x03_\x05_\u050A\n_\x03_\x03_\x03_\x03" +
		"_\x03_\x03_\x05_\u0512\n_\x05_\u0514\n_\x03`\x05`\u0517\n`\x03`\x03`\x03" +
		"`\x03`\x03`\x07`\u051E\n`\f`\x0E`\u0521\v`\x05`\u0523\n`\x03`\x03`\x03" +
		"`\x05`\u0528\n`\x03`\x05`\u052B\n`\x03a\x03a\x03a\x03a\x03a\x03a\x03a" +
		"\x05a\u0534\na\x03b\x03b\x03b\x03b\x03b\x03b\x03b\x05b\u053D\nb\x03c\x03" +
		"c\x03c\x03c\x03c\x07c\u0544\nc\fc\x0Ec\u0547\vc\x03c\x05c\u054A\nc\x03" +
		"c\x03c\x05c\u054E\nc\x03d\x03d\x03d\x05d\u0553\nd\x03d\x07d\u0556\nd\f" +
		"d\x0Ed\u0559\vd\x03d\x05d\u055C\nd\x05d\u055E\nd\x03d\x03d\x03e\x03e\x03" +
		"e\x05e\u0565\ne\x03e\x07e\u0568\ne\fe\x0Ee\u056B\ve\x03e\x05e\u056E\n" +
		"e\x03e\x05e\u0571\ne\x03e\x03e\x03f\x03f\x03f\x03f\x03g\x03g\x05g\u057B" +
		"\ng\x03h\x03h\x03i\x03i\x03j\x03j\x03k\x03k\x03l\x03l\x03m\x03m\x03n\x03" +
		"n\x03o\x03o\x03p\x03p\x03q\x03q\x03r\x03r\x03s\x03s\x03t\x03t\x03u\x03" +
		"u\x03v\x03v\x03v\x05v\u059C\nv\x03w\x03w\x03w\x02\x02\x02x\x02\x02\x04" +
		"\x02\x06\x02\b\x02\n\x02\f\x02\x0E\x02\x10\x02\x12\x02\x14\x02\x16\x02" +
		"\x18\x02\x1A\x02\x1C\x02\x1E\x02 \x02\"\x02$\x02&\x02(\x02*\x02,\x02." +
		"\x020\x022\x024\x026\x028\x02:\x02<\x02>\x02@\x02B\x02D\x02F\x02H\x02" +
		"J\x02L\x02N\x02P\x02R\x02T\x02V\x02X\x02Z\x02\\\x02^\x02`\x02b\x02d\x02" +
		"f\x02h\x02j\x02l\x02n\x02p\x02r\x02t\x02v\x02x\x02z\x02|\x02~\x02\x80" +
		"\x02\x82\x02\x84\x02\x86\x02\x88\x02\x8A\x02\x8C\x02\x8E\x02\x90\x02\x92" +
		"\x02\x94\x02\x96\x02\x98\x02\x9A\x02\x9C\x02\x9E\x02\xA0\x02\xA2\x02\xA4" +
		"\x02\xA6\x02\xA8\x02\xAA\x02\xAC\x02\xAE\x02\xB0\x02\xB2\x02\xB4\x02\xB6" +
		"\x02\xB8\x02\xBA\x02\xBC\x02\xBE\x02\xC0\x02\xC2\x02\xC4\x02\xC6\x02\xC8" +
		"\x02\xCA\x02\xCC\x02\xCE\x02\xD0\x02\xD2\x02\xD4\x02\xD6\x02\xD8\x02\xDA" +
		"\x02\xDC\x02\xDE\x02\xE0\x02\xE2\x02\xE4\x02\xE6\x02\xE8\x02\xEA\x02\xEC" +
		"\x02\x02\x14\x04\x02hh\x8A\x8A\x04\x02\x85\x85\x91\x91\x07\x02UUrr||\x7F" +
		"\x7F\x86\x86\x04\x02\x14\x14::\x04\x02\x03\x03\x10\x10\x04\x02\x07\x07" +
		"\x0F\x0F\x04\x02__ii\x05\x02\x1A\x1A$$33\x04\x02\x05\x0555\x03\x02\xA0" +
		"\xA5\x04\x02\x1D\x1D%%\x04\x02\x9F\x9F\xA6\xAA\x03\x02\xA6\xA7\x04\x02" +
		"\x0E\x0E77\x04\x02\v\v99\x05\x02ccvv~~\x04\x02``ss\x03\x02A\x95\x02\u0623" +
		"\x02\xEE\x03\x02\x02\x02\x04\u0114\x03\x02\x02\x02\x06\u0116\x03\x02\x02" +
		"\x02\b\u0118\x03\x02\x02\x02\n\u0124\x03\x02\x02\x02\f\u0127\x03\x02\x02" +
		"\x02\x0E\u014C\x03\x02\x02\x02\x10\u014E\x03\x02\x02\x02\x12\u0151\x03" +
		"\x02\x02\x02\x14\u0155\x03\x02\x02\x02\x16\u0158\x03\x02\x02\x02\x18\u016B" +
		"\x03\x02\x02\x02\x1A\u0183\x03\x02\x02\x02\x1C\u0185\x03\x02\x02\x02\x1E" +
		"\u0189\x03\x02\x02\x02 \u018E\x03\x02\x02\x02\"\u0195\x03\x02\x02\x02" +
		"$\u019E\x03\x02\x02\x02&\u01A5\x03\x02\x02\x02(\u01B4\x03\x02\x02\x02" +
		"*\u01BD\x03\x02\x02\x02,\u01D4\x03\x02\x02\x02.\u01D6\x03\x02\x02\x02" +
		"0\u01E6\x03\x02\x02\x022\u01E8\x03\x02\x02\x024\u01EC\x03\x02\x02\x02" +
		"6\u0203\x03\x02\x02\x028\u020F\x03\x02\x02\x02:\u0212\x03\x02\x02\x02" +
		"<\u0216\x03\x02\x02\x02>\u0225\x03\x02\x02\x02@\u022E\x03\x02\x02\x02" +
		"B\u0237\x03\x02\x02\x02D\u023C\x03\x02\x02\x02F\u024C\x03\x02\x02\x02" +
		"H\u0250\x03\x02\x02\x02J\u025B\x03\x02\x02\x02L\u0262\x03\x02\x02\x02" +
		"N\u0268\x03\x02\x02\x02P\u026B\x03\x02\x02\x02R\u0273\x03\x02\x02\x02" +
		"T\u0287\x03\x02\x02\x02V\u029A\x03\x02\x02\x02X\u02AD\x03\x02\x02\x02" +
		"Z\u02B2\x03\x02\x02\x02\\\u02BA\x03\x02\x02\x02^\u02CC\x03\x02\x02\x02" +
		"`\u02E6\x03\x02\x02\x02b\u02E8\x03\x02\x02\x02d\u02F4\x03\x02\x02\x02" +
		"f\u02FD\x03\x02\x02\x02h\u0308\x03\x02\x02\x02j\u0311\x03\x02\x02\x02" +
		"l\u0315\x03\x02\x02\x02n\u031E\x03\x02\x02\x02p\u0328\x03\x02\x02\x02" +
		"r\u032A\x03\x02\x02\x02t\u0333\x03\x02\x02\x02v\u033E\x03\x02\x02\x02" +
		"x\u036A\x03\x02\x02\x02z\u036C\x03\x02\x02\x02|\u036E\x03\x02\x02\x02" +
		"~\u0379\x03\x02\x02\x02\x80\u0383\x03\x02\x02\x02\x82\u0388\x03\x02\x02" +
		"\x02\x84\u038C\x03\x02\x02\x02\x86\u0392\x03\x02\x02\x02\x88\u039A\x03" +
		"\x02\x02\x02\x8A\u03A2\x03\x02\x02\x02\x8C\u03AA\x03\x02\x02\x02\x8E\u03B2" +
		"\x03\x02\x02\x02\x90\u03D3\x03\x02\x02\x02\x92\u03F2\x03\x02\x02\x02\x94" +
		"\u03FD\x03\x02\x02\x02\x96\u03FF\x03\x02\x02\x02\x98\u0401\x03\x02\x02" +
		"\x02\x9A\u0410\x03\x02\x02\x02\x9C\u0414\x03\x02\x02\x02\x9E\u0416\x03" +
		"\x02\x02\x02\xA0\u041E\x03\x02\x02\x02\xA2\u0429\x03\x02\x02\x02\xA4\u042E" +
		"\x03\x02\x02\x02\xA6\u0443\x03\x02\x02\x02\xA8\u0445\x03\x02\x02\x02\xAA" +
		"\u0477\x03\x02\x02\x02\xAC\u0479\x03\x02\x02\x02\xAE\u0482\x03\x02\x02" +
		"\x02\xB0\u0487\x03\x02\x02\x02\xB2\u048C\x03\x02\x02\x02\xB4\u049B\x03" +
		"\x02\x02\x02\xB6\u04E4\x03\x02\x02\x02\xB8\u04E6\x03\x02\x02\x02\xBA\u04E8" +
		"\x03\x02\x02\x02\xBC\u04ED\x03\x02\x02\x02\xBE\u0516\x03\x02\x02\x02\xC0" +
		"\u052C\x03\x02\x02\x02\xC2\u053C\x03\x02\x02\x02\xC4\u053E\x03\x02\x02" +
		"\x02\xC6\u054F\x03\x02\x02\x02\xC8\u0561\x03\x02\x02\x02\xCA\u0574\x03" +
		"\x02\x02\x02\xCC\u057A\x03\x02\x02\x02\xCE\u057C\x03\x02\x02\x02\xD0\u057E" +
		"\x03\x02\x02\x02\xD2\u0580\x03\x02\x02\x02\xD4\u0582\x03\x02\x02\x02\xD6" +
		"\u0584\x03\x02\x02\x02\xD8\u0586\x03\x02\x02\x02\xDA\u0588\x03\x02\x02" +
		"\x02\xDC\u058A\x03\x02\x02\x02\xDE\u058C\x03\x02\x02\x02\xE0\u058E\x03" +
		"\x02\x02\x02\xE2\u0590\x03\x02\x02\x02\xE4\u0592\x03\x02\x02\x02\xE6\u0594" +
		"\x03\x02\x02\x02\xE8\u0596\x03\x02\x02\x02\xEA\u059B\x03\x02\x02\x02\xEC" +
		"\u059D\x03\x02\x02\x02\xEE\xF0\x05\x04\x03\x02\xEF\xF1\x07\xAE\x02\x02" +
		"\xF0\xEF\x03\x02\x02\x02\xF0\xF1\x03\x02\x02\x02\xF1\xF2\x03\x02\x02\x02" +
		"\xF2\xF3\x07\x02\x02\x03\xF3\x03\x03\x02\x02\x02\xF4\u0115\x05\x06\x04" +
		"\x02\xF5\u0115\x05\b\x05\x02\xF6\u0115\x05\n\x06\x02\xF7\u0115\x05\f\x07" +
		"\x02\xF8\u0115\x05\x16\f\x02\xF9\u0115\x05\x18\r\x02\xFA\u0115\x05\x1C" +
		"\x0F\x02\xFB\u0115\x05\x1E\x10\x02\xFC\u0115\x05 \x11\x02\xFD\u0115\x05" +
		"\"\x12\x02\xFE\u0115\x05$\x13\x02\xFF\u0115\x05&\x14\x02\u0100\u0115\x05" +
		"(\x15\x02\u0101\u0115\x05*\x16\x02\u0102\u0115\x054\x1B\x02\u0103\u0115" +
		"\x056\x1C\x02\u0104\u0115\x05:\x1E\x02\u0105\u0115\x05<\x1F\x02\u0106" +
		"\u0115\x05@!\x02\u0107\u0115\x05B\"\x02\u0108\u0115\x05D#\x02\u0109\u0115" +
		"\x05H%\x02\u010A\u0115\x05J&\x02\u010B\u0115\x05L\'\x02\u010C\u0115\x05" +
		"N(\x02\u010D\u0115\x05P)\x02\u010E\u0115\x05R*\x02\u010F\u0115\x05T+\x02" +
		"\u0110\u0115\x05V,\x02\u0111\u0115\x05X-\x02\u0112\u0115\x05Z.\x02\u0113" +
		"\u0115\x05\\/\x02\u0114\xF4\x03\x02\x02\x02\u0114\xF5\x03\x02\x02\x02" +
		"\u0114\xF6\x03\x02\x02\x02\u0114\xF7\x03\x02\x02\x02\u0114\xF8\x03\x02" +
		"\x02\x02\u0114\xF9\x03\x02\x02\x02\u0114\xFA\x03\x02\x02\x02\u0114\xFB" +
		"\x03\x02\x02\x02\u0114\xFC\x03\x02\x02\x02\u0114\xFD\x03\x02\x02\x02\u0114" +
		"\xFE\x03\x02\x02\x02\u0114\xFF\x03\x02\x02\x02\u0114\u0100\x03\x02\x02" +
		"\x02\u0114\u0101\x03\x02\x02\x02\u0114\u0102\x03\x02\x02\x02\u0114\u0103" +
		"\x03\x02\x02\x02\u0114\u0104\x03\x02\x02\x02\u0114\u0105\x03\x02\x02\x02" +
		"\u0114\u0106\x03\x02\x02\x02\u0114\u0107\x03\x02\x02\x02\u0114\u0108\x03" +
		"\x02\x02\x02\u0114\u0109\x03\x02\x02\x02\u0114\u010A\x03\x02\x02\x02\u0114" +
		"\u010B\x03\x02\x02\x02\u0114\u010C\x03\x02\x02\x02\u0114\u010D\x03\x02" +
		"\x02\x02\u0114\u010E\x03\x02\x02\x02\u0114\u010F\x03\x02\x02\x02\u0114" +
		"\u0110\x03\x02\x02\x02\u0114\u0111\x03\x02\x02\x02\u0114\u0112\x03\x02" +
		"\x02\x02\u0114\u0113\x03\x02\x02\x02\u0115\x05\x03\x02\x02\x02\u0116\u0117" +
		"\x05^0\x02\u0117\x07\x03\x02\x02\x02\u0118\u011A\x07\\\x02\x02\u0119\u011B" +
		"\x07D\x02\x02\u011A\u0119\x03\x02\x02\x02\u011A\u011B\x03\x02\x02\x02" +
		"\u011B\u011E\x03\x02\x02\x02\u011C\u011D\x07b\x02\x02\u011D\u011F\t\x02" +
		"\x02\x02\u011E\u011C\x03\x02\x02\x02\u011E\u011F\x03\x02\x02\x02\u011F" +
		"\u0122\x03\x02\x02\x02\u0120\u0123\x05\x06\x04\x02\u0121\u0123\x05*\x16" +
		"\x02\u0122\u0120\x03\x02\x02\x02\u0122\u0121\x03\x02\x02\x02\u0123\t\x03" +
		"\x02\x02\x02\u0124\u0125\x07R\x02\x02\u0125\u0126\x05\x94K\x02\u0126\v" +
		"\x03\x02\x02\x02\u0127\u0128\x07\x84\x02\x02\u0128\u012B\x05\x0E\b\x02" +
		"\u0129\u012A\x07%\x02\x02\u012A\u012C\x05\xCEh\x02\u012B\u0129\x03\x02" +
		"\x02\x02\u012B\u012C\x03\x02\x02\x02\u012C\u012F\x03\x02\x02\x02\u012D" +
		"\u012E\x07&\x02\x02\u012E\u0130\x05\x9EP\x02\u012F\u012D\x03\x02\x02\x02" +
		"\u012F\u0130\x03\x02\x02\x02\u0130\r\x03\x02\x02\x02\u0131\u014D\x07M" +
		"\x02\x02\u0132\u0133\x07L\x02\x02\u0133\u014D\x07\x8F\x02\x02\u0134\u0135" +
		"\x07L\x02\x02\u0135\u0136\x07\x8E\x02\x02\u0136\u014D\x05\xCEh\x02\u0137" +
		"\u0138\x07L\x02\x02\u0138\u013A\x05\xD4k\x02\u0139\u013B\t\x03\x02\x02" +
		"\u013A\u0139\x03\x02\x02\x02\u013A\u013B\x03\x02\x02\x02\u013B\u014D\x03" +
		"\x02\x02\x02\u013C\u013D\x07Z\x02\x02\u013D\u013E\x07\x19\x02\x02\u013E" +
		"\u014D\x05\xD4k\x02\u013F\u0140\x07B\x02\x02\u0140\u0141\x07\x19\x02\x02" +
		"\u0141\u014D\x05\x94K\x02\u0142\u014D\x07\x82\x02\x02\u0143\u014D\x07" +
		"\x94\x02\x02\u0144\u014D\x07e\x02\x02\u0145\u014D\x07F\x02\x02\u0146\u014D" +
		"\x07\x88\x02\x02\u0147\u0148\x07\x87\x02\x02\u0148\u014A\x07e\x02\x02" +
		"\u0149\u014B\x05\xDAn\x02\u014A\u0149\x03\x02\x02\x02\u014A\u014B\x03" +
		"\x02\x02\x02\u014B\u014D\x03\x02\x02\x02\u014C\u0131\x03\x02\x02\x02\u014C" +
		"\u0132\x03\x02\x02\x02\u014C\u0134\x03\x02\x02\x02\u014C\u0137\x03\x02" +
		"\x02\x02\u014C\u013C\x03\x02\x02\x02\u014C\u013F\x03\x02\x02\x02\u014C" +
		"\u0142\x03\x02\x02";
	private static readonly _serializedATNSegment1: string =
		"\x02\u014C\u0143\x03\x02\x02\x02\u014C\u0144\x03\x02\x02\x02\u014C\u0145" +
		"\x03\x02\x02\x02\u014C\u0146\x03\x02\x02\x02\u014C\u0147\x03\x02\x02\x02" +
		"\u014D\x0F\x03\x02\x02\x02\u014E\u014F\x07-\x02\x02\u014F\u0150\x07z\x02" +
		"\x02\u0150\x11\x03\x02\x02\x02\u0151\u0152\x07f\x02\x02\u0152\u0153\x07" +
		"(\x02\x02\u0153\u0154\x07\x15\x02\x02\u0154\x13\x03\x02\x02\x02\u0155" +
		"\u0156\x07f\x02\x02\u0156\u0157\x07\x15\x02\x02\u0157\x15\x03\x02\x02" +
		"\x02\u0158\u015A\x07O\x02\x02\u0159\u015B\x05\x10\t\x02\u015A\u0159\x03" +
		"\x02\x02\x02\u015A\u015B\x03\x02\x02\x02\u015B\u015C\x03\x02\x02\x02\u015C" +
		"\u015E\x07L\x02\x02\u015D\u015F\x05\x12\n\x02\u015E\u015D\x03\x02\x02" +
		"\x02\u015E\u015F\x03\x02\x02\x02\u015F\u0160\x03\x02\x02\x02\u0160\u0161" +
		"\x05\xD4k\x02\u0161\u0162\x07\x8E\x02\x02\u0162\u0165\x05\xCEh\x02\u0163" +
		"\u0164\x07J\x02\x02\u0164\u0166\x05\xC8e\x02\u0165\u0163\x03\x02\x02\x02" +
		"\u0165\u0166\x03\x02\x02\x02\u0166\u0169\x03\x02\x02\x02\u0167\u0168\x07" +
		"p\x02\x02\u0168\u016A\x05\xC8e\x02\u0169\u0167\x03\x02\x02\x02\u0169\u016A" +
		"\x03\x02\x02\x02\u016A\x17\x03\x02\x02\x02\u016B\u016C\x07C\x02\x02\u016C" +
		"\u016D\x07L\x02\x02\u016D\u016E\x05\xD4k\x02\u016E\u0175\x05\x1A\x0E\x02" +
		"\u016F\u0171\x07\xAD\x02\x02\u0170\u016F\x03\x02\x02\x02\u0170\u0171\x03" +
		"\x02\x02\x02\u0171\u0172\x03\x02\x02\x02\u0172\u0174\x05\x1A\x0E\x02\u0173" +
		"\u0170\x03\x02\x02\x02\u0174\u0177\x03\x02\x02\x02\u0175\u0173\x03\x02" +
		"\x02\x02\u0175\u0176\x03\x02\x02\x02\u0176\x19\x03\x02\x02\x02\u0177\u0175" +
		"\x03\x02\x02\x02\u0178\u0179\x07\x83\x02\x02\u0179\u017A\x07J\x02\x02" +
		"\u017A\u0184\x05\xC8e\x02\u017B\u017C\x07\x83\x02\x02\u017C\u017D\x07" +
		"p\x02\x02\u017D\u0184\x05\xC8e\x02\u017E\u017F\x07y\x02\x02\u017F\u0180" +
		"\x07\x8C\x02\x02\u0180\u0184\x05\xD2j\x02\u0181\u0184\x07Y\x02\x02\u0182" +
		"\u0184\x07T\x02\x02\u0183\u0178\x03\x02\x02\x02\u0183\u017B\x03\x02\x02" +
		"\x02\u0183\u017E\x03\x02\x02\x02\u0183\u0181\x03\x02\x02\x02\u0183\u0182" +
		"\x03\x02\x02\x02\u0184\x1B\x03\x02\x02\x02\u0185\u0186\x07\x89\x02\x02" +
		"\u0186\u0187\x07L\x02\x02\u0187\u0188\x05\xD4k\x02\u0188\x1D\x03\x02\x02" +
		"\x02\u0189\u018A\x07I\x02\x02\u018A\u018B\x07k\x02\x02\u018B\u018C\x07" +
		"a\x02\x02\u018C\u018D\x05\xD4k\x02\u018D\x1F\x03\x02\x02\x02\u018E\u018F" +
		"\x07U\x02\x02\u018F\u0191\x07L\x02\x02\u0190\u0192\x05\x14\v\x02\u0191" +
		"\u0190\x03\x02\x02\x02\u0191\u0192\x03\x02\x02\x02\u0192\u0193\x03\x02" +
		"\x02\x02\u0193\u0194\x05\xD4k\x02\u0194!\x03\x02\x02\x02\u0195\u0197\x07" +
		"O\x02\x02\u0196\u0198\x05\x10\t\x02\u0197\u0196\x03\x02\x02\x02\u0197" +
		"\u0198\x03\x02\x02\x02\u0198\u0199\x03\x02\x02\x02\u0199\u019A\x07\x81" +
		"\x02\x02\u019A\u019B\x05\xD2j\x02\u019B\u019C\x07\x92\x02\x02\u019C\u019D" +
		"\x05\x9EP\x02\u019D#\x03\x02\x02\x02\u019E\u019F\x07U\x02\x02\u019F\u01A1" +
		"\x07\x81\x02\x02\u01A0\u01A2\x05\x14\v\x02\u01A1\u01A0\x03\x02\x02\x02" +
		"\u01A1\u01A2\x03\x02\x02\x02\u01A2\u01A3\x03\x02\x02\x02\u01A3\u01A4\x05" +
		"\xD6l\x02\u01A4%\x03\x02\x02\x02\u01A5\u01A7\x07O\x02\x02\u01A6\u01A8" +
		"\x05\x10\t\x02\u01A7\u01A6\x03\x02\x02\x02\u01A7\u01A8\x03\x02\x02\x02" +
		"\u01A8\u01A9\x03\x02\x02\x02\u01A9\u01AB\x07\x93\x02\x02\u01AA\u01AC\x05" +
		"\x12\n\x02\u01AB\u01AA\x03\x02\x02\x02\u01AB\u01AC\x03\x02\x02\x02\u01AC" +
		"\u01AD\x03\x02\x02\x02\u01AD\u01AF\x05\xD2j\x02\u01AE\u01B0\x05f4\x02" +
		"\u01AF\u01AE\x03\x02\x02\x02\u01AF\u01B0\x03\x02\x02\x02\u01B0\u01B1\x03" +
		"\x02\x02\x02\u01B1\u01B2\x07\x06\x02\x02\u01B2\u01B3\x05^0\x02\u01B3\'" +
		"\x03\x02\x02\x02\u01B4\u01B5\x07U\x02\x02\u01B5\u01B7\x07\x93\x02\x02" +
		"\u01B6\u01B8\x05\x14\v\x02\u01B7\u01B6\x03\x02\x02\x02\u01B7\u01B8\x03" +
		"\x02\x02\x02\u01B8\u01B9\x03\x02\x02\x02\u01B9\u01BA\x05\xD8m\x02\u01BA" +
		")\x03\x02\x02\x02\u01BB\u01BC\x07V\x02\x02\u01BC\u01BE\x07\x7F\x02\x02" +
		"\u01BD\u01BB\x03\x02\x02\x02\u01BD\u01BE\x03\x02\x02\x02\u01BE\u01BF\x03" +
		"\x02\x02\x02\u01BF\u01C0\x07N\x02\x02\u01C0\u01C1\x05\xD4k\x02\u01C1\u01C2" +
		"\x07\xAC\x02\x02\u01C2\u01C5\x05,\x17\x02\u01C3\u01C4\x07\xAC\x02\x02" +
		"\u01C4\u01C6\x05,\x17\x02\u01C5\u01C3\x03\x02\x02\x02\u01C5\u01C6\x03" +
		"\x02\x02\x02\u01C6\u01C7\x03\x02\x02\x02\u01C7\u01C9\x07\xAF\x02\x02\u01C8" +
		"\u01CA\x05.\x18\x02\u01C9\u01C8\x03\x02\x02\x02\u01C9\u01CA\x03\x02\x02" +
		"\x02\u01CA\u01CB\x03\x02\x02\x02\u01CB\u01D2\x07\xB0\x02\x02\u01CC\u01CD" +
		"\x07a\x02\x02\u01CD\u01CE\x07W\x02\x02\u01CE\u01CF\x07\xAF\x02\x02\u01CF" +
		"\u01D0\x05^0\x02\u01D0\u01D1\x07\xB0\x02\x02\u01D1\u01D3\x03\x02\x02\x02" +
		"\u01D2\u01CC\x03\x02\x02\x02\u01D2\u01D3\x03\x02\x02\x02\u01D3+\x03\x02" +
		"\x02\x02\u01D4\u01D5\x05\xEAv\x02\u01D5-\x03\x02\x02\x02\u01D6\u01DB\x05" +
		"0\x19\x02\u01D7\u01D8\x07\xAD\x02\x02\u01D8\u01DA\x050\x19\x02\u01D9\u01D7" +
		"\x03\x02\x02\x02\u01DA\u01DD\x03\x02\x02\x02\u01DB\u01D9\x03\x02\x02\x02" +
		"\u01DB\u01DC\x03\x02\x02\x02\u01DC\u01DF\x03\x02\x02\x02\u01DD\u01DB\x03" +
		"\x02\x02\x02\u01DE\u01E0\x07\xAD\x02\x02\u01DF\u01DE\x03\x02\x02\x02\u01DF" +
		"\u01E0\x03\x02\x02\x02\u01E0/\x03\x02\x02\x02\u01E1\u01E7\x05\xC8e\x02" +
		"\u01E2\u01E3\x052\x1A\x02\u01E3\u01E4\x07\x9C\x02\x02\u01E4\u01E5\x05" +
		"\x9EP\x02\u01E5\u01E7\x03\x02\x02\x02\u01E6\u01E1\x03\x02\x02\x02\u01E6" +
		"\u01E2\x03\x02\x02\x02\u01E71\x03\x02\x02\x02\u01E8\u01E9\x05\xEAv\x02" +
		"\u01E93\x03\x02\x02\x02\u01EA\u01EB\x07V\x02\x02\u01EB\u01ED\x07\x7F\x02" +
		"\x02\u01EC\u01EA\x03\x02\x02\x02\u01EC\u01ED\x03\x02\x02\x02\u01ED\u01EE" +
		"\x03\x02\x02\x02\u01EE\u01EF\x07\x87\x02\x02\u01EF\u01F0\x07L\x02\x02" +
		"\u01F0\u01F1\x05\x94K\x02\u01F1\u01F2\x07\x8C\x02\x02\u01F2\u01F5\x05" +
		"\x94K\x02\u01F3\u01F4\x07>\x02\x02\u01F4\u01F6\x05\x9EP\x02\u01F5\u01F3" +
		"\x03\x02\x02\x02\u01F5\u01F6\x03\x02\x02\x02\u01F6\u01FA\x03\x02\x02\x02" +
		"\u01F7\u01F8\x07g\x02\x02\u01F8\u01F9\x07,\x02\x02\u01F9\u01FB\x05\xE0" +
		"q\x02\u01FA\u01F7\x03\x02\x02\x02\u01FA\u01FB\x03\x02\x02\x02\u01FB\u01FE" +
		"\x03\x02\x02\x02\u01FC\u01FD\x07\x80\x02\x02\u01FD\u01FF\x05\xCEh\x02" +
		"\u01FE\u01FC\x03\x02\x02\x02\u01FE\u01FF\x03\x02\x02\x02\u01FF\u0201\x03" +
		"\x02\x02\x02\u0200\u0202\x05\x98M\x02\u0201\u0200\x03\x02\x02\x02\u0201" +
		"\u0202\x03\x02\x02\x02\u02025\x03\x02\x02\x02\u0203\u0204\t\x04\x02\x02" +
		"\u0204\u0206\x07\x87\x02\x02\u0205\u0207\x05\x14\v\x02\u0206\u0205\x03" +
		"\x02\x02\x02\u0206\u0207\x03\x02\x02\x02\u0207\u0208\x03\x02\x02\x02\u0208" +
		"\u0209\x05\xDAn\x02\u02097\x03\x02\x02\x02\u020A\u020B\x05\x04\x03\x02" +
		"\u020B\u020C\x07\xAE\x02\x02\u020C\u020E\x03\x02\x02\x02\u020D\u020A\x03" +
		"\x02\x02\x02\u020E\u0211\x03\x02\x02\x02\u020F\u020D\x03\x02\x02\x02\u020F" +
		"\u0210\x03\x02\x02\x02\u02109\x03\x02\x02\x02\u0211\u020F\x03\x02\x02" +
		"\x02\u0212\u0213\x07G\x02\x02\u0213\u0214\x058\x1D\x02\u0214\u0215\x07" +
		"\x12\x02\x02\u0215;\x03\x02\x02\x02\u0216\u0217\x07\x8D\x02\x02\u0217" +
		"\u021B\x058\x1D\x02\u0218\u021A\x05> \x02\u0219\u0218\x03\x02\x02\x02" +
		"\u021A\u021D\x03\x02\x02\x02\u021B\u0219\x03\x02\x02\x02\u021B\u021C\x03" +
		"\x02\x02\x02\u021C\u0220\x03\x02\x02\x02\u021D\u021B\x03\x02\x02\x02\u021E" +
		"\u021F\x07^\x02\x02\u021F\u0221\x058\x1D\x02\u0220\u021E\x03\x02\x02\x02" +
		"\u0220\u0221\x03\x02\x02\x02\u0221\u0222\x03\x02\x02\x02\u0222\u0223\x07" +
		"\x12\x02\x02\u0223\u0224\x07\x8D\x02\x02\u0224=\x03\x02\x02\x02\u0225" +
		"\u0226\x07H\x02\x02\u0226\u0229\x05\xDCo\x02\u0227\u0228\x07\x06\x02\x02" +
		"\u0228\u022A\x05\xD2j\x02\u0229\u0227\x03\x02\x02\x02\u0229\u022A\x03" +
		"\x02\x02\x02\u022A\u022B\x03\x02\x02\x02\u022B\u022C\x076\x02\x02\u022C" +
		"\u022D\x058\x1D\x02\u022D?\x03\x02\x02\x02\u022E\u022F\x07Q\x02\x02\u022F" +
		"\u0231\x05\xD2j\x02\u0230\u0232\x05\xC4c\x02\u0231\u0230\x03\x02\x02\x02" +
		"\u0231\u0232\x03\x02\x02\x02\u0232\u0235\x03\x02\x02\x02\u0233\u0234\x07" +
		"\xA3\x02\x02\u0234\u0236\x05\x9EP\x02\u0235\u0233\x03\x02\x02\x02\u0235" +
		"\u0236\x03\x02\x02\x02\u0236A\x03\x02\x02\x02\u0237\u0238\x07\x83\x02" +
		"\x02\u0238\u0239\x05\xDEp\x02\u0239\u023A\x07\xA3\x02\x02\u023A\u023B" +
		"\x05\x9EP\x02\u023BC\x03\x02\x02\x02\u023C\u023D\x07f\x02\x02\u023D\u0242" +
		"\x05F$\x02\u023E\u023F\x07X\x02\x02\u023F\u0241\x05F$\x02\u0240\u023E" +
		"\x03\x02\x02\x02\u0241\u0244\x03\x02\x02\x02\u0242\u0240\x03\x02\x02\x02" +
		"\u0242\u0243\x03\x02\x02\x02\u0243\u0247\x03\x02\x02\x02\u0244\u0242\x03" +
		"\x02\x02\x02\u0245\u0246\x07\x11\x02\x02\u0246\u0248\x058\x1D\x02\u0247" +
		"\u0245\x03\x02\x02\x02\u0247\u0248\x03\x02\x02\x02\u0248\u0249\x03\x02" +
		"\x02\x02\u0249\u024A\x07\x12\x02\x02\u024A\u024B\x07f\x02\x02\u024BE\x03" +
		"\x02\x02\x02\u024C\u024D\x05\x9EP\x02\u024D\u024E\x076\x02\x02\u024E\u024F" +
		"\x058\x1D\x02\u024FG\x03\x02\x02\x02\u0250\u0251\x07a\x02\x02\u0251\u0252" +
		"\x05\xD2j\x02\u0252\u0253\x07\x1E\x02\x02\u0253\u0254\x07\xAF\x02\x02" +
		"\u0254\u0255\x05^0\x02\u0255\u0256\x07\xB0\x02\x02\u0256\u0257\x07l\x02" +
		"\x02\u0257\u0258\x058\x1D\x02\u0258\u0259\x07\x12\x02\x02\u0259\u025A" +
		"\x07l\x02\x02\u025AI\x03\x02\x02\x02\u025B\u025C\x07\x95\x02\x02\u025C" +
		"\u025D\x05\x9EP\x02\u025D\u025E\x07l\x02\x02\u025E\u025F\x058\x1D\x02" +
		"\u025F\u0260\x07\x12\x02\x02\u0260\u0261\x07l\x02\x02\u0261K\x03\x02\x02" +
		"\x02\u0262\u0263\x07E\x02\x02\u0263\u0266\x05\x9EP\x02\u0264\u0265\x07" +
		"\xAD\x02\x02\u0265\u0267\x05\x9EP\x02\u0266\u0264\x03\x02\x02\x02\u0266" +
		"\u0267\x03\x02\x02\x02\u0267M\x03\x02\x02\x02\u0268\u0269\x07t\x02\x02" +
		"\u0269\u026A\x05\x9EP\x02\u026AO\x03\x02\x02\x02\u026B\u0271\x07\x8B\x02" +
		"\x02\u026C\u026E\x05\xDCo\x02\u026D\u026F\x05\x9EP\x02\u026E\u026D\x03" +
		"\x02\x02\x02\u026E\u026F\x03\x02\x02\x02\u026F\u0272\x03\x02\x02\x02\u0270" +
		"\u0272\x05\x9EP\x02\u0271\u026C\x03\x02\x02\x02\u0271\u0270\x03\x02\x02" +
		"\x02\u0271\u0272\x03\x02\x02\x02\u0272Q\x03\x02\x02\x02\u0273\u0275\x07" +
		"O\x02\x02\u0274\u0276\x05\x10\t\x02\u0275\u0274\x03\x02\x02\x02\u0275" +
		"\u0276\x03\x02\x02\x02\u0276\u0277\x03\x02\x02\x02\u0277\u0278\x07L\x02" +
		"\x02\u0278\u0279\x07\x8E\x02\x02\u0279\u027C\x05\xCEh\x02\u027A\u027B" +
		"\x07S\x02\x02\u027B\u027D\x05\xCEh\x02\u027C\u027A\x03\x02\x02\x02\u027C" +
		"\u027D\x03\x02\x02\x02\u027D\u0280\x03\x02\x02\x02\u027E\u027F\x07K\x02" +
		"\x02\u027F\u0281\x05\xC8e\x02\u0280\u027E\x03\x02\x02\x02\u0280\u0281" +
		"\x03\x02\x02\x02\u0281\u0285\x03\x02\x02\x02\u0282\u0283\x07\x19\x02\x02" +
		"\u0283\u0284\x07o\x02\x02\u0284\u0286\x05\xC8e\x02\u0285\u0282\x03\x02" +
		"\x02\x02\u0285\u0286\x03\x02\x02\x02\u0286S\x03\x02\x02\x02\u0287\u0289" +
		"\x07O\x02\x02\u0288\u028A\x05\x10\t\x02\u0289\u0288\x03\x02\x02\x02\u0289" +
		"\u028A\x03\x02\x02\x02\u028A\u028B\x03\x02\x02\x02\u028B\u028C\x07L\x02" +
		"\x02\u028C\u028D\x07[\x02\x02\u028D\u0290\x05\xCEh\x02\u028E\u028F\x07" +
		"S\x02\x02\u028F\u0291\x05\xCEh\x02\u0290\u028E\x03\x02\x02\x02\u0290\u0291" +
		"\x03\x02\x02\x02\u0291\u0292\x03\x02\x02\x02\u0292\u0293\x07]\x02\x02" +
		"\u0293\u0298\x05\xC8e\x02\u0294\u0295\x07u\x02\x02\u0295\u0299\x05\xCE" +
		"h\x02\u0296\u0297\x07{\x02\x02\u0297\u0299\x05\xC8e\x02\u0298\u0294\x03" +
		"\x02\x02\x02\u0298\u0296\x03\x02\x02\x02\u0298\u0299\x03\x02\x02\x02\u0299" +
		"U\x03\x02\x02\x02\u029A\u029C\x07O\x02\x02\u029B\u029D\x05\x10\t\x02\u029C" +
		"\u029B\x03\x02\x02\x02\u029C\u029D\x03\x02\x02\x02\u029D\u029E\x03\x02" +
		"\x02\x02\u029E\u029F\x07L\x02\x02\u029F\u02A0\x07A\x02\x02\u02A0\u02A3" +
		"\x05\xCEh\x02\u02A1\u02A2\x07S\x02\x02\u02A2\u02A4\x05\xCEh\x02\u02A3" +
		"\u02A1\x03\x02\x02\x02\u02A3\u02A4\x03\x02\x02\x02\u02A4\u02A5\x03\x02" +
		"\x02\x02\u02A5\u02A6\x07q\x02\x02\u02A6\u02AB\x05\xC8e\x02\u02A7\u02A8" +
		"\x07d\x02\x02\u02A8\u02AC\x05\xCEh\x02\u02A9\u02AA\x07{\x02\x02\u02AA" +
		"\u02AC\x05\xC8e\x02\u02AB\u02A7\x03\x02\x02\x02\u02AB\u02A9\x03\x02\x02" +
		"\x02\u02AB\u02AC\x03\x02\x02\x02\u02ACW\x03\x02\x02\x02\u02AD\u02AE\x07" +
		"x\x02\x02\u02AE\u02AF\x07L\x02\x02\u02AF\u02B0\x07\x8E\x02\x02\u02B0\u02B1" +
		"\x05\xCEh\x02\u02B1Y\x03\x02\x02\x02\u02B2\u02B3\x07U\x02\x02\u02B3\u02B4" +
		"\x07L\x02\x02\u02B4\u02B6\x07\x8E\x02\x02\u02B5\u02B7\x05\x14\v\x02\u02B6" +
		"\u02B5\x03\x02\x02\x02\u02B6\u02B7\x03\x02\x02\x02\u02B7\u02B8\x03\x02" +
		"\x02\x02\u02B8\u02B9\x05\xCEh\x02\u02B9[\x03\x02\x02\x02\u02BA\u02BB\x07" +
		"\x89\x02\x02\u02BB\u02BC\x07L\x02\x02\u02BC\u02BD\x07\x8E\x02\x02\u02BD" +
		"\u02C0\x05\xCEh\x02\u02BE\u02BF\x07n\x02\x02\u02BF\u02C1\x05\xCEh\x02" +
		"\u02C0\u02BE\x03\x02\x02\x02\u02C0\u02C1\x03\x02\x02\x02\u02C1\u02C4\x03" +
		"\x02\x02\x02\u02C2\u02C3\x07m\x02\x02\u02C3\u02C5\x05\xC8e\x02\u02C4\u02C2" +
		"\x03\x02\x02\x02\u02C4\u02C5\x03\x02\x02\x02\u02C5\u02C6\x03\x02\x02\x02" +
		"\u02C6\u02C7\x07G\x02\x02\u02C7\u02C8\x058\x1D\x02\u02C8\u02C9\x07\x12" +
		"\x02\x02\u02C9\u02CA\x07\x89\x02\x02\u02CA]\x03\x02\x02\x02\u02CB\u02CD" +
		"\x05b2\x02\u02CC\u02CB\x03\x02\x02\x02\u02CC\u02CD\x03\x02\x02\x02\u02CD" +
		"\u02CE\x03\x02\x02\x02\u02CE\u02D2\x05h5\x02\u02CF\u02D0\x07.\x02\x02" +
		"\u02D0\u02D1\x07\t\x02\x02\u02D1\u02D3\x05\x86D\x02\u02D2\u02CF\x03\x02" +
		"\x02\x02\u02D2\u02D3\x03\x02\x02\x02\u02D3\u02D5\x03\x02\x02\x02\u02D4" +
		"\u02D6\x05`1\x02\u02D5\u02D4\x03\x02\x02\x02\u02D5\u02D6\x03\x02\x02\x02" +
		"\u02D6\u02D8\x03\x02\x02\x02\u02D7\u02D9\x05\x98M\x02\u02D8\u02D7\x03" +
		"\x02\x02\x02\u02D8\u02D9\x03\x02\x02\x02\u02D9_\x03\x02\x02\x02\u02DA" +
		"\u02DB\x07&\x02\x02\u02DB\u02DE\x05\x9EP\x02\u02DC\u02DD\x07+\x02\x02" +
		"\u02DD\u02DF\x05\x9EP\x02\u02DE\u02DC\x03\x02\x02\x02\u02DE\u02DF\x03" +
		"\x02\x02\x02\u02DF\u02E7\x03\x02\x02\x02\u02E0\u02E1\x07+\x02\x02\u02E1" +
		"\u02E4\x05\x9EP\x02\u02E2\u02E3\x07&\x02\x02\u02E3\u02E5\x05\x9EP\x02" +
		"\u02E4\u02E2\x03\x02\x02\x02\u02E4\u02E5\x03\x02\x02\x02\u02E5\u02E7\x03" +
		"\x02\x02\x02\u02E6\u02DA\x03\x02\x02\x02\u02E6\u02E0\x03\x02\x02\x02\u02E7" +
		"a\x03\x02\x02\x02\u02E8\u02EA\x07@\x02\x02\u02E9\u02EB\x07w\x02\x02\u02EA" +
		"\u02E9\x03\x02\x02\x02\u02EA\u02EB\x03\x02\x02\x02\u02EB\u02EC\x03\x02" +
		"\x02\x02\u02EC\u02F1\x05d3\x02\u02ED\u02EE\x07\xAD\x02\x02\u02EE\u02F0" +
		"\x05d3\x02\u02EF\u02ED\x03\x02\x02\x02\u02F0\u02F3\x03\x02\x02\x02\u02F1" +
		"\u02EF\x03\x02\x02\x02\u02F1\u02F2\x03\x02\x02\x02\u02F2c\x03\x02\x02" +
		"\x02\u02F3\u02F1\x03\x02\x02\x02\u02F4\u02F6\x05\xD2j\x02\u02F5\u02F7" +
		"\x05f4\x02\u02F6\u02F5\x03\x02\x02\x02\u02F6\u02F7\x03\x02\x02\x02\u02F7" +
		"\u02F8\x03\x02\x02\x02\u02F8\u02F9\x07\x06\x02\x02\u02F9\u02FA\x07\xAF" +
		"\x02\x02\u02FA\u02FB\x05^0\x02\u02FB\u02FC\x07\xB0\x02\x02\u02FCe\x03" +
		"\x02\x02\x02\u02FD\u02FE\x07\xAF\x02\x02\u02FE\u0303\x05\xD2j\x02\u02FF" +
		"\u0300\x07\xAD\x02\x02\u0300\u0302\x05\xD2j\x02\u0301\u02FF\x03\x02\x02" +
		"\x02\u0302\u0305\x03\x02\x02\x02\u0303\u0301\x03\x02\x02\x02\u0303\u0304" +
		"\x03\x02\x02\x02\u0304\u0306\x03\x02\x02\x02\u0305\u0303\x03\x02\x02\x02" +
		"\u0306\u0307\x07\xB0\x02\x02\u0307g\x03\x02\x02\x02\u0308\u030E\x05l7" +
		"\x02\u0309\u030A\x05j6\x02\u030A\u030B\x05l7\x02\u030B\u030D\x03\x02\x02" +
		"\x02\u030C\u0309\x03\x02\x02\x02\u030D\u0310\x03\x02\x02\x02\u030E\u030C" +
		"\x03\x02\x02\x02\u030E\u030F\x03\x02\x02\x02\u030Fi\x03\x02\x02\x02\u0310" +
		"\u030E\x03\x02\x02\x02\u0311\u0313\t\x05\x02\x02\u0312\u0314\t\x06\x02" +
		"\x02\u0313\u0312\x03\x02\x02\x02\u0313\u0314\x03\x02\x02\x02\u0314k\x03" +
		"\x02\x02\x02\u0315\u031B\x05p9\x02\u0316\u0317\x05n8\x02\u0317\u0318\x05" +
		"p9\x02\u0318\u031A\x03\x02\x02\x02\u0319\u0316\x03\x02\x02\x02\u031A\u031D" +
		"\x03\x02\x02\x02\u031B\u0319\x03\x02\x02\x02\u031B\u031C\x03\x02\x02\x02" +
		"\u031Cm\x03\x02\x02\x02\u031D\u031B\x03\x02\x02\x02\u031E\u0320\x07 \x02" +
		"\x02\u031F\u0321\t\x06\x02\x02\u0320\u031F\x03\x02\x02\x02\u0320\u0321" +
		"\x03\x02\x02\x02\u0321o\x03\x02\x02\x02\u0322\u0329\x05v<\x02\u0323\u0329" +
		"\x05r:\x02\u0324\u0325\x07\xAF\x02\x02\u0325\u0326\x05^0\x02\u0326\u0327" +
		"\x07\xB0\x02\x02\u0327\u0329\x03\x02\x02\x02\u0328\u0322\x03\x02\x02\x02" +
		"\u0328\u0323\x03\x02\x02\x02\u0328\u0324\x03\x02\x02\x02\u0329q\x03\x02" +
		"\x02\x02\u032A\u032B\x07<\x02\x02\u032B\u0330\x05t;\x02\u032C\u032D\x07" +
		"\xAD\x02\x02\u032D\u032F\x05t;\x02\u032E\u032C\x03\x02\x02\x02\u032F\u0332" +
		"\x03\x02\x02\x02\u0330\u032E\x03\x02\x02\x02\u0330\u0331\x03\x02\x02\x02" +
		"\u0331s\x03\x02\x02\x02\u0332\u0330\x03\x02\x02\x02\u0333\u0334\x07\xAF" +
		"\x02\x02\u0334\u0339\x05\x9EP\x02\u0335\u0336\x07\xAD\x02\x02\u0336\u0338" +
		"\x05\x9EP\x02\u0337\u0335\x03\x02\x02\x02\u0338\u033B\x03\x02\x02\x02" +
		"\u0339\u0337\x03\x02\x02\x02\u0339\u033A\x03\x02\x02\x02\u033A\u033C\x03" +
		"\x02\x02\x02\u033B\u0339\x03\x02\x02\x02\u033C\u033D\x07\xB0\x02\x02\u033D" +
		"u\x03\x02\x02\x02\u033E\u0340\x074\x02\x02\u033F\u0341\t\x06\x02\x02\u0340" +
		"\u033F\x03\x02\x02\x02\u0340\u0341\x03\x02\x02\x02\u0341\u0342\x03\x02" +
		"\x02\x02\u0342\u0347\x05\x80A\x02\u0343\u0344\x07\xAD\x02\x02\u0344\u0346" +
		"\x05\x80A\x02\u0345\u0343\x03\x02\x02\x02\u0346\u0349\x03\x02\x02\x02" +
		"\u0347\u0345\x03\x02\x02\x02\u0347\u0348\x03\x02\x02\x02\u0348\u034C\x03" +
		"\x02\x02\x02\u0349\u0347\x03\x02\x02\x02\u034A\u034B\x07\x19\x02\x02\u034B" +
		"\u034D\x05\x8AF\x02\u034C\u034A\x03\x02\x02\x02\u034C\u034D\x03\x02\x02" +
		"\x02\u034D\u0350\x03\x02\x02\x02\u034E\u034F\x07>\x02\x02\u034F\u0351" +
		"\x05x=\x02\u0350\u034E\x03\x02\x02\x02\u0350\u0351\x03\x02\x02\x02\u0351" +
		"\u0355\x03\x02\x02\x02\u0352\u0353\x07\x1B\x02\x02\u0353\u0354\x07\t\x02" +
		"\x02\u0354\u0356\x05~@\x02\u0355\u0352\x03\x02\x02\x02\u0355\u0356\x03" +
		"\x02\x02\x02\u0356\u0359\x03\x02\x02\x02\u0357\u0358\x07\x1C\x02\x02\u0358" +
		"\u035A\x05z>\x02\u0359\u0357\x03\x02\x02\x02\u0359\u035A\x03\x02\x02\x02" +
		"\u035A\u0364\x03\x02\x02\x02\u035B\u035C\x07?\x02\x02\u035C\u0361\x05" +
		"\x84C\x02\u035D\u035E\x07\xAD\x02\x02\u035E\u0360\x05\x84C\x02\u035F\u035D" +
		"\x03\x02\x02\x02\u0360\u0363\x03\x02\x02\x02\u0361\u035F\x03\x02\x02\x02" +
		"\u0361\u0362\x03\x02\x02\x02\u0362\u0365\x03\x02\x02\x02\u0363\u0361\x03" +
		"\x02\x02\x02\u0364\u035B\x03\x02\x02\x02\u0364\u0365\x03\x02\x02\x02\u0365" +
		"\u0368\x03\x02\x02\x02\u0366\u0367\x072\x02\x02\u0367\u0369\x05|?\x02" +
		"\u0368\u0366\x03\x02\x02\x02\u0368\u0369\x03\x02\x02\x02\u0369w\x03\x02" +
		"\x02\x02\u036A\u036B\x05\x9EP\x02\u036By\x03\x02\x02\x02\u036C\u036D\x05" +
		"\x9EP\x02\u036D{\x03\x02\x02\x02\u036E\u036F\x05\x9EP\x02\u036F}\x03\x02" +
		"\x02\x02\u0370\u037A\x07\x03\x02\x02\u0371\u0376\x05\x9EP\x02\u0372\u0373" +
		"\x07\xAD\x02\x02\u0373\u0375\x05\x9EP\x02\u0374\u0372\x03\x02\x02\x02" +
		"\u0375\u0378\x03\x02\x02\x02\u0376\u0374\x03\x02\x02\x02\u0376\u0377\x03" +
		"\x02\x02\x02\u0377\u037A\x03\x02\x02\x02\u0378\u0376\x03\x02\x02\x02\u0379" +
		"\u0370\x03\x02\x02\x02\u0379\u0371\x03\x02\x02\x02\u037A\x7F\x03\x02\x02" +
		"\x02\u037B\u0384\x05\x82B\x02\u037C\u0381\x05\x9EP\x02\u037D\u037F\x07" +
		"\x06\x02\x02\u037E\u037D\x03\x02\x02\x02\u037E\u037F\x03\x02\x02\x02\u037F" +
		"\u0380\x03\x02\x02\x02\u0380\u0382\x05\xD2j\x02\u0381\u037E\x03\x02\x02" +
		"\x02\u0381\u0382\x03\x02\x02\x02\u0382\u0384\x03\x02\x02\x02\u0383\u037B" +
		"\x03\x02\x02\x02\u0383\u037C\x03\x02\x02\x02\u0384\x81\x03\x02\x02\x02" +
		"\u0385\u0386\x05\xE4s\x02\u0386\u0387\x07\xAC\x02\x02\u0387\u0389\x03" +
		"\x02\x02\x02\u0388\u0385\x03\x02\x02\x02\u0388\u0389\x03\x02\x02\x02\u0389" +
		"\u038A\x03\x02\x02\x02\u038A\u038B\x07\xA8\x02\x02\u038B\x83\x03\x02\x02" +
		"\x02\u038C\u038D\x05\xD2j\x02\u038D\u038E\x07\x06\x02\x02\u038E\u038F" +
		"\x07\xAF\x02\x02\u038F\u0390\x05\xBE`\x02\u0390\u0391\x07\xB0\x02\x02" +
		"\u0391\x85\x03\x02\x02\x02\u0392\u0397\x05\x88E\x02\u0393\u0394\x07\xAD" +
		"\x02\x02\u0394\u0396\x05\x88E\x02\u0395\u0393\x03\x02\x02\x02\u0396\u0399" +
		"\x03\x02\x02\x02\u0397\u0395\x03\x02\x02\x02\u0397\u0398\x03\x02\x02\x02" +
		"\u0398\x87\x03\x02\x02\x02\u0399\u0397\x03\x02\x02\x02\u039A\u039C\x05" +
		"\x9EP\x02\u039B\u039D\t\x07\x02\x02\u039C\u039B\x03\x02\x02\x02\u039C" +
		"\u039D\x03\x02\x02\x02\u039D\u03A0\x03\x02\x02\x02\u039E\u039F\x07*\x02" +
		"\x02\u039F\u03A1\t\b\x02\x02\u03A0\u039E\x03\x02\x02\x02\u03A0\u03A1\x03" +
		"\x02\x02\x02\u03A1\x89\x03\x02\x02\x02\u03A2\u03A7\x05\x8CG\x02\u03A3" +
		"\u03A4\x07\xAD\x02\x02\u03A4\u03A6\x05\x8CG\x02\u03A5\u03A3\x03\x02\x02" +
		"\x02\u03A6\u03A9\x03\x02\x02\x02\u03A7\u03A5\x03\x02\x02\x02\u03A7\u03A8" +
		"\x03\x02\x02\x02\u03A8\x8B\x03\x02\x02\x02\u03A9\u03A7\x03\x02\x02\x02" +
		"\u03AA\u03AE\x05\x92J\x02\u03AB\u03AD\x05\x8EH\x02\u03AC\u03AB\x03\x02" +
		"\x02\x02\u03AD\u03B0\x03\x02\x02\x02\u03AE\u03AC\x03\x02\x02\x02\u03AE" +
		"\u03AF\x03\x02\x02\x02\u03AF\x8D\x03\x02\x02\x02\u03B0\u03AE\x03\x02\x02" +
		"\x02\u03B1\u03B3\x07\'\x02\x02\u03B2\u03B1\x03\x02\x02\x02\u03B2\u03B3" +
		"\x03\x02\x02\x02\u03B3\u03B5\x03\x02\x02\x02\u03B4\u03B6\x05\x90I\x02" +
		"\u03B5\u03B4\x03\x02\x02\x02\u03B5\u03B6\x03\x02\x02\x02\u03B6\u03B7\x03" +
		"\x02\x02\x02\u03B7\u03B8\x07#\x02\x02\u03B8\u03C7\x05\x92J\x02\u03B9\u03BA" +
		"\x07,\x02\x02\u03BA\u03C8\x05\x9EP\x02\u03BB\u03BC\x07;\x02\x02\u03BC" +
		"\u03BD\x07\xAF\x02\x02\u03BD\u03C2\x05\xE0q\x02\u03BE\u03BF\x07\xAD\x02" +
		"\x02\u03BF\u03C1\x05\xE0q\x02\u03C0\u03BE\x03\x02\x02\x02\u03C1\u03C4" +
		"\x03\x02\x02\x02\u03C2\u03C0\x03\x02\x02\x02\u03C2\u03C3\x03\x02\x02\x02" +
		"\u03C3\u03C5\x03\x02\x02\x02\u03C4\u03C2\x03\x02\x02\x02\u03C5\u03C6\x07" +
		"\xB0\x02\x02\u03C6\u03C8\x03\x02\x02\x02\u03C7\u03B9\x03\x02\x02\x02\u03C7" +
		"\u03BB\x03\x02\x02\x02\u03C7\u03C8\x03\x02\x02\x02\u03C8\x8F\x03\x02\x02" +
		"\x02\u03C9\u03D4\x07\x1F\x02\x02\u03CA\u03D4\x07\r\x02\x02\u03CB\u03CD" +
		"\t\t\x02\x02\u03CC\u03CE\x07/\x02\x02\u03CD\u03CC\x03\x02\x02\x02\u03CD" +
		"\u03CE\x03\x02\x02\x02\u03CE\u03D4\x03\x02\x02\x02\u03CF\u03D1\x07$\x02" +
		"\x02\u03D0\u03CF\x03\x02\x02\x02\u03D0\u03D1\x03\x02\x02\x02\u03D1\u03D2" +
		"\x03\x02\x02\x02\u03D2\u03D4\t\n\x02\x02\u03D3\u03C9\x03\x02\x02\x02\u03D3" +
		"\u03CA\x03\x02\x02\x02\u03D3\u03CB\x03\x02\x02\x02\u03D3\u03D0\x03\x02" +
		"\x02\x02\u03D4\x91\x03\x02\x02\x02\u03D5\u03DA\x05\x94K\x02\u03D6\u03D8" +
		"\x07\x06\x02\x02\u03D7\u03D6\x03\x02\x02\x02\u03D7\u03D8\x03\x02\x02\x02" +
		"\u03D8\u03D9\x03\x02\x02\x02\u03D9\u03DB\x05\xD2j\x02\u03DA\u03D7\x03" +
		"\x02\x02\x02\u03DA\u03DB\x03\x02\x02\x02\u03DB\u03DD\x03\x02\x02\x02\u03DC" +
		"\u03DE\x05\x98M\x02\u03DD\u03DC\x03\x02\x02\x02\u03DD\u03DE\x03\x02\x02" +
		"\x02\u03DE\u03F3\x03\x02\x02\x02\u03DF\u03E1\x07j\x02\x02\u03E0\u03DF" +
		"\x03\x02\x02\x02\u03E0\u03E1\x03\x02\x02\x02\u03E1\u03E2\x03\x02\x02\x02" +
		"\u03E2\u03E3\x07\xAF\x02\x02\u03E3\u03E4\x05^0\x02\u03E4\u03EC\x07\xB0" +
		"\x02\x02\u03E5\u03E7\x07\x06\x02\x02\u03E6\u03E5\x03\x02\x02\x02\u03E6" +
		"\u03E7\x03\x02\x02\x02\u03E7\u03E8\x03\x02\x02\x02\u03E8\u03EA\x05\xD2" +
		"j\x02\u03E9\u03EB\x05f4\x02\u03EA\u03E9\x03\x02\x02\x02\u03EA\u03EB\x03" +
		"\x02\x02\x02\u03EB\u03ED\x03\x02\x02\x02\u03EC\u03E6\x03\x02\x02\x02\u03EC" +
		"\u03ED\x03\x02\x02\x02\u03ED\u03F3\x03\x02\x02\x02\u03EE\u03EF\x07\xAF" +
		"\x02\x02\u03EF\u03F0\x05\x8CG\x02\u03F0\u03F1\x07\xB0\x02\x02\u03F1\u03F3" +
		"\x03\x02\x02\x02\u03F2\u03D5\x03\x02\x02\x02\u03F2\u03E0\x03\x02\x02\x02" +
		"\u03F2\u03EE\x03\x02\x02\x02\u03F3\x93\x03\x02\x02\x02\u03F4\u03FE\x07" +
		"\x96\x02\x02\u03F5\u03FA\x05\x96L\x02\u03F6\u03F7\x07\xAC\x02\x02\u03F7" +
		"\u03F9\x05\x96L\x02\u03F8\u03F6\x03\x02\x02\x02\u03F9\u03FC\x03\x02\x02" +
		"\x02\u03FA\u03F8\x03\x02\x02\x02\u03FA\u03FB\x03\x02\x02\x02\u03FB\u03FE" +
		"\x03\x02\x02\x02\u03FC\u03FA\x03\x02\x02\x02\u03FD\u03F4\x03\x02\x02\x02" +
		"\u03FD\u03F5\x03\x02\x02\x02\u03FE\x95\x03\x02\x02\x02\u03FF\u0400\x05" +
		"\xEAv\x02\u0400\x97\x03\x02\x02\x02\u0401\u0402\x07@\x02\x02\u0402\u0403" +
		"\x07\xAF\x02\x02\u0403\u0408\x05\x9AN\x02\u0404\u0405\x07\xAD\x02\x02" +
		"\u0405\u0407\x05\x9AN\x02\u0406\u0404\x03\x02\x02\x02\u0407\u040A\x03" +
		"\x02\x02\x02\u0408\u0406\x03\x02\x02\x02\u0408\u0409\x03\x02\x02\x02\u0409" +
		"\u040C\x03\x02\x02\x02\u040A\u0408\x03\x02\x02\x02\u040B\u040D\x07\xAD" +
		"\x02\x02\u040C\u040B\x03\x02\x02\x02\u040C\u040D\x03\x02\x02\x02\u040D" +
		"\u040E\x03\x02\x02\x02\u040E\u040F\x07\xB0\x02\x02\u040F\x99\x03\x02\x02" +
		"\x02\u0410\u0411\x05\x9CO\x02\u0411\u0412\x07\xA3\x02\x02\u0412";
	private static readonly _serializedATNSegment2: string =
		"\u0413\x05\x9EP\x02\u0413\x9B\x03\x02\x02\x02\u0414\u0415\x05\xEAv\x02" +
		"\u0415\x9D\x03\x02\x02\x02\u0416\u041B\x05\xA0Q\x02\u0417\u0418\x07-\x02" +
		"\x02\u0418\u041A\x05\xA0Q\x02\u0419\u0417\x03\x02\x02\x02\u041A\u041D" +
		"\x03\x02\x02\x02\u041B\u0419\x03\x02\x02\x02\u041B\u041C\x03\x02\x02\x02" +
		"\u041C\x9F\x03\x02\x02\x02\u041D\u041B\x03\x02\x02\x02\u041E\u0423\x05" +
		"\xA2R\x02\u041F\u0420\x07\x04\x02\x02\u0420\u0422\x05\xA2R\x02\u0421\u041F" +
		"\x03\x02\x02\x02\u0422\u0425\x03\x02\x02\x02\u0423\u0421\x03\x02\x02\x02" +
		"\u0423\u0424\x03\x02\x02\x02\u0424\xA1\x03\x02\x02\x02\u0425\u0423\x03" +
		"\x02\x02\x02\u0426\u0428\x07(\x02\x02\u0427\u0426\x03\x02\x02\x02\u0428" +
		"\u042B\x03\x02\x02\x02\u0429\u0427\x03\x02\x02\x02\u0429\u042A\x03\x02" +
		"\x02\x02\u042A\u042C\x03\x02\x02\x02\u042B\u0429\x03\x02\x02\x02\u042C" +
		"\u042D\x05\xA4S\x02\u042D\xA3\x03\x02\x02\x02\u042E\u0432\x05\xA8U\x02" +
		"\u042F\u0431\x05\xA6T\x02\u0430\u042F\x03\x02\x02\x02\u0431\u0434\x03" +
		"\x02\x02\x02\u0432\u0430\x03\x02\x02\x02\u0432\u0433\x03\x02\x02\x02\u0433" +
		"\xA5\x03\x02\x02\x02\u0434\u0432\x03\x02\x02\x02\u0435\u0436\t\v\x02\x02" +
		"\u0436\u0444\x05\xA8U\x02\u0437\u0439\x07\"\x02\x02\u0438\u043A\x07(\x02" +
		"\x02\u0439\u0438\x03\x02\x02\x02\u0439\u043A\x03\x02\x02\x02\u043A\u0441" +
		"\x03\x02\x02\x02\u043B\u0442\x07)\x02\x02\u043C\u0442\x078\x02\x02\u043D" +
		"\u0442\x07\x17\x02\x02\u043E\u043F\x07\x10\x02\x02\u043F\u0440\x07\x19" +
		"\x02\x02\u0440\u0442\x05\xA8U\x02\u0441\u043B\x03\x02\x02\x02\u0441\u043C" +
		"\x03\x02\x02\x02\u0441\u043D\x03\x02\x02\x02\u0441\u043E\x03\x02\x02\x02" +
		"\u0442\u0444\x03\x02\x02\x02\u0443\u0435\x03\x02\x02\x02\u0443\u0437\x03" +
		"\x02\x02\x02\u0444\xA7\x03\x02\x02\x02\u0445\u0449\x05\xACW\x02\u0446" +
		"\u0448\x05\xAAV\x02\u0447\u0446\x03\x02\x02\x02\u0448\u044B\x03\x02\x02" +
		"\x02\u0449\u0447\x03\x02\x02\x02\u0449\u044A\x03\x02\x02\x02\u044A\xA9" +
		"\x03\x02\x02\x02\u044B\u0449\x03\x02\x02\x02\u044C\u044E\x07(\x02\x02" +
		"\u044D\u044C\x03\x02\x02\x02\u044D\u044E\x03\x02\x02\x02\u044E\u044F\x03" +
		"\x02\x02\x02\u044F\u0450\t\f\x02\x02\u0450\u0453\x05\xACW\x02\u0451\u0452" +
		"\x07\x13\x02\x02\u0452\u0454\x05\xACW\x02\u0453\u0451\x03\x02\x02\x02" +
		"\u0453\u0454\x03\x02\x02\x02\u0454\u0478\x03\x02\x02\x02\u0455\u0457\x07" +
		"(\x02\x02\u0456\u0455\x03\x02\x02\x02\u0456\u0457\x03\x02\x02\x02\u0457" +
		"\u0458\x03\x02\x02\x02\u0458\u0459\x07\f\x02\x02\u0459\u0478\x05\xACW" +
		"\x02\u045A\u045C\x07(\x02\x02\u045B\u045A\x03\x02\x02\x02\u045B\u045C" +
		"\x03\x02\x02\x02\u045C\u045D\x03\x02\x02\x02\u045D\u045E\x07\b\x02\x02" +
		"\u045E\u045F\x05\xACW\x02\u045F\u0460\x07\x04\x02\x02\u0460\u0461\x05" +
		"\xACW\x02\u0461\u0478\x03\x02\x02\x02\u0462\u0464\x07(\x02\x02\u0463\u0462" +
		"\x03\x02\x02\x02\u0463\u0464\x03\x02\x02\x02\u0464\u0465\x03\x02\x02\x02" +
		"\u0465\u0466\x07\x1E\x02\x02\u0466\u0473\x07\xAF\x02\x02\u0467\u0474\x05" +
		"^0\x02\u0468\u046D\x05\x9EP\x02\u0469\u046A\x07\xAD\x02\x02\u046A\u046C" +
		"\x05\x9EP\x02\u046B\u0469\x03\x02\x02\x02\u046C\u046F\x03\x02\x02\x02" +
		"\u046D\u046B\x03\x02\x02\x02\u046D\u046E\x03\x02\x02\x02\u046E\u0471\x03" +
		"\x02\x02\x02\u046F\u046D\x03\x02\x02\x02\u0470\u0472\x07\xAD\x02\x02\u0471" +
		"\u0470\x03\x02\x02\x02\u0471\u0472\x03\x02\x02\x02\u0472\u0474\x03\x02" +
		"\x02\x02\u0473\u0467\x03\x02\x02\x02\u0473\u0468\x03\x02\x02\x02\u0474" +
		"\u0475\x03\x02\x02\x02\u0475\u0476\x07\xB0\x02\x02\u0476\u0478\x03\x02" +
		"\x02\x02\u0477\u044D\x03\x02\x02\x02\u0477\u0456\x03\x02\x02\x02\u0477" +
		"\u045B\x03\x02\x02\x02\u0477\u0463\x03\x02\x02\x02\u0478\xAB\x03\x02\x02" +
		"\x02\u0479\u047F\x05\xB0Y\x02\u047A\u047B\x05\xAEX\x02\u047B\u047C\x05" +
		"\xB0Y\x02\u047C\u047E\x03\x02\x02\x02\u047D\u047A\x03\x02\x02\x02\u047E" +
		"\u0481\x03\x02\x02\x02\u047F\u047D\x03\x02\x02\x02\u047F\u0480\x03\x02" +
		"\x02\x02\u0480\xAD\x03\x02\x02\x02\u0481\u047F\x03\x02\x02\x02\u0482\u0483" +
		"\t\r\x02\x02\u0483\xAF\x03\x02\x02\x02\u0484\u0486\t\x0E\x02\x02\u0485" +
		"\u0484\x03\x02\x02\x02\u0486\u0489\x03\x02\x02\x02\u0487\u0485\x03\x02" +
		"\x02\x02\u0487\u0488\x03\x02\x02\x02\u0488\u048A\x03\x02\x02\x02\u0489" +
		"\u0487\x03\x02\x02\x02\u048A\u048B\x05\xB2Z\x02\u048B\xB1\x03\x02\x02" +
		"\x02\u048C\u0490\x05\xB6\\\x02\u048D\u048F\x05\xB4[\x02\u048E\u048D\x03" +
		"\x02\x02\x02\u048F\u0492\x03\x02\x02\x02\u0490\u048E\x03\x02\x02\x02\u0490" +
		"\u0491\x03\x02\x02\x02\u0491\xB3\x03\x02\x02\x02\u0492\u0490\x03\x02\x02" +
		"\x02\u0493\u0494\x07\xAC\x02\x02\u0494\u049C\x05\xE2r\x02\u0495\u0496" +
		"\x07\xB1\x02\x02\u0496\u0497\x05\x9EP\x02\u0497\u0498\x07\xB2\x02\x02" +
		"\u0498\u049C\x03\x02\x02\x02\u0499\u049A\x07\x9D\x02\x02\u049A\u049C\x05" +
		"\xC4c\x02\u049B\u0493\x03\x02\x02\x02\u049B\u0495\x03\x02\x02\x02\u049B" +
		"\u0499\x03\x02\x02\x02\u049C\xB5\x03\x02\x02\x02\u049D\u04E5\x05\xCEh" +
		"\x02\u049E\u04E5\x07\x9A\x02\x02\u049F\u04E5\x078\x02\x02\u04A0\u04E5" +
		"\x07\x17\x02\x02\u04A1\u04E5\x07)\x02\x02\u04A2\u04A6\x07!\x02\x02\u04A3" +
		"\u04A7\x07\x97\x02\x02\u04A4\u04A5\x07\x9A\x02\x02\u04A5\u04A7\x05\xB8" +
		"]\x02\u04A6\u04A3\x03\x02\x02\x02\u04A6\u04A4\x03\x02\x02\x02\u04A7\u04E5" +
		"\x03\x02\x02\x02\u04A8\u04A9\t\x0F\x02\x02\u04A9\u04E5\x07\x97\x02\x02" +
		"\u04AA\u04E5\x07\x99\x02\x02\u04AB\u04E5\x05\xBC_\x02\u04AC\u04E5\x05" +
		"\xE0q\x02\u04AD\u04AE\x07\xAF\x02\x02\u04AE\u04B3\x05\x9EP\x02\u04AF\u04B0" +
		"\x07\xAD\x02\x02\u04B0\u04B2\x05\x9EP\x02\u04B1\u04AF\x03\x02\x02\x02" +
		"\u04B2\u04B5\x03\x02\x02\x02\u04B3\u04B1\x03\x02\x02\x02\u04B3\u04B4\x03" +
		"\x02\x02\x02\u04B4\u04B7\x03\x02\x02\x02\u04B5\u04B3\x03\x02\x02\x02\u04B6" +
		"\u04B8\x07\xAD\x02\x02\u04B7\u04B6\x03\x02\x02\x02\u04B7\u04B8\x03\x02" +
		"\x02\x02\u04B8\u04B9\x03\x02\x02\x02\u04B9\u04BA\x07\xB0\x02\x02\u04BA" +
		"\u04E5\x03\x02\x02\x02\u04BB\u04BC\x07\xAF\x02\x02\u04BC\u04BD\x05^0\x02" +
		"\u04BD\u04BE\x07\xB0\x02\x02\u04BE\u04E5\x03\x02\x02\x02\u04BF\u04C0\x07" +
		"\x15\x02\x02\u04C0\u04C1\x07\xAF\x02\x02\u04C1\u04C2\x05^0\x02\u04C2\u04C3" +
		"\x07\xB0\x02\x02\u04C3\u04E5\x03\x02\x02\x02\u04C4\u04C6\x07\n\x02\x02" +
		"\u04C5\u04C7\x05\x9EP\x02\u04C6\u04C5\x03\x02\x02\x02\u04C6\u04C7\x03" +
		"\x02\x02\x02\u04C7\u04C9\x03\x02\x02\x02\u04C8\u04CA\x05\xBA^\x02\u04C9" +
		"\u04C8\x03\x02\x02\x02\u04CA\u04CB\x03\x02\x02\x02\u04CB\u04C9\x03\x02" +
		"\x02\x02\u04CB\u04CC\x03\x02\x02\x02\u04CC\u04CF\x03\x02\x02\x02\u04CD" +
		"\u04CE\x07\x11\x02\x02\u04CE\u04D0\x05\x9EP\x02\u04CF\u04CD\x03\x02\x02" +
		"\x02\u04CF\u04D0\x03\x02\x02\x02\u04D0\u04D1\x03\x02\x02\x02\u04D1\u04D2" +
		"\x07\x12\x02\x02\u04D2\u04E5\x03\x02\x02\x02\u04D3\u04D4\t\x10\x02\x02" +
		"\u04D4\u04D5\x07\xAF\x02\x02\u04D5\u04D6\x05\x9EP\x02\u04D6\u04D7\x07" +
		"\x06\x02\x02\u04D7\u04D8\x05\xC4c\x02\u04D8\u04D9\x07\xB0\x02\x02\u04D9" +
		"\u04E5\x03\x02\x02\x02\u04DA\u04DB\x07\x16\x02\x02\u04DB\u04DC\x07\xAF" +
		"\x02\x02\u04DC\u04DD\x05\xEAv\x02\u04DD\u04DE\x07\x19\x02\x02\u04DE\u04DF" +
		"\x05\x9EP\x02\u04DF\u04E0\x07\xB0\x02\x02\u04E0\u04E5\x03\x02\x02\x02" +
		"\u04E1\u04E5\x05\xC6d\x02\u04E2\u04E5\x05\xC8e\x02\u04E3\u04E5\x05\xD0" +
		"i\x02\u04E4\u049D\x03\x02\x02\x02\u04E4\u049E\x03\x02\x02\x02\u04E4\u049F" +
		"\x03\x02\x02\x02\u04E4\u04A0\x03\x02\x02\x02\u04E4\u04A1\x03\x02\x02\x02" +
		"\u04E4\u04A2\x03\x02\x02\x02\u04E4\u04A8\x03\x02\x02\x02\u04E4\u04AA\x03" +
		"\x02\x02\x02\u04E4\u04AB\x03\x02\x02\x02\u04E4\u04AC\x03\x02\x02\x02\u04E4" +
		"\u04AD\x03\x02\x02\x02\u04E4\u04BB\x03\x02\x02\x02\u04E4\u04BF\x03\x02" +
		"\x02\x02\u04E4\u04C4\x03\x02\x02\x02\u04E4\u04D3\x03\x02\x02\x02\u04E4" +
		"\u04DA\x03\x02\x02\x02\u04E4\u04E1\x03\x02\x02\x02\u04E4\u04E2\x03\x02" +
		"\x02\x02\u04E4\u04E3\x03\x02\x02\x02\u04E5\xB7\x03\x02\x02\x02\u04E6\u04E7" +
		"\x05\xEAv\x02\u04E7\xB9\x03\x02\x02\x02\u04E8\u04E9\x07=\x02\x02\u04E9" +
		"\u04EA\x05\x9EP\x02\u04EA\u04EB\x076\x02\x02\u04EB\u04EC\x05\x9EP\x02" +
		"\u04EC\xBB\x03\x02\x02\x02\u04ED\u04EE\x05\xE6t\x02\u04EE\u0500\x07\xAF" +
		"\x02\x02\u04EF\u04F1\x07\x10\x02\x02\u04F0\u04EF\x03\x02\x02\x02\u04F0" +
		"\u04F1\x03\x02\x02\x02\u04F1\u04F2\x03\x02\x02\x02\u04F2\u04F7\x05\x9E" +
		"P\x02\u04F3\u04F4\x07\xAD\x02\x02\u04F4\u04F6\x05\x9EP\x02\u04F5\u04F3" +
		"\x03\x02\x02\x02\u04F6\u04F9\x03\x02\x02\x02\u04F7\u04F5\x03\x02\x02\x02" +
		"\u04F7\u04F8\x03\x02\x02\x02\u04F8\u04FD\x03\x02\x02\x02\u04F9\u04F7\x03" +
		"\x02\x02\x02\u04FA\u04FB\x07.\x02\x02\u04FB\u04FC\x07\t\x02\x02\u04FC" +
		"\u04FE\x05\x86D\x02\u04FD\u04FA\x03\x02\x02\x02\u04FD\u04FE\x03\x02\x02" +
		"\x02\u04FE\u0501\x03\x02\x02\x02\u04FF\u0501\x07\xA8\x02\x02\u0500\u04F0" +
		"\x03\x02\x02\x02\u0500\u04FF\x03\x02\x02\x02\u0500\u0501\x03\x02\x02\x02" +
		"\u0501\u0502\x03\x02\x02\x02\u0502\u0509\x07\xB0\x02\x02\u0503\u0504\x07" +
		"\x18\x02\x02\u0504\u0505\x07\xAF\x02\x02\u0505\u0506\x07>\x02\x02\u0506" +
		"\u0507\x05\x9EP\x02\u0507\u0508\x07\xB0\x02\x02\u0508\u050A\x03\x02\x02" +
		"\x02\u0509\u0503\x03\x02\x02\x02\u0509\u050A\x03\x02\x02\x02\u050A\u0513" +
		"\x03\x02\x02\x02\u050B\u0511\x070\x02\x02\u050C\u0512\x05\xE8u\x02\u050D" +
		"\u050E\x07\xAF\x02\x02\u050E\u050F\x05\xBE`\x02\u050F\u0510\x07\xB0\x02" +
		"\x02\u0510\u0512\x03\x02\x02\x02\u0511\u050C\x03\x02\x02\x02\u0511\u050D" +
		"\x03\x02\x02\x02\u0512\u0514\x03\x02\x02\x02\u0513\u050B\x03\x02\x02\x02" +
		"\u0513\u0514\x03\x02\x02\x02\u0514\xBD\x03\x02\x02\x02\u0515\u0517\x05" +
		"\xE8u\x02\u0516\u0515\x03\x02\x02\x02\u0516\u0517\x03\x02\x02\x02\u0517" +
		"\u0522\x03\x02\x02\x02\u0518\u0519\x071\x02\x02\u0519\u051A\x07\t\x02" +
		"\x02\u051A\u051F\x05\x9EP\x02\u051B\u051C\x07\xAD\x02\x02\u051C\u051E" +
		"\x05\x9EP\x02\u051D\u051B\x03\x02\x02\x02\u051E\u0521\x03\x02\x02\x02" +
		"\u051F\u051D\x03\x02\x02\x02\u051F\u0520\x03\x02\x02\x02\u0520\u0523\x03" +
		"\x02\x02\x02\u0521\u051F\x03\x02\x02\x02\u0522\u0518\x03\x02\x02\x02\u0522" +
		"\u0523\x03\x02\x02\x02\u0523\u0527\x03\x02\x02\x02\u0524\u0525\x07.\x02" +
		"\x02\u0525\u0526\x07\t\x02\x02\u0526\u0528\x05\x86D\x02\u0527\u0524\x03" +
		"\x02\x02\x02\u0527\u0528\x03\x02\x02\x02\u0528\u052A\x03\x02\x02\x02\u0529" +
		"\u052B\x05\xC0a\x02\u052A\u0529\x03\x02\x02\x02\u052A\u052B\x03\x02\x02" +
		"\x02\u052B\xBF\x03\x02\x02\x02\u052C\u0533\t\x11\x02\x02\u052D\u052E\x07" +
		"\b\x02\x02\u052E\u052F\x05\xC2b\x02\u052F\u0530\x07\x04\x02\x02\u0530" +
		"\u0531\x05\xC2b\x02\u0531\u0534\x03\x02\x02\x02\u0532\u0534\x05\xC2b\x02" +
		"\u0533\u052D\x03\x02\x02\x02\u0533\u0532\x03\x02\x02\x02\u0534\xC1\x03" +
		"\x02\x02\x02\u0535\u0536\x07\x90\x02\x02\u0536\u053D\t\x12\x02\x02\u0537" +
		"\u0538\x07P\x02\x02\u0538\u053D\x07}\x02\x02\u0539\u053A\x05\xACW\x02" +
		"\u053A\u053B\t\x12\x02\x02\u053B\u053D\x03\x02\x02\x02\u053C\u0535\x03" +
		"\x02\x02\x02\u053C\u0537\x03\x02\x02\x02\u053C\u0539\x03\x02\x02\x02\u053D" +
		"\xC3\x03\x02\x02\x02\u053E\u0549\x05\xEAv\x02\u053F\u0540\x07\xAF\x02" +
		"\x02\u0540\u0545\x07\x9A\x02\x02\u0541\u0542\x07\xAD\x02\x02\u0542\u0544" +
		"\x07\x9A\x02\x02\u0543\u0541\x03\x02\x02\x02\u0544\u0547\x03\x02\x02\x02" +
		"\u0545\u0543\x03\x02\x02\x02\u0545\u0546\x03\x02\x02\x02\u0546\u0548\x03" +
		"\x02\x02\x02\u0547\u0545\x03\x02\x02\x02\u0548\u054A\x07\xB0\x02\x02\u0549" +
		"\u053F\x03\x02\x02\x02\u0549\u054A\x03\x02\x02\x02\u054A\u054D\x03\x02" +
		"\x02\x02\u054B\u054C\x07\xB1\x02\x02\u054C\u054E\x07\xB2\x02\x02\u054D" +
		"\u054B\x03\x02\x02\x02\u054D\u054E\x03\x02\x02\x02\u054E\xC5\x03\x02\x02" +
		"\x02\u054F\u055D\x07\xB1\x02\x02\u0550\u0557\x05\x9EP\x02\u0551\u0553" +
		"\x07\xAD\x02\x02\u0552\u0551\x03\x02\x02\x02\u0552\u0553\x03\x02\x02\x02" +
		"\u0553\u0554\x03\x02\x02\x02\u0554\u0556\x05\x9EP\x02\u0555\u0552\x03" +
		"\x02\x02\x02\u0556\u0559\x03\x02\x02\x02\u0557\u0555\x03\x02\x02\x02\u0557" +
		"\u0558\x03\x02\x02\x02\u0558\u055B\x03\x02\x02\x02\u0559\u0557\x03\x02" +
		"\x02\x02\u055A\u055C\x07\xAD\x02\x02\u055B\u055A\x03\x02\x02\x02\u055B" +
		"\u055C\x03\x02\x02\x02\u055C\u055E\x03\x02\x02\x02\u055D\u0550\x03\x02" +
		"\x02\x02\u055D\u055E\x03\x02\x02\x02\u055E\u055F\x03\x02\x02\x02\u055F" +
		"\u0560\x07\xB2\x02\x02\u0560\xC7\x03\x02\x02\x02\u0561\u0570\x07\xB3\x02" +
		"\x02\u0562\u0569\x05\xCAf\x02\u0563\u0565\x07\xAD\x02\x02\u0564\u0563" +
		"\x03\x02\x02\x02\u0564\u0565\x03\x02\x02\x02\u0565\u0566\x03\x02\x02\x02" +
		"\u0566\u0568\x05\xCAf\x02\u0567\u0564\x03\x02\x02\x02\u0568\u056B\x03" +
		"\x02\x02\x02\u0569\u0567\x03\x02\x02\x02\u0569\u056A\x03\x02\x02\x02\u056A" +
		"\u056D\x03\x02\x02\x02\u056B\u0569\x03\x02\x02\x02\u056C\u056E\x07\xAD" +
		"\x02\x02\u056D\u056C\x03\x02\x02\x02\u056D\u056E\x03\x02\x02\x02\u056E" +
		"\u0571\x03\x02\x02\x02\u056F\u0571\x07\xAB\x02\x02\u0570\u0562\x03\x02" +
		"\x02\x02\u0570\u056F\x03\x02\x02\x02\u0570\u0571\x03\x02\x02\x02\u0571" +
		"\u0572\x03\x02\x02\x02\u0572\u0573\x07\xB4\x02\x02\u0573\xC9\x03\x02\x02" +
		"\x02\u0574\u0575\x05\xCCg\x02\u0575\u0576\x07\x9E\x02\x02\u0576\u0577" +
		"\x05\x9EP\x02\u0577\xCB\x03\x02\x02\x02\u0578\u057B\x07\x97\x02\x02\u0579" +
		"\u057B\x05\xEAv\x02\u057A\u0578\x03\x02\x02\x02\u057A\u0579\x03\x02\x02" +
		"\x02\u057B\xCD\x03\x02\x02\x02\u057C\u057D\x07\x97\x02\x02\u057D\xCF\x03" +
		"\x02\x02\x02\u057E\u057F\x07\xAB\x02\x02\u057F\xD1\x03\x02\x02\x02\u0580" +
		"\u0581\x05\xEAv\x02\u0581\xD3\x03\x02\x02\x02\u0582\u0583\x05\xEAv\x02" +
		"\u0583\xD5\x03\x02\x02\x02\u0584\u0585\x05\xEAv\x02\u0585\xD7\x03\x02" +
		"\x02\x02\u0586\u0587\x05\xEAv\x02\u0587\xD9\x03\x02\x02\x02\u0588\u0589" +
		"\x05\xEAv\x02\u0589\xDB\x03\x02\x02\x02\u058A\u058B\x05\xEAv\x02\u058B" +
		"\xDD\x03\x02\x02\x02\u058C\u058D\x05\xEAv\x02\u058D\xDF\x03\x02\x02\x02" +
		"\u058E\u058F\x05\xEAv\x02\u058F\xE1\x03\x02\x02\x02\u0590\u0591\x05\xEA" +
		"v\x02\u0591\xE3\x03\x02\x02\x02\u0592\u0593\x05\xEAv\x02\u0593\xE5\x03" +
		"\x02\x02\x02\u0594\u0595\x05\xEAv\x02\u0595\xE7\x03\x02\x02\x02\u0596" +
		"\u0597\x05\xEAv\x02\u0597\xE9\x03\x02\x02\x02\u0598\u059C\x07\x9B\x02" +
		"\x02\u0599\u059C\x07\x98\x02\x02\u059A\u059C\x05\xECw\x02\u059B\u0598" +
		"\x03\x02\x02\x02\u059B\u0599\x03\x02\x02\x02\u059B\u059A\x03\x02\x02\x02" +
		"\u059C\xEB\x03\x02\x02\x02\u059D\u059E\t\x13\x02\x02\u059E\xED\x03\x02" +
		"\x02\x02\xAF\xF0\u0114\u011A\u011E\u0122\u012B\u012F\u013A\u014A\u014C" +
		"\u015A\u015E\u0165\u0169\u0170\u0175\u0183\u0191\u0197\u01A1\u01A7\u01AB" +
		"\u01AF\u01B7\u01BD\u01C5\u01C9\u01D2\u01DB\u01DF\u01E6\u01EC\u01F5\u01FA" +
		"\u01FE\u0201\u0206\u020F\u021B\u0220\u0229\u0231\u0235\u0242\u0247\u0266" +
		"\u026E\u0271\u0275\u027C\u0280\u0285\u0289\u0290\u0298\u029C\u02A3\u02AB" +
		"\u02B6\u02C0\u02C4\u02CC\u02D2\u02D5\u02D8\u02DE\u02E4\u02E6\u02EA\u02F1" +
		"\u02F6\u0303\u030E\u0313\u031B\u0320\u0328\u0330\u0339\u0340\u0347\u034C" +
		"\u0350\u0355\u0359\u0361\u0364\u0368\u0376\u0379\u037E\u0381\u0383\u0388" +
		"\u0397\u039C\u03A0\u03A7\u03AE\u03B2\u03B5\u03C2\u03C7\u03CD\u03D0\u03D3" +
		"\u03D7\u03DA\u03DD\u03E0\u03E6\u03EA\u03EC\u03F2\u03FA\u03FD\u0408\u040C" +
		"\u041B\u0423\u0429\u0432\u0439\u0441\u0443\u0449\u044D\u0453\u0456\u045B" +
		"\u0463\u046D\u0471\u0473\u0477\u047F\u0487\u0490\u049B\u04A6\u04B3\u04B7" +
		"\u04C6\u04CB\u04CF\u04E4\u04F0\u04F7\u04FD\u0500\u0509\u0511\u0513\u0516" +
		"\u051F\u0522\u0527\u052A\u0533\u053C\u0545\u0549\u054D\u0552\u0557\u055B" +
		"\u055D\u0564\u0569\u056D\u0570\u057A\u059B";
	public static readonly _serializedATN: string = Utils.join(
		[
			MoltlerParser._serializedATNSegment0,
			MoltlerParser._serializedATNSegment1,
			MoltlerParser._serializedATNSegment2,
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
	public connectorExecStatement(): ConnectorExecStatementContext | undefined {
		return this.tryGetRuleContext(0, ConnectorExecStatementContext);
	}
	public syncStatement(): SyncStatementContext | undefined {
		return this.tryGetRuleContext(0, SyncStatementContext);
	}
	public syncControlStatement(): SyncControlStatementContext | undefined {
		return this.tryGetRuleContext(0, SyncControlStatementContext);
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
	public SYNCS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNCS, 0); }
	public SYNC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNC, 0); }
	public syncName(): SyncNameContext | undefined {
		return this.tryGetRuleContext(0, SyncNameContext);
	}
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
	public DRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DRY, 0); }
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public actionArguments(): ActionArgumentsContext | undefined {
		return this.tryGetRuleContext(0, ActionArgumentsContext);
	}
	public FOR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FOR, 0); }
	public EACH(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EACH, 0); }
	public query(): QueryContext | undefined {
		return this.tryGetRuleContext(0, QueryContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_connectorExecStatement; }
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
	public DRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DRY, 0); }
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public WHERE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHERE, 0); }
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	public INCREMENTAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INCREMENTAL, 0); }
	public ON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ON, 0); }
	public columnName(): ColumnNameContext | undefined {
		return this.tryGetRuleContext(0, ColumnNameContext);
	}
	public SCHEDULE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SCHEDULE, 0); }
	public stringLiteral(): StringLiteralContext | undefined {
		return this.tryGetRuleContext(0, StringLiteralContext);
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


export class SyncControlStatementContext extends ParserRuleContext {
	public SYNC(): TerminalNode { return this.getToken(MoltlerParser.SYNC, 0); }
	public syncName(): SyncNameContext {
		return this.getRuleContext(0, SyncNameContext);
	}
	public PAUSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PAUSE, 0); }
	public RESUME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RESUME, 0); }
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public STOP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STOP, 0); }
	public DROP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DROP, 0); }
	public ifExists(): IfExistsContext | undefined {
		return this.tryGetRuleContext(0, IfExistsContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_syncControlStatement; }
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
	public DISTINCT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.DISTINCT, 0); }
	public ALL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ALL, 0); }
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


export class GroupItemsContext extends ParserRuleContext {
	public ALL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ALL, 0); }
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
	public get ruleIndex(): number { return MoltlerParser.RULE_groupItems; }
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
	public tablePrimary(): TablePrimaryContext {
		return this.getRuleContext(0, TablePrimaryContext);
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
	public tablePrimary(): TablePrimaryContext {
		return this.getRuleContext(0, TablePrimaryContext);
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
	public INNER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INNER, 0); }
	public CROSS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CROSS, 0); }
	public LEFT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LEFT, 0); }
	public RIGHT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RIGHT, 0); }
	public FULL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FULL, 0); }
	public OUTER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OUTER, 0); }
	public SEMI(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SEMI, 0); }
	public ANTI(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ANTI, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_joinType; }
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
	public joinedTables(): JoinedTablesContext | undefined {
		return this.tryGetRuleContext(0, JoinedTablesContext);
	}
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_tablePrimary; }
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
	public expression(): ExpressionContext | undefined {
		return this.tryGetRuleContext(0, ExpressionContext);
	}
	public RBRACKET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RBRACKET, 0); }
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
	public expression(): ExpressionContext[];
	public expression(i: number): ExpressionContext;
	public expression(i?: number): ExpressionContext | ExpressionContext[] {
		if (i === undefined) {
			return this.getRuleContexts(ExpressionContext);
		} else {
			return this.getRuleContext(i, ExpressionContext);
		}
	}
	public STAR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STAR, 0); }
	public FILTER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FILTER, 0); }
	public WHERE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHERE, 0); }
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
	public CATCH(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CATCH, 0); }
	public CLEAR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CLEAR, 0); }
	public CONFIG(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIG, 0); }
	public CONFIG_SCHEMA(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONFIG_SCHEMA, 0); }
	public CONNECTOR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTOR, 0); }
	public CONNECTORS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTORS, 0); }
	public CONNECTOR_EXEC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CONNECTOR_EXEC, 0); }
	public CREATE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.CREATE, 0); }
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
	public EXPLAIN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.EXPLAIN, 0); }
	public FIELDS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FIELDS, 0); }
	public FINALLY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FINALLY, 0); }
	public FIRST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FIRST, 0); }
	public FOLLOWING(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FOLLOWING, 0); }
	public FOR(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FOR, 0); }
	public FORMAT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.FORMAT, 0); }
	public GROUPS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.GROUPS, 0); }
	public HANDLER(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.HANDLER, 0); }
	public HISTORY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.HISTORY, 0); }
	public IF(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.IF, 0); }
	public INCREMENTAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.INCREMENTAL, 0); }
	public JSON(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.JSON, 0); }
	public LAST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LAST, 0); }
	public LATERAL(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LATERAL, 0); }
	public LIMITS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LIMITS, 0); }
	public LOOP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.LOOP, 0); }
	public MOCK_API(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.MOCK_API, 0); }
	public NAME(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.NAME, 0); }
	public OPENAPI(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OPENAPI, 0); }
	public OPTIONS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.OPTIONS, 0); }
	public PARAMETERS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PARAMETERS, 0); }
	public PAUSE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.PAUSE, 0); }
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
	public ROW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROW, 0); }
	public ROWS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.ROWS, 0); }
	public RUN(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.RUN, 0); }
	public SCHEDULE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SCHEDULE, 0); }
	public SECRET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SECRET, 0); }
	public SECRETS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SECRETS, 0); }
	public SET(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SET, 0); }
	public SHOW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SHOW, 0); }
	public STATUS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STATUS, 0); }
	public STOP(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.STOP, 0); }
	public SYNC(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNC, 0); }
	public SYNCS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.SYNCS, 0); }
	public TEST(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEST, 0); }
	public TEXT(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TEXT, 0); }
	public THROW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.THROW, 0); }
	public TO(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TO, 0); }
	public TRY(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TRY, 0); }
	public TYPE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TYPE, 0); }
	public TYPES(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.TYPES, 0); }
	public UNBOUNDED(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.UNBOUNDED, 0); }
	public USAGE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.USAGE, 0); }
	public VALUE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.VALUE, 0); }
	public VIEW(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.VIEW, 0); }
	public VIEWS(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.VIEWS, 0); }
	public WHILE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHILE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_nonReserved; }
}


