import { Button, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../api/planned.js';
import { useAsk } from '../api/use-ask.js';
import { ErrorSummary } from '../components/ErrorSummary.js';
import { useTell } from '../components/Live.js';
import { Badge } from '../components/StateBadge.js';
import { euros } from '../language/format.js';
import { useWordsFor } from '../language/words-for.js';

const tones: Readonly<Record<string, string>> = {
  decided: 'safe',
  granted: 'safe',
  intends: 'warning',
  declined: 'inactive',
};

/** How far the other funders are, and how far this one wants to be seen to be. */
export const Positions = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('reviews.positions.word');
  const others = review.positions.filter(({ funderId }) => funderId !== review.funderId);
  return (
    <section className="stack">
      <Heading2>{t('reviews.positions.title')}</Heading2>
      {others.length === 0 && <Paragraph>{t('reviews.positions.none')}</Paragraph>}
      <ul className="plain">
        {others.map(({ funderId, name, position, amounts }) => (
          <li key={funderId}>
            <strong>{name}</strong> <Badge tone={tones[position] ?? 'neutral'}>{word(position)}</Badge>{' '}
            {amounts.map(({ year, amount }) => `${year}: ${euros(amount)}`).join(', ')}
          </li>
        ))}
      </ul>
      {!['granted', 'declined'].includes(review.status) && <ShowPosition review={review} />}
    </section>
  );
};

const ShowPosition = ({ review }: { review: ReviewView }) => {
  const { t } = useTranslation();
  const word = useWordsFor('reviews.positions.word');
  const tell = useTell();
  const own = review.positions.find(({ funderId }) => funderId === review.funderId)?.position;
  const { mutate, error } = useAsk(() => tell(t('reviews.positions.shown')));
  return (
    <fieldset className="choices">
      <legend>{t('reviews.positions.show')}</legend>
      <ErrorSummary problem={error} />
      <div className="actions">
        {['interested', 'intends'].map((position) => (
          <Button
            key={position}
            appearance="secondary-action-button"
            pressed={own === position}
            aria-pressed={own === position}
            onClick={() => mutate({ path: `/reviews/${review.id}/_show-position`, body: { position } })}
          >
            {word(position)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};
