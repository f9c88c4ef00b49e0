import { Input } from '@fluentui/react-components';
import { maxRow } from '../../core/snapshot/address';
import { useFormStyles } from './form-styles';

interface RowPairProps {
  readonly legend: string;
  readonly first: string;
  readonly last: string;
  readonly onChange: (first: string, last: string) => void;
}

/** From one row of the sheet to another. */
export function RowPair({ legend, first, last, onChange }: RowPairProps) {
  const styles = useFormStyles();
  const field = { type: 'number', min: 1, max: maxRow, required: true, className: styles.number } as const;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.pair}>
        từ
        <Input
          {...field}
          aria-label={`${legend}: từ dòng`}
          value={first}
          onChange={(_, { value }) => onChange(value, last)}
        />
        đến
        <Input
          {...field}
          aria-label={`${legend}: đến dòng`}
          value={last}
          onChange={(_, { value }) => onChange(first, value)}
        />
      </div>
    </fieldset>
  );
}

interface ColumnPairProps {
  readonly first: string;
  readonly last: string;
  readonly onChange: (first: string, last: string) => void;
}

/** From one column of the sheet to another, by their letters. */
export function ColumnPair({ first, last, onChange }: ColumnPairProps) {
  const styles = useFormStyles();
  const field = { required: true, pattern: '[A-Za-z]{1,3}', className: styles.number } as const;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Các cột của bảng</legend>
      <div className={styles.pair}>
        từ
        <Input
          {...field}
          aria-label="Các cột của bảng: từ cột"
          value={first}
          onChange={(_, { value }) => onChange(value, last)}
        />
        đến
        <Input
          {...field}
          aria-label="Các cột của bảng: đến cột"
          value={last}
          onChange={(_, { value }) => onChange(first, value)}
        />
      </div>
    </fieldset>
  );
}
