/** The years of which a volunteer writes. */
const YEARS = [2027, 2028];

const bothYears = (amount) => YEARS.map((year) => ({ year, amount }));

const describing = (n) => ({
  title: `Buurttuin ${n}`,
  theme: 'Groen',
  summary: `Wij beginnen een tuin aan de rand van de wijk, met elkaar en voor elkaar; dit is de ${n}e.`,
});

// No two alike: what is said again is not recorded again.
const planning = (n) => ({
  costs: [{ category: 'materials', amounts: bothYears(1_250_000 + n) }],
  income: [{ category: 'own-money', amounts: bothYears(250_000) }],
});

/**
 * A volunteer who works on applications of one initiative, command by command: begins one, describes it (which is sealed),
 * plans its cover twice, and begins the next. Gives for each command what the api answered.
 */
export const volunteerAt = async (post, name) => {
  const { id: initiativeId } = await post('/v1/parties', { kind: 'initiative', name, identifiers: {} });
  let [turn, application] = [0, ''];
  return async () => {
    const step = turn % 4;
    turn += 1;
    if (step > 0)
      return post(`/v1/applications/${application}/${pathOf(step)}`, step === 1 ? describing(turn) : planning(turn));
    const begun = await post('/v1/applications', { initiativeId, title: `Buurttuin ${turn}`, theme: 'Groen' });
    application = begun.id;
    return begun;
  };
};

const pathOf = (step) => (step === 1 ? '_describe-application' : '_plan-cover');
