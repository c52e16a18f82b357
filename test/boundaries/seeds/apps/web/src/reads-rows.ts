import '../../../libs/budgets/src/index.js';
