import { Link } from '@tanstack/react-router';
import { Heading3, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';
import { usePartyNames } from '../parties/names.js';
import { usePhase } from '../phases/phases.queries.js';
import { usePledges } from '../pledges/pledges.queries.js';
import { type Asked, askedOf } from './asked.js';

/** What the initiative is asked to do now; every line leads to where it is done. */
export const AskedOfUs = ({ initiativeId }: { initiativeId: string }) => {
  const { t } = useTranslation();
  const asked = askedOf(initiativeId, usePhase(initiativeId).data, usePledges(initiativeId).data);
  const inWords = useInWords(initiativeId, asked);
  return (
    <section className="panel">
      <Heading3>{t('views.home.asked')}</Heading3>
      {asked.length === 0 && <Paragraph>{t('views.home.nothingAsked')}</Paragraph>}
      <ul className="plain">
        {asked.map(inWords).map(({ key, to, says }) => (
          <li key={key}>
            <Link className="utrecht-link utrecht-link--html-a" to={to}>
              {says}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const useInWords = (initiativeId: string, all: readonly Asked[]) => {
  const { t } = useTranslation();
  const word = useWordsFor('pledges.kind');
  const nameOf = usePartyNames(all.flatMap((asked) => (asked.what === 'confirm' ? [asked.giverId] : [])));
  const own = `/initiatives/${initiativeId}`;
  return (asked: Asked) => {
    if (asked.what === 'phase') return { key: 'phase', to: `${own}/phase`, says: t('views.home.todo.phase') };
    if (asked.what === 'confirm') {
      const what = asked.description ?? word(asked.kind);
      const says = t('views.home.todo.confirm', { what, who: nameOf(asked.giverId) });
      return { key: asked.helpId, to: `${own}/pledges`, says };
    }
    const says = t('views.home.todo.report', { year: asked.year, amount: euros(asked.amount) });
    return { key: `report ${asked.year}`, to: `${own}/reports/new`, says };
  };
};
