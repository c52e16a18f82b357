import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeView } from '../api/views.js';
import { LiveRegion } from '../components/Live.js';
import { Loaded } from '../components/Loaded.js';
import { useMe } from '../parties/parties.queries.js';
import { ActingContext, useActingOf } from './acting-for.js';
import { Behind } from './Behind.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { InitiativeNav } from './InitiativeNav.js';
import { Offline } from './Offline.js';
import { SignIn } from './SignIn.js';

/** Everything around a page; the front door for who has not signed in. */
export const Frame = () => {
  const me = useMe();
  return <Loaded query={me}>{(me) => (me ? <SignedIn me={me} /> : <SignIn />)}</Loaded>;
};

const SignedIn = ({ me }: { me: MeView }) => {
  const { t } = useTranslation();
  return (
    <ActingContext value={useActingOf(me)}>
      <LiveRegion>
        <SkipLink href="#main">{t('frame.skip')}</SkipLink>
        <Header />
        <InitiativeNav />
        <Offline />
        <main id="main" className="wide content" tabIndex={-1}>
          <Behind />
          <Outlet />
        </main>
        <Footer />
      </LiveRegion>
    </ActingContext>
  );
};
