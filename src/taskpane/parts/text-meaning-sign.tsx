import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import {
  Checkmark12Filled,
  DismissCircle12Filled,
  EqualOff12Filled,
  Info12Filled,
  Warning12Filled,
} from '@fluentui/react-icons';
import type { TextMeaning } from '../../core/present/report-text-view';

/** What was not compared carries no sign: most figures of many reports are of that kind. */
const icons: Readonly<Record<TextMeaning, FluentIcon | null>> = {
  sure: DismissCircle12Filled,
  likely: Warning12Filled,
  unmet: Info12Filled,
  note: Info12Filled,
  differs: EqualOff12Filled,
  agrees: Checkmark12Filled,
  uncompared: null,
};

const useStyles = makeStyles({
  icon: { verticalAlign: '-1px', marginRight: '2px' },
  sure: { color: tokens.colorStatusDangerForeground1 },
  likely: { color: tokens.colorStatusWarningForeground1 },
  unmet: { color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorBrandForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  uncompared: {},
});

/** The sign of what marked words are; beside it always stand words that say so. */
export function TextMeaningSign({ meaning }: { readonly meaning: TextMeaning }) {
  const styles = useStyles();
  const Icon = icons[meaning];
  return Icon && <Icon className={mergeClasses(styles.icon, styles[meaning])} aria-hidden />;
}

/** The ground and the line of marked words: each meaning has its own line, so that colour is never needed. */
export const useMeaningStyles = makeStyles({
  sure: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottomColor: tokens.colorStatusDangerBorder2,
    borderBottomStyle: 'solid',
  },
  likely: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottomColor: tokens.colorStatusWarningBorder2,
    borderBottomStyle: 'solid',
  },
  unmet: {
    backgroundColor: tokens.colorBrandBackground2,
    borderBottomColor: tokens.colorBrandStroke1,
    borderBottomStyle: 'solid',
  },
  note: {
    backgroundColor: tokens.colorBrandBackground2,
    borderBottomColor: tokens.colorBrandStroke1,
    borderBottomStyle: 'solid',
  },
  differs: { borderBottomColor: tokens.colorStatusDangerBorder2, borderBottomStyle: 'double' },
  agrees: { borderBottomColor: tokens.colorStatusSuccessBorder2, borderBottomStyle: 'solid' },
  uncompared: { borderBottomColor: tokens.colorNeutralStrokeAccessible, borderBottomStyle: 'dotted' },
});
