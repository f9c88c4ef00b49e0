import type { Understood } from '../../core/present/pane-understood';
import { ReasonList } from './reason-list';

/** The sheets that were not taken for a table, and why. */
export function SkippedSheets({ skipped }: Pick<Understood, 'skipped'>) {
  return (
    <ReasonList
      heading="Trang không soát"
      items={skipped.map(({ names, why }) => ({ what: names.join(', '), why }))}
    />
  );
}
