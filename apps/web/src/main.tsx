import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { problemIn } from './api/problem.js';
import { startLanguage } from './language/index.js';
import { router } from './router.js';
import './theme/theme.js';

const retry = (failures: number, error: unknown): boolean => problemIn(error).passing && failures < 1;
const cache = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 10_000 } } });

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
