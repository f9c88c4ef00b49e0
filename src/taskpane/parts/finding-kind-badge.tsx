import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { DismissCircle16Filled, Flag16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { FindingKind } from '../../core/present/finding-kinds';

const icons: Readonly<Record<FindingKind, FluentIcon>> = {
  sure: DismissCircle16Filled,
  likely: Warning16Filled,
  unmet: Flag16Filled,
  note: Info16Filled,
};

const useStyles = makeStyles({
  badge: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  word: { fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
  sure: { color: tokens.colorStatusDangerForeground1 },
  likely: { color: tokens.colorStatusWarningForeground1 },
  unmet: { color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});

/** Colour never stands alone: each kind has an icon of its own shape, and a word beside it. */
export function FindingKindIcon({ kind }: { readonly kind: FindingKind }) {
  const styles = useStyles();
  const Icon = icons[kind];
  return <Icon className={mergeClasses(styles.icon, styles[kind])} aria-hidden />;
}

/** For where the icon stands nearby already. */
export function FindingKindWord({ kind, word }: { readonly kind: FindingKind; readonly word: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.word, styles[kind])}>{word}</span>;
}

export function FindingKindBadge({ kind, word }: { readonly kind: FindingKind; readonly word: string }) {
  const styles = useStyles();
  return (
    <span className={styles.badge}>
      <FindingKindIcon kind={kind} />
      <FindingKindWord kind={kind} word={word} />
    </span>
  );
}
