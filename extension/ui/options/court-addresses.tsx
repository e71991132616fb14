// 法院网址: the only addresses that are read.

import { App, Button } from 'antd';
import { type Origin, patternOf } from '../../link/court-address';
import { allowCourtAddress, type CourtAddress, forgetCourtAddress, withGiven } from '../../link/court-addresses';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { AddAddress } from './add-address';
import { ManagedMark } from './managed-mark';
import { Section } from './section';
import { useCourtAddresses } from './use-court-addresses';

/** `given`: addresses that the organisation names; then no others can be added here. */
export function CourtAddresses({ given }: { given: Origin[] }) {
  const [known, readAgain] = useCourtAddresses();
  const addresses = known && withGiven(known, given);
  const { message } = App.useApp();

  const allow = async (origin: Origin) => {
    const allowed = await allowCourtAddress(origin);
    readAgain();
    if (allowed) message.success(text('options_address_allowed', origin));
    else message.warning(text('options_address_refused'));
    return allowed;
  };
  const forget = async (origin: Origin) => {
    await forgetCourtAddress(origin);
    readAgain();
  };

  return (
    <Section id="addresses" title={text('options_addresses')} hint={text('options_addresses_hint')}>
      <ul className="rows">
        {addresses?.map((address) => (
          <AddressRow
            key={address.origin}
            address={address}
            managed={given.includes(address.origin)}
            allow={allow}
            forget={forget}
          />
        ))}
        {addresses?.length === 0 && <li className="row soft">{text('options_no_address')}</li>}
      </ul>
      {given.length === 0 ? (
        <AddAddress known={(addresses ?? []).map((a) => a.origin)} allow={allow} />
      ) : (
        <p className="faint hint">{text('options_addresses_given')}</p>
      )}
    </Section>
  );
}

interface AddressRowProps {
  address: CourtAddress;
  managed: boolean;
  allow: (origin: Origin) => Promise<boolean>;
  forget: (origin: Origin) => Promise<void>;
}

function AddressRow({ address: { origin, state }, managed, allow, forget }: AddressRowProps) {
  return (
    <li className="row">
      <code>{patternOf(origin)}</code>
      <span className="row-end">
        {managed && <ManagedMark />}
        <AddressStateLabel state={state} />
        {state === 'not-allowed' && (
          <Button size="small" type="primary" onClick={() => allow(origin)}>
            {text('options_allow')}
          </Button>
        )}
        {state !== 'fixed' && !managed && (
          <Button size="small" aria-label={text('options_forget_label', origin)} onClick={() => forget(origin)}>
            {text('options_forget')}
          </Button>
        )}
      </span>
    </li>
  );
}

function AddressStateLabel({ state }: Pick<CourtAddress, 'state'>) {
  if (state === 'allowed')
    return (
      <span className="state pass">
        <Icon name="pass" size={14} />
        {text('options_state_allowed')}
      </span>
    );
  const fixed = state === 'fixed';
  return (
    <span className={`state ${fixed ? 'soft' : 'unseen'}`}>
      <PageIcon name={fixed ? 'lock' : 'undecided'} size={14} />
      {text(fixed ? 'options_state_fixed' : 'options_state_not_allowed')}
    </span>
  );
}
