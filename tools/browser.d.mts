import type { Browser } from 'playwright-core';

export function findBrowser(): Promise<{ executablePath: string; env: Record<string, string> }>;
export function launchBrowser(): Promise<Browser>;
