import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, SubmitEvent } from 'react';
import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { longestReason } from '../../core/check/ignore';
import type { FindingCard } from '../../core/present/pane-cards';
import type { PaneStore } from '../state/pane-store';
import { useFormStyles } from './form-styles';

interface IgnoreFormProps {
  readonly card: FindingCard;
  readonly store: PaneStore;
  readonly onCancel: () => void;
}

/** These move within the form; in the list they would lead to another card, or close this one. */
const ownKeys = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape']);

/** How much of what a card says is to be ignored, and why. Loaded when first opened. */
export default function IgnoreForm({ card, store, onCancel }: IgnoreFormProps) {
  const styles = useFormStyles();
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState(0);
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const legend = useId();
  // Ready to be written in.
  useEffect(() => field.current!.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = reason.trim();
    if (said === '') {
      setProblem('Đề nghị ghi lý do, vài chữ cũng được.');
      field.current!.focus();
    } else void store.ignore({ ...card.scopes[scope]!.ignore, reason: said }, card.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (ownKeys.has(event.key)) event.stopPropagation();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <Field
        label="Lý do"
        hint="Để người ký và đồng nghiệp hiểu, ví dụ: huyện cho để ngoài"
        validationMessage={problem}
      >
        <Input
          input={{ ref: field }}
          value={reason}
          maxLength={longestReason}
          aria-required
          onChange={(_, { value }) => {
            setReason(value);
            setProblem('');
          }}
        />
      </Field>
      <div>
        <p id={legend} className={styles.legend}>
          Phạm vi
        </p>
        <RadioGroup
          aria-labelledby={legend}
          value={String(scope)}
          onChange={(_, { value }) => setScope(Number(value))}
        >
          {card.scopes.map(({ label }, i) => (
            <Radio key={label} value={String(i)} label={label} />
          ))}
        </RadioGroup>
      </div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          Bỏ qua
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </div>
      <p className={styles.small}>
        {card.kind === 'sure' && 'Bỏ qua không sửa con số: người đọc tệp vẫn thấy chỗ sai này. '}
        {store.ignoresWhere}
      </p>
    </form>
  );
}
