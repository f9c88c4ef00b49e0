import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { WebPage } from './web-page';

/** "?mau" opens the sample and checks it: what a newcomer sees first. */
const opensSample = new URLSearchParams(window.location.search).has('mau');

createRoot(document.getElementById('page')!).render(
  <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
    <WebPage opensSample={opensSample} />
  </FluentProvider>,
);
