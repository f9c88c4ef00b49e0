import { makeStyles, tokens } from '@fluentui/react-components';

/** What the forms that correct a table have in common: labelled fields under one another, buttons below. */
export const useFormStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    marginTop: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** A choice among long names is no wider than its form. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px' },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  number: { width: '84px', minWidth: 0 },
  columns: { display: 'flex', flexDirection: 'column', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
