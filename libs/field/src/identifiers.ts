/** KvK-nummer: eight digits, without a check digit. */
export const isKvk = (text: string): boolean => /^\d{8}$/.test(text);

/** RSIN: nine digits that pass the eleven-test. */
export const isRsin = (text: string): boolean => {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0) % 11 === 0;
};

/** OIN: twenty digits that begin with a known register prefix (Logius, OIN-stelsel). */
export const isOin = (text: string): boolean => /^000000(01|02|03|04|06|07|08|09|99)\d{12}$/.test(text);

/** CBS municipality code, `GM0363`. */
export const isMunicipalityCode = (text: string): boolean => /^GM\d{4}$/.test(text);
