/**
 * Texts that users of the page read are translated: `i18n.translate('moltler.<folder>.…', { defaultMessage })`. This
 * finds those that are not: text in JSX, attributes and properties that are shown, and anything that reads as a sentence.
 */
const { relative } = require('node:path');

/** Attributes and properties whose texts are shown, or read aloud. */
const SHOWN = new Set([
  'about',
  'aria-label',
  'buttonContent',
  'cancel',
  'cancelButtonText',
  'confirm',
  'confirmButtonText',
  'content',
  'description',
  'failed',
  'helpText',
  'label',
  'name',
  'noItemsMessage',
  'placeholder',
  'tableCaption',
  'text',
  'title',
  'why',
]);
/** Elements whose text is code or a key. */
const CODE = new Set(['code', 'kbd', 'pre', 'EuiCode', 'EuiCodeBlock']);
/** The same in every language. */
const NAMES = new Set(['Moltler', 'Markdown', 'CSV', 'JSON', 'X-Scope-OrgID', 'API']);

const words = (text) => text.replace(/\$\{\}/g, ' ').trim();
/** A statement: it begins with a word in capitals. */
const isStatement = (text) => /^[A-Z][A-Z_]{3,} /.test(text);
const isWord = (text) =>
  /\p{L}{2,}/u.test(words(text)) && !NAMES.has(words(text)) && !isStatement(text);
/** Words with spaces, or one that starts like a label: not a name of a field, a color or an icon. */
const isLabel = (text) =>
  isWord(text) && (/^[“(…]?\p{Lu}\p{Ll}/u.test(text) || /\p{L} \p{L}/u.test(text));
const isSentence = (text) =>
  /^[“…]?\p{Lu}[\p{Ll}’']* [\p{L}“$]/u.test(text) &&
  /\p{Ll}{2}/u.test(words(text)) &&
  !/^[A-Z_]+ /.test(text);

/** The text of a literal, with `${}` for each expression in it. */
function textOf(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral')
    return node.quasis.map(({ value }) => value.cooked ?? '').join('${}');
  return undefined;
}

const calleeOf = (node) =>
  node.callee.type === 'MemberExpression'
    ? `${node.callee.object.name}.${node.callee.property.name}`
    : node.callee.name;

/** What an expression is used for: choices and fallbacks are used for what they are part of. */
function useOf(node) {
  let { parent } = node;
  let child = node;
  while (
    (parent.type === 'ConditionalExpression' && parent.test !== child) ||
    (parent.type === 'LogicalExpression' && parent.right === child) ||
    parent.type === 'TSAsExpression'
  ) {
    child = parent;
    ({ parent } = parent);
  }
  return { parent, child };
}

function isText(node, text) {
  const { parent, child } = useOf(node);
  switch (parent.type) {
    case 'JSXAttribute':
      return isShown(parent) && isWord(text);
    case 'JSXExpressionContainer':
      if (parent.parent.type === 'JSXAttribute') return isShown(parent.parent) && isWord(text);
      return !isCode(parent.parent) && isWord(text);
    case 'Property':
      if (parent.value !== child) return false;
      return (SHOWN.has(keyOf(parent)) && isLabel(text)) || isSentence(text);
    case 'NewExpression':
      // Errors of programs are for whoever programs; those of the host are shown.
      return calleeOf(parent) === 'HostError' && isWord(text);
    case 'BinaryExpression':
      return parent.operator === '+' && isSentence(text);
    case 'TSLiteralType':
    case 'ImportDeclaration':
    case 'SwitchCase':
    case 'MemberExpression':
    case 'TaggedTemplateExpression':
      return false;
    default:
      return isSentence(text);
  }
}
// In JSX, `name` is that of an input.
const isShown = ({ name }) =>
  name.type === 'JSXIdentifier' && name.name !== 'name' && SHOWN.has(name.name);
const keyOf = ({ key }) => key.name ?? key.value;
const isCode = (element) =>
  element?.type === 'JSXElement' && CODE.has(element.openingElement.name.name);

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** What ids of messages in a file begin with: one of the folders that it is in; the first is the outermost. */
function prefixesOf(file) {
  const folders = file.split('/').slice(1, -1);
  return folders.length === 0
    ? ['moltler.application.']
    : folders.map((folder) => `moltler.${camel(folder)}.`);
}

/** Reports texts that are not translated, and messages whose id is not named by their folder. */
const texts = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const prefixes = prefixesOf(file);
    const [prefix] = prefixes;
    /** Literals of messages. */
    const messages = new Set();
    const check = (node) => {
      const text = textOf(node);
      if (text === undefined || messages.has(node) || !isText(node, text)) return;
      context.report({ node, message: `Translate this text: i18n.translate('${prefix}…', …).` });
    };
    return {
      CallExpression(node) {
        if (calleeOf(node) !== 'i18n.translate') return;
        const [id, options] = node.arguments;
        const message = options?.properties?.find(
          (each) => keyOf(each) === 'defaultMessage',
        )?.value;
        messages.add(id).add(message);
        if (id?.type !== 'Literal' || message?.type !== 'Literal')
          context.report({
            node,
            message: 'Id and default message are extracted: write them as literals.',
          });
        else if (!prefixes.some((one) => id.value.startsWith(one)))
          context.report({
            node: id,
            message: `The id of a message in this folder begins with ${prefix}`,
          });
      },
      Literal: check,
      TemplateLiteral: check,
      JSXText(node) {
        if (!isWord(node.value) || isCode(node.parent)) return;
        context.report({ node, message: `Translate this text: i18n.translate('${prefix}…', …).` });
      },
    };
  },
};

module.exports = { texts };
