import { Button, Heading2, Heading3 } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoproductionView, PartnerView } from '../api/views.js';
import { useHolds } from '../frame/acting-for.js';
import { day } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { ContactDialog } from './ContactDialog.js';

/** Who takes part, each with its fixed contact and who stands in. */
export const Partners = ({ view }: { view: CoproductionView }) => {
  const { t } = useTranslation();
  const nameOf = usePartyNames(view.partners.map(({ partyId }) => partyId));
  return (
    <section className="stack">
      <Heading2>{t('coproductions.partners.heading')}</Heading2>
      <ul className="cards">
        {view.partners.map((partner) => (
          <Partner key={partner.partyId} coproductionId={view.id} partner={partner} name={nameOf(partner.partyId)} />
        ))}
      </ul>
    </section>
  );
};

type Props = { coproductionId: string; partner: PartnerView; name: string };

const Partner = ({ coproductionId, partner, name }: Props) => {
  const { t } = useTranslation();
  const kind = useWordsFor('parties.kind');
  const mayAppoint = useHolds()(partner.partyId, 'admin', 'accountHolder', 'signer');
  const [asking, setAsking] = useState(false);
  return (
    <li className="card">
      <Heading3>{name}</Heading3>
      <p className="small">
        {t('coproductions.partners.since', { kind: kind(partner.kind), date: day(partner.joinedOn) })}
      </p>
      <Contact partner={partner} />
      {mayAppoint && (
        <div className="actions">
          <Button appearance="subtle-button" onClick={() => setAsking(true)}>
            {t(partner.contactId ? 'coproductions.contact.change' : 'coproductions.contact.appoint')}
            <span className="hidden">{`: ${name}`}</span>
          </Button>
        </div>
      )}
      {asking && <ContactDialog coproductionId={coproductionId} partner={partner} onClose={() => setAsking(false)} />}
    </li>
  );
};

const Contact = ({ partner: { contactId, contact, deputy, contactChanges } }: { partner: PartnerView }) => {
  const { t } = useTranslation();
  if (!contactId) return <p>{t('coproductions.contact.none')}</p>;
  return (
    <p>
      {t('coproductions.contact.is', { name: contact ?? t('coproductions.contact.erased') })}
      {deputy && <span className="small">{t('coproductions.contact.deputyIs', { name: deputy })}</span>}
      {contactChanges > 0 && (
        <span className="small">{t('coproductions.contact.changes', { count: contactChanges })}</span>
      )}
    </p>
  );
};
