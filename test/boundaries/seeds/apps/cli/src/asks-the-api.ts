import '../../api/src/setup.js';
