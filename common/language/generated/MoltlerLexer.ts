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

	// tslint:disable:no-trailing-whitespace
	public static readonly channelNames: string[] = [
		"DEFAULT_TOKEN_CHANNEL", "HIDDEN",
	];

	// tslint:disable:no-trailing-whitespace
	public static readonly modeNames: string[] = [
		"DEFAULT_MODE",
	];

	public static readonly ruleNames: string[] = [
		"STRING", "QUOTED_NAME", "PARAMETER", "NUMBER", "WORD", "FAT_ARROW", "ARROW", 
		"DOUBLE_COLON", "COLON", "CONCAT", "NE", "LE", "GE", "EQ", "LT", "GT", 
		"PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "ELLIPSIS", "DOT", "COMMA", 
		"SEMICOLON", "LPAREN", "RPAREN", "LBRACKET", "RBRACKET", "LBRACE", "RBRACE", 
		"LINE_COMMENT", "BLOCK_COMMENT", "SPACE", "UNKNOWN", "DIGIT", "WORD_START", 
		"WORD_PART",
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
		"\x03\uC91D\uCABA\u058D\uAFBA\u4F53\u0607\uEA8B\uC241\x02\xD0\u0118\b\x01" +
		"\x04\x02\t\x02\x04\x03\t\x03\x04\x04\t\x04\x04\x05\t\x05\x04\x06\t\x06" +
		"\x04\x07\t\x07\x04\b\t\b\x04\t\t\t\x04\n\t\n\x04\v\t\v\x04\f\t\f\x04\r" +
		"\t\r\x04\x0E\t\x0E\x04\x0F\t\x0F\x04\x10\t\x10\x04\x11\t\x11\x04\x12\t" +
		"\x12\x04\x13\t\x13\x04\x14\t\x14\x04\x15\t\x15\x04\x16\t\x16\x04\x17\t" +
		"\x17\x04\x18\t\x18\x04\x19\t\x19\x04\x1A\t\x1A\x04\x1B\t\x1B\x04\x1C\t" +
		"\x1C\x04\x1D\t\x1D\x04\x1E\t\x1E\x04\x1F\t\x1F\x04 \t \x04!\t!\x04\"\t" +
		"\"\x04#\t#\x04$\t$\x04%\t%\x04&\t&\x04\'\t\'\x03\x02\x03\x02\x03\x02\x03" +
		"\x02\x03\x02\x07\x02U\n\x02\f\x02\x0E\x02X\v\x02\x03\x02\x03\x02\x03\x02" +
		"\x03\x02\x03\x02\x03\x02\x03\x02\x07\x02a\n\x02\f\x02\x0E\x02d\v\x02\x03" +
		"\x02\x03\x02\x03\x02\x03\x02\x03\x02\x07\x02k\n\x02\f\x02\x0E\x02n\v\x02" +
		"\x03\x02\x05\x02q\n\x02\x03\x03\x03\x03\x03\x03\x03\x03\x06\x03w\n\x03" +
		"\r\x03\x0E\x03x\x03\x03\x03\x03\x03\x04\x03\x04\x03\x04\x07\x04\x80\n" +
		"\x04\f\x04\x0E\x04\x83\v\x04\x03\x05\x06\x05\x86\n\x05\r\x05\x0E\x05\x87" +
		"\x03\x05\x03\x05\x06\x05\x8C\n\x05\r\x05\x0E\x05\x8D\x05\x05\x90\n\x05" +
		"\x03\x05\x03\x05\x06\x05\x94\n\x05\r\x05\x0E\x05\x95\x05\x05\x98\n\x05" +
		"\x03\x05\x03\x05\x05\x05\x9C\n\x05\x03\x05\x06\x05\x9F\n\x05\r\x05\x0E" +
		"\x05\xA0\x05\x05\xA3\n\x05\x03\x06\x03\x06\x07\x06\xA7\n\x06\f\x06\x0E" +
		"\x06\xAA\v\x06\x03\x07\x03\x07\x03\x07\x03\b\x03\b\x03\b\x03\t\x03\t\x03" +
		"\t\x03\n\x03\n\x03\v\x03\v\x03\v\x03\f\x03\f\x03\f\x03\f\x05\f\xBE\n\f" +
		"\x03\r\x03\r\x03\r\x03\x0E\x03\x0E\x03\x0E\x03\x0F\x03\x0F\x03\x10\x03" +
		"\x10\x03\x11\x03\x11\x03\x12\x03\x12\x03\x13\x03\x13\x03\x14\x03\x14\x03" +
		"\x15\x03\x15\x03\x16\x03\x16\x03\x17\x03\x17\x03\x17\x03\x17\x05\x17\xDA" +
		"\n\x17\x03\x18\x03\x18\x03\x19\x03\x19\x03\x1A\x03\x1A\x03\x1B\x03\x1B" +
		"\x03\x1C\x03\x1C\x03\x1D\x03\x1D\x03\x1E\x03\x1E\x03\x1F\x03\x1F\x03 " +
		"\x03 \x03!\x03!\x03!\x03!\x07!\xF2\n!\f!\x0E!\xF5\v!\x03!\x03!\x03\"\x03" +
		"\"\x03\"\x03\"\x07\"\xFD\n\"\f\"\x0E\"\u0100\v\"\x03\"\x03\"\x03\"\x03" +
		"\"\x03\"\x03#\x06#\u0108\n#\r#\x0E#\u0109\x03#\x03#\x03$\x03$\x03%\x03" +
		"%\x03&\x05&\u0113\n&\x03\'\x03\'\x05\'\u0117\n\'\x04V\xFE\x02\x02(\x03" +
		"\x02\xAE\x05\x02\xAF\x07\x02\xB0\t\x02\xB1\v\x02\xB2\r\x02\xB3\x0F\x02" +
		"\xB4\x11\x02\xB5\x13\x02\xB6\x15\x02\xB7\x17\x02\xB8\x19\x02\xB9\x1B\x02" +
		"\xBA\x1D\x02\xBB\x1F\x02\xBC!\x02\xBD#\x02\xBE%\x02\xBF\'\x02\xC0)\x02" +
		"\xC1+\x02\xC2-\x02\xC3/\x02\xC41\x02\xC53\x02\xC65\x02\xC77\x02\xC89\x02" +
		"\xC9;\x02\xCA=\x02\xCB?\x02\xCCA\x02\xCDC\x02\xCEE\x02\xCFG\x02\xD0I\x02" +
		"\x02K\x02\x02M\x02\x02\x03\x02\v\x03\x02))\x03\x02$$\x03\x02bb\x04\x02" +
		"GGgg\x04\x02--//\x04\x02\f\f\x0F\x0F\n\x02\v\x0F\"\"\xA2\xA2\u2002\u200D" +
		"\u202A\u202B\u2031\u2031\u3002\u3002\uFF01\uFF01\x03\x022;\x0F\x02B\\" +
		"aac|\xAC\xAC\xB7\xB7\xBC\xBC\xC2\xD8\xDA\xF8\xFA\u2001\u2C02\u2E01\u3042" +
		"\uD801\uF902\uFE01\uFE72\uFEFE\x02\u012D\x02\x03\x03\x02\x02\x02\x02\x05" +
		"\x03\x02\x02\x02\x02\x07\x03\x02\x02\x02\x02\t\x03\x02\x02\x02\x02\v\x03" +
		"\x02\x02\x02\x02\r\x03\x02\x02\x02\x02\x0F\x03\x02\x02\x02\x02\x11\x03" +
		"\x02\x02\x02\x02\x13\x03\x02\x02\x02\x02\x15\x03\x02\x02\x02\x02\x17\x03" +
		"\x02\x02\x02\x02\x19\x03\x02\x02\x02\x02\x1B\x03\x02\x02\x02\x02\x1D\x03" +
		"\x02\x02\x02\x02\x1F\x03\x02\x02\x02\x02!\x03\x02\x02\x02\x02#\x03\x02" +
		"\x02\x02\x02%\x03\x02\x02\x02\x02\'\x03\x02\x02\x02\x02)\x03\x02\x02\x02" +
		"\x02+\x03\x02\x02\x02\x02-\x03\x02\x02\x02\x02/\x03\x02\x02\x02\x021\x03" +
		"\x02\x02\x02\x023\x03\x02\x02\x02\x025\x03\x02\x02\x02\x027\x03\x02\x02" +
		"\x02\x029\x03\x02\x02\x02\x02;\x03\x02\x02\x02\x02=\x03\x02\x02\x02\x02" +
		"?\x03\x02\x02\x02\x02A\x03\x02\x02\x02\x02C\x03\x02\x02\x02\x02E\x03\x02" +
		"\x02\x02\x02G\x03\x02\x02\x02\x03p\x03\x02\x02\x02\x05r\x03\x02\x02\x02" +
		"\x07|\x03\x02\x02\x02\t\x97\x03\x02\x02\x02\v\xA4\x03\x02\x02\x02\r\xAB" +
		"\x03\x02\x02\x02\x0F\xAE\x03\x02\x02\x02\x11\xB1\x03\x02\x02\x02\x13\xB4" +
		"\x03\x02\x02\x02\x15\xB6\x03\x02\x02\x02\x17\xBD\x03\x02\x02\x02\x19\xBF" +
		"\x03\x02\x02\x02\x1B\xC2\x03\x02\x02\x02\x1D\xC5\x03\x02\x02\x02\x1F\xC7" +
		"\x03\x02\x02\x02!\xC9\x03\x02\x02\x02#\xCB\x03\x02\x02\x02%\xCD\x03\x02" +
		"\x02\x02\'\xCF\x03\x02\x02\x02)\xD1\x03\x02\x02\x02+\xD3\x03\x02\x02\x02" +
		"-\xD9\x03\x02\x02\x02/\xDB\x03\x02\x02\x021\xDD\x03\x02\x02\x023\xDF\x03" +
		"\x02\x02\x025\xE1\x03\x02\x02\x027\xE3\x03\x02\x02\x029\xE5\x03\x02\x02" +
		"\x02;\xE7\x03\x02\x02\x02=\xE9\x03\x02\x02\x02?\xEB\x03\x02\x02\x02A\xED" +
		"\x03\x02\x02\x02C\xF8\x03\x02\x02\x02E\u0107\x03\x02\x02\x02G\u010D\x03" +
		"\x02\x02\x02I\u010F\x03\x02\x02\x02K\u0112\x03\x02\x02\x02M\u0116\x03" +
		"\x02\x02\x02OP\x07)\x02\x02PQ\x07)\x02\x02QR\x07)\x02\x02RV\x03\x02\x02" +
		"\x02SU\v\x02\x02\x02TS\x03\x02\x02\x02UX\x03\x02\x02\x02VW\x03\x02\x02" +
		"\x02VT\x03\x02\x02\x02WY\x03\x02\x02\x02XV\x03\x02\x02\x02YZ\x07)\x02" +
		"\x02Z[\x07)\x02\x02[q\x07)\x02\x02\\b\x07)\x02\x02]a\n\x02\x02\x02^_\x07" +
		")\x02\x02_a\x07)\x02\x02`]\x03\x02\x02\x02`^\x03\x02\x02\x02ad\x03\x02" +
		"\x02\x02b`\x03\x02\x02\x02bc\x03\x02\x02\x02ce\x03\x02\x02\x02db\x03\x02" +
		"\x02\x02eq\x07)\x02\x02fl\x07$\x02\x02gk\n\x03\x02\x02hi\x07$\x02\x02" +
		"ik\x07$\x02\x02jg\x03\x02\x02\x02jh\x03\x02\x02\x02kn\x03\x02\x02\x02" +
		"lj\x03\x02\x02\x02lm\x03\x02\x02\x02mo\x03\x02\x02\x02nl\x03\x02\x02\x02" +
		"oq\x07$\x02\x02pO\x03\x02\x02\x02p\\\x03\x02\x02\x02pf\x03\x02\x02\x02" +
		"q\x04\x03\x02\x02\x02rv\x07b\x02\x02sw\n\x04\x02\x02tu\x07b\x02\x02uw" +
		"\x07b\x02\x02vs\x03\x02\x02\x02vt\x03\x02\x02\x02wx\x03\x02\x02\x02xv" +
		"\x03\x02\x02\x02xy\x03\x02\x02\x02yz\x03\x02\x02\x02z{\x07b\x02\x02{\x06" +
		"\x03\x02\x02\x02|}\x07&\x02\x02}\x81\x05K&\x02~\x80\x05M\'\x02\x7F~\x03" +
		"\x02\x02\x02\x80\x83\x03\x02\x02\x02\x81\x7F\x03\x02\x02\x02\x81\x82\x03" +
		"\x02\x02\x02\x82\b\x03\x02\x02\x02\x83\x81\x03\x02\x02\x02\x84\x86\x05" +
		"I%\x02\x85\x84\x03\x02\x02\x02\x86\x87\x03\x02\x02\x02\x87\x85\x03\x02" +
		"\x02\x02\x87\x88\x03\x02\x02\x02\x88\x8F\x03\x02\x02\x02\x89\x8B\x070" +
		"\x02\x02\x8A\x8C\x05I%\x02\x8B\x8A\x03\x02\x02\x02\x8C\x8D\x03\x02\x02" +
		"\x02\x8D\x8B\x03\x02\x02\x02\x8D\x8E\x03\x02\x02\x02\x8E\x90\x03\x02\x02" +
		"\x02\x8F\x89\x03\x02\x02\x02\x8F\x90\x03\x02\x02\x02\x90\x98\x03\x02\x02" +
		"\x02\x91\x93\x070\x02\x02\x92\x94\x05I%\x02\x93\x92\x03\x02\x02\x02\x94" +
		"\x95\x03\x02\x02\x02\x95\x93\x03\x02\x02\x02\x95\x96\x03\x02\x02\x02\x96" +
		"\x98\x03\x02\x02\x02\x97\x85\x03\x02\x02\x02\x97\x91\x03\x02\x02\x02\x98" +
		"\xA2\x03\x02\x02\x02\x99\x9B\t\x05\x02\x02\x9A\x9C\t\x06\x02\x02\x9B\x9A" +
		"\x03\x02\x02\x02\x9B\x9C\x03\x02\x02\x02\x9C\x9E\x03\x02\x02\x02\x9D\x9F" +
		"\x05I%\x02\x9E\x9D\x03\x02\x02\x02\x9F\xA0\x03\x02\x02\x02\xA0\x9E\x03" +
		"\x02\x02\x02\xA0\xA1\x03\x02\x02\x02\xA1\xA3\x03\x02\x02\x02\xA2\x99\x03" +
		"\x02\x02\x02\xA2\xA3\x03\x02\x02\x02\xA3\n\x03\x02\x02\x02\xA4\xA8\x05" +
		"K&\x02\xA5\xA7\x05M\'\x02\xA6\xA5\x03\x02\x02\x02\xA7\xAA\x03\x02\x02" +
		"\x02\xA8\xA6\x03\x02\x02\x02\xA8\xA9\x03\x02\x02\x02\xA9\f\x03\x02\x02" +
		"\x02\xAA\xA8\x03\x02\x02\x02\xAB\xAC\x07?\x02\x02\xAC\xAD\x07@\x02\x02" +
		"\xAD\x0E\x03\x02\x02\x02\xAE\xAF\x07/\x02\x02\xAF\xB0\x07@\x02\x02\xB0" +
		"\x10\x03\x02\x02\x02\xB1\xB2\x07<\x02\x02\xB2\xB3\x07<\x02\x02\xB3\x12" +
		"\x03\x02\x02\x02\xB4\xB5\x07<\x02\x02\xB5\x14\x03\x02\x02\x02\xB6\xB7" +
		"\x07~\x02\x02\xB7\xB8\x07~\x02\x02\xB8\x16\x03\x02\x02\x02\xB9\xBA\x07" +
		"#\x02\x02\xBA\xBE\x07?\x02\x02\xBB\xBC\x07>\x02\x02\xBC\xBE\x07@\x02\x02" +
		"\xBD\xB9\x03\x02\x02\x02\xBD\xBB\x03\x02\x02\x02\xBE\x18\x03\x02\x02\x02" +
		"\xBF\xC0\x07>\x02\x02\xC0\xC1\x07?\x02\x02\xC1\x1A\x03\x02\x02\x02\xC2" +
		"\xC3\x07@\x02\x02\xC3\xC4\x07?\x02\x02\xC4\x1C\x03\x02\x02\x02\xC5\xC6" +
		"\x07?\x02\x02\xC6\x1E\x03\x02\x02\x02\xC7\xC8\x07>\x02\x02\xC8 \x03\x02" +
		"\x02\x02\xC9\xCA\x07@\x02\x02\xCA\"\x03\x02\x02\x02\xCB\xCC\x07-\x02\x02" +
		"\xCC$\x03\x02\x02\x02\xCD\xCE\x07/\x02\x02\xCE&\x03\x02\x02\x02\xCF\xD0" +
		"\x07,\x02\x02\xD0(\x03\x02\x02\x02\xD1\xD2\x071\x02\x02\xD2*\x03\x02\x02" +
		"\x02\xD3\xD4\x07\'\x02\x02\xD4,\x03\x02\x02\x02\xD5\xD6\x070\x02\x02\xD6" +
		"\xD7\x070\x02\x02\xD7\xDA\x070\x02\x02\xD8\xDA\x07\u2028\x02\x02\xD9\xD5" +
		"\x03\x02\x02\x02\xD9\xD8\x03\x02\x02\x02\xDA.\x03\x02\x02\x02\xDB\xDC" +
		"\x070\x02\x02\xDC0\x03\x02\x02\x02\xDD\xDE\x07.\x02\x02\xDE2\x03\x02\x02" +
		"\x02\xDF\xE0\x07=\x02\x02\xE04\x03\x02\x02\x02\xE1\xE2\x07*\x02\x02\xE2" +
		"6\x03\x02\x02\x02\xE3\xE4\x07+\x02\x02\xE48\x03\x02\x02\x02\xE5\xE6\x07" +
		"]\x02\x02\xE6:\x03\x02\x02\x02\xE7\xE8\x07_\x02\x02\xE8<\x03\x02\x02\x02" +
		"\xE9\xEA\x07}\x02\x02\xEA>\x03\x02\x02\x02\xEB\xEC\x07\x7F\x02\x02\xEC" +
		"@\x03\x02\x02\x02\xED\xEE\x07/\x02\x02\xEE\xEF\x07/\x02\x02\xEF\xF3\x03" +
		"\x02\x02\x02\xF0\xF2\n\x07\x02\x02\xF1\xF0\x03\x02\x02\x02\xF2\xF5\x03" +
		"\x02\x02\x02\xF3\xF1\x03\x02\x02\x02\xF3\xF4\x03\x02\x02\x02\xF4\xF6\x03" +
		"\x02\x02\x02\xF5\xF3\x03\x02\x02\x02\xF6\xF7\b!\x02\x02\xF7B\x03\x02\x02" +
		"\x02\xF8\xF9\x071\x02\x02\xF9\xFA\x07,\x02\x02\xFA\xFE\x03\x02\x02\x02" +
		"\xFB\xFD\v\x02\x02\x02\xFC\xFB\x03\x02\x02\x02\xFD\u0100\x03\x02\x02\x02" +
		"\xFE\xFF\x03\x02\x02\x02\xFE\xFC\x03\x02\x02\x02\xFF\u0101\x03\x02\x02" +
		"\x02\u0100\xFE\x03\x02\x02\x02\u0101\u0102\x07,\x02\x02\u0102\u0103\x07" +
		"1\x02\x02\u0103\u0104\x03\x02\x02\x02\u0104\u0105\b\"\x02\x02\u0105D\x03" +
		"\x02\x02\x02\u0106\u0108\t\b\x02\x02\u0107\u0106\x03\x02\x02\x02\u0108" +
		"\u0109\x03\x02\x02\x02\u0109\u0107\x03\x02\x02\x02\u0109\u010A\x03\x02" +
		"\x02\x02\u010A\u010B\x03\x02\x02\x02\u010B\u010C\b#\x03\x02\u010CF\x03" +
		"\x02\x02\x02\u010D\u010E\v\x02\x02\x02\u010EH\x03\x02\x02\x02\u010F\u0110" +
		"\t\t\x02\x02\u0110J\x03\x02\x02\x02\u0111\u0113\t\n\x02\x02\u0112\u0111" +
		"\x03\x02\x02\x02\u0113L\x03\x02\x02\x02\u0114\u0117\x05K&\x02\u0115\u0117" +
		"\x05I%\x02\u0116\u0114\x03\x02\x02\x02\u0116\u0115\x03\x02\x02\x02\u0117" +
		"N\x03\x02\x02\x02\x1C\x02V`bjlpvx\x81\x87\x8D\x8F\x95\x97\x9B\xA0\xA2" +
		"\xA8\xBD\xD9\xF3\xFE\u0109\u0112\u0116\x04\x02\x03\x02\b\x02\x02";
	public static __ATN: ATN;
	public static get _ATN(): ATN {
		if (!MoltlerLexer.__ATN) {
			MoltlerLexer.__ATN = new ATNDeserializer().deserialize(Utils.toCharArray(MoltlerLexer._serializedATN));
		}

		return MoltlerLexer.__ATN;
	}

}

