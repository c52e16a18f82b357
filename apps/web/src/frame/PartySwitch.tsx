import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from './acting-for.js';
import { homeOf } from './main-nav.js';

/** For whom one acts; a choice for who belongs to several parties. */
export const PartySwitch = () => {
  const { t } = useTranslation();
  const { me, party, actFor } = useActing();
  const navigate = useNavigate();
  if (me.memberships.length < 2) return <span className="header__party">{party?.party}</span>;
  const choose = (id: string) => {
    const chosen = me.memberships.find(({ partyId }) => partyId === id);
    actFor(id);
    if (chosen) navigate({ to: homeOf(chosen) });
  };
  return (
    <span className="header__switch">
      <label htmlFor="act-for">{t('frame.actFor')}</label>
      <select
        id="act-for"
        className="utrecht-select utrecht-select--html-select"
        value={party?.partyId}
        onChange={(event) => choose(event.target.value)}
      >
        {me.memberships.map(({ partyId, party: name }) => (
          <option key={partyId} value={partyId}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
};
