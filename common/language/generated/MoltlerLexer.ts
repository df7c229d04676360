// @ts-nocheck
// Generated from MoltlerLexer.g4 by ANTLR 4.9.0-SNAPSHOT


import { ATN } from "antlr4ts/atn/ATN";
import { ATNDeserializer } from "antlr4ts/atn/ATNDeserializer";
import { CharStream } from "antlr4ts/CharStream";
import { Lexer } from "antlr4ts/Lexer";
import { LexerATNSimulator } from "antlr4ts/atn/LexerATNSimulator";
import { NotNull } from "antlr4ts/Decorators";
import { Override } from "antlr4ts/Decorators";
import { RuleContext } from "antlr4ts/RuleContext";
import { Vocabulary } from "antlr4ts/Vocabulary";
import { VocabularyImpl } from "antlr4ts/VocabularyImpl";

import * as Utils from "antlr4ts/misc/Utils";


export class MoltlerLexer extends Lexer {
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
	public static readonly BREAK = 70;
	public static readonly CATCH = 71;
	public static readonly CLEAR = 72;
	public static readonly CONFIG = 73;
	public static readonly CONFIG_SCHEMA = 74;
	public static readonly CONNECTOR = 75;
	public static readonly CONNECTORS = 76;
	public static readonly CONNECTOR_EXEC = 77;
	public static readonly CONTINUE = 78;
	public static readonly CREATE = 79;
	public static readonly CURRENT = 80;
	public static readonly DECLARE = 81;
	public static readonly DESCRIBE = 82;
	public static readonly DESCRIPTION = 83;
	public static readonly DISABLE = 84;
	public static readonly DROP = 85;
	public static readonly DRY = 86;
	public static readonly EACH = 87;
	public static readonly ELSEIF = 88;
	public static readonly ENABLE = 89;
	public static readonly ENTITIES = 90;
	public static readonly ENTITY = 91;
	public static readonly EXPLAIN = 92;
	public static readonly FIELDS = 93;
	public static readonly FINALLY = 94;
	public static readonly FIRST = 95;
	public static readonly FOLLOWING = 96;
	public static readonly FOR = 97;
	public static readonly FORMAT = 98;
	public static readonly GROUPS = 99;
	public static readonly HANDLER = 100;
	public static readonly HISTORY = 101;
	public static readonly IF = 102;
	public static readonly INCREMENTAL = 103;
	public static readonly JSON = 104;
	public static readonly LAST = 105;
	public static readonly LATERAL = 106;
	public static readonly LIMITS = 107;
	public static readonly LOOP = 108;
	public static readonly MOCK_API = 109;
	public static readonly NAME = 110;
	public static readonly OPENAPI = 111;
	public static readonly OPTIONS = 112;
	public static readonly PARAMETERS = 113;
	public static readonly PAUSE = 114;
	public static readonly PRECEDING = 115;
	public static readonly PRINT = 116;
	public static readonly QUERY_HANDLER = 117;
	public static readonly RANGE = 118;
	public static readonly RECURSIVE = 119;
	public static readonly REGISTER = 120;
	public static readonly RENAME = 121;
	public static readonly REPLACE = 122;
	public static readonly REQUEST = 123;
	public static readonly RESUME = 124;
	public static readonly ROW = 125;
	public static readonly ROWS = 126;
	public static readonly RUN = 127;
	public static readonly SCHEDULE = 128;
	public static readonly SECRET = 129;
	public static readonly SECRETS = 130;
	public static readonly SET = 131;
	public static readonly SHOW = 132;
	public static readonly STATUS = 133;
	public static readonly STOP = 134;
	public static readonly SYNC = 135;
	public static readonly SYNCS = 136;
	public static readonly TEST = 137;
	public static readonly TEXT = 138;
	public static readonly THROW = 139;
	public static readonly TO = 140;
	public static readonly TRY = 141;
	public static readonly TYPE = 142;
	public static readonly TYPES = 143;
	public static readonly UNBOUNDED = 144;
	public static readonly USAGE = 145;
	public static readonly VALUE = 146;
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

	// tslint:disable:no-trailing-whitespace
	public static readonly channelNames: string[] = [
		"DEFAULT_TOKEN_CHANNEL", "HIDDEN",
	];

	// tslint:disable:no-trailing-whitespace
	public static readonly modeNames: string[] = [
		"DEFAULT_MODE",
	];

	public static readonly ruleNames: string[] = [
		"STRING", "QUOTED_NAME", "PARAMETER", "NUMBER", "WORD", "FAT_ARROW", "DOUBLE_COLON", 
		"COLON", "CONCAT", "NE", "LE", "GE", "EQ", "LT", "GT", "PLUS", "MINUS", 
		"STAR", "SLASH", "PERCENT", "ELLIPSIS", "DOT", "COMMA", "SEMICOLON", "LPAREN", 
		"RPAREN", "LBRACKET", "RBRACKET", "LBRACE", "RBRACE", "LINE_COMMENT", 
		"BLOCK_COMMENT", "SPACE", "UNKNOWN", "DIGIT", "WORD_START", "WORD_PART",
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
		"ANALYZE", "ASSERT", "AUDIT", "BEGIN", "BREAK", "CATCH", "CLEAR", "CONFIG", 
		"CONFIG_SCHEMA", "CONNECTOR", "CONNECTORS", "CONNECTOR_EXEC", "CONTINUE", 
		"CREATE", "CURRENT", "DECLARE", "DESCRIBE", "DESCRIPTION", "DISABLE", 
		"DROP", "DRY", "EACH", "ELSEIF", "ENABLE", "ENTITIES", "ENTITY", "EXPLAIN", 
		"FIELDS", "FINALLY", "FIRST", "FOLLOWING", "FOR", "FORMAT", "GROUPS", 
		"HANDLER", "HISTORY", "IF", "INCREMENTAL", "JSON", "LAST", "LATERAL", 
		"LIMITS", "LOOP", "MOCK_API", "NAME", "OPENAPI", "OPTIONS", "PARAMETERS", 
		"PAUSE", "PRECEDING", "PRINT", "QUERY_HANDLER", "RANGE", "RECURSIVE", 
		"REGISTER", "RENAME", "REPLACE", "REQUEST", "RESUME", "ROW", "ROWS", "RUN", 
		"SCHEDULE", "SECRET", "SECRETS", "SET", "SHOW", "STATUS", "STOP", "SYNC", 
		"SYNCS", "TEST", "TEXT", "THROW", "TO", "TRY", "TYPE", "TYPES", "UNBOUNDED", 
		"USAGE", "VALUE", "WHILE", "PATTERN", "STRING", "QUOTED_NAME", "PARAMETER", 
		"NUMBER", "WORD", "FAT_ARROW", "DOUBLE_COLON", "COLON", "CONCAT", "NE", 
		"LE", "GE", "EQ", "LT", "GT", "PLUS", "MINUS", "STAR", "SLASH", "PERCENT", 
		"ELLIPSIS", "DOT", "COMMA", "SEMICOLON", "LPAREN", "RPAREN", "LBRACKET", 
		"RBRACKET", "LBRACE", "RBRACE", "LINE_COMMENT", "BLOCK_COMMENT", "SPACE", 
		"UNKNOWN",
	];
	public static readonly VOCABULARY: Vocabulary = new VocabularyImpl(MoltlerLexer._LITERAL_NAMES, MoltlerLexer._SYMBOLIC_NAMES, []);

	// @Override
	// @NotNull
	public get vocabulary(): Vocabulary {
		return MoltlerLexer.VOCABULARY;
	}
	// tslint:enable:no-trailing-whitespace


	constructor(input: CharStream) {
		super(input);
		this._interp = new LexerATNSimulator(MoltlerLexer._ATN, this);
	}

	// @Override
	public get grammarFileName(): string { return "MoltlerLexer.g4"; }

	// @Override
	public get ruleNames(): string[] { return MoltlerLexer.ruleNames; }

	// @Override
	public get serializedATN(): string { return MoltlerLexer._serializedATN; }

	// @Override
	public get channelNames(): string[] { return MoltlerLexer.channelNames; }

	// @Override
	public get modeNames(): string[] { return MoltlerLexer.modeNames; }

	public static readonly _serializedATN: string =
		"\x03\uC91D\uCABA\u058D\uAFBA\u4F53\u0607\uEA8B\uC241\x02\xB8\u0113\b\x01" +
		"\x04\x02\t\x02\x04\x03\t\x03\x04\x04\t\x04\x04\x05\t\x05\x04\x06\t\x06" +
		"\x04\x07\t\x07\x04\b\t\b\x04\t\t\t\x04\n\t\n\x04\v\t\v\x04\f\t\f\x04\r" +
		"\t\r\x04\x0E\t\x0E\x04\x0F\t\x0F\x04\x10\t\x10\x04\x11\t\x11\x04\x12\t" +
		"\x12\x04\x13\t\x13\x04\x14\t\x14\x04\x15\t\x15\x04\x16\t\x16\x04\x17\t" +
		"\x17\x04\x18\t\x18\x04\x19\t\x19\x04\x1A\t\x1A\x04\x1B\t\x1B\x04\x1C\t" +
		"\x1C\x04\x1D\t\x1D\x04\x1E\t\x1E\x04\x1F\t\x1F\x04 \t \x04!\t!\x04\"\t" +
		"\"\x04#\t#\x04$\t$\x04%\t%\x04&\t&\x03\x02\x03\x02\x03\x02\x03\x02\x03" +
		"\x02\x07\x02S\n\x02\f\x02\x0E\x02V\v\x02\x03\x02\x03\x02\x03\x02\x03\x02" +
		"\x03\x02\x03\x02\x03\x02\x07\x02_\n\x02\f\x02\x0E\x02b\v\x02\x03\x02\x03" +
		"\x02\x03\x02\x03\x02\x03\x02\x07\x02i\n\x02\f\x02\x0E\x02l\v\x02\x03\x02" +
		"\x05\x02o\n\x02\x03\x03\x03\x03\x03\x03\x03\x03\x06\x03u\n\x03\r\x03\x0E" +
		"\x03v\x03\x03\x03\x03\x03\x04\x03\x04\x03\x04\x07\x04~\n\x04\f\x04\x0E" +
		"\x04\x81\v\x04\x03\x05\x06\x05\x84\n\x05\r\x05\x0E\x05\x85\x03\x05\x03" +
		"\x05\x06\x05\x8A\n\x05\r\x05\x0E\x05\x8B\x05\x05\x8E\n\x05\x03\x05\x03" +
		"\x05\x06\x05\x92\n\x05\r\x05\x0E\x05\x93\x05\x05\x96\n\x05\x03\x05\x03" +
		"\x05\x05\x05\x9A\n\x05\x03\x05\x06\x05\x9D\n\x05\r\x05\x0E\x05\x9E\x05" +
		"\x05\xA1\n\x05\x03\x06\x03\x06\x07\x06\xA5\n\x06\f\x06\x0E\x06\xA8\v\x06" +
		"\x03\x07\x03\x07\x03\x07\x03\b\x03\b\x03\b\x03\t\x03\t\x03\n\x03\n\x03" +
		"\n\x03\v\x03\v\x03\v\x03\v\x05\v\xB9\n\v\x03\f\x03\f\x03\f\x03\r\x03\r" +
		"\x03\r\x03\x0E\x03\x0E\x03\x0F\x03\x0F\x03\x10\x03\x10\x03\x11\x03\x11" +
		"\x03\x12\x03\x12\x03\x13\x03\x13\x03\x14\x03\x14\x03\x15\x03\x15\x03\x16" +
		"\x03\x16\x03\x16\x03\x16\x05\x16\xD5\n\x16\x03\x17\x03\x17\x03\x18\x03" +
		"\x18\x03\x19\x03\x19\x03\x1A\x03\x1A\x03\x1B\x03\x1B\x03\x1C\x03\x1C\x03" +
		"\x1D\x03\x1D\x03\x1E\x03\x1E\x03\x1F\x03\x1F\x03 \x03 \x03 \x03 \x07 " +
		"\xED\n \f \x0E \xF0\v \x03 \x03 \x03!\x03!\x03!\x03!\x07!\xF8\n!\f!\x0E" +
		"!\xFB\v!\x03!\x03!\x03!\x03!\x03!\x03\"\x06\"\u0103\n\"\r\"\x0E\"\u0104" +
		"\x03\"\x03\"\x03#\x03#\x03$\x03$\x03%\x05%\u010E\n%\x03&\x03&\x05&\u0112" +
		"\n&\x04T\xF9\x02\x02\'\x03\x02\x97\x05\x02\x98\x07\x02\x99\t\x02\x9A\v" +
		"\x02\x9B\r\x02\x9C\x0F\x02\x9D\x11\x02\x9E\x13\x02\x9F\x15\x02\xA0\x17" +
		"\x02\xA1\x19\x02\xA2\x1B\x02\xA3\x1D\x02\xA4\x1F\x02\xA5!\x02\xA6#\x02" +
		"\xA7%\x02\xA8\'\x02\xA9)\x02\xAA+\x02\xAB-\x02\xAC/\x02\xAD1\x02\xAE3" +
		"\x02\xAF5\x02\xB07\x02\xB19\x02\xB2;\x02\xB3=\x02\xB4?\x02\xB5A\x02\xB6" +
		"C\x02\xB7E\x02\xB8G\x02\x02I\x02\x02K\x02\x02\x03\x02\v\x03\x02))\x03" +
		"\x02$$\x03\x02bb\x04\x02GGgg\x04\x02--//\x04\x02\f\f\x0F\x0F\n\x02\v\x0F" +
		"\"\"\xA2\xA2\u2002\u200D\u202A\u202B\u2031\u2031\u3002\u3002\uFF01\uFF01" +
		"\x03\x022;\x0F\x02B\\aac|\xAC\xAC\xB7\xB7\xBC\xBC\xC2\xD8\xDA\xF8\xFA" +
		"\u2001\u2C02\u2E01\u3042\uD801\uF902\uFE01\uFE72\uFEFE\x02\u0128\x02\x03" +
		"\x03\x02\x02\x02\x02\x05\x03\x02\x02\x02\x02\x07\x03\x02\x02\x02\x02\t" +
		"\x03\x02\x02\x02\x02\v\x03\x02\x02\x02\x02\r\x03\x02\x02\x02\x02\x0F\x03" +
		"\x02\x02\x02\x02\x11\x03\x02\x02\x02\x02\x13\x03\x02\x02\x02\x02\x15\x03" +
		"\x02\x02\x02\x02\x17\x03\x02\x02\x02\x02\x19\x03\x02\x02\x02\x02\x1B\x03" +
		"\x02\x02\x02\x02\x1D\x03\x02\x02\x02\x02\x1F\x03\x02\x02\x02\x02!\x03" +
		"\x02\x02\x02\x02#\x03\x02\x02\x02\x02%\x03\x02\x02\x02\x02\'\x03\x02\x02" +
		"\x02\x02)\x03\x02\x02\x02\x02+\x03\x02\x02\x02\x02-\x03\x02\x02\x02\x02" +
		"/\x03\x02\x02\x02\x021\x03\x02\x02\x02\x023\x03\x02\x02\x02\x025\x03\x02" +
		"\x02\x02\x027\x03\x02\x02\x02\x029\x03\x02\x02\x02\x02;\x03\x02\x02\x02" +
		"\x02=\x03\x02\x02\x02\x02?\x03\x02\x02\x02\x02A\x03\x02\x02\x02\x02C\x03" +
		"\x02\x02\x02\x02E\x03\x02\x02\x02\x03n\x03\x02\x02\x02\x05p\x03\x02\x02" +
		"\x02\x07z\x03\x02\x02\x02\t\x95\x03\x02\x02\x02\v\xA2\x03\x02\x02\x02" +
		"\r\xA9\x03\x02\x02\x02\x0F\xAC\x03\x02\x02\x02\x11\xAF\x03\x02\x02\x02" +
		"\x13\xB1\x03\x02\x02\x02\x15\xB8\x03\x02\x02\x02\x17\xBA\x03\x02\x02\x02" +
		"\x19\xBD\x03\x02\x02\x02\x1B\xC0\x03\x02\x02\x02\x1D\xC2\x03\x02\x02\x02" +
		"\x1F\xC4\x03\x02\x02\x02!\xC6\x03\x02\x02\x02#\xC8\x03\x02\x02\x02%\xCA" +
		"\x03\x02\x02\x02\'\xCC\x03\x02\x02\x02)\xCE\x03\x02\x02\x02+\xD4\x03\x02" +
		"\x02\x02-\xD6\x03\x02\x02\x02/\xD8\x03\x02\x02\x021\xDA\x03\x02\x02\x02" +
		"3\xDC\x03\x02\x02\x025\xDE\x03\x02\x02\x027\xE0\x03\x02\x02\x029\xE2\x03" +
		"\x02\x02\x02;\xE4\x03\x02\x02\x02=\xE6\x03\x02\x02\x02?\xE8\x03\x02\x02" +
		"\x02A\xF3\x03\x02\x02\x02C\u0102\x03\x02\x02\x02E\u0108\x03\x02\x02\x02" +
		"G\u010A\x03\x02\x02\x02I\u010D\x03\x02\x02\x02K\u0111\x03\x02\x02\x02" +
		"MN\x07)\x02\x02NO\x07)\x02\x02OP\x07)\x02\x02PT\x03\x02\x02\x02QS\v\x02" +
		"\x02\x02RQ\x03\x02\x02\x02SV\x03\x02\x02\x02TU\x03\x02\x02\x02TR\x03\x02" +
		"\x02\x02UW\x03\x02\x02\x02VT\x03\x02\x02\x02WX\x07)\x02\x02XY\x07)\x02" +
		"\x02Yo\x07)\x02\x02Z`\x07)\x02\x02[_\n\x02\x02\x02\\]\x07)\x02\x02]_\x07" +
		")\x02\x02^[\x03\x02\x02\x02^\\\x03\x02\x02\x02_b\x03\x02\x02\x02`^\x03" +
		"\x02\x02\x02`a\x03\x02\x02\x02ac\x03\x02\x02\x02b`\x03\x02\x02\x02co\x07" +
		")\x02\x02dj\x07$\x02\x02ei\n\x03\x02\x02fg\x07$\x02\x02gi\x07$\x02\x02" +
		"he\x03\x02\x02\x02hf\x03\x02\x02\x02il\x03\x02\x02\x02jh\x03\x02\x02\x02" +
		"jk\x03\x02\x02\x02km\x03\x02\x02\x02lj\x03\x02\x02\x02mo\x07$\x02\x02" +
		"nM\x03\x02\x02\x02nZ\x03\x02\x02\x02nd\x03\x02\x02\x02o\x04\x03\x02\x02" +
		"\x02pt\x07b\x02\x02qu\n\x04\x02\x02rs\x07b\x02\x02su\x07b\x02\x02tq\x03" +
		"\x02\x02\x02tr\x03\x02\x02\x02uv\x03\x02\x02\x02vt\x03\x02\x02\x02vw\x03" +
		"\x02\x02\x02wx\x03\x02\x02\x02xy\x07b\x02\x02y\x06\x03\x02\x02\x02z{\x07" +
		"&\x02\x02{\x7F\x05I%\x02|~\x05K&\x02}|\x03\x02\x02\x02~\x81\x03\x02\x02" +
		"\x02\x7F}\x03\x02\x02\x02\x7F\x80\x03\x02\x02\x02\x80\b\x03\x02\x02\x02" +
		"\x81\x7F\x03\x02\x02\x02\x82\x84\x05G$\x02\x83\x82\x03\x02\x02\x02\x84" +
		"\x85\x03\x02\x02\x02\x85\x83\x03\x02\x02\x02\x85\x86\x03\x02\x02\x02\x86" +
		"\x8D\x03\x02\x02\x02\x87\x89\x070\x02\x02\x88\x8A\x05G$\x02\x89\x88\x03" +
		"\x02\x02\x02\x8A\x8B\x03\x02\x02\x02\x8B\x89\x03\x02\x02\x02\x8B\x8C\x03" +
		"\x02\x02\x02\x8C\x8E\x03\x02\x02\x02\x8D\x87\x03\x02\x02\x02\x8D\x8E\x03" +
		"\x02\x02\x02\x8E\x96\x03\x02\x02\x02\x8F\x91\x070\x02\x02\x90\x92\x05" +
		"G$\x02\x91\x90\x03\x02\x02\x02\x92\x93\x03\x02\x02\x02\x93\x91\x03\x02" +
		"\x02\x02\x93\x94\x03\x02\x02\x02\x94\x96\x03\x02\x02\x02\x95\x83\x03\x02" +
		"\x02\x02\x95\x8F\x03\x02\x02\x02\x96\xA0\x03\x02\x02\x02\x97\x99\t\x05" +
		"\x02\x02\x98\x9A\t\x06\x02\x02\x99\x98\x03\x02\x02\x02\x99\x9A\x03\x02" +
		"\x02\x02\x9A\x9C\x03\x02\x02\x02\x9B\x9D\x05G$\x02\x9C\x9B\x03\x02\x02" +
		"\x02\x9D\x9E\x03\x02\x02\x02\x9E\x9C\x03\x02\x02\x02\x9E\x9F\x03\x02\x02" +
		"\x02\x9F\xA1\x03\x02\x02\x02\xA0\x97\x03\x02\x02\x02\xA0\xA1\x03\x02\x02" +
		"\x02\xA1\n\x03\x02\x02\x02\xA2\xA6\x05I%\x02\xA3\xA5\x05K&\x02\xA4\xA3" +
		"\x03\x02\x02\x02\xA5\xA8\x03\x02\x02\x02\xA6\xA4\x03\x02\x02\x02\xA6\xA7" +
		"\x03\x02\x02\x02\xA7\f\x03\x02\x02\x02\xA8\xA6\x03\x02\x02\x02\xA9\xAA" +
		"\x07?\x02\x02\xAA\xAB\x07@\x02\x02\xAB\x0E\x03\x02\x02\x02\xAC\xAD\x07" +
		"<\x02\x02\xAD\xAE\x07<\x02\x02\xAE\x10\x03\x02\x02\x02\xAF\xB0\x07<\x02" +
		"\x02\xB0\x12\x03\x02\x02\x02\xB1\xB2\x07~\x02\x02\xB2\xB3\x07~\x02\x02" +
		"\xB3\x14\x03\x02\x02\x02\xB4\xB5\x07#\x02\x02\xB5\xB9\x07?\x02\x02\xB6" +
		"\xB7\x07>\x02\x02\xB7\xB9\x07@\x02\x02\xB8\xB4\x03\x02\x02\x02\xB8\xB6" +
		"\x03\x02\x02\x02\xB9\x16\x03\x02\x02\x02\xBA\xBB\x07>\x02\x02\xBB\xBC" +
		"\x07?\x02\x02\xBC\x18\x03\x02\x02\x02\xBD\xBE\x07@\x02\x02\xBE\xBF\x07" +
		"?\x02\x02\xBF\x1A\x03\x02\x02\x02\xC0\xC1\x07?\x02\x02\xC1\x1C\x03\x02" +
		"\x02\x02\xC2\xC3\x07>\x02\x02\xC3\x1E\x03\x02\x02\x02\xC4\xC5\x07@\x02" +
		"\x02\xC5 \x03\x02\x02\x02\xC6\xC7\x07-\x02\x02\xC7\"\x03\x02\x02\x02\xC8" +
		"\xC9\x07/\x02\x02\xC9$\x03\x02\x02\x02\xCA\xCB\x07,\x02\x02\xCB&\x03\x02" +
		"\x02\x02\xCC\xCD\x071\x02\x02\xCD(\x03\x02\x02\x02\xCE\xCF\x07\'\x02\x02" +
		"\xCF*\x03\x02\x02\x02\xD0\xD1\x070\x02\x02\xD1\xD2\x070\x02\x02\xD2\xD5" +
		"\x070\x02\x02\xD3\xD5\x07\u2028\x02\x02\xD4\xD0\x03\x02\x02\x02\xD4\xD3" +
		"\x03\x02\x02\x02\xD5,\x03\x02\x02\x02\xD6\xD7\x070\x02\x02\xD7.\x03\x02" +
		"\x02\x02\xD8\xD9\x07.\x02\x02\xD90\x03\x02\x02\x02\xDA\xDB\x07=\x02\x02" +
		"\xDB2\x03\x02\x02\x02\xDC\xDD\x07*\x02\x02\xDD4\x03\x02\x02\x02\xDE\xDF" +
		"\x07+\x02\x02\xDF6\x03\x02\x02\x02\xE0\xE1\x07]\x02\x02\xE18\x03\x02\x02" +
		"\x02\xE2\xE3\x07_\x02\x02\xE3:\x03\x02\x02\x02\xE4\xE5\x07}\x02\x02\xE5" +
		"<\x03\x02\x02\x02\xE6\xE7\x07\x7F\x02\x02\xE7>\x03\x02\x02\x02\xE8\xE9" +
		"\x07/\x02\x02\xE9\xEA\x07/\x02\x02\xEA\xEE\x03\x02\x02\x02\xEB\xED\n\x07" +
		"\x02\x02\xEC\xEB\x03\x02\x02\x02\xED\xF0\x03\x02\x02\x02\xEE\xEC\x03\x02" +
		"\x02\x02\xEE\xEF\x03\x02\x02\x02\xEF\xF1\x03\x02\x02\x02\xF0\xEE\x03\x02" +
		"\x02\x02\xF1\xF2\b \x02\x02\xF2@\x03\x02\x02\x02\xF3\xF4\x071\x02\x02" +
		"\xF4\xF5\x07,\x02\x02\xF5\xF9\x03\x02\x02\x02\xF6\xF8\v\x02\x02\x02\xF7" +
		"\xF6\x03\x02\x02\x02\xF8\xFB\x03\x02\x02\x02\xF9\xFA\x03\x02\x02\x02\xF9" +
		"\xF7\x03\x02\x02\x02\xFA\xFC\x03\x02\x02\x02\xFB\xF9\x03\x02\x02\x02\xFC" +
		"\xFD\x07,\x02\x02\xFD\xFE\x071\x02\x02\xFE\xFF\x03\x02\x02\x02\xFF\u0100" +
		"\b!\x02\x02\u0100B\x03\x02\x02\x02\u0101\u0103\t\b\x02\x02\u0102\u0101" +
		"\x03\x02\x02\x02\u0103\u0104\x03\x02\x02\x02\u0104\u0102\x03\x02\x02\x02" +
		"\u0104\u0105\x03\x02\x02\x02\u0105\u0106\x03\x02\x02\x02\u0106\u0107\b" +
		"\"\x03\x02\u0107D\x03\x02\x02\x02\u0108\u0109\v\x02\x02\x02\u0109F\x03" +
		"\x02\x02\x02\u010A\u010B\t\t\x02\x02\u010BH\x03\x02\x02\x02\u010C\u010E" +
		"\t\n\x02\x02\u010D\u010C\x03\x02\x02\x02\u010EJ\x03\x02\x02\x02\u010F" +
		"\u0112\x05I%\x02\u0110\u0112\x05G$\x02\u0111\u010F\x03\x02\x02\x02\u0111" +
		"\u0110\x03\x02\x02\x02\u0112L\x03\x02\x02\x02\x1C\x02T^`hjntv\x7F\x85" +
		"\x8B\x8D\x93\x95\x99\x9E\xA0\xA6\xB8\xD4\xEE\xF9\u0104\u010D\u0111\x04" +
		"\x02\x03\x02\b\x02\x02";
	public static __ATN: ATN;
	public static get _ATN(): ATN {
		if (!MoltlerLexer.__ATN) {
			MoltlerLexer.__ATN = new ATNDeserializer().deserialize(Utils.toCharArray(MoltlerLexer._serializedATN));
		}

		return MoltlerLexer.__ATN;
	}

}

