import { Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView, CoproductionView } from '../api/views.js';
import { Badge } from '../components/StateBadge.js';
import { useHolds } from '../frame/acting-for.js';
import { day, today } from '../language/format.js';
import { usePartyNames } from '../parties/names.js';
import { KeepAgreement } from './KeepAgreement.js';
import { MakeAgreement } from './MakeAgreement.js';

/** What was agreed, who does it, by when; what is open comes first. */
export const Agreements = ({ view }: { view: CoproductionView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const [asking, setAsking] = useState(false);
  const nameOf = usePartyNames(view.agreements.map(({ partyId }) => partyId));
  const mayAgree =
    holds(view.initiativeId, 'editor') ||
    view.partners.some(({ partyId }) => holds(partyId, 'accountHolder', 'decider', 'coordinator'));
  return (
    <section className="stack">
      <Heading2>{t('coproductions.agreements.heading')}</Heading2>
      {view.agreements.length === 0 && <Paragraph>{t('coproductions.agreements.none')}</Paragraph>}
      <ul className="cards">
        {openFirst(view.agreements).map((agreement) => (
          <Agreement
            key={agreement.agreementId}
            coproductionId={view.id}
            agreement={agreement}
            name={nameOf(agreement.partyId)}
            mayKeep={mayAgree}
          />
        ))}
      </ul>
      {mayAgree && (
        <div className="actions">
          <Button appearance="secondary-action-button" onClick={() => setAsking(true)}>
            {t('coproductions.agreements.make')}
          </Button>
        </div>
      )}
      {asking && <MakeAgreement view={view} onClose={() => setAsking(false)} />}
    </section>
  );
};

const openFirst = (agreements: readonly AgreementView[]): AgreementView[] =>
  [...agreements].sort(
    (one, other) => Number(Boolean(one.keptOn)) - Number(Boolean(other.keptOn)) || one.dueOn.localeCompare(other.dueOn),
  );

type Props = { coproductionId: string; agreement: AgreementView; name: string; mayKeep: boolean };

const Agreement = ({ coproductionId, agreement, name, mayKeep }: Props) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { what, dueOn, keptOn } = agreement;
  return (
    <li className="card">
      <div className="card__head">
        <p className="prose">{what ?? t('coproductions.agreements.erased')}</p>
        {keptOn && <Badge tone="safe">{t('coproductions.agreements.kept')}</Badge>}
        {!keptOn && dueOn < today() && <Badge tone="danger">{t('coproductions.agreements.late')}</Badge>}
      </div>
      <p className="small">
        {keptOn
          ? t('coproductions.agreements.keptBy', { name, date: day(keptOn) })
          : t('coproductions.agreements.by', { name, date: day(dueOn) })}
      </p>
      {mayKeep && !keptOn && (
        <div className="actions">
          <Button appearance="secondary-action-button" onClick={() => setAsking(true)}>
            {t('coproductions.agreements.keep')}
            <span className="hidden">{`: ${what ?? ''}`}</span>
          </Button>
        </div>
      )}
      {asking && (
        <KeepAgreement
          coproductionId={coproductionId}
          agreementId={agreement.agreementId}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
};
