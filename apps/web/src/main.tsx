import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { againWhileLagging, rememberingLags } from './api/lags.js';
import { problemIn } from './api/problem.js';
import { startLanguage } from './language/index.js';
import { router } from './router.js';
import './theme/theme.js';

const retry = (failures: number, error: unknown): boolean => problemIn(error).passing && failures < 1;
const queries = { retry, staleTime: 10_000, persister: rememberingLags, refetchInterval: againWhileLagging };
const cache = new QueryClient({ defaultOptions: { queries } });

await startLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
