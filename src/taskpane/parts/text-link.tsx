import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { plainButton } from './plain-button';

const useStyles = makeStyles({
  link: {
    ...plainButton,
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

/** A small action inside a text. */
export function TextLink(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  const styles = useStyles();
  return <button {...props} type="button" className={styles.link} />;
}
