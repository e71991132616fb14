import { type Origin, parseCourtAddress, patternOf } from '../../link/court-address';
import { text } from '../text';
import { OneLineForm, type Outcome } from './one-line-form';

interface AddAddressProps {
  known: Origin[];
  allow: (origin: Origin) => Promise<boolean>;
}

/** The browser's own question comes straight from the press of 添加: nothing may be awaited before it. */
export function AddAddress({ known, allow }: AddAddressProps) {
  const add = async (typed: string): Promise<Outcome> => {
    const parsed = parseCourtAddress(typed);
    if ('problem' in parsed) return { problem: text(`options_address_${parsed.problem}`) };
    if (known.includes(parsed.origin)) return { problem: text('options_address_known') };
    return (await allow(parsed.origin)) ? 'taken' : 'left';
  };
  const help = (typed: string) => {
    const parsed = parseCourtAddress(typed);
    return 'origin' in parsed
      ? text('options_address_preview', patternOf(parsed.origin))
      : text('options_address_help');
  };
  return (
    <OneLineForm
      id="court-address"
      label={text('options_address')}
      button={text('options_address_add')}
      placeholder="10.22.99.18:8080"
      help={help}
      take={add}
    />
  );
}
