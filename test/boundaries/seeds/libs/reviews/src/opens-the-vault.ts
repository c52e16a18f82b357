import '../../vault/src/index.js';
