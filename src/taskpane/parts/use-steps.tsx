import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';

/** So many are read before one asks for more. */
const step = 50;

/** The first items of a long list, and the button for more of them: a list of thousands would freeze the page. */
export function useSteps<Item>(items: readonly Item[]): readonly [readonly Item[], ReactNode] {
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  const more = left > 0 && (
    <Button appearance="subtle" onClick={() => setShown(shown + step)}>
      {`Xem thêm (còn ${left})`}
    </Button>
  );
  return [items.slice(0, shown), more];
}
