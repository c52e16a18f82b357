import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { HelpView } from '../api/views.js';
import { groupsOf } from './groups.js';
import { HelpCard } from './HelpCard.js';

/** Help in kind in groups, what is late first. `byGiver`: shown to who promised it. */
export const HelpGroups = ({ help, byGiver = false }: { help: readonly HelpView[]; byGiver?: boolean }) => {
  const { t } = useTranslation();
  return groupsOf(help).map(({ name, help }) => (
    <section key={name} className="stack">
      <Heading2>{t(`pledges.group.${name}`)}</Heading2>
      <ul className="cards">
        {help.map((each) => (
          <HelpCard key={each.id} help={each} byGiver={byGiver} />
        ))}
      </ul>
    </section>
  ));
};
