export type ChoiceProps = {
  name: string;
  label: string;
  options: readonly string[];
  value: string;
  problem: string | undefined;
  isReadOnly?: boolean;
  onChange: (value: string) => void;
};
