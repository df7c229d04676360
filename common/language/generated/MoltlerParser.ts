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
	public static readonly WHILE = 145;
	public static readonly PATTERN = 146;
	public static readonly STRING = 147;
	public static readonly QUOTED_NAME = 148;
	public static readonly PARAMETER = 149;
	public static readonly NUMBER = 150;
	public static readonly WORD = 151;
	public static readonly FAT_ARROW = 152;
	public static readonly DOUBLE_COLON = 153;
	public static readonly COLON = 154;
	public static readonly CONCAT = 155;
	public static readonly NE = 156;
	public static readonly LE = 157;
	public static readonly GE = 158;
	public static readonly EQ = 159;
	public static readonly LT = 160;
	public static readonly GT = 161;
	public static readonly PLUS = 162;
	public static readonly MINUS = 163;
	public static readonly STAR = 164;
	public static readonly SLASH = 165;
	public static readonly PERCENT = 166;
	public static readonly ELLIPSIS = 167;
	public static readonly DOT = 168;
	public static readonly COMMA = 169;
	public static readonly SEMICOLON = 170;
	public static readonly LPAREN = 171;
	public static readonly RPAREN = 172;
	public static readonly LBRACKET = 173;
	public static readonly RBRACKET = 174;
	public static readonly LBRACE = 175;
	public static readonly RBRACE = 176;
	public static readonly LINE_COMMENT = 177;
	public static readonly BLOCK_COMMENT = 178;
	public static readonly SPACE = 179;
	public static readonly UNKNOWN = 180;
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
	public static readonly RULE_connectorExecStatement = 18;
	public static readonly RULE_forEach = 19;
	public static readonly RULE_actionPart = 20;
	public static readonly RULE_actionArguments = 21;
	public static readonly RULE_actionArgument = 22;
	public static readonly RULE_parameterName = 23;
	public static readonly RULE_syncStatement = 24;
	public static readonly RULE_syncControlStatement = 25;
	public static readonly RULE_body = 26;
	public static readonly RULE_blockStatement = 27;
	public static readonly RULE_tryStatement = 28;
	public static readonly RULE_catchClause = 29;
	public static readonly RULE_declareStatement = 30;
	public static readonly RULE_setStatement = 31;
	public static readonly RULE_ifStatement = 32;
	public static readonly RULE_ifBranch = 33;
	public static readonly RULE_forStatement = 34;
	public static readonly RULE_whileStatement = 35;
	public static readonly RULE_assertStatement = 36;
	public static readonly RULE_printStatement = 37;
	public static readonly RULE_throwStatement = 38;
	public static readonly RULE_createConnectorTypeStatement = 39;
	public static readonly RULE_createConnectorEntityStatement = 40;
	public static readonly RULE_createConnectorActionStatement = 41;
	public static readonly RULE_registerConnectorTypeStatement = 42;
	public static readonly RULE_dropConnectorTypeStatement = 43;
	public static readonly RULE_testConnectorTypeStatement = 44;
	public static readonly RULE_query = 45;
	public static readonly RULE_limitClause = 46;
	public static readonly RULE_withClause = 47;
	public static readonly RULE_commonTable = 48;
	public static readonly RULE_columnNames = 49;
	public static readonly RULE_queryBody = 50;
	public static readonly RULE_queryOperator = 51;
	public static readonly RULE_queryTerm = 52;
	public static readonly RULE_intersectOperator = 53;
	public static readonly RULE_queryPrimary = 54;
	public static readonly RULE_values = 55;
	public static readonly RULE_valuesRow = 56;
	public static readonly RULE_select = 57;
	public static readonly RULE_whereCondition = 58;
	public static readonly RULE_havingCondition = 59;
	public static readonly RULE_qualifyCondition = 60;
	public static readonly RULE_groupItems = 61;
	public static readonly RULE_selectItem = 62;
	public static readonly RULE_star = 63;
	public static readonly RULE_namedWindow = 64;
	public static readonly RULE_orderItems = 65;
	public static readonly RULE_orderItem = 66;
	public static readonly RULE_tableList = 67;
	public static readonly RULE_joinedTables = 68;
	public static readonly RULE_joinPart = 69;
	public static readonly RULE_joinType = 70;
	public static readonly RULE_tablePrimary = 71;
	public static readonly RULE_tableName = 72;
	public static readonly RULE_tablePart = 73;
	public static readonly RULE_withOptions = 74;
	public static readonly RULE_optionEntry = 75;
	public static readonly RULE_optionName = 76;
	public static readonly RULE_expression = 77;
	public static readonly RULE_conjunction = 78;
	public static readonly RULE_negation = 79;
	public static readonly RULE_comparison = 80;
	public static readonly RULE_comparisonTail = 81;
	public static readonly RULE_matching = 82;
	public static readonly RULE_matchingTail = 83;
	public static readonly RULE_valueChain = 84;
	public static readonly RULE_valueOperator = 85;
	public static readonly RULE_signed = 86;
	public static readonly RULE_postfixed = 87;
	public static readonly RULE_postfix = 88;
	public static readonly RULE_primary = 89;
	public static readonly RULE_intervalUnit = 90;
	public static readonly RULE_caseBranch = 91;
	public static readonly RULE_functionCall = 92;
	public static readonly RULE_windowSpecification = 93;
	public static readonly RULE_windowFrame = 94;
	public static readonly RULE_frameBound = 95;
	public static readonly RULE_typeName = 96;
	public static readonly RULE_listLiteral = 97;
	public static readonly RULE_objectLiteral = 98;
	public static readonly RULE_objectMember = 99;
	public static readonly RULE_objectKey = 100;
	public static readonly RULE_stringLiteral = 101;
	public static readonly RULE_placeholder = 102;
	public static readonly RULE_newName = 103;
	public static readonly RULE_connectorName = 104;
	public static readonly RULE_secretName = 105;
	public static readonly RULE_syncName = 106;
	public static readonly RULE_errorName = 107;
	public static readonly RULE_variableName = 108;
	public static readonly RULE_columnName = 109;
	public static readonly RULE_memberName = 110;
	public static readonly RULE_qualifierName = 111;
	public static readonly RULE_functionName = 112;
	public static readonly RULE_windowName = 113;
	public static readonly RULE_name = 114;
	public static readonly RULE_nonReserved = 115;
	// tslint:disable:no-trailing-whitespace
	public static readonly ruleNames: string[] = [
		"singleStatement", "statement", "selectStatement", "explainStatement", 
		"describeStatement", "showStatement", "showSubject", "orReplace", "ifNotExists", 
		"ifExists", "createConnectorStatement", "alterConnectorStatement", "connectorChange", 
		"testConnectorStatement", "clearLimitsStatement", "dropConnectorStatement", 
		"createSecretStatement", "dropSecretStatement", "connectorExecStatement", 
		"forEach", "actionPart", "actionArguments", "actionArgument", "parameterName", 
		"syncStatement", "syncControlStatement", "body", "blockStatement", "tryStatement", 
		"catchClause", "declareStatement", "setStatement", "ifStatement", "ifBranch", 
		"forStatement", "whileStatement", "assertStatement", "printStatement", 
		"throwStatement", "createConnectorTypeStatement", "createConnectorEntityStatement", 
		"createConnectorActionStatement", "registerConnectorTypeStatement", "dropConnectorTypeStatement", 
		"testConnectorTypeStatement", "query", "limitClause", "withClause", "commonTable", 
		"columnNames", "queryBody", "queryOperator", "queryTerm", "intersectOperator", 
		"queryPrimary", "values", "valuesRow", "select", "whereCondition", "havingCondition", 
		"qualifyCondition", "groupItems", "selectItem", "star", "namedWindow", 
		"orderItems", "orderItem", "tableList", "joinedTables", "joinPart", "joinType", 
		"tablePrimary", "tableName", "tablePart", "withOptions", "optionEntry", 
		"optionName", "expression", "conjunction", "negation", "comparison", "comparisonTail", 
		"matching", "matchingTail", "valueChain", "valueOperator", "signed", "postfixed", 
		"postfix", "primary", "intervalUnit", "caseBranch", "functionCall", "windowSpecification", 
		"windowFrame", "frameBound", "typeName", "listLiteral", "objectLiteral", 
		"objectMember", "objectKey", "stringLiteral", "placeholder", "newName", 
		"connectorName", "secretName", "syncName", "errorName", "variableName", 
		"columnName", "memberName", "qualifierName", "functionName", "windowName", 
		"name", "nonReserved",
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
		undefined, undefined, undefined, undefined, undefined, "'=>'", "'::'", 
		"':'", "'||'", undefined, "'<='", "'>='", "'='", "'<'", "'>'", "'+'", 
		"'-'", "'*'", "'/'", "'%'", undefined, "'.'", "','", "';'", "'('", "')'", 
		"'['", "']'", "'{'", "'}'",
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
		"TYPE", "TYPES", "UNBOUNDED", "USAGE", "VALUE", "WHILE", "PATTERN", "STRING", 
		"QUOTED_NAME", "PARAMETER", "NUMBER", "WORD", "FAT_ARROW", "DOUBLE_COLON", 
		"COLON", "CONCAT", "NE", "LE", "GE", "EQ", "LT", "GT", "PLUS", "MINUS", 
		"STAR", "SLASH", "PERCENT", "ELLIPSIS", "DOT", "COMMA", "SEMICOLON", "LPAREN", 
		"RPAREN", "LBRACKET", "RBRACKET", "LBRACE", "RBRACE", "LINE_COMMENT", 
		"BLOCK_COMMENT", "SPACE", "UNKNOWN",
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
			this.state = 232;
			this.statement();
			this.state = 234;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.SEMICOLON) {
				{
				this.state = 233;
				this.match(MoltlerParser.SEMICOLON);
				}
			}

			this.state = 236;
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
			this.state = 268;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 1, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 238;
				this.selectStatement();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 239;
				this.explainStatement();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 240;
				this.describeStatement();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 241;
				this.showStatement();
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 242;
				this.createConnectorStatement();
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 243;
				this.alterConnectorStatement();
				}
				break;

			case 7:
				this.enterOuterAlt(_localctx, 7);
				{
				this.state = 244;
				this.testConnectorStatement();
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 245;
				this.clearLimitsStatement();
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 246;
				this.dropConnectorStatement();
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 247;
				this.createSecretStatement();
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 248;
				this.dropSecretStatement();
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 249;
				this.connectorExecStatement();
				}
				break;

			case 13:
				this.enterOuterAlt(_localctx, 13);
				{
				this.state = 250;
				this.syncStatement();
				}
				break;

			case 14:
				this.enterOuterAlt(_localctx, 14);
				{
				this.state = 251;
				this.syncControlStatement();
				}
				break;

			case 15:
				this.enterOuterAlt(_localctx, 15);
				{
				this.state = 252;
				this.blockStatement();
				}
				break;

			case 16:
				this.enterOuterAlt(_localctx, 16);
				{
				this.state = 253;
				this.tryStatement();
				}
				break;

			case 17:
				this.enterOuterAlt(_localctx, 17);
				{
				this.state = 254;
				this.declareStatement();
				}
				break;

			case 18:
				this.enterOuterAlt(_localctx, 18);
				{
				this.state = 255;
				this.setStatement();
				}
				break;

			case 19:
				this.enterOuterAlt(_localctx, 19);
				{
				this.state = 256;
				this.ifStatement();
				}
				break;

			case 20:
				this.enterOuterAlt(_localctx, 20);
				{
				this.state = 257;
				this.forStatement();
				}
				break;

			case 21:
				this.enterOuterAlt(_localctx, 21);
				{
				this.state = 258;
				this.whileStatement();
				}
				break;

			case 22:
				this.enterOuterAlt(_localctx, 22);
				{
				this.state = 259;
				this.assertStatement();
				}
				break;

			case 23:
				this.enterOuterAlt(_localctx, 23);
				{
				this.state = 260;
				this.printStatement();
				}
				break;

			case 24:
				this.enterOuterAlt(_localctx, 24);
				{
				this.state = 261;
				this.throwStatement();
				}
				break;

			case 25:
				this.enterOuterAlt(_localctx, 25);
				{
				this.state = 262;
				this.createConnectorTypeStatement();
				}
				break;

			case 26:
				this.enterOuterAlt(_localctx, 26);
				{
				this.state = 263;
				this.createConnectorEntityStatement();
				}
				break;

			case 27:
				this.enterOuterAlt(_localctx, 27);
				{
				this.state = 264;
				this.createConnectorActionStatement();
				}
				break;

			case 28:
				this.enterOuterAlt(_localctx, 28);
				{
				this.state = 265;
				this.registerConnectorTypeStatement();
				}
				break;

			case 29:
				this.enterOuterAlt(_localctx, 29);
				{
				this.state = 266;
				this.dropConnectorTypeStatement();
				}
				break;

			case 30:
				this.enterOuterAlt(_localctx, 30);
				{
				this.state = 267;
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
			this.state = 270;
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
			this.state = 272;
			this.match(MoltlerParser.EXPLAIN);
			this.state = 274;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ANALYZE) {
				{
				this.state = 273;
				this.match(MoltlerParser.ANALYZE);
				}
			}

			this.state = 278;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FORMAT) {
				{
				this.state = 276;
				this.match(MoltlerParser.FORMAT);
				this.state = 277;
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

			this.state = 282;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.SELECT:
			case MoltlerParser.VALUES:
			case MoltlerParser.WITH:
			case MoltlerParser.LPAREN:
				{
				this.state = 280;
				this.selectStatement();
				}
				break;
			case MoltlerParser.CONNECTOR_EXEC:
			case MoltlerParser.DRY:
				{
				this.state = 281;
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
			this.state = 284;
			this.match(MoltlerParser.DESCRIBE);
			this.state = 285;
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
			this.state = 287;
			this.match(MoltlerParser.SHOW);
			this.state = 288;
			this.showSubject();
			this.state = 291;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIKE) {
				{
				this.state = 289;
				this.match(MoltlerParser.LIKE);
				this.state = 290;
				this.stringLiteral();
				}
			}

			this.state = 295;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIMIT) {
				{
				this.state = 293;
				this.match(MoltlerParser.LIMIT);
				this.state = 294;
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
			this.state = 323;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 9, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 297;
				this.match(MoltlerParser.CONNECTORS);
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 298;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 299;
				this.match(MoltlerParser.TYPES);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 300;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 301;
				this.match(MoltlerParser.TYPE);
				this.state = 302;
				this.stringLiteral();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 303;
				this.match(MoltlerParser.CONNECTOR);
				this.state = 304;
				this.connectorName();
				this.state = 306;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.STATUS || _la === MoltlerParser.USAGE) {
					{
					this.state = 305;
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
				this.state = 308;
				this.match(MoltlerParser.ENTITIES);
				this.state = 309;
				this.match(MoltlerParser.FROM);
				this.state = 310;
				this.connectorName();
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 311;
				this.match(MoltlerParser.ACTIONS);
				this.state = 312;
				this.match(MoltlerParser.FROM);
				this.state = 313;
				this.tableName();
				}
				break;

			case 7:
				this.enterOuterAlt(_localctx, 7);
				{
				this.state = 314;
				this.match(MoltlerParser.SECRETS);
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 315;
				this.match(MoltlerParser.HISTORY);
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 316;
				this.match(MoltlerParser.AUDIT);
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 317;
				this.match(MoltlerParser.SYNCS);
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 318;
				this.match(MoltlerParser.SYNC);
				this.state = 319;
				this.match(MoltlerParser.HISTORY);
				this.state = 321;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 320;
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
			this.state = 325;
			this.match(MoltlerParser.OR);
			this.state = 326;
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
			this.state = 328;
			this.match(MoltlerParser.IF);
			this.state = 329;
			this.match(MoltlerParser.NOT);
			this.state = 330;
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
			this.state = 332;
			this.match(MoltlerParser.IF);
			this.state = 333;
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
			this.state = 335;
			this.match(MoltlerParser.CREATE);
			this.state = 337;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 336;
				this.orReplace();
				}
			}

			this.state = 339;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 341;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 11, this._ctx) ) {
			case 1:
				{
				this.state = 340;
				this.ifNotExists();
				}
				break;
			}
			this.state = 343;
			this.connectorName();
			this.state = 344;
			this.match(MoltlerParser.TYPE);
			this.state = 345;
			this.stringLiteral();
			this.state = 348;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.CONFIG) {
				{
				this.state = 346;
				this.match(MoltlerParser.CONFIG);
				this.state = 347;
				this.objectLiteral();
				}
			}

			this.state = 352;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OPTIONS) {
				{
				this.state = 350;
				this.match(MoltlerParser.OPTIONS);
				this.state = 351;
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
			this.state = 354;
			this.match(MoltlerParser.ALTER);
			this.state = 355;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 356;
			this.connectorName();
			this.state = 357;
			this.connectorChange();
			this.state = 364;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.DISABLE || _la === MoltlerParser.ENABLE || _la === MoltlerParser.RENAME || _la === MoltlerParser.SET || _la === MoltlerParser.COMMA) {
				{
				{
				this.state = 359;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 358;
					this.match(MoltlerParser.COMMA);
					}
				}

				this.state = 361;
				this.connectorChange();
				}
				}
				this.state = 366;
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
			this.state = 378;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 16, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 367;
				this.match(MoltlerParser.SET);
				this.state = 368;
				this.match(MoltlerParser.CONFIG);
				this.state = 369;
				this.objectLiteral();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 370;
				this.match(MoltlerParser.SET);
				this.state = 371;
				this.match(MoltlerParser.OPTIONS);
				this.state = 372;
				this.objectLiteral();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 373;
				this.match(MoltlerParser.RENAME);
				this.state = 374;
				this.match(MoltlerParser.TO);
				this.state = 375;
				this.newName();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 376;
				this.match(MoltlerParser.ENABLE);
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 377;
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
			this.state = 380;
			this.match(MoltlerParser.TEST);
			this.state = 381;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 382;
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
			this.state = 384;
			this.match(MoltlerParser.CLEAR);
			this.state = 385;
			this.match(MoltlerParser.LIMITS);
			this.state = 386;
			this.match(MoltlerParser.FOR);
			this.state = 387;
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
			this.state = 389;
			this.match(MoltlerParser.DROP);
			this.state = 390;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 392;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 17, this._ctx) ) {
			case 1:
				{
				this.state = 391;
				this.ifExists();
				}
				break;
			}
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
	public createSecretStatement(): CreateSecretStatementContext {
		let _localctx: CreateSecretStatementContext = new CreateSecretStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 32, MoltlerParser.RULE_createSecretStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 396;
			this.match(MoltlerParser.CREATE);
			this.state = 398;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 397;
				this.orReplace();
				}
			}

			this.state = 400;
			this.match(MoltlerParser.SECRET);
			this.state = 401;
			this.newName();
			this.state = 402;
			this.match(MoltlerParser.VALUE);
			this.state = 403;
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
			this.state = 405;
			this.match(MoltlerParser.DROP);
			this.state = 406;
			this.match(MoltlerParser.SECRET);
			this.state = 408;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 19, this._ctx) ) {
			case 1:
				{
				this.state = 407;
				this.ifExists();
				}
				break;
			}
			this.state = 410;
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
	public connectorExecStatement(): ConnectorExecStatementContext {
		let _localctx: ConnectorExecStatementContext = new ConnectorExecStatementContext(this._ctx, this.state);
		this.enterRule(_localctx, 36, MoltlerParser.RULE_connectorExecStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 414;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DRY) {
				{
				this.state = 412;
				this.match(MoltlerParser.DRY);
				this.state = 413;
				this.match(MoltlerParser.RUN);
				}
			}

			this.state = 416;
			this.match(MoltlerParser.CONNECTOR_EXEC);
			this.state = 417;
			this.connectorName();
			this.state = 418;
			this.match(MoltlerParser.DOT);
			this.state = 419;
			this.actionPart();
			this.state = 422;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DOT) {
				{
				this.state = 420;
				this.match(MoltlerParser.DOT);
				this.state = 421;
				this.actionPart();
				}
			}

			this.state = 424;
			this.match(MoltlerParser.LPAREN);
			this.state = 426;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0) || _la === MoltlerParser.LBRACE) {
				{
				this.state = 425;
				this.actionArguments();
				}
			}

			this.state = 428;
			this.match(MoltlerParser.RPAREN);
			this.state = 430;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FOR) {
				{
				this.state = 429;
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
		this.enterRule(_localctx, 38, MoltlerParser.RULE_forEach);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 432;
			this.match(MoltlerParser.FOR);
			this.state = 433;
			this.match(MoltlerParser.EACH);
			this.state = 434;
			this.match(MoltlerParser.LPAREN);
			this.state = 435;
			this.query();
			this.state = 436;
			this.match(MoltlerParser.RPAREN);
			this.state = 438;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 437;
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
		this.enterRule(_localctx, 40, MoltlerParser.RULE_actionPart);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 440;
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
		this.enterRule(_localctx, 42, MoltlerParser.RULE_actionArguments);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 442;
			this.actionArgument();
			this.state = 447;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 25, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 443;
					this.match(MoltlerParser.COMMA);
					this.state = 444;
					this.actionArgument();
					}
					}
				}
				this.state = 449;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 25, this._ctx);
			}
			this.state = 451;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 450;
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
		this.enterRule(_localctx, 44, MoltlerParser.RULE_actionArgument);
		try {
			this.state = 458;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.LBRACE:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 453;
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
			case MoltlerParser.WHILE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 454;
				this.parameterName();
				this.state = 455;
				this.match(MoltlerParser.FAT_ARROW);
				this.state = 456;
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
		this.enterRule(_localctx, 46, MoltlerParser.RULE_parameterName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 460;
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
		this.enterRule(_localctx, 48, MoltlerParser.RULE_syncStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 464;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DRY) {
				{
				this.state = 462;
				this.match(MoltlerParser.DRY);
				this.state = 463;
				this.match(MoltlerParser.RUN);
				}
			}

			this.state = 466;
			this.match(MoltlerParser.SYNC);
			this.state = 467;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 468;
			this.tableName();
			this.state = 469;
			this.match(MoltlerParser.TO);
			this.state = 470;
			this.tableName();
			this.state = 473;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WHERE) {
				{
				this.state = 471;
				this.match(MoltlerParser.WHERE);
				this.state = 472;
				this.expression();
				}
			}

			this.state = 478;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.INCREMENTAL) {
				{
				this.state = 475;
				this.match(MoltlerParser.INCREMENTAL);
				this.state = 476;
				this.match(MoltlerParser.ON);
				this.state = 477;
				this.columnName();
				}
			}

			this.state = 482;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.SCHEDULE) {
				{
				this.state = 480;
				this.match(MoltlerParser.SCHEDULE);
				this.state = 481;
				this.stringLiteral();
				}
			}

			this.state = 485;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 484;
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
		this.enterRule(_localctx, 50, MoltlerParser.RULE_syncControlStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 487;
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
			this.state = 488;
			this.match(MoltlerParser.SYNC);
			this.state = 490;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 33, this._ctx) ) {
			case 1:
				{
				this.state = 489;
				this.ifExists();
				}
				break;
			}
			this.state = 492;
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
		this.enterRule(_localctx, 52, MoltlerParser.RULE_body);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 499;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (((((_la - 50)) & ~0x1F) === 0 && ((1 << (_la - 50)) & ((1 << (MoltlerParser.SELECT - 50)) | (1 << (MoltlerParser.VALUES - 50)) | (1 << (MoltlerParser.WITH - 50)) | (1 << (MoltlerParser.ALTER - 50)) | (1 << (MoltlerParser.ASSERT - 50)) | (1 << (MoltlerParser.BEGIN - 50)) | (1 << (MoltlerParser.CLEAR - 50)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 50)) | (1 << (MoltlerParser.CREATE - 50)) | (1 << (MoltlerParser.DECLARE - 50)) | (1 << (MoltlerParser.DESCRIBE - 50)))) !== 0) || ((((_la - 83)) & ~0x1F) === 0 && ((1 << (_la - 83)) & ((1 << (MoltlerParser.DROP - 83)) | (1 << (MoltlerParser.DRY - 83)) | (1 << (MoltlerParser.EXPLAIN - 83)) | (1 << (MoltlerParser.FOR - 83)) | (1 << (MoltlerParser.IF - 83)) | (1 << (MoltlerParser.PAUSE - 83)) | (1 << (MoltlerParser.PRINT - 83)))) !== 0) || ((((_la - 118)) & ~0x1F) === 0 && ((1 << (_la - 118)) & ((1 << (MoltlerParser.REGISTER - 118)) | (1 << (MoltlerParser.RESUME - 118)) | (1 << (MoltlerParser.RUN - 118)) | (1 << (MoltlerParser.SET - 118)) | (1 << (MoltlerParser.SHOW - 118)) | (1 << (MoltlerParser.STOP - 118)) | (1 << (MoltlerParser.SYNC - 118)) | (1 << (MoltlerParser.TEST - 118)) | (1 << (MoltlerParser.THROW - 118)) | (1 << (MoltlerParser.TRY - 118)) | (1 << (MoltlerParser.WHILE - 118)))) !== 0) || _la === MoltlerParser.LPAREN) {
				{
				{
				this.state = 494;
				this.statement();
				this.state = 495;
				this.match(MoltlerParser.SEMICOLON);
				}
				}
				this.state = 501;
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
		this.enterRule(_localctx, 54, MoltlerParser.RULE_blockStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 502;
			this.match(MoltlerParser.BEGIN);
			this.state = 503;
			this.body();
			this.state = 504;
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
		this.enterRule(_localctx, 56, MoltlerParser.RULE_tryStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 506;
			this.match(MoltlerParser.TRY);
			this.state = 507;
			this.body();
			this.state = 511;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.CATCH) {
				{
				{
				this.state = 508;
				this.catchClause();
				}
				}
				this.state = 513;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 516;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FINALLY) {
				{
				this.state = 514;
				this.match(MoltlerParser.FINALLY);
				this.state = 515;
				this.body();
				}
			}

			this.state = 518;
			this.match(MoltlerParser.END);
			this.state = 519;
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
		this.enterRule(_localctx, 58, MoltlerParser.RULE_catchClause);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 521;
			this.match(MoltlerParser.CATCH);
			this.state = 522;
			this.errorName();
			this.state = 525;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.AS) {
				{
				this.state = 523;
				this.match(MoltlerParser.AS);
				this.state = 524;
				this.newName();
				}
			}

			this.state = 527;
			this.match(MoltlerParser.THEN);
			this.state = 528;
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
		this.enterRule(_localctx, 60, MoltlerParser.RULE_declareStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 530;
			this.match(MoltlerParser.DECLARE);
			this.state = 531;
			this.newName();
			this.state = 533;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
				{
				this.state = 532;
				this.typeName();
				}
			}

			this.state = 537;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.EQ) {
				{
				this.state = 535;
				this.match(MoltlerParser.EQ);
				this.state = 536;
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
		this.enterRule(_localctx, 62, MoltlerParser.RULE_setStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 539;
			this.match(MoltlerParser.SET);
			this.state = 540;
			this.variableName();
			this.state = 541;
			this.match(MoltlerParser.EQ);
			this.state = 542;
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
		this.enterRule(_localctx, 64, MoltlerParser.RULE_ifStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 544;
			this.match(MoltlerParser.IF);
			this.state = 545;
			this.ifBranch();
			this.state = 550;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.ELSEIF) {
				{
				{
				this.state = 546;
				this.match(MoltlerParser.ELSEIF);
				this.state = 547;
				this.ifBranch();
				}
				}
				this.state = 552;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 555;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ELSE) {
				{
				this.state = 553;
				this.match(MoltlerParser.ELSE);
				this.state = 554;
				this.body();
				}
			}

			this.state = 557;
			this.match(MoltlerParser.END);
			this.state = 558;
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
		this.enterRule(_localctx, 66, MoltlerParser.RULE_ifBranch);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 560;
			this.expression();
			this.state = 561;
			this.match(MoltlerParser.THEN);
			this.state = 562;
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
		this.enterRule(_localctx, 68, MoltlerParser.RULE_forStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 564;
			this.match(MoltlerParser.FOR);
			this.state = 565;
			this.newName();
			this.state = 566;
			this.match(MoltlerParser.IN);
			this.state = 567;
			this.match(MoltlerParser.LPAREN);
			this.state = 568;
			this.query();
			this.state = 569;
			this.match(MoltlerParser.RPAREN);
			this.state = 570;
			this.match(MoltlerParser.LOOP);
			this.state = 571;
			this.body();
			this.state = 572;
			this.match(MoltlerParser.END);
			this.state = 573;
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
		this.enterRule(_localctx, 70, MoltlerParser.RULE_whileStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 575;
			this.match(MoltlerParser.WHILE);
			this.state = 576;
			this.expression();
			this.state = 577;
			this.match(MoltlerParser.LOOP);
			this.state = 578;
			this.body();
			this.state = 579;
			this.match(MoltlerParser.END);
			this.state = 580;
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
		this.enterRule(_localctx, 72, MoltlerParser.RULE_assertStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 582;
			this.match(MoltlerParser.ASSERT);
			this.state = 583;
			this.expression();
			this.state = 586;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 584;
				this.match(MoltlerParser.COMMA);
				this.state = 585;
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
		this.enterRule(_localctx, 74, MoltlerParser.RULE_printStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 588;
			this.match(MoltlerParser.PRINT);
			this.state = 589;
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
		this.enterRule(_localctx, 76, MoltlerParser.RULE_throwStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 591;
			this.match(MoltlerParser.THROW);
			this.state = 597;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 44, this._ctx) ) {
			case 1:
				{
				this.state = 592;
				this.errorName();
				this.state = 594;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 8)) & ~0x1F) === 0 && ((1 << (_la - 8)) & ((1 << (MoltlerParser.CASE - 8)) | (1 << (MoltlerParser.CAST - 8)) | (1 << (MoltlerParser.DATE - 8)) | (1 << (MoltlerParser.EXISTS - 8)) | (1 << (MoltlerParser.EXTRACT - 8)) | (1 << (MoltlerParser.FALSE - 8)) | (1 << (MoltlerParser.INTERVAL - 8)) | (1 << (MoltlerParser.NOT - 8)) | (1 << (MoltlerParser.NULL - 8)))) !== 0) || ((((_la - 53)) & ~0x1F) === 0 && ((1 << (_la - 53)) & ((1 << (MoltlerParser.TIMESTAMP - 53)) | (1 << (MoltlerParser.TRUE - 53)) | (1 << (MoltlerParser.TRY_CAST - 53)) | (1 << (MoltlerParser.ACTION - 53)) | (1 << (MoltlerParser.ACTIONS - 53)) | (1 << (MoltlerParser.ALTER - 53)) | (1 << (MoltlerParser.ANALYZE - 53)) | (1 << (MoltlerParser.ASSERT - 53)) | (1 << (MoltlerParser.AUDIT - 53)) | (1 << (MoltlerParser.BEGIN - 53)) | (1 << (MoltlerParser.CATCH - 53)) | (1 << (MoltlerParser.CLEAR - 53)) | (1 << (MoltlerParser.CONFIG - 53)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 53)) | (1 << (MoltlerParser.CONNECTOR - 53)) | (1 << (MoltlerParser.CONNECTORS - 53)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 53)) | (1 << (MoltlerParser.CREATE - 53)) | (1 << (MoltlerParser.CURRENT - 53)) | (1 << (MoltlerParser.DECLARE - 53)) | (1 << (MoltlerParser.DESCRIBE - 53)) | (1 << (MoltlerParser.DESCRIPTION - 53)) | (1 << (MoltlerParser.DISABLE - 53)) | (1 << (MoltlerParser.DROP - 53)) | (1 << (MoltlerParser.DRY - 53)))) !== 0) || ((((_la - 85)) & ~0x1F) === 0 && ((1 << (_la - 85)) & ((1 << (MoltlerParser.EACH - 85)) | (1 << (MoltlerParser.ELSEIF - 85)) | (1 << (MoltlerParser.ENABLE - 85)) | (1 << (MoltlerParser.ENTITIES - 85)) | (1 << (MoltlerParser.ENTITY - 85)) | (1 << (MoltlerParser.EXPLAIN - 85)) | (1 << (MoltlerParser.FIELDS - 85)) | (1 << (MoltlerParser.FINALLY - 85)) | (1 << (MoltlerParser.FIRST - 85)) | (1 << (MoltlerParser.FOLLOWING - 85)) | (1 << (MoltlerParser.FOR - 85)) | (1 << (MoltlerParser.FORMAT - 85)) | (1 << (MoltlerParser.GROUPS - 85)) | (1 << (MoltlerParser.HANDLER - 85)) | (1 << (MoltlerParser.HISTORY - 85)) | (1 << (MoltlerParser.IF - 85)) | (1 << (MoltlerParser.INCREMENTAL - 85)) | (1 << (MoltlerParser.JSON - 85)) | (1 << (MoltlerParser.LAST - 85)) | (1 << (MoltlerParser.LATERAL - 85)) | (1 << (MoltlerParser.LIMITS - 85)) | (1 << (MoltlerParser.LOOP - 85)) | (1 << (MoltlerParser.MOCK_API - 85)) | (1 << (MoltlerParser.NAME - 85)) | (1 << (MoltlerParser.OPENAPI - 85)) | (1 << (MoltlerParser.OPTIONS - 85)) | (1 << (MoltlerParser.PARAMETERS - 85)) | (1 << (MoltlerParser.PAUSE - 85)) | (1 << (MoltlerParser.PRECEDING - 85)) | (1 << (MoltlerParser.PRINT - 85)) | (1 << (MoltlerParser.QUERY_HANDLER - 85)) | (1 << (MoltlerParser.RANGE - 85)))) !== 0) || ((((_la - 117)) & ~0x1F) === 0 && ((1 << (_la - 117)) & ((1 << (MoltlerParser.RECURSIVE - 117)) | (1 << (MoltlerParser.REGISTER - 117)) | (1 << (MoltlerParser.RENAME - 117)) | (1 << (MoltlerParser.REPLACE - 117)) | (1 << (MoltlerParser.REQUEST - 117)) | (1 << (MoltlerParser.RESUME - 117)) | (1 << (MoltlerParser.ROW - 117)) | (1 << (MoltlerParser.ROWS - 117)) | (1 << (MoltlerParser.RUN - 117)) | (1 << (MoltlerParser.SCHEDULE - 117)) | (1 << (MoltlerParser.SECRET - 117)) | (1 << (MoltlerParser.SECRETS - 117)) | (1 << (MoltlerParser.SET - 117)) | (1 << (MoltlerParser.SHOW - 117)) | (1 << (MoltlerParser.STATUS - 117)) | (1 << (MoltlerParser.STOP - 117)) | (1 << (MoltlerParser.SYNC - 117)) | (1 << (MoltlerParser.SYNCS - 117)) | (1 << (MoltlerParser.TEST - 117)) | (1 << (MoltlerParser.TEXT - 117)) | (1 << (MoltlerParser.THROW - 117)) | (1 << (MoltlerParser.TO - 117)) | (1 << (MoltlerParser.TRY - 117)) | (1 << (MoltlerParser.TYPE - 117)) | (1 << (MoltlerParser.TYPES - 117)) | (1 << (MoltlerParser.UNBOUNDED - 117)) | (1 << (MoltlerParser.USAGE - 117)) | (1 << (MoltlerParser.VALUE - 117)) | (1 << (MoltlerParser.WHILE - 117)) | (1 << (MoltlerParser.STRING - 117)) | (1 << (MoltlerParser.QUOTED_NAME - 117)))) !== 0) || ((((_la - 149)) & ~0x1F) === 0 && ((1 << (_la - 149)) & ((1 << (MoltlerParser.PARAMETER - 149)) | (1 << (MoltlerParser.NUMBER - 149)) | (1 << (MoltlerParser.WORD - 149)) | (1 << (MoltlerParser.PLUS - 149)) | (1 << (MoltlerParser.MINUS - 149)) | (1 << (MoltlerParser.ELLIPSIS - 149)) | (1 << (MoltlerParser.LPAREN - 149)) | (1 << (MoltlerParser.LBRACKET - 149)) | (1 << (MoltlerParser.LBRACE - 149)))) !== 0)) {
					{
					this.state = 593;
					this.expression();
					}
				}

				}
				break;

			case 2:
				{
				this.state = 596;
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
		this.enterRule(_localctx, 78, MoltlerParser.RULE_createConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 599;
			this.match(MoltlerParser.CREATE);
			this.state = 601;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 600;
				this.orReplace();
				}
			}

			this.state = 603;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 604;
			this.match(MoltlerParser.TYPE);
			this.state = 605;
			this.stringLiteral();
			this.state = 608;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 606;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 607;
				this.stringLiteral();
				}
			}

			this.state = 612;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.CONFIG_SCHEMA) {
				{
				this.state = 610;
				this.match(MoltlerParser.CONFIG_SCHEMA);
				this.state = 611;
				this.objectLiteral();
				}
			}

			this.state = 617;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FROM) {
				{
				this.state = 614;
				this.match(MoltlerParser.FROM);
				this.state = 615;
				this.match(MoltlerParser.OPENAPI);
				this.state = 616;
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
		this.enterRule(_localctx, 80, MoltlerParser.RULE_createConnectorEntityStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 619;
			this.match(MoltlerParser.CREATE);
			this.state = 621;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 620;
				this.orReplace();
				}
			}

			this.state = 623;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 624;
			this.match(MoltlerParser.ENTITY);
			this.state = 625;
			this.stringLiteral();
			this.state = 628;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 626;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 627;
				this.stringLiteral();
				}
			}

			this.state = 630;
			this.match(MoltlerParser.FIELDS);
			this.state = 631;
			this.objectLiteral();
			this.state = 636;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.QUERY_HANDLER:
				{
				this.state = 632;
				this.match(MoltlerParser.QUERY_HANDLER);
				this.state = 633;
				this.stringLiteral();
				}
				break;
			case MoltlerParser.REQUEST:
				{
				this.state = 634;
				this.match(MoltlerParser.REQUEST);
				this.state = 635;
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
		this.enterRule(_localctx, 82, MoltlerParser.RULE_createConnectorActionStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 638;
			this.match(MoltlerParser.CREATE);
			this.state = 640;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OR) {
				{
				this.state = 639;
				this.orReplace();
				}
			}

			this.state = 642;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 643;
			this.match(MoltlerParser.ACTION);
			this.state = 644;
			this.stringLiteral();
			this.state = 647;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.DESCRIPTION) {
				{
				this.state = 645;
				this.match(MoltlerParser.DESCRIPTION);
				this.state = 646;
				this.stringLiteral();
				}
			}

			this.state = 649;
			this.match(MoltlerParser.PARAMETERS);
			this.state = 650;
			this.objectLiteral();
			this.state = 655;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.HANDLER:
				{
				this.state = 651;
				this.match(MoltlerParser.HANDLER);
				this.state = 652;
				this.stringLiteral();
				}
				break;
			case MoltlerParser.REQUEST:
				{
				this.state = 653;
				this.match(MoltlerParser.REQUEST);
				this.state = 654;
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
		this.enterRule(_localctx, 84, MoltlerParser.RULE_registerConnectorTypeStatement);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 657;
			this.match(MoltlerParser.REGISTER);
			this.state = 658;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 659;
			this.match(MoltlerParser.TYPE);
			this.state = 660;
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
		this.enterRule(_localctx, 86, MoltlerParser.RULE_dropConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 662;
			this.match(MoltlerParser.DROP);
			this.state = 663;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 664;
			this.match(MoltlerParser.TYPE);
			this.state = 666;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.IF) {
				{
				this.state = 665;
				this.ifExists();
				}
			}

			this.state = 668;
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
		this.enterRule(_localctx, 88, MoltlerParser.RULE_testConnectorTypeStatement);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 670;
			this.match(MoltlerParser.TEST);
			this.state = 671;
			this.match(MoltlerParser.CONNECTOR);
			this.state = 672;
			this.match(MoltlerParser.TYPE);
			this.state = 673;
			this.stringLiteral();
			this.state = 676;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NAME) {
				{
				this.state = 674;
				this.match(MoltlerParser.NAME);
				this.state = 675;
				this.stringLiteral();
				}
			}

			this.state = 680;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.MOCK_API) {
				{
				this.state = 678;
				this.match(MoltlerParser.MOCK_API);
				this.state = 679;
				this.objectLiteral();
				}
			}

			this.state = 682;
			this.match(MoltlerParser.BEGIN);
			this.state = 683;
			this.body();
			this.state = 684;
			this.match(MoltlerParser.END);
			this.state = 685;
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
		this.enterRule(_localctx, 90, MoltlerParser.RULE_query);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 688;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 687;
				this.withClause();
				}
			}

			this.state = 690;
			this.queryBody();
			this.state = 694;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ORDER) {
				{
				this.state = 691;
				this.match(MoltlerParser.ORDER);
				this.state = 692;
				this.match(MoltlerParser.BY);
				this.state = 693;
				this.orderItems();
				}
			}

			this.state = 697;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LIMIT || _la === MoltlerParser.OFFSET) {
				{
				this.state = 696;
				this.limitClause();
				}
			}

			this.state = 700;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WITH) {
				{
				this.state = 699;
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
		this.enterRule(_localctx, 92, MoltlerParser.RULE_limitClause);
		let _la: number;
		try {
			this.state = 714;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.LIMIT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 702;
				this.match(MoltlerParser.LIMIT);
				this.state = 703;
				this.expression();
				this.state = 706;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.OFFSET) {
					{
					this.state = 704;
					this.match(MoltlerParser.OFFSET);
					this.state = 705;
					this.expression();
					}
				}

				}
				break;
			case MoltlerParser.OFFSET:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 708;
				this.match(MoltlerParser.OFFSET);
				this.state = 709;
				this.expression();
				this.state = 712;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LIMIT) {
					{
					this.state = 710;
					this.match(MoltlerParser.LIMIT);
					this.state = 711;
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
		this.enterRule(_localctx, 94, MoltlerParser.RULE_withClause);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 716;
			this.match(MoltlerParser.WITH);
			this.state = 718;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 65, this._ctx) ) {
			case 1:
				{
				this.state = 717;
				this.match(MoltlerParser.RECURSIVE);
				}
				break;
			}
			this.state = 720;
			this.commonTable();
			this.state = 725;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 721;
				this.match(MoltlerParser.COMMA);
				this.state = 722;
				this.commonTable();
				}
				}
				this.state = 727;
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
		this.enterRule(_localctx, 96, MoltlerParser.RULE_commonTable);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 728;
			this.newName();
			this.state = 730;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.LPAREN) {
				{
				this.state = 729;
				this.columnNames();
				}
			}

			this.state = 732;
			this.match(MoltlerParser.AS);
			this.state = 733;
			this.match(MoltlerParser.LPAREN);
			this.state = 734;
			this.query();
			this.state = 735;
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
		this.enterRule(_localctx, 98, MoltlerParser.RULE_columnNames);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 737;
			this.match(MoltlerParser.LPAREN);
			this.state = 738;
			this.newName();
			this.state = 743;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 739;
				this.match(MoltlerParser.COMMA);
				this.state = 740;
				this.newName();
				}
				}
				this.state = 745;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 746;
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
		this.enterRule(_localctx, 100, MoltlerParser.RULE_queryBody);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 748;
			this.queryTerm();
			this.state = 754;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.EXCEPT || _la === MoltlerParser.UNION) {
				{
				{
				this.state = 749;
				this.queryOperator();
				this.state = 750;
				this.queryTerm();
				}
				}
				this.state = 756;
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
		this.enterRule(_localctx, 102, MoltlerParser.RULE_queryOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 757;
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
			this.state = 759;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 758;
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
		this.enterRule(_localctx, 104, MoltlerParser.RULE_queryTerm);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 761;
			this.queryPrimary();
			this.state = 767;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.INTERSECT) {
				{
				{
				this.state = 762;
				this.intersectOperator();
				this.state = 763;
				this.queryPrimary();
				}
				}
				this.state = 769;
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
		this.enterRule(_localctx, 106, MoltlerParser.RULE_intersectOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 770;
			this.match(MoltlerParser.INTERSECT);
			this.state = 772;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 771;
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
		this.enterRule(_localctx, 108, MoltlerParser.RULE_queryPrimary);
		try {
			this.state = 780;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.SELECT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 774;
				this.select();
				}
				break;
			case MoltlerParser.VALUES:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 775;
				this.values();
				}
				break;
			case MoltlerParser.LPAREN:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 776;
				this.match(MoltlerParser.LPAREN);
				this.state = 777;
				this.query();
				this.state = 778;
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
		this.enterRule(_localctx, 110, MoltlerParser.RULE_values);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 782;
			this.match(MoltlerParser.VALUES);
			this.state = 783;
			this.valuesRow();
			this.state = 788;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 784;
				this.match(MoltlerParser.COMMA);
				this.state = 785;
				this.valuesRow();
				}
				}
				this.state = 790;
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
		this.enterRule(_localctx, 112, MoltlerParser.RULE_valuesRow);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 791;
			this.match(MoltlerParser.LPAREN);
			this.state = 792;
			this.expression();
			this.state = 797;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 793;
				this.match(MoltlerParser.COMMA);
				this.state = 794;
				this.expression();
				}
				}
				this.state = 799;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 800;
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
		this.enterRule(_localctx, 114, MoltlerParser.RULE_select);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 802;
			this.match(MoltlerParser.SELECT);
			this.state = 804;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ALL || _la === MoltlerParser.DISTINCT) {
				{
				this.state = 803;
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

			this.state = 806;
			this.selectItem();
			this.state = 811;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 807;
				this.match(MoltlerParser.COMMA);
				this.state = 808;
				this.selectItem();
				}
				}
				this.state = 813;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 816;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FROM) {
				{
				this.state = 814;
				this.match(MoltlerParser.FROM);
				this.state = 815;
				this.tableList();
				}
			}

			this.state = 820;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WHERE) {
				{
				this.state = 818;
				this.match(MoltlerParser.WHERE);
				this.state = 819;
				this.whereCondition();
				}
			}

			this.state = 825;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.GROUP) {
				{
				this.state = 822;
				this.match(MoltlerParser.GROUP);
				this.state = 823;
				this.match(MoltlerParser.BY);
				this.state = 824;
				this.groupItems();
				}
			}

			this.state = 829;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.HAVING) {
				{
				this.state = 827;
				this.match(MoltlerParser.HAVING);
				this.state = 828;
				this.havingCondition();
				}
			}

			this.state = 840;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.WINDOW) {
				{
				this.state = 831;
				this.match(MoltlerParser.WINDOW);
				this.state = 832;
				this.namedWindow();
				this.state = 837;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 833;
					this.match(MoltlerParser.COMMA);
					this.state = 834;
					this.namedWindow();
					}
					}
					this.state = 839;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
			}

			this.state = 844;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.QUALIFY) {
				{
				this.state = 842;
				this.match(MoltlerParser.QUALIFY);
				this.state = 843;
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
		this.enterRule(_localctx, 116, MoltlerParser.RULE_whereCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 846;
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
		this.enterRule(_localctx, 118, MoltlerParser.RULE_havingCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 848;
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
		this.enterRule(_localctx, 120, MoltlerParser.RULE_qualifyCondition);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 850;
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
		this.enterRule(_localctx, 122, MoltlerParser.RULE_groupItems);
		let _la: number;
		try {
			this.state = 861;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ALL:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 852;
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
				this.state = 853;
				this.expression();
				this.state = 858;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 854;
					this.match(MoltlerParser.COMMA);
					this.state = 855;
					this.expression();
					}
					}
					this.state = 860;
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
		this.enterRule(_localctx, 124, MoltlerParser.RULE_selectItem);
		let _la: number;
		try {
			this.state = 871;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 89, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 863;
				this.star();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 864;
				this.expression();
				this.state = 869;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.AS || ((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 866;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 865;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 868;
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
		this.enterRule(_localctx, 126, MoltlerParser.RULE_star);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 876;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
				{
				this.state = 873;
				this.qualifierName();
				this.state = 874;
				this.match(MoltlerParser.DOT);
				}
			}

			this.state = 878;
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
		this.enterRule(_localctx, 128, MoltlerParser.RULE_namedWindow);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 880;
			this.newName();
			this.state = 881;
			this.match(MoltlerParser.AS);
			this.state = 882;
			this.match(MoltlerParser.LPAREN);
			this.state = 883;
			this.windowSpecification();
			this.state = 884;
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
		this.enterRule(_localctx, 130, MoltlerParser.RULE_orderItems);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 886;
			this.orderItem();
			this.state = 891;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 887;
				this.match(MoltlerParser.COMMA);
				this.state = 888;
				this.orderItem();
				}
				}
				this.state = 893;
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
		this.enterRule(_localctx, 132, MoltlerParser.RULE_orderItem);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 894;
			this.expression();
			this.state = 896;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ASC || _la === MoltlerParser.DESC) {
				{
				this.state = 895;
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

			this.state = 900;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NULLS) {
				{
				this.state = 898;
				this.match(MoltlerParser.NULLS);
				this.state = 899;
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
		this.enterRule(_localctx, 134, MoltlerParser.RULE_tableList);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 902;
			this.joinedTables();
			this.state = 907;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.COMMA) {
				{
				{
				this.state = 903;
				this.match(MoltlerParser.COMMA);
				this.state = 904;
				this.joinedTables();
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
	public joinedTables(): JoinedTablesContext {
		let _localctx: JoinedTablesContext = new JoinedTablesContext(this._ctx, this.state);
		this.enterRule(_localctx, 136, MoltlerParser.RULE_joinedTables);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 910;
			this.tablePrimary();
			this.state = 914;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while ((((_la) & ~0x1F) === 0 && ((1 << _la) & ((1 << MoltlerParser.ANTI) | (1 << MoltlerParser.CROSS) | (1 << MoltlerParser.FULL) | (1 << MoltlerParser.INNER))) !== 0) || ((((_la - 33)) & ~0x1F) === 0 && ((1 << (_la - 33)) & ((1 << (MoltlerParser.JOIN - 33)) | (1 << (MoltlerParser.LEFT - 33)) | (1 << (MoltlerParser.NATURAL - 33)) | (1 << (MoltlerParser.RIGHT - 33)) | (1 << (MoltlerParser.SEMI - 33)))) !== 0)) {
				{
				{
				this.state = 911;
				this.joinPart();
				}
				}
				this.state = 916;
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
		this.enterRule(_localctx, 138, MoltlerParser.RULE_joinPart);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 918;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.NATURAL) {
				{
				this.state = 917;
				this.match(MoltlerParser.NATURAL);
				}
			}

			this.state = 921;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if ((((_la) & ~0x1F) === 0 && ((1 << _la) & ((1 << MoltlerParser.ANTI) | (1 << MoltlerParser.CROSS) | (1 << MoltlerParser.FULL) | (1 << MoltlerParser.INNER))) !== 0) || ((((_la - 34)) & ~0x1F) === 0 && ((1 << (_la - 34)) & ((1 << (MoltlerParser.LEFT - 34)) | (1 << (MoltlerParser.RIGHT - 34)) | (1 << (MoltlerParser.SEMI - 34)))) !== 0)) {
				{
				this.state = 920;
				this.joinType();
				}
			}

			this.state = 923;
			this.match(MoltlerParser.JOIN);
			this.state = 924;
			this.tablePrimary();
			this.state = 939;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.ON:
				{
				this.state = 925;
				this.match(MoltlerParser.ON);
				this.state = 926;
				this.expression();
				}
				break;
			case MoltlerParser.USING:
				{
				this.state = 927;
				this.match(MoltlerParser.USING);
				this.state = 928;
				this.match(MoltlerParser.LPAREN);
				this.state = 929;
				this.columnName();
				this.state = 934;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 930;
					this.match(MoltlerParser.COMMA);
					this.state = 931;
					this.columnName();
					}
					}
					this.state = 936;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 937;
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
		this.enterRule(_localctx, 140, MoltlerParser.RULE_joinType);
		let _la: number;
		try {
			this.state = 951;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 102, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 941;
				this.match(MoltlerParser.INNER);
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 942;
				this.match(MoltlerParser.CROSS);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 943;
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
				this.state = 945;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.OUTER) {
					{
					this.state = 944;
					this.match(MoltlerParser.OUTER);
					}
				}

				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 948;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LEFT) {
					{
					this.state = 947;
					this.match(MoltlerParser.LEFT);
					}
				}

				this.state = 950;
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
		this.enterRule(_localctx, 142, MoltlerParser.RULE_tablePrimary);
		let _la: number;
		try {
			this.state = 982;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 110, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 953;
				this.tableName();
				this.state = 958;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.AS || ((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 955;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 954;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 957;
					this.newName();
					}
				}

				this.state = 961;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 105, this._ctx) ) {
				case 1:
					{
					this.state = 960;
					this.withOptions();
					}
					break;
				}
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 964;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.LATERAL) {
					{
					this.state = 963;
					this.match(MoltlerParser.LATERAL);
					}
				}

				this.state = 966;
				this.match(MoltlerParser.LPAREN);
				this.state = 967;
				this.query();
				this.state = 968;
				this.match(MoltlerParser.RPAREN);
				this.state = 976;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.AS || ((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)) | (1 << (MoltlerParser.QUOTED_NAME - 127)) | (1 << (MoltlerParser.WORD - 127)))) !== 0)) {
					{
					this.state = 970;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.AS) {
						{
						this.state = 969;
						this.match(MoltlerParser.AS);
						}
					}

					this.state = 972;
					this.newName();
					this.state = 974;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.LPAREN) {
						{
						this.state = 973;
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
				this.state = 978;
				this.match(MoltlerParser.LPAREN);
				this.state = 979;
				this.joinedTables();
				this.state = 980;
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
		this.enterRule(_localctx, 144, MoltlerParser.RULE_tableName);
		let _la: number;
		try {
			this.state = 993;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.PATTERN:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 984;
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
			case MoltlerParser.WHILE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 985;
				this.tablePart();
				this.state = 990;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.DOT) {
					{
					{
					this.state = 986;
					this.match(MoltlerParser.DOT);
					this.state = 987;
					this.tablePart();
					}
					}
					this.state = 992;
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
		this.enterRule(_localctx, 146, MoltlerParser.RULE_tablePart);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 995;
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
		this.enterRule(_localctx, 148, MoltlerParser.RULE_withOptions);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 997;
			this.match(MoltlerParser.WITH);
			this.state = 998;
			this.match(MoltlerParser.LPAREN);
			this.state = 999;
			this.optionEntry();
			this.state = 1004;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 113, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1000;
					this.match(MoltlerParser.COMMA);
					this.state = 1001;
					this.optionEntry();
					}
					}
				}
				this.state = 1006;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 113, this._ctx);
			}
			this.state = 1008;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.COMMA) {
				{
				this.state = 1007;
				this.match(MoltlerParser.COMMA);
				}
			}

			this.state = 1010;
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
		this.enterRule(_localctx, 150, MoltlerParser.RULE_optionEntry);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1012;
			this.optionName();
			this.state = 1013;
			this.match(MoltlerParser.EQ);
			this.state = 1014;
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
		this.enterRule(_localctx, 152, MoltlerParser.RULE_optionName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1016;
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
		this.enterRule(_localctx, 154, MoltlerParser.RULE_expression);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1018;
			this.conjunction();
			this.state = 1023;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.OR) {
				{
				{
				this.state = 1019;
				this.match(MoltlerParser.OR);
				this.state = 1020;
				this.conjunction();
				}
				}
				this.state = 1025;
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
		this.enterRule(_localctx, 156, MoltlerParser.RULE_conjunction);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1026;
			this.negation();
			this.state = 1031;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.AND) {
				{
				{
				this.state = 1027;
				this.match(MoltlerParser.AND);
				this.state = 1028;
				this.negation();
				}
				}
				this.state = 1033;
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
		this.enterRule(_localctx, 158, MoltlerParser.RULE_negation);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1037;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.NOT) {
				{
				{
				this.state = 1034;
				this.match(MoltlerParser.NOT);
				}
				}
				this.state = 1039;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1040;
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
		this.enterRule(_localctx, 160, MoltlerParser.RULE_comparison);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1042;
			this.matching();
			this.state = 1046;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.IS || ((((_la - 156)) & ~0x1F) === 0 && ((1 << (_la - 156)) & ((1 << (MoltlerParser.NE - 156)) | (1 << (MoltlerParser.LE - 156)) | (1 << (MoltlerParser.GE - 156)) | (1 << (MoltlerParser.EQ - 156)) | (1 << (MoltlerParser.LT - 156)) | (1 << (MoltlerParser.GT - 156)))) !== 0)) {
				{
				{
				this.state = 1043;
				this.comparisonTail();
				}
				}
				this.state = 1048;
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
		this.enterRule(_localctx, 162, MoltlerParser.RULE_comparisonTail);
		let _la: number;
		try {
			this.state = 1063;
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
				this.state = 1049;
				_la = this._input.LA(1);
				if (!(((((_la - 156)) & ~0x1F) === 0 && ((1 << (_la - 156)) & ((1 << (MoltlerParser.NE - 156)) | (1 << (MoltlerParser.LE - 156)) | (1 << (MoltlerParser.GE - 156)) | (1 << (MoltlerParser.EQ - 156)) | (1 << (MoltlerParser.LT - 156)) | (1 << (MoltlerParser.GT - 156)))) !== 0))) {
				this._errHandler.recoverInline(this);
				} else {
					if (this._input.LA(1) === Token.EOF) {
						this.matchedEOF = true;
					}

					this._errHandler.reportMatch(this);
					this.consume();
				}
				this.state = 1050;
				this.matching();
				}
				break;
			case MoltlerParser.IS:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1051;
				this.match(MoltlerParser.IS);
				this.state = 1053;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1052;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1061;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.NULL:
					{
					this.state = 1055;
					this.match(MoltlerParser.NULL);
					}
					break;
				case MoltlerParser.TRUE:
					{
					this.state = 1056;
					this.match(MoltlerParser.TRUE);
					}
					break;
				case MoltlerParser.FALSE:
					{
					this.state = 1057;
					this.match(MoltlerParser.FALSE);
					}
					break;
				case MoltlerParser.DISTINCT:
					{
					this.state = 1058;
					this.match(MoltlerParser.DISTINCT);
					this.state = 1059;
					this.match(MoltlerParser.FROM);
					this.state = 1060;
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
		this.enterRule(_localctx, 164, MoltlerParser.RULE_matching);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1065;
			this.valueChain();
			this.state = 1069;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 122, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1066;
					this.matchingTail();
					}
					}
				}
				this.state = 1071;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 122, this._ctx);
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
		this.enterRule(_localctx, 166, MoltlerParser.RULE_matchingTail);
		let _la: number;
		try {
			let _alt: number;
			this.state = 1115;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 131, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1073;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1072;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1075;
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
				this.state = 1076;
				this.valueChain();
				this.state = 1079;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ESCAPE) {
					{
					this.state = 1077;
					this.match(MoltlerParser.ESCAPE);
					this.state = 1078;
					this.valueChain();
					}
				}

				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1082;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1081;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1084;
				this.match(MoltlerParser.CONTAINS);
				this.state = 1085;
				this.valueChain();
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1087;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1086;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1089;
				this.match(MoltlerParser.BETWEEN);
				this.state = 1090;
				this.valueChain();
				this.state = 1091;
				this.match(MoltlerParser.AND);
				this.state = 1092;
				this.valueChain();
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1095;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.NOT) {
					{
					this.state = 1094;
					this.match(MoltlerParser.NOT);
					}
				}

				this.state = 1097;
				this.match(MoltlerParser.IN);
				this.state = 1098;
				this.match(MoltlerParser.LPAREN);
				this.state = 1111;
				this._errHandler.sync(this);
				switch ( this.interpreter.adaptivePredict(this._input, 130, this._ctx) ) {
				case 1:
					{
					this.state = 1099;
					this.query();
					}
					break;

				case 2:
					{
					this.state = 1100;
					this.expression();
					this.state = 1105;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 128, this._ctx);
					while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
						if (_alt === 1) {
							{
							{
							this.state = 1101;
							this.match(MoltlerParser.COMMA);
							this.state = 1102;
							this.expression();
							}
							}
						}
						this.state = 1107;
						this._errHandler.sync(this);
						_alt = this.interpreter.adaptivePredict(this._input, 128, this._ctx);
					}
					this.state = 1109;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
					if (_la === MoltlerParser.COMMA) {
						{
						this.state = 1108;
						this.match(MoltlerParser.COMMA);
						}
					}

					}
					break;
				}
				this.state = 1113;
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
		this.enterRule(_localctx, 168, MoltlerParser.RULE_valueChain);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1117;
			this.signed();
			this.state = 1123;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 132, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1118;
					this.valueOperator();
					this.state = 1119;
					this.signed();
					}
					}
				}
				this.state = 1125;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 132, this._ctx);
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
		this.enterRule(_localctx, 170, MoltlerParser.RULE_valueOperator);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1126;
			_la = this._input.LA(1);
			if (!(((((_la - 155)) & ~0x1F) === 0 && ((1 << (_la - 155)) & ((1 << (MoltlerParser.CONCAT - 155)) | (1 << (MoltlerParser.PLUS - 155)) | (1 << (MoltlerParser.MINUS - 155)) | (1 << (MoltlerParser.STAR - 155)) | (1 << (MoltlerParser.SLASH - 155)) | (1 << (MoltlerParser.PERCENT - 155)))) !== 0))) {
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
		this.enterRule(_localctx, 172, MoltlerParser.RULE_signed);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1131;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			while (_la === MoltlerParser.PLUS || _la === MoltlerParser.MINUS) {
				{
				{
				this.state = 1128;
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
				this.state = 1133;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
			}
			this.state = 1134;
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
		this.enterRule(_localctx, 174, MoltlerParser.RULE_postfixed);
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1136;
			this.primary();
			this.state = 1140;
			this._errHandler.sync(this);
			_alt = this.interpreter.adaptivePredict(this._input, 134, this._ctx);
			while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
				if (_alt === 1) {
					{
					{
					this.state = 1137;
					this.postfix();
					}
					}
				}
				this.state = 1142;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 134, this._ctx);
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
		this.enterRule(_localctx, 176, MoltlerParser.RULE_postfix);
		try {
			this.state = 1151;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.DOT:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1143;
				this.match(MoltlerParser.DOT);
				this.state = 1144;
				this.memberName();
				}
				break;
			case MoltlerParser.LBRACKET:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1145;
				this.match(MoltlerParser.LBRACKET);
				this.state = 1146;
				this.expression();
				this.state = 1147;
				this.match(MoltlerParser.RBRACKET);
				}
				break;
			case MoltlerParser.DOUBLE_COLON:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1149;
				this.match(MoltlerParser.DOUBLE_COLON);
				this.state = 1150;
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
		this.enterRule(_localctx, 178, MoltlerParser.RULE_primary);
		let _la: number;
		try {
			let _alt: number;
			this.state = 1224;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 142, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1153;
				this.stringLiteral();
				}
				break;

			case 2:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1154;
				this.match(MoltlerParser.NUMBER);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1155;
				this.match(MoltlerParser.TRUE);
				}
				break;

			case 4:
				this.enterOuterAlt(_localctx, 4);
				{
				this.state = 1156;
				this.match(MoltlerParser.FALSE);
				}
				break;

			case 5:
				this.enterOuterAlt(_localctx, 5);
				{
				this.state = 1157;
				this.match(MoltlerParser.NULL);
				}
				break;

			case 6:
				this.enterOuterAlt(_localctx, 6);
				{
				this.state = 1158;
				this.match(MoltlerParser.INTERVAL);
				this.state = 1162;
				this._errHandler.sync(this);
				switch (this._input.LA(1)) {
				case MoltlerParser.STRING:
					{
					this.state = 1159;
					this.match(MoltlerParser.STRING);
					}
					break;
				case MoltlerParser.NUMBER:
					{
					this.state = 1160;
					this.match(MoltlerParser.NUMBER);
					this.state = 1161;
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
				this.state = 1164;
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
				this.state = 1165;
				this.match(MoltlerParser.STRING);
				}
				break;

			case 8:
				this.enterOuterAlt(_localctx, 8);
				{
				this.state = 1166;
				this.match(MoltlerParser.PARAMETER);
				}
				break;

			case 9:
				this.enterOuterAlt(_localctx, 9);
				{
				this.state = 1167;
				this.functionCall();
				}
				break;

			case 10:
				this.enterOuterAlt(_localctx, 10);
				{
				this.state = 1168;
				this.columnName();
				}
				break;

			case 11:
				this.enterOuterAlt(_localctx, 11);
				{
				this.state = 1169;
				this.match(MoltlerParser.LPAREN);
				this.state = 1170;
				this.expression();
				this.state = 1175;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 137, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1171;
						this.match(MoltlerParser.COMMA);
						this.state = 1172;
						this.expression();
						}
						}
					}
					this.state = 1177;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 137, this._ctx);
				}
				this.state = 1179;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1178;
					this.match(MoltlerParser.COMMA);
					}
				}

				this.state = 1181;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 12:
				this.enterOuterAlt(_localctx, 12);
				{
				this.state = 1183;
				this.match(MoltlerParser.LPAREN);
				this.state = 1184;
				this.query();
				this.state = 1185;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 13:
				this.enterOuterAlt(_localctx, 13);
				{
				this.state = 1187;
				this.match(MoltlerParser.EXISTS);
				this.state = 1188;
				this.match(MoltlerParser.LPAREN);
				this.state = 1189;
				this.query();
				this.state = 1190;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 14:
				this.enterOuterAlt(_localctx, 14);
				{
				this.state = 1192;
				this.match(MoltlerParser.CASE);
				this.state = 1194;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (((((_la - 8)) & ~0x1F) === 0 && ((1 << (_la - 8)) & ((1 << (MoltlerParser.CASE - 8)) | (1 << (MoltlerParser.CAST - 8)) | (1 << (MoltlerParser.DATE - 8)) | (1 << (MoltlerParser.EXISTS - 8)) | (1 << (MoltlerParser.EXTRACT - 8)) | (1 << (MoltlerParser.FALSE - 8)) | (1 << (MoltlerParser.INTERVAL - 8)) | (1 << (MoltlerParser.NOT - 8)) | (1 << (MoltlerParser.NULL - 8)))) !== 0) || ((((_la - 53)) & ~0x1F) === 0 && ((1 << (_la - 53)) & ((1 << (MoltlerParser.TIMESTAMP - 53)) | (1 << (MoltlerParser.TRUE - 53)) | (1 << (MoltlerParser.TRY_CAST - 53)) | (1 << (MoltlerParser.ACTION - 53)) | (1 << (MoltlerParser.ACTIONS - 53)) | (1 << (MoltlerParser.ALTER - 53)) | (1 << (MoltlerParser.ANALYZE - 53)) | (1 << (MoltlerParser.ASSERT - 53)) | (1 << (MoltlerParser.AUDIT - 53)) | (1 << (MoltlerParser.BEGIN - 53)) | (1 << (MoltlerParser.CATCH - 53)) | (1 << (MoltlerParser.CLEAR - 53)) | (1 << (MoltlerParser.CONFIG - 53)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 53)) | (1 << (MoltlerParser.CONNECTOR - 53)) | (1 << (MoltlerParser.CONNECTORS - 53)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 53)) | (1 << (MoltlerParser.CREATE - 53)) | (1 << (MoltlerParser.CURRENT - 53)) | (1 << (MoltlerParser.DECLARE - 53)) | (1 << (MoltlerParser.DESCRIBE - 53)) | (1 << (MoltlerParser.DESCRIPTION - 53)) | (1 << (MoltlerParser.DISABLE - 53)) | (1 << (MoltlerParser.DROP - 53)) | (1 << (MoltlerParser.DRY - 53)))) !== 0) || ((((_la - 85)) & ~0x1F) === 0 && ((1 << (_la - 85)) & ((1 << (MoltlerParser.EACH - 85)) | (1 << (MoltlerParser.ELSEIF - 85)) | (1 << (MoltlerParser.ENABLE - 85)) | (1 << (MoltlerParser.ENTITIES - 85)) | (1 << (MoltlerParser.ENTITY - 85)) | (1 << (MoltlerParser.EXPLAIN - 85)) | (1 << (MoltlerParser.FIELDS - 85)) | (1 << (MoltlerParser.FINALLY - 85)) | (1 << (MoltlerParser.FIRST - 85)) | (1 << (MoltlerParser.FOLLOWING - 85)) | (1 << (MoltlerParser.FOR - 85)) | (1 << (MoltlerParser.FORMAT - 85)) | (1 << (MoltlerParser.GROUPS - 85)) | (1 << (MoltlerParser.HANDLER - 85)) | (1 << (MoltlerParser.HISTORY - 85)) | (1 << (MoltlerParser.IF - 85)) | (1 << (MoltlerParser.INCREMENTAL - 85)) | (1 << (MoltlerParser.JSON - 85)) | (1 << (MoltlerParser.LAST - 85)) | (1 << (MoltlerParser.LATERAL - 85)) | (1 << (MoltlerParser.LIMITS - 85)) | (1 << (MoltlerParser.LOOP - 85)) | (1 << (MoltlerParser.MOCK_API - 85)) | (1 << (MoltlerParser.NAME - 85)) | (1 << (MoltlerParser.OPENAPI - 85)) | (1 << (MoltlerParser.OPTIONS - 85)) | (1 << (MoltlerParser.PARAMETERS - 85)) | (1 << (MoltlerParser.PAUSE - 85)) | (1 << (MoltlerParser.PRECEDING - 85)) | (1 << (MoltlerParser.PRINT - 85)) | (1 << (MoltlerParser.QUERY_HANDLER - 85)) | (1 << (MoltlerParser.RANGE - 85)))) !== 0) || ((((_la - 117)) & ~0x1F) === 0 && ((1 << (_la - 117)) & ((1 << (MoltlerParser.RECURSIVE - 117)) | (1 << (MoltlerParser.REGISTER - 117)) | (1 << (MoltlerParser.RENAME - 117)) | (1 << (MoltlerParser.REPLACE - 117)) | (1 << (MoltlerParser.REQUEST - 117)) | (1 << (MoltlerParser.RESUME - 117)) | (1 << (MoltlerParser.ROW - 117)) | (1 << (MoltlerParser.ROWS - 117)) | (1 << (MoltlerParser.RUN - 117)) | (1 << (MoltlerParser.SCHEDULE - 117)) | (1 << (MoltlerParser.SECRET - 117)) | (1 << (MoltlerParser.SECRETS - 117)) | (1 << (MoltlerParser.SET - 117)) | (1 << (MoltlerParser.SHOW - 117)) | (1 << (MoltlerParser.STATUS - 117)) | (1 << (MoltlerParser.STOP - 117)) | (1 << (MoltlerParser.SYNC - 117)) | (1 << (MoltlerParser.SYNCS - 117)) | (1 << (MoltlerParser.TEST - 117)) | (1 << (MoltlerParser.TEXT - 117)) | (1 << (MoltlerParser.THROW - 117)) | (1 << (MoltlerParser.TO - 117)) | (1 << (MoltlerParser.TRY - 117)) | (1 << (MoltlerParser.TYPE - 117)) | (1 << (MoltlerParser.TYPES - 117)) | (1 << (MoltlerParser.UNBOUNDED - 117)) | (1 << (MoltlerParser.USAGE - 117)) | (1 << (MoltlerParser.VALUE - 117)) | (1 << (MoltlerParser.WHILE - 117)) | (1 << (MoltlerParser.STRING - 117)) | (1 << (MoltlerParser.QUOTED_NAME - 117)))) !== 0) || ((((_la - 149)) & ~0x1F) === 0 && ((1 << (_la - 149)) & ((1 << (MoltlerParser.PARAMETER - 149)) | (1 << (MoltlerParser.NUMBER - 149)) | (1 << (MoltlerParser.WORD - 149)) | (1 << (MoltlerParser.PLUS - 149)) | (1 << (MoltlerParser.MINUS - 149)) | (1 << (MoltlerParser.ELLIPSIS - 149)) | (1 << (MoltlerParser.LPAREN - 149)) | (1 << (MoltlerParser.LBRACKET - 149)) | (1 << (MoltlerParser.LBRACE - 149)))) !== 0)) {
					{
					this.state = 1193;
					this.expression();
					}
				}

				this.state = 1197;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				do {
					{
					{
					this.state = 1196;
					this.caseBranch();
					}
					}
					this.state = 1199;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				} while (_la === MoltlerParser.WHEN);
				this.state = 1203;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ELSE) {
					{
					this.state = 1201;
					this.match(MoltlerParser.ELSE);
					this.state = 1202;
					this.expression();
					}
				}

				this.state = 1205;
				this.match(MoltlerParser.END);
				}
				break;

			case 15:
				this.enterOuterAlt(_localctx, 15);
				{
				this.state = 1207;
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
				this.state = 1208;
				this.match(MoltlerParser.LPAREN);
				this.state = 1209;
				this.expression();
				this.state = 1210;
				this.match(MoltlerParser.AS);
				this.state = 1211;
				this.typeName();
				this.state = 1212;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 16:
				this.enterOuterAlt(_localctx, 16);
				{
				this.state = 1214;
				this.match(MoltlerParser.EXTRACT);
				this.state = 1215;
				this.match(MoltlerParser.LPAREN);
				this.state = 1216;
				this.name();
				this.state = 1217;
				this.match(MoltlerParser.FROM);
				this.state = 1218;
				this.expression();
				this.state = 1219;
				this.match(MoltlerParser.RPAREN);
				}
				break;

			case 17:
				this.enterOuterAlt(_localctx, 17);
				{
				this.state = 1221;
				this.listLiteral();
				}
				break;

			case 18:
				this.enterOuterAlt(_localctx, 18);
				{
				this.state = 1222;
				this.objectLiteral();
				}
				break;

			case 19:
				this.enterOuterAlt(_localctx, 19);
				{
				this.state = 1223;
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
		this.enterRule(_localctx, 180, MoltlerParser.RULE_intervalUnit);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1226;
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
		this.enterRule(_localctx, 182, MoltlerParser.RULE_caseBranch);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1228;
			this.match(MoltlerParser.WHEN);
			this.state = 1229;
			this.expression();
			this.state = 1230;
			this.match(MoltlerParser.THEN);
			this.state = 1231;
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
		this.enterRule(_localctx, 184, MoltlerParser.RULE_functionCall);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1233;
			this.functionName();
			this.state = 1234;
			this.match(MoltlerParser.LPAREN);
			this.state = 1252;
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
				this.state = 1236;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.DISTINCT) {
					{
					this.state = 1235;
					this.match(MoltlerParser.DISTINCT);
					}
				}

				this.state = 1238;
				this.expression();
				this.state = 1243;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1239;
					this.match(MoltlerParser.COMMA);
					this.state = 1240;
					this.expression();
					}
					}
					this.state = 1245;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1249;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.ORDER) {
					{
					this.state = 1246;
					this.match(MoltlerParser.ORDER);
					this.state = 1247;
					this.match(MoltlerParser.BY);
					this.state = 1248;
					this.orderItems();
					}
				}

				}
				break;
			case MoltlerParser.STAR:
				{
				this.state = 1251;
				this.match(MoltlerParser.STAR);
				}
				break;
			case MoltlerParser.RPAREN:
				break;
			default:
				break;
			}
			this.state = 1254;
			this.match(MoltlerParser.RPAREN);
			this.state = 1261;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.FILTER) {
				{
				this.state = 1255;
				this.match(MoltlerParser.FILTER);
				this.state = 1256;
				this.match(MoltlerParser.LPAREN);
				this.state = 1257;
				this.match(MoltlerParser.WHERE);
				this.state = 1258;
				this.expression();
				this.state = 1259;
				this.match(MoltlerParser.RPAREN);
				}
			}

			this.state = 1271;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.OVER) {
				{
				this.state = 1263;
				this.match(MoltlerParser.OVER);
				this.state = 1269;
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
				case MoltlerParser.WHILE:
				case MoltlerParser.QUOTED_NAME:
				case MoltlerParser.WORD:
					{
					this.state = 1264;
					this.windowName();
					}
					break;
				case MoltlerParser.LPAREN:
					{
					this.state = 1265;
					this.match(MoltlerParser.LPAREN);
					this.state = 1266;
					this.windowSpecification();
					this.state = 1267;
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
		this.enterRule(_localctx, 186, MoltlerParser.RULE_windowSpecification);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1274;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 150, this._ctx) ) {
			case 1:
				{
				this.state = 1273;
				this.windowName();
				}
				break;
			}
			this.state = 1286;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.PARTITION) {
				{
				this.state = 1276;
				this.match(MoltlerParser.PARTITION);
				this.state = 1277;
				this.match(MoltlerParser.BY);
				this.state = 1278;
				this.expression();
				this.state = 1283;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1279;
					this.match(MoltlerParser.COMMA);
					this.state = 1280;
					this.expression();
					}
					}
					this.state = 1285;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				}
			}

			this.state = 1291;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (_la === MoltlerParser.ORDER) {
				{
				this.state = 1288;
				this.match(MoltlerParser.ORDER);
				this.state = 1289;
				this.match(MoltlerParser.BY);
				this.state = 1290;
				this.orderItems();
				}
			}

			this.state = 1294;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 97)) & ~0x1F) === 0 && ((1 << (_la - 97)) & ((1 << (MoltlerParser.GROUPS - 97)) | (1 << (MoltlerParser.RANGE - 97)) | (1 << (MoltlerParser.ROWS - 97)))) !== 0)) {
				{
				this.state = 1293;
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
		this.enterRule(_localctx, 188, MoltlerParser.RULE_windowFrame);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1296;
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
			this.state = 1303;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.BETWEEN:
				{
				this.state = 1297;
				this.match(MoltlerParser.BETWEEN);
				this.state = 1298;
				this.frameBound();
				this.state = 1299;
				this.match(MoltlerParser.AND);
				this.state = 1300;
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
				this.state = 1302;
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
		this.enterRule(_localctx, 190, MoltlerParser.RULE_frameBound);
		let _la: number;
		try {
			this.state = 1312;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 156, this._ctx) ) {
			case 1:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1305;
				this.match(MoltlerParser.UNBOUNDED);
				this.state = 1306;
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
				this.state = 1307;
				this.match(MoltlerParser.CURRENT);
				this.state = 1308;
				this.match(MoltlerParser.ROW);
				}
				break;

			case 3:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1309;
				this.valueChain();
				this.state = 1310;
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
		this.enterRule(_localctx, 192, MoltlerParser.RULE_typeName);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1314;
			this.name();
			this.state = 1325;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 158, this._ctx) ) {
			case 1:
				{
				this.state = 1315;
				this.match(MoltlerParser.LPAREN);
				this.state = 1316;
				this.match(MoltlerParser.NUMBER);
				this.state = 1321;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				while (_la === MoltlerParser.COMMA) {
					{
					{
					this.state = 1317;
					this.match(MoltlerParser.COMMA);
					this.state = 1318;
					this.match(MoltlerParser.NUMBER);
					}
					}
					this.state = 1323;
					this._errHandler.sync(this);
					_la = this._input.LA(1);
				}
				this.state = 1324;
				this.match(MoltlerParser.RPAREN);
				}
				break;
			}
			this.state = 1329;
			this._errHandler.sync(this);
			switch ( this.interpreter.adaptivePredict(this._input, 159, this._ctx) ) {
			case 1:
				{
				this.state = 1327;
				this.match(MoltlerParser.LBRACKET);
				this.state = 1328;
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
		this.enterRule(_localctx, 194, MoltlerParser.RULE_listLiteral);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1331;
			this.match(MoltlerParser.LBRACKET);
			this.state = 1345;
			this._errHandler.sync(this);
			_la = this._input.LA(1);
			if (((((_la - 8)) & ~0x1F) === 0 && ((1 << (_la - 8)) & ((1 << (MoltlerParser.CASE - 8)) | (1 << (MoltlerParser.CAST - 8)) | (1 << (MoltlerParser.DATE - 8)) | (1 << (MoltlerParser.EXISTS - 8)) | (1 << (MoltlerParser.EXTRACT - 8)) | (1 << (MoltlerParser.FALSE - 8)) | (1 << (MoltlerParser.INTERVAL - 8)) | (1 << (MoltlerParser.NOT - 8)) | (1 << (MoltlerParser.NULL - 8)))) !== 0) || ((((_la - 53)) & ~0x1F) === 0 && ((1 << (_la - 53)) & ((1 << (MoltlerParser.TIMESTAMP - 53)) | (1 << (MoltlerParser.TRUE - 53)) | (1 << (MoltlerParser.TRY_CAST - 53)) | (1 << (MoltlerParser.ACTION - 53)) | (1 << (MoltlerParser.ACTIONS - 53)) | (1 << (MoltlerParser.ALTER - 53)) | (1 << (MoltlerParser.ANALYZE - 53)) | (1 << (MoltlerParser.ASSERT - 53)) | (1 << (MoltlerParser.AUDIT - 53)) | (1 << (MoltlerParser.BEGIN - 53)) | (1 << (MoltlerParser.CATCH - 53)) | (1 << (MoltlerParser.CLEAR - 53)) | (1 << (MoltlerParser.CONFIG - 53)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 53)) | (1 << (MoltlerParser.CONNECTOR - 53)) | (1 << (MoltlerParser.CONNECTORS - 53)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 53)) | (1 << (MoltlerParser.CREATE - 53)) | (1 << (MoltlerParser.CURRENT - 53)) | (1 << (MoltlerParser.DECLARE - 53)) | (1 << (MoltlerParser.DESCRIBE - 53)) | (1 << (MoltlerParser.DESCRIPTION - 53)) | (1 << (MoltlerParser.DISABLE - 53)) | (1 << (MoltlerParser.DROP - 53)) | (1 << (MoltlerParser.DRY - 53)))) !== 0) || ((((_la - 85)) & ~0x1F) === 0 && ((1 << (_la - 85)) & ((1 << (MoltlerParser.EACH - 85)) | (1 << (MoltlerParser.ELSEIF - 85)) | (1 << (MoltlerParser.ENABLE - 85)) | (1 << (MoltlerParser.ENTITIES - 85)) | (1 << (MoltlerParser.ENTITY - 85)) | (1 << (MoltlerParser.EXPLAIN - 85)) | (1 << (MoltlerParser.FIELDS - 85)) | (1 << (MoltlerParser.FINALLY - 85)) | (1 << (MoltlerParser.FIRST - 85)) | (1 << (MoltlerParser.FOLLOWING - 85)) | (1 << (MoltlerParser.FOR - 85)) | (1 << (MoltlerParser.FORMAT - 85)) | (1 << (MoltlerParser.GROUPS - 85)) | (1 << (MoltlerParser.HANDLER - 85)) | (1 << (MoltlerParser.HISTORY - 85)) | (1 << (MoltlerParser.IF - 85)) | (1 << (MoltlerParser.INCREMENTAL - 85)) | (1 << (MoltlerParser.JSON - 85)) | (1 << (MoltlerParser.LAST - 85)) | (1 << (MoltlerParser.LATERAL - 85)) | (1 << (MoltlerParser.LIMITS - 85)) | (1 << (MoltlerParser.LOOP - 85)) | (1 << (MoltlerParser.MOCK_API - 85)) | (1 << (MoltlerParser.NAME - 85)) | (1 << (MoltlerParser.OPENAPI - 85)) | (1 << (MoltlerParser.OPTIONS - 85)) | (1 << (MoltlerParser.PARAMETERS - 85)) | (1 << (MoltlerParser.PAUSE - 85)) | (1 << (MoltlerParser.PRECEDING - 85)) | (1 << (MoltlerParser.PRINT - 85)) | (1 << (MoltlerParser.QUERY_HANDLER - 85)) | (1 << (MoltlerParser.RANGE - 85)))) !== 0) || ((((_la - 117)) & ~0x1F) === 0 && ((1 << (_la - 117)) & ((1 << (MoltlerParser.RECURSIVE - 117)) | (1 << (MoltlerParser.REGISTER - 117)) | (1 << (MoltlerParser.RENAME - 117)) | (1 << (MoltlerParser.REPLACE - 117)) | (1 << (MoltlerParser.REQUEST - 117)) | (1 << (MoltlerParser.RESUME - 117)) | (1 << (MoltlerParser.ROW - 117)) | (1 << (MoltlerParser.ROWS - 117)) | (1 << (MoltlerParser.RUN - 117)) | (1 << (MoltlerParser.SCHEDULE - 117)) | (1 << (MoltlerParser.SECRET - 117)) | (1 << (MoltlerParser.SECRETS - 117)) | (1 << (MoltlerParser.SET - 117)) | (1 << (MoltlerParser.SHOW - 117)) | (1 << (MoltlerParser.STATUS - 117)) | (1 << (MoltlerParser.STOP - 117)) | (1 << (MoltlerParser.SYNC - 117)) | (1 << (MoltlerParser.SYNCS - 117)) | (1 << (MoltlerParser.TEST - 117)) | (1 << (MoltlerParser.TEXT - 117)) | (1 << (MoltlerParser.THROW - 117)) | (1 << (MoltlerParser.TO - 117)) | (1 << (MoltlerParser.TRY - 117)) | (1 << (MoltlerParser.TYPE - 117)) | (1 << (MoltlerParser.TYPES - 117)) | (1 << (MoltlerParser.UNBOUNDED - 117)) | (1 << (MoltlerParser.USAGE - 117)) | (1 << (MoltlerParser.VALUE - 117)) | (1 << (MoltlerParser.WHILE - 117)) | (1 << (MoltlerParser.STRING - 117)) | (1 << (MoltlerParser.QUOTED_NAME - 117)))) !== 0) || ((((_la - 149)) & ~0x1F) === 0 && ((1 << (_la - 149)) & ((1 << (MoltlerParser.PARAMETER - 149)) | (1 << (MoltlerParser.NUMBER - 149)) | (1 << (MoltlerParser.WORD - 149)) | (1 << (MoltlerParser.PLUS - 149)) | (1 << (MoltlerParser.MINUS - 149)) | (1 << (MoltlerParser.ELLIPSIS - 149)) | (1 << (MoltlerParser.LPAREN - 149)) | (1 << (MoltlerParser.LBRACKET - 149)) | (1 << (MoltlerParser.LBRACE - 149)))) !== 0)) {
				{
				this.state = 1332;
				this.expression();
				this.state = 1339;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 161, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1334;
						this._errHandler.sync(this);
						_la = this._input.LA(1);
						if (_la === MoltlerParser.COMMA) {
							{
							this.state = 1333;
							this.match(MoltlerParser.COMMA);
							}
						}

						this.state = 1336;
						this.expression();
						}
						}
					}
					this.state = 1341;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 161, this._ctx);
				}
				this.state = 1343;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1342;
					this.match(MoltlerParser.COMMA);
					}
				}

				}
			}

			this.state = 1347;
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
		this.enterRule(_localctx, 196, MoltlerParser.RULE_objectLiteral);
		let _la: number;
		try {
			let _alt: number;
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1349;
			this.match(MoltlerParser.LBRACE);
			this.state = 1364;
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
			case MoltlerParser.WHILE:
			case MoltlerParser.STRING:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				{
				this.state = 1350;
				this.objectMember();
				this.state = 1357;
				this._errHandler.sync(this);
				_alt = this.interpreter.adaptivePredict(this._input, 165, this._ctx);
				while (_alt !== 2 && _alt !== ATN.INVALID_ALT_NUMBER) {
					if (_alt === 1) {
						{
						{
						this.state = 1352;
						this._errHandler.sync(this);
						_la = this._input.LA(1);
						if (_la === MoltlerParser.COMMA) {
							{
							this.state = 1351;
							this.match(MoltlerParser.COMMA);
							}
						}

						this.state = 1354;
						this.objectMember();
						}
						}
					}
					this.state = 1359;
					this._errHandler.sync(this);
					_alt = this.interpreter.adaptivePredict(this._input, 165, this._ctx);
				}
				this.state = 1361;
				this._errHandler.sync(this);
				_la = this._input.LA(1);
				if (_la === MoltlerParser.COMMA) {
					{
					this.state = 1360;
					this.match(MoltlerParser.COMMA);
					}
				}

				}
				break;
			case MoltlerParser.ELLIPSIS:
				{
				this.state = 1363;
				this.match(MoltlerParser.ELLIPSIS);
				}
				break;
			case MoltlerParser.RBRACE:
				break;
			default:
				break;
			}
			this.state = 1366;
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
		this.enterRule(_localctx, 198, MoltlerParser.RULE_objectMember);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1368;
			this.objectKey();
			this.state = 1369;
			this.match(MoltlerParser.COLON);
			this.state = 1370;
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
		this.enterRule(_localctx, 200, MoltlerParser.RULE_objectKey);
		try {
			this.state = 1374;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.STRING:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1372;
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
			case MoltlerParser.WHILE:
			case MoltlerParser.QUOTED_NAME:
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1373;
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
		this.enterRule(_localctx, 202, MoltlerParser.RULE_stringLiteral);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1376;
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
		this.enterRule(_localctx, 204, MoltlerParser.RULE_placeholder);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1378;
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
		this.enterRule(_localctx, 206, MoltlerParser.RULE_newName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1380;
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
		this.enterRule(_localctx, 208, MoltlerParser.RULE_connectorName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1382;
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
		this.enterRule(_localctx, 210, MoltlerParser.RULE_secretName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1384;
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
		this.enterRule(_localctx, 212, MoltlerParser.RULE_syncName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1386;
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
		this.enterRule(_localctx, 214, MoltlerParser.RULE_errorName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1388;
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
		this.enterRule(_localctx, 216, MoltlerParser.RULE_variableName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1390;
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
		this.enterRule(_localctx, 218, MoltlerParser.RULE_columnName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1392;
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
		this.enterRule(_localctx, 220, MoltlerParser.RULE_memberName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1394;
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
		this.enterRule(_localctx, 222, MoltlerParser.RULE_qualifierName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1396;
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
		this.enterRule(_localctx, 224, MoltlerParser.RULE_functionName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1398;
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
		this.enterRule(_localctx, 226, MoltlerParser.RULE_windowName);
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1400;
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
		this.enterRule(_localctx, 228, MoltlerParser.RULE_name);
		try {
			this.state = 1405;
			this._errHandler.sync(this);
			switch (this._input.LA(1)) {
			case MoltlerParser.WORD:
				this.enterOuterAlt(_localctx, 1);
				{
				this.state = 1402;
				this.match(MoltlerParser.WORD);
				}
				break;
			case MoltlerParser.QUOTED_NAME:
				this.enterOuterAlt(_localctx, 2);
				{
				this.state = 1403;
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
			case MoltlerParser.WHILE:
				this.enterOuterAlt(_localctx, 3);
				{
				this.state = 1404;
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
		this.enterRule(_localctx, 230, MoltlerParser.RULE_nonReserved);
		let _la: number;
		try {
			this.enterOuterAlt(_localctx, 1);
			{
			this.state = 1407;
			_la = this._input.LA(1);
			if (!(((((_la - 63)) & ~0x1F) === 0 && ((1 << (_la - 63)) & ((1 << (MoltlerParser.ACTION - 63)) | (1 << (MoltlerParser.ACTIONS - 63)) | (1 << (MoltlerParser.ALTER - 63)) | (1 << (MoltlerParser.ANALYZE - 63)) | (1 << (MoltlerParser.ASSERT - 63)) | (1 << (MoltlerParser.AUDIT - 63)) | (1 << (MoltlerParser.BEGIN - 63)) | (1 << (MoltlerParser.CATCH - 63)) | (1 << (MoltlerParser.CLEAR - 63)) | (1 << (MoltlerParser.CONFIG - 63)) | (1 << (MoltlerParser.CONFIG_SCHEMA - 63)) | (1 << (MoltlerParser.CONNECTOR - 63)) | (1 << (MoltlerParser.CONNECTORS - 63)) | (1 << (MoltlerParser.CONNECTOR_EXEC - 63)) | (1 << (MoltlerParser.CREATE - 63)) | (1 << (MoltlerParser.CURRENT - 63)) | (1 << (MoltlerParser.DECLARE - 63)) | (1 << (MoltlerParser.DESCRIBE - 63)) | (1 << (MoltlerParser.DESCRIPTION - 63)) | (1 << (MoltlerParser.DISABLE - 63)) | (1 << (MoltlerParser.DROP - 63)) | (1 << (MoltlerParser.DRY - 63)) | (1 << (MoltlerParser.EACH - 63)) | (1 << (MoltlerParser.ELSEIF - 63)) | (1 << (MoltlerParser.ENABLE - 63)) | (1 << (MoltlerParser.ENTITIES - 63)) | (1 << (MoltlerParser.ENTITY - 63)) | (1 << (MoltlerParser.EXPLAIN - 63)) | (1 << (MoltlerParser.FIELDS - 63)) | (1 << (MoltlerParser.FINALLY - 63)) | (1 << (MoltlerParser.FIRST - 63)) | (1 << (MoltlerParser.FOLLOWING - 63)))) !== 0) || ((((_la - 95)) & ~0x1F) === 0 && ((1 << (_la - 95)) & ((1 << (MoltlerParser.FOR - 95)) | (1 << (MoltlerParser.FORMAT - 95)) | (1 << (MoltlerParser.GROUPS - 95)) | (1 << (MoltlerParser.HANDLER - 95)) | (1 << (MoltlerParser.HISTORY - 95)) | (1 << (MoltlerParser.IF - 95)) | (1 << (MoltlerParser.INCREMENTAL - 95)) | (1 << (MoltlerParser.JSON - 95)) | (1 << (MoltlerParser.LAST - 95)) | (1 << (MoltlerParser.LATERAL - 95)) | (1 << (MoltlerParser.LIMITS - 95)) | (1 << (MoltlerParser.LOOP - 95)) | (1 << (MoltlerParser.MOCK_API - 95)) | (1 << (MoltlerParser.NAME - 95)) | (1 << (MoltlerParser.OPENAPI - 95)) | (1 << (MoltlerParser.OPTIONS - 95)) | (1 << (MoltlerParser.PARAMETERS - 95)) | (1 << (MoltlerParser.PAUSE - 95)) | (1 << (MoltlerParser.PRECEDING - 95)) | (1 << (MoltlerParser.PRINT - 95)) | (1 << (MoltlerParser.QUERY_HANDLER - 95)) | (1 << (MoltlerParser.RANGE - 95)) | (1 << (MoltlerParser.RECURSIVE - 95)) | (1 << (MoltlerParser.REGISTER - 95)) | (1 << (MoltlerParser.RENAME - 95)) | (1 << (MoltlerParser.REPLACE - 95)) | (1 << (MoltlerParser.REQUEST - 95)) | (1 << (MoltlerParser.RESUME - 95)) | (1 << (MoltlerParser.ROW - 95)) | (1 << (MoltlerParser.ROWS - 95)) | (1 << (MoltlerParser.RUN - 95)) | (1 << (MoltlerParser.SCHEDULE - 95)))) !== 0) || ((((_la - 127)) & ~0x1F) === 0 && ((1 << (_la - 127)) & ((1 << (MoltlerParser.SECRET - 127)) | (1 << (MoltlerParser.SECRETS - 127)) | (1 << (MoltlerParser.SET - 127)) | (1 << (MoltlerParser.SHOW - 127)) | (1 << (MoltlerParser.STATUS - 127)) | (1 << (MoltlerParser.STOP - 127)) | (1 << (MoltlerParser.SYNC - 127)) | (1 << (MoltlerParser.SYNCS - 127)) | (1 << (MoltlerParser.TEST - 127)) | (1 << (MoltlerParser.TEXT - 127)) | (1 << (MoltlerParser.THROW - 127)) | (1 << (MoltlerParser.TO - 127)) | (1 << (MoltlerParser.TRY - 127)) | (1 << (MoltlerParser.TYPE - 127)) | (1 << (MoltlerParser.TYPES - 127)) | (1 << (MoltlerParser.UNBOUNDED - 127)) | (1 << (MoltlerParser.USAGE - 127)) | (1 << (MoltlerParser.VALUE - 127)) | (1 << (MoltlerParser.WHILE - 127)))) !== 0))) {
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
		"\x03\uC91D\uCABA\u058D\uAFBA\u4F53\u0607\uEA8B\uC241\x03\xB6\u0584\x04" +
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
		"r\tr\x04s\ts\x04t\tt\x04u\tu\x03\x02\x03\x02\x05\x02\xED\n\x02\x03\x02" +
		"\x03\x02\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03" +
		"\x03\x03\x03\x03\x03\x03\x03\x03\x05\x03\u010F\n\x03\x03\x04\x03\x04\x03" +
		"\x05\x03\x05\x05\x05\u0115\n\x05\x03\x05\x03\x05\x05\x05\u0119\n\x05\x03" +
		"\x05\x03\x05\x05\x05\u011D\n\x05\x03\x06\x03\x06\x03\x06\x03\x07\x03\x07" +
		"\x03\x07\x03\x07\x05\x07\u0126\n\x07\x03\x07\x03\x07\x05\x07\u012A\n\x07" +
		"\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x05\b\u0135\n\b" +
		"\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03\b\x03" +
		"\b\x03\b\x05\b\u0144\n\b\x05\b\u0146\n\b\x03\t\x03\t\x03\t\x03\n\x03\n" +
		"\x03\n\x03\n\x03\v\x03\v\x03\v\x03\f\x03\f\x05\f\u0154\n\f\x03\f\x03\f" +
		"\x05\f\u0158\n\f\x03\f\x03\f\x03\f\x03\f\x03\f\x05\f\u015F\n\f\x03\f\x03" +
		"\f\x05\f\u0163\n\f\x03\r\x03\r\x03\r\x03\r\x03\r\x05\r\u016A\n\r\x03\r" +
		"\x07\r\u016D\n\r\f\r\x0E\r\u0170\v\r\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03" +
		"\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x03\x0E\x05\x0E\u017D\n\x0E" +
		"\x03\x0F\x03\x0F\x03\x0F\x03\x0F\x03\x10\x03\x10\x03\x10\x03\x10\x03\x10" +
		"\x03\x11\x03\x11\x03\x11\x05\x11\u018B\n\x11\x03\x11\x03\x11\x03\x12\x03" +
		"\x12\x05\x12\u0191\n\x12\x03\x12\x03\x12\x03\x12\x03\x12\x03\x12\x03\x13" +
		"\x03\x13\x03\x13\x05\x13\u019B\n\x13\x03\x13\x03\x13\x03\x14\x03\x14\x05" +
		"\x14\u01A1\n\x14\x03\x14\x03\x14\x03\x14\x03\x14\x03\x14\x03\x14\x05\x14" +
		"\u01A9\n\x14\x03\x14\x03\x14\x05\x14\u01AD\n\x14\x03\x14\x03\x14\x05\x14" +
		"\u01B1\n\x14\x03\x15\x03\x15\x03\x15\x03\x15\x03\x15\x03\x15\x05\x15\u01B9" +
		"\n\x15\x03\x16\x03\x16\x03\x17\x03\x17\x03\x17\x07\x17\u01C0\n\x17\f\x17" +
		"\x0E\x17\u01C3\v\x17\x03\x17\x05\x17\u01C6\n\x17\x03\x18\x03\x18\x03\x18" +
		"\x03\x18\x03\x18\x05\x18\u01CD\n\x18\x03\x19\x03\x19\x03\x1A\x03\x1A\x05" +
		"\x1A\u01D3\n\x1A\x03\x1A\x03\x1A\x03\x1A\x03\x1A\x03\x1A\x03\x1A\x03\x1A" +
		"\x05\x1A\u01DC\n\x1A\x03\x1A\x03\x1A\x03\x1A\x05\x1A\u01E1\n\x1A\x03\x1A" +
		"\x03\x1A\x05\x1A\u01E5\n\x1A\x03\x1A\x05\x1A\u01E8\n\x1A\x03\x1B\x03\x1B" +
		"\x03\x1B\x05\x1B\u01ED\n\x1B\x03\x1B\x03\x1B\x03\x1C\x03\x1C\x03\x1C\x07" +
		"\x1C\u01F4\n\x1C\f\x1C\x0E\x1C\u01F7\v\x1C\x03\x1D\x03\x1D\x03\x1D\x03" +
		"\x1D\x03\x1E\x03\x1E\x03\x1E\x07\x1E\u0200\n\x1E\f\x1E\x0E\x1E\u0203\v" +
		"\x1E\x03\x1E\x03\x1E\x05\x1E\u0207\n\x1E\x03\x1E\x03\x1E\x03\x1E\x03\x1F" +
		"\x03\x1F\x03\x1F\x03\x1F\x05\x1F\u0210\n\x1F\x03\x1F\x03\x1F\x03\x1F\x03" +
		" \x03 \x03 \x05 \u0218\n \x03 \x03 \x05 \u021C\n \x03!\x03!\x03!\x03!" +
		"\x03!\x03\"\x03\"\x03\"\x03\"\x07\"\u0227\n\"\f\"\x0E\"\u022A\v\"\x03" +
		"\"\x03\"\x05\"\u022E\n\"\x03\"\x03\"\x03\"\x03#\x03#\x03#\x03#\x03$\x03" +
		"$\x03$\x03$\x03$\x03$\x03$\x03$\x03$\x03$\x03$\x03%\x03%\x03%\x03%\x03" +
		"%\x03%\x03%\x03&\x03&\x03&\x03&\x05&\u024D\n&\x03\'\x03\'\x03\'\x03(\x03" +
		"(\x03(\x05(\u0255\n(\x03(\x05(\u0258\n(\x03)\x03)\x05)\u025C\n)\x03)\x03" +
		")\x03)\x03)\x03)\x05)\u0263\n)\x03)\x03)\x05)\u0267\n)\x03)\x03)\x03)" +
		"\x05)\u026C\n)\x03*\x03*\x05*\u0270\n*\x03*\x03*\x03*\x03*\x03*\x05*\u0277" +
		"\n*\x03*\x03*\x03*\x03*\x03*\x03*\x05*\u027F\n*\x03+\x03+\x05+\u0283\n" +
		"+\x03+\x03+\x03+\x03+\x03+\x05+\u028A\n+\x03+\x03+\x03+\x03+\x03+\x03" +
		"+\x05+\u0292\n+\x03,\x03,\x03,\x03,\x03,\x03-\x03-\x03-\x03-\x05-\u029D" +
		"\n-\x03-\x03-\x03.\x03.\x03.\x03.\x03.\x03.\x05.\u02A7\n.\x03.\x03.\x05" +
		".\u02AB\n.\x03.\x03.\x03.\x03.\x03.\x03/\x05/\u02B3\n/\x03/\x03/\x03/" +
		"\x03/\x05/\u02B9\n/\x03/\x05/\u02BC\n/\x03/\x05/\u02BF\n/\x030\x030\x03" +
		"0\x030\x050\u02C5\n0\x030\x030\x030\x030\x050\u02CB\n0\x050\u02CD\n0\x03" +
		"1\x031\x051\u02D1\n1\x031\x031\x031\x071\u02D6\n1\f1\x0E1\u02D9\v1\x03" +
		"2\x032\x052\u02DD\n2\x032\x032\x032\x032\x032\x033\x033\x033\x033\x07" +
		"3\u02E8\n3\f3\x0E3\u02EB\v3\x033\x033\x034\x034\x034\x034\x074\u02F3\n" +
		"4\f4\x0E4\u02F6\v4\x035\x035\x055\u02FA\n5\x036\x036\x036\x036\x076\u0300" +
		"\n6\f6\x0E6\u0303\v6\x037\x037\x057\u0307\n7\x038\x038\x038\x038\x038" +
		"\x038\x058\u030F\n8\x039\x039\x039\x039\x079\u0315\n9\f9\x0E9\u0318\v" +
		"9\x03:\x03:\x03:\x03:\x07:\u031E\n:\f:\x0E:\u0321\v:\x03:\x03:\x03;\x03" +
		";\x05;\u0327\n;\x03;\x03;\x03;\x07;\u032C\n;\f;\x0E;\u032F\v;\x03;\x03" +
		";\x05;\u0333\n;\x03;\x03;\x05;\u0337\n;\x03;\x03;\x03;\x05;\u033C\n;\x03" +
		";\x03;\x05;\u0340\n;\x03;\x03;\x03;\x03;\x07;\u0346\n;\f;\x0E;\u0349\v" +
		";\x05;\u034B\n;\x03;\x03;\x05;\u034F\n;\x03<\x03<\x03=\x03=\x03>\x03>" +
		"\x03?\x03?\x03?\x03?\x07?\u035B\n?\f?\x0E?\u035E\v?\x05?\u0360\n?\x03" +
		"@\x03@\x03@\x05@\u0365\n@\x03@\x05@\u0368\n@\x05@\u036A\n@\x03A\x03A\x03" +
		"A\x05A\u036F\nA\x03A\x03A\x03B\x03B\x03B\x03B\x03B\x03B\x03C\x03C\x03" +
		"C\x07C\u037C\nC\fC\x0EC\u037F\vC\x03D\x03D\x05D\u0383\nD\x03D\x03D\x05" +
		"D\u0387\nD\x03E\x03E\x03E\x07E\u038C\nE\fE\x0EE\u038F\vE\x03F\x03F\x07" +
		"F\u0393\nF\fF\x0EF\u0396\vF\x03G\x05G\u0399\nG\x03G\x05G\u039C\nG\x03" +
		"G\x03G\x03G\x03G\x03G\x03G\x03G\x03G\x03G\x07G\u03A7\nG\fG\x0EG\u03AA" +
		"\vG\x03G\x03G\x05G\u03AE\nG\x03H\x03H\x03H\x03H\x05H\u03B4\nH\x03H\x05" +
		"H\u03B7\nH\x03H\x05H\u03BA\nH\x03I\x03I\x05I\u03BE\nI\x03I\x05I\u03C1" +
		"\nI\x03I\x05I\u03C4\nI\x03I\x05I\u03C7\nI\x03I\x03I\x03I\x03I\x05I\u03CD" +
		"\nI\x03I\x03I\x05I\u03D1\nI\x05I\u03D3\nI\x03I\x03I\x03I\x03I\x05I\u03D9" +
		"\nI\x03J\x03J\x03J\x03J\x07J\u03DF\nJ\fJ\x0EJ\u03E2\vJ\x05J\u03E4\nJ\x03" +
		"K\x03K\x03L\x03L\x03L\x03L\x03L\x07L\u03ED\nL\fL\x0EL\u03F0\vL\x03L\x05" +
		"L\u03F3\nL\x03L\x03L\x03M\x03M\x03M\x03M\x03N\x03N\x03O\x03O\x03O\x07" +
		"O\u0400\nO\fO\x0EO\u0403\vO\x03P\x03P\x03P\x07P\u0408\nP\fP\x0EP\u040B" +
		"\vP\x03Q\x07Q\u040E\nQ\fQ\x0EQ\u0411\vQ\x03Q\x03Q\x03R\x03R\x07R\u0417" +
		"\nR\fR\x0ER\u041A\vR\x03S\x03S\x03S\x03S\x05S\u0420\nS\x03S\x03S\x03S" +
		"\x03S\x03S\x03S\x05S\u0428\nS\x05S\u042A\nS\x03T\x03T\x07T\u042E\nT\f" +
		"T\x0ET\u0431\vT\x03U\x05U\u0434\nU\x03U\x03U\x03U\x03U\x05U\u043A\nU\x03" +
		"U\x05U\u043D\nU\x03U\x03U\x03U\x05U\u0442\nU\x03U\x03U\x03U\x03U\x03U" +
		"\x03U\x05U\u044A\nU\x03U\x03U\x03U\x03U\x03U\x03U\x07U\u0452\nU\fU\x0E" +
		"U\u0455\vU\x03U\x05U\u0458\nU\x05U\u045A\nU\x03U\x03U\x05U\u045E\nU\x03" +
		"V\x03V\x03V\x03V\x07V\u0464\nV\fV\x0EV\u0467\vV\x03W\x03W\x03X\x07X\u046C" +
		"\nX\fX\x0EX\u046F\vX\x03X\x03X\x03Y\x03Y\x07Y\u0475\nY\fY\x0EY\u0478\v" +
		"Y\x03Z\x03Z\x03Z\x03Z\x03Z\x03Z\x03Z\x03Z\x05Z\u0482\nZ\x03[\x03[\x03" +
		"[\x03[\x03[\x03[\x03[\x03[\x03[\x05[\u048D\n[\x03[\x03[\x03[\x03[\x03" +
		"[\x03[\x03[\x03[\x03[\x07[\u0498\n[\f[\x0E[\u049B\v[\x03[\x05[\u049E\n" +
		"[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x05" +
		"[\u04AD\n[\x03[\x06[\u04B0\n[\r[\x0E[\u04B1\x03[\x03[\x05[\u04B6\n[\x03" +
		"[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03[\x03" +
		"[\x03[\x03[\x03[\x03[\x05[\u04CB\n[\x03\\\x03\\\x03]\x03]\x03]\x03]\x03" +
		"]\x03^\x03^\x03^\x05^\u04D7\n^\x03^\x03^\x03^\x07^\u04DC\n^\f^\x0E^\u04DF" +
		"\v^\x03^\x03^\x03^\x05^\u04E4\n^\x03^\x05^\u04E7\n^\x03^\x03^\x03^\x03" +
		"^\x03^\x03^\x03^\x05^\u04F0\n^\x03^\x03^\x03^\x03^\x03^\x03^\x05^\u04F8" +
		"\n^\x05^\u04FA\n^\x03_\x05_\u04FD\n_\x03_\x03_\x03_\x03_\x03_\x07_\u0504" +
		"\n_\f_\x0E_\u0507\v_\x05_\u0509\n_\x03_\x03_\x03_\x05_\u050E\n_\x03_\x05" +
		"_\u0511\n_\x03`\x03`\x03`\x03`\x03`\x03`\x03`\x05`\u051A\n`\x03a\x03a" +
		"\x03a\x03a\x03a\x03a\x03a\x05a\u0523\na\x03b\x03b\x03b\x03b\x03b\x07b" +
		"\u052A\nb\fb\x0Eb\u052D\vb\x03b\x05b\u0530\nb\x03b\x03b\x05b\u0534\nb" +
		"\x03c\x03c\x03c\x05c\u0539\nc\x03c\x07c\u053C\nc\fc\x0Ec\u053F\vc\x03" +
		"c\x05c\u0542\nc\x05c\u0544\nc\x03c\x03c\x03d\x03d\x03d\x05d\u054B\nd\x03" +
		"d\x07d\u054E\nd\fd\x0Ed\u0551\vd\x03d\x05d\u0554\nd\x03d\x05d\u0557\n" +
		"d\x03d\x03d\x03e\x03e\x03e\x03e\x03f\x03f\x05f\u0561\nf\x03g\x03g\x03" +
		"h\x03h\x03i\x03i\x03j\x03j\x03k\x03k\x03l\x03l\x03m\x03m\x03n\x03n\x03" +
		"o\x03o\x03p\x03p\x03q\x03q\x03r\x03r\x03s\x03s\x03t\x03t\x03t\x05t\u0580" +
		"\nt\x03u\x03u\x03u\x02\x02\x02v\x02\x02\x04\x02\x06\x02\b\x02\n\x02\f" +
		"\x02\x0E\x02\x10\x02\x12\x02\x14\x02\x16\x02\x18\x02\x1A\x02\x1C\x02\x1E" +
		"\x02 \x02\"\x02$\x02&\x02(\x02*\x02,\x02.\x020\x022\x024\x026\x028\x02" +
		":\x02<\x02>\x02@\x02B\x02D\x02F\x02H\x02J\x02L\x02N\x02P\x02R\x02T\x02" +
		"V\x02X\x02Z\x02\\\x02^\x02`\x02b\x02d\x02f\x02h\x02j\x02l\x02n\x02p\x02" +
		"r\x02t\x02v\x02x\x02z\x02|\x02~\x02\x80\x02\x82\x02\x84\x02\x86\x02\x88" +
		"\x02\x8A\x02\x8C\x02\x8E\x02\x90\x02\x92\x02\x94\x02\x96\x02\x98\x02\x9A" +
		"\x02\x9C\x02\x9E\x02\xA0\x02\xA2\x02\xA4\x02\xA6\x02\xA8\x02\xAA\x02\xAC" +
		"\x02\xAE\x02\xB0\x02\xB2\x02\xB4\x02\xB6\x02\xB8\x02\xBA\x02\xBC\x02\xBE" +
		"\x02\xC0\x02\xC2\x02\xC4\x02\xC6\x02\xC8\x02\xCA\x02\xCC\x02\xCE\x02\xD0" +
		"\x02\xD2\x02\xD4\x02\xD6\x02\xD8\x02\xDA\x02\xDC\x02\xDE\x02\xE0\x02\xE2" +
		"\x02\xE4\x02\xE6\x02\xE8\x02\x02\x14\x04\x02hh\x8A\x8A\x04\x02\x85\x85" +
		"\x91\x91\x07\x02UUrr||\x7F\x7F\x86\x86\x04\x02\x14\x14::\x04\x02\x03\x03" +
		"\x10\x10\x04\x02\x07\x07\x0F\x0F\x04\x02__ii\x05\x02\x1A\x1A$$33\x04\x02" +
		"\x05\x0555\x03\x02\x9E\xA3\x04\x02\x1D\x1D%%\x04\x02\x9D\x9D\xA4\xA8\x03" +
		"\x02\xA4\xA5\x04\x02\x0E\x0E77\x04\x02\v\v99\x05\x02ccvv~~\x04\x02``s" +
		"s\x03\x02A\x93\x02\u0603\x02\xEA\x03\x02\x02\x02\x04\u010E\x03\x02\x02" +
		"\x02\x06\u0110\x03\x02\x02\x02\b\u0112\x03\x02\x02\x02\n\u011E\x03\x02" +
		"\x02\x02\f\u0121\x03\x02\x02\x02\x0E\u0145\x03\x02\x02\x02\x10\u0147\x03" +
		"\x02\x02\x02\x12\u014A\x03\x02\x02\x02\x14\u014E\x03\x02\x02\x02\x16\u0151" +
		"\x03\x02\x02\x02\x18\u0164\x03\x02\x02\x02\x1A\u017C\x03\x02\x02\x02\x1C" +
		"\u017E\x03\x02\x02\x02\x1E\u0182\x03\x02\x02\x02 \u0187\x03\x02\x02\x02" +
		"\"\u018E\x03\x02\x02\x02$\u0197\x03\x02\x02\x02&\u01A0\x03\x02\x02\x02" +
		"(\u01B2\x03\x02\x02\x02*\u01BA\x03\x02\x02\x02,\u01BC\x03\x02\x02\x02" +
		".\u01CC\x03\x02\x02\x020\u01CE\x03\x02\x02\x022\u01D2\x03\x02\x02\x02" +
		"4\u01E9\x03\x02\x02\x026\u01F5\x03\x02\x02\x028\u01F8\x03\x02\x02\x02" +
		":\u01FC\x03\x02\x02\x02<\u020B\x03\x02\x02\x02>\u0214\x03\x02\x02\x02" +
		"@\u021D\x03\x02\x02\x02B\u0222\x03\x02\x02\x02D\u0232\x03\x02\x02\x02" +
		"F\u0236\x03\x02\x02\x02H\u0241\x03\x02\x02\x02J\u0248\x03\x02\x02\x02" +
		"L\u024E\x03\x02\x02\x02N\u0251\x03\x02\x02\x02P\u0259\x03\x02\x02\x02" +
		"R\u026D\x03\x02\x02\x02T\u0280\x03\x02\x02\x02V\u0293\x03\x02\x02\x02" +
		"X\u0298\x03\x02\x02\x02Z\u02A0\x03\x02\x02\x02\\\u02B2\x03\x02\x02\x02" +
		"^\u02CC\x03\x02\x02\x02`\u02CE\x03\x02\x02\x02b\u02DA\x03\x02\x02\x02" +
		"d\u02E3\x03\x02\x02\x02f\u02EE\x03\x02\x02\x02h\u02F7\x03\x02\x02\x02" +
		"j\u02FB\x03\x02\x02\x02l\u0304\x03\x02\x02\x02n\u030E\x03\x02\x02\x02" +
		"p\u0310\x03\x02\x02\x02r\u0319\x03\x02\x02\x02t\u0324\x03\x02\x02\x02" +
		"v\u0350\x03\x02\x02\x02x\u0352\x03\x02\x02\x02z\u0354\x03\x02\x02\x02" +
		"|\u035F\x03\x02\x02\x02~\u0369\x03\x02\x02\x02\x80\u036E\x03\x02\x02\x02" +
		"\x82\u0372\x03\x02\x02\x02\x84\u0378\x03\x02\x02\x02\x86\u0380\x03\x02" +
		"\x02\x02\x88\u0388\x03\x02\x02\x02\x8A\u0390\x03\x02\x02\x02\x8C\u0398" +
		"\x03\x02\x02\x02\x8E\u03B9\x03\x02\x02\x02\x90\u03D8\x03\x02\x02\x02\x92" +
		"\u03E3\x03\x02\x02\x02\x94\u03E5\x03\x02\x02\x02\x96\u03E7\x03\x02\x02" +
		"\x02\x98\u03F6\x03\x02\x02\x02\x9A\u03FA\x03\x02\x02\x02\x9C\u03FC\x03" +
		"\x02\x02\x02\x9E\u0404\x03\x02\x02\x02\xA0\u040F\x03\x02\x02\x02\xA2\u0414" +
		"\x03\x02\x02\x02\xA4\u0429\x03\x02\x02\x02\xA6\u042B\x03\x02\x02\x02\xA8" +
		"\u045D\x03\x02\x02\x02\xAA\u045F\x03\x02\x02\x02\xAC\u0468\x03\x02\x02" +
		"\x02\xAE\u046D\x03\x02\x02\x02\xB0\u0472\x03\x02\x02\x02\xB2\u0481\x03" +
		"\x02\x02\x02\xB4\u04CA\x03\x02\x02\x02\xB6\u04CC\x03\x02\x02\x02\xB8\u04CE" +
		"\x03\x02\x02\x02\xBA\u04D3\x03\x02\x02\x02\xBC\u04FC\x03\x02\x02\x02\xBE" +
		"\u0512\x03\x02\x02\x02\xC0\u0522\x03\x02\x02\x02\xC2\u0524\x03\x02\x02" +
		"\x02\xC4\u0535\x03\x02\x02\x02\xC6\u0547\x03\x02\x02\x02\xC8\u055A\x03" +
		"\x02\x02\x02\xCA\u0560\x03\x02\x02\x02\xCC\u0562\x03\x02\x02\x02\xCE\u0564" +
		"\x03\x02\x02\x02\xD0\u0566\x03\x02\x02\x02\xD2\u0568\x03\x02\x02\x02\xD4" +
		"\u056A\x03\x02\x02\x02\xD6\u056C\x03\x02\x02\x02\xD8\u056E\x03\x02\x02" +
		"\x02\xDA\u0570\x03\x02\x02\x02\xDC\u0572\x03\x02\x02\x02\xDE\u0574\x03" +
		"\x02\x02\x02\xE0\u0576\x03\x02\x02\x02\xE2\u0578\x03\x02\x02\x02\xE4\u057A" +
		"\x03\x02\x02\x02\xE6\u057F\x03\x02\x02\x02\xE8\u0581\x03\x02\x02\x02\xEA" +
		"\xEC\x05\x04\x03\x02\xEB\xED\x07\xAC\x02\x02\xEC\xEB\x03\x02\x02\x02\xEC" +
		"\xED\x03\x02\x02\x02\xED\xEE\x03\x02\x02\x02\xEE\xEF\x07\x02\x02\x03\xEF" +
		"\x03\x03\x02\x02\x02\xF0\u010F\x05\x06\x04\x02\xF1\u010F\x05\b\x05\x02" +
		"\xF2\u010F\x05\n\x06\x02\xF3\u010F\x05\f\x07\x02\xF4\u010F\x05\x16\f\x02" +
		"\xF5\u010F\x05\x18\r\x02\xF6\u010F\x05\x1C\x0F\x02\xF7\u010F\x05\x1E\x10" +
		"\x02\xF8\u010F\x05 \x11\x02\xF9\u010F\x05\"\x12\x02\xFA\u010F\x05$\x13" +
		"\x02\xFB\u010F\x05&\x14\x02\xFC\u010F\x052\x1A\x02\xFD\u010F\x054\x1B" +
		"\x02\xFE\u010F\x058\x1D\x02\xFF\u010F\x05:\x1E\x02\u0100\u010F\x05> \x02" +
		"\u0101\u010F\x05@!\x02\u0102\u010F\x05B\"\x02\u0103\u010F\x05F$\x02\u0104" +
		"\u010F\x05H%\x02\u0105\u010F\x05J&\x02\u0106\u010F\x05L\'\x02\u0107\u010F" +
		"\x05N(\x02\u0108\u010F\x05P)\x02\u0109\u010F\x05R*\x02\u010A\u010F\x05" +
		"T+\x02\u010B\u010F\x05V,\x02\u010C\u010F\x05X-\x02\u010D\u010F\x05Z.\x02" +
		"\u010E\xF0\x03\x02\x02\x02\u010E\xF1\x03\x02\x02\x02\u010E\xF2\x03\x02" +
		"\x02\x02\u010E\xF3\x03\x02\x02\x02\u010E\xF4\x03\x02\x02\x02\u010E\xF5" +
		"\x03\x02\x02\x02\u010E\xF6\x03\x02\x02\x02\u010E\xF7\x03\x02\x02\x02\u010E" +
		"\xF8\x03\x02\x02\x02\u010E\xF9\x03\x02\x02\x02\u010E\xFA\x03\x02\x02\x02" +
		"\u010E\xFB\x03\x02\x02\x02\u010E\xFC\x03\x02\x02\x02\u010E\xFD\x03\x02" +
		"\x02\x02\u010E\xFE\x03\x02\x02\x02\u010E\xFF\x03\x02\x02\x02\u010E\u0100" +
		"\x03\x02\x02\x02\u010E\u0101\x03\x02\x02\x02\u010E\u0102\x03\x02\x02\x02" +
		"\u010E\u0103\x03\x02\x02\x02\u010E\u0104\x03\x02\x02\x02\u010E\u0105\x03" +
		"\x02\x02\x02\u010E\u0106\x03\x02\x02\x02\u010E\u0107\x03\x02\x02\x02\u010E" +
		"\u0108\x03\x02\x02\x02\u010E\u0109\x03\x02\x02\x02\u010E\u010A\x03\x02" +
		"\x02\x02\u010E\u010B\x03\x02\x02\x02\u010E\u010C\x03\x02\x02\x02\u010E" +
		"\u010D\x03\x02\x02\x02\u010F\x05\x03\x02\x02\x02\u0110\u0111\x05\\/\x02" +
		"\u0111\x07\x03\x02\x02\x02\u0112\u0114\x07\\\x02\x02\u0113\u0115\x07D" +
		"\x02\x02\u0114\u0113\x03\x02\x02\x02\u0114\u0115\x03\x02\x02\x02\u0115" +
		"\u0118\x03\x02\x02\x02\u0116\u0117\x07b\x02\x02\u0117\u0119\t\x02\x02" +
		"\x02\u0118\u0116\x03\x02\x02\x02\u0118\u0119\x03\x02\x02\x02\u0119\u011C" +
		"\x03\x02\x02\x02\u011A\u011D\x05\x06\x04\x02\u011B\u011D\x05&\x14\x02" +
		"\u011C\u011A\x03\x02\x02\x02\u011C\u011B\x03\x02\x02\x02\u011D\t\x03\x02" +
		"\x02\x02\u011E\u011F\x07R\x02\x02\u011F\u0120\x05\x92J\x02\u0120\v\x03" +
		"\x02\x02\x02\u0121\u0122\x07\x84\x02\x02\u0122\u0125\x05\x0E\b\x02\u0123" +
		"\u0124\x07%\x02\x02\u0124\u0126\x05\xCCg\x02\u0125\u0123\x03\x02\x02\x02" +
		"\u0125\u0126\x03\x02\x02\x02\u0126\u0129\x03\x02\x02\x02\u0127\u0128\x07" +
		"&\x02\x02\u0128\u012A\x05\x9CO\x02\u0129\u0127\x03\x02\x02\x02\u0129\u012A" +
		"\x03\x02\x02\x02\u012A\r\x03\x02\x02\x02\u012B\u0146\x07M\x02\x02\u012C" +
		"\u012D\x07L\x02\x02\u012D\u0146\x07\x8F\x02\x02\u012E\u012F\x07L\x02\x02" +
		"\u012F\u0130\x07\x8E\x02\x02\u0130\u0146\x05\xCCg\x02\u0131\u0132\x07" +
		"L\x02\x02\u0132\u0134\x05\xD2j\x02\u0133\u0135\t\x03\x02\x02\u0134\u0133" +
		"\x03\x02\x02\x02\u0134\u0135\x03\x02\x02\x02\u0135\u0146\x03\x02\x02\x02" +
		"\u0136\u0137\x07Z\x02\x02\u0137\u0138\x07\x19\x02\x02\u0138\u0146\x05" +
		"\xD2j\x02\u0139\u013A\x07B\x02\x02\u013A\u013B\x07\x19\x02\x02\u013B\u0146" +
		"\x05\x92J\x02\u013C\u0146\x07\x82\x02\x02\u013D\u0146\x07e\x02\x02\u013E" +
		"\u0146\x07F\x02\x02\u013F\u0146\x07\x88\x02\x02\u0140\u0141\x07\x87\x02" +
		"\x02\u0141\u0143\x07e\x02\x02\u0142\u0144\x05\xD6l\x02\u0143\u0142\x03" +
		"\x02\x02\x02\u0143\u0144\x03\x02\x02\x02\u0144\u0146\x03\x02\x02\x02\u0145" +
		"\u012B\x03\x02\x02\x02\u0145\u012C\x03\x02\x02\x02\u0145\u012E\x03\x02" +
		"\x02\x02\u0145\u0131\x03\x02\x02\x02\u0145\u0136\x03\x02\x02\x02\u0145" +
		"\u0139\x03\x02\x02\x02\u0145\u013C\x03\x02\x02\x02\u0145\u013D\x03\x02" +
		"\x02\x02\u0145\u013E\x03\x02\x02\x02\u0145\u013F\x03\x02\x02\x02\u0145" +
		"\u0140\x03\x02\x02\x02\u0146\x0F\x03\x02\x02\x02\u0147\u0148\x07-\x02" +
		"\x02\u0148\u0149\x07z\x02\x02\u0149\x11\x03\x02\x02\x02\u014A\u014B\x07" +
		"f\x02\x02\u014B\u014C\x07(\x02\x02\u014C\u014D\x07\x15\x02\x02\u014D\x13" +
		"\x03\x02\x02\x02\u014E\u014F\x07f\x02\x02\u014F\u0150\x07\x15\x02\x02" +
		"\u0150\x15\x03\x02\x02\x02\u0151\u0153\x07O\x02\x02\u0152\u0154\x05\x10" +
		"\t\x02\u0153\u0152";
	private static readonly _serializedATNSegment1: string =
		"\x03\x02\x02\x02\u0153\u0154\x03\x02\x02\x02\u0154\u0155\x03\x02\x02\x02" +
		"\u0155\u0157\x07L\x02\x02\u0156\u0158\x05\x12\n\x02\u0157\u0156\x03\x02" +
		"\x02\x02\u0157\u0158\x03\x02\x02\x02\u0158\u0159\x03\x02\x02\x02\u0159" +
		"\u015A\x05\xD2j\x02\u015A\u015B\x07\x8E\x02\x02\u015B\u015E\x05\xCCg\x02" +
		"\u015C\u015D\x07J\x02\x02\u015D\u015F\x05\xC6d\x02\u015E\u015C\x03\x02" +
		"\x02\x02\u015E\u015F\x03\x02\x02\x02\u015F\u0162\x03\x02\x02\x02\u0160" +
		"\u0161\x07p\x02\x02\u0161\u0163\x05\xC6d\x02\u0162\u0160\x03\x02\x02\x02" +
		"\u0162\u0163\x03\x02\x02\x02\u0163\x17\x03\x02\x02\x02\u0164\u0165\x07" +
		"C\x02\x02\u0165\u0166\x07L\x02\x02\u0166\u0167\x05\xD2j\x02\u0167\u016E" +
		"\x05\x1A\x0E\x02\u0168\u016A\x07\xAB\x02\x02\u0169\u0168\x03\x02\x02\x02" +
		"\u0169\u016A\x03\x02\x02\x02\u016A\u016B\x03\x02\x02\x02\u016B\u016D\x05" +
		"\x1A\x0E\x02\u016C\u0169\x03\x02\x02\x02\u016D\u0170\x03\x02\x02\x02\u016E" +
		"\u016C\x03\x02\x02\x02\u016E\u016F\x03\x02\x02\x02\u016F\x19\x03\x02\x02" +
		"\x02\u0170\u016E\x03\x02\x02\x02\u0171\u0172\x07\x83\x02\x02\u0172\u0173" +
		"\x07J\x02\x02\u0173\u017D\x05\xC6d\x02\u0174\u0175\x07\x83\x02\x02\u0175" +
		"\u0176\x07p\x02\x02\u0176\u017D\x05\xC6d\x02\u0177\u0178\x07y\x02\x02" +
		"\u0178\u0179\x07\x8C\x02\x02\u0179\u017D\x05\xD0i\x02\u017A\u017D\x07" +
		"Y\x02\x02\u017B\u017D\x07T\x02\x02\u017C\u0171\x03\x02\x02\x02\u017C\u0174" +
		"\x03\x02\x02\x02\u017C\u0177\x03\x02\x02\x02\u017C\u017A\x03\x02\x02\x02" +
		"\u017C\u017B\x03\x02\x02\x02\u017D\x1B\x03\x02\x02\x02\u017E\u017F\x07" +
		"\x89\x02\x02\u017F\u0180\x07L\x02\x02\u0180\u0181\x05\xD2j\x02\u0181\x1D" +
		"\x03\x02\x02\x02\u0182\u0183\x07I\x02\x02\u0183\u0184\x07k\x02\x02\u0184" +
		"\u0185\x07a\x02\x02\u0185\u0186\x05\xD2j\x02\u0186\x1F\x03\x02\x02\x02" +
		"\u0187\u0188\x07U\x02\x02\u0188\u018A\x07L\x02\x02\u0189\u018B\x05\x14" +
		"\v\x02\u018A\u0189\x03\x02\x02\x02\u018A\u018B\x03\x02\x02\x02\u018B\u018C" +
		"\x03\x02\x02\x02\u018C\u018D\x05\xD2j\x02\u018D!\x03\x02\x02\x02\u018E" +
		"\u0190\x07O\x02\x02\u018F\u0191\x05\x10\t\x02\u0190\u018F\x03\x02\x02" +
		"\x02\u0190\u0191\x03\x02\x02\x02\u0191\u0192\x03\x02\x02\x02\u0192\u0193" +
		"\x07\x81\x02\x02\u0193\u0194\x05\xD0i\x02\u0194\u0195\x07\x92\x02\x02" +
		"\u0195\u0196\x05\x9CO\x02\u0196#\x03\x02\x02\x02\u0197\u0198\x07U\x02" +
		"\x02\u0198\u019A\x07\x81\x02\x02\u0199\u019B\x05\x14\v\x02\u019A\u0199" +
		"\x03\x02\x02\x02\u019A\u019B\x03\x02\x02\x02\u019B\u019C\x03\x02\x02\x02" +
		"\u019C\u019D\x05\xD4k\x02\u019D%\x03\x02\x02\x02\u019E\u019F\x07V\x02" +
		"\x02\u019F\u01A1\x07\x7F\x02\x02\u01A0\u019E\x03\x02\x02\x02\u01A0\u01A1" +
		"\x03\x02\x02\x02\u01A1\u01A2\x03\x02\x02\x02\u01A2\u01A3\x07N\x02\x02" +
		"\u01A3\u01A4\x05\xD2j\x02\u01A4\u01A5\x07\xAA\x02\x02\u01A5\u01A8\x05" +
		"*\x16\x02\u01A6\u01A7\x07\xAA\x02\x02\u01A7\u01A9\x05*\x16\x02\u01A8\u01A6" +
		"\x03\x02\x02\x02\u01A8\u01A9\x03\x02\x02\x02\u01A9\u01AA\x03\x02\x02\x02" +
		"\u01AA\u01AC\x07\xAD\x02\x02\u01AB\u01AD\x05,\x17\x02\u01AC\u01AB\x03" +
		"\x02\x02\x02\u01AC\u01AD\x03\x02\x02\x02\u01AD\u01AE\x03\x02\x02\x02\u01AE" +
		"\u01B0\x07\xAE\x02\x02\u01AF\u01B1\x05(\x15\x02\u01B0\u01AF\x03\x02\x02" +
		"\x02\u01B0\u01B1\x03\x02\x02\x02\u01B1\'\x03\x02\x02\x02\u01B2\u01B3\x07" +
		"a\x02\x02\u01B3\u01B4\x07W\x02\x02\u01B4\u01B5\x07\xAD\x02\x02\u01B5\u01B6" +
		"\x05\\/\x02\u01B6\u01B8\x07\xAE\x02\x02\u01B7\u01B9\x05\x96L\x02\u01B8" +
		"\u01B7\x03\x02\x02\x02\u01B8\u01B9\x03\x02\x02\x02\u01B9)\x03\x02\x02" +
		"\x02\u01BA\u01BB\x05\xE6t\x02\u01BB+\x03\x02\x02\x02\u01BC\u01C1\x05." +
		"\x18\x02\u01BD\u01BE\x07\xAB\x02\x02\u01BE\u01C0\x05.\x18\x02\u01BF\u01BD" +
		"\x03\x02\x02\x02\u01C0\u01C3\x03\x02\x02\x02\u01C1\u01BF\x03\x02\x02\x02" +
		"\u01C1\u01C2\x03\x02\x02\x02\u01C2\u01C5\x03\x02\x02\x02\u01C3\u01C1\x03" +
		"\x02\x02\x02\u01C4\u01C6\x07\xAB\x02\x02\u01C5\u01C4\x03\x02\x02\x02\u01C5" +
		"\u01C6\x03\x02\x02\x02\u01C6-\x03\x02\x02\x02\u01C7\u01CD\x05\xC6d\x02" +
		"\u01C8\u01C9\x050\x19\x02\u01C9\u01CA\x07\x9A\x02\x02\u01CA\u01CB\x05" +
		"\x9CO\x02\u01CB\u01CD\x03\x02\x02\x02\u01CC\u01C7\x03\x02\x02\x02\u01CC" +
		"\u01C8\x03\x02\x02\x02\u01CD/\x03\x02\x02\x02\u01CE\u01CF\x05\xE6t\x02" +
		"\u01CF1\x03\x02\x02\x02\u01D0\u01D1\x07V\x02\x02\u01D1\u01D3\x07\x7F\x02" +
		"\x02\u01D2\u01D0\x03\x02\x02\x02\u01D2\u01D3\x03\x02\x02\x02\u01D3\u01D4" +
		"\x03\x02\x02\x02\u01D4\u01D5\x07\x87\x02\x02\u01D5\u01D6\x07L\x02\x02" +
		"\u01D6\u01D7\x05\x92J\x02\u01D7\u01D8\x07\x8C\x02\x02\u01D8\u01DB\x05" +
		"\x92J\x02\u01D9\u01DA\x07>\x02\x02\u01DA\u01DC\x05\x9CO\x02\u01DB\u01D9" +
		"\x03\x02\x02\x02\u01DB\u01DC\x03\x02\x02\x02\u01DC\u01E0\x03\x02\x02\x02" +
		"\u01DD\u01DE\x07g\x02\x02\u01DE\u01DF\x07,\x02\x02\u01DF\u01E1\x05\xDC" +
		"o\x02\u01E0\u01DD\x03\x02\x02\x02\u01E0\u01E1\x03\x02\x02\x02\u01E1\u01E4" +
		"\x03\x02\x02\x02\u01E2\u01E3\x07\x80\x02\x02\u01E3\u01E5\x05\xCCg\x02" +
		"\u01E4\u01E2\x03\x02\x02\x02\u01E4\u01E5\x03\x02\x02\x02\u01E5\u01E7\x03" +
		"\x02\x02\x02\u01E6\u01E8\x05\x96L\x02\u01E7\u01E6\x03\x02\x02\x02\u01E7" +
		"\u01E8\x03\x02\x02\x02\u01E83\x03\x02\x02\x02\u01E9\u01EA\t\x04\x02\x02" +
		"\u01EA\u01EC\x07\x87\x02\x02\u01EB\u01ED\x05\x14\v\x02\u01EC\u01EB\x03" +
		"\x02\x02\x02\u01EC\u01ED\x03\x02\x02\x02\u01ED\u01EE\x03\x02\x02\x02\u01EE" +
		"\u01EF\x05\xD6l\x02\u01EF5\x03\x02\x02\x02\u01F0\u01F1\x05\x04\x03\x02" +
		"\u01F1\u01F2\x07\xAC\x02\x02\u01F2\u01F4\x03\x02\x02\x02\u01F3\u01F0\x03" +
		"\x02\x02\x02\u01F4\u01F7\x03\x02\x02\x02\u01F5\u01F3\x03\x02\x02\x02\u01F5" +
		"\u01F6\x03\x02\x02\x02\u01F67\x03\x02\x02\x02\u01F7\u01F5\x03\x02\x02" +
		"\x02\u01F8\u01F9\x07G\x02\x02\u01F9\u01FA\x056\x1C\x02\u01FA\u01FB\x07" +
		"\x12\x02\x02\u01FB9\x03\x02\x02\x02\u01FC\u01FD\x07\x8D\x02\x02\u01FD" +
		"\u0201\x056\x1C\x02\u01FE\u0200\x05<\x1F\x02\u01FF\u01FE\x03\x02\x02\x02" +
		"\u0200\u0203\x03\x02\x02\x02\u0201\u01FF\x03\x02\x02\x02\u0201\u0202\x03" +
		"\x02\x02\x02\u0202\u0206\x03\x02\x02\x02\u0203\u0201\x03\x02\x02\x02\u0204" +
		"\u0205\x07^\x02\x02\u0205\u0207\x056\x1C\x02\u0206\u0204\x03\x02\x02\x02" +
		"\u0206\u0207\x03\x02\x02\x02\u0207\u0208\x03\x02\x02\x02\u0208\u0209\x07" +
		"\x12\x02\x02\u0209\u020A\x07\x8D\x02\x02\u020A;\x03\x02\x02\x02\u020B" +
		"\u020C\x07H\x02\x02\u020C\u020F\x05\xD8m\x02\u020D\u020E\x07\x06\x02\x02" +
		"\u020E\u0210\x05\xD0i\x02\u020F\u020D\x03\x02\x02\x02\u020F\u0210\x03" +
		"\x02\x02\x02\u0210\u0211\x03\x02\x02\x02\u0211\u0212\x076\x02\x02\u0212" +
		"\u0213\x056\x1C\x02\u0213=\x03\x02\x02\x02\u0214\u0215\x07Q\x02\x02\u0215" +
		"\u0217\x05\xD0i\x02\u0216\u0218\x05\xC2b\x02\u0217\u0216\x03\x02\x02\x02" +
		"\u0217\u0218\x03\x02\x02\x02\u0218\u021B\x03\x02\x02\x02\u0219\u021A\x07" +
		"\xA1\x02\x02\u021A\u021C\x05\x9CO\x02\u021B\u0219\x03\x02\x02\x02\u021B" +
		"\u021C\x03\x02\x02\x02\u021C?\x03\x02\x02\x02\u021D\u021E\x07\x83\x02" +
		"\x02\u021E\u021F\x05\xDAn\x02\u021F\u0220\x07\xA1\x02\x02\u0220\u0221" +
		"\x05\x9CO\x02\u0221A\x03\x02\x02\x02\u0222\u0223\x07f\x02\x02\u0223\u0228" +
		"\x05D#\x02\u0224\u0225\x07X\x02\x02\u0225\u0227\x05D#\x02\u0226\u0224" +
		"\x03\x02\x02\x02\u0227\u022A\x03\x02\x02\x02\u0228\u0226\x03\x02\x02\x02" +
		"\u0228\u0229\x03\x02\x02\x02\u0229\u022D\x03\x02\x02\x02\u022A\u0228\x03" +
		"\x02\x02\x02\u022B\u022C\x07\x11\x02\x02\u022C\u022E\x056\x1C\x02\u022D" +
		"\u022B\x03\x02\x02\x02\u022D\u022E\x03\x02\x02\x02\u022E\u022F\x03\x02" +
		"\x02\x02\u022F\u0230\x07\x12\x02\x02\u0230\u0231\x07f\x02\x02\u0231C\x03" +
		"\x02\x02\x02\u0232\u0233\x05\x9CO\x02\u0233\u0234\x076\x02\x02\u0234\u0235" +
		"\x056\x1C\x02\u0235E\x03\x02\x02\x02\u0236\u0237\x07a\x02\x02\u0237\u0238" +
		"\x05\xD0i\x02\u0238\u0239\x07\x1E\x02\x02\u0239\u023A\x07\xAD\x02\x02" +
		"\u023A\u023B\x05\\/\x02\u023B\u023C\x07\xAE\x02\x02\u023C\u023D\x07l\x02" +
		"\x02\u023D\u023E\x056\x1C\x02\u023E\u023F\x07\x12\x02\x02\u023F\u0240" +
		"\x07l\x02\x02\u0240G\x03\x02\x02\x02\u0241\u0242\x07\x93\x02\x02\u0242" +
		"\u0243\x05\x9CO\x02\u0243\u0244\x07l\x02\x02\u0244\u0245\x056\x1C\x02" +
		"\u0245\u0246\x07\x12\x02\x02\u0246\u0247\x07l\x02\x02\u0247I\x03\x02\x02" +
		"\x02\u0248\u0249\x07E\x02\x02\u0249\u024C\x05\x9CO\x02\u024A\u024B\x07" +
		"\xAB\x02\x02\u024B\u024D\x05\x9CO\x02\u024C\u024A\x03\x02\x02\x02\u024C" +
		"\u024D\x03\x02\x02\x02\u024DK\x03\x02\x02\x02\u024E\u024F\x07t\x02\x02" +
		"\u024F\u0250\x05\x9CO\x02\u0250M\x03\x02\x02\x02\u0251\u0257\x07\x8B\x02" +
		"\x02\u0252\u0254\x05\xD8m\x02\u0253\u0255\x05\x9CO\x02\u0254\u0253\x03" +
		"\x02\x02\x02\u0254\u0255\x03\x02\x02\x02\u0255\u0258\x03\x02\x02\x02\u0256" +
		"\u0258\x05\x9CO\x02\u0257\u0252\x03\x02\x02\x02\u0257\u0256\x03\x02\x02" +
		"\x02\u0257\u0258\x03\x02\x02\x02\u0258O\x03\x02\x02\x02\u0259\u025B\x07" +
		"O\x02\x02\u025A\u025C\x05\x10\t\x02\u025B\u025A\x03\x02\x02\x02\u025B" +
		"\u025C\x03\x02\x02\x02\u025C\u025D\x03\x02\x02\x02\u025D\u025E\x07L\x02" +
		"\x02\u025E\u025F\x07\x8E\x02\x02\u025F\u0262\x05\xCCg\x02\u0260\u0261" +
		"\x07S\x02\x02\u0261\u0263\x05\xCCg\x02\u0262\u0260\x03\x02\x02\x02\u0262" +
		"\u0263\x03\x02\x02\x02\u0263\u0266\x03\x02\x02\x02\u0264\u0265\x07K\x02" +
		"\x02\u0265\u0267\x05\xC6d\x02\u0266\u0264\x03\x02\x02\x02\u0266\u0267" +
		"\x03\x02\x02\x02\u0267\u026B\x03\x02\x02\x02\u0268\u0269\x07\x19\x02\x02" +
		"\u0269\u026A\x07o\x02\x02\u026A\u026C\x05\xC6d\x02\u026B\u0268\x03\x02" +
		"\x02\x02\u026B\u026C\x03\x02\x02\x02\u026CQ\x03\x02\x02\x02\u026D\u026F" +
		"\x07O\x02\x02\u026E\u0270\x05\x10\t\x02\u026F\u026E\x03\x02\x02\x02\u026F" +
		"\u0270\x03\x02\x02\x02\u0270\u0271\x03\x02\x02\x02\u0271\u0272\x07L\x02" +
		"\x02\u0272\u0273\x07[\x02\x02\u0273\u0276\x05\xCCg\x02\u0274\u0275\x07" +
		"S\x02\x02\u0275\u0277\x05\xCCg\x02\u0276\u0274\x03\x02\x02\x02\u0276\u0277" +
		"\x03\x02\x02\x02\u0277\u0278\x03\x02\x02\x02\u0278\u0279\x07]\x02\x02" +
		"\u0279\u027E\x05\xC6d\x02\u027A\u027B\x07u\x02\x02\u027B\u027F\x05\xCC" +
		"g\x02\u027C\u027D\x07{\x02\x02\u027D\u027F\x05\xC6d\x02\u027E\u027A\x03" +
		"\x02\x02\x02\u027E\u027C\x03\x02\x02\x02\u027E\u027F\x03\x02\x02\x02\u027F" +
		"S\x03\x02\x02\x02\u0280\u0282\x07O\x02\x02\u0281\u0283\x05\x10\t\x02\u0282" +
		"\u0281\x03\x02\x02\x02\u0282\u0283\x03\x02\x02\x02\u0283\u0284\x03\x02" +
		"\x02\x02\u0284\u0285\x07L\x02\x02\u0285\u0286\x07A\x02\x02\u0286\u0289" +
		"\x05\xCCg\x02\u0287\u0288\x07S\x02\x02\u0288\u028A\x05\xCCg\x02\u0289" +
		"\u0287\x03\x02\x02\x02\u0289\u028A\x03\x02\x02\x02\u028A\u028B\x03\x02" +
		"\x02\x02\u028B\u028C\x07q\x02\x02\u028C\u0291\x05\xC6d\x02\u028D\u028E" +
		"\x07d\x02\x02\u028E\u0292\x05\xCCg\x02\u028F\u0290\x07{\x02\x02\u0290" +
		"\u0292\x05\xC6d\x02\u0291\u028D\x03\x02\x02\x02\u0291\u028F\x03\x02\x02" +
		"\x02\u0291\u0292\x03\x02\x02\x02\u0292U\x03\x02\x02\x02\u0293\u0294\x07" +
		"x\x02\x02\u0294\u0295\x07L\x02\x02\u0295\u0296\x07\x8E\x02\x02\u0296\u0297" +
		"\x05\xCCg\x02\u0297W\x03\x02\x02\x02\u0298\u0299\x07U\x02\x02\u0299\u029A" +
		"\x07L\x02\x02\u029A\u029C\x07\x8E\x02\x02\u029B\u029D\x05\x14\v\x02\u029C" +
		"\u029B\x03\x02\x02\x02\u029C\u029D\x03\x02\x02\x02\u029D\u029E\x03\x02" +
		"\x02\x02\u029E\u029F\x05\xCCg\x02\u029FY\x03\x02\x02\x02\u02A0\u02A1\x07" +
		"\x89\x02\x02\u02A1\u02A2\x07L\x02\x02\u02A2\u02A3\x07\x8E\x02\x02\u02A3" +
		"\u02A6\x05\xCCg\x02\u02A4\u02A5\x07n\x02\x02\u02A5\u02A7\x05\xCCg\x02" +
		"\u02A6\u02A4\x03\x02\x02\x02\u02A6\u02A7\x03\x02\x02\x02\u02A7\u02AA\x03" +
		"\x02\x02\x02\u02A8\u02A9\x07m\x02\x02\u02A9\u02AB\x05\xC6d\x02\u02AA\u02A8" +
		"\x03\x02\x02\x02\u02AA\u02AB\x03\x02\x02\x02\u02AB\u02AC\x03\x02\x02\x02" +
		"\u02AC\u02AD\x07G\x02\x02\u02AD\u02AE\x056\x1C\x02\u02AE\u02AF\x07\x12" +
		"\x02\x02\u02AF\u02B0\x07\x89\x02\x02\u02B0[\x03\x02\x02\x02\u02B1\u02B3" +
		"\x05`1\x02\u02B2\u02B1\x03\x02\x02\x02\u02B2\u02B3\x03\x02\x02\x02\u02B3" +
		"\u02B4\x03\x02\x02\x02\u02B4\u02B8\x05f4\x02\u02B5\u02B6\x07.\x02\x02" +
		"\u02B6\u02B7\x07\t\x02\x02\u02B7\u02B9\x05\x84C\x02\u02B8\u02B5\x03\x02" +
		"\x02\x02\u02B8\u02B9\x03\x02\x02\x02\u02B9\u02BB\x03\x02\x02\x02\u02BA" +
		"\u02BC\x05^0\x02\u02BB\u02BA\x03\x02\x02\x02\u02BB\u02BC\x03\x02\x02\x02" +
		"\u02BC\u02BE\x03\x02\x02\x02\u02BD\u02BF\x05\x96L\x02\u02BE\u02BD\x03" +
		"\x02\x02\x02\u02BE\u02BF\x03\x02\x02\x02\u02BF]\x03\x02\x02\x02\u02C0" +
		"\u02C1\x07&\x02\x02\u02C1\u02C4\x05\x9CO\x02\u02C2\u02C3\x07+\x02\x02" +
		"\u02C3\u02C5\x05\x9CO\x02\u02C4\u02C2\x03\x02\x02\x02\u02C4\u02C5\x03" +
		"\x02\x02\x02\u02C5\u02CD\x03\x02\x02\x02\u02C6\u02C7\x07+\x02\x02\u02C7" +
		"\u02CA\x05\x9CO\x02\u02C8\u02C9\x07&\x02\x02\u02C9\u02CB\x05\x9CO\x02" +
		"\u02CA\u02C8\x03\x02\x02\x02\u02CA\u02CB\x03\x02\x02\x02\u02CB\u02CD\x03" +
		"\x02\x02\x02\u02CC\u02C0\x03\x02\x02\x02\u02CC\u02C6\x03\x02\x02\x02\u02CD" +
		"_\x03\x02\x02\x02\u02CE\u02D0\x07@\x02\x02\u02CF\u02D1\x07w\x02\x02\u02D0" +
		"\u02CF\x03\x02\x02\x02\u02D0\u02D1\x03\x02\x02\x02\u02D1\u02D2\x03\x02" +
		"\x02\x02\u02D2\u02D7\x05b2\x02\u02D3\u02D4\x07\xAB\x02\x02\u02D4\u02D6" +
		"\x05b2\x02\u02D5\u02D3\x03\x02\x02\x02\u02D6\u02D9\x03\x02\x02\x02\u02D7" +
		"\u02D5\x03\x02\x02\x02\u02D7\u02D8\x03\x02\x02\x02\u02D8a\x03\x02\x02" +
		"\x02\u02D9\u02D7\x03\x02\x02\x02\u02DA\u02DC\x05\xD0i\x02\u02DB\u02DD" +
		"\x05d3\x02\u02DC\u02DB\x03\x02\x02\x02\u02DC\u02DD\x03\x02\x02\x02\u02DD" +
		"\u02DE\x03\x02\x02\x02\u02DE\u02DF\x07\x06\x02\x02\u02DF\u02E0\x07\xAD" +
		"\x02\x02\u02E0\u02E1\x05\\/\x02\u02E1\u02E2\x07\xAE\x02\x02\u02E2c\x03" +
		"\x02\x02\x02\u02E3\u02E4\x07\xAD\x02\x02\u02E4\u02E9\x05\xD0i\x02\u02E5" +
		"\u02E6\x07\xAB\x02\x02\u02E6\u02E8\x05\xD0i\x02\u02E7\u02E5\x03\x02\x02" +
		"\x02\u02E8\u02EB\x03\x02\x02\x02\u02E9\u02E7\x03\x02\x02\x02\u02E9\u02EA" +
		"\x03\x02\x02\x02\u02EA\u02EC\x03\x02\x02\x02\u02EB\u02E9\x03\x02\x02\x02" +
		"\u02EC\u02ED\x07\xAE\x02\x02\u02EDe\x03\x02\x02\x02\u02EE\u02F4\x05j6" +
		"\x02\u02EF\u02F0\x05h5\x02\u02F0\u02F1\x05j6\x02\u02F1\u02F3\x03\x02\x02" +
		"\x02\u02F2\u02EF\x03\x02\x02\x02\u02F3\u02F6\x03\x02\x02\x02\u02F4\u02F2" +
		"\x03\x02\x02\x02\u02F4\u02F5\x03\x02\x02\x02\u02F5g\x03\x02\x02\x02\u02F6" +
		"\u02F4\x03\x02\x02\x02\u02F7\u02F9\t\x05\x02\x02\u02F8\u02FA\t\x06\x02" +
		"\x02\u02F9\u02F8\x03\x02\x02\x02\u02F9\u02FA\x03\x02\x02\x02\u02FAi\x03" +
		"\x02\x02\x02\u02FB\u0301\x05n8\x02\u02FC\u02FD\x05l7\x02\u02FD\u02FE\x05" +
		"n8\x02\u02FE\u0300\x03\x02\x02\x02\u02FF\u02FC\x03\x02\x02\x02\u0300\u0303" +
		"\x03\x02\x02\x02\u0301\u02FF\x03\x02\x02\x02\u0301\u0302\x03\x02\x02\x02" +
		"\u0302k\x03\x02\x02\x02\u0303\u0301\x03\x02\x02\x02\u0304\u0306\x07 \x02" +
		"\x02\u0305\u0307\t\x06\x02\x02\u0306\u0305\x03\x02\x02\x02\u0306\u0307" +
		"\x03\x02\x02\x02\u0307m\x03\x02\x02\x02\u0308\u030F\x05t;\x02\u0309\u030F" +
		"\x05p9\x02\u030A\u030B\x07\xAD\x02\x02\u030B\u030C\x05\\/\x02\u030C\u030D" +
		"\x07\xAE\x02\x02\u030D\u030F\x03\x02\x02\x02\u030E\u0308\x03\x02\x02\x02" +
		"\u030E\u0309\x03\x02\x02\x02\u030E\u030A\x03\x02\x02\x02\u030Fo\x03\x02" +
		"\x02\x02\u0310\u0311\x07<\x02\x02\u0311\u0316\x05r:\x02\u0312\u0313\x07" +
		"\xAB\x02\x02\u0313\u0315\x05r:\x02\u0314\u0312\x03\x02\x02\x02\u0315\u0318" +
		"\x03\x02\x02\x02\u0316\u0314\x03\x02\x02\x02\u0316\u0317\x03\x02\x02\x02" +
		"\u0317q\x03\x02\x02\x02\u0318\u0316\x03\x02\x02\x02\u0319\u031A\x07\xAD" +
		"\x02\x02\u031A\u031F\x05\x9CO\x02\u031B\u031C\x07\xAB\x02\x02\u031C\u031E" +
		"\x05\x9CO\x02\u031D\u031B\x03\x02\x02\x02\u031E\u0321\x03\x02\x02\x02" +
		"\u031F\u031D\x03\x02\x02\x02\u031F\u0320\x03\x02\x02\x02\u0320\u0322\x03" +
		"\x02\x02\x02\u0321\u031F\x03\x02\x02\x02\u0322\u0323\x07\xAE\x02\x02\u0323" +
		"s\x03\x02\x02\x02\u0324\u0326\x074\x02\x02\u0325\u0327\t\x06\x02\x02\u0326" +
		"\u0325\x03\x02\x02\x02\u0326\u0327\x03\x02\x02\x02\u0327\u0328\x03\x02" +
		"\x02\x02\u0328\u032D\x05~@\x02\u0329\u032A\x07\xAB\x02\x02\u032A\u032C" +
		"\x05~@\x02\u032B\u0329\x03\x02\x02\x02\u032C\u032F\x03\x02\x02\x02\u032D" +
		"\u032B\x03\x02\x02\x02\u032D\u032E\x03\x02\x02\x02\u032E\u0332\x03\x02" +
		"\x02\x02\u032F\u032D\x03\x02\x02\x02\u0330\u0331\x07\x19\x02\x02\u0331" +
		"\u0333\x05\x88E\x02\u0332\u0330\x03\x02\x02\x02\u0332\u0333\x03\x02\x02" +
		"\x02\u0333\u0336\x03\x02\x02\x02\u0334\u0335\x07>\x02\x02\u0335\u0337" +
		"\x05v<\x02\u0336\u0334\x03\x02\x02\x02\u0336\u0337\x03\x02\x02\x02\u0337" +
		"\u033B\x03\x02\x02\x02\u0338\u0339\x07\x1B\x02\x02\u0339\u033A\x07\t\x02" +
		"\x02\u033A\u033C\x05|?\x02\u033B\u0338\x03\x02\x02\x02\u033B\u033C\x03" +
		"\x02\x02\x02\u033C\u033F\x03\x02\x02\x02\u033D\u033E\x07\x1C\x02\x02\u033E" +
		"\u0340\x05x=\x02\u033F\u033D\x03\x02\x02\x02\u033F\u0340\x03\x02\x02\x02" +
		"\u0340\u034A\x03\x02\x02\x02\u0341\u0342\x07?\x02\x02\u0342\u0347\x05" +
		"\x82B\x02\u0343\u0344\x07\xAB\x02\x02\u0344\u0346\x05\x82B\x02\u0345\u0343" +
		"\x03\x02\x02\x02\u0346\u0349\x03\x02\x02\x02\u0347\u0345\x03\x02\x02\x02" +
		"\u0347\u0348\x03\x02\x02\x02\u0348\u034B\x03\x02\x02\x02\u0349\u0347\x03" +
		"\x02\x02\x02\u034A\u0341\x03\x02\x02\x02\u034A\u034B\x03\x02\x02\x02\u034B" +
		"\u034E\x03\x02\x02\x02\u034C\u034D\x072\x02\x02\u034D\u034F\x05z>\x02" +
		"\u034E\u034C\x03\x02\x02\x02\u034E\u034F\x03\x02\x02\x02\u034Fu\x03\x02" +
		"\x02\x02\u0350\u0351\x05\x9CO\x02\u0351w\x03\x02\x02\x02\u0352\u0353\x05" +
		"\x9CO\x02\u0353y\x03\x02\x02\x02\u0354\u0355\x05\x9CO\x02\u0355{\x03\x02" +
		"\x02\x02\u0356\u0360\x07\x03\x02\x02\u0357\u035C\x05\x9CO\x02\u0358\u0359" +
		"\x07\xAB\x02\x02\u0359\u035B\x05\x9CO\x02\u035A\u0358\x03\x02\x02\x02" +
		"\u035B\u035E\x03\x02\x02\x02\u035C\u035A\x03\x02\x02\x02\u035C\u035D\x03" +
		"\x02\x02\x02\u035D\u0360\x03\x02\x02\x02\u035E\u035C\x03\x02\x02\x02\u035F" +
		"\u0356\x03\x02\x02\x02\u035F\u0357\x03\x02\x02\x02\u0360}\x03\x02\x02" +
		"\x02\u0361\u036A\x05\x80A\x02\u0362\u0367\x05\x9CO\x02\u0363\u0365\x07" +
		"\x06\x02\x02\u0364\u0363\x03\x02\x02\x02\u0364\u0365\x03\x02\x02\x02\u0365" +
		"\u0366\x03\x02\x02\x02\u0366\u0368\x05\xD0i\x02\u0367\u0364\x03\x02\x02" +
		"\x02\u0367\u0368\x03\x02\x02\x02\u0368\u036A\x03\x02\x02\x02\u0369\u0361" +
		"\x03\x02\x02\x02\u0369\u0362\x03\x02\x02\x02\u036A\x7F\x03\x02\x02\x02" +
		"\u036B\u036C\x05\xE0q\x02\u036C\u036D\x07\xAA\x02\x02\u036D\u036F\x03" +
		"\x02\x02\x02\u036E\u036B\x03\x02\x02\x02\u036E\u036F\x03\x02\x02\x02\u036F" +
		"\u0370\x03\x02\x02\x02\u0370\u0371\x07\xA6\x02\x02\u0371\x81\x03\x02\x02" +
		"\x02\u0372\u0373\x05\xD0i\x02\u0373\u0374\x07\x06\x02\x02\u0374\u0375" +
		"\x07\xAD\x02\x02\u0375\u0376\x05\xBC_\x02\u0376\u0377\x07\xAE\x02\x02" +
		"\u0377\x83\x03\x02\x02\x02\u0378\u037D\x05\x86D\x02\u0379\u037A\x07\xAB" +
		"\x02\x02\u037A\u037C\x05\x86D\x02\u037B\u0379\x03\x02\x02\x02\u037C\u037F" +
		"\x03\x02\x02\x02\u037D\u037B\x03\x02\x02\x02\u037D\u037E\x03\x02\x02\x02" +
		"\u037E\x85\x03\x02\x02\x02\u037F\u037D\x03\x02\x02\x02\u0380\u0382\x05" +
		"\x9CO\x02\u0381\u0383\t\x07\x02\x02\u0382\u0381\x03\x02\x02\x02\u0382" +
		"\u0383\x03\x02\x02\x02\u0383\u0386\x03\x02\x02\x02\u0384\u0385\x07*\x02" +
		"\x02\u0385\u0387\t\b\x02\x02\u0386\u0384\x03\x02\x02\x02\u0386\u0387\x03" +
		"\x02\x02\x02\u0387\x87\x03\x02\x02\x02\u0388\u038D\x05\x8AF\x02\u0389" +
		"\u038A\x07\xAB\x02\x02\u038A\u038C\x05\x8AF\x02\u038B\u0389\x03\x02\x02" +
		"\x02\u038C\u038F\x03\x02\x02\x02\u038D\u038B\x03\x02\x02\x02\u038D\u038E" +
		"\x03\x02\x02\x02\u038E\x89\x03\x02\x02\x02\u038F\u038D\x03\x02\x02\x02" +
		"\u0390\u0394\x05\x90I\x02\u0391\u0393\x05\x8CG\x02\u0392\u0391\x03\x02" +
		"\x02\x02\u0393\u0396\x03\x02\x02\x02\u0394\u0392\x03\x02\x02\x02\u0394" +
		"\u0395\x03\x02\x02\x02\u0395\x8B\x03\x02\x02\x02\u0396\u0394\x03\x02\x02" +
		"\x02\u0397\u0399\x07\'\x02\x02\u0398\u0397\x03\x02\x02\x02\u0398\u0399" +
		"\x03\x02\x02\x02\u0399\u039B\x03\x02\x02\x02\u039A\u039C\x05\x8EH\x02" +
		"\u039B\u039A\x03\x02\x02\x02\u039B\u039C\x03\x02\x02\x02\u039C\u039D\x03" +
		"\x02\x02\x02\u039D\u039E\x07#\x02\x02\u039E\u03AD\x05\x90I\x02\u039F\u03A0" +
		"\x07,\x02\x02\u03A0\u03AE\x05\x9CO\x02\u03A1\u03A2\x07;\x02\x02\u03A2" +
		"\u03A3\x07\xAD\x02\x02\u03A3\u03A8\x05\xDCo\x02\u03A4\u03A5\x07\xAB\x02" +
		"\x02\u03A5\u03A7\x05\xDCo\x02\u03A6\u03A4\x03\x02\x02\x02\u03A7\u03AA" +
		"\x03\x02\x02\x02\u03A8\u03A6\x03\x02\x02\x02\u03A8\u03A9\x03\x02\x02\x02" +
		"\u03A9\u03AB\x03\x02\x02\x02\u03AA\u03A8\x03\x02\x02\x02\u03AB\u03AC\x07" +
		"\xAE\x02\x02\u03AC\u03AE\x03\x02\x02\x02\u03AD\u039F\x03\x02\x02\x02\u03AD" +
		"\u03A1\x03\x02\x02\x02\u03AD\u03AE\x03\x02\x02\x02\u03AE\x8D\x03\x02\x02" +
		"\x02\u03AF\u03BA\x07\x1F\x02\x02\u03B0\u03BA\x07\r\x02\x02\u03B1\u03B3" +
		"\t\t\x02\x02\u03B2\u03B4\x07/\x02\x02\u03B3\u03B2\x03\x02\x02\x02\u03B3" +
		"\u03B4\x03\x02\x02\x02\u03B4\u03BA\x03\x02\x02\x02\u03B5\u03B7\x07$\x02" +
		"\x02\u03B6\u03B5\x03\x02\x02\x02\u03B6\u03B7\x03\x02\x02\x02\u03B7\u03B8" +
		"\x03\x02\x02\x02\u03B8\u03BA\t\n\x02\x02\u03B9\u03AF\x03\x02\x02\x02\u03B9" +
		"\u03B0\x03\x02\x02\x02\u03B9\u03B1\x03\x02\x02\x02\u03B9\u03B6\x03\x02" +
		"\x02\x02\u03BA\x8F\x03\x02\x02\x02\u03BB\u03C0\x05\x92J\x02\u03BC\u03BE" +
		"\x07\x06\x02\x02\u03BD\u03BC\x03\x02\x02\x02\u03BD\u03BE\x03\x02\x02\x02" +
		"\u03BE\u03BF\x03\x02\x02\x02\u03BF\u03C1\x05\xD0i\x02\u03C0\u03BD\x03" +
		"\x02\x02\x02\u03C0\u03C1\x03\x02\x02\x02\u03C1\u03C3\x03\x02\x02\x02\u03C2" +
		"\u03C4\x05\x96L\x02\u03C3\u03C2\x03\x02\x02\x02\u03C3\u03C4\x03\x02\x02" +
		"\x02\u03C4\u03D9\x03\x02\x02\x02\u03C5\u03C7\x07j\x02\x02\u03C6\u03C5" +
		"\x03\x02\x02\x02\u03C6\u03C7\x03\x02\x02\x02\u03C7\u03C8\x03\x02\x02\x02" +
		"\u03C8\u03C9\x07\xAD\x02\x02\u03C9\u03CA\x05\\/\x02\u03CA\u03D2\x07\xAE" +
		"\x02\x02\u03CB\u03CD\x07\x06\x02\x02\u03CC\u03CB\x03\x02\x02\x02\u03CC" +
		"\u03CD\x03\x02\x02\x02\u03CD\u03CE\x03\x02\x02\x02\u03CE\u03D0\x05\xD0" +
		"i\x02\u03CF\u03D1\x05d3\x02\u03D0\u03CF\x03\x02\x02\x02\u03D0\u03D1\x03" +
		"\x02\x02\x02\u03D1\u03D3\x03\x02\x02\x02\u03D2\u03CC\x03\x02\x02\x02\u03D2" +
		"\u03D3\x03\x02\x02\x02\u03D3\u03D9\x03\x02\x02\x02\u03D4\u03D5\x07\xAD" +
		"\x02\x02\u03D5\u03D6\x05\x8AF\x02\u03D6\u03D7\x07\xAE\x02\x02\u03D7\u03D9" +
		"\x03\x02\x02\x02\u03D8\u03BB\x03\x02\x02\x02\u03D8\u03C6\x03\x02\x02\x02" +
		"\u03D8\u03D4\x03\x02\x02\x02\u03D9\x91\x03\x02\x02\x02\u03DA\u03E4\x07" +
		"\x94\x02\x02\u03DB\u03E0\x05\x94K\x02\u03DC\u03DD\x07\xAA\x02\x02\u03DD" +
		"\u03DF\x05\x94K\x02\u03DE\u03DC\x03\x02\x02\x02\u03DF\u03E2\x03\x02\x02" +
		"\x02\u03E0\u03DE\x03\x02\x02\x02\u03E0\u03E1\x03\x02\x02\x02\u03E1\u03E4" +
		"\x03\x02\x02\x02\u03E2\u03E0\x03\x02\x02\x02\u03E3\u03DA\x03\x02\x02\x02" +
		"\u03E3\u03DB\x03\x02\x02\x02\u03E4\x93\x03\x02\x02\x02\u03E5\u03E6\x05" +
		"\xE6t\x02\u03E6\x95\x03\x02\x02\x02\u03E7\u03E8\x07@\x02\x02\u03E8\u03E9" +
		"\x07\xAD\x02\x02\u03E9\u03EE\x05\x98M\x02\u03EA\u03EB\x07\xAB\x02\x02" +
		"\u03EB\u03ED\x05\x98M\x02\u03EC\u03EA\x03\x02\x02\x02\u03ED\u03F0\x03" +
		"\x02\x02\x02\u03EE\u03EC\x03\x02\x02\x02\u03EE\u03EF\x03\x02\x02\x02\u03EF" +
		"\u03F2\x03\x02\x02\x02\u03F0\u03EE\x03\x02\x02\x02\u03F1\u03F3\x07\xAB" +
		"\x02\x02\u03F2\u03F1\x03\x02\x02\x02\u03F2\u03F3\x03\x02\x02\x02\u03F3" +
		"\u03F4\x03\x02\x02\x02\u03F4\u03F5\x07\xAE\x02\x02\u03F5\x97\x03\x02\x02" +
		"\x02\u03F6\u03F7\x05\x9AN\x02\u03F7\u03F8\x07\xA1\x02\x02\u03F8\u03F9" +
		"\x05\x9CO\x02\u03F9\x99\x03\x02\x02\x02\u03FA\u03FB\x05\xE6t\x02\u03FB" +
		"\x9B\x03\x02\x02\x02\u03FC\u0401\x05\x9EP\x02\u03FD\u03FE\x07-\x02\x02" +
		"\u03FE\u0400\x05\x9EP\x02\u03FF\u03FD\x03\x02\x02\x02\u0400\u0403\x03" +
		"\x02\x02\x02\u0401\u03FF\x03\x02\x02\x02\u0401\u0402\x03\x02\x02\x02\u0402" +
		"\x9D\x03\x02\x02\x02\u0403\u0401\x03\x02\x02\x02\u0404\u0409\x05\xA0Q" +
		"\x02\u0405\u0406\x07\x04\x02\x02\u0406\u0408\x05\xA0Q\x02\u0407\u0405" +
		"\x03\x02\x02\x02\u0408\u040B\x03\x02\x02\x02\u0409\u0407\x03\x02\x02\x02" +
		"\u0409\u040A\x03\x02\x02\x02\u040A\x9F\x03\x02\x02\x02\u040B\u0409\x03" +
		"\x02\x02\x02\u040C\u040E\x07(\x02\x02\u040D\u040C\x03\x02\x02\x02\u040E" +
		"\u0411\x03\x02\x02\x02\u040F\u040D\x03\x02\x02\x02\u040F\u0410\x03\x02" +
		"\x02\x02\u0410\u0412\x03\x02\x02\x02\u0411\u040F\x03\x02\x02\x02\u0412" +
		"\u0413\x05\xA2R\x02\u0413\xA1\x03\x02\x02\x02\u0414\u0418\x05\xA6T\x02" +
		"\u0415\u0417\x05\xA4S\x02\u0416\u0415\x03\x02\x02\x02\u0417\u041A\x03" +
		"\x02\x02\x02\u0418\u0416\x03\x02\x02\x02\u0418\u0419\x03\x02\x02\x02\u0419" +
		"\xA3\x03\x02\x02\x02\u041A\u0418\x03\x02\x02\x02\u041B\u041C\t\v\x02\x02" +
		"\u041C\u042A\x05\xA6";
	private static readonly _serializedATNSegment2: string =
		"T\x02\u041D\u041F\x07\"\x02\x02\u041E\u0420\x07(\x02\x02\u041F\u041E\x03" +
		"\x02\x02\x02\u041F\u0420\x03\x02\x02\x02\u0420\u0427\x03\x02\x02\x02\u0421" +
		"\u0428\x07)\x02\x02\u0422\u0428\x078\x02\x02\u0423\u0428\x07\x17\x02\x02" +
		"\u0424\u0425\x07\x10\x02\x02\u0425\u0426\x07\x19\x02\x02\u0426\u0428\x05" +
		"\xA6T\x02\u0427\u0421\x03\x02\x02\x02\u0427\u0422\x03\x02\x02\x02\u0427" +
		"\u0423\x03\x02\x02\x02\u0427\u0424\x03\x02\x02\x02\u0428\u042A\x03\x02" +
		"\x02\x02\u0429\u041B\x03\x02\x02\x02\u0429\u041D\x03\x02\x02\x02\u042A" +
		"\xA5\x03\x02\x02\x02\u042B\u042F\x05\xAAV\x02\u042C\u042E\x05\xA8U\x02" +
		"\u042D\u042C\x03\x02\x02\x02\u042E\u0431\x03\x02\x02\x02\u042F\u042D\x03" +
		"\x02\x02\x02\u042F\u0430\x03\x02\x02\x02\u0430\xA7\x03\x02\x02\x02\u0431" +
		"\u042F\x03\x02\x02\x02\u0432\u0434\x07(\x02\x02\u0433\u0432\x03\x02\x02" +
		"\x02\u0433\u0434\x03\x02\x02\x02\u0434\u0435\x03\x02\x02\x02\u0435\u0436" +
		"\t\f\x02\x02\u0436\u0439\x05\xAAV\x02\u0437\u0438\x07\x13\x02\x02\u0438" +
		"\u043A\x05\xAAV\x02\u0439\u0437\x03\x02\x02\x02\u0439\u043A\x03\x02\x02" +
		"\x02\u043A\u045E\x03\x02\x02\x02\u043B\u043D\x07(\x02\x02\u043C\u043B" +
		"\x03\x02\x02\x02\u043C\u043D\x03\x02\x02\x02\u043D\u043E\x03\x02\x02\x02" +
		"\u043E\u043F\x07\f\x02\x02\u043F\u045E\x05\xAAV\x02\u0440\u0442\x07(\x02" +
		"\x02\u0441\u0440\x03\x02\x02\x02\u0441\u0442\x03\x02\x02\x02\u0442\u0443" +
		"\x03\x02\x02\x02\u0443\u0444\x07\b\x02\x02\u0444\u0445\x05\xAAV\x02\u0445" +
		"\u0446\x07\x04\x02\x02\u0446\u0447\x05\xAAV\x02\u0447\u045E\x03\x02\x02" +
		"\x02\u0448\u044A\x07(\x02\x02\u0449\u0448\x03\x02\x02\x02\u0449\u044A" +
		"\x03\x02\x02\x02\u044A\u044B\x03\x02\x02\x02\u044B\u044C\x07\x1E\x02\x02" +
		"\u044C\u0459\x07\xAD\x02\x02\u044D\u045A\x05\\/\x02\u044E\u0453\x05\x9C" +
		"O\x02\u044F\u0450\x07\xAB\x02\x02\u0450\u0452\x05\x9CO\x02\u0451\u044F" +
		"\x03\x02\x02\x02\u0452\u0455\x03\x02\x02\x02\u0453\u0451\x03\x02\x02\x02" +
		"\u0453\u0454\x03\x02\x02\x02\u0454\u0457\x03\x02\x02\x02\u0455\u0453\x03" +
		"\x02\x02\x02\u0456\u0458\x07\xAB\x02\x02\u0457\u0456\x03\x02\x02\x02\u0457" +
		"\u0458\x03\x02\x02\x02\u0458\u045A\x03\x02\x02\x02\u0459\u044D\x03\x02" +
		"\x02\x02\u0459\u044E\x03\x02\x02\x02\u045A\u045B\x03\x02\x02\x02\u045B" +
		"\u045C\x07\xAE\x02\x02\u045C\u045E\x03\x02\x02\x02\u045D\u0433\x03\x02" +
		"\x02\x02\u045D\u043C\x03\x02\x02\x02\u045D\u0441\x03\x02\x02\x02\u045D" +
		"\u0449\x03\x02\x02\x02\u045E\xA9\x03\x02\x02\x02\u045F\u0465\x05\xAEX" +
		"\x02\u0460\u0461\x05\xACW\x02\u0461\u0462\x05\xAEX\x02\u0462\u0464\x03" +
		"\x02\x02\x02\u0463\u0460\x03\x02\x02\x02\u0464\u0467\x03\x02\x02\x02\u0465" +
		"\u0463\x03\x02\x02\x02\u0465\u0466\x03\x02\x02\x02\u0466\xAB\x03\x02\x02" +
		"\x02\u0467\u0465\x03\x02\x02\x02\u0468\u0469\t\r\x02\x02\u0469\xAD\x03" +
		"\x02\x02\x02\u046A\u046C\t\x0E\x02\x02\u046B\u046A\x03\x02\x02\x02\u046C" +
		"\u046F\x03\x02\x02\x02\u046D\u046B\x03\x02\x02\x02\u046D\u046E\x03\x02" +
		"\x02\x02\u046E\u0470\x03\x02\x02\x02\u046F\u046D\x03\x02\x02\x02\u0470" +
		"\u0471\x05\xB0Y\x02\u0471\xAF\x03\x02\x02\x02\u0472\u0476\x05\xB4[\x02" +
		"\u0473\u0475\x05\xB2Z\x02\u0474\u0473\x03\x02\x02\x02\u0475\u0478\x03" +
		"\x02\x02\x02\u0476\u0474\x03\x02\x02\x02\u0476\u0477\x03\x02\x02\x02\u0477" +
		"\xB1\x03\x02\x02\x02\u0478\u0476\x03\x02\x02\x02\u0479\u047A\x07\xAA\x02" +
		"\x02\u047A\u0482\x05\xDEp\x02\u047B\u047C\x07\xAF\x02\x02\u047C\u047D" +
		"\x05\x9CO\x02\u047D\u047E\x07\xB0\x02\x02\u047E\u0482\x03\x02\x02\x02" +
		"\u047F\u0480\x07\x9B\x02\x02\u0480\u0482\x05\xC2b\x02\u0481\u0479\x03" +
		"\x02\x02\x02\u0481\u047B\x03\x02\x02\x02\u0481\u047F\x03\x02\x02\x02\u0482" +
		"\xB3\x03\x02\x02\x02\u0483\u04CB\x05\xCCg\x02\u0484\u04CB\x07\x98\x02" +
		"\x02\u0485\u04CB\x078\x02\x02\u0486\u04CB\x07\x17\x02\x02\u0487\u04CB" +
		"\x07)\x02\x02\u0488\u048C\x07!\x02\x02\u0489\u048D\x07\x95\x02\x02\u048A" +
		"\u048B\x07\x98\x02\x02\u048B\u048D\x05\xB6\\\x02\u048C\u0489\x03\x02\x02" +
		"\x02\u048C\u048A\x03\x02\x02\x02\u048D\u04CB\x03\x02\x02\x02\u048E\u048F" +
		"\t\x0F\x02\x02\u048F\u04CB\x07\x95\x02\x02\u0490\u04CB\x07\x97\x02\x02" +
		"\u0491\u04CB\x05\xBA^\x02\u0492\u04CB\x05\xDCo\x02\u0493\u0494\x07\xAD" +
		"\x02\x02\u0494\u0499\x05\x9CO\x02\u0495\u0496\x07\xAB\x02\x02\u0496\u0498" +
		"\x05\x9CO\x02\u0497\u0495\x03\x02\x02\x02\u0498\u049B\x03\x02\x02\x02" +
		"\u0499\u0497\x03\x02\x02\x02\u0499\u049A\x03\x02\x02\x02\u049A\u049D\x03" +
		"\x02\x02\x02\u049B\u0499\x03\x02\x02\x02\u049C\u049E\x07\xAB\x02\x02\u049D" +
		"\u049C\x03\x02\x02\x02\u049D\u049E\x03\x02\x02\x02\u049E\u049F\x03\x02" +
		"\x02\x02\u049F\u04A0\x07\xAE\x02\x02\u04A0\u04CB\x03\x02\x02\x02\u04A1" +
		"\u04A2\x07\xAD\x02\x02\u04A2\u04A3\x05\\/\x02\u04A3\u04A4\x07\xAE\x02" +
		"\x02\u04A4\u04CB\x03\x02\x02\x02\u04A5\u04A6\x07\x15\x02\x02\u04A6\u04A7" +
		"\x07\xAD\x02\x02\u04A7\u04A8\x05\\/\x02\u04A8\u04A9\x07\xAE\x02\x02\u04A9" +
		"\u04CB\x03\x02\x02\x02\u04AA\u04AC\x07\n\x02\x02\u04AB\u04AD\x05\x9CO" +
		"\x02\u04AC\u04AB\x03\x02\x02\x02\u04AC\u04AD\x03\x02\x02\x02\u04AD\u04AF" +
		"\x03\x02\x02\x02\u04AE\u04B0\x05\xB8]\x02\u04AF\u04AE\x03\x02\x02\x02" +
		"\u04B0\u04B1\x03\x02\x02\x02\u04B1\u04AF\x03\x02\x02\x02\u04B1\u04B2\x03" +
		"\x02\x02\x02\u04B2\u04B5\x03\x02\x02\x02\u04B3\u04B4\x07\x11\x02\x02\u04B4" +
		"\u04B6\x05\x9CO\x02\u04B5\u04B3\x03\x02\x02\x02\u04B5\u04B6\x03\x02\x02" +
		"\x02\u04B6\u04B7\x03\x02\x02\x02\u04B7\u04B8\x07\x12\x02\x02\u04B8\u04CB" +
		"\x03\x02\x02\x02\u04B9\u04BA\t\x10\x02\x02\u04BA\u04BB\x07\xAD\x02\x02" +
		"\u04BB\u04BC\x05\x9CO\x02\u04BC\u04BD\x07\x06\x02\x02\u04BD\u04BE\x05" +
		"\xC2b\x02\u04BE\u04BF\x07\xAE\x02\x02\u04BF\u04CB\x03\x02\x02\x02\u04C0" +
		"\u04C1\x07\x16\x02\x02\u04C1\u04C2\x07\xAD\x02\x02\u04C2\u04C3\x05\xE6" +
		"t\x02\u04C3\u04C4\x07\x19\x02\x02\u04C4\u04C5\x05\x9CO\x02\u04C5\u04C6" +
		"\x07\xAE\x02\x02\u04C6\u04CB\x03\x02\x02\x02\u04C7\u04CB\x05\xC4c\x02" +
		"\u04C8\u04CB\x05\xC6d\x02\u04C9\u04CB\x05\xCEh\x02\u04CA\u0483\x03\x02" +
		"\x02\x02\u04CA\u0484\x03\x02\x02\x02\u04CA\u0485\x03\x02\x02\x02\u04CA" +
		"\u0486\x03\x02\x02\x02\u04CA\u0487\x03\x02\x02\x02\u04CA\u0488\x03\x02" +
		"\x02\x02\u04CA\u048E\x03\x02\x02\x02\u04CA\u0490\x03\x02\x02\x02\u04CA" +
		"\u0491\x03\x02\x02\x02\u04CA\u0492\x03\x02\x02\x02\u04CA\u0493\x03\x02" +
		"\x02\x02\u04CA\u04A1\x03\x02\x02\x02\u04CA\u04A5\x03\x02\x02\x02\u04CA" +
		"\u04AA\x03\x02\x02\x02\u04CA\u04B9\x03\x02\x02\x02\u04CA\u04C0\x03\x02" +
		"\x02\x02\u04CA\u04C7\x03\x02\x02\x02\u04CA\u04C8\x03\x02\x02\x02\u04CA" +
		"\u04C9\x03\x02\x02\x02\u04CB\xB5\x03\x02\x02\x02\u04CC\u04CD\x05\xE6t" +
		"\x02\u04CD\xB7\x03\x02\x02\x02\u04CE\u04CF\x07=\x02\x02\u04CF\u04D0\x05" +
		"\x9CO\x02\u04D0\u04D1\x076\x02\x02\u04D1\u04D2\x05\x9CO\x02\u04D2\xB9" +
		"\x03\x02\x02\x02\u04D3\u04D4\x05\xE2r\x02\u04D4\u04E6\x07\xAD\x02\x02" +
		"\u04D5\u04D7\x07\x10\x02\x02\u04D6\u04D5\x03\x02\x02\x02\u04D6\u04D7\x03" +
		"\x02\x02\x02\u04D7\u04D8\x03\x02\x02\x02\u04D8\u04DD\x05\x9CO\x02\u04D9" +
		"\u04DA\x07\xAB\x02\x02\u04DA\u04DC\x05\x9CO\x02\u04DB\u04D9\x03\x02\x02" +
		"\x02\u04DC\u04DF\x03\x02\x02\x02\u04DD\u04DB\x03\x02\x02\x02\u04DD\u04DE" +
		"\x03\x02\x02\x02\u04DE\u04E3\x03\x02\x02\x02\u04DF\u04DD\x03\x02\x02\x02" +
		"\u04E0\u04E1\x07.\x02\x02\u04E1\u04E2\x07\t\x02\x02\u04E2\u04E4\x05\x84" +
		"C\x02\u04E3\u04E0\x03\x02\x02\x02\u04E3\u04E4\x03\x02\x02\x02\u04E4\u04E7" +
		"\x03\x02\x02\x02\u04E5\u04E7\x07\xA6\x02\x02\u04E6\u04D6\x03\x02\x02\x02" +
		"\u04E6\u04E5\x03\x02\x02\x02\u04E6\u04E7\x03\x02\x02\x02\u04E7\u04E8\x03" +
		"\x02\x02\x02\u04E8\u04EF\x07\xAE\x02\x02\u04E9\u04EA\x07\x18\x02\x02\u04EA" +
		"\u04EB\x07\xAD\x02\x02\u04EB\u04EC\x07>\x02\x02\u04EC\u04ED\x05\x9CO\x02" +
		"\u04ED\u04EE\x07\xAE\x02\x02\u04EE\u04F0\x03\x02\x02\x02\u04EF\u04E9\x03" +
		"\x02\x02\x02\u04EF\u04F0\x03\x02\x02\x02\u04F0\u04F9\x03\x02\x02\x02\u04F1" +
		"\u04F7\x070\x02\x02\u04F2\u04F8\x05\xE4s\x02\u04F3\u04F4\x07\xAD\x02\x02" +
		"\u04F4\u04F5\x05\xBC_\x02\u04F5\u04F6\x07\xAE\x02\x02\u04F6\u04F8\x03" +
		"\x02\x02\x02\u04F7\u04F2\x03\x02\x02\x02\u04F7\u04F3\x03\x02\x02\x02\u04F8" +
		"\u04FA\x03\x02\x02\x02\u04F9\u04F1\x03\x02\x02\x02\u04F9\u04FA\x03\x02" +
		"\x02\x02\u04FA\xBB\x03\x02\x02\x02\u04FB\u04FD\x05\xE4s\x02\u04FC\u04FB" +
		"\x03\x02\x02\x02\u04FC\u04FD\x03\x02\x02\x02\u04FD\u0508\x03\x02\x02\x02" +
		"\u04FE\u04FF\x071\x02\x02\u04FF\u0500\x07\t\x02\x02\u0500\u0505\x05\x9C" +
		"O\x02\u0501\u0502\x07\xAB\x02\x02\u0502\u0504\x05\x9CO\x02\u0503\u0501" +
		"\x03\x02\x02\x02\u0504\u0507\x03\x02\x02\x02\u0505\u0503\x03\x02\x02\x02" +
		"\u0505\u0506\x03\x02\x02\x02\u0506\u0509\x03\x02\x02\x02\u0507\u0505\x03" +
		"\x02\x02\x02\u0508\u04FE\x03\x02\x02\x02\u0508\u0509\x03\x02\x02\x02\u0509" +
		"\u050D\x03\x02\x02\x02\u050A\u050B\x07.\x02\x02\u050B\u050C\x07\t\x02" +
		"\x02\u050C\u050E\x05\x84C\x02\u050D\u050A\x03\x02\x02\x02\u050D\u050E" +
		"\x03\x02\x02\x02\u050E\u0510\x03\x02\x02\x02\u050F\u0511\x05\xBE`\x02" +
		"\u0510\u050F\x03\x02\x02\x02\u0510\u0511\x03\x02\x02\x02\u0511\xBD\x03" +
		"\x02\x02\x02\u0512\u0519\t\x11\x02\x02\u0513\u0514\x07\b\x02\x02\u0514" +
		"\u0515\x05\xC0a\x02\u0515\u0516\x07\x04\x02\x02\u0516\u0517\x05\xC0a\x02" +
		"\u0517\u051A\x03\x02\x02\x02\u0518\u051A\x05\xC0a\x02\u0519\u0513\x03" +
		"\x02\x02\x02\u0519\u0518\x03\x02\x02\x02\u051A\xBF\x03\x02\x02\x02\u051B" +
		"\u051C\x07\x90\x02\x02\u051C\u0523\t\x12\x02\x02\u051D\u051E\x07P\x02" +
		"\x02\u051E\u0523\x07}\x02\x02\u051F\u0520\x05\xAAV\x02\u0520\u0521\t\x12" +
		"\x02\x02\u0521\u0523\x03\x02\x02\x02\u0522\u051B\x03\x02\x02\x02\u0522" +
		"\u051D\x03\x02\x02\x02\u0522\u051F\x03\x02\x02\x02\u0523\xC1\x03\x02\x02" +
		"\x02\u0524\u052F\x05\xE6t\x02\u0525\u0526\x07\xAD\x02\x02\u0526\u052B" +
		"\x07\x98\x02\x02\u0527\u0528\x07\xAB\x02\x02\u0528\u052A\x07\x98\x02\x02" +
		"\u0529\u0527\x03\x02\x02\x02\u052A\u052D\x03\x02\x02\x02\u052B\u0529\x03" +
		"\x02\x02\x02\u052B\u052C\x03\x02\x02\x02\u052C\u052E\x03\x02\x02\x02\u052D" +
		"\u052B\x03\x02\x02\x02\u052E\u0530\x07\xAE\x02\x02\u052F\u0525\x03\x02" +
		"\x02\x02\u052F\u0530\x03\x02\x02\x02\u0530\u0533\x03\x02\x02\x02\u0531" +
		"\u0532\x07\xAF\x02\x02\u0532\u0534\x07\xB0\x02\x02\u0533\u0531\x03\x02" +
		"\x02\x02\u0533\u0534\x03\x02\x02\x02\u0534\xC3\x03\x02\x02\x02\u0535\u0543" +
		"\x07\xAF\x02\x02\u0536\u053D\x05\x9CO\x02\u0537\u0539\x07\xAB\x02\x02" +
		"\u0538\u0537\x03\x02\x02\x02\u0538\u0539\x03\x02\x02\x02\u0539\u053A\x03" +
		"\x02\x02\x02\u053A\u053C\x05\x9CO\x02\u053B\u0538\x03\x02\x02\x02\u053C" +
		"\u053F\x03\x02\x02\x02\u053D\u053B\x03\x02\x02\x02\u053D\u053E\x03\x02" +
		"\x02\x02\u053E\u0541\x03\x02\x02\x02\u053F\u053D\x03\x02\x02\x02\u0540" +
		"\u0542\x07\xAB\x02\x02\u0541\u0540\x03\x02\x02\x02\u0541\u0542\x03\x02" +
		"\x02\x02\u0542\u0544\x03\x02\x02\x02\u0543\u0536\x03\x02\x02\x02\u0543" +
		"\u0544\x03\x02\x02\x02\u0544\u0545\x03\x02\x02\x02\u0545\u0546\x07\xB0" +
		"\x02\x02\u0546\xC5\x03\x02\x02\x02\u0547\u0556\x07\xB1\x02\x02\u0548\u054F" +
		"\x05\xC8e\x02\u0549\u054B\x07\xAB\x02\x02\u054A\u0549\x03\x02\x02\x02" +
		"\u054A\u054B\x03\x02\x02\x02\u054B\u054C\x03\x02\x02\x02\u054C\u054E\x05" +
		"\xC8e\x02\u054D\u054A\x03\x02\x02\x02\u054E\u0551\x03\x02\x02\x02\u054F" +
		"\u054D\x03\x02\x02\x02\u054F\u0550\x03\x02\x02\x02\u0550\u0553\x03\x02" +
		"\x02\x02\u0551\u054F\x03\x02\x02\x02\u0552\u0554\x07\xAB\x02\x02\u0553" +
		"\u0552\x03\x02\x02\x02\u0553\u0554\x03\x02\x02\x02\u0554\u0557\x03\x02" +
		"\x02\x02\u0555\u0557\x07\xA9\x02\x02\u0556\u0548\x03\x02\x02\x02\u0556" +
		"\u0555\x03\x02\x02\x02\u0556\u0557\x03\x02\x02\x02\u0557\u0558\x03\x02" +
		"\x02\x02\u0558\u0559\x07\xB2\x02\x02\u0559\xC7\x03\x02\x02\x02\u055A\u055B" +
		"\x05\xCAf\x02\u055B\u055C\x07\x9C\x02\x02\u055C\u055D\x05\x9CO\x02\u055D" +
		"\xC9\x03\x02\x02\x02\u055E\u0561\x07\x95\x02\x02\u055F\u0561\x05\xE6t" +
		"\x02\u0560\u055E\x03\x02\x02\x02\u0560\u055F\x03\x02\x02\x02\u0561\xCB" +
		"\x03\x02\x02\x02\u0562\u0563\x07\x95\x02\x02\u0563\xCD\x03\x02\x02\x02" +
		"\u0564\u0565\x07\xA9\x02\x02\u0565\xCF\x03\x02\x02\x02\u0566\u0567\x05" +
		"\xE6t\x02\u0567\xD1\x03\x02\x02\x02\u0568\u0569\x05\xE6t\x02\u0569\xD3" +
		"\x03\x02\x02\x02\u056A\u056B\x05\xE6t\x02\u056B\xD5\x03\x02\x02\x02\u056C" +
		"\u056D\x05\xE6t\x02\u056D\xD7\x03\x02\x02\x02\u056E\u056F\x05\xE6t\x02" +
		"\u056F\xD9\x03\x02\x02\x02\u0570\u0571\x05\xE6t\x02\u0571\xDB\x03\x02" +
		"\x02\x02\u0572\u0573\x05\xE6t\x02\u0573\xDD\x03\x02\x02\x02\u0574\u0575" +
		"\x05\xE6t\x02\u0575\xDF\x03\x02\x02\x02\u0576\u0577\x05\xE6t\x02\u0577" +
		"\xE1\x03\x02\x02\x02\u0578\u0579\x05\xE6t\x02\u0579\xE3\x03\x02\x02\x02" +
		"\u057A\u057B\x05\xE6t\x02\u057B\xE5\x03\x02\x02\x02\u057C\u0580\x07\x99" +
		"\x02\x02\u057D\u0580\x07\x96\x02\x02\u057E\u0580\x05\xE8u\x02\u057F\u057C" +
		"\x03\x02\x02\x02\u057F\u057D\x03\x02\x02\x02\u057F\u057E\x03\x02\x02\x02" +
		"\u0580\xE7\x03\x02\x02\x02\u0581\u0582\t\x13\x02\x02\u0582\xE9\x03\x02" +
		"\x02\x02\xAC\xEC\u010E\u0114\u0118\u011C\u0125\u0129\u0134\u0143\u0145" +
		"\u0153\u0157\u015E\u0162\u0169\u016E\u017C\u018A\u0190\u019A\u01A0\u01A8" +
		"\u01AC\u01B0\u01B8\u01C1\u01C5\u01CC\u01D2\u01DB\u01E0\u01E4\u01E7\u01EC" +
		"\u01F5\u0201\u0206\u020F\u0217\u021B\u0228\u022D\u024C\u0254\u0257\u025B" +
		"\u0262\u0266\u026B\u026F\u0276\u027E\u0282\u0289\u0291\u029C\u02A6\u02AA" +
		"\u02B2\u02B8\u02BB\u02BE\u02C4\u02CA\u02CC\u02D0\u02D7\u02DC\u02E9\u02F4" +
		"\u02F9\u0301\u0306\u030E\u0316\u031F\u0326\u032D\u0332\u0336\u033B\u033F" +
		"\u0347\u034A\u034E\u035C\u035F\u0364\u0367\u0369\u036E\u037D\u0382\u0386" +
		"\u038D\u0394\u0398\u039B\u03A8\u03AD\u03B3\u03B6\u03B9\u03BD\u03C0\u03C3" +
		"\u03C6\u03CC\u03D0\u03D2\u03D8\u03E0\u03E3\u03EE\u03F2\u0401\u0409\u040F" +
		"\u0418\u041F\u0427\u0429\u042F\u0433\u0439\u043C\u0441\u0449\u0453\u0457" +
		"\u0459\u045D\u0465\u046D\u0476\u0481\u048C\u0499\u049D\u04AC\u04B1\u04B5" +
		"\u04CA\u04D6\u04DD\u04E3\u04E6\u04EF\u04F7\u04F9\u04FC\u0505\u0508\u050D" +
		"\u0510\u0519\u0522\u052B\u052F\u0533\u0538\u053D\u0541\u0543\u054A\u054F" +
		"\u0553\u0556\u0560\u057F";
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
	public WHILE(): TerminalNode | undefined { return this.tryGetToken(MoltlerParser.WHILE, 0); }
	constructor(parent: ParserRuleContext | undefined, invokingState: number) {
		super(parent, invokingState);
	}
	// @Override
	public get ruleIndex(): number { return MoltlerParser.RULE_nonReserved; }
}


