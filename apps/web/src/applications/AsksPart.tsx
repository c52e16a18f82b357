import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../components/Field.js';
import { Loaded } from '../components/Loaded.js';
import { AskOf } from './AskOf.js';
import { useFunders } from './applications.queries.js';
import type { TypedAsk } from './draft.js';
import type { PartProps } from './part.js';

/** Whom one asks for what, per year; all of them read the same application. */
export const AsksPart = ({ draft: { asks }, years, change }: PartProps) => {
  const { t } = useTranslation();
  const become = (next: readonly TypedAsk[]) => change({ asks: next });
  const withAsk = (ask: TypedAsk) => asks.map((each) => (each.funderId === ask.funderId ? ask : each));
  return (
    <section className="stack">
      <Heading2>{t('applications.asks.heading')}</Heading2>
      <p className="hint">{t('applications.asks.help')}</p>
      {asks.map((ask) => (
        <AskOf
          key={ask.funderId}
          ask={ask}
          years={years}
          onChange={(next) => become(withAsk(next))}
          onRemove={() => become(asks.filter((each) => each !== ask))}
        />
      ))}
      <Loaded query={useFunders()}>
        {(funders) => (
          <SelectField
            id="asks-add"
            label={t('applications.asks.add')}
            value=""
            onChange={(funderId) => become([...asks, { funderId, schemeId: '', typed: {} }])}
            options={[
              { value: '', label: t('applications.choose') },
              ...funders
                .filter(({ id }) => !asks.some(({ funderId }) => funderId === id))
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </Loaded>
    </section>
  );
};
