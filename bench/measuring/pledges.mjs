/** An event of about 350 bytes, as a pledge has. */
export const eventOf = (n) => ({
  type: 'PledgeMade',
  data: {
    pledgeId: `pledge-${n}`,
    initiativeId: 'b7f3c9f0-4f6e-4c1b-9f5f-2d1f4a8c0e11',
    funderId: '0c5a4d54-8a55-4a3e-9b0e-5d3d0a6f7b22',
    lineId: '5f0f7d8e-1f51-4d1e-8a52-3f5c7d1b9c33',
    amounts: { 2027: 1_250_000, 2028: 1_250_000 + n, 2029: 980_000 },
    adopted: { 2027: true, 2028: false, 2029: false },
    ground: 'within-mandate',
  },
});
