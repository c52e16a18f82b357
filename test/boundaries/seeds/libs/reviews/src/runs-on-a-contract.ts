import './contract/review.contract.js';
