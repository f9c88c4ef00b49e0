import { makeStyles, tokens } from '@fluentui/react-components';

/** What the screens without a list have in common: a column of text with its buttons. */
export const useScreenStyles = makeStyles({
  screen: { padding: '16px 50px 24px 16px' },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '20px 0 0' },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
