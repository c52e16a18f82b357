import '../../assembly/src/index.js';
