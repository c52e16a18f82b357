import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export type Crumb = Readonly<{ name: string; to: string }>;

/** The way here; shown once there is a way. */
export const Breadcrumb = ({ crumbs, here }: { crumbs: readonly Crumb[]; here: string }) => {
  const { t } = useTranslation();
  if (crumbs.length === 0) return null;
  return (
    <nav className="crumbs" aria-label={t('frame.youAreHere')}>
      <ol>
        {crumbs.map(({ name, to }) => (
          <li key={to}>
            <Link className="utrecht-link utrecht-link--html-a" to={to}>
              {name}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
};
