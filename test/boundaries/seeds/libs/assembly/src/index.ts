export const assembly = 1;
