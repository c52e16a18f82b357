// The end of a build: remembers of which sources it was made, so that no command builds it again.
import { keepStamp } from './build.mjs';

keepStamp(process.argv[2]);
