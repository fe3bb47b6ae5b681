/** Every sentence that the source says through `mening` or `osagd`, or as a message of a schema, read by TypeScript's own parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

/** Swedish templates with the file that each stands in, `{0}` for each value. */
export function meningarna(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of [...filesIn('src'), ...filesIn('machines')]) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(ROOT, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const schemas =
      file.startsWith('machines/') || file.endsWith('.schemas.ts') || file === 'src/api/schemas.ts';
    const visit = (node: ts.Node): void => {
      const text = sagd(node) ?? (schemas ? schemameddelande(node) : null);
      if (text !== null) found.set(text, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

function sagd(node: ts.Node): string | null {
  if (!ts.isTaggedTemplateExpression(node) || !/^(mening|osagd)$/.test(node.tag.getText())) return null;
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map((span, n) => `{${n}}${span.literal.text}`).join('');
}

/** `.regex(/…/, 'message')`, `.refine(…, { error: 'message' })`: Zod takes them as they are. */
function schemameddelande(node: ts.Node): string | null {
  if (!ts.isStringLiteral(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent))
    return /^(error|message)$/.test(parent.name.getText()) ? node.text : null;
  const [, second] = ts.isCallExpression(parent) ? parent.arguments : [];
  const method = ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression);
  return second === node && method && /\.(regex|min|max|length)$/.test(parent.expression.getText())
    ? node.text
    : null;
}
