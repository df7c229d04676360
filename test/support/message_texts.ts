import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The placeholder for a fact in a message. */
export const GAP = '\u0000';

/** Shorter pieces, such as a separator or a plural, would match anywhere. */
const SHORTEST = 12;

export type MessageText = readonly [file: string, line: number, text: string];

/**
 * Every text in the message tables: string literals and templates, with a gap for each fact. Each variant of a message
 * is a separate text.
 */
export function messageTexts(folder: string): MessageText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('_messages.ts'))
    .flatMap((file) => textsOf(file, readFileSync(join(folder, file), 'utf8')));
}

function textsOf(file: string, source: string): MessageText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts: MessageText[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && text.split(GAP).join('').trim().length >= SHORTEST)
      texts.push([file, tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text]);
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

function textOf(node: ts.Node): string | undefined {
  // The table of bounds has `#` where the number goes.
  if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent))
    return node.text.replace('#', GAP);
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(GAP);
}
