type Ink = Readonly<{ ink: string; paper: string; lines: string | null }>;

const none: Ink = { ink: '#586c88', paper: '#dfe3e8', lines: null };

// Told apart without colour too: full, hatched, dotted, open.
const inks: Readonly<Record<string, Ink>> = {
  firm: { ink: '#155f5a', paper: '#155f5a', lines: null },
  secured: { ink: '#155f5a', paper: '#155f5a', lines: null },
  paid: { ink: '#0f4744', paper: '#0f4744', lines: 'M0 4H8' },
  realised: { ink: '#0f4744', paper: '#0f4744', lines: 'M0 4H8' },
  income: { ink: '#3d5374', paper: '#c7e7fa', lines: 'M0 0V8M4 0V8' },
  reserved: { ink: '#155f5a', paper: '#bfe0dc', lines: 'M-2 2L2 -2M0 8L8 0M6 10L10 6' },
  held: { ink: '#155f5a', paper: '#bfe0dc', lines: 'M-2 2L2 -2M0 8L8 0M6 10L10 6' },
  proviso: { ink: '#863d15', paper: '#ffdbc2', lines: 'M0 0L8 8M-2 6L2 10M6 -2L10 2' },
  expected: { ink: '#586c88', paper: '#eff1f3', lines: 'M2 2h1M6 6h1' },
  forecast: { ink: '#586c88', paper: '#eff1f3', lines: 'M2 2h1M6 6h1' },
  uncovered: { ink: '#a01d23', paper: '#ffffff', lines: 'M0 0L8 8M0 8L8 0' },
};

/** How a state is drawn. */
export const patternOf = (state: string): Ink => inks[state] ?? none;

/** The fill of a state, to be named by `url(#id)`. */
export const Pattern = ({ id, state }: { id: string; state: string }) => {
  const { ink, paper, lines } = patternOf(state);
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill={paper} />
      {lines && <path d={lines} stroke={ink === paper ? '#86c3bd' : ink} strokeWidth="1.4" />}
    </pattern>
  );
};
