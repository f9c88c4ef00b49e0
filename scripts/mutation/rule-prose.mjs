// @ts-check

/** Where a rule holds what only people read. */
const prose = new Set(['basis', 'title', 'why', 'silent', 'messages', 'examples', 'fix']);

/**
 * Leaves the prose of defineRule({ … }) and defineReportRule({ … }) alone: titles, reasons, message templates, examples.
 * The help pages repeat them word for word, so that a test kills every such mutant, which would say nothing about the rule.
 */
class RuleProse {
  /** @param {any} path */
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral() && !path.isBinaryExpression()) return undefined;
    const field = path.findParent(
      (/** @type {any} */ { parentPath, node }) =>
        node.type === 'ObjectProperty' &&
        /^define(?:Report)?Rule$/.test(parentPath?.parent.callee?.name ?? ''),
    );
    return field && prose.has(field.node.key.name) ? 'prose of a rule' : undefined;
  }
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'rule-prose', injectableClass: Object.assign(RuleProse, { inject: [] }) },
];
