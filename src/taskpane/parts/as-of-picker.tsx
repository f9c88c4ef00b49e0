import { useId, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AsOfView } from '../../core/present/pane-view';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  day: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '4px 0 8px' },
  input: {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    height: '24px',
    boxSizing: 'border-box',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface AsOfPickerProps {
  readonly asOf: AsOfView;
  readonly onChange: (day: string | null) => void;
}

/**
 * The day the check speaks of, and where it came from. The day is written out, since the field for another one shows
 * it in the order of the computer's language, and 5/6 may be June or May there.
 */
export function AsOfPicker({ asOf, onChange }: AsOfPickerProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const choose = (day: string | null) => {
    // The form goes with the focus in it.
    toggle.current!.focus();
    setIsOpen(false);
    onChange(day);
  };
  return (
    <div>
      <div className={styles.row}>
        <span>
          Tính đến ngày <span className={styles.day}>{asOf.text}</span>
        </span>
        <TextLink ref={toggle} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          Đổi ngày
        </TextLink>
        <span className={styles.source}>{asOf.source}</span>
      </div>
      {isOpen && <DayForm asOf={asOf} onChoose={choose} />}
    </div>
  );
}

interface DayFormProps {
  readonly asOf: AsOfView;
  readonly onChoose: (day: string | null) => void;
}

function DayForm({ asOf, onChoose }: DayFormProps) {
  const styles = useStyles();
  const id = useId();
  const [day, setDay] = useState(asOf.iso);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onChoose(day);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>Ngày khác</label>
      <input
        id={id}
        type="date"
        required
        min="2000-01-01"
        max="2099-12-31"
        className={styles.input}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <Button type="submit" size="small">
        Soát theo ngày này
      </Button>
      {asOf.given && (
        <Button size="small" appearance="subtle" onClick={() => onChoose(null)}>
          Bỏ ngày đã chọn
        </Button>
      )}
    </form>
  );
}
