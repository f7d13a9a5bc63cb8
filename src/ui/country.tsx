/** The country that help lines, guidance and letters go by: asked wherever one of them hangs on it. */
import { SelectField } from './field.tsx';
import { useWorkspaceWords, type WorkspaceWords } from './words/workspace.ts';

/** Those that can be chosen, and "unchosen". */
export type CountryChoice = keyof WorkspaceWords['settings']['countries'];

interface Props {
  readonly value: CountryChoice;
  /** True where a line says what it is for; elsewhere what stands around it does. */
  readonly hinted?: boolean;
  readonly onChange: (country: CountryChoice) => void;
}

/** Chosen by the person, never guessed. */
export function CountryField({ value, hinted = false, onChange }: Props) {
  const { country, countryHint, countries } = useWorkspaceWords().settings;
  return (
    <SelectField<CountryChoice>
      label={country}
      {...(hinted && { hint: countryHint })}
      value={value}
      options={Object.entries(countries) as [CountryChoice, string][]}
      onChange={onChange}
    />
  );
}
