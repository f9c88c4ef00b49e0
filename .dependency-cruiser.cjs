// The house plan (docs/architecture.md) as a gate: data goes one way, and inside the core each folder
// imports only those to its left.
const order = [
  'snapshot',
  'values',
  'edits',
  'catalogs',
  'tables',
  'summary',
  'claims',
  'rules',
  'check',
  'forms',
  'roll-up',
  'present',
];

const leftToRight = order.slice(0, -1).map((folder, i) => ({
  name: `core-${folder}-imports-only-to-its-left`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: `^src/core/(${order.slice(i + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-knows-no-host',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(?!core/)|node:|^(?:fs|path|zlib|os|process)$' },
    },
    {
      name: 'core-takes-only-pure-libraries',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(valibot|numfmt|@borgar/fx)/' },
    },
    {
      name: 'hosts-know-no-face',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/(taskpane|web|cli|commands)/' },
    },
    {
      name: 'faces-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(taskpane|cli|commands)/' },
      to: { path: '^src/(taskpane|web|cli|commands)/', pathNot: '^src/$1/' },
    },
    {
      name: 'screens-and-parts-see-the-port-only',
      severity: 'error',
      from: { path: '^src/taskpane/(screens|parts)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/workbook-host\\.ts$' },
    },
    ...leftToRight,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import'],
    },
  },
};
