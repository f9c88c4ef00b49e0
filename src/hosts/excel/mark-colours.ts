import type { Severity } from '../../core/rules/define-rule';

/** Marks set the text too: on a dark heading of the user's a pale fill alone would hide it. */
export const markTextColour = '#000000';

/** Fills that keep black text readable and stay apart in shades of grey; the pane says in words what they mean. */
export const markFills: Readonly<Record<Severity, string>> = {
  error: '#FF9C9C',
  warning: '#FFD966',
  info: '#CFE8FF',
};
