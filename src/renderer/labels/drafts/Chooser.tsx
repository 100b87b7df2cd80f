import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';

interface ChooserProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few, side by side, under its label. */
export const Chooser = <Value extends string>(props: ChooserProps<Value>) => {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <div>
      <Input.Label component="span" id={id} size="md">
        {label}
      </Input.Label>
      <SegmentedControl
        aria-labelledby={id}
        size="md"
        fullWidth
        value={value}
        onChange={onChange}
        data={[...options]}
      />
    </div>
  );
};
