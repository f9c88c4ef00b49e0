import type { Reviewed } from '../state/pane-state';
import { useFocusOnMove } from './use-focus-on-move';

interface ResultHeadingProps {
  readonly screen: Reviewed;
  readonly className: string;
  readonly text: string;
}

/** What a check came to. It takes the focus where the list that had it is gone. */
export function ResultHeading({ screen: { view, ignoring }, className, text }: ResultHeadingProps) {
  const heading = useFocusOnMove<HTMLHeadingElement>(view.ignored.length === 0 ? ignoring.move : null);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {text}
    </h1>
  );
}
