import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { DismissCircle12Filled, Info12Filled, Warning12Filled } from '@fluentui/react-icons';
import type { Severity } from '../../core/rules/define-rule';

const icons: Readonly<Record<Severity, FluentIcon>> = {
  error: DismissCircle12Filled,
  warning: Warning12Filled,
  info: Info12Filled,
};

const useStyles = makeStyles({
  icon: { position: 'absolute', top: '1px', width: '10px', height: '10px' },
  left: { left: '1px' },
  right: { right: '1px' },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  info: { color: tokens.colorBrandForeground1 },
});

/** The sign of a mark in the corner where the text of the cell does not stand. */
export function MarkIcon({
  severity,
  side,
}: {
  readonly severity: Severity;
  readonly side: 'left' | 'right';
}) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[side], styles[severity])} aria-hidden />;
}
