import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ReceivedReportsPage } from './accountability/ReceivedReportsPage.js';
import { ReportFormPage } from './accountability/ReportFormPage.js';
import { ReportsPage } from './accountability/ReportsPage.js';
import { ApplicationPage } from './applications/ApplicationPage.js';
import { ApplicationsPage } from './applications/ApplicationsPage.js';
import { LinesPage } from './budgets/LinesPage.js';
import { TogetherPage } from './coproductions/TogetherPage.js';
import { Frame } from './frame/Frame.js';
import { Home } from './frame/Home.js';
import { NotFound } from './frame/NotFound.js';
import { ImportPage } from './imports/ImportPage.js';
import { ImportsPage } from './imports/ImportsPage.js';
import { InitiativesPage } from './parties/InitiativesPage.js';
import { JoinPage } from './parties/JoinPage.js';
import { MembersPage } from './parties/MembersPage.js';
import { RegisterInitiativePage } from './parties/RegisterInitiativePage.js';
import { PhasePage } from './phases/PhasePage.js';
import { PledgesPage } from './pledges/PledgesPage.js';
import { PromisesPage } from './pledges/PromisesPage.js';
import { ReviewPage } from './reviews/ReviewPage.js';
import { ReviewQueuePage } from './reviews/ReviewQueuePage.js';
import { InitiativePage } from './views/InitiativePage.js';
import { PortfolioPage } from './views/PortfolioPage.js';
import { TimelinePage } from './views/TimelinePage.js';
import { YearsPage } from './views/YearsPage.js';

/** What any address may carry: the past day one looks at. */
type Search = { asOf?: string | undefined };

const validateSearch = ({ asOf }: Record<string, unknown>): Search =>
  typeof asOf === 'string' && /^\d{4}-\d\d-\d\d$/.test(asOf) ? { asOf } : {};

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, validateSearch });
const page = <Path extends string>(path: Path, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const routeTree = root.addChildren([
  page('/', Home),
  page('/join/$partyId/$invitationId', JoinPage),
  page('/parties/$partyId/members', MembersPage),
  page('/initiatives', InitiativesPage),
  page('/initiatives/new', RegisterInitiativePage),
  page('/initiatives/$partyId', InitiativePage),
  page('/initiatives/$partyId/years', YearsPage),
  page('/initiatives/$partyId/timeline', TimelinePage),
  page('/initiatives/$partyId/pledges', PledgesPage),
  page('/initiatives/$partyId/reports', ReportsPage),
  page('/initiatives/$partyId/reports/new', ReportFormPage),
  page('/initiatives/$partyId/phase', PhasePage),
  page('/initiatives/$partyId/together', TogetherPage),
  page('/initiatives/$partyId/applications', ApplicationsPage),
  page('/initiatives/$partyId/applications/$applicationId', ApplicationPage),
  page('/funders/$partyId/reviews', ReviewQueuePage),
  page('/funders/$partyId/reviews/$reviewId', ReviewPage),
  page('/funders/$partyId/portfolio', PortfolioPage),
  page('/funders/$partyId/lines', LinesPage),
  page('/funders/$partyId/promises', PromisesPage),
  page('/funders/$partyId/reports', ReceivedReportsPage),
  page('/funders/$partyId/imports', ImportsPage),
  page('/funders/$partyId/imports/$importId', ImportPage),
]);

/** All pages by their address. */
export const router = createRouter({ routeTree, defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
