/** A box to tick. It shows what was chosen, whatever else changes meanwhile, until the store says the same. */
import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly checked: boolean;
  /** Whether it was saved. */
  readonly onTick: (on: boolean) => Promise<boolean>;
}

export function Tick({ id, checked, onTick }: Props) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  useEffect(() => {
    if (chosen === checked) setChosen(null);
  }, [chosen, checked]);
  return (
    <input
      type="checkbox"
      class="tick"
      id={id}
      name={id}
      autocomplete="off"
      checked={chosen ?? checked}
      onChange={(event) => {
        const on = event.currentTarget.checked;
        setChosen(on);
        onTick(on).then((saved) => saved || setChosen(null));
      }}
    />
  );
}
